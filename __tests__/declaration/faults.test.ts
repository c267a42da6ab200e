import { nothingDeclared, parseDeclaration } from '../../src/declaration/declaration.ts'
import { faultsOf, file, input, read } from './reading.ts'

const TOP =
  'Known here: name, dimension, metric, vector_type, deletion_protection, tags, spec, embed, cloud, region, read_capacity, schema, records, restore_from, preview.'
const NAME = 'Expected 1 to 45 lower-case letters, digits and hyphens, with a letter or digit at both ends.'
const TAG = 'Expected a text of at most 120 letters, digits, spaces and ; @ _ - . +'
const ONE = 'Expected a mapping with the index\'s fields, as in "name: docs".'

/** One line of an index called `d`, at line 2, and its one issue. */
const INDEX: readonly (readonly [line: string, issue: string])[] = [
  // Unknown keys.
  ['dimensoin: 8', '2:1 unknown key "dimensoin". Did you mean "dimension"?'],
  ['dimensions: 8', '2:1 unknown key "dimensions". Did you mean "dimension"?'],
  ['tag: {}', '2:1 unknown key "tag". Did you mean "tags"?'],
  ['deletionProtection: enabled', '2:1 unknown key "deletionProtection". Did you mean "deletion_protection"?'],
  ['cloud_provider: aws', '2:1 unknown key "cloud_provider". Did you mean "cloud"?'],
  ['model: m', '2:1 unknown key "model". Did you mean "embed.model"?'],
  ['serverless: {}', '2:1 unknown key "serverless". Did you mean "spec.serverless"?'],
  ['replicas: 1', '2:1 unknown key "replicas". Did you mean "spec.pod.replicas"?'],
  ['mode: OnDemand', '2:1 unknown key "mode". Did you mean "read_capacity.mode"?'],
  ['description: x', '2:1 unknown key "description". An index has no description; "tags" can hold one.'],
  ['instructions: x', '2:1 unknown key "instructions". That is a key of assistants.'],
  ['xyzzy: 1', `2:1 unknown key "xyzzy". ${TOP}`],
  ['__proto__: 1', `2:1 unknown key "__proto__". ${TOP}`],
  ['"*": 1', `2:1 unknown key "*". ${TOP}`],
  ['spec: {servrless: {}}', '2:8 unknown key "servrless" in "spec". Did you mean "serverless"?'],
  [
    'spec: {serverless: {metric: cosine}}',
    '2:21 unknown key "metric" in "spec.serverless". It belongs at the top, beside "name".'
  ],
  [
    'spec: {serverless: {name: x}}',
    '2:21 unknown key "name" in "spec.serverless". It belongs at the top, beside "name".'
  ],
  [
    'spec: {pod: {read_capacity: {}}}',
    '2:14 unknown key "read_capacity" in "spec.pod". Only serverless and BYOC indexes have a read capacity.'
  ],
  [
    'spec: {pod: {schema: {}}}',
    '2:14 unknown key "schema" in "spec.pod". A pod-based index has "metadata_config": {"indexed": […]} instead.'
  ],
  ['read_capacity: {moode: OnDemand}', '2:17 unknown key "moode" in "read_capacity". Did you mean "mode"?'],
  // Fields that only answers have.
  ['host: docs-x.svc.pinecone.io', '2:1 "host" is set by Pinecone and cannot be declared. Remove it.'],
  ['private_host: x', '2:1 "private_host" is set by Pinecone and cannot be declared. Remove it.'],
  ['status: {ready: true, state: Ready}', '2:1 "status" is set by Pinecone and cannot be declared. Remove it.'],
  [
    'read_capacity: {mode: OnDemand, status: {}}',
    '2:33 "read_capacity.status" is set by Pinecone and cannot be declared. Remove it.'
  ],
  [
    'spec: {byoc: {read_capacity: {mode: OnDemand, status: {}}}}',
    '2:47 "spec.byoc.read_capacity.status" is set by Pinecone and cannot be declared. Remove it.'
  ],
  ['embed: {vector_type: dense}', '2:9 "embed.vector_type" is set by Pinecone and cannot be declared. Remove it.'],
  // Wrong values.
  [
    'dimension: "8"',
    '2:12 "dimension" is the text "8". Expected a whole number from 1 to 20000: write it without quotes.'
  ],
  ['dimension: 0', '2:12 "dimension" is the number 0. Expected a whole number from 1 to 20000.'],
  ['dimension: 1.5', '2:12 "dimension" is the number 1.5. Expected a whole number from 1 to 20000.'],
  ['dimension: [8]', '2:12 "dimension" is a list. Expected a whole number from 1 to 20000.'],
  ['dimension:', '2:1 "dimension" has no value. Expected a whole number from 1 to 20000; or leave the key out.'],
  [
    'metric: Cosine',
    '2:9 "metric" is the text "Cosine". Expected one of cosine, euclidean, dotproduct. Did you mean "cosine"?'
  ],
  [
    'metric: l2',
    '2:9 "metric" is the text "l2". Expected one of cosine, euclidean, dotproduct. Did you mean "euclidean"?'
  ],
  ['metric: xyz', '2:9 "metric" is the text "xyz". Expected one of cosine, euclidean, dotproduct.'],
  [
    'deletion_protection: true',
    '2:22 "deletion_protection" is true. Expected one of enabled, disabled: write enabled.'
  ],
  ['region: ""', '2:9 "region" is empty. Expected a text of at most 100 characters.'],
  ['region: 5', '2:9 "region" is the number 5. Expected a text of at most 100 characters: put it in quotes, "5".'],
  [
    `region: ${'x'.repeat(101)}`,
    `2:9 "region" is the text "${'x'.repeat(80)}…". Expected a text of at most 100 characters; this has 101.`
  ],
  [
    'region: ${{ vars.R }}',
    '2:9 "region" is the text "${{ vars.R }}". Expected a text of at most 100 characters. GitHub left this "${{" as it is: check how the expression is written in the workflow.'
  ],
  ['spec: serverless', '2:7 "spec" is the text "serverless". Expected a mapping with serverless, pod, byoc.'],
  ['spec:', '2:1 "spec" has no value. Expected a mapping with serverless, pod, byoc; or leave the key out.'],
  [
    'spec: {pod: {metadata_config: {indexed: [a, 5]}}}',
    '2:45 "spec.pod.metadata_config.indexed" has the item the number 5. Expected texts: put it in quotes.'
  ],
  [
    'spec: {pod: {metadata_config: {indexed: a}}}',
    '2:41 "spec.pod.metadata_config.indexed" is the text "a". Expected a list of texts.'
  ],
  [
    'schema: {fields: {a: {filterable: false}}}',
    '2:35 "schema.fields.a.filterable" is false. Expected true, the only value there is: leave the field out to have it not filterable.'
  ],
  ['schema: {fields: {a: true}}', '2:22 "schema.fields.a" is true. Expected a mapping with filterable.'],
  // Tags.
  ['tags: {version: 1.0}', `2:17 "tags.version" is the number 1.0. ${TAG}: put it in quotes, "1.0".`],
  ['tags: {a: true}', `2:11 "tags.a" is true. ${TAG}: put it in quotes, "true".`],
  ['tags: {a: x/y:z}', `2:11 "tags.a" is the text "x/y:z". ${TAG}; this has "/", ":".`],
  [`tags: {a: ${'x'.repeat(121)}}`, `2:11 "tags.a" is the text "${'x'.repeat(80)}…". ${TAG}; this has 121.`],
  ['tags: {a b: c}', '2:8 "tags" has the key "a b". Expected 1 to 80 letters, digits, "_" and "-".'],
  ['tags: {"*": c}', '2:8 "tags" has the key "*". Expected 1 to 80 letters, digits, "_" and "-".'],
  ['tags: {"": c}', '2:8 "tags" has the key "". Expected 1 to 80 letters, digits, "_" and "-".'],
  [
    'tags: {gha-run-id: c}',
    '2:8 "tags" has the key "gha-run-id". Keys that begin with "gha-" are kept for the action\'s ownership tags: choose another.'
  ],
  ['tags: [a]', '2:7 "tags" is a list. Expected a mapping.'],
  [
    `tags: {${Array.from({ length: 21 }, (_, at) => `t${at}: x`).join(', ')}, gone: ""}`,
    '2:1 "tags" has 21 tags. Expected at most 20.'
  ],
  // Conflicts.
  ['spec: {}', '2:1 "spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.'],
  ['spec: {serverless: {}, pod: {}}', '2:24 "spec" has both "serverless" and "pod". Keep one of them.'],
  ['embed: {}\nspec: {pod: {}}', '3:8 an index with "embed" is serverless. Remove "spec.pod", or remove "embed".'],
  ['embed: {}\nspec: {byoc: {}}', '3:8 an index with "embed" is serverless. Remove "spec.byoc", or remove "embed".'],
  [
    'embed: {}\nspec: {serverless: {source_collection: c}}',
    '3:40 an index with "embed" cannot be made from a collection. Remove "spec.serverless.source_collection", or remove "embed".'
  ],
  [
    'region: x\nspec: {serverless: {region: y}}',
    '2:9 "region" at the top means "spec.serverless.region", and "spec.serverless" is declared as well. Keep it in one of them.'
  ],
  [
    'spec: {serverless: {region: y}}\nregion: x',
    '3:9 "region" at the top means "spec.serverless.region", and "spec.serverless" is declared as well. Keep it in one of them.'
  ],
  [
    'cloud: aws\nspec: {pod: {}}',
    '2:8 "cloud" at the top means a serverless index, and "spec.pod" says otherwise. Keep one of them.'
  ],
  [
    'metric: cosine\nembed: {metric: dotproduct}',
    '3:17 "embed.metric" is "dotproduct", but "metric" is "cosine". They mean the same: keep one of them.'
  ],
  [
    'dimension: 8\nvector_type: sparse',
    '2:12 a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.'
  ],
  [
    'metric: cosine\nvector_type: sparse',
    '2:9 a sparse index has the metric dotproduct. Remove "metric", or make it dotproduct.'
  ],
  [
    'vector_type: sparse\nembed: {metric: cosine}',
    '3:17 a sparse index has the metric dotproduct. Remove "embed.metric", or make it dotproduct.'
  ],
  [
    'embed: {model: pinecone-sparse-english-v0, dimension: 1024}',
    '2:55 the model pinecone-sparse-english-v0 makes sparse vectors, which have no dimension. Remove "embed.dimension", or change "embed.model".'
  ],
  [
    'dimension: 8\nembed: {model: pinecone-sparse-english-v0}',
    '2:12 the model pinecone-sparse-english-v0 makes sparse vectors, which have no dimension. Remove "dimension", or change "embed.model".'
  ],
  [
    'embed: {model: pinecone-sparse-english-v0, metric: cosine}',
    '2:52 the model pinecone-sparse-english-v0 makes sparse vectors, whose metric is dotproduct. Remove "embed.metric", or make it dotproduct.'
  ],
  [
    'embed: {read_parameters: {truncate: null}}',
    '2:37 "embed.read_parameters.truncate" has no value. Expected any value; or leave the key out.'
  ],
  [
    'vector_type: sparse\nembed: {model: multilingual-e5-large}',
    '2:14 the model multilingual-e5-large makes dense vectors. Remove "vector_type", or change "embed.model".'
  ],
  ['read_capacity: {}', '2:1 "read_capacity" has no "mode". Expected OnDemand or Dedicated.'],
  [
    'read_capacity: {dedicated: {node_type: b1, scaling: Manual, manual: {replicas: 1, shards: 1}}}',
    '2:1 "read_capacity" has no "mode". Expected Dedicated, as there is a "dedicated".'
  ],
  [
    'read_capacity: {mode: OnDemand, dedicated: {}}',
    '2:33 "read_capacity.dedicated" needs the mode Dedicated, and "read_capacity.mode" is OnDemand. Keep one.'
  ],
  [
    'read_capacity: {mode: Dedicated, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: 1}}}',
    '2:34 dedicated read capacity needs "read_capacity.dedicated.manual.shards". Add it.'
  ],
  [
    'schema: {fields: {}}',
    '2:1 "schema" names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.'
  ],
  ['schema: {fields: {a: {}}}', '2:19 "schema.fields.a" says nothing. Expected {"filterable": true}.'],
  [
    'spec: {pod: {pods: 5, shards: 2, replicas: 2}}',
    '2:20 "spec.pod.pods" is 5. Expected shards × replicas, 2 × 2 = 4. Remove "spec.pod.pods"; the others say it all.'
  ],
  [
    'spec: {pod: {pods: 5, shards: 2}}',
    '2:20 "spec.pod.pods" is 5. That cannot be shared out evenly among 2 shards. Declare "spec.pod.replicas" instead.'
  ]
]

