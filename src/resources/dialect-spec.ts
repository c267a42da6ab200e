// How a type's declarations are written: their keys, the rules between them, and hints for other keys.

import type { Json, JsonObject, Path } from '../core/json.ts'
import type { Field, Rule } from './fields.ts'
import type { Dialect, Kind } from './resource.ts'

/** One way to write declarations of a type. */
export interface DialectSpec {
  readonly dialect: Exclude<Dialect, 'any'>
  readonly keys: readonly DeclaredKey[]
  /** Keys that show this dialect, by their paths; `*` for any key of a map. None for the first dialect. */
  readonly shownBy?: readonly string[]
  readonly rules?: readonly FieldRule[]
  /** Whether a key that this release does not know is sent unchanged at this written path. Never, when left out. */
  readonly passesOn?: (path: Path) => boolean
  /** The form of the user's own keys in a map other than that of the ownership tags. Only editors check it. */
  readonly mapKeys?: { readonly at: string; readonly pattern: string; readonly expected: string }
  /** Translates a declaration into the model's words; missing where the dialect uses them already. */
  readonly translate?: (written: JsonObject) => (path: Path) => readonly Translation[]
  readonly hints: Hints
}

/** Where the model has what is written at a path, and its value there if that differs from the written one. */
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
  /** Values that people are likely to write and the rule refuses, each with the reason in whole sentences. */
  readonly explained?: ReadonlyMap<string, string>
}

/**
 * A key of a declaration that is not a field of the resource: it says what goes into it or what it is made from.
 * `Declared.extras`, the validation issues and the JSON Schema follow from this.
 */
export interface ExtraKey {
  readonly key: string
  readonly description: string
  /** The key that this one requires beside it. */
  readonly requires?: string
  /** A list's items are entries, and a text stands for a list of it. */
  readonly form: { readonly type: 'value'; readonly rule: Rule } | ({ readonly type: 'entry' | 'list' } & ExtraEntry)
  /** What is wrong with a value once the resource's name in Pinecone is known, and where in the value; a predicate. */
  readonly conflict?: (value: Json, name: string) => readonly [at: Path, problem: string] | undefined
}

/** A mapping in an extra key. */
export interface ExtraEntry {
  /** What editors call it. */
  readonly title: string
  readonly keys: readonly EntryKey[]
  /** Exactly one of these keys is required. A text in the mapping's place stands for the first. */
  readonly oneOf: readonly [string, ...string[]]
}

/** A key of such a mapping. */
export interface EntryKey {
  readonly key: string
  readonly rule: ExtraRule
  readonly description: string
  /** The value where the key is left out or its text is empty. */
  readonly byDefault?: string
  /** Its name in `Declared.extras`, if another one. */
  readonly readAs?: string
  /** The key that this one requires beside it. */
  readonly requires?: string
}

/** What an extra key accepts: a field's rules and some more. A duration is read into milliseconds. */
export type ExtraRule =
  | Rule
  | { readonly type: 'glob' }
  | { readonly type: 'name'; readonly kind: Kind }
  | { readonly type: 'duration'; readonly minMs: number; readonly expected: string }
  | { readonly type: 'flat map'; readonly maxBytes: number }

/** Conditions of a rule on whether a field is present; all other conditions are on its value. */
export const THERE = { isThere: true }
export const ABSENT = { isThere: false }

/**
 * A rule between fields, as data: validation and the JSON Schema both follow from it. Paths are the model's, relative
 * to the mapping `in`. Placeholders of a message: `{path}` (the wrong field), `{holder}` (the mapping around it), `{key}`
 * (its last key), `{missing}` (the missing field), `{in}` and `{in.key}` (the mapping, and a field in it). All are
 * quoted paths, but for `{key}`.
 */
export interface FieldRule {
  /** The mapping that the rule applies to; `''` for the whole resource, `*` for any key of a map. */
  readonly in: string
  /** Conditions that must all hold for the rule to apply, by path: a value, `THERE` or `ABSENT`. */
  readonly when?: Readonly<Record<string, Json>>
  /** Fields that must be absent. */
  readonly forbid?: readonly string[]
  /** The paths of `forbid` are those of the declaration, not those of the model. */
  readonly asWritten?: true
  /** Fields that must be present. */
  readonly require?: readonly string[]
  /** A mapping that must have at least one key; `''` for the mapping `in` itself. */
  readonly requireAny?: string
  /** A field with the only values that it may have. */
  readonly only?: { readonly path: string; readonly values: readonly Json[] }
  /** Where one of these keys is present, no other key may be. */
  readonly alone?: readonly string[]
  /** A check that data cannot express; the JSON Schema does not have it. */
  readonly check?: (fields: RuleFields) => Iterable<readonly [at: RuleField, message: string]>
  readonly message?: string
  /** The message to use instead where a field is present at this path. */
  readonly messageWith?: readonly [path: string, message: string]
  /** The field to point at, if not the wrong one. */
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

/** What to say about keys that the dialect does not have. */
export interface Hints {
  /** Written paths that only answers have. */
  readonly answeredOnly: RegExp
  /** Other words that people use for a key, in snake_case. */
  readonly synonyms: ReadonlyMap<string, string>
  /** Why a key does not exist, by its written path. */
  readonly reasons: ReadonlyMap<string, string>
  /** Top-level keys of another dialect, each with how this dialect says the same, in whole sentences. */
  readonly otherDialect?: { readonly name: string; readonly own: string; readonly keys: ReadonlyMap<string, string> }
}

/** A key for each field, written where the model has it. */
export function keysOf(fields: readonly Field[]): DeclaredKey[] {
  return fields.map(({ path, rule, description }) => ({ path, rule, description }))
}
