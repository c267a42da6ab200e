import type { Kind, Place, Shape } from '../resources/resource.ts'
import { entryOf, type Written, type WrittenMapping } from './written.ts'

/**
 * Which shape of the API a resource is written in, and what shows it. An index with a `deployment`, or with a `type`
 * among the fields of its `schema`, is in the shape of 2026-07; everything else is classic.
 */
export function shapeOf(kind: Kind, mapping: WrittenMapping): { readonly shape: Shape; readonly place: Place } {
  const typed = kind === 'index' ? (entryOf(mapping, 'deployment')?.keyPlace ?? typePlace(mapping)) : undefined
  return typed ? { shape: 'typed', place: typed } : { shape: 'classic', place: mapping.place }
}

function typePlace(mapping: WrittenMapping): Place | undefined {
  const fields = valueAt(valueAt(mapping, 'schema'), 'fields')
  if (fields?.is !== 'mapping') return undefined
  for (const { value } of fields.entries) {
    const type = value.is === 'mapping' ? entryOf(value, 'type') : undefined
    if (type) return type.keyPlace
  }
  return undefined
}

function valueAt(written: Written | undefined, key: string): Written | undefined {
  return written?.is === 'mapping' ? entryOf(written, key)?.value : undefined
}
