/** Values that were measured several times, in rising order. */
export interface Series {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Orders values and takes their middle. Expects at least one. */
export function seriesOf(values: readonly number[]): Series {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN
  return { median: at(0.5), least: at(0), most: at(1) }
}

/** The ratios of two series, pair by pair: what slows the machine for a moment slows both of a pair. */
export function ratiosOf(values: readonly number[], others: readonly number[]): Series {
  return seriesOf(values.map((value, at) => value / (others[at] ?? NaN)))
}