describe('an issue of an index', () => {
  it.each(INDEX)('%s', (line, issue) => {
    expect(faultsOf(read('index', `name: d\n${line}`))).toEqual([issue.replace(' ', ' index "d": ')])
  })
})

describe('an issue of an assistant', () => {
  it.each([
    ['prompt: x', '2:1 unknown key "prompt". Did you mean "instructions"?'],
    ['tags: {}', '2:1 unknown key "tags". Did you mean "metadata"?'],
    ['dimension: 8', '2:1 unknown key "dimension". That is a key of indexes.'],
    [
      'deletion_protection: enabled',
      '2:1 unknown key "deletion_protection". Pinecone has no deletion protection for assistants.'
    ],
    ['created_at: x', '2:1 "created_at" is set by Pinecone and cannot be declared. Remove it.'],
    ['region: us-east-1', '2:9 "region" is the text "us-east-1". Expected one of us, eu.'],
    [
      'instructions: 5',
      '2:15 "instructions" is the number 5. Expected a text of at most 16384 bytes: put it in quotes, "5".'
    ],
    [
      `instructions: "${'é'.repeat(8193)}"`,
      `2:15 "instructions" is the text "${'é'.repeat(80)}…". Expected a text of at most 16384 bytes; this has 16386.`
    ],
    [
      'metadata: {gha-x: 1}',
      '2:12 "metadata" has the key "gha-x". Keys that begin with "gha-" are kept for the action\'s ownership tags: choose another.'
    ],
    ['metadata: x', '2:11 "metadata" is the text "x". Expected a mapping.'],
    [`metadata: {k: ${'é'.repeat(8189)}}`, '2:1 "metadata" has 16386 bytes as JSON. Expected at most 16384.']
  ])('%s', (line, issue) => {
    expect(faultsOf(read('assistant', `name: a\n${line}`))).toEqual([issue.replace(' ', ' assistant "a": ')])
  })

  it('counts the room of ownership tags, and not the removed keys', () => {
    const options = { lifetime: 'job' } as const
    const tags = (count: number) => Array.from({ length: count }, (_, at) => `t${at}: x`).join(', ')
    expect(faultsOf(read('assistant', `name: a\nmetadata: {k: ${'x'.repeat(15_865)}}`, options))).toEqual([
      '2:1 assistant "a": "metadata" has 15873 bytes as JSON. Expected at most 15872: Pinecone allows 16384, and the action\'s ownership tags need 512.'
    ])
    expect(faultsOf(read('assistant', `name: a\nmetadata: {k: ${'x'.repeat(15_864)}, gone: null}`, options))).toEqual(
      []
    )
    expect(faultsOf(read('index', `name: a\ntags: {${tags(14)}, gone: ""}`, options))).toEqual([])
    expect(faultsOf(read('index', `name: a\ntags: {${tags(15)}}`, options))).toEqual([
      '2:1 index "a": "tags" has 15 tags. Expected at most 14: Pinecone allows 20, and the action\'s ownership tags need 6.'
    ])
  })
})

