import { createHash } from 'node:crypto'

const HASH_DIGITS = 8

/** What is joined to a declared name. */
export interface Suffixes {
  /** The user's own, as given: any text. `''` for none. */
  readonly given: string
}

/**
 * The name in Pinecone: the declared name and the suffix, joined with `-`.
 *
 * A suffix may be any text (a branch's name, say); what a name cannot hold is replaced by `-`. Where that changed
 * anything, or the whole does not fit, the stem is followed by 8 hex digits of the SHA-256 of the whole name as it
 * was given, so that different names stay different.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters of a name of this kind
 */
export function finalName(declaredName: string, { given }: Suffixes, maxLength: number): string {
  if (given === '') return declaredName
  const whole = `${declaredName}-${given}`
  const safe = madeSafe(given)
  if (safe === given && whole.length <= maxLength) return whole
  const stem = safe === '' ? declaredName : `${declaredName}-${safe}`
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH_DIGITS)
  return `${stem.slice(0, maxLength - HASH_DIGITS - 1).replace(/-+$/, '')}-${hash}`
}

function madeSafe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
