/** What a declaration in the dialect of 2026-07 says of an index, by the facts of that version. */
import { commonDifferences, unlike, type Difference } from './difference.ts'
import { at, entriesOf, leavesOf, type Plain } from './json.ts'

/** The reserved names, which alone in a schema make a classic index. */
const [DENSE, SPARSE] = ['_values', '_sparse_values'] as const

/** What makes a text one to search by. */
const SEARCHES = ['full_text_search', 'embed', 'sparse_embed']

/** What a text field has where nothing else is said. */
const FULL_TEXT: Plain = { language: 'en', stemming: false, stop_words: false }

/** Whether a declaration is in the dialect of 2026-07: it has what no other has words for. */
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

/** Whether a declaration says too little to create an index by. */
export function isTypedIncomplete(declared: Plain): boolean {
  return entriesOf(at(declared, 'schema', 'fields')).length === 0
}

/**
 * What is otherwise than declared in an index as 2026-07 answers it.
 *
 * @param fields those of its schema; none while they are not told: then there is nothing to compare
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

/** A PATCH changes nothing of a schema but a model's parameters, which no declaration in this shape has. */
function schemaDifferences(wanted: unknown, fields: Plain): Difference[] {
  return entriesOf(wanted).flatMap(([name, field]) => {
    // A classic dense index reports both.
    if (name === SPARSE) return unlike(SPARSE, true, SPARSE in fields && !(DENSE in fields), false)
    const actual = fields[name]
    const isText = at(actual, 'full_text_search') !== undefined
    // Text that is stored has full-text search, whether that is declared or not.
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
