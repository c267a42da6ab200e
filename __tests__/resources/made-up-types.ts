// Two resource types that Pinecone does not have, the second a child of the first, and a server for them.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isObject, type Json, type JsonObject } from '../../src/core/json.ts'
import { observedOf } from '../../src/resources/answers.ts'
import type { Field } from '../../src/resources/fields.ts'
import { readinessByState } from '../../src/resources/answers.ts'
import { type Codec, type ResourceType } from '../../src/resources/type.ts'
import { keysOf } from '../../src/resources/dialect-spec.ts'

const LABELS: Field = {
  path: 'labels.*',
  rule: { type: 'string' },
  change: 'in-place',
  removedBy: '',
  description: 'Labels of your own.'
}

const SHELF_FIELDS: readonly Field[] = [
  { path: 'size', rule: { type: 'integer', min: 1, max: 99 }, change: 'in-place', description: 'How long it is.' },
  { path: 'wood', rule: { type: 'enum', values: ['oak', 'pine'] }, change: 'replace', description: 'What it is of.' },
  LABELS
]

const BOOK_FIELDS: readonly Field[] = [
  { path: 'pages', rule: { type: 'integer', min: 1, max: 9999 }, change: 'in-place', description: 'Its pages.' },
  { path: 'language', rule: { type: 'enum', values: ['en', 'de'] }, change: 'replace', description: 'Its language.' },
  LABELS
]

function codecOf(kind: string): Codec {
  return {
    encodeCreate: (name, model) => ({ body: { name, ...model } }),
    encodeUpdate: (patch) => patch,
    decode: (answer) => observedOf(kind, answer, (status) => ({ state: status, ready: status === 'Ready' }))
  }
}

function typeOf(kind: string, fields: readonly Field[], path: ResourceType['api']['path']): ResourceType {
  const codec = codecOf(kind)
  return {
    kind,
    plural: `${kind}s`,
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    example: 'name: a',
    maxNameLength: 30,
    fields,
    dialects: [
      {
        dialect: 'classic',
        keys: keysOf(fields),
        rules: [{ in: '', when: { wood: 'pine' }, forbid: ['size'], message: 'pine has no {path}.' }],
        hints: { answeredOnly: /^status$/, synonyms: new Map(), reasons: new Map() }
      }
    ],
    ownership: {
      at: 'labels',
      limit: { max: 20, counts: 'keys', reserved: { permanent: 2, 'pull-request': 4, run: 4, job: 6 } }
    },
    complete: (model) => ({ possible: true, model }),
    readiness: readinessByState,
    api: { path, updateAnswersWhole: true, mayBeUnserved: true, codecs: { '2026-04': codec, '2026-07': codec } },
    report: { shown: [], about: () => [], planLimit: 'any number' }
  }
}

export const SHELF = typeOf('shelf', SHELF_FIELDS, () => '/shelfs')
export const BOOK: ResourceType = {
  ...typeOf('book', BOOK_FIELDS, (parent) => `/shelfs/${parent?.name ?? ''}/books`),
  parent: 'shelf'
}

export interface Library {
  readonly url: string
  /** Each resource by its path. */
  readonly resources: Map<string, JsonObject>
  /** Each write as `METHOD path`, in order. */
  readonly writes: string[]
  /** Requests that the server refuses, as `METHOD path`. */
  readonly broken: Set<string>
  close(): Promise<void>
}

/** A server that stores whatever is posted to a list, and deletes a resource with its children. */
export async function startLibrary(now: () => number): Promise<Library> {
  const resources = new Map<string, JsonObject>()
  const writes: string[] = []
  const broken = new Set<string>()
  const answer = (method: string, path: string, body: JsonObject): [number, Json] => {
    const found = resources.get(path)
    if (method !== 'GET') writes.push(`${method} ${path}`)
    if (broken.has(`${method} ${path}`)) return [400, { error: { code: 'INVALID_ARGUMENT', message: 'Broken.' } }]
    if (method === 'POST') {
      const own = `${path}/${body['name'] as string}`
      if (resources.has(own)) return [409, { error: { code: 'ALREADY_EXISTS', message: 'Resource already exists.' } }]
      resources.set(own, { ...body, status: 'Ready' })
      return [201, resources.get(own) ?? null]
    }
    if (path.split('/').length % 2 === 0) {
      const within = [...resources].filter(([at]) => at.slice(0, at.lastIndexOf('/')) === path)
      return [200, { [path.slice(path.lastIndexOf('/') + 1)]: within.map(([, one]) => one) }]
    }
    if (found === undefined) return [404, { error: { code: 'NOT_FOUND', message: 'not found' } }]
    if (method === 'GET') return [200, found]
    if (method === 'DELETE') {
      for (const at of resources.keys()) if (at === path || at.startsWith(`${path}/`)) resources.delete(at)
      return [202, null]
    }
    const labels = { ...(found['labels'] as JsonObject | undefined), ...(body['labels'] as JsonObject | undefined) }
    resources.set(path, { ...found, ...body, labels })
    return [200, resources.get(path) ?? null]
  }
  const server = createServer((request, response) => {
    void (async () => {
      const text = (await request.toArray()).join('')
      const body: unknown = text === '' ? {} : JSON.parse(text)
      const [status, json] = answer(request.method ?? '', request.url ?? '', isObject(body) ? body : {})
      response.writeHead(status, { 'content-type': 'application/json', date: new Date(now()).toUTCString() })
      response.end(json === null ? '' : JSON.stringify(json))
    })()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    resources,
    writes,
    broken,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed()
        })
        server.closeAllConnections()
      })
  }
}
