import type { Environment, Reader } from './reader.ts'
import { CLASSIC_DATES, TYPED_VERSION } from '../resources/versions.ts'
import { isLoopback } from '../core/loopback.ts'

const DEFAULT_API_URL = 'https://api.pinecone.io'

/** The control plane to use. */
export interface Api {
  readonly url: URL
  /** Whether it is on this machine: then no proxy is used. */
  readonly isLoopback: boolean
  /** Whether it uses plain http to another machine, so that others can read the key. */
  readonly isUnencrypted: boolean
  /** The API version of classic calls; undefined for the default. */
  readonly version: string | undefined
}

/** Reads the control plane's address; never falls back to production silently. */
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
  if (version !== '' && !CLASSIC_DATES.includes(version)) reader.issue('api-version', unspokenText(version))
  return apiAt(url ?? new URL(DEFAULT_API_URL), version === '' ? undefined : version)
}

/** The control plane at an address. */
export function apiAt(url: URL, version: string | undefined): Api {
  const isLocal = isLoopback(url.hostname)
  return { url, isLoopback: isLocal, isUnencrypted: url.protocol === 'http:' && !isLocal, version }
}

function unspokenText(version: string): string {
  return (
    `this action does not speak version ${JSON.stringify(version)} for declarations in the classic dialect. Expected ` +
    `one of ${CLASSIC_DATES.join(', ')}. Typed declarations speak ${TYPED_VERSION.date} by themselves.`
  )
}

function isBelievedFromEnvironment({ protocol, hostname }: URL): boolean {
  return isLoopback(hostname) || (protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(hostname))
}

/** An address with a user, a query or a fragment may hold a secret that nobody has masked. */
function quotable(address: string): string {
  return /[@?#]/.test(address) ? 'what was given' : JSON.stringify(address)
}

/**
 * Parses the address of a server; undefined if it is invalid or has a user, a query or a fragment. Without a scheme it is
 * http for this machine, and https for any other.
 */
export function urlIn(text: string): URL | undefined {
  const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined
  const url = URL.parse(isBare ? `${host !== undefined && isLoopback(host) ? 'http' : 'https'}://${text}` : text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  if (url.username || url.password || url.search || url.hash) return undefined
  // Normalized, because the post step compares addresses.
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}
