// A client that does nothing on its own: no retry, no check, no redirect. For tests, and for trying things out.
import { SANDBOX_API_KEY } from './server.ts'

/** What came back; `body` is the JSON, or the text where it is none. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>

/** Takes a sandbox's url; gives a function that sends one request, of that API version unless `headers` say other. */
export function clientOf(url: string, apiKey: string = SANDBOX_API_KEY, version = '2026-04'): Call {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        'api-key': apiKey,
        'x-pinecone-api-version': version,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
