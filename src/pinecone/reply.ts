import { parsedJson, type Json } from '../core/json.ts'
import { readErrorBody } from './errors.ts'
import type { Reply } from './exchange.ts'
import { retryAfterMs, type AttemptFailure, type Operation } from './retry.ts'

/** A request that succeeded, with what its answer says, if anything. */
export interface Ok {
  readonly type: 'ok'
  readonly json: Json | undefined
}

/**
 * Reads an answer: what it says, or how the request ended that did not succeed.
 *
 * @param now milliseconds since the epoch
 * @param redact takes the key out of what an answer echoes, before any of it is cut
 */
export function readReply(
  { status, header, text }: Reply,
  operation: Operation,
  now: number,
  redact: (text: string) => string
): AttemptFailure | Ok {
  if (status >= 200 && status < 300) {
    if (operation === 'delete') return { type: 'ok', json: undefined }
    const json = parsedJson(text)
    // A changed resource is read again, and some writes of data answer nothing; anything else without JSON was not answered by Pinecone.
    if (json !== undefined || ((operation === 'update' || operation === 'write') && text === ''))
      return { type: 'ok', json }
    const encoding = header('content-encoding')
    const message = `a ${String(status)} that is not JSON${encoding === undefined ? '' : `, encoded as ${encoding}`}`
    return { type: 'no-answer', message, cause: 'not-json' }
  }
  // A Retry-After that is a date is told apart from now by the sender's own clock, where it says what that shows.
  const sentAt = Date.parse(header('date') ?? '')
  return {
    type: 'answer',
    status,
    ...readErrorBody(redact(text), status),
    retryAfterMs: retryAfterMs(header('retry-after') ?? null, Number.isNaN(sentAt) ? now : sentAt)
  }
}
