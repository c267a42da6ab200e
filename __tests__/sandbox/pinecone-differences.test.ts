// Every row of the table of differences, by either setting: what is published, and what the live service does.
import type { BehaviourSetting, DifferenceName } from '../../sandbox/pinecone/server.ts'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { DIFFERENCES, SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { call, DENSE, pass, sandbox, start, startEach } from './pinecone.ts'
import { schema, textField } from './typed-bodies.ts'

startEach({ at: Date.UTC(2026, 10, 1, 12) })

const POD = { environment: 'us-east1-gcp', pod_type: 'p1.x1' }
const ASSISTANTS = '/assistant/assistants'
const TYPED = { 'x-pinecone-api-version': '2026-07' }

/** What happens where a row applies, in the words of its columns. */
type Scenario = () => Promise<unknown>

async function configured(body: unknown, headers = {}, name = 'movies') {
  const reply = await call('PATCH', `/indexes/${name}`, body, headers)
  return { status: reply.status, tags: sandbox.state.getIndex('movies')?.tags, message: messageOf(reply.body) }
}

function messageOf(body: unknown): string {
  return (body as { error?: { message?: string } }).error?.message ?? ''
}

function accepted(status: number): string {
  return status < 300 ? 'accepted' : 'refused'
}

async function statusOf(version: string): Promise<number> {
  return (await clientOf(sandbox.url, SANDBOX_API_KEY, version)('GET', '/indexes')).status
}

const SCENARIOS: Readonly<Record<DifferenceName, Scenario>> = {
  classicConfigureStatus: async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    expect((await configured({ tags: { a: 'b' } }, TYPED)).status).toBe(200)
    return (await configured({ tags: { a: 'b' } })).status
  },
  emptyTags: async () => {
    sandbox.state.seedIndex({ name: 'movies', tags: { a: 'b' } })
    const classic = await configured({ tags: {} })
    expect(classic.tags).toEqual({ a: 'b' })
    const typed = await configured({ tags: {} }, TYPED)
    expect(typed.tags).toEqual(typed.status === 200 ? null : { a: 'b' })
    expect(accepted(typed.status)).toBe(accepted(classic.status))
    return accepted(classic.status)
  },
  assistantUpdate: async () => {
    sandbox.state.seedAssistant({ name: 'helper', instructions: 'Be kind.' })
    pass(1_000)
    const { body } = await call('PATCH', `${ASSISTANTS}/helper`, { metadata: { a: 1 } })
    const changed = { assistant_name: 'helper', instructions: 'Be kind.', metadata: { a: 1 } }
    expect(body).toMatchObject(changed)
    const whole = { ...sandbox.state.getAssistant('helper'), ...changed }
    if (JSON.stringify(body) === JSON.stringify(changed)) return 'changed fields'
    expect(body).toEqual(whole)
    return 'whole assistant'
  },
  oldVersions: async () => {
    const dates = ['2024-07', '2024-10', '2025-04', '2026-01.alpha']
    const statuses = await Promise.all(dates.map(statusOf))
    expect(new Set(statuses).size).toBe(1)
    return statuses[0] === 200 ? 'served' : 'refused'
  },
  unknownVersion: async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    const between = await call('GET', '/indexes/movies', undefined, { 'x-pinecone-api-version': '2026-05' })
    const later = await call('GET', '/indexes/movies', undefined, { 'x-pinecone-api-version': '2031-01' })
    if (between.status === 400 && later.status === 400) return 'refused'
    expect(between.body).toHaveProperty('dimension')
    expect(later.body).toHaveProperty('schema')
    expect(await statusOf('2016-01')).toBe(200)
    return 'newest before'
  },
  repeatedVersion: async () => {
    sandbox.state.seedIndex({ name: 'movies' })
    const headers = { 'x-pinecone-api-version': '2026-07, 2025-10' }
    const { status, body } = await call('GET', '/indexes/movies', undefined, headers)
    if (status === 400) return 'refused'
    expect(body).toHaveProperty('schema')
    return 'first counts'
  },
  assistantNameCapitals: async () => {
    const { status } = await call('POST', ASSISTANTS, { name: 'Helper-B' })
    expect(sandbox.state.getAssistant('Helper-B')?.name).toBe(status === 200 ? 'Helper-B' : undefined)
    return accepted(status)
  },
  assistantNameText: async () => {
    const { status, body } = await call('POST', ASSISTANTS, { name: 'help_er' })
    expect(status).toBe(400)
    return messageOf(body).startsWith('Name must consist of') ? '{rule}' : messageOf(body)
  },
  missingMetric: async () => {
    const { status } = await call('POST', '/indexes', { ...DENSE, metric: undefined })
    expect(sandbox.state.getIndex('movies')?.metric).toBe(status === 201 ? 'cosine' : undefined)
    return accepted(status)
  },
  modelDimension: async () => {
    const embed = { model: 'llama-text-embed-v2', field_map: { text: 'chunk' }, dimension: 512 }
    await call('POST', '/indexes/create-for-model', { name: 'movies', cloud: 'aws', region: 'us-east-1', embed })
    await configured({ embed: { write_parameters: { truncate: 'START' } } })
    const { embed: answered } = sandbox.state.getIndex('movies') ?? {}
    const read = answered?.['read_parameters'] as { dimension?: number }
    expect(answered?.['write_parameters']).toMatchObject({ input_type: 'passage', truncate: 'START' })
    if (read.dimension === undefined) return 'left out'
    expect(read.dimension).toBe(512)
    return 'told'
  },
  languageNames: async () => {
    const body = schema({ title: textField({ language: 'german', stemming: true }) })
    const { status } = await call('POST', '/indexes', body, TYPED)
    const language = status === 201 ? 'de' : undefined
    expect(sandbox.state.getSchema('docs')?.fields['title']?.['full_text_search']).toEqual(
      language && { language, stemming: true, stop_words: false }
    )
    return accepted(status)
  },
  barePodType: async () => {
    const pod = { ...POD, pod_type: 's1' }
    const { status } = await call('POST', '/indexes', { ...DENSE, spec: { pod } })
    sandbox.state.seedIndex({ name: 'pods', spec: { pod: POD } })
    const changed = await configured({ spec: { pod: { pod_type: 'p1' } } }, {}, 'pods')
    expect(accepted(changed.status)).toBe(accepted(status))
    if (status === 201) expect(sandbox.state.getIndex('movies')?.spec.pod).toMatchObject({ pod_type: 's1.x1' })
    return accepted(status)
  },
  metadataTooLong: async () => {
    const metadata = { a: 'b'.repeat(17_000) }
    const { body } = await call('POST', ASSISTANTS, { name: 'helper', metadata })
    sandbox.state.seedAssistant({ name: 'other' })
    expect(messageOf((await call('PATCH', `${ASSISTANTS}/other`, { metadata })).body)).toBe(messageOf(body))
    return messageOf(body)
  },
  podQuotaText: async () => {
    await start({ quota: { pods: 2 }, behaviour })
    expect((await call('POST', '/indexes', { ...DENSE, spec: { pod: { ...POD, replicas: 2 } } })).status).toBe(201)
    pass(1_000)
    const more = await configured({ spec: { pod: { replicas: 3 } } })
    const { status, body } = await call('POST', '/indexes', { ...DENSE, name: 'second', spec: { pod: POD } })
    expect([more.status, more.message, status]).toEqual([403, messageOf(body), 403])
    expect((await configured({ spec: { pod: { replicas: 1 } } })).status).toBeLessThan(300)
    return messageOf(body).replace('(2)', '({limit})')
  },
  podFamilyText: async () => {
    sandbox.state.seedIndex({ name: 'pods', spec: { pod: POD } })
    const { status, message } = await configured({ spec: { pod: { pod_type: 's1.x1' } } }, {}, 'pods')
    expect(status).toBe(400)
    return message.replace('p1.x1', '{before}').replace('s1.x1', '{after}')
  },
  initializingHost: async () => {
    const created = await call('POST', '/indexes', DENSE)
    const described = await call('GET', '/indexes/movies', undefined, TYPED)
    const { host } = created.body as { host: unknown }
    expect(described.body).toHaveProperty('host', host)
    pass(100)
    expect((await call('GET', '/indexes/movies')).body).toHaveProperty('host', expect.stringMatching(/^movies-/))
    return host === null ? 'null' : 'told'
  }
}

let behaviour: BehaviourSetting

describe.each<BehaviourSetting>(['published', 'live'])('%s', (setting) => {
  beforeEach(async () => {
    behaviour = setting
    await start({ behaviour })
  })

  test.each(Object.entries(SCENARIOS))('%s', async (name, scenario) => {
    expect(await scenario()).toBe(DIFFERENCES[name as DifferenceName][setting])
  })
})

test('live is the default', async () => {
  await start()
  sandbox.state.seedIndex({ name: 'movies' })
  expect((await configured({ tags: { a: 'b' } })).status).toBe(DIFFERENCES.classicConfigureStatus.live)
})

test('every row says where it is known from, and differs', () => {
  for (const { about, source, published, live } of Object.values(DIFFERENCES)) {
    expect(about).not.toBe('')
    expect(source).not.toBe('')
    expect(published).not.toEqual(live)
  }
})
