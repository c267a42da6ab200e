// A client of Pinecone's API, as bare as callerOf makes it.
import type { Call } from '../http/client.ts'
import { callerOf } from '../http/client.ts'
import { SANDBOX_API_KEY } from './server.ts'

export type { Call, Reply } from '../http/client.ts'

/** Takes a sandbox's url; gives a function that sends one request, of that API version unless `headers` say other. */
export function clientOf(url: string, apiKey: string = SANDBOX_API_KEY, version = '2026-04'): Call {
  return callerOf(url, { 'api-key': apiKey, 'x-pinecone-api-version': version })
}
