import { KEY, pinecone, step } from './support.ts'

const INDEX = 'name: docs\ndimension: 8\nmetric: cosine\ncloud: aws\nregion: us-east-1'

test('given debug logging, when a request is throttled once → a line for each request and each decision, no header, no body', async () => {
  const sandbox = await pinecone()
  sandbox.fault({ operation: 'describeIndex', kind: 'answer', status: 503, body: { message: 'busy' }, times: 1 })
  const { log } = await step(sandbox, { index: INDEX }, { debug: true })
  const trace = log.split('\n').filter((line) => /##\[debug\](GET|POST)/.test(line))
  expect(trace[0]).toMatch(/GET \/indexes\/docs \(attempt 1, 2026-04\): 503 after \d+ ms$/)
  expect(trace[1]).toMatch(/GET \/indexes\/docs: trying again in \d+ ms$/)
  expect(trace[2]).toMatch(/GET \/indexes\/docs \(attempt 2, 2026-04\): 404 after \d+ ms$/)
  expect(trace[3]).toMatch(/GET \/indexes\/docs \(attempt 1, 2026-07\): 404 after \d+ ms$/)
  expect(trace[4]).toMatch(/POST \/indexes \(attempt 1, 2026-04\): 201 after \d+ ms$/)
  expect(trace.join('\n')).not.toMatch(/cosine|user-agent|api-key/i)
  expect(log).not.toContain(KEY)
})

test('given no debug logging → no such line', async () => {
  const { log } = await step(await pinecone(), { index: INDEX })
  expect(log).not.toContain('attempt 1')
})
