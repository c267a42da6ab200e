// What a pull request's run takes for its own, and what it leaves alone.
import { DAY, HOUR, pullRequestEvent, REPOSITORY_ID, START, world } from '../main/world.ts'
import { errors, index, notes, planOf, resultsOf, told } from './support.ts'

const PREVIEW = { lifetime: 'pull-request', index: index('docs') }
const CLOSED = { event: pullRequestEvent('closed') }

describe('an untagged resource of the same name', () => {
  test('is not adopted', async () => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs-pr-2'))
    const result = await there.step(PREVIEW)
    expect(told(result)).toMatchObject({ result: 'refused', reason: 'not-owned' })
    expect(there.writes()).toEqual([])
  })

  test('is not shown', async () => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs-pr-2'))
    expect(told(await there.step({ ...PREVIEW, command: 'show' }))).toMatchObject({ reason: 'not-owned' })
  })

  test('is not destroyed: left alone, with a warning', async () => {
    const there = await world()
    there.github.state.closePullRequest('Codertocat/Hello-World', 2)
    there.pinecone.state.seedIndex(index('docs-pr-2'))
    const result = await there.step(PREVIEW, CLOSED)
    expect(told(result)).toMatchObject({ result: 'left-alone', changed: 'false', reason: '' })
    expect(notes(result, 'warning')).toEqual([
      expect.stringMatching(/"docs-pr-2" is left alone: it has no ownership tags/)
    ])
    expect(there.writes()).toEqual([])
  })
})

describe('one that appears between the read and the create', () => {
  const body = { status: 404, error: { code: 'NOT_FOUND', message: 'Not found.' } }
  const unseen = { operation: 'describeIndex', kind: 'answer', status: 404, times: 2, body } as const

  test('by a concurrent run of the same pull request is taken as what it is', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    there.pinecone.fault(unseen)
    expect(told(await there.step(PREVIEW))).toMatchObject({ result: 'unchanged', created: 'false' })
    expect(there.writes()).toEqual(['POST /indexes'])
  })

  test('of somebody else’s is left alone', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2', { tags: { 'gha-repository-id': '42' } })
    there.pinecone.fault(unseen)
    expect(told(await there.step({ ...PREVIEW, 'allow-replace': 'true' }))).toMatchObject({ reason: 'not-owned' })
    expect(there.writes()).toEqual(['POST /indexes'])
    expect(there.names()).toEqual(['docs-pr-2'])
  })
})

describe('forged ownership tags', () => {
  test.each([
    ['index', { index: 'name: docs\ndimension: 8\nmetric: cosine\ntags:\n  gha-pull-request: "3"\n' }, 5],
    ['assistant', { assistant: 'name: helper\nmetadata:\n  gha-repository-id: "1"\n' }, 3]
  ])('in the declaration of an %s are refused at their place', async (source, declared, line) => {
    const there = await world()
    const result = await there.step({ lifetime: 'pull-request', ...declared })
    expect(told(result)).toMatchObject({ reason: 'invalid-declaration' })
    expect(errors(result)).toEqual([expect.stringMatching(/gha-/)])
    expect(result.log).toContain(`input "${source}", line ${String(line)}, column 3`)
    expect(there.requests().filter((request) => !request.startsWith('GitHub'))).toEqual([])
  })
})

describe('two repositories with the same names in one Pinecone project', () => {
  const theirs = { 'gha-repository-id': '42', 'gha-declared-name': 'docs' }

  test('permanent: theirs may be used, and is neither replaced nor destroyed', async () => {
    const there = await world()
    there.pinecone.state.seedIndex({ ...index('docs'), tags: theirs })
    const push = { event: { name: 'push', payload: {} } }
    const inputs = { index: index('docs', { dimension: 9 }), 'allow-replace': 'docs' }
    for (const one of [inputs, { index: { name: 'docs' }, command: 'destroy' }]) {
      const result = await there.step(one, push)
      expect(told(result)).toMatchObject({ reason: 'not-owned' })
      expect(errors(result)).toEqual([expect.stringContaining('name-suffix: ${{ github.event.repository.name }}')])
      expect(errors(result)).toEqual([expect.stringContaining('gha-repository-id')])
    }
    expect(there.writes()).toEqual([])
  })

  test('pull-request: each leaves the other’s alone, and says how to keep apart', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2', { tags: { 'gha-repository-id': '42' } })
    const result = await there.step(PREVIEW)
    expect(told(result)).toMatchObject({ reason: 'not-owned' })
    expect(errors(result)).toEqual([expect.stringContaining('name-suffix: ${{ github.event.repository.name }}')])
    expect(there.writes()).toEqual([])
  })

  test('with the suffix that is proposed both have theirs', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2', { tags: { 'gha-repository-id': '42' } })
    const result = await there.step({ ...PREVIEW, 'name-suffix': 'Hello-World' })
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(result.outputs['name']).toMatch(/^docs-hello-world-[0-9a-f]{8}-pr-2$/)
  })

  test('on an Enterprise Server the same id is another repository', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    const github = { serverUrl: 'https://GHES.example:8443' }
    expect(told(await there.step(PREVIEW, { github }))).toMatchObject({ reason: 'not-owned' })
    there.pinecone.state.removeIndex('docs-pr-2')
    expect(told(await there.step(PREVIEW, { github }))).toMatchObject({ result: 'created' })
    const mark = there.pinecone.state.getIndex('docs-pr-2')?.tags?.['gha-repository-id']
    expect(mark).toBe(`${String(REPOSITORY_ID)}@ghes.example_8443`)
  })
})