describe('a name', () => {
  it.each([
    ['Docs_v2', `index "Docs_v2": "name" has "D", "_". ${NAME} "docs-v2" would do.`],
    ['-docs', `index "-docs": "name" begins with a hyphen. ${NAME} "docs" would do.`],
    ['docs-', `index "docs-": "name" ends with a hyphen. ${NAME} "docs" would do.`],
    ['Čeština', `index "Čeština": "name" has "Č", "š". ${NAME} "cestina" would do.`],
    ['"日本"', `index "日本": "name" has "日", "本". ${NAME}`],
    ['a'.repeat(46), `index "${'a'.repeat(46)}": "name" has 46 characters. ${NAME} "${'a'.repeat(45)}" would do.`],
    ['2024', `the index: "name" is the number 2024. ${NAME.slice(0, -1)}: put it in quotes, "2024".`],
    ['""', `the index: "name" is empty. ${NAME}`],
    ['[a]', `the index: "name" is a list. ${NAME}`],
    [
      '"${{ x }}"',
      `index "\${{ x }}": "name" is the text "\${{ x }}". ${NAME} GitHub left this "\${{" as it is: check how the expression is written in the workflow.`
    ]
  ])('%s', (name, issue) => {
    expect(faultsOf(read('index', `name: ${name}`))).toEqual([`1:7 ${issue}`])
  })

  it.each([
    ['Help-Desk', []],
    ['support', []],
    ['-Help', ['"-Help": "name" begins with a hyphen. ASSISTANTS "Help" would do.']],
    ['Help_Désk', ['"Help_Désk": "name" has "_", "é". ASSISTANTS "Help-Desk" would do.']]
  ])('of an assistant may have capital letters: %s', (name, issues) => {
    const expected = 'Expected 1 to 63 letters, digits and hyphens, with a letter or digit at both ends.'
    expect(faultsOf(read('assistant', `name: ${name}`))).toEqual(
      issues.map((issue) => `1:7 assistant ${issue.replace('ASSISTANTS', expected)}`)
    )
  })

  it('must be there', () => {
    expect(faultsOf(read('index', 'dimension: 8'))).toEqual([
      '1:1 the index: "name" is missing. Add one, as in "name: docs".'
    ])
    expect(faultsOf(read('index', '- name: a\n- dimension: 8'))).toEqual([
      '2:3 item 2 of the input "index": "name" is missing. Add one, as in "name: docs".'
    ])
    expect(faultsOf(read('index', 'name:'))).toEqual([`1:1 the index: "name" has no value. ${NAME}`])
  })

  it.each(['a', '0', 'a--b', 'a'.repeat(45)])('%s is right', (name) => {
    expect(read('index', `name: "${name}"`).issues).toEqual([])
  })

  it('may be longer for an assistant', () => {
    expect(read('assistant', `name: ${'a'.repeat(63)}`).issues).toEqual([])
    expect(read('assistant', `name: ${'a'.repeat(64)}`).issues).toHaveLength(1)
  })

  it('is given once in a kind, across sources', () => {
    const sources = [input('index', 'name: docs'), input('assistant', 'name: docs'), file('indexes:\n- name: docs')]
    expect(faultsOf(parseDeclaration(sources))).toEqual([
      '2:9 index "docs" is declared twice, first at line 1, column 7 of the input "index". Remove one.'
    ])
    expect(faultsOf(parseDeclaration([file('indexes: [{name: a}, {name: a, x: 1}]')]))).toEqual([
      '1:29 index "a" is declared twice, first at line 1, column 18 of infra/pinecone.yml. Remove one.',
      `1:32 index "a": unknown key "x". ${TOP}`
    ])
  })

  it('is given once in Pinecone', () => {
    const finalName = (name: string) => name.slice(0, 1)
    expect(faultsOf(read('index', '[{name: ab}, {name: ac}]', { finalName }))).toEqual([
      '1:21 index "ac" would be named "a" in Pinecone, and so would "ab" at line 1, column 9 of the input "index". Rename one.'
    ])
  })
})

