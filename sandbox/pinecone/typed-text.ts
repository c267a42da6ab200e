// String fields of 2026-07: searched by their words, by an embedding, or both. PyPI pinecone 10.2.0, StringField,
// FieldEmbedConfig and FieldSparseEmbedConfig, tells more of them than npm 9.0.0 does.
import type { Behaviour } from './differences.ts'
import type { FullText, ModelSettings, SearchField, TextField } from './records.ts'
import type { FieldEmbedBody, FullTextSearchBody, TextBody } from './typed-bodies.ts'
import { answeredEmbed, DEFAULT_MODELS, modelSettings } from './embed-models.ts'
import { invalidArgument } from './errors.ts'
import { LANGUAGES } from './languages.ts'
import { checkOneOf, checkRange } from './rules.ts'
import { unknownKeysOf } from './typed-bodies.ts'

const MAX_GRAM = 10

/** Refuses a string field that 2026-07 does not take. */
export function checkText(name: string, field: TextBody): void {
  const { full_text_search, embed, sparse_embed, store_text, filterable } = field
  const isSearched = (full_text_search ?? embed ?? sparse_embed) !== undefined
  // On a field that is searched even `filterable: false` is refused.
  if (isSearched && filterable !== undefined) {
    throw invalidArgument(
      `Field "${name}": filterable cannot be combined with full_text_search, embed or sparse_embed.`
    )
  }
  if (!isSearched) {
    throw invalidArgument(
      `Field "${name}": the schema only accepts fields used for search; ` +
        'a string field needs at least one of full_text_search, embed or sparse_embed.'
    )
  }
  if (full_text_search) checkFullText(name, full_text_search)
  if (store_text === false) checkNotStored(name, field)
  if (embed) checkModel(name, 'embed', embed, 'dense')
  if (sparse_embed) checkModel(name, 'sparse_embed', sparse_embed, 'sparse')
}

function checkFullText(name: string, search: FullTextSearchBody): void {
  const { language = 'en', stemming = false, stop_words = false, ngram } = search
  checkOneOf(`language of field "${name}"`, language, Object.values(LANGUAGES))
  if (ngram && (stemming || stop_words)) {
    throw invalidArgument(`Field "${name}": ngram cannot be combined with stemming or stop_words.`)
  }
  if (stop_words && !stemming) throw invalidArgument(`Field "${name}": stop_words requires stemming: true.`)
  if (!ngram) return
  checkRange(`ngram.max_gram of field "${name}"`, ngram.max_gram, 1, MAX_GRAM)
  checkRange(`ngram.min_gram of field "${name}"`, ngram.min_gram, 1, ngram.max_gram)
}

function checkNotStored(name: string, { full_text_search, embed, sparse_embed }: TextBody): void {
  if (full_text_search) throw invalidArgument(`Field "${name}": store_text: false excludes full_text_search.`)
  if (embed ?? sparse_embed) return
  throw invalidArgument(`Field "${name}": store_text: false requires embed or sparse_embed.`)
}

function checkModel(name: string, key: 'embed' | 'sparse_embed', body: FieldEmbedBody, wanted: string): void {
  const { model, vectorType } = fieldModel(body, key === 'embed' ? DEFAULT_MODELS.dense : DEFAULT_MODELS.sparse)
  if (vectorType === wanted) return
  throw invalidArgument(`Field "${name}": ${key} takes a ${wanted} model, and ${model} is ${vectorType}.`)
}

function fieldModel(body: FieldEmbedBody, defaultModel: string): ModelSettings {
  const { model = defaultModel, dimension, metric, read_parameters, write_parameters } = body
  return modelSettings({
    model,
    ...(dimension !== undefined && { dimension }),
    ...(metric !== undefined && { metric }),
    ...(read_parameters && { readParameters: read_parameters }),
    ...(write_parameters && { writeParameters: write_parameters })
  })
}

/** Takes a string field as sent; gives it with its defaults: text that is stored is searched by its words too. */
export function textField(field: TextBody): TextField {
  const { description = null, full_text_search, embed, sparse_embed, store_text: isStored = true } = field
  return {
    type: 'string',
    description,
    fullText: isStored ? fullText(full_text_search ?? {}) : null,
    embed: embed ? fieldModel(embed, DEFAULT_MODELS.dense) : null,
    sparseEmbed: sparse_embed ? fieldModel(sparse_embed, DEFAULT_MODELS.sparse) : null,
    isStored,
    unknownKeys: unknownKeysOf(field)
  }
}

function fullText(search: FullTextSearchBody): FullText {
  const { language = 'en', stemming = false, stop_words: stopWords = false, ngram } = search
  const grams = ngram
    ? { minGram: ngram.min_gram, maxGram: ngram.max_gram, prefixOnly: ngram.prefix_only ?? false }
    : null
  return { language, stemming, stopWords, ngram: grams }
}

/** Gives a field as it is answered: as the sandbox does, with the dimension among the parameters of its model. */
export function answeredField(field: SearchField, behaviour: Behaviour): SearchField {
  if (field.type !== 'string' || !field.embed) return field
  return { ...field, embed: answeredEmbed(field.embed, behaviour) }
}

/** Writes a string field (2026-07, IndexModel): of its settings those that it has. */
export function writeTextField(field: TextField): Record<string, unknown> {
  const { description, fullText: search, embed, sparseEmbed, isStored, unknownKeys } = field
  return {
    type: 'string',
    description,
    ...(search && { full_text_search: writeFullText(search) }),
    ...(embed && { embed: { dimension: embed.dimension, metric: embed.metric, ...writeModel(embed) } }),
    ...(sparseEmbed && { sparse_embed: writeModel(sparseEmbed) }),
    store_text: isStored,
    ...unknownKeys
  }
}

function writeFullText({ language, stemming, stopWords, ngram }: FullText): Record<string, unknown> {
  const grams = ngram && { min_gram: ngram.minGram, max_gram: ngram.maxGram, prefix_only: ngram.prefixOnly }
  return { language, stemming, stop_words: stopWords, ...(grams && { ngram: grams }) }
}

function writeModel({ model, writeParameters, readParameters }: ModelSettings): Record<string, unknown> {
  return { model, write_parameters: writeParameters, read_parameters: readParameters }
}
