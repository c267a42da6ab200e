// Pages of a list that is in the order of creation.
import { invalidArgument } from './errors.ts'

interface Numbered {
  /** The order of creation. */
  readonly sequence: number
}

/** How much a page holds. */
export interface PageSizes {
  readonly byDefault: number
  readonly maximum: number
}

/** One page and, if there are more, the token of the next. */
export interface Page<T> {
  readonly page: T[]
  readonly next: string | null
}

/** Takes a list, and limit and token as sent; gives the page. Without a limit, a token keeps the one it came with. */
export function pageOf<T extends Numbered>(
  list: readonly T[],
  limit: string | null,
  token: string | null,
  sizes: PageSizes
): Page<T> {
  const start = token === null ? { after: 0, size: sizes.byDefault } : startIn(token)
  const size = limit === null ? start.size : sizeIn(limit, sizes.maximum)
  const rest = list.filter(({ sequence }) => sequence > start.after).sort((one, other) => one.sequence - other.sequence)
  const page = rest.slice(0, size)
  const last = page.at(-1)
  return { page, next: last && rest.length > size ? tokenFor(last.sequence, size) : null }
}

function sizeIn(limit: string, maximum: number): number {
  const size = Number(limit)
  if (Number.isInteger(size) && size >= 1 && size <= maximum) return size
  throw invalidArgument(`Invalid limit: must be an integer between 1 and ${maximum}.`)
}

function tokenFor(after: number, size: number): string {
  return Buffer.from(`after:${after},size:${size}`).toString('base64')
}

function startIn(token: string): { after: number; size: number } {
  const found = /^after:(\d+),size:(\d+)$/.exec(Buffer.from(token, 'base64').toString())
  if (!found) throw invalidArgument('Invalid pagination token.')
  return { after: Number(found[1]), size: Number(found[2]) }
}
