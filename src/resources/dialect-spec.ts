// How declarations of a type are written: their keys, the rules between them, and what to say of other keys.

import type { Json, JsonObject, Path } from '../core/json.ts'
import type { Field, Rule } from './fields.ts'
import type { Dialect, Kind } from './resource.ts'

/** One way in which declarations of a type are written. */
export interface DialectSpec {
  readonly dialect: Exclude<Dialect, 'any'>
  readonly keys: readonly DeclaredKey[]
  /** Keys that show this dialect, by their paths; `*` for any key of a map. None for the first dialect. */
  readonly shownBy?: readonly string[]
  readonly rules?: readonly FieldRule[]
  /** Whether a key at a written path is sent as it is where this release does not know it. Never, when left out. */
  readonly passesOn?: (path: Path) => boolean
  /** What the keys of the user's own in a map are, beside the map of ownership tags: for editors. */
  readonly mapKeys?: { readonly at: string; readonly pattern: string; readonly expected: string }
  /** What turns a declaration into the model's own words; missing where it is written in them. */
  readonly translate?: (written: JsonObject) => (path: Path) => readonly Translation[]
  readonly hints: Hints
}

/** Where the model has what is written at a path; with a value, where that is another one. */
export interface Translation {
  readonly path: Path
  readonly value?: Json
}

/** A key that a declaration may have. */
export interface DeclaredKey extends Pick<Field, 'rule' | 'description'> {
  /** Where it is written: keys joined by dots, `*` for any key of a map. */
  readonly path: string
  /** Where the model has it, if somewhere else. */
  readonly target?: string
  /** Values that the rule refuses and that people are likely to write: why, in whole sentences. */
  readonly explained?: ReadonlyMap<string, string>
}

/**
 * A key of a declaration that is no field of the resource, but says what goes into it or what it is made from. The
 * reader's form of it (`Declared.extras`), its issues and the JSON Schema follow from this.
 */
export interface ExtraKey {
  readonly key: string
  readonly description: string
  /** The key that this one requires beside it. */
  readonly requires?: string
  /** A list's items are entries, and a text stands for a list of it. */
  readonly form: { readonly type: 'value'; readonly rule: Rule } | ({ readonly type: 'entry' | 'list' } & ExtraEntry)
  /** What is wrong with a value as it was read, for a resource of this name in Pinecone, and where in it; a predicate. */
  readonly conflict?: (value: Json, name: string) => readonly [at: Path, problem: string] | undefined
}

/** A mapping in an extra key. */
export interface ExtraEntry {
  /** What editors call it. */
  readonly title: string
  readonly keys: readonly EntryKey[]
  /** Exactly one of these is there. A text in the mapping's place stands for the first. */
  readonly oneOf: readonly [string, ...string[]]
}

/** A key of such a mapping. */
export interface EntryKey {
  readonly key: string
  readonly rule: ExtraRule
  readonly description: string
  /** What it is where nothing is declared, or an empty text. */
  readonly byDefault?: string
  /** What it is called once it is read, if otherwise. */
  readonly readAs?: string
  /** The key that this one requires beside it. */
  readonly requires?: string
}

/** What a value in an extra key may be, beyond what fields accept. A duration is read into milliseconds. */
export type ExtraRule =
  | Rule
  | { readonly type: 'glob' }
  | { readonly type: 'name'; readonly kind: Kind }
  | { readonly type: 'duration'; readonly minMs: number; readonly expected: string }
  | { readonly type: 'flat map'; readonly maxBytes: number }

/** Conditions of a rule on whether something is there at all; others are on the value. */
export const THERE = { isThere: true }
export const ABSENT = { isThere: false }

/**
 * A rule between fields, as data: validation and the JSON Schema both follow from it. Paths are the model's, from the
 * mapping `in` on. A message may have `{path}` (what is wrong), `{holder}` (the mapping that has it), `{key}` (its last key), `{missing}` (what is not
 * there), `{in}` and `{in.key}` (the mapping, and what is in it); all but `{key}` and `{missing}` are put in quotes.
 */
export interface FieldRule {
  /** The mapping that the rule is about; `''` for the whole resource, `*` for any key of a map. */
  readonly in: string
  /** By path, what all must hold for the rule to apply: a value, `THERE` or `ABSENT`. */
  readonly when?: Readonly<Record<string, Json>>
  /** May not be there. */
  readonly forbid?: readonly string[]
  /** The paths of `forbid` are meant as they are written, not as the model has them. */
  readonly asWritten?: true
  /** Must be there. */
  readonly require?: readonly string[]
  /** A mapping that must have at least one key; `''` for the mapping `in` itself. */
  readonly requireAny?: string
  /** May have no other value. */
  readonly only?: { readonly path: string; readonly values: readonly Json[] }
  /** Where any of these keys is, no other may be. */
  readonly alone?: readonly string[]
  /** For what cannot be said so; editors do not know of it. */
  readonly check?: (fields: RuleFields) => Iterable<readonly [at: RuleField, message: string]>
  readonly message?: string
  /** Said instead where there is something at a path. */
  readonly messageWith?: readonly [path: string, message: string]
  /** Where the mistake is, if not at what is wrong. */
  readonly at?: string
}

/** A field of a declaration, as rules see it. */
export interface RuleField {
  readonly path: Path
  readonly writtenAs: Path
  readonly is: 'field' | 'mapping' | 'invalid' | 'unknown'
  readonly value?: Json
}

/** A declaration, as rules see it. Paths are keys, or keys joined by dots. */
export interface RuleFields {
  at(path: Path | string): RuleField | undefined
  below(path: Path | string): readonly RuleField[]
}

/** What to say of keys that nothing is declared by. */
export interface Hints {
  /** What only answers have, by the path as it is written. */
  readonly answeredOnly: RegExp
  /** What people write for a key that no spelling leads to, in snake_case. */
  readonly synonyms: ReadonlyMap<string, string>
  /** What has a reason of its own not to be there, by the path at which it is written. */
  readonly reasons: ReadonlyMap<string, string>
  /** Keys at the top of another dialect: where this one says the same, in whole sentences. */
  readonly otherDialect?: { readonly name: string; readonly own: string; readonly keys: ReadonlyMap<string, string> }
}

/** A key for each field, written where the model has it. */
export function keysOf(fields: readonly Field[]): DeclaredKey[] {
  return fields.map(({ path, rule, description }) => ({ path, rule, description }))
}
