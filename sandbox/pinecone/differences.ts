// Where Pinecone's live service answers otherwise than the published OpenAPI files of 2026-04 say. A row is one
// difference; the code asks for the value that the sandbox's `behaviour` option chose.
import type { Operation } from './routes.ts'

/** Which column of the table a sandbox follows. */
export type BehaviourSetting = 'live' | 'published'

/** One difference: the operations it shows in, and what each column does there. */
export interface Difference {
  readonly operation: Operation | readonly Operation[] | '*'
  readonly about: string
  readonly published: unknown
  readonly live: unknown
  /** Where the live column is known from. */
  readonly source: string
}

const CLIENT_TESTS = "the official clients' integration tests, which run against the live service"

/** The table *operation, published, live, source*. */
export const DIFFERENCES = {
  classicConfigureStatus: {
    operation: 'configureIndex',
    about: 'The status of an accepted PATCH in the versions before 2026-07, which itself publishes 200',
    published: 202,
    live: 200,
    source: CLIENT_TESTS
  },
  emptyTags: {
    operation: 'configureIndex',
    about: 'PATCH with `tags: {}`: it changes nothing in the classic versions, and removes every tag in 2026-07',
    published: 'refused',
    live: 'accepted',
    source: `${CLIENT_TESTS}; of 2026-07 nothing is published, and PyPI pinecone 10.2.0 does not send it`
  },
  assistantUpdate: {
    operation: 'updateAssistant',
    about: 'What answers a PATCH: UpdateAssistantResponse alone, or the whole assistant with `assistant_name` too',
    published: 'changed fields',
    live: 'whole assistant',
    source: CLIENT_TESTS
  },
  oldVersions: {
    operation: '*',
    about: 'The versions 2024-07, 2024-10, 2025-04 and 2026-01.alpha',
    published: 'refused',
    live: 'served',
    source: 'npm 3.0.3 and 6.1.4, PyPI 7.3.0 and 8.1.2: clients in use that send them'
  },
  unknownVersion: {
    operation: '*',
    about: 'A version date that is none of those served: a 400, or the newest version that is not after it',
    published: 'refused',
    live: 'newest before',
    source: 'Not published: what clients saw that sent dates between two versions'
  },
  repeatedVersion: {
    operation: '*',
    about: 'A version header that is sent twice',
    published: 'refused',
    live: 'first counts',
    source: 'PyPI pinecone 8.1.2, which sends every request so'
  },
  assistantNameCapitals: {
    operation: 'createAssistant',
    about: 'Capital letters in the name of an assistant',
    published: 'refused',
    live: 'accepted',
    source: CLIENT_TESTS
  },
  assistantNameText: {
    operation: 'createAssistant',
    about: 'The message that refuses the name of an assistant',
    published: '{rule}',
    live: 'Invalid assistant name',
    source: CLIENT_TESTS
  },
  missingMetric: {
    operation: 'createIndex',
    about: 'A create without `metric`: the published example of a 422, or the published default',
    published: 'refused',
    live: 'accepted',
    source: CLIENT_TESTS
  },
  modelDimension: {
    operation: ['createIndexForModel', 'describeIndex', 'listIndexes', 'configureIndex'],
    about: 'The parameters of llama-text-embed-v2 answer the `dimension` too',
    published: 'left out',
    live: 'told',
    source: CLIENT_TESTS
  },
  languageNames: {
    operation: 'createIndex',
    about: '2026-07: `full_text_search.language` by its English name, which is answered as the code',
    published: 'refused',
    live: 'accepted',
    source: 'PyPI pinecone 10.2.0, Indexes.create'
  },
  barePodType: {
    operation: ['createIndex', 'configureIndex'],
    about: '`pod_type` without a size (`p1`, `s1`), which means `.x1`',
    published: 'refused',
    live: 'accepted',
    source: CLIENT_TESTS
  },
  metadataTooLong: {
    operation: ['createAssistant', 'updateAssistant'],
    about: 'The message that refuses metadata above 16 KB',
    published: 'Metadata must be at most 16384 bytes.',
    live: 'Metadata exceeds maximum length of 16384 bytes',
    source: `${CLIENT_TESTS} (npm, createAssistant)`
  },
  podQuotaText: {
    operation: ['createIndex', 'configureIndex'],
    about: 'The message of the 403 for more pods than the project may have',
    published: 'Increase your quota or upgrade to create more indexes.',
    live:
      "Request failed. You've reached the max pods allowed in project sandbox ({limit}). " +
      'To increase this limit, adjust your project settings in the console.',
    source: `${CLIENT_TESTS} (npm, Go and Java, configureIndex)`
  },
  podFamilyText: {
    operation: 'configureIndex',
    about: 'The message that refuses a pod type of another family',
    published: 'Cannot change the pod type from {before} to {after}.',
    live: 'Bad request: Cannot change pod type from {before} to {after}.',
    source: `${CLIENT_TESTS} (npm, configureIndex)`
  },
  initializingHost: {
    operation: ['createIndex', 'createIndexForModel', 'describeIndex', 'listIndexes', 'configureIndex'],
    about: '`host` of an index that is initializing',
    published: 'told',
    live: 'null',
    source: 'PyPI pinecone 10.2.0, IndexModel.host: not yet assigned'
  }
} as const satisfies Readonly<Record<string, Difference>>

export type DifferenceName = keyof typeof DIFFERENCES

/** For each difference the value of one column. */
export type Behaviour = {
  readonly [Name in DifferenceName]: (typeof DIFFERENCES)[Name][BehaviourSetting]
}

/** Takes a setting; gives what the sandbox does about each difference. */
export function behaviourOf(setting: BehaviourSetting): Behaviour {
  const chosen = Object.entries(DIFFERENCES).map(([name, difference]) => [name, difference[setting]])
  return Object.fromEntries(chosen) as Behaviour
}