describe('a source of another form', () => {
  it.each([
    ['docs', `1:1 the input "index" is the text "docs". ${ONE}`],
    ['my-index', `1:1 the input "index" is the text "my-index". ${ONE.replace('docs', 'my-index')}`],
    ['5', `1:1 the input "index" is the number 5. ${ONE}`],
    [
      'infra/p.yml',
      `1:1 the input "index" is the text "infra/p.yml". ${ONE} A file is given by the input "config-file".`
    ],
    ['name:docs', `1:1 the input "index" is the text "name:docs". ${ONE} A key needs a space after its ":".`],
    [
      `'{"name":"a"}'`,
      `1:1 the input "index" is the text "{\\"name\\":\\"a\\"}". ${ONE} It looks like JSON in quotes: give it without them.`
    ],
    ['[docs]', `1:2 item 1 of the input "index" is the text "docs". ${ONE}`],
    ['- [a]', `1:3 item 1 of the input "index" is a list. ${ONE}`],
    ['- ', `1:1 item 1 of the input "index" is null. ${ONE}`],
    [
      'indexes: [{name: a}]',
      '1:1 the input "index" has the key "indexes", which belongs into a file for "config-file". Expected one index, or a list of them.'
    ]
  ])('input: %s', (text, issue) => {
    expect(faultsOf(read('index', text))).toEqual([issue])
  })

  it.each([
    [
      '- name: a',
      '1:1 infra/pinecone.yml is a list. Expected a mapping with "indexes", "assistants", "namespaces" or several of them. Put the list under the key of what it lists.'
    ],
    [
      'hello',
      '1:1 infra/pinecone.yml is the text "hello". Expected a mapping with "indexes", "assistants", "namespaces" or several of them.'
    ],
    ['index: []', '1:1 infra/pinecone.yml has the unknown key "index". Did you mean "indexes"?'],
    [
      'x-defaults: {}',
      '1:1 infra/pinecone.yml has the unknown key "x-defaults". Known here: indexes, assistants, namespaces.'
    ],
    [
      'name: a',
      '1:1 infra/pinecone.yml has the unknown key "name". Put what is declared into a list, under "indexes", "assistants" or "namespaces".'
    ],
    ['indexes: docs', `1:10 "indexes" is the text "docs". ${ONE}`],
    ['indexes: [docs]', `1:11 item 1 of "indexes" is the text "docs". ${ONE}`],
    [
      'indexes:\n- name: a\n  region: ${{ vars.R }}',
      '3:11 index "a": "region" is the text "${{ vars.R }}". Expected a text of at most 100 characters. GitHub replaces "${{ … }}" in workflows only, not in files: declare this resource in the workflow instead.'
    ]
  ])('file: %s', (text, issue) => {
    expect(faultsOf(parseDeclaration([file(text)]))).toEqual([issue])
  })
})

