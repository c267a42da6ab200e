/** JSON values, for the rules. */

export type Plain = Readonly<Record<string, unknown>>

/** Whether two JSON values are equal, in any order of keys and from any realm. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner
  )
}

/** The value at a path; undefined if a step is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Plain)[key] : undefined),
    value
  )
}

/** The entries of an object; none if there is no object. */
export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries((value ?? {}) as Plain)
}

/** All inner values that are not objects, with their paths. */
export function leavesOf(value: unknown, above: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[above, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...above, key]))
}
