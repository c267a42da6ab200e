// Times as answers tell them.

/** Takes milliseconds of the sandbox's clock; gives ISO 8601 without fractions, as in `2025-10-01T12:30:00Z`. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
