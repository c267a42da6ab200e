// One request and its whole answer through a proxy. Loaded only if the environment names one.

import { getProxyUrl, HttpClient } from '@actions/http-client'
import { Readable } from 'node:stream'
import { isWhole, ProxyError, readBody, type Exchange, type HttpRequest } from './exchange.ts'

/**
 * Sends through the proxy that the environment names for this server; undefined if it names none. Uses the dispatcher of
 * `@actions/http-client`, which reads `https_proxy` and `no_proxy` as GitHub's own actions do. With that package's other
 * agents, a request cannot be aborted while the proxy keeps it waiting.
 */
export function proxiedExchange(baseUrl: URL): Exchange | undefined {
  const proxy = URL.parse(getProxyUrl(baseUrl.href))
  if (!proxy?.hostname) return undefined
  if (!/^https?:$/.test(proxy.protocol)) {
    const message = `the proxy ${proxy.host} is given as ${proxy.protocol}//, and only http:// and https:// proxies are supported`
    return () => Promise.reject(new ProxyError(message))
  }
  const agent = new HttpClient().getAgentDispatcher(baseUrl.href) as Dispatcher
  return async (path, { body, ...request }) => {
    const init = { ...request, redirect: 'manual', ...(body !== undefined && bodyInit(body)) } as const
    // `fetch` turns every address into a URL, so the original path is restored here.
    const dispatcher: Dispatcher = { dispatch: (options, handler) => agent.dispatch({ ...options, path }, handler) }
    const answer = await fetch(baseUrl, { ...init, dispatcher } as object).catch((error: unknown) => {
      throw request.signal.aborted ? error : proxyFailure(proxy, error)
    })
    const text = await readBody((answer.body ?? []) as AsyncIterable<Uint8Array>, request.signal)
    return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text }
  }
}

/** The part of undici's dispatcher that is used. The package has its own copy of undici, which Node's `fetch` accepts. */
interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean
}

/** `duplex`: the Fetch standard requires it for a body that is read while it is sent. */
function bodyInit(body: NonNullable<HttpRequest['body']>): object {
  return isWhole(body) ? { body } : { body: Readable.toWeb(Readable.from(body)), duplex: 'half' }
}

/** Names the proxy in an error of a request through it: it is the proxy that the connection is made to. */
function proxyFailure(proxy: URL, error: unknown): unknown {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) causes.push(at)
  // undici: "Proxy response (403) !== 200 when HTTP Tunneling".
  const status = causes.map(({ message }) => /Proxy response \((\d+)\)/.exec(message)?.[1]).find(Boolean)
  if (status === undefined) return new Error(`by way of the proxy ${proxy.host}`, { cause: causes.at(-1) })
  const text = `the proxy ${proxy.host} answered ${status}`
  return Number(status) < 500 ? new ProxyError(text) : new Error(text)
}
