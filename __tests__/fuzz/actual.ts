/** What exists of a name, as Pinecone answers it: an index in the words of both shapes. */
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
  /** All of its schema, which 2026-07 does not tell before it is ready. */
  readonly schema: object
  /** Whether 2026-04 answers as if there were no such index. */
  readonly isHidden: boolean
}

export type Actual = ActualIndex | ActualAssistant

/** What there is of a name in a sandbox that shows documents to 2026-04, or does not. */
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

/** What the kinds and shapes all say in the same words (`status`, `deletion_protection`). */
export function answerOf(actual: Actual): object {
  return actual.kind === 'index' ? actual.classic : actual.answer
}

/** Whether it is going, and only its name is left. */
export function isTerminating(actual: Actual): boolean {
  const status = at(answerOf(actual), 'status')
  return status === 'Terminating' || at(status, 'state') === 'Terminating'
}
