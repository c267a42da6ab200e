// String fields of 2026-07 whose text the index embeds: `embed`, `sparse_embed`, `store_text`.
import type { IndexRecord, ModelSettings, SearchField } from '../records.ts'

/** The models that make a dense and a sparse vector of a field's text. */
export function modelsOf(field: SearchField): {
  readonly dense: ModelSettings | null
  readonly sparse: ModelSettings | null
} {
  if (field.type !== 'string') return { dense: null, sparse: null }
  return { dense: field.embed, sparse: field.sparseEmbed }
}

/** Whether a field is searched by its words. */
export function hasFullText(field: SearchField): boolean {
  return field.type === 'string' && field.fullText !== null
}

/** Whether an answer can have the field's text: not where the index keeps only what a model made of it. */
export function isTextStored(field: SearchField): boolean {
  return field.type !== 'string' || field.isStored
}

/** Whether an upsert into the index embeds anything, which makes its limit lower. */
export function embedsText({ documents }: IndexRecord): boolean {
  return Object.values(documents ?? {}).some((field) => {
    const { dense, sparse } = modelsOf(field)
    return dense !== null || sparse !== null
  })
}
