// A process of its own that checks, compares and writes the records of a workspace, against a host that keeps nothing,
// and tells the most memory that it ever had. The first argument is the workspace, the second whether all is there already.
import { existsSync, readFileSync } from 'node:fs'
import type { DataAnswer, DataRequest } from '../../../src/content/ports.ts'
import { RecordsContent } from '../../../src/content/records/records.ts'
import type { Declared, Observed } from '../../../src/resources/resource.ts'
import { vectorOf } from './memory-vectors.ts'

const [workspace = '', isThere = ''] = process.argv.slice(2)
const model = { dimension: 1536, metric: 'cosine', vector_type: 'dense' }
const location = { source: 'index', line: 1, column: 1 }
const declared: Declared = {
  kind: 'index',
  name: 'docs',
  declaredName: 'docs',
  dialect: 'classic',
  model,
  location,
  locations: [],
  extras: { records: [{ file: '*.jsonl', namespace: 'n' }] }
}
const observed: Observed = { kind: 'index', name: 'docs', host: 'host', state: 'Ready', ready: true, model }
let sentBytes = 0

async function send({ path, raw, operation }: DataRequest): Promise<DataAnswer> {
  sentBytes += raw?.text.length ?? 0
  await new Promise((resolve) => setTimeout(resolve, 1))
  if (operation === 'write') return { type: 'ok', json: {} }
  const ids = new URL(`http://host${path}`).searchParams.getAll('ids')
  const vectors = isThere === 'there' ? Object.fromEntries(ids.map((id) => [id, vectorOf(Number(id))])) : {}
  return { type: 'ok', json: JSON.parse(JSON.stringify({ vectors })) as { vectors: object } as never }
}

const clock = { now: () => 0, sleep: () => Promise.reject(new Error('Nothing is waited for')) }
const content = new RecordsContent({
  workspace,
  data: { at: () => ({ send }) },
  clock,
  signal: new AbortController().signal,
  deadline: 1,
  redact: (text) => text,
  classicDate: '2026-04'
})
const issues = await content.check(declared)
const planned = await content.plan(declared, observed)
const outcome = await planned?.carryOut(observed, false)
// `resourceUsage().maxRSS` would begin with what the process had that started this one.
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS
console.log(JSON.stringify({ issues, counts: outcome?.counts, sentBytes, peakBytes: Number(peak) * 1024 }))
