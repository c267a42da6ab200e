// Where the data of assistants answers: at hosts of its own, one a region.
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { ask, dataOf } from './assistant-files.ts'
import { call, pass, sandbox, start, startEach } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), assistantData: true })

beforeEach(() => {
  sandbox.state.seedAssistant({ name: 'helper' })
})

describe('hosts', () => {
  test('without the option they are those of Pinecone itself', async () => {
    await start({ assistantData: false })
    sandbox.state.seedAssistant({ name: 'helper' })
    expect(sandbox.state.getAssistant('helper')?.host).toBe('https://prod-1-data.ke.pinecone.io')
    expect((await call('GET', '/assistant/files/helper')).status).toBe(404)
  })

  test('with it, one a region, on loopback, apart from the control plane', async () => {
    const { body } = await call('POST', '/assistant/assistants', { name: 'european', region: 'eu' })
    const { host } = body as { host: string }
    expect(host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(new Set([host, sandbox.state.getAssistant('helper')?.host, sandbox.url]).size).toBe(3)
    expect((await call('GET', `${sandbox.url}/assistant/files/helper`)).status).toBe(404)
    expect((await call('GET', `${host}/assistant/assistants`)).status).toBe(404)
  })

  test('an assistant answers at its own region alone, and once it is ready', async () => {
    await call('POST', '/assistant/assistants', { name: 'european', region: 'eu' })
    expect((await ask('european', 'GET', '/files/european')).body).toMatchObject({
      status: 400,
      error: { code: 'FAILED_PRECONDITION' }
    })
    pass(100)
    expect((await ask('european', 'GET', '/files/european')).body).toEqual({ files: [] })
    expect((await ask('helper', 'GET', '/files/european')).body).toEqual({
      status: 404,
      error: { code: 'NOT_FOUND', message: 'Assistant "european" not found.' }
    })
  })

  test('the key and the version are looked at there too', async () => {
    const url = `${dataOf('helper')}/files/helper`
    expect(await call('GET', url, undefined, { 'api-key': 'another' })).toMatchObject({
      status: 401,
      body: 'Invalid API Key'
    })
    expect((await call('GET', url, undefined, { 'x-pinecone-api-version': '2025-10' })).status).toBe(400)
    expect((await call('PATCH', url)).headers.get('allow')).toBe('GET, POST')
  })
})

test('the hosts close with the sandbox', async () => {
  const url = `${dataOf('helper')}/files/helper`
  await sandbox.close()
  await expect(fetch(url, { headers: { 'api-key': SANDBOX_API_KEY } })).rejects.toThrow()
  await start()
})
