// Stands in the bundle for what @actions/core imports at its top and no step needs, or not all of it. To load that took a
// fifth of the time of a step with nothing to do. Shipped as it is (scripts/build.ts).
import { closeSync, openSync, readSync } from 'node:fs'

/**
 * In place of `crypto`, of which it takes a random UUID for each output. The system's own source of random bytes is there at
 * once; where there is none (Windows), Node's cryptography is loaded after all.
 */
export function randomUUID() {
  let file
  try {
    file = openSync('/dev/urandom')
  } catch {
    return process.getBuiltinModule('node:crypto').randomUUID()
  }
  try {
    const bytes = Buffer.alloc(16)
    if (readSync(file, bytes) !== bytes.length) throw new Error('/dev/urandom gave too little')
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  } finally {
    closeSync(file)
  }
}

const leftOut = (name) =>
  new Proxy(Function, {
    get: () => {
      throw new Error(`${name} of @actions/core is left out of the bundle (scripts/stand-ins.js)`)
    }
  })

/** Its client for OpenID Connect, with another HTTP client. */
export const OidcClient = leftOut('getIDToken')
/** What it finds out of the platform by running programs. */
export const getDetails = leftOut('platform')
/** Its builder of summaries, which is not used: a summary is written whole. */
export const summary = leftOut('summary')
export const markdownSummary = leftOut('markdownSummary')
