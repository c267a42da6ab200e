// A client that does nothing on its own: no retry, no check, no redirect. For tests, and for trying things out.
import { jsonOrText } from './text.ts'

/** What came back; `body` is the JSON, or the text where it is none. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** Sends one request, to a path or a whole address. */
export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>

/** Takes where a server is, and the headers of every request unless it is told others. */
export function callerOf(url: string, common: Readonly<Record<string, string>>): Call {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      method,
      redirect: 'manual',
      headers: { ...common, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    return { status: response.status, headers: response.headers, body: jsonOrText(await response.text()) }
  }
}
