import type { Json, JsonObject, Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'

/** One thing that a resource's declaration says, by where the model has it. */
export interface ParsedField {
  /** Where the model has it. */
  readonly path: Path
  /** Where the user wrote it, which for the conveniences is another path. */
  readonly writtenAs: Path
  /** `faulty`: something else is written where a mapping belongs. `unknown`: there is no such key. */
  readonly is: 'field' | 'mapping' | 'faulty' | 'unknown'
  /** A field's value; missing where it has its issue already. */
  readonly value?: Json
  readonly location: Location
}

/** All that one resource's declaration says, in the order in which it is written. */
export class ParsedFields {
  readonly #facts = new Map<string, ParsedField>()
  readonly #written = new Map<string, ParsedField>()
  readonly #below = new Map<string, ParsedField[]>()

  /** Takes a fact in, unless there is one for its path already: then that one is given back. */
  add(fact: ParsedField): ParsedField | undefined {
    const key = JSON.stringify(fact.path)
    const first = this.#facts.get(key)
    this.#written.set(JSON.stringify(fact.writtenAs), fact)
    if (first !== undefined) return first
    this.#facts.set(key, fact)
    const parent = JSON.stringify(fact.path.slice(0, -1))
    const siblings = this.#below.get(parent)
    if (siblings) siblings.push(fact)
    else this.#below.set(parent, [fact])
    return undefined
  }

  /** Every fact, in the order in which they are written. */
  all(): Iterable<ParsedField> {
    return this.#facts.values()
  }

  /** The fact at a path, given as keys or joined by dots. */
  at(path: Path | string): ParsedField | undefined {
    return this.#facts.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path))
  }

  /** What is written at a path of the user's own, joined by dots. */
  writtenAt(path: string): ParsedField | undefined {
    return this.#written.get(JSON.stringify(path.split('.')))
  }

  /** Every fact directly below a path, given as keys or joined by dots. */
  below(path: Path | string): readonly ParsedField[] {
    return this.#below.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path)) ?? []
  }

  /** Where a path is declared; where nothing is, the nearest that encloses it, and `fallback` in the end. */
  locationOf(path: Path, fallback: Location): Location {
    for (let length = path.length; length > 0; length--) {
      const fact = this.at(path.slice(0, length))
      if (fact) return fact.location
    }
    return fallback
  }

  /** The values as one object. Of mappings that say nothing, only those stay whose being there says something. */
  model(): JsonObject {
    const root: Branch = new Map()
    for (const { path, value, is } of this.#facts.values()) {
      if (is === 'mapping' ? SPEAKING_MAPPINGS.has(path.join('.')) : value !== undefined) grow(root, path, value)
    }
    return objectOf(root)
  }
}

/** `spec: {pod: {}}` says what kind of index it is, `embed: {}` that there is a model; `tags: {}` says nothing. */
const SPEAKING_MAPPINGS: ReadonlySet<string> = new Set(['embed', 'spec.serverless', 'spec.pod', 'spec.byoc'])

type Branch = Map<string, Branch | { readonly fieldValue: Json }>

// Built in place and only then made an object: copying the model for every key would take the square of their number.
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