describe('a forgotten lifetime in a pull request’s workflow', () => {
  const forgotten = { index: index('docs') }

  test('opened: it is created and tagged as permanent', async () => {
    const there = await world()
    expect(told(await there.step(forgotten))).toMatchObject({ name: 'docs', result: 'created' })
    expect(there.pinecone.state.getIndex('docs')?.tags).toEqual({
      'gha-repository-id': String(REPOSITORY_ID),
      'gha-declared-name': 'docs'
    })
  })

  test('made or changed, that is said: mostly the lifetime was forgotten', async () => {
    const there = await world()
    const inputs = { index: index('docs') }
    expect(notes(await there.step(inputs), 'warning')).toEqual([
      expect.stringMatching(/is permanent: docs\. For a preview set "lifetime: pull-request"/)
    ])
    expect(notes(await there.step(inputs), 'warning')).toEqual([])
    const changed = { ...inputs, index: index('docs', { tags: { a: 'b' } }) }
    expect(notes(await there.step({ ...changed, 'dry-run': true }), 'warning')).toEqual([])
    expect(notes(await there.step({ ...inputs, 'name-suffix': 'pr-2' }), 'warning')).toEqual([])
    expect(notes(await there.step(changed, { event: { name: 'push', payload: {} } }), 'warning')).toEqual([])
  })

  test('closed: auto is refused, and names the lifetime', async () => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs'))
    const result = await there.step(forgotten, CLOSED)
    expect(told(result)).toMatchObject({ reason: 'permanent-in-pull-request' })
    expect(errors(result)).toEqual([expect.stringContaining('lifetime: pull-request')])
    expect(there.requests()).toEqual([])
  })

  test.each([
    ['destroy', { command: 'destroy' }],
    ['replace', { 'allow-replace': 'docs', index: index('docs', { dimension: 9 }) }]
  ])('%s: what is permanent is kept', async (_, more) => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs'))
    const result = await there.step({ ...forgotten, ...more })
    expect(told(result)).toMatchObject({ result: 'refused', reason: 'permanent-in-pull-request' })
    expect(there.writes()).toEqual([])
  })

  test.each([
    ['docs', 'pr-2', true],
    ['docs-pr-2', 'none', true],
    ['docs', 'preview/pr-2', true],
    ['docs', 'pr-22', false],
    ['docs-xpr-2', 'none', false]
  ])('%s with the suffix "%s" may be destroyed: %s', async (name, suffix, allowed) => {
    const there = await world()
    const inputs = { index: index(name), 'name-suffix': suffix }
    await there.step(inputs)
    there.requests()
    const result = await there.step({ ...inputs, command: 'destroy' })
    expect(told(result)).toMatchObject(allowed ? { result: 'deleted' } : { reason: 'permanent-in-pull-request' })
    expect(there.writes()).toHaveLength(allowed ? 1 : 0)
  })
})

describe('deletion protection', () => {
  test('declared, it is left out with a notice', async () => {
    const there = await world()
    const inputs = { lifetime: 'pull-request', index: index('docs', { deletion_protection: 'enabled' }) }
    const result = await there.step(inputs)
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(notes(result, 'notice')).toEqual([expect.stringMatching(/Deletion protection of index "docs" is left out/)])
    expect(there.pinecone.state.getIndex('docs-pr-2')?.deletion_protection).toBe('disabled')
    expect(told(await there.step(inputs, CLOSED))).toMatchObject({ reason: '' })
  })

  test('put on by hand: that one is kept and named, the others go, and the step fails', async () => {
    const there = await world()
    there.github.state.closePullRequest('Codertocat/Hello-World', 2)
    there.seedPreview('docs-pr-2', { deletion_protection: 'enabled' })
    there.seedPreview('more-pr-2')
    const result = await there.step(PREVIEW, CLOSED)
    expect(result.outputs['reason']).toBe('deletion-protected')
    expect(resultsOf(result)).toEqual({ docs: 'refused', 'more-pr-2': 'deleted' })
    expect(errors(result)).toEqual([expect.stringContaining('"docs-pr-2"')])
    expect(there.writes()).toEqual(['DELETE /indexes/more-pr-2'])
  })

  test('put on by hand may be overridden, by the declared name', async () => {
    const there = await world()
    there.github.state.closePullRequest('Codertocat/Hello-World', 2)
    there.seedPreview('docs-pr-2', { deletion_protection: 'enabled' })
    const result = await there.step({ ...PREVIEW, 'override-deletion-protection': 'docs' }, CLOSED)
    expect(told(result)).toMatchObject({ result: 'deleted' })
    expect(there.writes()).toEqual(['PATCH /indexes/docs-pr-2', 'DELETE /indexes/docs-pr-2'])
  })

  test('put on by hand may be overridden without a declaration, as the error proposes', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2', { deletion_protection: 'enabled' })
    const inputs = { lifetime: 'pull-request', command: 'destroy', 'pull-request': '2' }
    const refused = await there.step(inputs)
    const proposed = /"override-deletion-protection: ([^"]+)"/.exec(errors(refused).join())?.[1] ?? ''
    const result = await there.step({ ...inputs, 'override-deletion-protection': proposed })
    expect(result.outputs).toMatchObject({ changed: 'true', reason: '' })
    expect(there.names()).toEqual([])
  })
})

