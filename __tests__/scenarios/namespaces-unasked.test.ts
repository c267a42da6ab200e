// The close of a pull request where an index cannot be asked what is in it: what its comment names there decides whether
// that is a failure. The comment is data that may have been forged, so it never leads to a write.
import { deflateRawSync } from 'node:zlib'
import { NUMBER, pullRequestEvent, REPOSITORY, REPOSITORY_ID, world, type World } from '../main/world.ts'
import { errors, notes, planOf, resultsOf, told } from './support.ts'

const OURS = `gha-${String(REPOSITORY_ID)}-pr-${String(NUMBER)}-products`
const CLOSED = { event: pullRequestEvent('closed') }
/** A close whose workflow declares nothing any more. */
const BARE = { lifetime: 'pull-request' }
const FORBIDDEN = { kind: 'answer', operation: 'listNamespaces', times: 9, status: 403, body: 'Forbidden' } as const
const UNREACHABLE = { kind: 'reset', operation: 'listNamespaces', times: 10_000 } as const

/** A closed pull request, and an index that all share. */
async function common(names: readonly string[] = []): Promise<World> {
  const there = await world({ dataPlane: true })
  there.comments = true
  for (const name of ['other', 'common']) there.pinecone.state.seedIndex({ name, dimension: 2, metric: 'cosine' })
  there.pinecone.state.seedNamespaces('common', names)
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  return there
}

/** A row as a run that created the resource leaves it. */
function rowOf(name: string, more: object = {}): object {
  const [texts, flags] = [
    { kind: 'namespace', declaredName: 'products', command: 'apply', result: 'created', status: 'Ready' },
    { isPlan: false, ready: true, isOfJob: false }
  ]
  const when = { at: 1_772_000_000, stamp: 1_772_000_000, expiresAt: 0, runId: '7', runAttempt: '1', commit: '' }
  const rest = { project: '', host: '', reason: '', message: '', fields: [], omittedFields: 0 }
  return { ...texts, ...flags, ...when, ...rest, name, ...more }
}

/** Puts a comment there, of a workflow's own token unless told, with these rows in its data. */
function comment(there: World, rows: readonly object[], user = 'github-actions[bot]'): void {
  const data = deflateRawSync(JSON.stringify({ rows, omitted: [], notes: [] })).toString('base64')
  const body = `<!-- pinecone-provision-action -->\n\n<!-- pinecone-provision-action:rows:2 ${data} -->`
  there.github.state.seedComment(REPOSITORY, NUMBER, { body, user })
}

const writes = (there: World): string[] => there.writes().filter((line) => !line.startsWith('GitHub'))
const asides = (result: Parameters<typeof notes>[0]): string[] =>
  [...notes(result, 'notice'), ...notes(result, 'warning')].filter((text) => text.includes('left in'))

describe('what the pull request’s own runs have left in it', () => {
  test('a key that may not ask → red for what its comment names, and the rest goes', async () => {
    const there = await world({ dataPlane: true })
    there.comments = true
    there.pinecone.state.seedIndex({ name: 'common', dimension: 2, metric: 'cosine' })
    await there.step({ ...BARE, namespace: { name: 'products', index: 'common' } })
    there.seedPreview('docs-pr-2')
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    there.requests()
    there.pinecone.fault(FORBIDDEN)
    const closed = await there.step(BARE, CLOSED)
    expect(closed.conclusion).toBe('failure')
    expect(resultsOf(closed)).toEqual({ [OURS]: 'failed', 'docs-pr-2': 'deleted' })
    expect(told(closed)).toMatchObject({ reason: 'forbidden' })
    expect(planOf(closed)).toContainEqual({ kind: 'namespace', name: `common/${OURS}`, action: 'refuse', fields: [] })
    expect([asides(closed), errors(closed)]).toEqual([[], [expect.stringMatching(/403/)]])
    expect(writes(there)).toEqual(['DELETE /indexes/docs-pr-2'])

    // Red again while that lasts, and gone once it can be asked.
    const again = await there.step(BARE, CLOSED)
    expect([again.conclusion, resultsOf(again)]).toEqual(['failure', { [OURS]: 'failed' }])
    there.pinecone.clearFaults()
    there.requests()
    expect(resultsOf(await there.step(BARE, CLOSED))).toEqual({ [OURS]: 'deleted' })
    expect(writes(there)).toEqual([`DELETE /namespaces/${OURS}`])
  })

  test('a host that cannot be reached → red', async () => {
    const there = await common([OURS])
    comment(there, [rowOf(`common/${OURS}`)])
    there.pinecone.fault({ ...UNREACHABLE, name: 'common' })
    const closed = await there.step({ ...BARE, timeout: '6s' }, CLOSED)
    expect(resultsOf(closed)).toEqual({ [OURS]: 'failed' })
    expect(told(closed)).toMatchObject({ reason: 'network' })
    expect(writes(there)).toEqual([])
  })

  test('a dry run says so before', async () => {
    const there = await common([OURS])
    comment(there, [rowOf(`common/${OURS}`)])
    there.pinecone.fault(FORBIDDEN)
    const closed = await there.step({ ...BARE, 'dry-run': 'true' }, CLOSED)
    expect([closed.conclusion, told(closed)['reason']]).toEqual(['failure', 'forbidden'])
    expect(there.writes().filter((line) => !/graphql/.test(line))).toEqual([])
  })

  test('with its index, which goes: it goes along', async () => {
    const there = await common()
    there.seedPreview('docs-pr-2')
    comment(there, [rowOf(`docs-pr-2/${OURS}`)])
    there.pinecone.fault(FORBIDDEN)
    const closed = await there.step(BARE, CLOSED)
    expect([closed.conclusion, resultsOf(closed)]).toEqual(['success', { 'docs-pr-2': 'deleted' }])
  })

  test('a run’s, where the run is for a pull request and keeps its comment', async () => {
    const name = `gha-${String(REPOSITORY_ID)}-run-1658821493-products`
    const inputs = { lifetime: 'run', command: 'destroy' }
    const there = await common([name])
    comment(there, [rowOf(`common/${name}`), rowOf(`common/${OURS}`)])
    there.pinecone.fault(FORBIDDEN)
    expect(resultsOf(await there.step({ ...inputs, comment: 'true' }))).toEqual({ [name]: 'failed' })
    const untold = await there.step(inputs)
    expect([untold.conclusion, asides(untold)]).toEqual(['success', [expect.stringMatching(/ever declared\.$/)]])
  })

  test('a name as long as Pinecone takes → found under that name', async () => {
    const long = `gha-${String(REPOSITORY_ID)}-pr-${String(NUMBER)}-${'x'.repeat(480)}`
    const there = await common([long])
    comment(there, [rowOf(`common/${long}`)])
    there.pinecone.fault(FORBIDDEN)
    expect(resultsOf(await there.step(BARE, CLOSED))).toEqual({ [long]: 'failed' })
  })
})

