import fc from 'fast-check'
import type { Pinecone } from '../../src/apply/ports.ts'
import { intervalAfter, Poller, type Waiter } from '../../src/apply/poller.ts'
import type { Observed, Target } from '../../src/resources/resource.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const LATENCY_MS = 40

/** A project whose resources become ready at given times after the start, behind a slow line. */
function projectOf(readyAfterMs: Readonly<Record<string, number>>) {
  const clock = new VirtualClock(0)
  const reads: { at: number; what: string }[] = []
  const signal = new AbortController().signal
  const look = (name: string): Observed => {
    const ready = clock.now() >= (readyAfterMs[name] ?? Infinity)
    return { kind: 'index', name, host: 'h', state: ready ? 'Ready' : 'Initializing', ready, model: {} }
  }
  const read = async <Value>(what: string, answer: () => Value): Promise<Value> => {
    reads.push({ at: clock.now(), what })
    await clock.sleep(LATENCY_MS, signal)
    return answer()
  }
  const pinecone: Pick<Pinecone, 'describe' | 'list'> = {
    describe: ({ name }) => read(name, () => look(name)),
    list: () => read('list', () => ({ observed: Object.keys(readyAfterMs).map(look), unreadable: [] }))
  }
  return { clock, reads, pinecone: pinecone as Pinecone }
}

const target = (name: string): Target => ({ kind: 'index', name, dialect: 'classic' })

/** Resolves to the time at which the poller saw the resource ready. */
const untilReady = (name: string, clock: VirtualClock): Waiter<number> => ({
  target: target(name),
  last: undefined,
  check: (seen) => (seen?.ready ? { done: true, value: clock.now() } : { done: false }),
  giveUp: (last, waitedMs) => new Error(`${name} ${last?.state ?? 'never seen'} after ${String(waitedMs)}`)
})

const watchOf = (
  { pinecone, clock }: ReturnType<typeof projectOf>,
  deadline = 3_600_000,
  signal = new AbortController().signal
): Poller => new Poller({ pinecone, clock, signal, deadline, onPoll: () => undefined })

test('readiness is seen within a tenth of the wait and 300 ms, with at most 40 looks a minute', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 900_000 }), async (readyAfterMs) => {
      const project = projectOf({ a: readyAfterMs })
      const seenAt = await watchOf(project).until(untilReady('a', project.clock))
      expect(seenAt - readyAfterMs).toBeLessThanOrEqual(readyAfterMs / 10 + 300 + 2 * LATENCY_MS)
      expect(project.reads.length).toBeLessThanOrEqual(Math.max(40, (seenAt / 60_000) * 40))
    }),
    { numRuns: 50 }
  )
})

test('the first look comes early', () => {
  expect(intervalAfter(0)).toBe(150)
  expect(intervalAfter(60_000)).toBe(5850)
  expect(intervalAfter(10_000_000)).toBe(30_000)
})

test('a single resource is described; several are read with one list', async () => {
  const project = projectOf({ a: 1000, b: 1000, c: 30_000 })
  const poller = watchOf(project)
  await Promise.all(['a', 'b', 'c'].map((name) => poller.until(untilReady(name, project.clock))))
  const firstAlone = project.reads.findIndex(({ what }) => what !== 'list')
  expect(new Set(project.reads.slice(0, firstAlone).map(({ what }) => what))).toEqual(new Set(['list']))
  expect(new Set(project.reads.slice(firstAlone).map(({ what }) => what))).toEqual(new Set(['c']))
  expect(project.reads[firstAlone]?.at).toBeGreaterThan(1000)
})

test('a new entry is looked at early, however long the others have waited', async () => {
  const project = projectOf({ old: 900_000, young: 500_500 })
  const poller = watchOf(project)
  const old = poller.until(untilReady('old', project.clock))
  await project.clock.sleep(500_000, new AbortController().signal)
  const seenAt = await poller.until(untilReady('young', project.clock))
  expect(seenAt - 500_500).toBeLessThanOrEqual(0.1 * 500 + 300 + 2 * LATENCY_MS)
  expect(await old).toBeGreaterThanOrEqual(900_000)
})

test('time is up → each waiter gets the last state; the last look is a second before', async () => {
  const project = projectOf({ a: Infinity })
  await expect(watchOf(project, 20_000).until(untilReady('a', project.clock))).rejects.toThrow(
    'a Initializing after 20000'
  )
  expect(project.reads.at(-1)?.at).toBe(19_000)
  expect(project.clock.now()).toBe(20_000)
})

test('an error of a read ends the waiting for the resources that it was for', async () => {
  const project = projectOf({ a: 1000 })
  const failing = { ...project.pinecone, describe: () => Promise.reject(new Error('no')) } as Pinecone
  await expect(watchOf({ ...project, pinecone: failing }).until(untilReady('a', project.clock))).rejects.toThrow('no')
})

test('an error of a check ends the waiting for that resource alone', async () => {
  const project = projectOf({ a: 1000, b: 5000 })
  const poller = watchOf(project)
  const bad = poller.until({ ...untilReady('a', project.clock), check: () => { throw new Error('bad') } }) // prettier-ignore
  const good = poller.until(untilReady('b', project.clock))
  await expect(bad).rejects.toThrow('bad')
  expect(await good).toBeGreaterThanOrEqual(5000)
})

test('an aborted signal ends all waiting with its reason', async () => {
  const project = projectOf({ a: Infinity, b: Infinity })
  const controller = new AbortController()
  const poller = watchOf(project, 3_600_000, controller.signal)
  const both = Promise.allSettled(['a', 'b'].map((name) => poller.until(untilReady(name, project.clock))))
  void project.clock.sleep(7000, new AbortController().signal).then(() => {
    controller.abort(new Error('cancelled'))
  })
  expect((await both).map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
    'Error: cancelled',
    'Error: cancelled'
  ])
})
