// The JSON Schema for editors is what the tables say, all of it and nothing else.
import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { schemaText } from '../../scripts/schema.ts'
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { firstNodeOf } from '../../src/declaration/schema-nodes.ts'
import { ASSISTANT as ASSISTANT_TYPE } from '../../src/resources/assistant/assistant.ts'
import { INDEX_FIELDS } from '../../src/resources/index/fields.ts'
import { TYPED_FIELDS } from '../../src/resources/index/typed-fields.ts'
import { file } from '../declaration/reading.ts'
import { isJsonSchema, SCHEMA } from '../support/json-schema.ts'

interface Node {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node | boolean>>
  readonly patternProperties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly doNotSuggest?: boolean
}

interface Place {
  readonly path: readonly string[]
  readonly node: Node
}

const DEFINITIONS = SCHEMA['definitions'] as Readonly<Record<string, Node>>

function resolved(node: Node): Node {
  return node.$ref === undefined ? node : (DEFINITIONS[node.$ref.replace('#/definitions/', '')] ?? {})
}

/** All that may stand in a mapping, at any depth: `*` for a key of the user's own. */
function placesIn(from: Node, path: readonly string[] = []): Place[] {
  const node = resolved(from)
  const own = Object.entries(node.properties ?? {}).filter(
    (entry): entry is [string, Node] => typeof entry[1] === 'object' && entry[1].doNotSuggest !== true
  )
  const any = [...Object.values(node.patternProperties ?? {}), node.additionalProperties].filter(
    (inner): inner is Node => typeof inner === 'object'
  )
  const all = [...own, ...any.map((inner) => ['*', inner] as const)]
  return all.flatMap(([key, inner]) => {
    const at = [...path, key]
    return [{ path: at, node: resolved(inner) }, ...placesIn(inner, at)]
  })
}

function leavesOf(definition: string): string[] {
  const body = DEFINITIONS[definition] ?? {}
  const places = placesIn(body)
  const isLeaf = ({ path }: Place): boolean =>
    !places.some((other) => other.path.length > path.length && path.every((key, at) => other.path[at] === key))
  return places.filter(isLeaf).map(({ path }) => path.join('.'))
}

const ASSISTANT = (DEFINITIONS['assistant']?.['allOf'] as Node[]).at(-1) ?? {}
const BODIES = { classicIndex: DEFINITIONS['classicIndex'] ?? {}, typedIndex: DEFINITIONS['typedIndex'] ?? {} }

test('the committed schema is what the tables say', async () => {
  expect(readFileSync('schema/config-file.json', 'utf8')).toBe(await schemaText())
})

test('it is a JSON Schema of draft-07', () => {
  expect(SCHEMA['$schema']).toBe('http://json-schema.org/draft-07/schema#')
  expect(isJsonSchema(SCHEMA)).toBe(true)
  expect(isJsonSchema({ ...SCHEMA, type: 'mapping' })).toBe(false)
})

test('every reference in it leads somewhere, and every definition is used', () => {
  const references = [...JSON.stringify(SCHEMA).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g)].map(([, name]) => name)
  expect([...new Set(references)].sort()).toEqual(Object.keys(DEFINITIONS).sort())
})

describe('every field of the tables is in it', () => {
  test('of an assistant', () => {
    const leaves = placesIn(ASSISTANT).filter(({ path }) => path.join('.') !== 'metadata')
    expect(leaves.map(({ path }) => path.join('.'))).toEqual(ASSISTANT_TYPE.fields.map(({ path }) => path))
  })

  test('of an index in the classic dialect, each of its written places', () => {
    expect(leavesOf('classicIndex')).toEqual(expect.arrayContaining(INDEX_FIELDS.map(({ path }) => path)))
    for (const key of firstNodeOf('index').children.keys()) expect(BODIES.classicIndex.properties).toHaveProperty([key])
  })

  test('of an index in the dialect of 2026-07', () => {
    expect(leavesOf('typedIndex')).toEqual(expect.arrayContaining(TYPED_FIELDS.map(({ path }) => path)))
  })
})

describe('nothing else is in it', () => {
  /** A value at a path, with a key of the user's own in place of `*`. */
  function nested([key, ...rest]: readonly string[]): unknown {
    return key === undefined ? 'x' : { [key === '*' ? 'e' : key]: nested(rest) }
  }

  test.each([
    ...placesIn(BODIES.classicIndex).map(({ path }) => ['indexes', path, {}] as const),
    ...placesIn(BODIES.typedIndex).map(({ path }) => ['indexes', path, { cmek_id: 'k' }] as const),
    ...placesIn(ASSISTANT).map(({ path }) => ['assistants', path, {}] as const)
  ])('%s: the reader knows %j', (list, path, dialect) => {
    const text = stringify({ [list]: [{ name: 'a', ...dialect, ...(nested(path) as object) }] })
    const { issues } = parseDeclaration([file(text)])
    expect(issues.map(({ message }) => message).join('\n')).not.toMatch(/unknown key|set by Pinecone/)
  })
})

test('everything in it is explained to whoever rests the mouse on it', () => {
  const places = [...Object.values(BODIES), ASSISTANT].flatMap((body) => placesIn(body))
  expect(places.length).toBeGreaterThan(100)
  for (const { path, node } of places) {
    expect([path, node.description]).toEqual([path, expect.stringMatching(/^[A-Z{].*[^\s]$/)])
    // A key of the user's own has its map's title.
    if (path.at(-1) !== '*') expect([path, node.title]).toEqual([path, expect.stringMatching(/^[A-Z]/)])
  }
})
