import type { YAMLError } from 'yaml'

import { shortened } from './syntax-node.ts'

/** What a message of the library's is told as: words of our own, or what makes them of the library's. */
type Words = string | ((message: string) => string)

// The codes and messages of yaml 2.9.1. They speak of tokens and implicit keys, which says nothing to most people.
const WORDS: Partial<Record<YAMLError['code'], Words>> = {
  BAD_DQ_ESCAPE: (message) =>
    `${message.replace('Invalid escape sequence', 'double quotes know no escape')}. Use single quotes where a backslash means itself`,
  BAD_INDENT: (message) =>
    message.startsWith('Flow')
      ? 'a bracket is not closed, or what it encloses is not indented'
      : 'the indentation does not fit. Keys of one mapping, and items of one list, begin in the same column',
  BAD_SCALAR_START: (message) =>
    `a value that begins with ${/character (\S)$/.exec(message)?.[1] ?? 'this'} needs quotes around it`,
  BLOCK_AS_IMPLICIT_KEY:
    'there is a ": " too many here. Put a value that contains ": " in quotes, and begin nested keys on a line of their own',
  KEY_OVER_1024_CHARS: 'there is no ":" where a key should end',
  MISSING_CHAR: (message) => {
    if (message.startsWith('Missing closing')) return 'a quote is not closed'
    if (message.startsWith('Implicit map keys')) return 'a key needs a ":" and a space after it'
    return message.replace(/^Flow (?:map|sequence) must end with a (.)$/, 'a bracket is not closed: "$1" is missing')
  },
  MULTILINE_IMPLICIT_KEY: 'a key and its ":" must stand on one line. Is the indentation right?',
  MULTIPLE_DOCS: 'a second document begins here. Write one document only, without "---" between',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a tab cannot indent. Use spaces',
  UNEXPECTED_TOKEN: (message) =>
    message.includes('block-seq-ind')
      ? 'a list begins on a line of its own, not after a key'
      : 'this does not belong here. Check the indentation, and the quotes and brackets before it'
}

/** A syntax error of the library's in words for people who write YAML rather than parsers. Two sentences at most. */
export function syntaxMessage(error: YAMLError): string {
  const words = WORDS[error.code]
  const said =
    words === undefined ? lowerFirst(error.message) : typeof words === 'string' ? words : words(error.message)
  return `This is not valid YAML: ${shortened(lowerFirst(said), 160).replace(/\.$/, '')}.`.replace(/\?\.$/, '?')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
