// Putting an answer on the wire, whole or broken.
import type { ServerResponse } from 'node:http'
import type { Trouble } from './faults.ts'
import { Refused } from './errors.ts'

/** What is sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

type TroubleFault = NonNullable<Trouble['fault']>

/** Takes a status and a value; gives the answer as JSON. */
export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** Takes a status; gives an answer without a body, as accepted deletes and unknown routes have. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: '' }
}

/** Takes what an operation threw; gives the published error envelope, 500 where it is our own mistake. */
export function errorAnswer(error: unknown): Answer {
  if (error instanceof Refused) return jsonAnswer(error.status, error.envelope())
  const message = `Internal server error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  return jsonAnswer(500, new Refused(500, 'UNKNOWN', message).envelope())
}

/** Takes an `answer` or `redirect` fault; gives what it sends. */
export function faultAnswer(fault: Extract<TroubleFault, { kind: 'answer' | 'redirect' }>): Answer {
  if (fault.kind === 'redirect') return emptyAnswer(fault.status, { location: fault.location })
  const { status, body, headers = {} } = fault
  if (body === undefined) return emptyAnswer(status, headers)
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/plain', ...headers }, body }
  const json = jsonAnswer(status, body)
  return { ...json, headers: { ...json.headers, ...headers } }
}

/** Sends an answer whole; gives its status. */
export function send(response: ServerResponse, answer: Answer): number {
  const body = Buffer.from(answer.body)
  response.writeHead(answer.status, { 'content-length': body.length, ...answer.headers })
  response.end(body)
  return answer.status
}

/** Announces the whole answer, or more, and sends half of it; then cuts the connection if `cut`, else falls silent. */
export function sendHalf(response: ServerResponse, answer: Answer, cut: boolean): number {
  const body = Buffer.from(answer.body)
  const half = body.subarray(0, Math.floor(body.length / 2))
  // An empty answer has no half: it announces a body that never comes.
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Math.max(body.length, 64) })
  response.flushHeaders()
  response.write(half, () => {
    if (cut) response.socket?.destroy()
  })
  return answer.status
}
