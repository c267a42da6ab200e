// Strings that the index embeds on the way (the newest 2026-07: `embed`, `sparse_embed`, `store_text`).
import type { EmbedSettings, IndexRecord, SearchField } from '../records.ts'

type Model = Pick<EmbedSettings, 'vectorType' | 'dimension'>

/** What a string field may say of embedding; all of it is left out where the index was made without. */
interface TextSettings {
  readonly fullText?: unknown
  readonly embed?: Model | null
  readonly sparseEmbed?: Model | null
  readonly isStored?: boolean
}

function settingsOf(field: SearchField): TextSettings {
  return field.type === 'string' ? field : {}
}

/** The models that make a field's text a dense and a sparse vector. */
export function modelsOf(field: SearchField): { readonly dense: Model | null; readonly sparse: Model | null } {
  const { embed, sparseEmbed } = settingsOf(field)
  return { dense: embed ?? null, sparse: sparseEmbed ?? null }
}

/** Whether a field is searched by its words. */
export function hasFullText(field: SearchField): boolean {
  return field.type === 'string' && settingsOf(field).fullText !== null
}

/** Whether an answer can have the field's text: not where just what a model made of it is kept. */
export function isTextStored(field: SearchField): boolean {
  return settingsOf(field).isStored !== false
}

/** Whether an upsert into the index embeds anything, which makes its limit lower. */
export function embedsText({ documents }: IndexRecord): boolean {
  return Object.values(documents ?? {}).some((field) => {
    const { dense, sparse } = modelsOf(field)
    return dense !== null || sparse !== null
  })
}
