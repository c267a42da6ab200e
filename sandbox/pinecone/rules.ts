// The ranges and rules of single values, beyond their types: what OpenAPI 2026-04 answers with 400.
import type { IndexDraft, MetadataSchema, PodDeployment, ReadCapacity, Tags } from './records.ts'
import { invalidArgument } from './errors.ts'

const MAX_TAGS = 20
const NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
const TAG_KEY = /^[A-Za-z0-9_-]{1,80}$/
const TAG_VALUE = /^[\x20-\x7e]{0,120}$/
const CLASSIC_TAG_VALUE = /^[A-Za-z0-9;@_\-.+ ]*$/
const POD_TYPE = /^(s1|p1|p2)\.x(1|2|4|8)$/

/** Refuses a name that Pinecone would not take: 45 characters for an index or a collection, 63 for an assistant. */
export function checkName(name: string, maxLength: number, refuse = invalidArgument): void {
  if (name.length < 1 || name.length > maxLength) {
    throw refuse(`Name must be between 1 and ${maxLength} characters long.`)
  }
  if (!NAME.test(name)) {
    throw refuse(
      "Name must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character."
    )
  }
}

/** Refuses a value outside the published ones. */
export function checkOneOf(field: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return
  throw invalidArgument(`Invalid value for ${field}: ${value}. Must be one of: ${allowed.join(', ')}.`)
}

/** Refuses a number below its minimum or above its maximum. */
export function checkRange(field: string, value: number, minimum: number, maximum = Infinity): void {
  if (value >= minimum && value <= maximum) return
  const allowed = maximum === Infinity ? `at least ${minimum}` : `between ${minimum} and ${maximum}`
  throw invalidArgument(`Invalid value for ${field}: ${value}. Must be ${allowed}.`)
}

/** Refuses tags that no version takes (2026-07, CreateIndexRequest); `""` is a key to unset and passes. */
export function checkTags(tags: Tags): void {
  for (const [key, value] of Object.entries(tags)) {
    if (!TAG_KEY.test(key)) {
      throw invalidArgument(`Tag key "${key}" must be 1 to 80 characters, alphanumeric, '_' or '-'.`)
    }
    if (!TAG_VALUE.test(value)) {
      throw invalidArgument(`Value of tag "${key}" must be at most 120 characters of printable ASCII.`)
    }
  }
  if (Object.keys(tags).length > MAX_TAGS) throw invalidArgument(`An index can have at most ${MAX_TAGS} tags.`)
}

/** Refuses the values of tags that only 2026-07 takes (OpenAPI 2026-04, IndexTags). */
export function checkClassicTagValues(tags: Tags): void {
  for (const [key, value] of Object.entries(tags)) {
    if (CLASSIC_TAG_VALUE.test(value)) continue
    throw invalidArgument(
      `Value of tag "${key}" must be at most 120 characters, alphanumeric, ';', '@', '_', '-', '.', '+' or ' '.`
    )
  }
}

/** Refuses a read capacity against OpenAPI 2026-04, ReadCapacityDedicatedConfig. */
export function checkReadCapacity(capacity: ReadCapacity): void {
  if (capacity.mode === 'OnDemand') return
  checkOneOf('read_capacity.dedicated.node_type', capacity.nodeType, ['b1', 't1'])
  checkRange('read_capacity.dedicated.manual.replicas', capacity.replicas, 0)
  checkRange('read_capacity.dedicated.manual.shards', capacity.shards, 1)
}

/** Refuses a pod type that does not exist (OpenAPI 2026-04, PodSpec). */
export function checkPodType(podType: string): void {
  if (!POD_TYPE.test(podType)) {
    throw invalidArgument(`Invalid value for pod_type: ${podType}. Must be s1, p1 or p2, then .x1, .x2, .x4 or .x8.`)
  }
}

/** Refuses `filterable: false`, which OpenAPI 2026-04, MetadataSchema, calls not supported. */
export function checkMetadataSchema(schema: MetadataSchema): void {
  for (const [field, { filterable }] of Object.entries(schema.fields)) {
    if (!filterable) throw invalidArgument(`Field "${field}": \`filterable: false\` is not currently supported.`)
  }
}

/** Refuses what an index cannot be, whichever API version described it (OpenAPI 2026-04, CreateIndexRequest). */
export function checkDraft(draft: IndexDraft): void {
  checkName(draft.name, 45)
  checkOneOf('vector_type', draft.vectorType, ['dense', 'sparse'])
  checkOneOf('metric', draft.metric, ['cosine', 'euclidean', 'dotproduct'])
  checkOneOf('deletion_protection', draft.deletionProtection, ['enabled', 'disabled'])
  checkVectors(draft)
  if (draft.tags) checkTags(draft.tags)
  if (draft.deployment.kind === 'pod') {
    checkPods(draft.deployment)
    return
  }
  checkReadCapacity(draft.deployment.readCapacity)
  if (draft.deployment.schema) checkMetadataSchema(draft.deployment.schema)
}

function checkVectors({ vectorType, dimension, metric, deployment }: IndexDraft): void {
  if (vectorType === 'dense') {
    if (dimension === null) throw invalidArgument('Dense indexes must have a dimension.')
    checkRange('dimension', dimension, 1, 20_000)
    return
  }
  if (dimension !== null) throw invalidArgument('Sparse indexes must not have a dimension.')
  if (metric !== 'dotproduct') throw invalidArgument('Sparse indexes must have the metric dotproduct.')
  if (deployment.kind === 'pod') throw invalidArgument('Pod indexes must have the vector_type dense.')
}

function checkPods({ podType, replicas, shards }: PodDeployment): void {
  checkPodType(podType)
  checkRange('replicas', replicas, 1)
  checkRange('shards', shards, 1)
}
