// Namespaces: in an index declared beside them, and in one that is there, where the name says whose each is.
import { createHash } from 'node:crypto'
import type { SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { HOUR, NUMBER, pullRequestEvent, REPOSITORY, REPOSITORY_ID, world, type World } from '../main/world.ts'
import { errors, index, notes, told } from './support.ts'

const OURS = `gha-${String(REPOSITORY_ID)}-pr-${String(NUMBER)}-`
const PREVIEW = { lifetime: 'pull-request', namespace: { name: 'products', index: 'shared' } }
const OTHERS = [
  'gha-12-pr-2-products',
  `gha-${String(REPOSITORY_ID)}1-pr-2-products`,
  `gha-${String(REPOSITORY_ID)}-pr-21-products`,
  `gha-${String(REPOSITORY_ID)}-abcdef01-pr-2-products`,
  `gha-${String(REPOSITORY_ID)}-pr-2x`,
  'tenant-1',
  'products'
]

async function shared(options: SandboxOptions = {}, others: readonly string[] = OTHERS): Promise<World> {
  const there = await world({ dataPlane: true, ...options })
  there.pinecone.state.seedIndex({ name: 'shared', dimension: 2, metric: 'cosine' })
  there.pinecone.state.seedNamespaces(
    'shared',
    others.map((name) => ({ name }))
  )
  return there
}

function namesIn(there: World, name = 'shared'): string[] {
  return there.pinecone.state
    .listNamespaces(name)
    .map((one) => one.name)
    .sort()
}

/** What was written, but for GitHub: the control plane's and the hosts' alike. */
function written(there: World): string[] {
  return there.writes().filter((line) => !line.startsWith('GitHub'))
}

test('a pull request: opened, pushed, closed, with an index that is never written to', async () => {
  const there = await shared()
  const opened = await there.step(PREVIEW)
  expect(told(opened)).toMatchObject({ name: `${OURS}products`, kind: 'namespace', result: 'created', ready: 'true' })
  expect(opened.outputs['namespace-name']).toBe(`${OURS}products`)
  expect(opened.outputs['namespace-host']).toMatch(/^127\.0\.0\.1:\d+$/)
  expect(JSON.parse(opened.outputs['resources'] ?? '')).toMatchObject({
    namespaces: { products: { name: `${OURS}products`, index: 'shared', result: 'created' } }
  })
  expect(written(there)).toEqual(['POST /namespaces'])
  expect(namesIn(there)).toEqual([...OTHERS, `${OURS}products`].sort())

  expect(told(await there.step(PREVIEW, { event: pullRequestEvent('synchronize') }))).toMatchObject({
    result: 'unchanged'
  })
  expect(there.requests().filter((line) => !line.startsWith('GitHub'))).toEqual([
    'GET /indexes/shared',
    `GET /namespaces?limit=100&prefix=${OURS}products`
  ])

  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  const closed = await there.step(PREVIEW, { event: pullRequestEvent('closed') })
  expect(told(closed)).toMatchObject({ result: 'deleted', reason: '' })
  expect([notes(closed, 'warning'), errors(closed)]).toEqual([[], []])
  expect(written(there)).toEqual([`DELETE /namespaces/${OURS}products`])
  expect(namesIn(there)).toEqual([...OTHERS].sort())
})
