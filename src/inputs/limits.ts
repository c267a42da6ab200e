import { durationMs } from '../core/duration.ts'
import type { Lifetime } from '../resources/owner.ts'
import type { Reader } from './reader.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MAX_TIMEOUT_MS = 6 * HOUR_MS
const EXPIRES_AFTER_MS: Readonly<Record<Lifetime, number>> = {
  permanent: 0,
  'pull-request': 14 * DAY_MS,
  run: 6 * HOUR_MS,
  job: 6 * HOUR_MS
}

/** Reads `expires-after`, in milliseconds; 0 for resources that do not expire. */
export function readExpiry(reader: Reader, lifetime: Lifetime): number {
  const text = reader.trimmed('expires-after')
  if (text === '') return EXPIRES_AFTER_MS[lifetime]
  const ms = durationMs(text)
  if (lifetime === 'permanent') {
    reader.issue(
      'expires-after',
      'what is permanent does not expire. Leave it out, or set lifetime to pull-request, run or job.'
    )
  } else if (ms === undefined || ms < MINUTE_MS || ms > 365 * DAY_MS) {
    reader.issue(
      'expires-after',
      `${JSON.stringify(text)} is no time from 1 minute to 365 days. Write 12h or 14d; a bare number is seconds.`
    )
  }
  return ms ?? EXPIRES_AFTER_MS[lifetime]
}

/** Reads `timeout`, in milliseconds; undefined for the default. */
export function readTimeout(reader: Reader): number | undefined {
  const text = reader.trimmed('timeout')
  if (text === '') return undefined
  const ms = durationMs(text)
  if (ms === undefined || ms < 1000 || ms > MAX_TIMEOUT_MS) {
    reader.issue(
      'timeout',
      `${JSON.stringify(text)} is no time from 1 second to 6 hours. Write 90s, 10m or 1h; a bare number is seconds.` +
        millisecondsHint(text)
    )
  }
  return ms
}

/** Someone who writes `600000` means milliseconds, as in other tools; as seconds it would be a week. */
function millisecondsHint(text: string): string {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number * 1000 <= MAX_TIMEOUT_MS || number > MAX_TIMEOUT_MS) return ''
  const meant = number % MINUTE_MS === 0 ? `${String(number / MINUTE_MS)}m` : `${String(Math.round(number / 1000))}s`
  return ` ${text} seconds are ${(number / 86_400).toFixed(1)} days; if milliseconds are meant, write ${meant}.`
}

/** Reads `max-deletions`. */
export function readMaxDeletions(reader: Reader): number {
  const text = reader.trimmed('max-deletions')
  if (text === '') return 50
  if (!/^\d{1,6}$/.test(text)) reader.issue('max-deletions', `${JSON.stringify(text)} is not a whole number.`)
  return Number(text)
}
