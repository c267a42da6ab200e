/** All inputs of a fuzz run from a seed: the project, the declaration, the concurrent runs and the faults. */
import fc from 'fast-check'
import type { IndexSeed, Speeds } from '../../sandbox/pinecone/server.ts'
import { cases, type Case } from '../support/arbitraries.ts'
import type { Kind } from './actual.ts'
import { randomFrom, type Random } from './random.ts'
import { chaosFrom, type ChaosAction } from './chaos.ts'
import { NO_TROUBLE, troubleFrom, troubleOfType, type Trouble } from './trouble.ts'

/**
 * The topic of a run. `identical`: only runs of the same declaration, side by side; `down`: one type cannot be read;
 * `killed`: the run is killed at one of its writes.
 */
export const MODES = ['faults', 'concurrent', 'identical', 'chaos', 'all', 'down', 'killed'] as const
export type Mode = (typeof MODES)[number]

/** One of the runs that go on side by side. */
export interface Part {
  readonly who: string
  readonly command: 'apply' | 'destroy'
  readonly one: Case
  readonly wait: boolean
  readonly timeoutMs: number
  readonly startAfterMs: number
  readonly cancelAfterMs?: number
  readonly killedAt?: KilledAt | undefined
}

/** The write of a method at which a run is killed, counted from 1, and whether it still reaches Pinecone. */
export interface KilledAt {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly write: number
  readonly isSent: boolean
}

export interface Scenario {
  readonly seed: number
  readonly mode: Mode
  readonly existing: Case['existing']
  readonly speeds: Partial<Speeds>
  readonly duplicateAssistantStatus: 409 | 429
  /** Whether 2026-04 shows indexes of documents, which it cannot express. */
  readonly classicSeesDocuments: boolean
  readonly trouble: Trouble
  /** The type that cannot be read, in the mode `down`. */
  readonly down: Kind | undefined
  readonly parts: readonly [Part, ...Part[]]
  /** The declaration of the apply after the faults, mostly the first run's. */
  readonly last: Case
  readonly chaos: readonly ChaosAction[]
  /** The longest travel time of a request, and of its answer, in the clock's milliseconds. */
  readonly mostLagMs: number
}

const LONG_MS = 1_800_000
const NAMES = ['alpha', 'beta', 'gamma', 'delta']

export function scenarioFrom(seed: number): Scenario {
  const random = randomFrom(seed)
  const mode = random.pick(MODES)
  const one = mode === 'killed' ? guarded(caseFrom(seed, random)) : caseFrom(seed, random)
  const down = mode === 'down' ? random.pick(['index', 'assistant'] as const) : undefined
  const trouble = down === undefined ? troubleOf(random, mode) : troubleOfType(random, down)
  const isLong = mode === 'identical' || mode === 'down' || random.chance(0.6)
  const first: Part = {
    who: 'first',
    command: ['faults', 'down'].includes(mode) && random.chance(0.4) ? 'destroy' : 'apply',
    one,
    wait: random.chance(0.9),
    timeoutMs: isLong ? LONG_MS : random.integer(3, 120) * 1000,
    startAfterMs: 0,
    ...(mode === 'killed' && { killedAt: killedAtFrom(random) })
  }
  const declared = { ...one.declared }
  return {
    seed,
    mode,
    existing: one.existing,
    speeds: speedsFrom(random),
    duplicateAssistantStatus: random.pick([409, 429]),
    classicSeesDocuments: random.chance(0.5),
    trouble,
    down,
    parts: [first, ...concurrentFrom(random, mode, first)],
    last: mode === 'killed' && random.chance(0.5) ? { ...one, declared: namesOf(one.declared) } : one,
    chaos: mode === 'chaos' || mode === 'all' ? chaosFrom(random, declared) : [],
    mostLagMs: random.pick([0, 50, 400, 3000])
  }
}

function killedAtFrom(random: Random): KilledAt {
  const method = random.pick(['POST', 'PATCH', 'DELETE'] as const)
  return { method, write: random.integer(1, 3), isSent: random.chance(0.5) }
}

/** All existing resources have undeclared protection and may be replaced: a kill half-way could lose the protection. */
function guarded(one: Case): Case {
  const { existing, declared } = one
  const indexes = existing.indexes.map((index) => ({ ...index, deletion_protection: 'enabled' as const }))
  const undeclared = (declared.indexes as readonly IndexSeed[]).map((index) => withoutProtection(index))
  return {
    ...one,
    existing: { ...existing, indexes },
    declared: { ...declared, indexes: undeclared },
    allowReplace: NAMES,
    overrideDeletionProtection: NAMES
  }
}

function withoutProtection(index: IndexSeed): object {
  return Object.fromEntries(Object.entries(index).filter(([key]) => key !== 'deletion_protection'))
}

/** Declares only the names of the same resources, so that existing ones are kept. */
function namesOf({ indexes, ...others }: Case['declared']): Case['declared'] {
  return { ...others, indexes: (indexes as readonly IndexSeed[]).map(({ name }) => ({ name })) }
}

function troubleOf(random: Random, mode: Mode): Trouble {
  return mode === 'faults' || mode === 'all' ? troubleFrom(random, 5) : NO_TROUBLE
}

function speedsFrom(random: Random): Partial<Speeds> {
  const indexReadyMs = random.pick([0, 100, 2000, 6000])
  const assistantReadyMs = random.pick([0, 100, 2000, 4000])
  return {
    indexReadyMs,
    assistantReadyMs,
    deleteMs: random.pick([0, 100, 2000, 5000]),
    // A ready resource is also visible: otherwise readiness would mean nothing.
    visibleMs: Math.min(random.pick([0, 300, 2000]), indexReadyMs, assistantReadyMs),
    scaleMs: random.pick([0, 1000, 8000]),
    protectionLagMs: random.pick([0, 0, 1500, 3000])
  }
}

