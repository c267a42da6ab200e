// Stands in the bundles for `undici`, which @actions/http-client and @actions/github import at their top, and which a
// step needs only behind a proxy or to talk with GitHub. To read and run it would take a third of all other steps' time.
// Shipped as it is (scripts/build.ts), beside the real one.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const undici = () => require('./undici.cjs')

/** Called with `new`: a constructor that gives an object gives that one. */
export function ProxyAgent(...options) {
  return new (undici().ProxyAgent)(...options)
}

export const fetch = (...request) => undici().fetch(...request)
