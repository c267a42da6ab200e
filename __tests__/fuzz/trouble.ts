/** The faults of a run: all kinds of a network, a proxy and a busy service. */
import {
  SANDBOX_API_KEY,
  type Fault,
  type FaultKind,
  type FaultScope,
  type Operation
} from '../../sandbox/pinecone/server.ts'
import type { Kind } from './actual.ts'
import type { Random } from './random.ts'

const READS: readonly Operation[] = ['listIndexes', 'describeIndex', 'listAssistants', 'describeAssistant']
const CREATES: readonly Operation[] = ['createIndex', 'createIndexForModel', 'createAssistant']
const CHANGES: readonly Operation[] = ['configureIndex', 'updateAssistant', 'deleteIndex', 'deleteAssistant']
const OPERATIONS = [...READS, ...CREATES, ...CREATES, ...CHANGES]

const TRANSIENT = [408, 425, 429, 499, 500, 502, 503, 504, 520, 522, 524, 527, 530] as const
/** The faults that end an operation for good. A replica that lags behind answers reads with a 404, too. */
const FINAL = [400, 401, 402, 403, 404, 409, 412, 418, 422, 451] as const

/** The severity of a run's faults. */
export interface Trouble {
  readonly faults: readonly Fault[]
  /** Whether each of them passes: then a run with enough time must succeed. */
  readonly isPassing: boolean
}

/** The key as a careless server echoes it: unchanged, and in easily readable forms. */
const ECHOES: readonly string[] = [
  `Invalid header api-key: ${SANDBOX_API_KEY}`,
  `upstream failed; request was {"headers":{"Api-Key":"${SANDBOX_API_KEY}"}}`,
  `debug=${Buffer.from(`Api-Key: ${SANDBOX_API_KEY}\r\n`).toString('base64')}`,
  `trace ${Buffer.from(`x${SANDBOX_API_KEY}`).toString('base64url')}`,
  `see https://status.example/?key=${[...SANDBOX_API_KEY].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')}`
]

const BODIES: readonly unknown[] = [
  undefined,
  'upstream connect error',
  '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
  { status: 500, error: { code: 'UNKNOWN', message: 'Internal server error' } },
  { message: 'x\n::set-output name=host::evil\n##[set-output name=host;]evil' },
  '{"error":{"message":"cut of',
  ...ECHOES
]

/** Answers that look complete and lack some or all existing resources. */
const UNREADABLE: readonly unknown[] = [
  {},
  [],
  'null',
  { indexes: [{ name: 'alpha' }, { dimension: 8 }], assistants: [{ name: 'alpha' }, { status: 'Ready' }] },
  { name: 'omega', status: 'Ready' },
  { name: 7, metric: 'cosine', host: 'x', status: { ready: true, state: 'Ready' } }
]

/** No faults at all. */
export const NO_TROUBLE: Trouble = { faults: [], isPassing: true }

/** A random number of random faults, up to a maximum. */
export function troubleFrom(random: Random, most: number): Trouble {
  const isPassing = random.chance(0.5)
  const faults = Array.from({ length: random.integer(1, most) }, () => faultFrom(random, isPassing))
  return { faults, isPassing }
}

/** One or two faults for a run on a real clock: each passes soon. */
export function quickTroubleFrom(random: Random): Fault[] {
  return Array.from({ length: random.integer(1, 2) }, () => {
    const kind = passingKind(random)
    const isQuick = kind.kind === 'reset' || kind.kind === 'truncated-body'
    const quick: FaultKind = isQuick
      ? kind
      : { kind: 'answer', status: 503, after: random.chance(0.5), body: random.pick(BODIES) }
    return { operation: random.pick(OPERATIONS), times: 1, ...quick }
  })
}

/** Every read of one type fails, in the same way, as long as the run goes on. */
export function troubleOfType(random: Random, type: Kind): Trouble {
  const operations: readonly Operation[] =
    type === 'index' ? ['listIndexes', 'describeIndex'] : ['listAssistants', 'describeAssistant']
  const kind: FaultKind = random.chance(0.3)
    ? { kind: 'answer', status: 200, body: random.pick([{}, [], { rows: [] }]) }
    : { kind: 'answer', status: random.pick([401, 403, 404, 500, 503, 520]), body: random.pick(BODIES.slice(1)) }
  return { faults: operations.map((operation) => ({ operation, times: Infinity, ...kind })), isPassing: false }
}

function faultFrom(random: Random, isPassing: boolean): Fault {
  if (!isPassing && random.chance(0.1)) return unreadableFrom(random)
  const kind = isPassing || random.chance(0.75) ? passingKind(random) : finalKind(random)
  return { ...scopeFrom(random, isPassing), ...kind }
}

function unreadableFrom(random: Random): Fault {
  const [operation, skip, times] = [random.pick(READS), random.pick([0, 0, 1, 2]), random.integer(1, 4)]
  return { operation, skip, times, kind: 'answer', status: 200, body: random.pick(UNREADABLE) }
}

function scopeFrom(random: Random, isPassing: boolean): FaultScope {
  const operation = random.chance(0.15) ? '*' : random.pick(OPERATIONS)
  const skip = random.pick([0, 0, 0, 1, 2, 3])
  if (isPassing || random.chance(0.6)) return { operation, skip, times: random.integer(1, 3) }
  return { operation, skip, probability: random.pick([0.05, 0.1, 0.3]), times: random.integer(2, 30) }
}

function passingKind(random: Random): FaultKind {
  const after = random.chance(0.5)
  const draw = random.next()
  if (draw < 0.5) return answer(random, random.pick(TRANSIENT), after)
  if (draw < 0.7) return { kind: 'reset', after }
  if (draw < 0.8) return { kind: 'truncated-body' }
  // These cost real time, if only a little.
  if (draw < 0.82) return { kind: random.pick(['stall', 'stalled-body']), after }
  return { kind: 'stale', ms: random.integer(100, 6000) }
}

function finalKind(random: Random): FaultKind {
  if (random.chance(0.1)) {
    return { kind: 'redirect', status: 307, location: `https://evil.example/?key=${SANDBOX_API_KEY}` }
  }
  return answer(random, random.pick(FINAL), false)
}

function answer(random: Random, status: number, after: boolean): FaultKind {
  const headers = random.chance(0.3) ? { 'retry-after': random.pick(['0', '1', '3', '7', '1.5', 'soon', '-3']) } : {}
  const body = random.pick(BODIES)
  return { kind: 'answer', status, headers, after, ...(body === undefined ? {} : { body }) }
}

/** Whether one of them gives no answer until the client gives up. */
export function stalls({ faults }: Trouble): boolean {
  return faults.some(({ kind }) => kind === 'stall' || kind === 'stalled-body')
}