describe('what a comment names and is none of this pull request’s there', () => {
  const id = String(REPOSITORY_ID)
  const NAMED = [
    ['another repository’s', rowOf(`common/gha-12-pr-2-products`)],
    ['another repository’s, whose id begins alike', rowOf(`common/gha-${id}1-pr-2-products`)],
    ['another server’s', rowOf(`common/gha-${id}-abcdef01-pr-2-products`)],
    ['another pull request’s', rowOf(`common/gha-${id}-pr-21-products`)],
    ['a run’s', rowOf(`common/gha-${id}-run-2-products`)],
    ['a tenant’s', rowOf('common/products')],
    ['ours within another name', rowOf(`common/x${OURS}`)],
    ['in an index that can be asked', rowOf(`other/${OURS}`)],
    ['in an index that does not exist', rowOf(`elsewhere/${OURS}`)],
    ['in no index', rowOf(OURS)],
    ['planned, and not made', rowOf(`common/${OURS}`, { isPlan: true, result: 'created' })],
    ['torn down', rowOf(`common/${OURS}`, { command: 'destroy', result: 'deleted', ready: false })],
    ['of another type', rowOf('common-pr-2', { kind: 'assistant' })]
  ] as const

  test.each(NAMED)('%s → a notice, green, and nothing is written', async (_, row) => {
    const name = 'name' in row ? String(row.name) : ''
    const there = await common(['products', name.slice(name.indexOf('/') + 1)])
    comment(there, [row])
    there.pinecone.fault({ ...FORBIDDEN, name: 'common' })
    const closed = await there.step(BARE, CLOSED)
    expect([closed.conclusion, resultsOf(closed)]).toEqual(['success', {}])
    expect(asides(closed)).toEqual([
      expect.stringMatching(/left in index "common" could not be found out: .* declared\.$/)
    ])
    expect(writes(there)).toEqual([])
  })

  test('in a comment that somebody else wrote', async () => {
    const there = await common([OURS])
    comment(there, [rowOf(`common/${OURS}`)], 'mallory')
    there.pinecone.fault(FORBIDDEN)
    const closed = await there.step(BARE, CLOSED)
    expect([closed.conclusion, asides(closed).length]).toEqual(['success', 1])
  })

  test('no comment at all, and a host that cannot be reached → a warning, green', async () => {
    const there = await common()
    there.pinecone.fault({ ...UNREACHABLE, name: 'common' })
    const closed = await there.step({ ...BARE, timeout: '6s' }, CLOSED)
    expect(closed.conclusion).toBe('success')
    expect(notes(closed, 'warning')).toEqual([expect.stringMatching(/left in index "common" .* did not answer/)])
  })
})

describe('a comment that cannot be read → it says so, green', () => {
  test.each<[string, (there: World) => object, RegExp]>([
    ['that is not kept', () => ({ comment: 'false' }), /would name them, but "comment" is false\.$/],
    [
      'without a token',
      () => ({ 'github-token': '' }),
      /pull request #2 could not be read, because there is no "github-token"/
    ],
    [
      'that a token may not read',
      ({ github }) => {
        github.state.setPermissions({ contents: 'read' })
        return {}
      },
      /could not be read, because GitHub answered 403 .*: the job needs "permissions: pull-requests: write"\.$/
    ],
    [
      'of a GitHub that fails',
      ({ github }) => {
        github.fault({ operation: 'issues/list-comments', kind: 'answer', status: 500, times: 1000 })
        return {}
      },
      /could not be read, because GitHub answered 500/
    ]
  ])('%s', async (_, prepare, text) => {
    const there = await common([OURS])
    comment(there, [rowOf(`common/${OURS}`)])
    there.pinecone.fault(FORBIDDEN)
    const closed = await there.step({ ...BARE, ...prepare(there) }, CLOSED)
    expect([closed.conclusion, asides(closed)]).toEqual(['success', [expect.stringMatching(text)]])
    expect(writes(there)).toEqual([])
  })

  test('nobody is asked where every index could be', async () => {
    const there = await common([OURS])
    comment(there, [rowOf(`common/${OURS}`)])
    const closed = await there.step({ ...BARE, comment: 'false' }, CLOSED)
    expect(resultsOf(closed)).toEqual({ [OURS]: 'deleted' })
    expect(there.github.requests.map(({ operation }) => operation)).not.toContain('issues/list-comments')
  })
})
