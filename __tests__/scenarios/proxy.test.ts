// Behind a proxy: who is reached through it, and what it gets to see.
import { world } from '../main/world.ts'
import { DEAD, startProxy, startSilentProxy } from '../support/proxy.ts'
import { errors, index, KEY, notes, pinecone, step, told } from './support.ts'

describe('a proxy', () => {
  test('is never used for this machine', async () => {
    const sandbox = await pinecone()
    const env = { http_proxy: DEAD, https_proxy: DEAD, HTTP_PROXY: DEAD, HTTPS_PROXY: DEAD, ALL_PROXY: DEAD }
    const result = await step(sandbox, { index: index('x') }, { env })
    expect(told(result)).toMatchObject({ result: 'created', reason: '' })
  })

  test('is used for another host, and plain http to one is warned about', async () => {
    const sandbox = await pinecone()
    const proxy = await startProxy(sandbox)
    const inputs = { index: index('x'), 'api-url': 'http://pinecone.test' }
    const result = await step(sandbox, inputs, { env: { http_proxy: proxy.url } })
    expect(told(result)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
    expect(new Set(proxy.asked.map((host) => host.replace(/:80$/, '')))).toEqual(new Set(['pinecone.test']))
    expect(sandbox.requests[0]?.headers['api-key']).toBe(KEY)
    expect(notes(result, 'warning')).toEqual([expect.stringMatching(/plain http to pinecone\.test.*https/)])
  })

  test('reaches an https host by CONNECT, so that it cannot read the key', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': 'https://pinecone.test', timeout: '4s' }
    const result = await step({ url: '' }, inputs, { env: { https_proxy: proxy.url } })
    expect(new Set(proxy.asked)).toEqual(new Set(['pinecone.test:443']))
    expect(result.outputs['reason']).toBe('network')
    expect(notes(result, 'warning')).toEqual([])
  })

  test('is used for production too, where nothing else is said', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': '', timeout: '4s' }
    const result = await step({ url: '' }, inputs, { env: { HTTPS_PROXY: proxy.url } })
    expect(new Set(proxy.asked)).toEqual(new Set(['api.pinecone.io:443']))
    expect(result.outputs['reason']).toBe('network')
  })

  test('is not used for a host that no_proxy names', async () => {
    const proxy = await startProxy()
    const inputs = { index: index('x'), 'api-url': 'http://pinecone.invalid', timeout: '4s' }
    const result = await step({ url: '' }, inputs, { env: { http_proxy: proxy.url, no_proxy: 'pinecone.invalid' } })
    expect(proxy.asked).toEqual([])
    expect(result.outputs['reason']).toBe('network')
  })

  test('that asks for a password in its address is given it, and nobody reads it in the log', async () => {
    const sandbox = await pinecone()
    const proxy = await startProxy(sandbox)
    const http_proxy = proxy.url.replace('http://', 'http://robot:hunter2secret@')
    const result = await step(
      sandbox,
      { index: index('x'), 'api-url': 'http://pinecone.test' },
      { env: { http_proxy } }
    )
    expect(told(result)).toMatchObject({ result: 'created' })
    expect(result.stdout).not.toContain('hunter2secret')
  })

  test('that never answers ends at the timeout, and holds the finished step no longer', async () => {
    const proxy = await startSilentProxy()
    const inputs = { index: index('x'), 'api-url': 'https://pinecone.test', timeout: '4s' }
    const result = await step({ url: '' }, inputs, { env: { https_proxy: proxy.url } })
    expect(result.outputs['reason']).toBe('network')
    expect(errors(result)).toEqual([expect.stringMatching(/no whole answer within [\d.]+ s/)])
  })

  test('leads to GitHub as well', async () => {
    const there = await world()
    const proxy = await startProxy(there.github)
    const env = { http_proxy: proxy.url }
    const inputs = { index: index('x'), lifetime: 'pull-request' }
    const result = await there.step(inputs, { env, github: { apiUrl: 'http://github.test' } })
    expect(told(result)).toMatchObject({ result: 'created', reason: '' })
    expect(new Set(proxy.asked.map((host) => host.replace(/:80$/, '')))).toEqual(new Set(['github.test']))
    expect(notes(result, 'warning')).toEqual([])
  })
})
