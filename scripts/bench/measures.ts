// The measures, each with its goal. Every one starts sandboxes of its own, and gives rows of the table.
import { statSync } from 'node:fs'
import { startPinecone, type Sandbox, type SandboxOptions } from '../../sandbox/pinecone/server.ts'
import {
  action,
  bareGet,
  bareSent,
  emptyProcess,
  peakMemoryOf,
  postStep,
  runAction,
  sdkScript,
  type Contender,
  type Declared
} from './contenders.ts'
import { bytesText, msText, ratioText, sizeOf, type Row } from './rows.ts'
import { ratiosOf, seriesOf, type Series } from './statistics.ts'

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
/** Of Pinecone's API. */
const ASSISTANTS_A_PAGE = 100
const CONTENDERS = { bareSent, bareGet, sdkScript, action }
type Name = keyof typeof CONTENDERS

/** So many indexes to be declared. */
export function indexesNamed(stem: string, number: number): Declared[] {
  return Array.from({ length: number }, (_, at) => ({
    name: `${stem}-${at + 1}`,
    dimension: 1536,
    metric: 'cosine',
    spec: SPEC
  }))
}

/** A sandbox for as long as it is used. */
export async function withSandbox<Value>(
  options: SandboxOptions,
  use: (sandbox: Sandbox) => Promise<Value>
): Promise<Value> {
  const sandbox = await startPinecone(options)
  try {
    return await use(sandbox)
  } finally {
    await sandbox.close()
  }
}

type Runs<Key extends string> = Readonly<Record<Key, () => Promise<number>>>

/** Runs contenders in turn, once without counting. Gives the times of each, pair by pair. */
export async function inTurn<Key extends string>(
  contenders: Runs<Key>,
  runs: number
): Promise<Record<Key, readonly number[]>> {
  const names = Object.keys(contenders) as Key[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Key, number[]>
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const ms = await contenders[name]()
      if (run > 0) times[name].push(ms)
    }
  }
  return times
}

/** A step that finds everything as declared. */
export async function measureNoOp(runs: number): Promise<Row[]> {
  return withSandbox({}, async (sandbox) => {
    const declared = indexesNamed('docs', 1)
    for (const index of declared) sandbox.state.seedIndex(index)
    const run = (name: Name) => () => CONTENDERS[name](sandbox, declared)
    const names = Object.keys(CONTENDERS) as Name[]
    const times = await inTurn(Object.fromEntries(names.map((name) => [name, run(name)])) as Runs<Name>, runs)
    const cells = async <Value>(measure: (contender: Contender) => Promise<Value>): Promise<Record<Name, Value>> => {
      const values: (readonly [Name, Value])[] = []
      for (const name of names) values.push([name, await measure(CONTENDERS[name])])
      return Object.fromEntries(values) as Record<Name, Value>
    }
    const bytes = await cells((contender) => peakMemoryOf(contender, sandbox, declared))
    const requests = await cells(async (contender) => {
      const before = sandbox.requests.length
      await contender(sandbox, declared)
      return sandbox.requests.length - before
    })
    const [toSent, toBare, toSdk] = [times.bareSent, times.bareGet, times.sdkScript].map((others) =>
      ratiosOf(times.action, others)
    ) as [Series, Series, Series]
    return [
      { measure: 'Nothing to do: wall', ...mapped(times, (all) => msText(seriesOf(all))) },
      ratioRow('… against the bare GET, request sent', toSent, '≤ 1.8 ×', toSent.median <= 1.8),
      { measure: '… against the bare GET, answer read and parsed', action: ratioText(toBare) },
      ratioRow('… against the script', toSdk, '< 0.45 ×', toSdk.median < 0.45),
      {
        measure: '… most memory',
        ...mapped(bytes, bytesText),
        goal: { words: '< 62 MiB', isMet: bytes.action < 62 * 2 ** 20 }
      },
      { measure: '… requests', ...mapped(requests, String), goal: { words: '1', isMet: requests.action === 1 } }
    ]
  })
}

function mapped<Value>(values: Readonly<Record<Name, Value>>, text: (value: Value) => string): Record<Name, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)])) as Record<Name, string>
}

/** A post step that has nothing to clean up, as most have. */
export async function measurePost(runs: number): Promise<Row[]> {
  const { empty, post } = await inTurn({ empty: emptyProcess, post: postStep }, runs)
  const more = seriesOf(post.map((ms, at) => ms - (empty[at] ?? NaN)))
  return [
    { measure: 'Post step with nothing to do: wall', action: msText(seriesOf(post)) },
    {
      measure: '… more than an empty process',
      action: msText(more),
      goal: { words: '< 10 ms', isMet: more.median < 10 }
    }
  ]
}

function ratioRow(measure: string, ratio: Series, words: string, isMet: boolean): Row {
  return { measure, action: ratioText(ratio), goal: { words, isMet } }
}

interface Lateness {
  /** From when it was ready until the process was over, in milliseconds. */
  readonly lateMs: number
  readonly reads: number
}

