// The files of an assistant as 2026-04 publishes them: exact answers, states over time, refusals, limits, faults.
import { createHash } from 'node:crypto'
import { ask, dataOf, listed, upload } from './assistant-files.ts'
import { call, pass, sandbox, start, startEach } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 3, 1, 12), assistantData: true })

beforeEach(() => {
  sandbox.state.seedAssistant({ name: 'helper' })
})

async function statusOf(id: string): Promise<unknown> {
  const { status, body } = await ask('helper', 'GET', `/files/helper/${id}`)
  return status === 200 ? (body as { status: unknown }).status : status
}

test('an upload by an id: an operation, a file that is processed, and then is there', async () => {
  const { status, headers, body } = await upload('helper', 'my-id', { metadata: { team: 'docs', tags: ['a'] } })
  expect(status).toBe(202)
  const operation = {
    id: expect.stringMatching(/^op-/),
    operation_type: 'upsert_file',
    file_id: 'my-id',
    status: 'Processing',
    created_on: '2026-04-01T12:00:00Z',
    completed_on: null,
    percent_complete: 0,
    error_message: null,
    ingestion_units: null
  }
  expect(body).toEqual(operation)
  const path = headers.get('location')!
  expect(path).toBe(`/operations/helper/${(body as { id: string }).id}`)
  const file = {
    id: 'my-id',
    name: 'notes.md',
    size: 10,
    metadata: { team: 'docs', tags: ['a'] },
    created_on: '2026-04-01T12:00:00Z',
    updated_on: '2026-04-01T12:00:00Z',
    status: 'Processing',
    multimodal: false,
    signed_url: null
  }
  expect((await ask('helper', 'GET', '/files/helper')).body).toEqual({ files: [file] })
  pass(42)
  expect((await ask('helper', 'GET', path)).body).toMatchObject({ status: 'Processing', percent_complete: 42 })
  pass(58)
  expect((await ask('helper', 'GET', path)).body).toEqual({
    ...operation,
    status: 'Completed',
    completed_on: '2026-04-01T12:00:00Z',
    percent_complete: 100,
    ingestion_units: 1
  })
  expect((await ask('helper', 'GET', '/files/helper/my-id')).body).toEqual({ ...file, status: 'Available' })
  expect(sandbox.state.getContent('helper', 'my-id')?.toString()).toBe('Cats purr.')
})

test('an upload without an id gets one; the same content twice is two files', async () => {
  const ids = [await upload('helper', null), await upload('helper', null)].map(
    ({ body }) => (body as { file_id: string }).file_id
  )
  expect(new Set(ids).size).toBe(2)
  expect(await listed('helper')).toEqual(ids)
})

test('an upload to an id that exists replaces what is there', async () => {
  await upload('helper', 'a', { metadata: { version: 1 } })
  pass(100_000)
  await upload('helper', 'a', { name: 'other.txt', content: 'Dogs bark.', metadata: { version: 2 } })
  expect(sandbox.state.listFiles('helper')).toMatchObject([
    {
      name: 'other.txt',
      metadata: { version: 2 },
      status: 'Processing',
      created_on: '2026-04-01T12:00:00Z',
      updated_on: '2026-04-01T12:01:40Z'
    }
  ])
})

test('where a PUT does not take metadata, a POST does', async () => {
  await start({ putTakesMetadata: false })
  sandbox.state.seedAssistant({ name: 'helper' })
  await upload('helper', 'a', { metadata: { team: 'docs' } })
  await upload('helper', null, { metadata: { team: 'docs' } })
  expect(sandbox.state.listFiles('helper').map(({ metadata }) => metadata)).toEqual([null, { team: 'docs' }])
})

describe('a file that fails', () => {
  test.each([
    ['broken.md', 'x', 'unsupported file format'],
    ['a.pdf', 'no pdf', 'unsupported file format'],
    ['a.docx', 'no archive', 'unsupported file format'],
    ['a.txt', new Uint8Array([0xff, 0xfe, 0x00]), 'not encoded in UTF-8']
  ])('%s: its operation says why', async (name, content, message) => {
    sandbox.state.failFiles(/^broken/)
    const { headers } = await upload('helper', 'a', { name, content })
    pass(100)
    expect((await ask('helper', 'GET', headers.get('location')!)).body).toMatchObject({
      status: 'Failed',
      completed_on: '2026-04-01T12:00:00Z',
      percent_complete: 99,
      error_message: expect.stringMatching(`^File processing failed: .*${message}`),
      ingestion_units: null
    })
    expect(await statusOf('a')).toBe('ProcessingFailed')
  })

  test('drops out of the list after a while, and is described all the same', async () => {
    await start({ failingFiles: /^broken/ })
    sandbox.state.seedAssistant({ name: 'helper' })
    await upload('helper', 'a', { name: 'broken.md' })
    pass(1_099)
    expect(await listed('helper')).toEqual(['a'])
    pass(1)
    expect(await listed('helper')).toEqual([])
    expect(await statusOf('a')).toBe('ProcessingFailed')
    expect(sandbox.state.listFiles('helper')).toHaveLength(1)
  })

  test('fails in the words that a test chooses, and no more once the test says so', async () => {
    sandbox.state.failFiles(/\.md$/, 'File processing failed: too many cats.')
    await upload('helper', 'a')
    sandbox.state.failFiles(undefined)
    await upload('helper', 'b')
    pass(100)
    expect(sandbox.state.listOperations('helper').map(({ error_message }) => error_message)).toEqual([
      'File processing failed: too many cats.',
      null
    ])
  })
})

