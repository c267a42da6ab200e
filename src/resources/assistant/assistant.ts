import { observedOf, readinessByState } from '../answers.ts'
import { keysOf } from '../dialect-spec.ts'
import type { Field } from '../fields.ts'
import type { Codec, ResourceType } from '../type.ts'
import { ASSISTANT_EXTRAS } from './extras.ts'

// From Pinecone's OpenAPI 2026-04, assistant_control (CreateAssistantRequest, UpdateAssistantRequest, Assistant).

const FIELDS: readonly Field[] = [
  {
    path: 'instructions',
    rule: { type: 'string', maxBytes: 16_384, nullable: true },
    change: 'in-place',
    whenAbsent: '',
    isFreeText: true,
    description: 'Guidance for all answers of the assistant, at most 16 KB. `""` clears it.'
  },
  {
    path: 'metadata.*',
    rule: { type: 'any', nullable: true },
    change: 'in-place',
    sentWithin: { path: 'metadata', as: 'merged' },
    removedBy: null,
    isFreeText: true,
    description: 'Data of your own: the declared keys are enforced, others are left alone; `null` removes a key.'
  },
  {
    path: 'region',
    rule: { type: 'enum', values: ['us', 'eu'] },
    change: 'replace',
    mayBeUnanswered: () => true,
    description: 'Where the assistant is hosted. `us` when left out.'
  }
]

const CODEC: Codec = {
  encodeCreate: (name, model) => ({ body: { name, ...model } }),
  encodeUpdate: (patch) => patch,
  decode: (answer) => observedOf('assistant', answer, (status) => ({ state: status, ready: status === 'Ready' }))
}

const OWNERSHIP_BYTES = 512

/** The resource type of assistants. */
export const ASSISTANT: ResourceType = {
  kind: 'assistant',
  plural: 'assistants',
  title: 'Assistant',
  example: 'name: support\ninstructions: Be brief.',
  maxNameLength: 63,
  allowsCapitals: true,
  fields: FIELDS,
  dialects: [
    {
      dialect: 'classic',
      keys: keysOf(FIELDS),
      hints: {
        answeredOnly: /^(?:host|status|created_at|updated_at)$/,
        synonyms: new Map([
          ['assistant_name', 'name'],
          ['id', 'name'],
          ['prompt', 'instructions'],
          ['system_prompt', 'instructions'],
          ['system', 'instructions'],
          ['tags', 'metadata'],
          ['labels', 'metadata'],
          ['location', 'region']
        ]),
        reasons: new Map([
          ['description', 'An assistant has no description; "metadata" can hold one.'],
          ['deletion_protection', 'Pinecone has no deletion protection for assistants.'],
          ['model', 'The model of an assistant is chosen with each question.']
        ])
      }
    }
  ],
  extras: ASSISTANT_EXTRAS,
  ownership: {
    at: 'metadata',
    limit: {
      max: 16_384,
      counts: 'bytes',
      reserved: {
        permanent: OWNERSHIP_BYTES,
        'pull-request': OWNERSHIP_BYTES,
        run: OWNERSHIP_BYTES,
        job: OWNERSHIP_BYTES
      }
    }
  },
  complete: (model) => ({ possible: true, model }),
  readiness: readinessByState,
  needsLongWait: (_, extras) => extras?.['files'] !== undefined,
  api: {
    path: () => '/assistant/assistants',
    pageSize: 100,
    // Pinecone documents the answer of a PATCH in two ways.
    updateAnswersWhole: false,
    // Pinecone Local does not serve it.
    mayBeUnserved: true,
    fullAt: [5, 200],
    codecs: { '2026-04': CODEC, '2026-07': CODEC }
  },
  report: {
    shown: [['region', ['region']]],
    about: ({ region }) => (typeof region === 'string' ? [`region ${region}`] : []),
    planLimit: '5 on Starter, more on the others'
  }
}
