/**
 * The API's rules once more, told apart from `src/`: whether what exists is what a declaration says, and what making
 * it so would take. Written from Pinecone's OpenAPI 2026-04 for the declarations that the campaign makes.
 */
type Plain = Readonly<Record<string, unknown>>

/** Whether two JSON values say the same, whatever the order of keys and the realm that made them. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner
  )
}

/** A difference between a declared field and what exists. */
export interface Difference {
  readonly path: string
  readonly declared: unknown
  readonly actual: unknown
  /** Whether a PATCH can make it good. */
  readonly inPlace: boolean
}

/** What exists of a name: an index or an assistant as the API answers it. */
export type Actual = object | undefined

export function differences(kind: 'index' | 'assistant', declared: object, actual: object): Difference[] {
  const [wanted, found] = [declared as Plain, actual as Plain]
  return kind === 'index' ? indexDifferences(wanted, found) : assistantDifferences(wanted, found)
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

function indexDifferences(wanted: Plain, found: Plain): Difference[] {
  const scalar = ['dimension', 'metric', 'vector_type'].flatMap((key) =>
    wanted[key] === undefined ? [] : unlike(key, wanted[key], found[key], false)
  )
  const protection =
    wanted['deletion_protection'] === undefined
      ? []
      : unlike('deletion_protection', wanted['deletion_protection'], found['deletion_protection'], true)
  const tags = entriesOf(wanted['tags']).flatMap(([key, value]) =>
    unlike(`tags.${key}`, value === '' ? undefined : value, at(found, 'tags', key), true)
  )
  return [...scalar, ...protection, ...tags, ...placeDifferences(wanted, found), ...embedDifferences(wanted, found)]
}

function placeDifferences(wanted: Plain, found: Plain): Difference[] {
  const { cloud, region } = wanted
  const spec = (cloud === undefined ? wanted['spec'] : { serverless: { cloud, region } }) as Plain | undefined
  const pods = entriesOf(at(spec, 'pod')).flatMap(([key, value]) => {
    const actual = at(found, 'spec', 'pod', key)
    const inPlace = at(found, 'spec', 'pod') !== undefined && (key === 'replicas' || grows(key, actual, value))
    return unlike(`spec.pod.${key}`, value, actual, inPlace)
  })
  const { read_capacity, schema, ...place } = (at(spec, 'serverless') ?? {}) as Plain
  const isServerless = at(found, 'spec', 'serverless') !== undefined
  const places = entriesOf(place).flatMap(([key, value]) =>
    unlike(`spec.serverless.${key}`, value, at(found, 'spec', 'serverless', key), false)
  )
  const fields = entriesOf(at(schema, 'fields')).flatMap(([key, value]) =>
    unlike(`schema.${key}`, value, at(found, 'spec', 'serverless', 'schema', 'fields', key), false)
  )
  const capacity = leavesOf(read_capacity).flatMap(([path, value]) =>
    unlike(path.join('.'), value, at(found, 'spec', 'serverless', 'read_capacity', ...path), isServerless)
  )
  return [...pods, ...places, ...fields, ...capacity]
}

function embedDifferences(wanted: Plain, found: Plain): Difference[] {
  const model = at(wanted, 'embed', 'model')
  if (model === undefined) return []
  const isNew = found['embed'] === undefined
  const rest = { ...(wanted['embed'] as Plain), model: undefined }
  const leaves = leavesOf(rest).flatMap(([path, value]) =>
    unlike(`embed.${path.join('.')}`, value, at(found, 'embed', ...path), true)
  )
  return [...unlike('embed.model', model, at(found, 'embed', 'model'), isNew), ...leaves]
}

function grows(key: string, before: unknown, after: unknown): boolean {
  if (key !== 'pod_type') return false
  const [family, size] = String(before).split('.x')
  const [newFamily, newSize] = String(after).split('.x')
  return family === newFamily && Number(newSize) > Number(size)
}

function unlike(path: string, declared: unknown, actual: unknown, inPlace: boolean): Difference[] {
  return isSame(declared, actual) ? [] : [{ path, declared, actual, inPlace }]
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries((value ?? {}) as Plain)
}

function leavesOf(value: unknown, above: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[above, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...above, key]))
}

