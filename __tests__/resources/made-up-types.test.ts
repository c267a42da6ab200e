// A new resource type needs only its value in the registry. No engine knows the two types here.
import { configFileSchema } from '../../scripts/schema/document.ts'
import type { GitHub } from '../../src/apply/ports.ts'
import { Poller } from '../../src/apply/poller.ts'
import { readAll } from '../../src/apply/read-all.ts'
import { carryOutSweep } from '../../src/apply/sweep.ts'
import { selectForSweep, type SweepContext } from '../../src/apply/sweep-selection.ts'
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { receive, type Inputs } from '../../src/inputs/inputs.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { fitOutputs, outputNames } from '../../src/report/outputs.ts'
import { kinds, registerTypes, titleOf } from '../../src/resources/registry.ts'
import { type Declared, locationOf } from '../../src/resources/resource.ts'
import { file, FILE } from '../declaration/reading.ts'
import { reportOf } from '../report/samples.ts'
import { clientOf, POLICY, provision } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'
import { BOOK, SHELF, startLibrary, type Library } from './made-up-types.ts'

const TEXT = `
shelfs:
  - {name: wall, size: 3, wood: oak, labels: {room: study}}
books:
  - {name: atlas, shelf: wall, pages: 300, language: de}
`

let unregister: () => void
let library: Library
let clock: VirtualClock

beforeEach(async () => {
  unregister = registerTypes(SHELF, BOOK)
  clock = new VirtualClock()
  library = await startLibrary(() => clock.now())
})
afterEach(async () => {
  unregister()
  await library.close()
})

function declared(text = TEXT, suffix = ''): readonly Declared[] {
  const { declared, issues } = parseDeclaration([file(text)], { finalName: (name) => `${name}${suffix}` })
  expect(issues).toEqual([])
  return declared
}

async function run(text = TEXT, settings: Partial<Parameters<typeof provision>[1]> = {}) {
  library.writes.length = 0
  const { plan, outcomes } = await provision(declared(text), { sandbox: library, clock, ...settings })
  const results = outcomes.map((outcome) => `${titleOf(outcome)}: ${outcome.result}`)
  return { plan, outcomes, results, writes: library.writes.slice() }
}

const ALLOWED: Partial<Policy> = { allowReplace: 'all' }
const CHANGED = TEXT.replace('oak', 'pine').replace('size: 3, ', '')

describe('declaration', () => {
  test('a child → its parent has its final name, and the location is its own', () => {
    const [shelf, book] = declared(TEXT, '-pr-7')
    expect(shelf).toMatchObject({ kind: 'shelf', name: 'wall-pr-7', model: { size: 3, labels: { room: 'study' } } })
    expect(book).toMatchObject({ kind: 'book', name: 'atlas', parent: { kind: 'shelf', name: 'wall-pr-7' } })
    expect(locationOf(book!, ['pages'])).toMatchObject({ line: 5, file: FILE })
  })

  test.each([
    ['books: [{name: a}]', '1:16 book "a": "shelf" is missing. Name what it is in.'],
    ['books: [{name: a, shelf: A}]', '1:26 book "a": "shelf" has "A".'],
    ['shelfs: [{name: a, wood: pine, size: 3}]', '1:38 shelf "a": pine has no "size".'],
    ['shelfs: [{name: a, wod: oak}]', '1:20 shelf "a": unknown key "wod". Did you mean "wood"?'],
    ['shelfs: [{name: a, labels: {gha-x: b}}]', '1:29 shelf "a": "labels" has the key "gha-x".'],
    [
      'books: [{name: a, shelf: x}, {name: a, shelf: y}, {name: a, shelf: x}]',
      '1:58 book "a" is declared twice, first at line 1, column 16 of infra/pinecone.yml. Remove one.'
    ]
  ])('%s → an issue', (text, issue) => {
    const { issues } = parseDeclaration([file(text)])
    expect(issues).toHaveLength(1)
    const [{ location, message }] = issues as [(typeof issues)[number]]
    expect(`${location.line}:${location.column} ${message}`).toContain(issue)
  })
})

