// What everyone does first: the two examples of Pinecone's own documentation, once and once more.
import { KEY, notes, pinecone, planOf, requestsOf, resourcesOf, step, told, writes, ownership } from './support.ts'

const INDEX = `
name: auth-guide
dimension: 8
metric: euclidean
spec:
  serverless:
    cloud: aws
    region: us-west-2
`

const ASSISTANT = `
name: example-assistant
instructions: Use American English for spelling and grammar.
region: us
`

test('an index that does not exist is created as declared, waited for, and its host handed on', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: INDEX })
  const host = sandbox.state.getIndex('auth-guide')?.host
  expect(host).toMatch(/^auth-guide-\w+\.svc\.[\w-]+\.pinecone\.io$/)
  expect(result.outputs).toEqual({
    name: 'auth-guide',
    host,
    status: 'Ready',
    kind: 'index',
    result: 'created',
    'index-name': 'auth-guide',
    'index-host': host,
    'assistant-name': '',
    'assistant-host': '',
    'namespace-name': '',
    'namespace-host': '',
    created: 'true',
    changed: 'true',
    ready: 'true',
    resources: result.outputs['resources'],
    plan: result.outputs['plan'],
    markdown: result.outputs['markdown'],
    skipped: '',
    reason: ''
  })
  expect(resourcesOf(result)).toEqual({
    version: 1,
    indexes: {
      'auth-guide': {
        name: 'auth-guide',
        host,
        status: 'Ready',
        ready: true,
        result: 'created',
        dimension: 8,
        metric: 'euclidean',
        vector_type: 'dense',
        cloud: 'aws',
        region: 'us-west-2'
      }
    },
    assistants: {},
    namespaces: {}
  })
  expect(planOf(result)).toEqual([{ kind: 'index', name: 'auth-guide', action: 'create', fields: [] }])
  expect(writes(sandbox)).toEqual([
    {
      method: 'POST',
      path: '/indexes',
      body: ownership('index', {
        name: 'auth-guide',
        dimension: 8,
        metric: 'euclidean',
        spec: { serverless: { cloud: 'aws', region: 'us-west-2' } }
      })
    }
  ])
  expect(requestsOf(sandbox)).toEqual([
    'GET /indexes/auth-guide',
    'GET /indexes/auth-guide',
    'POST /indexes',
    'GET /indexes/auth-guide'
  ])
  expect(result.annotations).toEqual([])
})

test('an assistant that does not exist is created as declared, waited for, and its host handed on', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { assistant: ASSISTANT })
  const host = sandbox.state.getAssistant('example-assistant')?.host
  expect(host).toMatch(/^https:\/\//)
  expect(result.outputs).toEqual({
    name: 'example-assistant',
    host,
    status: 'Ready',
    kind: 'assistant',
    result: 'created',
    'index-name': '',
    'index-host': '',
    'assistant-name': 'example-assistant',
    'assistant-host': host,
    'namespace-name': '',
    'namespace-host': '',
    created: 'true',
    changed: 'true',
    ready: 'true',
    resources: result.outputs['resources'],
    plan: result.outputs['plan'],
    markdown: result.outputs['markdown'],
    skipped: '',
    reason: ''
  })
  expect(resourcesOf(result).assistants).toEqual({
    'example-assistant': {
      name: 'example-assistant',
      host,
      status: 'Ready',
      ready: true,
      result: 'created',
      region: 'us'
    }
  })
  expect(writes(sandbox)).toEqual([
    {
      method: 'POST',
      path: '/assistant/assistants',
      body: ownership('assistant', {
        name: 'example-assistant',
        instructions: 'Use American English for spelling and grammar.',
        region: 'us'
      })
    }
  ])
  const one = 'GET /assistant/assistants/example-assistant'
  expect(requestsOf(sandbox)).toEqual([one, one, 'POST /assistant/assistants', one])
})

test.each([
  ['index', { index: INDEX }, 'GET /indexes/auth-guide'],
  ['assistant', { assistant: ASSISTANT }, 'GET /assistant/assistants/example-assistant']
])('a second run of the same %s sends one GET and no write', async (kind, inputs, read) => {
  const sandbox = await pinecone()
  const first = await step(sandbox, inputs)
  requestsOf(sandbox)
  const before = sandbox.state.snapshot()
  const second = await step(sandbox, inputs)
  expect(requestsOf(sandbox)).toEqual([read])
  expect(told(second)).toEqual({
    name: first.outputs['name'],
    kind,
    status: 'Ready',
    result: 'unchanged',
    created: 'false',
    changed: 'false',
    ready: 'true',
    reason: ''
  })
  expect(second.outputs['host']).toBe(first.outputs['host'])
  expect(second.outputs['plan']).toBe('[]')
  expect(sandbox.state.snapshot()).toEqual(before)
})