/** The value at a path, undefined where a step is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Plain)[key] : undefined),
    value
  )
}

/** What nobody declared of a resource and an update must leave alone, but has changed: the paths. */
export function trampled(declared: object, before: object, after: object): string[] {
  const maps = ['tags', 'metadata'].flatMap((map) =>
    entriesOf(at(before, map))
      .filter(([key]) => at(declared, map, key) === undefined)
      .map(([key]) => [map, key])
  )
  const scalars = ['deletion_protection', 'instructions', 'region', 'dimension', 'metric'].filter(
    (key) => at(declared, key) === undefined
  )
  const capacity = ['spec', 'serverless', 'read_capacity']
  const isDeclared = at(declared, ...capacity) !== undefined
  const parts = [
    ...maps,
    ...scalars.map((key) => [key]),
    ...(isDeclared
      ? []
      : [
          [...capacity, 'mode'],
          [...capacity, 'dedicated']
        ])
  ]
  return parts.filter((path) => !isSame(at(before, ...path), at(after, ...path))).map((path) => path.join('.'))
}

/** What the policy of a run allows, for one name. */
export interface Allowed {
  readonly replace: boolean
  readonly override: boolean
}

/** Why an apply must refuse, or undefined where it must not. */
export function refusalOf(
  kind: 'index' | 'assistant',
  declared: object,
  actual: Actual,
  { replace, override }: Allowed
): string | undefined {
  if (actual === undefined || isTerminating(actual)) return missesForCreation(kind, declared)
  const immutable = differences(kind, declared, actual).filter(({ inPlace }) => !inPlace)
  if (immutable.length === 0) return undefined
  if (!replace) return 'immutable-change'
  const missing = missesForCreation(kind, declared)
  if (missing !== undefined) return missing
  return at(actual, 'deletion_protection') === 'enabled' && !override ? 'deletion-protected' : undefined
}

function missesForCreation(kind: 'index' | 'assistant', declared: object): string | undefined {
  if (kind === 'assistant') return undefined
  const { dimension, vector_type, embed } = declared as Plain
  return dimension === undefined && vector_type !== 'sparse' && embed === undefined ? 'invalid-declaration' : undefined
}

export function isTerminating(actual: object): boolean {
  return at(actual, 'status', 'state') === 'Terminating' || at(actual, 'status') === 'Terminating'
}

/**
 * Why an apply that does all it can must still fail, or undefined: what only Pinecone can tell (a model's vectors are
 * not the index's), or what somebody has paused.
 */
export function excuseFor(kind: 'index' | 'assistant', declared: object, actual: Actual): string | undefined {
  if (kind === 'assistant' || actual === undefined || isTerminating(actual)) return undefined
  const found = differences(kind, declared, actual)
  if (found.some(({ inPlace }) => !inPlace)) return undefined
  const setsModel = found.some(({ path }) => path === 'embed.model')
  if (setsModel && (at(actual, 'dimension') !== 1024 || at(actual, 'vector_type') !== 'dense')) return 'api-error'
  const replicas = ['serverless', 'read_capacity', 'dedicated', 'manual', 'replicas']
  const wanted = at(declared, 'spec', 'serverless', 'read_capacity')
  return wanted === undefined && at(actual, 'spec', ...replicas) === 0 ? 'not-ready' : undefined
}

/** Whether what exists can be used as it is declared. */
export function isUsable(kind: 'index' | 'assistant', declared: object, actual: object): boolean {
  if (kind === 'assistant') return at(actual, 'status') === 'Ready'
  const replicas = at(declared, 'spec', 'serverless', 'read_capacity', 'dedicated', 'manual', 'replicas')
  const capacity = at(actual, 'spec', 'serverless', 'read_capacity')
  if (at(capacity, 'mode') === 'Dedicated' && replicas !== 0 && at(capacity, 'status', 'state') !== 'Ready')
    return false
  return at(actual, 'status', 'ready') === true || (replicas === 0 && at(actual, 'status', 'state') === 'Disabled')
}
