import type { Json } from '../../core/json.ts'

// What Pinecone has several words for, each with the one form in which both sides are compared (`Field.canonical`).

/**
 * The codes of the languages of full-text search, by their English names, which Pinecone takes too and answers as codes.
 * Pinecone's docs, "Full-text search"; PyPI pinecone 10.2.0, schema_builder.
 */
const LANGUAGE_CODES: ReadonlyMap<string, string> = new Map([
  ['arabic', 'ar'],
  ['danish', 'da'],
  ['german', 'de'],
  ['greek', 'el'],
  ['english', 'en'],
  ['spanish', 'es'],
  ['finnish', 'fi'],
  ['french', 'fr'],
  ['hungarian', 'hu'],
  ['italian', 'it'],
  ['dutch', 'nl'],
  ['norwegian', 'no'],
  ['portuguese', 'pt'],
  ['romanian', 'ro'],
  ['russian', 'ru'],
  ['swedish', 'sv'],
  ['tamil', 'ta'],
  ['turkish', 'tr']
])

/** A language by its code: `english` is `en`. What is neither stays as it is. */
export function languageCode(language: Json): Json {
  return typeof language === 'string' ? (LANGUAGE_CODES.get(language.toLowerCase()) ?? language) : language
}

/** A type of pod with its size: `p1` is `p1.x1`, as the official clients' tests against Pinecone have it. */
export function sizedPodType(podType: Json): Json {
  return typeof podType === 'string' && /^[a-z]\d$/.test(podType) ? `${podType}.x1` : podType
}

/** A list in which neither order nor repetition counts. */
export function asSet(list: Json): Json {
  return Array.isArray(list) ? [...new Set(list as readonly Json[])].sort() : list
}
