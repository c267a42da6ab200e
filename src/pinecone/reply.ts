import { parsedJson, type Json } from '../core/json.ts'
import { readErrorBody } from './errors.ts'
import type { Reply } from './exchange.ts'
import { retryAfterMs, type AttemptFailure, type Operation } from './retry.ts'

/** A request that succeeded, with its answer's JSON, if any. */
export interface Ok {
  readonly type: 'ok'
  readonly json: Json | undefined
}

/**
 * Reads an answer: its JSON, or how the request failed.
 *
 * @param now milliseconds since the epoch
 * @param redact removes an echoed API key from the answer, before any of it is cut
 */
export function readReply(
  { status, header, text }: Reply,
  operation: Operation,
  now: number,
  redact: (text: string) => string
): AttemptFailure | Ok {
  if (status >= 200 && status < 300) {
    const json = parsedJson(text)
    // A changed resource is read again, and some writes of data have no answer. Any other answer without JSON is not
    // Pinecone's.
    if (
      json !== undefined ||
      ((operation === 'update' || operation === 'write' || operation === 'delete') && text.trim() === '')
    )
      return { type: 'ok', json }
    const encoding = header('content-encoding')
    const message = `a ${String(status)} that is not JSON${encoding === undefined ? '' : `, encoded as ${encoding}`}`
    return { type: 'no-answer', message, cause: 'not-json' }
  }
  // A date in Retry-After counts from the server's own time, if the answer has it.
  const sentAt = Date.parse(header('date') ?? '')
  return {
    type: 'answer',
    status,
    ...readErrorBody(redact(text), status),
    retryAfterMs: retryAfterMs(header('retry-after') ?? null, Number.isNaN(sentAt) ? now : sentAt)
  }
}
