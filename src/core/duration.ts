/** Reads `90s`, `10m`, `1h`, `2d`, `1h30m`, or a bare number of seconds, into milliseconds; undefined for all else. */
export function durationMs(text: string): number | undefined {
  const units = [86_400_000, 3_600_000, 60_000, 1000]
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const match = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/i.exec(text)
  if (match === null || text === '') return undefined
  return units.reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * unit, 0)
}
