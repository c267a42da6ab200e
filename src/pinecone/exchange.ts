// One request and its whole answer, directly to the server. Through a proxy: proxied-exchange.ts.

import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** Chunks are read while they are sent. */
  readonly body: Whole | AsyncIterable<Uint8Array> | undefined
  /** Ends the request and the reading of its answer when aborted. */
  readonly signal: AbortSignal
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number
  /** A header by its name in lower case; undefined if it is missing. */
  readonly header: (name: string) => string | undefined
  readonly text: string
}

/**
 * Sends a request to a path of one server, and returns the answer. The path, with its query, goes out unchanged: a URL
 * would resolve `%2E` and `%2E%2E` like `.` and `..`, and send a DELETE elsewhere. Redirects are not followed. Rejects if
 * no complete answer comes.
 */
export type Exchange = (path: string, request: HttpRequest) => Promise<Reply>

const MAX_BODY_BYTES = 64 * 1024 * 1024

/**
 * Sends directly to the server by Node's own client. `fetch` takes three times as long to load, and loading is most of the
 * time of a step with nothing to do. For the same reason `https` is loaded only for addresses that use it.
 */
export function directExchange(baseUrl: URL): Exchange {
  const isHttps = baseUrl.protocol === 'https:'
  const { Agent, request } = process.getBuiltinModule(isHttps ? 'node:https' : 'node:http')
  const agent = new Agent({ keepAlive: true })
  return async (path, { body, ...options }) => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(baseUrl, { ...options, path, agent }, resolve)
        .on('error', reject)
        // Neither event is an error to Node, and no answer comes after either.
        .on('upgrade', (_, socket: Socket) => {
          socket.destroy()
          reject(new Error('it wants to speak another protocol'))
        })
        .on('close', () => {
          reject(new Error('the connection was closed without an answer'))
        })
      if (body === undefined || isWhole(body)) sent.end(body)
      else pipeline(body, sent).catch(reject)
    })
    const { statusCode: status = 0, headers } = answer
    return { status, header: (name) => [headers[name]].flat()[0], text: await readBody(answer, options.signal) }
  }
}

/** Whether the environment names a proxy for any server. `getProxyUrl` of @actions/http-client knows for which. */
export function isProxyNamed(env: NodeJS.ProcessEnv = process.env): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '')
}

/** A body that is held in memory. */
type Whole = string | Uint8Array

/** Whether a body is held in memory. */
export function isWhole(body: Whole | AsyncIterable<Uint8Array>): body is Whole {
  return typeof body === 'string' || body instanceof Uint8Array
}

/** The proxy refused the request, or cannot be used at all. The message has the proxy's host, never its password. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
}

/** The answer is too large to be one of Pinecone's. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** Reads a body to its end. Rejects if it is too large, or the signal is aborted. */
export async function readBody(body: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > MAX_BODY_BYTES) throw new TooLargeError(`the answer is larger than ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  // A body that ends with its connection looks complete even if it was cut off.
  signal.throwIfAborted()
  return Buffer.concat(chunks).toString('utf8')
}
