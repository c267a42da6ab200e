// What it costs to fill an index, against a script that sends the same batches with Pinecone's SDK.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPinecone, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { peakMemoryIn, runAction, sdkRecords, type Environment } from './contenders.ts'
import { bytesText, msText, ratioText, type Row } from './rows.ts'
import { ratiosOf, seriesOf } from './statistics.ts'

const DIMENSION = 1536
const PLACE = { cloud: 'aws', region: 'us-east-1' }
const KINDS = {
  texts: {
    index: { ...PLACE, embed: { model: 'llama-text-embed-v2', field_map: { text: 'body' } } },
    record: (at: number) => ({
      _id: `t-${at}`,
      body: `${'words of a text that is found by its meaning '.repeat(8)}${at}`,
      at
    })
  },
  vectors: {
    index: { ...PLACE, dimension: DIMENSION, metric: 'cosine' },
    record: (at: number) => ({
      id: `v-${at}`,
      values: Array.from({ length: DIMENSION }, (_, place) => Number(Math.sin(at * DIMENSION + place + 1).toFixed(7))),
      metadata: { at }
    })
  }
}

interface Run {
  readonly sandbox: Sandbox
  readonly kind: keyof typeof KINDS
  readonly workspace: string
  readonly env?: Environment
}

const FILE = 'records.jsonl'
let runs = 0

/** Gives the milliseconds that this action takes to make an index and to fill it. */
async function ownRun({ sandbox, kind, workspace, env = {} }: Run): Promise<number> {
  const index = { ...KINDS[kind].index, name: `own-${++runs}`, records: FILE }
  return await runAction(sandbox, { index: JSON.stringify(index) }, { workspace, env })
}

/** Gives the milliseconds that the script takes to fill an index that is there. */
async function sdkRun({ sandbox, kind, workspace, env = {} }: Run): Promise<number> {
  const name = `sdk-${++runs}`
  sandbox.state.seedIndex({ ...KINDS[kind].index, name })
  const host = `http://${sandbox.state.getIndex(name)?.host ?? ''}`
  const file = { BENCH_HOST: host, BENCH_FILE: join(workspace, FILE), ...(kind === 'texts' && { BENCH_TEXTS: '1' }) }
  return await sdkRecords(sandbox, { ...file, ...env })
}

/** So many records, of an index that embeds or of vectors, written into a new index. */
export async function measureRecords(kind: keyof typeof KINDS, number: number, times: number): Promise<Row[]> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-records-'))
  const sandbox = await startPinecone({ dataPlane: true, speeds: { indexReadyMs: 0 } })
  try {
    const lines = Array.from({ length: number }, (_, at) => `${JSON.stringify(KINDS[kind].record(at))}\n`)
    writeFileSync(join(workspace, FILE), lines.join(''))
    const run: Run = { sandbox, kind, workspace }
    const [own, sdk]: [number[], number[]] = [[], []]
    for (let time = 0; time <= times; time += 1) {
      const pair = [await sdkRun(run), await ownRun(run)] as const
      sandbox.requests.length = 0
      if (time === 0) continue
      sdk.push(pair[0])
      own.push(pair[1])
    }
    const sdkBytes = await peakMemoryIn((env) => sdkRun({ ...run, env }))
    sandbox.requests.length = 0
    const bytes = await peakMemoryIn((env) => ownRun({ ...run, env }))
    const bodies = sandbox.requests.map(({ headers }) => Number(headers['content-length'] ?? 0))
    const largest = Math.max(...bodies)
    const ratio = ratiosOf(own, sdk)
    return [
      {
        measure: `${number} ${kind} into a new index: wall`,
        sdkScript: msText(seriesOf(sdk)),
        action: msText(seriesOf(own))
      },
      {
        measure: '… against a script with SDK 9.0.0, same batches',
        action: ratioText(ratio),
        goal: { words: '≤ 1.15 ×', isMet: ratio.median <= 1.15 }
      },
      {
        measure: '… most memory',
        sdkScript: bytesText(sdkBytes),
        action: bytesText(bytes),
        goal: { words: '< 200 MB', isMet: bytes < 200e6 }
      },
      {
        measure: '… largest body',
        action: bytesText(largest),
        goal: { words: '< 2 MB', isMet: largest > 0 && largest < 2e6 }
      }
    ]
  } finally {
    await sandbox.close()
    rmSync(workspace, { recursive: true })
  }
}