describe('expiry', () => {
  const expiresAt = (there: Awaited<ReturnType<typeof world>>): number =>
    Number(there.pinecone.state.getIndex('docs-pr-2')?.tags?.['gha-expires-at']) * 1000

  test('is written at the create, renewed when less than half is left, and otherwise left', async () => {
    const there = await world()
    await there.step(PREVIEW)
    const first = expiresAt(there)
    expect(Math.abs(first - (START + 14 * DAY))).toBeLessThan(5000)
    expect(there.writes()).toEqual(['POST /indexes'])

    there.pass(7 * DAY - HOUR)
    await there.step(PREVIEW)
    expect(there.writes()).toEqual([])

    there.pass(2 * HOUR)
    const result = await there.step(PREVIEW)
    expect(told(result)).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(there.writes()).toEqual(['PATCH /indexes/docs-pr-2'])
    expect(Math.abs(expiresAt(there) - (there.now + 14 * DAY))).toBeLessThan(5000)
    expect(planOf(result)).toMatchObject([{ action: 'update', fields: [{ path: 'tags.gha-expires-at' }] }])
  })

  test('a dry run that would only renew it changes nothing', async () => {
    const there = await world()
    await there.step(PREVIEW)
    there.pass(8 * DAY)
    there.requests()
    const result = await there.step({ ...PREVIEW, 'dry-run': 'true' })
    expect(told(result)).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(there.writes()).toEqual([])
  })

  test('a shorter one takes effect at once, a longer one in its time', async () => {
    const there = await world()
    await there.step(PREVIEW)
    await there.step({ ...PREVIEW, 'expires-after': '2d' })
    expect(Math.abs(expiresAt(there) - (START + 2 * DAY))).toBeLessThan(5000)
    there.requests()
    await there.step({ ...PREVIEW, 'expires-after': '3d' })
    expect(there.writes()).toEqual([])
    await there.step({ ...PREVIEW, 'expires-after': '5d' })
    expect(Math.abs(expiresAt(there) - (START + 5 * DAY))).toBeLessThan(5000)
  })

  test('with permanent it is an error', async () => {
    const there = await world()
    const result = await there.step({ index: index('docs'), 'expires-after': '2d' })
    expect(told(result)).toMatchObject({ reason: 'invalid-input' })
    expect(there.requests()).toEqual([])
  })

  test('past and not yet swept, it is renewed', async () => {
    const there = await world()
    await there.step(PREVIEW)
    there.pass(20 * DAY)
    expect(told(await there.step(PREVIEW))).toMatchObject({ result: 'unchanged' })
    expect(expiresAt(there)).toBeGreaterThan(there.now)
  })
})

describe('how many tags may be declared beside ours', () => {
  const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${String(at)}`, 'x']))

  test.each([
    ['permanent', 18],
    ['pull-request', 16],
    ['job', 14]
  ])('%s: %i tags', async (lifetime, most) => {
    const there = await world()
    const run = async (count: number) => await there.step({ lifetime, index: index('docs', { tags: tags(count) }) })
    expect(told(await run(most + 1))).toMatchObject({ reason: 'invalid-declaration' })
    expect(there.requests().filter((request) => !request.startsWith('GitHub'))).toEqual([])
    expect(told(await run(most))).toMatchObject({ result: 'created' })
    const [made] = there.pinecone.state.listIndexes()
    expect(Object.keys(made?.tags ?? {})).toHaveLength(20)
  })
})

describe('replacing', () => {
  const changed = { ...PREVIEW, index: index('docs', { dimension: 9 }) }

  test.each(['', 'true', 'docs'])('is allowed with allow-replace "%s"', async (allowed) => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    const result = await there.step({ ...changed, 'allow-replace': allowed })
    expect(told(result)).toMatchObject({ result: 'replaced', created: 'true' })
    expect(there.writes()).toEqual(['POST /indexes', 'DELETE /indexes/docs-pr-2', 'POST /indexes'])
    expect(there.pinecone.state.getIndex('docs-pr-2')?.tags?.['gha-pull-request']).toBe('2')
  })

  test('is not with allow-replace "false"', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    const result = await there.step({ ...changed, 'allow-replace': 'false' })
    expect(told(result)).toMatchObject({ result: 'refused', reason: 'immutable-change' })
    expect(there.writes()).toEqual([])
  })
})
