/**
 * The API's rules once more, written apart from `src/`: whether what exists is what a declaration says, and what making
 * it so would take. Written from Pinecone's facts for the declarations that the fuzz runs make.
 */
import { answerOf, isTerminating, type Actual, type ActualIndex, type Kind } from './actual.ts'
import { classicDifferences, isClassicIncomplete } from './classic-rules.ts'
import { unlike, type Difference } from './difference.ts'
import { at, entriesOf, isSame, type Plain } from './json.ts'
import { isOfDocuments, isTyped, isTypedIncomplete, typedDifferences } from './typed-rules.ts'

/** All that is otherwise than declared, whether or not the declaration's version of the API shows it now. */
export function differences(declared: object, actual: Actual): Difference[] {
  if (actual.kind === 'assistant') return assistantDifferences(declared as Plain, actual.answer as Plain)
  return isHidden(declared, actual)
    ? [{ path: 'schema', declared: 'a classic index', actual: actual.schema, inPlace: false }]
    : indexDifferences(declared, actual, actual.schema)
}

/** What of it shows: the version that has the declaration's words may not see the index, or not its schema yet. */
function shownDifferences(declared: object, actual: Actual): Difference[] {
  if (actual.kind === 'assistant') return differences(declared, actual)
  if (!isHidden(declared, actual)) {
    return indexDifferences(declared, actual, at(actual.typed, 'schema') as ActualIndex['schema'])
  }
  // 2026-07 shows that it is one of documents, once it tells its fields; until then, all but its vectors.
  if (isTold(actual)) return differences(declared, actual)
  const late = /^(dimension|metric|vector_type|embed|schema)/
  return classicDifferences(declared as Plain, actual.classic as Plain).filter(({ path }) => !late.test(path))
}

/** Whether 2026-07 tells the fields of an index. */
function isTold({ typed }: ActualIndex): boolean {
  return entriesOf(at(typed, 'schema', 'fields')).length > 0
}

/**
 * A classic declaration is about what 2026-04 answers. Where that shows an index of documents at all, it shows nothing
 * of them: its dense field makes it a dense index, and as such it may be all that is declared.
 */
function indexDifferences(declared: object, { classic, typed }: ActualIndex, schema: object): Difference[] {
  return isTyped(declared)
    ? typedDifferences(declared as Plain, typed, (at(schema, 'fields') ?? {}) as Plain)
    : classicDifferences(declared as Plain, classic as Plain)
}

function isHidden(declared: object, actual: Actual): boolean {
  return actual.kind === 'index' && actual.isHidden && !isTyped(declared) && !isOfEitherShape(declared)
}

/** What says nothing but what an index of either shape has is about whichever there is. */
function isOfEitherShape(declared: object): boolean {
  return Object.keys(declared).every((key) => ['name', 'tags', 'deletion_protection'].includes(key))
}

function assistantDifferences(wanted: Plain, found: Plain): Difference[] {
  const metadata = entriesOf(wanted['metadata']).flatMap(([key, value]) =>
    unlike(`metadata.${key}`, value ?? undefined, at(found, 'metadata', key) ?? undefined, true)
  )
  const instructions =
    wanted['instructions'] === undefined
      ? []
      : unlike('instructions', wanted['instructions'], found['instructions'] ?? '', true)
  const region = wanted['region'] === undefined ? [] : unlike('region', wanted['region'], found['region'], false)
  return [...metadata, ...instructions, ...region]
}

/** What nobody declared of a resource and an update must leave alone, but has changed: the paths. */
export function trampled(declared: object, before: Actual, after: Actual): string[] {
  const [was, is] = [answerOf(before), answerOf(after)]
  const maps = ['tags', 'metadata'].flatMap((map) =>
    entriesOf(at(was, map))
      // Ours, and gone once the protection is back.
      .filter(([key]) => at(declared, map, key) === undefined && key !== 'gha-protection-lifted')
      .map(([key]) => [map, key])
  )
  // A protection that a killed run has lifted is put back.
  const isLifted = at(was, 'tags', 'gha-protection-lifted') !== undefined
  const scalars = ['deletion_protection', 'instructions', 'region', 'dimension', 'metric'].filter(
    (key) => at(declared, key) === undefined && !(key === 'deletion_protection' && isLifted)
  )
  const capacity = ['spec', 'serverless', 'read_capacity']
  const capacities = [
    [...capacity, 'mode'],
    [...capacity, 'dedicated']
  ]
  const parts = [
    ...maps,
    ...scalars.map((key) => [key]),
    ...(capacityIn(declared) === undefined ? capacities : [])
  ].filter((path) => !isSame(at(was, ...path), at(is, ...path)))
  return [...parts.map((path) => path.join('.')), ...(isOtherSchema(declared, before, after) ? ['schema'] : [])]
}

/** Only a model, where one is declared, makes another schema of an index. */
function isOtherSchema(declared: object, before: Actual, after: Actual): boolean {
  if (before.kind === 'assistant' || after.kind === 'assistant' || at(declared, 'embed') !== undefined) return false
  return !isSame(before.schema, after.schema)
}

function capacityIn(declared: object): unknown {
  return at(declared, 'read_capacity') ?? at(declared, 'spec', 'serverless', 'read_capacity')
}

/** What the policy of a run allows, for one name. */
export interface Allowed {
  readonly replace: boolean
  readonly override: boolean
}

