import { ASSISTANT_FIELDS } from './assistant/fields.ts'
import { fieldValuesOf, type Field } from './fields.ts'
import { isObject, valueAt, withoutValueAt, withValueAt, type JsonObject, type Path } from '../core/json.ts'
import type { Kind, Dialect } from './resource.ts'
import { missingForTypedCreation } from './index/typed-creation.ts'
import { ALL_INDEX_FIELDS } from './index/typed-fields.ts'

/** What is said of a kind besides its fields. */
export interface KindTable {
  readonly fields: readonly Field[]
  /** The most characters of a name. */
  readonly maxNameLength: number
  /** What it is called at the start of a sentence, and more than one of it. */
  readonly title: string
  readonly plural: string
}

/** The kinds' tables. */
export const KIND_TABLES: Readonly<Record<Kind, KindTable>> = {
  index: { fields: ALL_INDEX_FIELDS, maxNameLength: 45, title: 'Index', plural: 'indexes' },
  assistant: { fields: ASSISTANT_FIELDS, maxNameLength: 63, title: 'Assistant', plural: 'assistants' }
}

/** A resource at the start of a sentence: `Index "docs-search"`. */
export function titleOf({ kind, name }: { readonly kind: Kind; readonly name: string }): string {
  return `${KIND_TABLES[kind].title} "${name}"`
}

/** Where Pinecone puts a serverless index by its own default. */
export const DEFAULT_PLACEMENT = { cloud: 'aws', region: 'us-east-1' } as const

/** What a create would be sent: the model with the defaults that a request must spell out, or what is missing. */
export type Creation =
  | { readonly possible: true; readonly model: JsonObject; readonly usesDefaultPlacement: boolean }
  | { readonly possible: false; readonly missing: readonly Path[] }

/**
 * Completes a declared model for a create. Pinecone fills in most defaults itself; spelled out are `metric`, which
 * some servers demand, the pod type, which the spec demands, and the placement. What only removes is left out. In the
 * dialect of 2026-07 a metric has no default.
 */
export function completeForCreation(kind: Kind, declared: JsonObject, dialect: Dialect = 'classic'): Creation {
  const model = withoutRemovals(kind, declared)
  if (kind === 'assistant') return { possible: true, model, usesDefaultPlacement: false }
  const missing =
    dialect === 'typed' ? missingForTypedCreation(model) : missingForCreation(model).map((path) => path.split('.'))
  if (missing.length > 0) return { possible: false, missing }
  const usesDefaultPlacement = needsPlacement(model)
  const defaults: (readonly [path: string, value: string])[] = []
  if (usesDefaultPlacement) {
    defaults.push(
      ['spec.serverless.cloud', DEFAULT_PLACEMENT.cloud],
      ['spec.serverless.region', DEFAULT_PLACEMENT.region]
    )
  }
  if (valueAt(model, ['spec', 'pod']) !== undefined) defaults.push(['spec.pod.pod_type', 'p1.x1'])
  // With `embed` the model decides.
  if (model['embed'] === undefined && dialect === 'classic')
    defaults.push(['metric', model['vector_type'] === 'sparse' ? 'dotproduct' : 'cosine'])
  return { possible: true, model: defaults.reduce(withDefault, model), usesDefaultPlacement }
}

function withoutRemovals(kind: Kind, declared: JsonObject): JsonObject {
  let model = declared
  for (const { field, path, value } of fieldValuesOf(KIND_TABLES[kind].fields, declared)) {
    if (field.removedBy === value) model = withoutValueAt(model, path)
  }
  return Object.fromEntries(
    Object.entries(model).filter(([, value]) => !(isObject(value) && Object.keys(value).length === 0))
  )
}

function needsPlacement(model: JsonObject): boolean {
  const [spec, serverless] = [model['spec'], valueAt(model, ['spec', 'serverless'])]
  if (spec !== undefined && serverless === undefined) return false
  return (
    valueAt(model, ['spec', 'serverless', 'cloud']) === undefined &&
    valueAt(model, ['spec', 'serverless', 'region']) === undefined
  )
}

function missingForCreation(model: JsonObject): string[] {
  const isMissing = (path: string): boolean => valueAt(model, path.split('.')) === undefined
  const missing: string[] = []
  if (model['embed'] === undefined) {
    if (model['vector_type'] !== 'sparse' && isMissing('dimension')) missing.push('dimension')
  } else {
    if (isMissing('embed.model')) missing.push('embed.model')
    if (isMissing('embed.field_map')) missing.push('embed.field_map')
  }
  for (const spec of ['pod', 'byoc']) {
    if (!isMissing(`spec.${spec}`) && isMissing(`spec.${spec}.environment`)) missing.push(`spec.${spec}.environment`)
  }
  if (!isMissing('spec.serverless.cloud') && isMissing('spec.serverless.region')) missing.push('spec.serverless.region')
  if (isMissing('spec.serverless.cloud') && !isMissing('spec.serverless.region')) missing.push('spec.serverless.cloud')
  return missing
}

function withDefault(model: JsonObject, [path, value]: readonly [path: string, value: string]): JsonObject {
  const keys = path.split('.')
  return valueAt(model, keys) === undefined ? withValueAt(model, keys, value) : model
}