test('an index and an assistant in one step have outputs of their own, and the shared ones stay empty', async () => {
  const sandbox = await pinecone()
  const { outputs } = await step(sandbox, { index: INDEX, assistant: ASSISTANT })
  const { name, host, kind, result, status } = outputs
  expect({ name, host, kind, result, status }).toEqual({ name: '', host: '', kind: '', result: '', status: '' })
  expect(outputs['index-name']).toBe('auth-guide')
  expect(outputs['index-host']).toBe(sandbox.state.getIndex('auth-guide')?.host)
  expect(outputs['assistant-name']).toBe('example-assistant')
  expect(outputs['assistant-host']).toBe(sandbox.state.getAssistant('example-assistant')?.host)
  expect(outputs['created']).toBe('true')
})

test('every request names its version, its key and who sends it', async () => {
  const sandbox = await pinecone()
  await step(sandbox, { index: INDEX, assistant: ASSISTANT })
  expect(sandbox.requests.length).toBeGreaterThanOrEqual(6)
  // The second look at each is through the newest version, before it is said to be absent.
  const versions = sandbox.requests.map(({ headers }) => headers['x-pinecone-api-version'])
  expect(versions.filter((version) => version === '2026-07')).toHaveLength(2)
  for (const { headers, method } of sandbox.requests) {
    expect(headers).toMatchObject({
      'api-key': KEY,
      'x-pinecone-api-version': expect.stringMatching(method === 'GET' ? /^2026-0[47]$/ : /^2026-04$/) as string,
      accept: 'application/json',
      'user-agent': expect.stringMatching(/(^|; ?)source_tag=pinecone_provision_action(;|$)/) as string
    })
    expect(headers['content-type']).toBe(method === 'POST' ? 'application/json' : undefined)
  }
})

test('the key may come from the environment, and the input goes before it', async () => {
  const sandbox = await pinecone()
  const fromEnv = await step(sandbox, { index: INDEX, 'api-key': '' }, { env: { PINECONE_API_KEY: ` ${KEY}\n` } })
  expect(told(fromEnv)).toMatchObject({ result: 'created' })
  const fromInput = await step(sandbox, { index: INDEX }, { env: { PINECONE_API_KEY: 'another' } })
  expect(told(fromInput)).toMatchObject({ result: 'unchanged' })
})

test('white space around the key is taken off before it is masked and sent', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { index: INDEX, 'api-key': `\n  ${KEY}\n` })
  expect(told(result)).toMatchObject({ result: 'created' })
  expect(result.masks).toEqual([KEY, 'sandbox-github-token'])
  expect(result.stdout.split('\n')[0]).toBe(`::add-mask::${KEY}`)
})

test('the log says the plan, how it went and, in its last line, what came of it', async () => {
  const sandbox = await pinecone()
  const { log } = await step(sandbox, { index: INDEX })
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  expect(lines).toContain('▼ Plan')
  expect(lines).toContain('+ index auth-guide: dimension 8, euclidean, aws us-west-2')
  expect(lines.at(-1)).toMatch(/^Applied: 1 created in \d+(\.\d)? s\.$/)
})

test('the summary shows each resource with its kind, name, result, status and host', async () => {
  const sandbox = await pinecone()
  const { summary, outputs } = await step(sandbox, { index: INDEX })
  expect(summary).toContain('| Resource and host | Result |')
  const row = summary.split('\n').find((line) => line.startsWith('| index `')) ?? ''
  for (const words of ['auth-guide', 'created', 'Ready', outputs['host'] ?? '-']) expect(row).toContain(words)
})

test('a workflow that uses a branch of the action, with a key out of an example, is told so', async () => {
  const inputs = { index: INDEX, 'api-key': 'your-api-key', 'api-url': 'https://api.pinecone.io', timeout: '1s' }
  // A proxy that nobody listens at, so that nothing gets there.
  const env = { https_proxy: 'http://127.0.0.1:9' }
  const result = await step({ url: '' }, inputs, { env, github: { actionRef: 'main' } })
  expect(notes(result, 'warning')).toEqual([
    expect.stringContaining('looks like a placeholder'),
    expect.stringContaining('uses this action at "main"')
  ])
})