/** Why an apply must refuse before it writes anything, or undefined where it must not. */
export function refusalOf(
  kind: Kind,
  declared: object,
  actual: Actual | undefined,
  allowed: Allowed
): string | undefined {
  if (actual === undefined || isTerminating(actual)) return missing(kind, declared)
  return refusalFor(shownDifferences(declared, actual), declared, actual, allowed)
}

function refusalFor(
  found: readonly Difference[],
  declared: object,
  actual: Actual,
  { replace, override }: Allowed
): string | undefined {
  if (found.every(({ inPlace }) => inPlace)) return undefined
  if (!replace) return 'immutable-change'
  const lacks = isSupplied(declared, actual) ? undefined : missing(actual.kind, declared)
  if (lacks !== undefined) return lacks
  return at(answerOf(actual), 'deletion_protection') === 'enabled' && !override ? 'deletion-protected' : undefined
}

/** Whether what a declaration leaves out of what a create needs is a setting of what is replaced. */
function isSupplied(declared: object, actual: Actual): boolean {
  if (actual.kind === 'assistant') return true
  if (isTyped(declared)) return isTold(actual)
  if (isOfDocuments(actual.schema)) return false
  return !(at(declared, 'vector_type') === 'dense' && at(actual.classic, 'vector_type') === 'sparse')
}

/** Whether a declaration says too little to create a resource by. */
export function missing(kind: Kind, declared: object): string | undefined {
  if (kind === 'assistant') return undefined
  const lacks = isTyped(declared) ? isTypedIncomplete(declared as Plain) : isClassicIncomplete(declared as Plain)
  return lacks ? 'invalid-declaration' : undefined
}

/** Why an apply fails although it refuses nothing and does all it can. */
export interface Excuse {
  readonly reason: string
  /** What becomes of it where the plan is made so late that the index tells what it is. */
  readonly inTime?: 'refused' | 'replaced'
  /** Why what replaces it in time must still fail. */
  readonly afterwards?: string | undefined
}

/**
 * Why an apply that does not refuse, and does all it can, must still fail, or undefined: what shows only later, what
 * only Pinecone can tell (an index's vectors are not a model's), or what somebody has paused.
 */
export function excuseFor(declared: object, actual: Actual | undefined, allowed: Allowed): Excuse | undefined {
  if (actual === undefined || actual.kind === 'assistant' || isTerminating(actual)) return undefined
  const shown = shownDifferences(declared, actual)
  if (shown.some(({ inPlace }) => !inPlace)) return whyNotReplaced(declared, actual)
  const found = differences(declared, actual)
  if (found.some(({ inPlace }) => !inPlace)) {
    const refusal = refusalFor(found, declared, actual, allowed)
    // Allowed or not: what shows after the plan was made is not replaced by it.
    const reason = refusal ?? 'immutable-change'
    return refusal === undefined
      ? { reason, inTime: 'replaced', afterwards: whyNotReplaced(declared, actual)?.reason }
      : { reason, inTime: 'refused' }
  }
  if (found.some(({ path }) => path === 'embed.model') && !canEmbed(actual)) return { reason: 'api-error' }
  return isPaused(declared, actual) ? { reason: 'not-ready' } : undefined
}

/** A replace keeps what nobody declared: a model, and that somebody has paused the index. */
function whyNotReplaced(declared: object, actual: ActualIndex): Excuse | undefined {
  if (isOtherModels(declared, actual)) return { reason: 'api-error' }
  const isServerless = at(declared, 'spec', 'pod') === undefined
  return isServerless && isPaused(declared, actual) ? { reason: 'not-ready' } : undefined
}

function isPaused(declared: object, { classic }: ActualIndex): boolean {
  const replicas = ['serverless', 'read_capacity', 'dedicated', 'manual', 'replicas']
  return capacityIn(declared) === undefined && at(classic, 'spec', ...replicas) === 0
}

/** Whether a classic declaration has vectors that the model of what is replaced does not make: nobody declared that away. */
function isOtherModels(declared: object, { classic }: ActualIndex): boolean {
  if (isTyped(declared) || at(declared, 'embed') !== undefined || at(classic, 'embed') === undefined) return false
  if (at(declared, 'vector_type') === 'sparse' || at(declared, 'spec', 'pod') !== undefined) return false
  const [dimension, metric] = [at(declared, 'dimension'), at(declared, 'metric')]
  return (dimension !== undefined && dimension !== 1024) || metric === 'dotproduct'
}

/** Whether an index may be given the model that the fuzz runs declare. One of documents may have none. */
function canEmbed({ classic, schema }: ActualIndex): boolean {
  return at(classic, 'dimension') === 1024 && at(classic, 'vector_type') === 'dense' && !isOfDocuments(schema)
}

/** Whether what exists can be used as it is declared. */
export function isUsable(declared: object, actual: Actual): boolean {
  if (actual.kind === 'assistant') return at(actual.answer, 'status') === 'Ready'
  const replicas = at(capacityIn(declared), 'dedicated', 'manual', 'replicas')
  const capacity = at(actual.classic, 'spec', 'serverless', 'read_capacity')
  if (at(capacity, 'mode') === 'Dedicated' && replicas !== 0 && at(capacity, 'status', 'state') !== 'Ready')
    return false
  const status = at(actual.classic, 'status')
  return at(status, 'ready') === true || (replicas === 0 && at(status, 'state') === 'Disabled')
}