describe('text that is not quite YAML', () => {
  it.each([
    ['\tname: a', '1:1 This is not valid YAML: a tab cannot indent. Use spaces.'],
    [
      'name: a: b',
      '1:7 This is not valid YAML: there is a ": " too many here. Put a value that contains ": " in quotes, and begin nested keys on a line of their own.'
    ],
    ['name: "a', '1:9 This is not valid YAML: a quote is not closed.'],
    ['name: @a', '1:7 This is not valid YAML: a value that begins with @ needs quotes around it.'],
    ['{name: a', '1:9 This is not valid YAML: a bracket is not closed: "}" is missing.'],
    [
      'name: "\\q"',
      '1:8 This is not valid YAML: double quotes know no escape \\q. Use single quotes where a backslash means itself.'
    ],
    [
      "name: 'it's'",
      '1:11 This is not valid YAML: this does not belong here. Check the indentation, and the quotes and brackets before it.'
    ],
    ['tags: - a', '1:7 This is not valid YAML: a list begins on a line of its own, not after a key.'],
    [
      'name: |\n  x\n y',
      '3:1 This is not valid YAML: the indentation does not fit. Keys of one mapping, and items of one list, begin in the same column.'
    ],
    [
      'name: a\n---\nname: b',
      '2:1 This is not valid YAML: a second document begins here. Write one document only, without "---" between.'
    ],
    [
      '{name: ${{ x }}}',
      '1:9 This is not valid YAML: this does not belong here. Check the indentation, and the quotes and brackets before it. GitHub left this "${{" as it is: check how the expression is written in the workflow. Inside braces or brackets it needs quotes.'
    ]
  ])('%j', (text, issue) => {
    expect(faultsOf(read('index', text))).toEqual([issue])
  })

  it.each([
    [
      'name: a\nname: b',
      '2:1 The key "name" is written twice in this mapping, first at line 1, column 1 of the input "index". Remove one.'
    ],
    ['name: a\ntags: {1: x}', '2:8 A key must be a text. Put 1 in quotes to make it one.'],
    [
      'name: a\ntags: {{ x }}',
      '2:8 A key must be a text. Was this to be an expression, "${{ … }}"? Then its "$" is missing.'
    ],
    [
      'name: a\ntags: {<<: x}',
      '2:8 Merge keys ("<<") are not read here. Write the keys out, or give a whole value by an alias ("*name").'
    ],
    ['name: a\nregion: *x', '2:9 The alias "*x" has no "&x" before it. Put the value in quotes if it is a text.'],
    ['name: a\ntags: &t {a: *t}', '2:14 The alias "*t" stands inside of what it repeats.'],
    [
      'name: !foo a',
      '1:7 YAML tags ("!…") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
    ],
    ['%YAML 1.1\n---\nname: no', '1:1 This is read as YAML 1.2, not 1.1. Remove the "%YAML" line.'],
    ['%FOO\n---\nname: a', '1:1 YAML directives ("%…") are not read here. Remove it.'],
    [
      'name: a\nembed: {read_parameters: {a: .nan}}',
      '2:30 .nan is not a number that JSON knows. Put it in quotes if it is a text.'
    ],
    [
      'name: a\nembed: {read_parameters: {a: 12345678901234567891}}',
      '2:30 12345678901234567891 is too large to be kept exactly. Put it in quotes if it is a text.'
    ]
  ])('%j', (text, issue) => {
    expect(faultsOf(read('index', text))).toEqual([issue])
  })

  it('takes a number past 2^53 where it is kept exactly', () => {
    expect(read('index', 'name: a\nembed: {read_parameters: {a: 9007199254740992, b: 1e21}}').issues).toEqual([])
  })
})

