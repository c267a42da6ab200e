// What would better be otherwise in the workflow, and is no fault.
import { adviceOn } from '../src/inputs/advice.ts'

const FINE = { apiKey: 'pcsk_2Xh7Qm4TzV9kLw6RnB3sYc8J', actionRef: 'v1' }
const api = (host = 'api.pinecone.io') => ({
  url: new URL(`https://${host}`),
  isLoopback: false,
  isUnencrypted: false,
  version: undefined
})

test.each([
  'your-api-key',
  'YOUR_API_KEY',
  '<key>',
  '$PINECONE_API_KEY',
  'PINECONE_API_KEY',
  'pcsk_...your-key',
  'changeme',
  'xxxx',
  '***',
  'undefined',
  'null'
])('%s looks like what stands in an example, which is said without it', (apiKey) => {
  const [advice = '', ...others] = adviceOn({ ...FINE, apiKey, api: api() })
  expect(others).toEqual([])
  expect(advice).toContain('looks like a placeholder')
  expect(advice).toContain('secrets.PINECONE_API_KEY')
})

test.each([
  FINE.apiKey,
  'pcsk_yourXh7Qm4TzV9kLw6RnB3sYc8Jchangeme',
  '12345678-90ab-cdef-1234-567890abcdef',
  'a-key-of-another-make',
  'mastodon-insertion-yours4ever'
])('%s is taken for a key', (apiKey) => {
  expect(adviceOn({ ...FINE, apiKey, api: api() })).toEqual([])
})

test.each(['127.0.0.1', 'pinecone', 'pinecone.example.com'])('%s may take any key, so none is worth a word', (host) => {
  expect(adviceOn({ ...FINE, apiKey: 'your-api-key', api: api(host) })).toEqual([])
})

test.each(['main', 'develop', 'feature/x', 'v1-beta-branch/x', 'latest', 'de0fac2'])(
  'at %s the action may be another one tomorrow',
  (actionRef) => {
    expect(adviceOn({ ...FINE, actionRef, api: api() })).toEqual([expect.stringContaining(`"${actionRef}"`)])
  }
)

test.each([
  '',
  'v1',
  'v1.2.3',
  '1.2',
  'v2.0.0-rc.1',
  'pinecone-v1.2.3',
  'refs/tags/newest',
  'de0fac2e4500dabe0009e67214ff5f5447ce83dd'
])('at %j it stays what it is', (actionRef) => {
  expect(adviceOn({ ...FINE, actionRef, api: api() })).toEqual([])
})
