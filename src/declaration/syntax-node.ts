import type { Location } from '../core/location.ts'

/** A value that the user wrote, independent of YAML's syntax: aliases are followed, tags resolved. */
export type SyntaxNode = MappingNode | ListNode | ScalarNode | InvalidNode

/** A mapping. Its keys are texts and unique. */
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

/** A value that has its issue already. Nothing else reports it. */
export interface InvalidNode {
  readonly is: 'invalid'
  readonly location: Location
}

/** The entry of a mapping under `key`. */
export function entryOf(mapping: MappingNode, key: string): Entry | undefined {
  return mapping.entries.find((entry) => entry.key === key)
}

/** Describes a value for a sentence such as `"dimension" is the text "8"`. */
export function described(written: SyntaxNode): string {
  if (written.is === 'mapping') return 'a mapping'
  if (written.is === 'list') return 'a list'
  if (written.is === 'invalid') return 'invalid'
  if (typeof written.value === 'string') return `the text ${quoted(written.value)}`
  if (typeof written.value === 'number') return `the number ${shortened(written.literal)}`
  return String(written.value)
}

const MAX_SHOWN_CHARACTERS = 80

/** A text in double quotes for a message: shortened if long, unprintable characters escaped. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text))
}

/** A text for a message, without quotes: shortened if long. */
export function shortened(text: string, maxCharacters = MAX_SHOWN_CHARACTERS): string {
  if (text.length <= maxCharacters) return text
  // Cuts by code points, so that no half of a character remains at the end.
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

/** Whether a text contains a GitHub expression that GitHub has not replaced. */
export function hasExpression(text: string): boolean {
  return text.includes('${{')
}

/** A sentence, after a space, that explains why a text still contains an expression; `''` where it contains none. */
export function expressionHint(text: string, location: Location): string {
  if (!hasExpression(text)) return ''
  return location.file === undefined
    ? ' GitHub left this "${{" as it is: check how the expression is written in the workflow.'
    : ' GitHub replaces "${{ … }}" in workflows only, not in files: declare this resource in the workflow instead.'
}