describe('a delete', () => {
  test('is an operation: Deleting, then 404; again is the same operation', async () => {
    sandbox.state.seedFile('helper', { id: 'a' })
    const { status, headers, body } = await ask('helper', 'DELETE', '/files/helper/a')
    expect(status).toBe(202)
    expect(body).toMatchObject({ operation_type: 'delete_file', file_id: 'a', status: 'Processing' })
    expect((await ask('helper', 'DELETE', '/files/helper/a')).body).toEqual(body)
    expect(await statusOf('a')).toBe('Deleting')
    expect(await listed('helper')).toEqual(['a'])
    pass(100)
    expect((await ask('helper', 'GET', '/files/helper/a')).body).toEqual({
      status: 404,
      error: { code: 'NOT_FOUND', message: 'File with id a  not found in provided assistant' }
    })
    expect((await ask('helper', 'DELETE', '/files/helper/a')).status).toBe(404)
    expect((await ask('helper', 'GET', headers.get('location')!)).body).toMatchObject({
      status: 'Completed',
      ingestion_units: null
    })
  })

  test('of a file that failed is 204, done at once', async () => {
    sandbox.state.seedFile('helper', { id: 'a', status: 'ProcessingFailed' })
    expect(await ask('helper', 'DELETE', '/files/helper/a')).toMatchObject({ status: 204, body: '' })
    expect(await statusOf('a')).toBe(404)
  })

  test('is always 204 where the option says so', async () => {
    await start({ deleteFileStatus: 204 })
    sandbox.state.seedAssistant({ name: 'helper' })
    sandbox.state.seedFile('helper', { id: 'a' })
    expect((await ask('helper', 'DELETE', '/files/helper/a')).status).toBe(204)
    expect(await statusOf('a')).toBe(404)
  })

  test('of the assistant takes its files along', async () => {
    sandbox.state.seedFile('helper', { id: 'a' })
    const files = `${dataOf('helper')}/files/helper`
    await call('DELETE', '/assistant/assistants/helper')
    expect((await call('GET', files)).status).toBe(404)
    pass(100)
    await call('POST', '/assistant/assistants', { name: 'helper' })
    pass(100)
    expect((await call('GET', files)).body).toEqual({ files: [] })
  })
})

describe('requests and faults', () => {
  test('an upload is recorded by what it says, without its bytes', async () => {
    await upload('helper', 'a', { name: 'a "quoted"\r\nname.md', metadata: { team: 'docs' } })
    expect(sandbox.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/assistant/files/helper/a',
        operation: 'upsertFile',
        name: 'helper',
        id: 'a',
        status: 202,
        body: {
          fileName: 'a "quoted"\r\nname.md',
          size: 10,
          sha256: createHash('sha256').update('Cats purr.').digest('hex'),
          metadata: { team: 'docs' }
        }
      }
    ])
  })

  test('an answer that is lost leaves the file there', async () => {
    sandbox.fault({ operation: 'upsertFile', id: 'b', kind: 'reset', after: true })
    expect((await upload('helper', 'a')).status).toBe(202)
    await expect(upload('helper', 'b')).rejects.toThrow()
    expect(await listed('helper')).toEqual(['a', 'b'])
  })

  test('a stale list lacks what was just sent', async () => {
    await upload('helper', 'a')
    pass(10)
    sandbox.fault({ operation: 'listFiles', kind: 'stale', ms: 11 })
    expect(await listed('helper')).toEqual([])
    expect(await listed('helper')).toEqual(['a'])
  })

  test('a snapshot tells files by what is in them', async () => {
    sandbox.state.seedFile('helper', { id: 'a', content: 'x' })
    const before = sandbox.state.snapshot()
    expect(Object.keys(before.files)).toEqual(['helper/a'])
    pass(1)
    expect(sandbox.state.snapshot()).toEqual(before)
    await upload('helper', 'a', { content: 'y' })
    expect(sandbox.state.snapshot()).not.toEqual(before)
  })
})

test('what is seeded is as the API would have it', async () => {
  sandbox.state.seedFile('helper', { id: 'p', status: 'Processing' })
  sandbox.state.seedFile('helper', { id: 'd', status: 'Deleting' })
  sandbox.state.seedFile('helper', { id: 'f', status: 'ProcessingFailed', error_message: 'No.', created_on: 0 })
  const own = sandbox.state.seedFile('helper', { name: 'own.md', metadata: { by: 'someone' } })
  expect(own).toMatchObject({ status: 'Available', metadata: { by: 'someone' } })
  expect(await listed('helper')).toEqual(['p', 'd', own.id])
  expect(sandbox.state.listOperations('helper').map((one) => one.error_message)).toEqual([null, null, 'No.', null])
  pass(100)
  expect(await Promise.all(['p', 'd', 'f'].map(statusOf))).toEqual(['Available', 404, 'ProcessingFailed'])
  expect(() => sandbox.state.seedFile('nobody')).toThrow('There is no assistant nobody')
})
