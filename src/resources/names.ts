import { sha256 } from '../core/hash.ts'

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
 * anything, or the whole does not fit, the stem is followed by 8 hex digits of the SHA-256 of the parts as they were
 * given, each by itself, so that names of different parts stay different. The lifetime's suffix stays readable at the
 * end, and so does a part `pr-<number>`: it allows the pull request's own teardown to delete what is permanent.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters of a name of this kind
 */
export function finalName(declaredName: string, { given, tail }: Suffixes, maxLength: number): string {
  const whole = joined(declaredName, given, tail)
  const safe = madeSafe(given)
  if (safe === given && whole.length <= maxLength) return whole
  const parts = JSON.stringify([declaredName, given, tail])
  const hash = shortHash(parts).slice(0, HASH_DIGITS)
  return joined(stemOf(joined(declaredName, safe), maxLength - joined(hash, tail).length - 1), hash, tail)
}

/** The beginning of a text, cut to a length; the last part `pr-<number>` of the whole text is kept. */
function stemOf(text: string, maxLength: number): string {
  const part = [...text.matchAll(/(?<=^|-)pr-\d+(?=-|$)/g)].at(-1)
  if (part === undefined || part.index + part[0].length <= maxLength) return cutTo(text, maxLength)
  return joined(cutTo(text.slice(0, part.index), maxLength - part[0].length - 1), part[0])
}

/** Cut in the middle, a part `pr-<number>` would name another pull request: it is left out. */
function cutTo(text: string, length: number): string {
  const cut = text.slice(0, Math.max(0, length))
  const isWhole = cut.length === text.length || text[cut.length] === '-'
  return (isWhole ? cut : cut.replace(/(^|-)pr-\d+$/, '')).replace(/-+$/, '')
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

/** 16 hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return sha256(text).slice(0, 16)
}