describe('many issues', () => {
  it('are all found at once, in the order of the sources and their text', () => {
    const { declared, issues } = parseDeclaration([
      input('index', 'nam: docs\nmetric: cos\ndimension: x'),
      input('assistant', '{'),
      file('assistants:\n- name: a_\n  regoin: us\nindexes: 5')
    ])
    expect(declared).toEqual([])
    expect(
      issues.map(
        ({ message, location }) => `${location.source}:${location.line}:${location.column} ${message.slice(0, 42)}`
      )
    ).toEqual([
      'index:1:1 the index: "name" is missing. Add one, as ',
      'index:1:1 the index: unknown key "nam". Did you mean',
      'index:2:9 the index: "metric" is the text "cos". Exp',
      'index:3:12 the index: "dimension" is the text "x". Ex',
      'assistant:1:2 This is not valid YAML: a bracket is not c',
      'infra/pinecone.yml:2:9 assistant "a_": "name" has "_". Expected 1',
      'infra/pinecone.yml:3:3 assistant "a_": unknown key "regoin". Did ',
      'infra/pinecone.yml:4:10 "indexes" is the number 5. Expected a mapp'
    ])
  })

  it('name each thing that Dedicated read capacity lacks, once', () => {
    expect(faultsOf(read('index', 'name: d\nread_capacity:\n  mode: Dedicated'))).toEqual(
      ['node_type', 'scaling', 'manual.replicas', 'manual.shards'].map(
        (key) => `2:1 index "d": dedicated read capacity needs "read_capacity.dedicated.${key}". Add it.`
      )
    )
  })

  it('are reported once for one slip', () => {
    expect(faultsOf(read('index', 'name: d\nread_capacity: {mode: Dedicated, dedicated: 5}'))).toEqual([
      '2:45 index "d": "read_capacity.dedicated" is the number 5. Expected a mapping with node_type, scaling, manual.'
    ])
    expect(read('index', 'name: d\nread_capacity: {mode: dedicated}').issues).toHaveLength(1)
    expect(read('index', 'name: d\nspec: {pod: {pods: 4, shards: x}}').issues).toHaveLength(1)
  })
})

it('shows a declaration that works where nothing is declared', () => {
  const [, text = ''] = (nothingDeclared().example ?? '').split('index: |\n')
  expect(read('index', text.replace(/^ {4}/gm, '')).declared).toHaveLength(1)
})
