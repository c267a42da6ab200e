import { pathText } from '../core/json.ts'
import type { Kind } from '../resources/resource.ts'
import { entryOf, type Written, type WrittenMapping } from './syntax-node.ts'

/** Which shape of the API a resource is written in. */
export type WrittenShape =
  | { readonly shape: 'classic' }
  /** `by` is the path that shows it. */
  | { readonly shape: 'typed'; readonly by: string }

/** What only an index in the shape of 2026-07 has at its top. */
export const TYPED_KEYS: readonly string[] = ['deployment', 'cmek_id']

/** What only fields of a schema in the shape of 2026-07 have. */
export const TYPED_FIELD_KEYS: readonly string[] = ['type', 'full_text_search', 'dimension', 'metric']

/**
 * An index with a `deployment` or a `cmek_id`, or whose `schema` has fields that are more than `{filterable: true}`, is
 * in the shape of 2026-07; everything else is classic.
 */
export function shapeOf(kind: Kind, mapping: WrittenMapping): WrittenShape {
  if (kind !== 'index') return { shape: 'classic' }
  const by = TYPED_KEYS.find((key) => entryOf(mapping, key)) ?? typedField(mapping)
  return by === undefined ? { shape: 'classic' } : { shape: 'typed', by }
}

function typedField(mapping: WrittenMapping): string | undefined {
  const fields = valueAt(valueAt(mapping, 'schema'), 'fields')
  if (fields?.is !== 'mapping') return undefined
  for (const { key, value } of fields.entries) {
    if (value.is !== 'mapping') continue
    const typed = TYPED_FIELD_KEYS.find((name) => entryOf(value, name))
    if (typed !== undefined) return pathText(['schema', 'fields', key, typed])
  }
  return undefined
}

function valueAt(written: Written | undefined, key: string): Written | undefined {
  return written?.is === 'mapping' ? entryOf(written, key)?.value : undefined
}
