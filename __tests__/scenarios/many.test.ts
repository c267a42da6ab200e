// Many resources in one step: side by side, with the fewest requests.
import { index, pinecone, requestsOf, resultsOf, step, told } from './support.ts'

const INDEXES = Array.from({ length: 10 }, (_, at) => index(`many-${at}`))
const ASSISTANTS = Array.from({ length: 3 }, (_, at) => ({ name: `helper-${at}` }))

test('ten indexes and three assistants are created together, and a second run sends two requests', async () => {
  const sandbox = await pinecone()
  const inputs = { index: INDEXES, assistant: ASSISTANTS }
  const first = await step(sandbox, inputs)
  const requests = requestsOf(sandbox)
  const created = [...INDEXES, ...ASSISTANTS].map(({ name }) => [name, 'created'])
  expect(resultsOf(first)).toEqual(Object.fromEntries(created))
  expect(told(first)).toMatchObject({ name: '', created: 'true', changed: 'true', ready: 'true' })
  expect(requests.slice(0, 2).sort()).toEqual(['GET /assistant/assistants?limit=100', 'GET /indexes'])
  expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(13)
  // Waited for together, not one by one: only one that waits alone for a moment is read by its name. The exact number is
  // held on a virtual clock, in invariants/costs.test.ts.
  expect(requests.filter((request) => /^GET .*(many|helper)-/.test(request)).length).toBeLessThan(13)
  expect(sandbox.state.listIndexes()).toHaveLength(10)
  expect(sandbox.state.listAssistants()).toHaveLength(3)

  const second = await step(sandbox, inputs)
  expect(requestsOf(sandbox).sort()).toEqual(['GET /assistant/assistants?limit=100', 'GET /indexes'])
  expect(new Set(Object.values(resultsOf(second)))).toEqual(new Set(['unchanged']))
})

test('forty indexes and ten assistants among two thousand others take three reads and no write', async () => {
  const sandbox = await pinecone()
  for (let at = 0; at < 1850; at += 1) sandbox.state.seedIndex(index(`seed-${at}`))
  for (let at = 0; at < 150; at += 1) sandbox.state.seedAssistant({ name: `helper-${at}` })
  const indexes = Array.from({ length: 40 }, (_, at) => index(`seed-${at * 40}`))
  const assistants = Array.from({ length: 10 }, (_, at) => ({ name: `helper-${at * 15}` }))
  const result = await step(sandbox, { index: indexes, assistant: assistants })
  const requests = requestsOf(sandbox)
  expect(requests.length).toBeLessThanOrEqual(3)
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  expect(told(result)).toMatchObject({ created: 'false', changed: 'false', ready: 'true', reason: '' })
  expect(Object.keys(resultsOf(result))).toHaveLength(50)
})

test('two indexes are listed, one is described: whichever takes fewer requests', async () => {
  const sandbox = await pinecone()
  for (const name of ['one', 'two']) sandbox.state.seedIndex(index(name))
  await step(sandbox, { index: [index('one'), index('two')] })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes'])
  await step(sandbox, { index: [index('one')] })
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/one'])
})

test('the order of declaration is the order of outputs, and changes nothing else', async () => {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('b', { metric: 'euclidean' }))
  sandbox.state.seedIndex(index('c', { dimension: 9 }))
  const declared = [index('c'), index('a'), index('b')]
  const forth = await step(sandbox, { index: declared })
  const back = await step(sandbox, { index: declared.toReversed() })
  expect(Object.keys(resultsOf(forth))).toEqual(['c', 'a', 'b'])
  expect(Object.keys(resultsOf(back))).toEqual(['b', 'a', 'c'])
  expect(resultsOf(back)).toEqual(resultsOf(forth))
  expect(told(back)).toEqual(told(forth))
})
