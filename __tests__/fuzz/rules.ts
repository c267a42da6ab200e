/**
 * The API's rules once more, independent of `src/`: whether a resource is as declared, and what is necessary to make it so.
 * Written from Pinecone's facts, for the declarations of the fuzz runs.
 */
import { answerOf, isTerminating, type Actual, type ActualIndex, type Kind } from './actual.ts'
import { classicDifferences, isClassicIncomplete } from './classic-rules.ts'
import { unlike, type Difference } from './difference.ts'
import { at, entriesOf, isSame, type Plain } from './json.ts'
import { isOfDocuments, isTyped, isTypedIncomplete, typedDifferences } from './typed-rules.ts'

/** All differences from the declaration, whether or not its API version shows them now. */
export function differences(declared: object, actual: Actual): Difference[] {
  if (actual.kind === 'assistant') return assistantDifferences(declared as Plain, actual.answer as Plain)
  return isHidden(declared, actual)
    ? [{ path: 'schema', declared: 'a classic index', actual: actual.schema, inPlace: false }]
    : indexDifferences(declared, actual, actual.schema)
}

/** The visible differences: the declaration's API version may not show the index, or not its schema yet. */
function shownDifferences(declared: object, actual: Actual): Difference[] {
  if (actual.kind === 'assistant') return differences(declared, actual)
  if (!isHidden(declared, actual)) {
    return indexDifferences(declared, actual, at(actual.typed, 'schema') as ActualIndex['schema'])
  }
  // 2026-07 shows that an index is of documents once it reports its fields; until then, all but its vectors.
  if (isTold(actual)) return differences(declared, actual)
  const late = /^(dimension|metric|vector_type|embed|schema)/
  return classicDifferences(declared as Plain, actual.classic as Plain).filter(({ path }) => !late.test(path))
}

/** Whether 2026-07 reports the fields of an index. */
function isTold({ typed }: ActualIndex): boolean {
  return entriesOf(at(typed, 'schema', 'fields')).length > 0
}

/**
 * A classic declaration is about answers of 2026-04. If that shows an index of documents at all, it shows it as a dense
 * index, because of its dense field, and that may be all that is declared.
 */
function indexDifferences(declared: object, { classic, typed }: ActualIndex, schema: object): Difference[] {
  return isTyped(declared)
    ? typedDifferences(declared as Plain, typed, (at(schema, 'fields') ?? {}) as Plain)
    : classicDifferences(declared as Plain, classic as Plain)
}

function isHidden(declared: object, actual: Actual): boolean {
  return actual.kind === 'index' && actual.isHidden && !isTyped(declared) && !isOfEitherShape(declared)
}

/** A declaration of only shared fields fits an index of either shape. */
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

