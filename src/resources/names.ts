import { sha256 } from '../core/hash.ts'

const HASH_DIGITS = 8

/** The suffixes of a declared name. */
export interface Suffixes {
  /** The user's suffix as given: any text. `''` for none. */
  readonly given: string
  /** The lifetime's suffix, valid in names. `''` for none. */
  readonly tail: string
}

/**
 * The name in Pinecone: the declared name and the suffixes, joined with `-`.
 *
 * A given suffix may be any text, such as the name of a branch; `-` replaces characters that a name cannot have. Where
 * that changes the suffix, or the name would be too long, 8 hex digits of the SHA-256 of the given parts follow the
 * stem, so that names of different parts stay different. The lifetime's suffix stays readable at the end, and so does a
 * part `pr-<number>`: it allows the pull request's own teardown to delete permanent resources.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters that a name of this kind may have
 */
export function finalName(declaredName: string, { given, tail }: Suffixes, maxLength: number): string {
  const whole = joined(declaredName, given, tail)
  const safe = madeSafe(given)
  if (safe === given && whole.length <= maxLength) return whole
  const parts = JSON.stringify([declaredName, given, tail])
  const hash = sha256(parts).slice(0, HASH_DIGITS)
  return joined(stemOf(joined(declaredName, safe), maxLength - joined(hash, tail).length - 1), hash, tail)
}

/** The beginning of a text, cut to a length. Keeps the last part `pr-<number>` of the text. */
function stemOf(text: string, maxLength: number): string {
  const part = [...text.matchAll(/(?<=^|-)pr-\d+(?=-|$)/g)].at(-1)
  if (part === undefined || part.index + part[0].length <= maxLength) return cutTo(text, maxLength)
  return joined(cutTo(text.slice(0, part.index), maxLength - part[0].length - 1), part[0])
}

/** Drops a part `pr-<number>` that the cut would shorten: it would name another pull request. */
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
