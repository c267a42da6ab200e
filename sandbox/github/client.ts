// A client that does nothing on its own: no retry, no check, no redirect. For tests, and for trying things out.
import { SANDBOX_GITHUB_TOKEN } from './server.ts'

/** What came back; `body` is the JSON, or the text where it is none. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>

/** Takes where a GitHub is and a token, or null for none; gives a function that sends one request. */
export function clientOf(url: string, token: string | null = SANDBOX_GITHUB_TOKEN): Call {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token !== null && { authorization: `Bearer ${token}` }),
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
