/** Many runs one after another, with their failures, and counts of what they covered. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { combinationsOf } from './coverage.ts'
import { runOne, type Report } from './run-one.ts'
import type { Sent } from './world.ts'

export interface Result {
  readonly failures: readonly Failed[]
  readonly tally: Tally
}

interface Failed {
  readonly seed: number
  readonly words: string
}

/** How often things happened, one table for each topic. */
type Tally = Map<string, Map<string, number>>
type Tell = (line: string) => void

const PROGRESS_EVERY = 1000

/** Runs the seeds `from` to `from + runs - 1`, one after another. Failures are reported as they are found. */
export async function fuzz(from: number, runs: number, tell: Tell): Promise<Result> {
  const tally: Tally = new Map()
  const failures: Failed[] = []
  for (let seed = from; seed < from + runs; seed += 1) {
    const report = await runOne(seed)
    for (const [topic, what] of happenings(report)) add(tally, topic, what, 1)
    if (report.wrong.length > 0) {
      const words = [`seed ${seed} (${report.scenario.mode}):`, ...report.wrong].join('\n  ')
      failures.push({ seed, words })
      tell(`${words}\n  again: npm run fuzz -- --seed ${seed}`)
    }
    const done = seed - from + 1
    if (done % PROGRESS_EVERY === 0) tell(`seeds ${from} to ${seed}: ${failures.length} failures`)
  }
  return { failures, tally }
}

/** The same on all cores. Throws the errors and unhandled rejections of each core's share. */
export async function fuzzOnAllCores(from: number, runs: number, tell: Tell): Promise<Result> {
  const cores = Math.min(availableParallelism(), runs)
  const bounds = Array.from({ length: cores + 1 }, (_, at) => from + Math.floor((runs * at) / cores))
  const shares = bounds.slice(1).map((end, at) => runWorker(bounds[at] ?? from, end - (bounds[at] ?? from), tell))
  const results = await Promise.all(shares)
  const tally: Tally = new Map()
  for (const [topic, table] of results.flatMap((result) => [...result.tally])) {
    for (const [what, times] of table) add(tally, topic, what, times)
  }
  return { failures: results.flatMap(({ failures }) => failures), tally }
}

function runWorker(from: number, runs: number, tell: Tell): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { from, runs } })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      reject(new Error(`A share of a fuzz run ended with ${code} and without a result.`))
    })
    worker.on('message', (said: string | Result) => {
      if (typeof said === 'string') tell(said)
      else resolve(said)
    })
  })
}

function add(tally: Tally, topic: string, what: string, times: number): void {
  const table = tally.get(topic) ?? new Map<string, number>()
  tally.set(topic, table.set(what, (table.get(what) ?? 0) + times))
}

/** The countable events of a run, by topic. */
function happenings({ scenario, endings, last, log }: Report): (readonly [topic: string, what: string])[] {
  const outcomes = endings.flatMap((ending) => [
    ...(ending.failure ? [`whole run ${ending.failure.reason}`] : []),
    ...ending.outcomes.map(({ result, failure }) => (failure ? `${result} ${failure.reason}` : result))
  ])
  const [theirs, ours] = [log.filter(isChaos), log.filter((sent) => !isChaos(sent))]
  return [
    ['modes', scenario.mode],
    ...combinationsOf(scenario).map((what) => ['coverage', what] as const),
    ...outcomes.map((what) => ['outcomes', what] as const),
    ['afterwards', last],
    ...scenario.trouble.faults.map(({ kind }) => ['faults armed', kind] as const),
    ...ours.flatMap(troubleOf).map((what) => ['what came back', what] as const),
    ...ours.map(({ effect }) => ['effects', effect] as const),
    ...theirs.map(({ effect }) => ['chaos', effect] as const)
  ]
}

function isChaos({ who }: Sent): boolean {
  return who === 'chaos'
}

function troubleOf({ end, effect }: Sent): string[] {
  if (end !== 'lost' && end < 300) return []
  return [`${end}${effect === 'none' ? '' : ' after it took effect'}`]
}

/** The counts, a line a topic, the most frequent first. */
export function tallyText({ tally }: Result): string {
  const line = ([topic, table]: [string, Map<string, number>]): string =>
    `${topic}: ${[...table]
      .sort(([, one], [, other]) => other - one)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')}`
  return [...tally].map(line).join('\n')
}

/** One run again, with its trace. */
export async function replay(seed: number): Promise<{ trace: string; wrong: readonly string[] }> {
  const { scenario, wrong, endings, last, log } = await runOne(seed)
  const start = log[0]?.atMs ?? 0
  const lines = log.map(({ who, method, kind, name, atMs, effect, end }) => {
    const told = effect === 'none' ? '' : ` → ${effect}`
    return `${String(atMs - start).padStart(8)} ms  ${who.padEnd(12)}  ${method.padEnd(6)} ${kind} ${name ?? '(all)'} ${end}${told}`
  })
  const ends = endings.flatMap(({ part, failure, outcomes }) => [
    `${part.who} (${part.command}): ${failure?.message ?? ''}`,
    ...outcomes.map((one) => `  ${one.kind} ${one.name}: ${one.result} ${one.failure?.message ?? ''}`)
  ])
  const trace = [JSON.stringify(scenario, undefined, 2), ...lines, ...ends, `the last apply: ${last}`, ...wrong]
  return { trace: trace.join('\n'), wrong }
}
