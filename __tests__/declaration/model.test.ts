import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { locationOf } from '../../src/resources/resource.ts'
import { file, FILE, input, modelOf, read } from './reading.ts'

describe('the model of a declaration', () => {
  it.each([
    ['a name alone', 'name: docs', {}],
    [
      "the classic body of Pinecone's docs, as JSON",
      `{
	"name": "movie-recommendations", "dimension": 1536, "metric": "cosine",
	"spec": {"serverless": {"cloud": "gcp", "region": "us-east1"}},
	"deletion_protection": "enabled", "tags": {"tag0": "val0"}
}`,
      {
        dimension: 1536,
        metric: 'cosine',
        spec: { serverless: { cloud: 'gcp', region: 'us-east1' } },
        deletion_protection: 'enabled',
        tags: { tag0: 'val0' }
      }
    ],
    [
      'the create-for-model body, its placement under spec',
      'name: d\ncloud: aws\nregion: us-east-1\nembed: {model: multilingual-e5-large, metric: cosine, dimension: 1024, field_map: {text: body}, write_parameters: {truncate: NONE, n: 5}}',
      {
        spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
        embed: {
          model: 'multilingual-e5-large',
          field_map: { text: 'body' },
          write_parameters: { truncate: 'NONE', n: 5 }
        },
        metric: 'cosine',
        dimension: 1024
      }
    ],
    [
      'a read capacity and a schema at the top',
      'name: d\nread_capacity: {mode: Dedicated, dedicated: {node_type: b1, scaling: Manual, manual: {replicas: 0, shards: 1}}}\nschema: {fields: {a.b: {filterable: true}, __proto__: {filterable: true}}}',
      {
        spec: {
          serverless: {
            read_capacity: {
              mode: 'Dedicated',
              dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 0, shards: 1 } }
            },
            schema: {
              fields: Object.fromEntries([
                ['a.b', { filterable: true }],
                ['__proto__', { filterable: true }]
              ])
            }
          }
        }
      }
    ],
    [
      'one value written twice alike',
      'name: d\nmetric: cosine\nembed: {metric: cosine, model: m}',
      { metric: 'cosine', embed: { model: 'm' } }
    ],
    [
      'pods that agree',
      'name: d\nspec: {pod: {environment: e, pods: 6, shards: 2, replicas: 3}}',
      { spec: { pod: { environment: 'e', shards: 2, replicas: 3 } } }
    ],
    ['pods alone, as replicas', 'name: d\nspec: {pod: {pods: 6}}', { spec: { pod: { replicas: 6 } } }],
    [
      'pods and shards, as replicas',
      'name: d\nspec: {pod: {pods: 6, shards: 2}}',
      { spec: { pod: { shards: 2, replicas: 3 } } }
    ],
    ['an empty spec that says what it is', 'name: d\nspec: {byoc: {}}', { spec: { byoc: {} } }],
    ['an embed that says nothing more', 'name: d\nembed: {}', { embed: {} }],
    [
      'maps that say nothing',
      'name: d\ntags: {}\nembed: {model: m, field_map: null, read_parameters: {}}',
      { embed: { model: 'm' } }
    ],
    ['tags: null', 'name: d\ntags: null', {}],
    ['a tag to remove', 'name: d\ntags: {a: ""}', { tags: { a: '' } }],
    [
      'what YAML 1.1 would have made something else',
      'name: no\ntags: {a: no, b: 2024-01-01, c: y, d: "08"}',
      { tags: { a: 'no', b: '2024-01-01', c: 'y', d: '08' } }
    ],
    ['an alias', 'name: a\ntags: {a: &x prod, b: *x}', { tags: { a: 'prod', b: 'prod' } }],
    ['Windows line endings and a byte order mark', '\uFEFFname: d\r\nmetric: cosine\r\n', { metric: 'cosine' }]
  ])('index: %s', (_, text, model) => {
    expect(modelOf('index', text)).toEqual(model)
  })

  it.each([
    ['instructions: null clears them', 'name: a\ninstructions: null', { instructions: '' }],
    [
      'instructions over lines',
      'name: a\ninstructions: |\n  Be kind.\n  Be brief.\n',
      { instructions: 'Be kind.\nBe brief.\n' }
    ],
    [
      'metadata of any kind',
      'name: a\nregion: eu\nmetadata: {k: null, n: 1.50, l: [a, {b: true}], "<<": x}',
      { region: 'eu', metadata: { k: null, n: 1.5, l: ['a', { b: true }], '<<': 'x' } }
    ],
    ['metadata: null', 'name: a\nmetadata:', {}]
  ])('assistant: %s', (_, text, model) => {
    expect(modelOf('assistant', text)).toEqual(model)
  })

  it('keeps a key called __proto__ a key', () => {
    const model = modelOf('assistant', 'name: a\nmetadata: {__proto__: {__proto__: {x: 1}}}')
    expect(JSON.stringify(model)).toBe('{"metadata":{"__proto__":{"__proto__":{"x":1}}}}')
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('puts indexes before assistants, inputs before the file, by the order of the sources', () => {
    const { declared, issues, notices } = parseDeclaration([
      input('index', '- name: b\n- name: a'),
      input('assistant', 'name: b'),
      file('assistants: [{name: c}]\nindexes: [{name: c}]')
    ])
    expect(declared.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'index b',
      'index a',
      'index c',
      'assistant b',
      'assistant c'
    ])
    expect([issues, notices]).toEqual([[], []])
  })

  it('gives the final name beside the declared one', () => {
    const { declared } = read('index', 'name: docs', { finalName: (name, kind) => `${name}-${kind}-7` })
    expect(declared[0]).toMatchObject({
      kind: 'index',
      dialect: 'classic',
      declaredName: 'docs',
      name: 'docs-index-7',
      location: { source: 'index', line: 1, column: 7 }
    })
  })

  it('knows the location of each field, moved ones too', () => {
    const text =
      'indexes:\n  - name: docs\n    region: us-east-1\n    embed:\n      metric: cosine\n    tags:\n      a.b: c\n'
    const [docs] = parseDeclaration([file(text.replace('a.b', 'ab'))]).declared
    const at = (...path: string[]) => {
      const { source, file: name, line, column } = locationOf(docs!, path)
      expect([source, name]).toEqual([FILE, FILE])
      return [line, column]
    }
    expect(at('spec', 'serverless', 'region')).toEqual([3, 13])
    expect(at('metric')).toEqual([5, 15])
    expect(at('tags', 'ab')).toEqual([7, 11])
    expect(at('tags', 'other')).toEqual([6, 5])
    expect(at('embed', 'model')).toEqual([4, 5])
    expect(at('dimension')).toEqual([2, 11])
    expect(docs!.location).toEqual({ source: FILE, file: FILE, line: 2, column: 11 })
  })

  it('locates replicas that follow from pods at the pods', () => {
    const [one] = read('index', 'name: d\nspec:\n  pod:\n    pods: 2').declared
    expect(locationOf(one!, ['spec', 'pod', 'replicas'])).toMatchObject({ line: 4, column: 11 })
  })

  it.each(['', ' \n\t\n', '# only this\n', '---\n', 'null', '[]'])('finds nothing in %j', (text) => {
    expect(read('index', text)).toEqual({ declared: [], leftOut: [], issues: [], notices: [] })
  })

  it('has a notice for a file that declares nothing, and none for empty lists', () => {
    expect(parseDeclaration([file('# soon\n')])).toEqual({
      declared: [],
      leftOut: [],
      issues: [],
      notices: [`${FILE} declares nothing.`]
    })
    expect(parseDeclaration([file('indexes:\nassistants: []')])).toEqual({
      declared: [],
      leftOut: [],
      issues: [],
      notices: []
    })
  })

  it('takes one mapping where a file has a list', () => {
    expect(parseDeclaration([file('indexes: {name: a}')]).declared).toHaveLength(1)
  })

  it('has a notice for an expression in free text', () => {
    const { declared, notices } = read(
      'assistant',
      'name: a\nmetadata: {sha: "${{ github.sha }}"}\ninstructions: Explain ${{ }}.'
    )
    expect(declared).toHaveLength(1)
    expect(notices).toEqual([
      'assistant "a": "metadata.sha" has "${{" in it, which GitHub has not replaced.',
      'assistant "a": "instructions" has "${{" in it, which GitHub has not replaced.'
    ])
  })
})
