import type { Environment, Reader } from './reader.ts'
import { isLoopback, urlIn } from './values.ts'

const DEFAULT_API_URL = 'https://api.pinecone.io'

/** The control plane that is spoken to. */
export interface Api {
  readonly url: URL
  /** This machine's own: no proxy is used for it. */
  readonly isLoopback: boolean
  /** Plain http to another machine: the key can be read on the way. */
  readonly isUnencrypted: boolean
  /** The version of the classic calls, where it is not the default. */
  readonly version: string | undefined
}

/** Reads which control plane is meant; never falls back to production silently. */
export function readApi(reader: Reader, env: Environment): Api {
  const text = reader.trimmed('api-url')
  const fromEnv = (env['PINECONE_CONTROLLER_HOST'] ?? '').trim()
  const isFromEnv = text === '' && fromEnv !== ''
  const name = isFromEnv ? 'PINECONE_CONTROLLER_HOST' : 'api-url'
  const url = urlIn(text || fromEnv || DEFAULT_API_URL)
  if (url === undefined) {
    reader.issue(
      name,
      `${quotable(text || fromEnv)} is no URL of a control plane. Write https://<host>, without a user, a query or a fragment.`
    )
  } else if (isFromEnv && !isBelievedFromEnvironment(url)) {
    reader.issue(
      name,
      `the environment variable ${name} names ${url.host}, and from the environment only this machine and ` +
        `https://*.pinecone.io are believed. Pass the address as api-url, if the API key may go there.`
    )
  }
  const version = reader.trimmed('api-version')
  if (!/^(\d{4}-\d{2})?$/.test(version)) {
    reader.issue('api-version', `${JSON.stringify(version)} is no version of the API. Write year and month: 2026-04.`)
  }
  return apiAt(url ?? new URL(DEFAULT_API_URL), version === '' ? undefined : version)
}

/** The control plane at an address. */
export function apiAt(url: URL, version: string | undefined): Api {
  const isLocal = isLoopback(url.hostname)
  return { url, isLoopback: isLocal, isUnencrypted: url.protocol === 'http:' && !isLocal, version }
}

function isBelievedFromEnvironment({ protocol, hostname }: URL): boolean {
  return isLoopback(hostname) || (protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(hostname))
}

/** An address with a user, a query or a fragment may hold a secret that nobody has masked. */
function quotable(address: string): string {
  return /[@?#]/.test(address) ? 'what was given' : JSON.stringify(address)
}
