// One request and its whole answer, on the two ways there are: straight to the server, or through a proxy.

import { getProxyUrl, HttpClient } from '@actions/http-client'
import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** What comes bit by bit is read as it is sent. */
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | undefined
  /** Ends the request and the reading of its answer when aborted. */
  readonly signal: AbortSignal
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number
  /** A header by its name in lower case; undefined where it is missing. */
  readonly header: (name: string) => string | undefined
  readonly text: string
}

/** Sends to a URL and gives the answer. Redirects are not followed. Rejects where no whole answer came. */
export type Exchange = (url: string, request: HttpRequest) => Promise<Reply>

const MAX_BODY_BYTES = 64 * 1024 * 1024

/**
 * Straight to the server. Node's own client takes a third of the time that `fetch` takes to load, and of a step that
 * finds nothing to do, loading is most.
 */
export function directExchange(baseUrl: URL): Exchange {
  const isHttps = baseUrl.protocol === 'https:'
  const agent = isHttps ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const request = isHttps ? requestHttps : requestHttp
  return async (url, { body, ...options }) => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, { ...options, agent }, resolve)
        .on('error', reject)
        // Neither of these is an error to Node, and after neither comes an answer.
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

/**
 * Through the proxy that the environment names for this server; undefined where it names none. The agent for it is
 * `@actions/http-client`'s, which reads `https_proxy` and `no_proxy` as GitHub's own actions do. Of that package's
 * other agents, a request cannot be taken back while the proxy leaves it waiting.
 */
export function proxiedExchange(baseUrl: URL): Exchange | undefined {
  const proxy = URL.parse(getProxyUrl(baseUrl.href))
  if (!proxy?.hostname) return undefined
  if (!/^https?:$/.test(proxy.protocol)) {
    const message = `the proxy ${proxy.host} is given as ${proxy.protocol}//, and only http:// and https:// proxies are supported`
    return () => Promise.reject(new ProxyError(message))
  }
  const dispatcher = new HttpClient().getAgentDispatcher(baseUrl.href)
  return async (url, { body, ...request }) => {
    const init = { ...request, redirect: 'manual', ...(body !== undefined && bodyInit(body)) } as const
    // The package's own copy of undici declares the dispatcher; Node's `fetch` takes it all the same.
    const answer = await fetch(url, { ...init, dispatcher } as object).catch((error: unknown) => {
      throw request.signal.aborted ? error : proxyFailure(proxy, error)
    })
    const text = await readBody((answer.body ?? []) as AsyncIterable<Uint8Array>, request.signal)
    return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text }
  }
}

type Whole = string | Uint8Array

function isWhole(body: Whole | AsyncIterable<Uint8Array>): body is Whole {
  return typeof body === 'string' || body instanceof Uint8Array
}

/** `duplex`: the Fetch standard wants it said of a body that is read as it is sent. */
function bodyInit(body: Whole | AsyncIterable<Uint8Array>): object {
  return isWhole(body) ? { body } : { body: Readable.toWeb(Readable.from(body)), duplex: 'half' }
}

/** The proxy refused to serve, or cannot be used at all. Names the proxy's host, never its password. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
}

/** An error on the way through a proxy: what could not be connected to is the proxy itself, and it says so. */
function proxyFailure(proxy: URL, error: unknown): unknown {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) causes.push(at)
  // undici: "Proxy response (403) !== 200 when HTTP Tunneling".
  const status = causes.map(({ message }) => /Proxy response \((\d+)\)/.exec(message)?.[1]).find(Boolean)
  if (status === undefined) return new Error(`by way of the proxy ${proxy.host}`, { cause: causes.at(-1) })
  const text = `the proxy ${proxy.host} answered ${status}`
  return Number(status) < 500 ? new ProxyError(text) : new Error(text)
}

/** An answer that is too large to be one of Pinecone's. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

async function readBody(body: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > MAX_BODY_BYTES) throw new TooLargeError(`the answer is larger than ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  // A body that ends with its connection looks whole when it is cut off.
  signal.throwIfAborted()
  return Buffer.concat(chunks).toString('utf8')
}