function concurrentFrom(random: Random, mode: Mode, first: Part): Part[] {
  const numbers = Array.from({ length: concurrentCount(random, mode) }, (_, at) => at + 1)
  return numbers.map((number) => {
    const same: Part = {
      ...first,
      who: `concurrent ${number}`,
      startAfterMs: random.chance(0.5) ? 0 : random.integer(0, 4000)
    }
    if (mode === 'identical') return same
    const cancelled = random.chance(0.2) ? { cancelAfterMs: random.integer(0, 8000) } : {}
    return { ...same, ...otherwise(random, first, number), ...cancelled }
  })
}

function concurrentCount(random: Random, mode: Mode): number {
  switch (mode) {
    case 'identical':
    case 'concurrent':
      return random.integer(1, 2)
    case 'all':
      return random.integer(0, 2)
    case 'faults':
    case 'chaos':
    case 'down':
    case 'killed':
      return 0
  }
}

/** A concurrent run: like the first, with a smaller or another declaration, or a destroy. */
function otherwise(random: Random, first: Part, number: number): Partial<Part> {
  const { one } = first
  const draw = random.next()
  if (draw < 0.4) return {}
  if (draw < 0.6) {
    const declared = {
      indexes: random.some(one.declared.indexes, 0.6),
      assistants: random.some(one.declared.assistants, 0.6)
    }
    return { one: { ...one, declared } }
  }
  if (draw < 0.85) return { one: sampled(random.integer(1, 2 ** 30) + number) }
  return { command: 'destroy' }
}

function sampled(seed: number): Case {
  const [one] = fc.sample(cases, { seed, numRuns: 1, unbiased: true })
  if (one === undefined) throw new Error('fast-check sampled nothing.')
  return one
}

/** A random case. In many of them the existing resources are almost as declared, so that fewer plans are refused. */
function caseFrom(seed: number, random: Random): Case {
  const one = withoutImpossible(sampled(seed), random)
  const policy = random.chance(0.7) ? { allowReplace: NAMES, overrideDeletionProtection: NAMES } : {}
  if (!random.chance(0.4)) return { ...one, ...policy }
  const complete = random.some(one.declared.indexes as readonly IndexSeed[], 0.6).filter(isWhole)
  const indexes = complete.map((index) => drifted(random, random.chance(0.4) ? crossed(index) : index))
  const assistants = random.chance(0.5) ? [] : one.existing.assistants
  return { ...one, ...policy, existing: { indexes, assistants } }
}

/** Mostly drops resources that are declared in part and do not exist: they only make the whole plan refused. */
function withoutImpossible(one: Case, random: Random): Case {
  if (random.chance(0.2)) return one
  const existing = new Set(one.existing.indexes.map(({ name }) => name))
  const indexes = (one.declared.indexes as readonly IndexSeed[]).filter(
    (index) => isWhole(index) || existing.has(index.name)
  )
  const { assistants } = one.declared
  return indexes.length + assistants.length === 0 ? one : { ...one, declared: { indexes, assistants } }
}

function isWhole(index: IndexSeed): boolean {
  const { dimension, vector_type, embed, schema } = index
  return dimension !== undefined || vector_type === 'sparse' || embed !== undefined || schema !== undefined
}

/** An index with the declared dense vectors, but of documents if the declaration is classic, or the other way round. */
function crossed({ name, dimension, metric, schema }: IndexSeed): IndexSeed {
  if (schema !== undefined) {
    const fields = Object.values(schema.fields)
    const dense = fields.find((field) => 'type' in field && field.type === 'dense_vector')
    return { name, vector_type: dense ? 'dense' : 'sparse', ...(dense && pick(dense)) }
  }
  const dense = { type: 'dense_vector', dimension: dimension ?? 1024, metric: metric ?? 'cosine' } as const
  return { name, schema: { fields: { e: dense } } }
}

function pick({ dimension, metric }: { dimension?: number; metric?: string }): Pick<IndexSeed, 'dimension' | 'metric'> {
  return { ...(dimension !== undefined && { dimension }), ...(metric !== undefined && { metric }) }
}

/** Other descriptions of its fields, which cannot change in place either, and are easily overlooked. */
function redescribed({ schema }: IndexSeed): Pick<IndexSeed, 'schema'> {
  if (schema === undefined) return {}
  const fields = Object.entries(schema.fields).map(([name, field]) =>
    name.startsWith('_') ? [name, field] : [name, { ...field, description: 'What was told.' }]
  )
  return { schema: { fields: Object.fromEntries(fields) as typeof schema.fields } }
}

/** An index as declared, except for random changes. */
function drifted(random: Random, declared: IndexSeed): IndexSeed {
  const { cloud, region, ...rest } = declared as IndexSeed & { cloud?: string; region?: string }
  const spec = cloud !== undefined && region !== undefined ? { spec: { serverless: { cloud, region } } } : {}
  const state = random.pick([undefined, undefined, undefined, 'Initializing', 'Terminating'])
  return {
    ...rest,
    ...spec,
    ...(random.chance(0.1) && redescribed(rest)),
    tags: random.pick([rest.tags ?? null, null, { team: 'before', others: 'kept' }]),
    deletion_protection: random.pick(['enabled', 'disabled']),
    ...(state === undefined ? {} : { status: { state } })
  }
}
