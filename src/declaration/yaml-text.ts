import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml'

import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import { expressionHint, shortened, type SyntaxNode } from './syntax-node.ts'
import { syntaxNodeOf } from './yaml-nodes.ts'

/** A text to read, from an input or a file of the workspace. */
export interface Source {
  /** The input's name, or the file's path within the workspace. */
  readonly source: string
  /** The file's path within the workspace; missing for an input. */
  readonly file?: string
  readonly text: string
}

/** The syntax nodes of a text, and its issues. */
export interface YamlReading {
  /** Missing where the text is empty or not YAML. */
  readonly root?: SyntaxNode
  readonly issues: readonly ValidationIssue[]
}

/**
 * Reads a text as one document of YAML 1.2, core schema: JSON is YAML too, and `no` and dates are texts.
 *
 * Reports only the first syntax error, since the others mostly follow from it, but all other issues at once: duplicate
 * keys, keys that are not texts, tags, merge keys, aliases without an anchor or beyond the limit.
 */
export function readYaml(source: Source): YamlReading {
  // Editors do not count the byte order mark as a column.
  const text = source.text.replace(/^\uFEFF/, '')
  const lineCounter = new LineCounter()
  const locationAt = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset)
    const location = { source: source.source, line: Math.max(1, line), column: Math.max(1, col) }
    return source.file === undefined ? location : { ...location, file: source.file }
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // The library would compare every key with every other one, which takes minutes for a megabyte of keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter
  })
  const [error] = [...document.errors].sort((a, b) => severityOf(a) - severityOf(b) || a.pos[0] - b.pos[0])
  if (error) return { issues: [syntaxIssue(error, text, locationAt(error.pos[0]))] }
  const issues = documentIssues(document, locationAt)
  if (document.contents === null) return { issues }
  const written = syntaxNodeOf(document.contents, locationAt)
  const all = [...issues, ...written.issues]
  const saysNothing = written.root.is === 'scalar' && written.root.value === null
  return saysNothing ? { issues: all } : { root: written.root, issues: all }
}

// All other errors follow from the one where the parser gave up.
function severityOf(error: YAMLError): number {
  return error.code === 'RESOURCE_EXHAUSTION' ? 0 : 1
}

function syntaxIssue(error: YAMLError, text: string, location: Location): ValidationIssue {
  const line = text.split('\n')[location.line - 1] ?? ''
  const hint = line.includes('${{')
    ? `${expressionHint('${{', location)} Inside braces or brackets it needs quotes.`
    : ''
  return { message: `${syntaxMessage(error)}${hint}`, location }
}

function documentIssues(document: Document, locationAt: (offset: number) => Location): ValidationIssue[] {
  const issues = document.warnings.map((warning) => ({
    message:
      warning.code === 'TAG_RESOLVE_FAILED'
        ? 'YAML tags ("!…") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
        : 'YAML directives ("%…") are not read here. Remove it.',
    location: locationAt(warning.pos[0])
  }))
  const { explicit, version } = document.directives?.yaml ?? {}
  if (explicit && version !== '1.2') {
    issues.push({
      message: `This is read as YAML 1.2, not ${version ?? ''}. Remove the "%YAML" line.`,
      location: locationAt(0)
    })
  }
  return issues
}

/** A message in place of the library's: a text, or a function of the library's message. */
type Message = string | ((message: string) => string)

// For the codes and messages of yaml 2.9.1, whose tokens and implicit keys mean nothing to most people.
const MESSAGES: Partial<Record<YAMLError['code'], Message>> = {
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

/** A syntax error in words for people who write YAML, not parsers. At most two sentences. */
function syntaxMessage(error: YAMLError): string {
  const known = MESSAGES[error.code]
  const said =
    known === undefined ? lowerFirst(error.message) : typeof known === 'string' ? known : known(error.message)
  return `This is not valid YAML: ${shortened(lowerFirst(said), 160).replace(/\.$/, '')}.`.replace(/\?\.$/, '?')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
