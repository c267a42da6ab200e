import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml'

import type { Fault } from '../core/errors.ts'
import type { Place } from '../resources/resource.ts'
import { syntaxMessage } from './syntax-faults.ts'
import { expressionHint, type Written } from './syntax-node.ts'
import { writtenOf } from './yaml-nodes.ts'

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
  readonly root?: Written
  readonly faults: readonly Fault[]
}

/**
 * Reads a text as one document of YAML 1.2, core schema: JSON is YAML too, and `no` and dates are texts.
 *
 * Of syntax errors only the first is told, since the others mostly follow from it. Everything else that is found
 * (duplicate keys, keys that are no text, tags, merge keys, aliases that go nowhere or too far) is told at once.
 */
export function readYaml(source: Source): YamlReading {
  // Editors do not count a byte order mark as a column.
  const text = source.text.replace(/^\uFEFF/, '')
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    const place = { source: source.source, line: Math.max(1, line), column: Math.max(1, col) }
    return source.file === undefined ? place : { ...place, file: source.file }
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
  if (error) return { faults: [syntaxFault(error, text, placeAt(error.pos[0]))] }
  const faults = documentFaults(document, placeAt)
  if (document.contents === null) return { faults }
  const written = writtenOf(document.contents, placeAt)
  const all = [...faults, ...written.faults]
  const saysNothing = written.root.is === 'scalar' && written.root.value === null
  return saysNothing ? { faults: all } : { root: written.root, faults: all }
}

// Where the parser gave up, whatever else it says follows from that.
function severityOf(error: YAMLError): number {
  return error.code === 'RESOURCE_EXHAUSTION' ? 0 : 1
}

function syntaxFault(error: YAMLError, text: string, place: Place): Fault {
  const line = text.split('\n')[place.line - 1] ?? ''
  const hint = line.includes('${{') ? `${expressionHint('${{', place)} Inside braces or brackets it needs quotes.` : ''
  return { message: `${syntaxMessage(error)}${hint}`, place }
}

function documentFaults(document: Document, placeAt: (offset: number) => Place): Fault[] {
  const faults = document.warnings.map((warning) => ({
    message:
      warning.code === 'TAG_RESOLVE_FAILED'
        ? 'YAML tags ("!…") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
        : 'YAML directives ("%…") are not read here. Remove it.',
    place: placeAt(warning.pos[0])
  }))
  const { explicit, version } = document.directives?.yaml ?? {}
  if (explicit && version !== '1.2') {
    faults.push({
      message: `This is read as YAML 1.2, not ${version ?? ''}. Remove the "%YAML" line.`,
      place: placeAt(0)
    })
  }
  return faults
}
