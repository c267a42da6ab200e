import { isAt, type Json, type JsonObject, type Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import type { RuleField, RuleFields } from '../resources/dialect-spec.ts'

/**
 * One key of a resource's declaration, by its path in the model. `invalid`: not a mapping where one belongs. `unknown`:
 * the dialect does not have the key; if it has a value, it is passed on. A value with an issue of its own is left out.
 */
export interface ParsedField extends RuleField {
  readonly location: Location
}

/** All keys of a resource's declaration, in written order. */
export class ParsedFields implements RuleFields {
  readonly #fields = new Map<string, ParsedField>()
  readonly #written = new Map<string, ParsedField>()
  readonly #below = new Map<string, ParsedField[]>()

  /** Adds a field, unless there is one at its path already: then returns that one. */
  add(field: ParsedField): ParsedField | undefined {
    const key = JSON.stringify(field.path)
    const first = this.#fields.get(key)
    this.#written.set(JSON.stringify(field.writtenAs), field)
    if (first !== undefined) return first
    this.#fields.set(key, field)
    const parent = JSON.stringify(field.path.slice(0, -1))
    const siblings = this.#below.get(parent)
    if (siblings) siblings.push(field)
    else this.#below.set(parent, [field])
    return undefined
  }

  /** Every field, in written order. */
  all(): Iterable<ParsedField> {
    return this.#fields.values()
  }

  /** The field at a path, given as keys or joined by dots. */
  at(path: Path | string): ParsedField | undefined {
    return this.#fields.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path))
  }

  /** The field at a path as the user wrote it, joined by dots. */
  writtenAt(path: string): ParsedField | undefined {
    return this.#written.get(JSON.stringify(path.split('.')))
  }

  /** Every field directly below a path, given as keys or joined by dots. */
  below(path: Path | string): readonly ParsedField[] {
    return this.#below.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path)) ?? []
  }

  /** The values as one object. Leaves out empty mappings, but for those that match a pattern of `meaningful`. */
  model(meaningful: readonly string[] = []): JsonObject {
    const root: Branch = new Map()
    for (const { path, value, is } of this.#fields.values()) {
      if (is === 'mapping' ? meaningful.some((pattern) => isAt(pattern, path)) : value !== undefined)
        grow(root, path, value)
    }
    return objectOf(root)
  }
}

type Branch = Map<string, Branch | { readonly fieldValue: Json }>

// Changed in place and converted to an object at the end: a copy for every key would take quadratic time.
function grow(root: Branch, path: Path, value: Json | undefined): void {
  let branch = root
  for (const [at, key] of path.entries()) {
    if (at === path.length - 1 && value !== undefined) {
      branch.set(key, { fieldValue: value })
      return
    }
    const known = branch.get(key)
    const next: Branch = known instanceof Map ? known : new Map<string, never>()
    branch.set(key, next)
    branch = next
  }
}

function objectOf(branch: Branch): JsonObject {
  return Object.fromEntries(
    [...branch].map(([key, inner]) => [key, inner instanceof Map ? objectOf(inner) : inner.fieldValue])
  )
}
