// Putting an answer on the wire, whole or broken.
import type { ServerResponse } from 'node:http'

/** What is sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
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
