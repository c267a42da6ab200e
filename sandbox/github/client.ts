// A client of GitHub's API, as bare as callerOf makes it.
import type { Call } from '../http/client.ts'
import { callerOf } from '../http/client.ts'
import { SANDBOX_GITHUB_TOKEN } from './server.ts'

export type { Call, Reply } from '../http/client.ts'

/** Takes where a GitHub is and a token, or null for none; gives a function that sends one request. */
export function clientOf(url: string, token: string | null = SANDBOX_GITHUB_TOKEN): Call {
  return callerOf(url, {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token !== null && { authorization: `Bearer ${token}` })
  })
}