/** How late it is seen that an index is ready: for each delay side by side, since they mostly wait. */
export async function measureLateness(delaysMs: readonly number[]): Promise<Row[]> {
  return Promise.all(delaysMs.map((readyMs) => latenessRow(readyMs)))
}

async function latenessRow(readyMs: number): Promise<Row> {
  const [ours, theirs] = await Promise.all([latenessOf(action, readyMs), latenessOf(sdkScript, readyMs)])
  const goalMs = readyMs / 10 + 300
  const isFew = ours.reads <= Math.max(40, ((readyMs + ours.lateMs) / 60_000) * 40)
  return {
    measure: `Ready after ${readyMs / 1000} s: seen late by (reads)`,
    sdkScript: latenessText(theirs),
    action: latenessText(ours),
    goal: { words: `≤ ${goalMs} ms, ≤ 40 reads a minute, or in the first`, isMet: ours.lateMs <= goalMs && isFew }
  }
}

function latenessText({ lateMs, reads }: Lateness): string {
  return `${lateMs.toFixed(0)} ms (${reads})`
}

async function latenessOf(contender: Contender, readyMs: number): Promise<Lateness> {
  return withSandbox({ speeds: { indexReadyMs: readyMs } }, async (sandbox) => {
    await contender(sandbox, indexesNamed('docs', 1))
    const endedMs = Date.now()
    const created = sandbox.requests.find(({ method }) => method === 'POST')
    const reads = sandbox.requests.filter(({ method }) => method === 'GET').length
    return { lateMs: endedMs - ((created?.at ?? NaN) + readyMs), reads }
  })
}

/** Many indexes at once, against the slowest of them. */
export async function measureMany(numbers: readonly number[], readyMs: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const number of numbers) {
    const [ours, theirs] = [await manyOf(action, number, readyMs), await manyOf(sdkScript, number, readyMs)]
    rows.push({
      measure: `${number} at once, each ready after ${readyMs / 1000} s: wall against that (reads)`,
      sdkScript: `${theirs.ratio.toFixed(2)} × (${theirs.reads})`,
      action: `${ours.ratio.toFixed(2)} × (${ours.reads})`,
      goal: { words: '≤ 1.15 ×', isMet: ours.ratio <= 1.15 }
    })
  }
  return rows
}

async function manyOf(
  contender: Contender,
  number: number,
  readyMs: number
): Promise<{ ratio: number; reads: number }> {
  return withSandbox({ speeds: { indexReadyMs: readyMs } }, async (sandbox) => {
    const wallMs = await contender(sandbox, indexesNamed('docs', number))
    return { ratio: wallMs / readyMs, reads: sandbox.requests.filter(({ method }) => method === 'GET').length }
  })
}

/** The requests of a step that finds very much, all of it as declared. */
export async function measureRequests(indexes: number, assistants: number): Promise<Row[]> {
  return withSandbox({}, async (sandbox) => {
    const declared = indexesNamed('docs', indexes)
    const helpers = Array.from({ length: assistants }, (_, at) => ({ name: `helper-${at + 1}` }))
    for (const index of declared) sandbox.state.seedIndex(index)
    for (const helper of helpers) sandbox.state.seedAssistant(helper)
    await runAction(sandbox, { index: JSON.stringify(declared), assistant: JSON.stringify(helpers) })
    const sent = sandbox.requests.length
    const most = 1 + Math.ceil(assistants / ASSISTANTS_A_PAGE)
    return [
      {
        measure: `Nothing to do for ${indexes} indexes and ${assistants} assistants: requests`,
        action: String(sent),
        goal: { words: `one list a kind and page: ≤ ${most}`, isMet: sent <= most }
      }
    ]
  })
}

/** What it costs that the project has many other indexes. */
export async function measureCrowd(others: number, runs: number): Promise<Row[]> {
  return withSandbox({}, (alone) =>
    withSandbox({}, async (crowded) => {
      const declared = indexesNamed('docs', 3)
      for (const index of declared) alone.state.seedIndex(index)
      for (const index of [...declared, ...indexesNamed('other', others - 3)]) crowded.state.seedIndex(index)
      const times = await inTurn(
        {
          alone: () => action(alone, declared),
          crowded: () => action(crowded, declared),
          sdkScript: () => sdkScript(crowded, declared)
        },
        runs
      )
      const more = seriesOf(times.crowded.map((ms, at) => ms - (times.alone[at] ?? NaN)))
      return [
        {
          measure: `3 declared among ${others}: wall`,
          sdkScript: msText(seriesOf(times.sdkScript)),
          action: msText(seriesOf(times.crowded))
        },
        {
          measure: '… more than among none',
          action: msText(more),
          goal: { words: '< 300 ms', isMet: more.median < 300 }
        }
      ]
    })
  )
}

/** What runners fetch, and of it what a step reads that has nothing to do. */
export function measureSize(dist: string): Row[] {
  return [
    { measure: 'Size of `dist/`', action: bytesText(sizeOf(dist)) },
    { measure: '… of what most steps load', action: bytesText(statSync(`${dist}/steps/index.js`).size) }
  ]
}
