// What a plan allows an assistant's files: Pinecone's docs, "Pinecone Assistant limits".
import type { Plan } from '../plans.ts'
import { Refused } from '../errors.ts'

const MB = 1024 * 1024

/** How much a project may send, and how large a PDF may be. */
export interface FileLimits {
  /** Uploads and deletes. */
  readonly writesPerMinute: number
  /** Of a file or an operation. */
  readonly getsPerMinute: number
  readonly listsPerMinute: number
  /** How long that minute lasts, in milliseconds: less for tests that cannot wait for one. */
  readonly minuteMs: number
  readonly ingestionUnitsPerMonth: number
  readonly pdfBytes: number
}

/** What every file but a PDF may weigh, whatever the plan. */
export const MAX_TEXT_BYTES = 10 * MB

const LIMITS: Readonly<Record<Plan, FileLimits>> = {
  starter: limits(5, 100, 50, 1_000, 10),
  builder: limits(15, 150, 75, 10_000, 100),
  standard: limits(20, 300, 150, Infinity, 100),
  enterprise: limits(300, 6_000, 3_000, Infinity, 100)
}

function limits(writes: number, gets: number, lists: number, units: number, pdfMb: number): FileLimits {
  return {
    writesPerMinute: writes,
    getsPerMinute: gets,
    listsPerMinute: lists,
    minuteMs: 60_000,
    ingestionUnitsPerMonth: units,
    pdfBytes: pdfMb * MB
  }
}

/** Takes the plan (none: no end to anything but the size of a PDF) and what overrides it; gives the limits. */
export function fileLimitsOf(plan: Plan | undefined, override: Partial<FileLimits> | undefined): FileLimits {
  return { ...(plan ? LIMITS[plan] : limits(Infinity, Infinity, Infinity, Infinity, 100)), ...override }
}

export type Pace = 'writes' | 'gets' | 'lists'

// After the published example "Too many get or list assistant requests, try again later".
const TOO_MANY: Readonly<Record<Pace, string>> = {
  writes: 'Too many upload or delete file requests, try again later',
  gets: 'Too many get file requests, try again later',
  lists: 'Too many list file requests, try again later'
}

/** What a project has sent in the last minute. */
export class Paces {
  readonly #limits: FileLimits
  readonly #taken: Record<Pace, number[]> = { writes: [], gets: [], lists: [] }

  constructor(fileLimits: FileLimits) {
    this.#limits = fileLimits
  }

  /** Counts a request, or refuses it with a 429 whose `Retry-After` says in how many seconds one is free again. */
  take(pace: Pace, now: number): void {
    const { writesPerMinute: writes, getsPerMinute: gets, listsPerMinute: lists, minuteMs } = this.#limits
    const recent = this.#taken[pace].filter((at) => at > now - minuteMs)
    const [oldest] = recent
    if (oldest !== undefined && recent.length >= { writes, gets, lists }[pace]) {
      const seconds = Math.ceil((oldest + minuteMs - now) / 1_000)
      throw new Refused(429, 'TOO_MANY_REQUESTS', TOO_MANY[pace], { 'retry-after': String(seconds) })
    }
    this.#taken[pace] = [...recent, now]
  }
}

/** Refuses what would cost more than the month has left; no waiting helps. */
export function checkUnits({ ingestionUnitsPerMonth: limit }: FileLimits, used: number, units: number): void {
  if (used + units <= limit) return
  throw new Refused(
    429,
    'RESOURCE_EXHAUSTED',
    `Request failed. You've reached the ingestion unit limit for the current month (${limit}). ` +
      'To continue ingesting files, upgrade your plan.'
  )
}
