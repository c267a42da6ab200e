import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml'

import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import { syntaxMessage } from './syntax-faults.ts'
import { expressionHint, type SyntaxNode } from './syntax-node.ts'
import { syntaxNodeOf } from './yaml-nodes.ts'

/** A text to read, and where it comes from: an input, or a file of the workspace. */
export interface Source {
  /** The input's name, or the file's path within the workspace. */
  readonly source: string
  /** The file's path within the workspace, when it is one. */
  readonly file?: string
  readonly text: string
}

/** What a text says, if anything, and what is wrong with how it says it. */
export interface YamlReading {
  /** Missing where the text says nothing, or is not YAML. */
  readonly root?: SyntaxNode
  readonly issues: readonly ValidationIssue[]
}

/**
 * Reads a text as one document of YAML 1.2, core schema: JSON is YAML too, and `no` and dates are texts.
 *
 * Of syntax errors only the first is told, since the others mostly follow from it. Everything else that is found
 * (duplicate keys, keys that are no text, tags, merge keys, aliases that go nowhere or too far) is told at once.
 */
export function readYaml(source: Source): YamlReading {
  // Editors do not count a byte order ownership tag as a column.
  const text = source.text.replace(/^\uFEFF/, '')
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset)
    const location = { source: source.source, line: Math.max(1, line), column: Math.max(1, col) }
    return source.file === undefined ? location : { ...location, file: source.file }
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // The library compares every key with every other, which takes minutes for a megabyte of keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter
  })
  const [error] = [...document.errors].sort((a, b) => severityOf(a) - severityOf(b) || a.pos[0] - b.pos[0])
  if (error) return { issues: [syntaxFault(error, text, placeAt(error.pos[0]))] }
  const issues = documentFaults(document, placeAt)
  if (document.contents === null) return { issues }
  const written = syntaxNodeOf(document.contents, placeAt)
  const all = [...issues, ...written.issues]
  const saysNothing = written.root.is === 'scalar' && written.root.value === null
  return saysNothing ? { issues: all } : { root: written.root, issues: all }
}

// Where the parser gave up, whatever else it says follows from that.
function severityOf(error: YAMLError): number {
  return error.code === 'RESOURCE_EXHAUSTION' ? 0 : 1
}

function syntaxFault(error: YAMLError, text: string, location: Location): ValidationIssue {
  const line = text.split('\n')[location.line - 1] ?? ''
  const hint = line.includes('${{')
    ? `${expressionHint('${{', location)} Inside braces or brackets it needs quotes.`
    : ''
  return { message: `${syntaxMessage(error)}${hint}`, location }
}

function documentFaults(document: Document, placeAt: (offset: number) => Location): ValidationIssue[] {
  const issues = document.warnings.map((warning) => ({
    message:
      warning.code === 'TAG_RESOLVE_FAILED'
        ? 'YAML tags ("!…") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
        : 'YAML directives ("%…") are not read here. Remove it.',
    location: placeAt(warning.pos[0])
  }))
  const { explicit, version } = document.directives?.yaml ?? {}
  if (explicit && version !== '1.2') {
    issues.push({
      message: `This is read as YAML 1.2, not ${version ?? ''}. Remove the "%YAML" line.`,
      location: placeAt(0)
    })
  }
  return issues
}
