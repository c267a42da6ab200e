/** The meaning of a declaration of an index in the dialect of 2026-07, by the facts of that version. */
import { commonDifferences, unlike, type Difference } from './difference.ts'
import { at, entriesOf, leavesOf, type Plain } from './json.ts'

/** The reserved names: a schema with no other is that of a classic index. */
const [DENSE, SPARSE] = ['_values', '_sparse_values'] as const

/** The keys that make a text field searchable. */
const SEARCHES = ['full_text_search', 'embed', 'sparse_embed']

/** The defaults of a text field. */
const FULL_TEXT: Plain = { language: 'en', stemming: false, stop_words: false }

/** Whether a declaration is in the dialect of 2026-07: no other can express it. */
export function isTyped(declared: object): boolean {
  const fields = entriesOf(at(declared, 'schema', 'fields'))
  return at(declared, 'deployment') !== undefined || fields.some(([, field]) => at(field, 'type') !== undefined)
}

/** Whether a schema is one of documents. The names of its fields never begin with `_`, the reserved ones do. */
export function isOfDocuments(schema: object): boolean {
  return entriesOf(at(schema, 'fields')).some(([name, field]) => {
    const isVector = at(field, 'type') === 'dense_vector' || at(field, 'type') === 'sparse_vector'
    return !name.startsWith('_') && (isVector || SEARCHES.some((key) => at(field, key) !== undefined))
  })
}

/** Whether a declaration lacks fields that a create requires. */
export function isTypedIncomplete(declared: Plain): boolean {
  return entriesOf(at(declared, 'schema', 'fields')).length === 0
}

/**
 * The differences between a declaration and an index as 2026-07 answers it.
 *
 * @param fields those of its schema; none while they are not reported, so that there is nothing to compare
 */
export function typedDifferences(wanted: Plain, found: object, fields: Plain): Difference[] {
  const hasPods = at(found, 'deployment', 'deployment_type') === 'pod'
  const location = entriesOf(wanted['deployment']).flatMap(([key, value]) =>
    unlike(`deployment.${key}`, value, at(found, 'deployment', key), false)
  )
  const capacity = leavesOf(wanted['read_capacity']).flatMap(([path, value]) =>
    unlike(`read_capacity.${path.join('.')}`, value, at(found, 'read_capacity', ...path), !hasPods)
  )
  const schema = Object.keys(fields).length === 0 ? [] : schemaDifferences(at(wanted, 'schema', 'fields'), fields)
  return [...location, ...capacity, ...schema, ...commonDifferences(wanted, found)]
}

/** A PATCH can change only a model's parameters in a schema, which no declaration in this shape has. */
function schemaDifferences(wanted: unknown, fields: Plain): Difference[] {
  return entriesOf(wanted).flatMap(([name, field]) => {
    // A classic dense index reports both.
    if (name === SPARSE) return unlike(SPARSE, true, SPARSE in fields && !(DENSE in fields), false)
    const actual = fields[name]
    const isText = at(actual, 'full_text_search') !== undefined
    // Stored text has full-text search, declared or not.
    const declaredSearches = SEARCHES.filter((key) => at(field, key) !== undefined)
    const search = declaredSearches.flatMap((key) =>
      unlike(`schema.${name}.${key}`, true, at(actual, key) !== undefined, false)
    )
    const leaves = leavesOf(field).flatMap(([path, value]) => {
      const [last] = path.slice(-1)
      const byDefault = isText && path.length === 2 && last !== undefined ? FULL_TEXT[last] : undefined
      return unlike(`schema.${name}.${path.join('.')}`, value, at(actual, ...path) ?? byDefault, false)
    })
    return [...search, ...leaves]
  })
}
