/** Files that the action refuses, each with what an editor says of it: line, column and message. */

/** Below `indexes:` and one called `docs`; the first line here is the third. */
const OF_AN_INDEX: readonly (readonly [text: string, ...said: string[]])[] = [
  // Slips.
  ['dimensoin: 8', '3:5 Property dimensoin is not allowed.'],
  ['host: docs-x.svc.pinecone.io', '3:5 Property host is not allowed.'],
  ['metric: l2', '3:13 Value is not accepted. Valid values: "cosine", "euclidean", "dotproduct".'],
  ['metric:', '3:12 Value is not accepted. Valid values: "cosine", "euclidean", "dotproduct".'],
  ['deletion_protection: true', '3:26 Value is not accepted. Valid values: "enabled", "disabled".'],
  ['dimension: "8"', '3:16 Expected a whole number from 1 to 20000, without quotes.'],
  ['dimension: 0', '3:16 Value is below the minimum of 1.'],
  ['dimension: 1.5', '3:16 Expected a whole number from 1 to 20000, without quotes.'],
  ['region: 5', '3:13 Expected a text of at most 100 characters. A number, true and false need quotes.'],
  [
    'region: ${{ vars.REGION }}',
    '3:13 Expected a text of at most 100 characters, and not an empty one. GitHub replaces "${{ … }}" in workflows only, not in files.'
  ],
  ['spec: serverless', '3:11 Expected a mapping with serverless, pod, byoc.'],
  ['name: again', '3:5 Map keys must be unique'],
  // What differs in temporary environments.
  ['preview: {dimensoin: 8}', '3:15 Property dimensoin is not allowed.'],
  ['preview: {metric: l2}', '3:23 Value is not accepted. Valid values: "cosine", "euclidean", "dotproduct", null.'],
  ['preview: {dimension: "8"}', '3:26 Expected a whole number from 1 to 20000, without quotes.'],
  ['preview: {spec: serverless}', '3:21 Incorrect type. Expected "object(Spec) | null".'],
  ['preview: {spec: {servrless: {}}}', '3:22 Property servrless is not allowed.'],
  ['preview: {schema: {fieldz: {}}}', '3:15 Missing property "fields".', '3:24 Property fieldz is not allowed.'],
  [
    'preview: {tags: {team: 5}}',
    '3:28 Expected a text of at most 120 letters, digits, spaces and ; @ _ - . +. A number, true and false need quotes.'
  ],
  ['preview: true', '3:14 Expected a mapping with what differs in temporary environments, or false.'],
  ['preview: x', '3:14 Expected a mapping with what differs in temporary environments, or false.'],
  // What goes into it.
  ['records: [{fiel: x}]', '3:15 Missing property "file".', '3:16 Property fiel is not allowed.'],
  [
    'records: 5',
    '3:14 Expected a path or glob from the root of the workspace on, or a list of these and of mappings with file, namespace.'
  ],
  [
    'records: [5]',
    '3:15 Expected a path or glob from the root of the workspace on, or a mapping with file, namespace.'
  ],
  ['restore_from: {index: x, backup_id: y}', '3:30 Expected one of index and backup_id.'],
  ['restore_from: {index: x, max_age: soon}', '3:39 Expected a time of at least 15m, such as 90m, 24h or 7d.'],
  // Tags.
  [
    'tags: {gha-run-id: x}',
    '3:12 Expected a mapping. A key has 1 to 80 letters, digits, "_" and "-". Keys that begin with "gha-" are kept for the action\'s ownership tags.'
  ],
  [
    'tags: {version: 1.0}',
    '3:21 Expected a text of at most 120 letters, digits, spaces and ; @ _ - . +. A number, true and false need quotes.'
  ],
  ['tags: {url: x/y}', '3:17 Expected a text of at most 120 letters, digits, spaces and ; @ _ - . +.'],
  // Contradictions.
  [
    'vector_type: sparse\n    dimension: 8',
    '4:5 A sparse index has no dimension. Remove "dimension", or make "vector_type" dense.'
  ],
  [
    'vector_type: sparse\n    metric: cosine',
    '4:13 A sparse index has the metric dotproduct. Remove "metric", or make it dotproduct.'
  ],
  ['spec: {}', '3:11 Object has fewer properties than the required number of 1'],
  ['spec: {serverless: {}, pod: {}}', '3:28 "spec" has both "serverless" and "pod". Keep one of them.'],
  [
    'spec: {serverless: {}}\n    region: us-east-1',
    '4:5 "region" at the top means "spec.serverless.region", and "spec.serverless" is declared as well. Keep it in one of them.'
  ],
  ['embed: {}\n    spec: {pod: {}}', '4:12 An index with "embed" is serverless. Remove "spec.pod", or remove "embed".'],
  ['read_capacity: {mode: Dedicated}', '3:5 Missing property "dedicated".'],
  [
    'read_capacity: {mode: OnDemand, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: 1, shards: 1}}}',
    '3:37 "dedicated" needs the mode Dedicated, and "mode" is OnDemand. Keep one.'
  ],
  ['schema: {fields: {genre: {}}}', '3:23 Missing property "filterable".'],
  // In the dialect of 2026-07.
  [
    'deployment: {deployment_type: managed}\n    dimension: 8',
    '4:5 "dimension" is of the classic dialect, and this is in the dialect of 2026-07: keep to one of them. Here a field of "schema" has it, with "type": "dense_vector".'
  ],
  ['deployment: {}', '3:5 Missing property "deployment_type".'],
  ['deployment: {deployment_type: pod}', '3:35 Value is not accepted. Valid values: "managed", "byoc".'],
  [
    'deployment: {deployment_type: byoc, environment: e, cloud: aws}',
    '3:57 A byoc deployment has "environment" instead of "cloud". Remove "cloud".'
  ],
  [
    'deployment: {deployment_type: byoc, environment: e}\n    read_capacity: {mode: OnDemand}',
    '4:27 A byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.'
  ],
  ['schema: {fields: {e: {dimension: 8}}}', '3:23 Missing property "type".'],
  [
    'schema: {fields: {e: {type: sparse_vector, dimension: 8}}}',
    '3:48 "dimension" is for fields of the type dense_vector, and this is a sparse_vector. Remove it.'
  ],
  [
    'schema: {fields: {year: {type: integer}}}',
    '3:36 Value is not accepted. Valid values: "dense_vector", "sparse_vector", "string".'
  ],
  [
    'schema: {fields: {$e: {type: sparse_vector}}}',
    '3:23 Expected a mapping. The name of a field has 1 to 64 bytes and does not begin with "$" or "_".'
  ],
  [
    'schema: {fields: {_values: {type: sparse_vector}}}',
    '3:39 The field "_values" of "schema" is reserved for a dense_vector. Make it one, or choose another name.'
  ],
  [
    'schema: {fields: {t: {type: string, full_text_search: {stop_words: true}}}}',
    '3:41 "stop_words" needs "stemming": true beside it.'
  ],
  [
    'cmek_id: k\n    schema: {fields: {t: {type: string, full_text_search: {}}}}',
    '4:41 An index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or "schema.fields".'
  ]
]

