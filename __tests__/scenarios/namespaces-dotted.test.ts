// Namespaces named `.` and `..`, which Pinecone takes like any other: in a path they must not be taken for steps.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { dataPinecone, dataRequests, EMBED, texts, vectors, workspaceWith } from './record-files.ts'
import { index, resultsOf, step } from './support.ts'

const DOTS = ['.', '..']
const TYPED = { schema: { fields: { embedding: { type: 'dense_vector', dimension: 8, metric: 'cosine' } } } }
const documents = vectors(2).map(({ id, values }) => ({ _id: id, embedding: values }))

const names = (sandbox: Sandbox): string[] => sandbox.state.listNamespaces('docs').map(({ name }) => name)
const isWrite = (line: string): boolean => !line.startsWith('GET') && !line.endsWith('/fetch')

test.each<[string, object, readonly object[], (name: string) => string]>([
  ['vectors', index('docs'), vectors(2), () => 'POST /vectors/upsert'],
  ['texts', { name: 'docs', ...EMBED }, texts(2), (name) => `POST /records/namespaces/${name}/upsert`],
  ['documents', { name: 'docs', ...TYPED }, documents, (name) => `POST /namespaces/${name}/documents/upsert`]
])('%s: made, filled, read the second time, and deleted one by one', async (_, declared, records, upsert) => {
  const sandbox = await dataPinecone()
  await step(sandbox, { index: declared })
  dataRequests(sandbox)
  const workspace = workspaceWith({ 'a.jsonl': records })
  const namespace = DOTS.map((name) => ({ name, index: 'docs', records: 'a.jsonl' }))
  expect(resultsOf(await step(sandbox, { namespace }, { workspace }))).toEqual({ '.': 'created', '..': 'created' })
  expect(names(sandbox)).toEqual(DOTS)
  for (const name of DOTS) expect(sandbox.state.countRecords('docs', name)).toBe(2)
  const made = ['POST /namespaces', 'POST /namespaces']
  const filled = ['%2E', '%2E%2E'].map(upsert)
  expect(dataRequests(sandbox).filter(isWrite).sort()).toEqual([...made, ...filled].sort())

  expect(resultsOf(await step(sandbox, { namespace }, { workspace }))).toEqual({ '.': 'unchanged', '..': 'unchanged' })
  expect(dataRequests(sandbox).filter(isWrite)).toEqual([])

  for (const [name, path, left] of [
    ['..', '%2E%2E', ['.']],
    ['.', '%2E', []]
  ] as const) {
    const gone = await step(sandbox, { command: 'destroy', namespace: { name, index: 'docs' } }, { workspace })
    expect(resultsOf(gone)).toEqual({ [name]: 'deleted' })
    expect(dataRequests(sandbox).filter(isWrite)).toEqual([`DELETE /namespaces/${path}`])
    expect(names(sandbox)).toEqual(left)
  }
  expect(sandbox.state.listIndexes().map(({ name }) => name)).toEqual(['docs'])
})
