import { isLoopback } from '../core/loopback.ts'

/** Names, separated by commas or line breaks. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/**
 * Reads the address of a server. Without a scheme, this machine is spoken to over http and any other over https.
 * A user, a query or a fragment make it none.
 */
export function urlIn(text: string): URL | undefined {
  const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined
  const url = URL.parse(isBare ? `${host !== undefined && isLoopback(host) ? 'http' : 'https'}://${text}` : text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  if (url.username || url.password || url.search || url.hash) return undefined
  // One way of writing it, since the post step compares.
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}
