import { MAX_TAGS } from '../resources/index/fields.ts'
import type { Json } from '../core/json.ts'
import { OWNERSHIP_PREFIX } from '../resources/ownership.ts'
import { MAX_METADATA_BYTES } from '../resources/assistant/fields.ts'
import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import { expressionHint, quoted } from './syntax-node.ts'

/** A tag's key. Pinecone's OpenAPI 2026-04, IndexTags; the number of tags is documented only. */
export const TAG_KEY = /^[A-Za-z0-9_-]{1,80}$/

/** What is wrong with a key of the user's own in the map called `map`; a predicate that follows the map's name. */
export function mapKeyProblem(map: string, key: string, location: Location): string | undefined {
  if (map !== 'tags' && map !== 'metadata') return undefined
  if (key.startsWith(OWNERSHIP_PREFIX)) {
    return `has the key ${quoted(key)}. Keys that begin with "${OWNERSHIP_PREFIX}" are kept for the action's own marks: choose another.`
  }
  if (map === 'metadata' || TAG_KEY.test(key)) return undefined
  const expression = expressionHint(key, location)
  return `has the key ${quoted(key)}. Expected 1 to 80 letters, digits, "_" and "-".${expression}`
}

/** What a map may hold, the action's own ownership tags left out. */
export interface MapLimits {
  readonly maxTags: number
  readonly maxMetadataBytes: number
}

/** What Pinecone allows where no ownership tags are needed. */
export const PINECONE_LIMITS: MapLimits = { maxTags: MAX_TAGS, maxMetadataBytes: MAX_METADATA_BYTES }

/** What is wrong with the declared tags or metadata as a whole. Keys that are declared to be removed do not count. */
export function mapSizeFaults(
  label: string,
  map: 'tags' | 'metadata',
  values: readonly (readonly [string, Json])[],
  limits: MapLimits,
  location: Location
): ValidationIssue[] {
  if (map === 'tags') {
    const kept = values.filter(([, value]) => value !== '').length
    if (kept <= limits.maxTags) return []
    const why =
      limits.maxTags < MAX_TAGS
        ? `: Pinecone allows ${MAX_TAGS}, and the action's marks need ${MAX_TAGS - limits.maxTags}`
        : ''
    return [{ message: `${label}: "tags" has ${kept} tags. Expected at most ${limits.maxTags}${why}.`, location }]
  }
  const bytes = Buffer.byteLength(JSON.stringify(Object.fromEntries(values.filter(([, value]) => value !== null))))
  if (bytes <= limits.maxMetadataBytes) return []
  const ownershipTags = MAX_METADATA_BYTES - limits.maxMetadataBytes
  const why =
    ownershipTags > 0 ? `: Pinecone allows ${MAX_METADATA_BYTES}, and the action's marks need ${ownershipTags}` : ''
  return [
    {
      message: `${label}: "metadata" has ${bytes} bytes as JSON. Expected at most ${limits.maxMetadataBytes}${why}.`,
      location
    }
  ]
}
