import { createHash } from 'node:crypto'

const HASH_DIGITS = 8

/** What is joined to a declared name. */
export interface Suffixes {
  /** The user's own, as given: any text. `''` for none. */
  readonly given: string
  /** The lifetime's own, valid in names. `''` for none. */
  readonly tail: string
}

/**
 * The name in Pinecone: the declared name and the suffixes, joined with `-`.
 *
 * A given suffix may be any text (a branch's name, say); what a name cannot hold is replaced by `-`. Where that changed
 * anything, or the whole does not fit, the stem is followed by 8 hex digits of the SHA-256 of the whole name as it
 * was given, so that different names stay different. The lifetime's suffix stays readable at the end.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters of a name of this kind
 */
export function finalName(declaredName: string, { given, tail }: Suffixes, maxLength: number): string {
  const whole = joined(declaredName, given, tail)
  const safe = madeSafe(given)
  if (safe === given && whole.length <= maxLength) return whole
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH_DIGITS)
  const end = joined(hash, tail)
  const stem = joined(declaredName, safe).slice(0, maxLength - end.length - 1)
  return joined(stem.replace(/-+$/, ''), end)
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-')
}

function madeSafe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
