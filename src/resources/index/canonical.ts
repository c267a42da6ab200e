import type { Json } from '../../core/json.ts'

// The canonical forms of values that Pinecone spells in several ways (`Field.canonical`).

/**
 * The languages of full-text search: Pinecone accepts their English names as well as their codes, and answers codes.
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

/** The code of a language: `english` is `en`. Returns anything else unchanged. */
export function languageCode(language: Json): Json {
  return typeof language === 'string' ? (LANGUAGE_CODES.get(language.toLowerCase()) ?? language) : language
}

/** A pod type with its size: `p1` is `p1.x1`, as in the official clients' tests against Pinecone. */
export function sizedPodType(podType: Json): Json {
  return typeof podType === 'string' && /^[a-z]\d$/.test(podType) ? `${podType}.x1` : podType
}

/** A list sorted and without duplicates, for lists in which neither counts. */
export function asSet(list: Json): Json {
  return Array.isArray(list) ? [...new Set(list as readonly Json[])].sort() : list
}
