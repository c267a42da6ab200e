import type { Field } from '../fields.ts'

// Facts of this table: Pinecone's OpenAPI 2026-04, assistant_control (CreateAssistantRequest, UpdateAssistantRequest).

/** The most bytes that an assistant's metadata may have as JSON. */
export const MAX_METADATA_BYTES = 16_384

/** Every field of an assistant. */
export const ASSISTANT_FIELDS: readonly Field[] = [
  {
    path: 'instructions',
    rule: { type: 'string', maxBytes: 16_384, nullable: true },
    change: 'in-place',
    whenAbsent: '',
    description: 'Guidance for all answers of the assistant, at most 16 KB. `""` clears it.'
  },
  {
    path: 'metadata.*',
    rule: { type: 'any' },
    change: 'in-place',
    sentWithin: { path: 'metadata', as: 'merged' },
    removedBy: null,
    description: 'Data of your own: the declared keys are enforced, others are left alone; `null` removes a key.'
  },
  {
    path: 'region',
    rule: { type: 'enum', values: ['us', 'eu'] },
    change: 'replace',
    mayBeUnanswered: true,
    description: 'Where the assistant is hosted. `us` when left out.'
  }
]
