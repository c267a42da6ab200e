/**
 * The shapes of Pinecone's API, each named after the newest version that has it. A type has a codec for each
 * (`Api.codecs`).
 */
export type Shape = '2026-04' | '2026-07'

/**
 * Every API version that this action may request, by its date, with its shape. No codec was written for the answers of
 * any other version.
 * Source: Pinecone's published OpenAPI files; Pinecone Local speaks `2025-01`.
 */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['2025-01', '2026-04'],
  ['2025-04', '2026-04'],
  ['2025-10', '2026-04'],
  ['2026-04', '2026-04'],
  ['2026-07', '2026-07']
])

/** A version of the API: its date, for the header `X-Pinecone-Api-Version`, and its shape. */
export interface ApiVersion {
  readonly date: string
  readonly shape: Shape
}

/** The version for declarations in the classic dialect. */
export const CLASSIC_VERSION: ApiVersion = apiVersion('2026-04')

/** The version for declarations with typed fields. */
export const TYPED_VERSION: ApiVersion = apiVersion('2026-07')

/** The dates of the versions that can replace the classic one, oldest first. */
export const CLASSIC_DATES: readonly string[] = [...SHAPES.keys()].filter(
  (date) => SHAPES.get(date) === CLASSIC_VERSION.shape
)

/**
 * The version of a date.
 *
 * @throws TypeError where this action has no codec for that date
 */
export function apiVersion(date: string): ApiVersion {
  const shape = SHAPES.get(date)
  if (shape === undefined) throw new TypeError(`No codec is written for version ${date} of Pinecone's API`)
  return { date, shape }
}