const WHOLE: readonly (readonly [text: string, ...said: string[]])[] = [
  ['- name: docs', '1:1 Expected a mapping with indexes, assistants, namespaces or several of them.'],
  ['index:\n  - name: docs', '1:1 Property index is not allowed.'],
  ['indexes: docs', '1:10 Expected a list: each index is an item with its fields, as in "- name: docs".'],
  [
    'indexes:\n  name: docs\n  dimensoin: 8',
    '2:3 Expected a list: each index is an item with its fields, as in "- name: docs".'
  ],
  ['indexes:\n  - docs', '2:5 Expected a mapping with the index\'s fields, as in "name: docs".'],
  ['indexes:\n  - dimension: 8', '2:5 Missing property "name".'],
  [
    'indexes:\n  - name: Docs_v2',
    '2:11 Expected 1 to 45 lower-case letters, digits and hyphens, with a letter or digit at both ends.'
  ],
  [
    'indexes:\n  - name: 2024',
    '2:11 Expected 1 to 45 lower-case letters, digits and hyphens, with a letter or digit at both ends. A number needs quotes.'
  ],
  ['assistants:\n  - name: a\n    prompt: x', '3:5 Property prompt is not allowed.'],
  ['assistants:\n  - name: a\n    region: us-east-1', '3:13 Value is not accepted. Valid values: "us", "eu".'],
  [
    'assistants:\n  - name: a\n    metadata: {gha-x: 1}',
    '3:16 Expected a mapping. Keys that begin with "gha-" are kept for the action\'s ownership tags.'
  ],
  // Several at once.
  [
    'indexes:\n  - name: docs\n    dimension: 0\n  - name: words\n    metrc: cosine\nassistants:\n  - region: us',
    '3:16 Value is below the minimum of 1.',
    '5:5 Property metrc is not allowed.',
    '7:5 Missing property "name".'
  ]
]

export const BAD_FILES: readonly { readonly text: string; readonly said: readonly string[] }[] = [
  ...OF_AN_INDEX.map(([text, ...said]) => ({ text: `indexes:\n  - name: docs\n    ${text}\n`, said })),
  ...WHOLE.map(([text, ...said]) => ({ text: `${text}\n`, said }))
]
