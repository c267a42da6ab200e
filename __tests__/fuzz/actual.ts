/** An existing resource as Pinecone answers it: an index in both shapes. */
import type { SandboxState } from '../../sandbox/pinecone/server.ts'
import { at } from './json.ts'
import { isOfDocuments } from './typed-rules.ts'

export type Kind = 'index' | 'assistant'

export interface ActualAssistant {
  readonly kind: 'assistant'
  readonly answer: object
}

export interface ActualIndex {
  readonly kind: 'index'
  /** As 2026-04 answers it, or would. */
  readonly classic: object
  /** As 2026-07 answers it. */
  readonly typed: object
  /** Its whole schema, which 2026-07 does not report before it is ready. */
  readonly schema: object
  /** Whether 2026-04 answers as if there were no such index. */
  readonly isHidden: boolean
}

export type Actual = ActualIndex | ActualAssistant

/** The resource of a name in a sandbox, which may or may not show indexes of documents to 2026-04. */
export function actualIn(
  state: SandboxState,
  classicSeesDocuments: boolean,
  kind: Kind,
  name: string
): Actual | undefined {
  if (kind === 'assistant') {
    const answer = state.getAssistant(name)
    return answer && { kind, answer }
  }
  const [classic, typed, schema] = [state.getIndex(name), state.getTypedIndex(name), state.getSchema(name)]
  if (classic === undefined || typed === undefined || schema === undefined) return undefined
  return { kind, classic, typed, schema, isHidden: !classicSeesDocuments && isOfDocuments(schema) }
}

/** The fields that are the same for all kinds and shapes (`status`, `deletion_protection`). */
export function answerOf(actual: Actual): object {
  return actual.kind === 'index' ? actual.classic : actual.answer
}

/** Whether it is being deleted. */
export function isTerminating(actual: Actual): boolean {
  const status = at(answerOf(actual), 'status')
  return status === 'Terminating' || at(status, 'state') === 'Terminating'
}