describe('plan and apply', () => {
  test('nothing exists → the parent is created before its child; then nothing changes', async () => {
    const first = await run()
    expect(first.results).toEqual(['Shelf "wall": created', 'Book "wall/atlas": created'])
    expect(first.writes).toEqual(['POST /shelfs', 'POST /shelfs/wall/books'])
    const second = await run()
    expect(second.results).toEqual(['Shelf "wall": unchanged', 'Book "wall/atlas": unchanged'])
    expect(second.writes).toEqual([])
  })

  test('drift in a field that can change → a PATCH of it alone', async () => {
    await run()
    library.resources.set('/shelfs/wall/books/atlas', { name: 'atlas', pages: 1, language: 'de', status: 'Ready' })
    expect((await run()).writes).toEqual(['PATCH /shelfs/wall/books/atlas'])
    expect(library.resources.get('/shelfs/wall/books/atlas')).toMatchObject({ pages: 300, language: 'de' })
  })

  test('a field fixed at creation → refused; allowed → replaced, with its children', async () => {
    await run()
    const refused = await run(CHANGED)
    expect(refused.results).toEqual(['Shelf "wall": refused', 'Book "wall/atlas": unchanged'])
    expect(refused.outcomes[0]!.failure?.message).toContain('Pinecone cannot change wood')
    expect(refused.writes).toEqual([])
    const replaced = await run(CHANGED, { policy: ALLOWED })
    expect(replaced.results).toEqual(['Shelf "wall": replaced', 'Book "wall/atlas": created'])
    expect(replaced.writes).toEqual(['POST /shelfs', 'DELETE /shelfs/wall', 'POST /shelfs', 'POST /shelfs/wall/books'])
  })

  test('a parent that fails → its child is not attempted', async () => {
    library.broken.add('POST /shelfs')
    const { results, outcomes, writes } = await run()
    expect(results).toEqual(['Shelf "wall": failed', 'Book "wall/atlas": not-attempted'])
    expect(outcomes[1]!.failure?.message).toBe(
      'Book "wall/atlas" was left as it is, because Shelf "wall", which it is in, is not as declared.'
    )
    expect(writes).toEqual(['POST /shelfs'])
  })

  test('a child that cannot be deleted → its parent is kept', async () => {
    await run()
    library.broken.add('DELETE /shelfs/wall/books/atlas')
    const { results } = await run(TEXT, { command: 'destroy' })
    expect(results).toEqual(['Shelf "wall": not-attempted', 'Book "wall/atlas": failed'])
    expect(library.resources.has('/shelfs/wall')).toBe(true)
  })

  test('destroy → the child is deleted first; then both are absent', async () => {
    await run()
    const destroyed = await run(TEXT, { command: 'destroy' })
    expect(destroyed.results).toEqual(['Shelf "wall": deleted', 'Book "wall/atlas": deleted'])
    expect(destroyed.writes).toEqual(['DELETE /shelfs/wall/books/atlas', 'DELETE /shelfs/wall'])
    const again = await run(TEXT, { command: 'destroy' })
    expect(again.results).toEqual(['Shelf "wall": absent', 'Book "wall/atlas": absent'])
  })
})

const EXPIRED = { 'gha-repository-id': '1', 'gha-pull-request': '7', 'gha-expires-at': '1' }

async function sweep() {
  const signal = new AbortController().signal
  const deadline = clock.now() + 600_000
  const pinecone = clientOf({ sandbox: library, clock }, signal, deadline)
  const shared = { pinecone, clock, signal, deadline }
  const nobody = (): Promise<never> => Promise.reject(new Error('What has expired asks for nobody.'))
  const github: GitHub = {
    pullRequest: nobody,
    pullRequestByHead: nobody,
    openPullRequests: nobody,
    isAttemptCompleted: nobody,
    isRunCompleted: nobody
  }
  const context: SweepContext = {
    ...shared,
    command: 'destroy',
    wait: true,
    github,
    poller: new Poller({ ...shared, onPoll: () => undefined }),
    policy: {
      ...POLICY,
      owner: { lifetime: 'permanent', repositoryId: '1' },
      expiry: { afterMs: 0, nowMs: clock.now() }
    }
  }
  const selected = await selectForSweep(await readAll(pinecone), context)
  library.writes.length = 0
  const { outcomes, warnings } = await carryOutSweep(selected, context)
  return { results: outcomes.map((one) => `${titleOf(one)}: ${one.result}`), warnings, writes: library.writes }
}