/** The paths of undeclared fields that an update must leave alone, but has changed. */
export function trampled(declared: object, before: Actual, after: Actual): string[] {
  const [was, is] = [answerOf(before), answerOf(after)]
  const maps = ['tags', 'metadata'].flatMap((map) =>
    entriesOf(at(was, map))
      // Our own tag, which is removed with the protection put back.
      .filter(([key]) => at(declared, map, key) === undefined && key !== 'gha-protection-lifted')
      .map(([key]) => [map, key])
  )
  // The protection that a killed run has lifted is put back.
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

/** Only a declared model changes the schema of an index. */
function isOtherSchema(declared: object, before: Actual, after: Actual): boolean {
  if (before.kind === 'assistant' || after.kind === 'assistant' || at(declared, 'embed') !== undefined) return false
  return !isSame(before.schema, after.schema)
}

function capacityIn(declared: object): unknown {
  return at(declared, 'read_capacity') ?? at(declared, 'spec', 'serverless', 'read_capacity')
}

/** The permissions of a run for one name. */
export interface Allowed {
  readonly replace: boolean
  readonly override: boolean
}

/** Why an apply must refuse before it writes anything; undefined if it must not. */
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

/** Whether the replaced resource has the fields that a create requires and the declaration lacks. */
function isSupplied(declared: object, actual: Actual): boolean {
  if (actual.kind === 'assistant') return true
  if (isTyped(declared)) return isTold(actual)
  if (isOfDocuments(actual.schema)) return false
  return !(at(declared, 'vector_type') === 'dense' && at(actual.classic, 'vector_type') === 'sparse')
}

/** Whether a declaration lacks fields that a create requires. */
export function missing(kind: Kind, declared: object): string | undefined {
  if (kind === 'assistant') return undefined
  const lacks = isTyped(declared) ? isTypedIncomplete(declared as Plain) : isClassicIncomplete(declared as Plain)
  return lacks ? 'invalid-declaration' : undefined
}

/** Why an apply fails although it refuses nothing and does all it can. */
export interface Excuse {
  readonly reason: string
  /** The end if the plan is made late enough for the index to be described. */
  readonly inTime?: 'refused' | 'replaced'
  /** Why the index that replaces it must still fail. */
  readonly afterwards?: string | undefined
}

/**
 * Why an apply that does not refuse, and does all it can, must still fail; undefined if it must not. A difference shows
 * only later, only Pinecone knows it (an index's vectors are not a model's), or somebody has paused the index.
 */
export function excuseFor(declared: object, actual: Actual | undefined, allowed: Allowed): Excuse | undefined {
  if (actual === undefined || actual.kind === 'assistant' || isTerminating(actual)) return undefined
  const shown = shownDifferences(declared, actual)
  if (shown.some(({ inPlace }) => !inPlace)) return whyNotReplaced(declared, actual)
  const found = differences(declared, actual)
  if (found.some(({ inPlace }) => !inPlace)) {
    const refusal = refusalFor(found, declared, actual, allowed)
    // Allowed or not: a plan does not replace an index whose difference shows only after it was made.
    const reason = refusal ?? 'immutable-change'
    return refusal === undefined
      ? { reason, inTime: 'replaced', afterwards: whyNotReplaced(declared, actual)?.reason }
      : { reason, inTime: 'refused' }
  }
  if (found.some(({ path }) => path === 'embed.model') && !canEmbed(actual)) return { reason: 'api-error' }
  return isPaused(declared, actual) ? { reason: 'not-ready' } : undefined
}

/** A replace keeps undeclared settings: a model, and a pause. */
function whyNotReplaced(declared: object, actual: ActualIndex): Excuse | undefined {
  if (isOtherModels(declared, actual)) return { reason: 'api-error' }
  const isServerless = at(declared, 'spec', 'pod') === undefined
  return isServerless && isPaused(declared, actual) ? { reason: 'not-ready' } : undefined
}

function isPaused(declared: object, { classic }: ActualIndex): boolean {
  const replicas = ['serverless', 'read_capacity', 'dedicated', 'manual', 'replicas']
  return capacityIn(declared) === undefined && at(classic, 'spec', ...replicas) === 0
}

/** Whether a classic declaration has other vectors than those of the replaced index's model, which the replace keeps. */
function isOtherModels(declared: object, { classic }: ActualIndex): boolean {
  if (isTyped(declared) || at(declared, 'embed') !== undefined || at(classic, 'embed') === undefined) return false
  if (at(declared, 'vector_type') === 'sparse' || at(declared, 'spec', 'pod') !== undefined) return false
  const [dimension, metric] = [at(declared, 'dimension'), at(declared, 'metric')]
  return (dimension !== undefined && dimension !== 1024) || metric === 'dotproduct'
}

/** Whether an index may get the model that the fuzz runs declare. One of documents may have none. */
function canEmbed({ classic, schema }: ActualIndex): boolean {
  return at(classic, 'dimension') === 1024 && at(classic, 'vector_type') === 'dense' && !isOfDocuments(schema)
}

/** Whether an existing resource can be used as declared. */
export function isUsable(declared: object, actual: Actual): boolean {
  if (actual.kind === 'assistant') return at(actual.answer, 'status') === 'Ready'
  const replicas = at(capacityIn(declared), 'dedicated', 'manual', 'replicas')
  const capacity = at(actual.classic, 'spec', 'serverless', 'read_capacity')
  if (at(capacity, 'mode') === 'Dedicated' && replicas !== 0 && at(capacity, 'status', 'state') !== 'Ready')
    return false
  const status = at(actual.classic, 'status')
  return at(status, 'ready') === true || (replicas === 0 && at(status, 'state') === 'Disabled')
}
