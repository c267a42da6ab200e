import {
  parseDeclaration,
  type Declaration,
  type DeclarationOptions,
  type Source
} from '../../src/declaration/declaration.ts'
import type { JsonObject } from '../../src/core/json.ts'

/** The file of the sources that `file` below creates. */
export const FILE = 'infra/pinecone.yml'

export function file(text: string): Source {
  return { source: FILE, file: FILE, text }
}

export function input(source: 'index' | 'assistant', text: string): Source {
  return { source, text }
}

/** Reads one input. */
export function read(source: 'index' | 'assistant', text: string, options?: DeclarationOptions): Declaration {
  return parseDeclaration([input(source, text)], options)
}

/** Every issue as `line:column message`. */
export function faultsOf(declaration: Declaration): string[] {
  return declaration.issues.map(({ message, location }) => `${location.line}:${location.column} ${message}`)
}

/** The model of the one resource that a text declares; throws if there are issues. */
export function modelOf(source: 'index' | 'assistant', text: string): JsonObject {
  const declaration = read(source, text)
  if (declaration.issues.length > 0) throw new Error(faultsOf(declaration).join('\n'))
  return declaration.declared[0]!.model
}
