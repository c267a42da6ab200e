// The languages of full-text search: Pinecone's docs, "Full-text search", and PyPI pinecone 10.2.0, schema_builder.
import type { Behaviour } from './differences.ts'
import type { CreateTypedIndexBody } from './typed-bodies.ts'

/** The code of each language, by its English name. */
export const LANGUAGES = {
  arabic: 'ar',
  danish: 'da',
  german: 'de',
  greek: 'el',
  english: 'en',
  spanish: 'es',
  finnish: 'fi',
  french: 'fr',
  hungarian: 'hu',
  italian: 'it',
  dutch: 'nl',
  norwegian: 'no',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  swedish: 'sv',
  tamil: 'ta',
  turkish: 'tr'
} as const

const CODES = new Map<string, string>(Object.entries(LANGUAGES))

/** Gives a schema whose languages are codes, where the sandbox takes English names (DIFFERENCES, languageNames). */
export function withLanguageCodes(
  schema: CreateTypedIndexBody['schema'],
  behaviour: Behaviour
): CreateTypedIndexBody['schema'] {
  if (behaviour.languageNames === 'refused') return schema
  const fields = Object.entries(schema.fields).map(([name, field]) => [name, withLanguageCode(field)] as const)
  return { fields: Object.fromEntries(fields) }
}

function withLanguageCode<Field extends CreateTypedIndexBody['schema']['fields'][string]>(field: Field): Field {
  if (field.type !== 'string' || field.full_text_search?.language === undefined) return field
  const { language } = field.full_text_search
  return { ...field, full_text_search: { ...field.full_text_search, language: CODES.get(language) ?? language } }
}
