import { pathText } from '../core/json.ts'
import type { Kind } from '../resources/resource.ts'
import { entryOf, type SyntaxNode, type MappingNode } from './syntax-node.ts'

/** Which dialect of the API a resource is written in. */
export type DeclaredDialect =
  | { readonly dialect: 'classic' }
  /** `by` is the path that shows it. */
  | { readonly dialect: 'typed'; readonly by: string }

/** What only an index in the dialect of 2026-07 has at its top. */
export const TYPED_KEYS: readonly string[] = ['deployment', 'cmek_id']

/** What only fields of a schema in the dialect of 2026-07 have. */
export const TYPED_FIELD_KEYS: readonly string[] = ['type', 'full_text_search', 'dimension', 'metric']

/**
 * An index with a `deployment` or a `cmek_id`, or whose `schema` has fields that are more than `{filterable: true}`, is
 * in the dialect of 2026-07; everything else is classic.
 */
export function dialectOf(kind: Kind, mapping: MappingNode): DeclaredDialect {
  if (kind !== 'index') return { dialect: 'classic' }
  const by = TYPED_KEYS.find((key) => entryOf(mapping, key)) ?? typedField(mapping)
  return by === undefined ? { dialect: 'classic' } : { dialect: 'typed', by }
}

function typedField(mapping: MappingNode): string | undefined {
  const fields = valueAt(valueAt(mapping, 'schema'), 'fields')
  if (fields?.is !== 'mapping') return undefined
  for (const { key, value } of fields.entries) {
    if (value.is !== 'mapping') continue
    const typed = TYPED_FIELD_KEYS.find((name) => entryOf(value, name))
    if (typed !== undefined) return pathText(['schema', 'fields', key, typed])
  }
  return undefined
}

function valueAt(written: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  return written?.is === 'mapping' ? entryOf(written, key)?.value : undefined
}
