/**
 * The shapes in which versions of Pinecone's API speak of resources, each named after the newest version that has it. A
 * type has a codec for each (`Api.codecs`).
 */
export type Shape = '2026-04' | '2026-07'

/**
 * Every version that this action speaks, by its date, and its shape. What is not in it is never sent: its answers would
 * be read by a codec that was not written for them.
 * Pinecone's published OpenAPI files; `2025-01` is what Pinecone Local speaks.
 */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['2025-01', '2026-04'],
  ['2025-04', '2026-04'],
  ['2025-10', '2026-04'],
  ['2026-04', '2026-04'],
  ['2026-07', '2026-07']
])

/** A version of the API: its date, which the header `X-Pinecone-Api-Version` says, and its shape. */
export interface ApiVersion {
  readonly date: string
  readonly shape: Shape
}

/** The version that declarations in the classic dialect speak. */
export const CLASSIC_VERSION: ApiVersion = apiVersion('2026-04')

/** The version that declarations of typed fields speak. */
export const TYPED_VERSION: ApiVersion = apiVersion('2026-07')

/** The dates of the versions that can stand in for the classic one, the oldest first. */
export const CLASSIC_DATES: readonly string[] = [...SHAPES.keys()].filter(
  (date) => SHAPES.get(date) === CLASSIC_VERSION.shape
)

/**
 * The version of a date.
 *
 * @throws TypeError where this action speaks none of that date
 */
export function apiVersion(date: string): ApiVersion {
  const shape = SHAPES.get(date)
  if (shape === undefined) throw new TypeError(`No codec is written for version ${date} of Pinecone's API`)
  return { date, shape }
}
