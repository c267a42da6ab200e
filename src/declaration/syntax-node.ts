import type { Location } from '../core/location.ts'

/** What the user wrote, freed from YAML's ways of writing it: aliases are followed, tags resolved. */
export type SyntaxNode = MappingNode | ListNode | ScalarNode | InvalidNode

/** A mapping. Its keys are texts, each of them there once. */
export interface MappingNode {
  readonly is: 'mapping'
  readonly entries: readonly Entry[]
  readonly location: Location
}

/** One key of a mapping with its value. */
export interface Entry {
  readonly key: string
  readonly keyLocation: Location
  readonly value: SyntaxNode
}

/** A list. */
export interface ListNode {
  readonly is: 'list'
  readonly items: readonly SyntaxNode[]
  readonly location: Location
}

/** A text, a number, `true`, `false` or `null`. */
export interface ScalarNode {
  readonly is: 'scalar'
  readonly value: null | boolean | number | string
  /** As it stands in the text, so that `1.0` is not shown as `1`. */
  readonly literal: string
  readonly location: Location
}

/** Something that has its issue already; nothing more is to be said of it. */
export interface InvalidNode {
  readonly is: 'invalid'
  readonly location: Location
}

/** The entry of a mapping under `key`. */
export function entryOf(mapping: MappingNode, key: string): Entry | undefined {
  return mapping.entries.find((entry) => entry.key === key)
}

/** What something is, for a sentence such as `"dimension" is the text "8"`. */
export function described(written: SyntaxNode): string {
  if (written.is === 'mapping') return 'a mapping'
  if (written.is === 'list') return 'a list'
  if (written.is === 'invalid') return 'invalid'
  if (typeof written.value === 'string') return `the text ${quoted(written.value)}`
  if (typeof written.value === 'number') return `the number ${shortened(written.literal)}`
  return String(written.value)
}

const MAX_SHOWN_CHARACTERS = 80

/** A text in double quotes as a message shows it: long ones shortened, what does not print escaped. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text))
}

/** A text as a message shows it where quotes would be wrong: long ones shortened. */
export function shortened(text: string, maxCharacters = MAX_SHOWN_CHARACTERS): string {
  if (text.length <= maxCharacters) return text
  // By code points, so that no half of a character is left at the end.
  return `${Array.from(text.slice(0, 2 * maxCharacters))
    .slice(0, maxCharacters)
    .join('')}…`
}

/** A location for the middle of a sentence. */
export function positionText(location: Location): string {
  const position = `line ${location.line}, column ${location.column}`
  return location.file === undefined
    ? `${position} of the input "${location.source}"`
    : `${position} of ${location.source}`
}

/** Whether a text holds an expression of GitHub's that GitHub has not replaced. */
export function hasExpression(text: string): boolean {
  return text.includes('${{')
}

/** Why an expression is still there, as a sentence of its own with a space before it; `''` where there is none. */
export function expressionHint(text: string, location: Location): string {
  if (!hasExpression(text)) return ''
  return location.file === undefined
    ? ' GitHub left this "${{" as it is: check how the expression is written in the workflow.'
    : ' GitHub replaces "${{ … }}" in workflows only, not in files: declare this resource in the workflow instead.'
}
