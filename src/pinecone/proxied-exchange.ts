// One request and its whole answer through a proxy. Loaded only where the environment names one.

import { getProxyUrl, HttpClient } from '@actions/http-client'
import { Readable } from 'node:stream'
import { isWhole, ProxyError, readBody, type Exchange, type HttpRequest } from './exchange.ts'

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
  const agent = new HttpClient().getAgentDispatcher(baseUrl.href) as Dispatcher
  return async (path, { body, ...request }) => {
    const init = { ...request, redirect: 'manual', ...(body !== undefined && bodyInit(body)) } as const
    // `fetch` makes a URL of every address, and only here can the path still be what it was.
    const dispatcher: Dispatcher = { dispatch: (options, handler) => agent.dispatch({ ...options, path }, handler) }
    const answer = await fetch(baseUrl, { ...init, dispatcher } as object).catch((error: unknown) => {
      throw request.signal.aborted ? error : proxyFailure(proxy, error)
    })
    const text = await readBody((answer.body ?? []) as AsyncIterable<Uint8Array>, request.signal)
    return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text }
  }
}

/** As much of undici's as is used: the package has its own copy, and Node's `fetch` takes it all the same. */
interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean
}

/** `duplex`: the Fetch standard wants it said of a body that is read as it is sent. */
function bodyInit(body: NonNullable<HttpRequest['body']>): object {
  return isWhole(body) ? { body } : { body: Readable.toWeb(Readable.from(body)), duplex: 'half' }
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