describe('sweep', () => {
  test('both expired → the child is deleted first', async () => {
    library.resources.set('/shelfs/old-pr-7', { name: 'old-pr-7', labels: EXPIRED, status: 'Ready' })
    library.resources.set('/shelfs/old-pr-7/books/map-pr-7', { name: 'map-pr-7', labels: EXPIRED, status: 'Ready' })
    library.resources.set('/shelfs/kept', { name: 'kept', status: 'Ready' })
    const { results, writes } = await sweep()
    expect(results).toEqual(['Shelf "old-pr-7": deleted', 'Book "old-pr-7/map-pr-7": deleted'])
    expect(writes).toEqual(['DELETE /shelfs/old-pr-7/books/map-pr-7', 'DELETE /shelfs/old-pr-7'])
  })

  test('a child with malformed ownership tags → it is kept, and its parent with it', async () => {
    library.resources.set('/shelfs/old-pr-7', { name: 'old-pr-7', labels: EXPIRED, status: 'Ready' })
    library.resources.set('/shelfs/old-pr-7/books/map-pr-7', {
      name: 'map-pr-7',
      labels: { ...EXPIRED, 'gha-expires-at': 'x' },
      status: 'Ready'
    })
    const { results, warnings, writes } = await sweep()
    expect(results).toEqual(['Shelf "old-pr-7": unchanged', 'Book "old-pr-7/map-pr-7": unchanged'])
    expect(warnings).toEqual([
      'Shelf "old-pr-7" was left as it is, because Book "old-pr-7/map-pr-7", which is in it, is still there.'
    ])
    expect(writes).toEqual([])
  })
})

describe('the registry', () => {
  test('inputs → a text for each type', () => {
    const { inputs } = receive({ 'INPUT_API-KEY': 'pcsk_1234567', INPUT_BOOK: 'name: a' })
    expect((inputs as Inputs).declarations).toEqual({
      index: '',
      assistant: '',
      namespace: '',
      shelf: '',
      book: 'name: a'
    })
  })

  test('outputs → names and hosts by kind, resources by their declared names', async () => {
    const { plan, outcomes } = await run()
    const { outputs } = fitOutputs(reportOf(outcomes, { plan }))
    expect(Object.keys(outputs).sort()).toEqual(outputNames().sort())
    expect(outputs).toMatchObject({ 'shelf-name': 'wall', 'book-name': 'atlas', 'book-host': '', kind: '' })
    expect(JSON.parse(outputs.resources)).toMatchObject({
      shelfs: { wall: { name: 'wall', result: 'created' } },
      books: { atlas: { name: 'atlas', shelf: 'wall', result: 'created' } }
    })
    expect(JSON.parse(outputs.plan)).toMatchObject([
      { kind: 'shelf', name: 'wall', action: 'create' },
      { kind: 'book', name: 'wall/atlas', action: 'create' }
    ])
  })

  test('JSON Schema → a list for each type, a child with its parent, and the rules between fields', () => {
    const schema = configFileSchema()
    expect(Object.keys(schema['properties'] as object)).toEqual([
      'indexes',
      'assistants',
      'namespaces',
      'shelfs',
      'books'
    ])
    const definitions = schema['definitions'] as Record<string, { required: string[]; allOf: unknown[] }>
    expect(definitions['book']!.required).toEqual(['name', 'shelf'])
    expect(JSON.stringify(definitions['shelf'])).toContain('Pine has no \\"size\\".')
  })

  test('an unregistered type → it is unknown again', () => {
    unregister()
    expect(kinds()).toEqual(['index', 'assistant', 'namespace'])
    unregister = registerTypes(SHELF, BOOK)
  })
})
