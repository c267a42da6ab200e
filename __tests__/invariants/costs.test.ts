// The costs of a run that do not depend on the machine: requests, reads, and the delay until readiness is seen, on a virtual
// clock. `npm run bench` measures the others.
import { startPinecone, type Sandbox, type SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { declaredIn, provision } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }

const indexes = (number: number): object[] =>
  Array.from({ length: number }, (_, at) => ({ name: `docs-${at}`, dimension: 8, metric: 'cosine', spec: SPEC }))

const assistants = (number: number): object[] => Array.from({ length: number }, (_, at) => ({ name: `helper-${at}` }))

interface Costs {
  /** From the start to the end, in milliseconds of the clock. */
  readonly tookMs: number
  readonly requests: readonly string[]
  readonly reads: number
  /** The reads after the first write, which are those of waiting. */
  readonly waitingReads: number
}

async function costsOf(
  declared: { readonly index?: object[]; readonly assistant?: object[] },
  options: SandboxOptions = {},
  prepare: (sandbox: Sandbox) => void = () => undefined
): Promise<Costs> {
  const clock = new VirtualClock()
  const sandbox = await startPinecone({ ...options, now: () => clock.now() })
  try {
    prepare(sandbox)
    const startedMs = clock.now()
    const texts = Object.fromEntries(Object.entries(declared).map(([kind, all]) => [kind, JSON.stringify(all)]))
    const { outcomes } = await provision(declaredIn(texts), { sandbox, clock, timeoutMs: 3_600_000 })
    expect(outcomes.flatMap(({ failure }) => failure ?? [])).toEqual([])
    const requests = sandbox.requests.map(({ method, path }) => `${method} ${path}`)
    const readsIn = (some: readonly string[]): number => some.filter((request) => request.startsWith('GET ')).length
    const firstWrite = requests.findIndex((request) => !request.startsWith('GET '))
    const waitingReads = firstWrite < 0 ? 0 : readsIn(requests.slice(firstWrite))
    return { tookMs: clock.now() - startedMs, requests, reads: readsIn(requests), waitingReads }
  } finally {
    await sandbox.close()
  }
}

test.each([1, 4, 9, 60, 600, 1800])('an index ready after %d s is seen in time, with few reads', async (seconds) => {
  const readyMs = seconds * 1000
  const { tookMs, waitingReads } = await costsOf({ index: indexes(1) }, { speeds: { indexReadyMs: readyMs } })
  expect(tookMs - readyMs).toBeGreaterThanOrEqual(0)
  expect(tookMs - readyMs).toBeLessThanOrEqual(readyMs / 10 + 300)
  expect(waitingReads).toBeLessThanOrEqual(Math.max(40, (tookMs / 60_000) * 40))
})

test.each([1, 10, 100])(
  '%d at once take hardly longer than the slowest, and no more reads than one',
  async (number) => {
    const speeds = { indexReadyMs: 10_000 }
    const { tookMs, reads } = await costsOf({ index: indexes(number) }, { speeds })
    const alone = await costsOf({ index: indexes(1) }, { speeds })
    expect(tookMs).toBeLessThanOrEqual(1.15 * 10_000)
    expect(reads).toBeLessThanOrEqual(alone.reads)
  }
)

test.each([
  [1, 0, 1],
  [1, 1, 2],
  [3, 0, 1],
  [100, 0, 1],
  [100, 100, 2],
  [0, 250, 3]
])('a no-op of %d indexes and %d assistants takes %d requests', async (ofIndexes, ofAssistants, most) => {
  const declared = { index: indexes(ofIndexes), assistant: assistants(ofAssistants) }
  const { requests } = await costsOf(declared, {}, ({ state }) => {
    for (const index of declared.index) state.seedIndex(index as Parameters<typeof state.seedIndex>[0])
    for (const one of declared.assistant) state.seedAssistant(one as Parameters<typeof state.seedAssistant>[0])
  })
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  expect(requests.length).toBeLessThanOrEqual(most)
})

test('a create takes one request beside its reads', async () => {
  const { requests, reads } = await costsOf({ index: indexes(5), assistant: assistants(5) })
  expect(requests.length - reads).toBe(10)
})
