import type { JsonSchema } from './values.ts'

/** Moves every mapping that is said more than once into a definition, so that the file can be read. */
export function withShared(root: JsonSchema): JsonSchema {
  const counts = new Map<string, number>()
  count(root, counts)
  const definitions = new Map<string, unknown>()
  // Another mapping of the same title has a number behind it.
  const nameFor = (title: string, text: string, attempt = 1): string => {
    const stem = title.replaceAll(/ (.)/g, (_, letter: string) => letter.toUpperCase())
    const name = `${stem.charAt(0).toLowerCase()}${stem.slice(1)}${attempt === 1 ? '' : String(attempt)}`
    const known = definitions.get(name)
    return known === undefined || JSON.stringify(known) === text ? name : nameFor(title, text, attempt + 1)
  }
  const moved = move(root, (schema) => {
    const text = JSON.stringify(schema)
    if (!isMapping(schema) || (counts.get(text) ?? 0) < 2) return undefined
    const name = nameFor(schema.title, text)
    definitions.set(name, schema)
    return { $ref: `#/definitions/${name}` }
  }) as JsonSchema
  return { ...moved, definitions: { ...(moved['definitions'] as object), ...Object.fromEntries(definitions) } }
}

function isMapping(value: unknown): value is { readonly title: string; readonly properties: object } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'properties' in value &&
    'title' in value &&
    typeof value.title === 'string'
  )
}

function count(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return
  if (isMapping(value)) {
    const text = JSON.stringify(value)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const inner of Object.values(value)) count(inner, counts)
}

/** A copy in which `replaced` has its way; what it has replaced is not looked into. */
function move(value: unknown, replaced: (schema: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const other = replaced(value)
  if (other !== undefined) return other
  if (Array.isArray(value)) return value.map((item) => move(item, replaced))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner, replaced)]))
}
