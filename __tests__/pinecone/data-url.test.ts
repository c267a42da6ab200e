// The hosts that the API key may go to: no other gets a request.
import { dataUrl } from '../../src/pinecone/data-plane.ts'

const PRODUCTION = { url: new URL('https://api.pinecone.io'), isLoopback: false }
const LOCAL = { url: new URL('http://localhost:5080'), isLoopback: true }
const STAND_IN = { url: new URL('http://pinecone.internal:8080'), isLoopback: false }

describe('the address of the data of a resource', () => {
  test.each([
    ['docs-abc.svc.aped-1.pinecone.io', PRODUCTION, 'https://docs-abc.svc.aped-1.pinecone.io/'],
    ['https://prod-1-data.ke.pinecone.io', PRODUCTION, 'https://prod-1-data.ke.pinecone.io/'],
    ['localhost:5081', LOCAL, 'http://localhost:5081/'],
    ['http://127.0.0.1:5081', LOCAL, 'http://127.0.0.1:5081/'],
    ['docs-abc.svc.aped-1.pinecone.io', LOCAL, 'https://docs-abc.svc.aped-1.pinecone.io/'],
    ['http://pinecone.internal:9000', STAND_IN, 'http://pinecone.internal:9000/'],
    ['pinecone.internal', STAND_IN, 'https://pinecone.internal/']
  ])('%s is allowed', (host, control, url) => {
    expect(dataUrl(host, control)?.href).toBe(url)
  })

  test.each([
    ['evil.example', PRODUCTION],
    ['https://evil.example', PRODUCTION],
    ['pinecone.io.evil.example', PRODUCTION],
    ['evilpinecone.io', PRODUCTION],
    ['pinecone.io', PRODUCTION],
    ['http://docs.svc.pinecone.io', PRODUCTION],
    ['https://user@docs.svc.pinecone.io', PRODUCTION],
    ['docs.svc.pinecone.io@evil.example', PRODUCTION],
    ['docs.svc.pinecone.io:8443', PRODUCTION],
    ['evil.example/docs.svc.pinecone.io', PRODUCTION],
    ['evil.example#.pinecone.io', PRODUCTION],
    ['localhost:5081', PRODUCTION],
    ['http://127.0.0.1:5081', STAND_IN],
    ['http://api.pinecone.io', PRODUCTION],
    ['ftp://localhost', LOCAL],
    ['', PRODUCTION],
    ['evil.example', LOCAL]
  ])('%j is not allowed', (host, control) => {
    expect(dataUrl(host, control)).toBeUndefined()
  })
})
