// Pinecone's SDK 8.2.0 (2026-04) and 9.0.0 (2026-07) as the clients of an assistant's files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { pass, sandbox, startEach, time } from './pinecone.ts'

startEach({ at: Date.UTC(2026, 7, 1, 12), assistantData: true })

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

// To both, a null is what was left out. Both remember the host of a name for the life of the process, so every test has names of its own.
let number = 0
let name: string

beforeEach(() => {
  name = `helper-${++number}`
  sandbox.state.seedAssistant({ name })
})

describe.each([
  ['8.2.0', Pinecone8],
  ['9.0.0', Pinecone9]
])('%s', (_, Pinecone: typeof Pinecone8 | typeof Pinecone9) => {
  const connect = (): Pinecone8 =>
    new Pinecone({ apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 }) as Pinecone8

  test('a file lives: uploaded, described, listed, asked about, deleted', async () => {
    const path = join(folder, 'zoo.md')
    writeFileSync(path, 'Tigers sleep on Tuesdays. Lions roar.')
    const assistant = connect().assistant({ name })
    const operation = await assistant.uploadFile({ path, metadata: { team: 'docs', year: 2026 } })
    expect(operation).toMatchObject({ operationType: 'upload_file', status: 'Processing', createdOn: new Date(time) })
    const fileId = operation.fileId!
    expect((await assistant.describeFile(fileId, false)).status).toBe('Processing')
    pass(100)
    expect(await assistant.describeOperation(operation.id)).toEqual({
      ...operation,
      status: 'Completed',
      completedOn: new Date(Math.floor(time / 1_000) * 1_000),
      percentComplete: 100,
      ingestionUnits: 1
    })
    expect(await assistant.listFiles({ filter: { team: 'docs' } })).toEqual({
      files: [
        {
          id: fileId,
          name: 'zoo.md',
          size: 37,
          metadata: { team: 'docs', year: 2026 },
          createdOn: new Date(time - 100),
          updatedOn: new Date(Math.floor(time / 1_000) * 1_000),
          status: 'Available',
          multimodal: false
        }
      ],
      pagination: undefined
    })
    expect(await assistant.listFiles({ filter: { team: 'web' } })).toMatchObject({ files: [] })
    const answer = await assistant.chat({ messages: [{ role: 'user', content: 'When do tigers sleep?' }] })
    expect(answer).toMatchObject({
      message: { role: 'assistant', content: 'Tigers sleep on Tuesdays.' },
      finishReason: 'stop',
      citations: [{ position: 25, references: [{ file: { id: fileId, status: 'Available' }, pages: [1] }] }],
      contextSnippetCount: 2
    })
    const deletion = await assistant.deleteFile(fileId)
    expect(deletion).toMatchObject({ operationType: 'delete_file', fileId })
    pass(100)
    await expect(assistant.describeFile(fileId)).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
    expect((await assistant.listOperations({ status: 'Completed' })).operations).toHaveLength(2)
  })

  test('an upsert from a buffer and from a stream, to an id of its own choice, which has no metadata', async () => {
    const assistant = connect().assistant({ name })
    const file = Buffer.from('%PDF-1.4 one')
    await assistant.upsertFile({ assistantFileId: 'own', file, fileName: 'a "b".pdf', multimodal: true })
    await assistant.upsertFile({ assistantFileId: 'own', file: Readable.from([file, '\ntwo']), fileName: 'b.pdf' })
    pass(100)
    expect(await assistant.describeFile('own', true)).toMatchObject({
      name: 'b.pdf',
      size: 16,
      metadata: undefined,
      status: 'Available',
      signedUrl: expect.stringContaining('https://')
    })
    expect(sandbox.requests.map(({ operation, body }) => [operation, body])).toMatchObject([
      ['describeAssistant', undefined],
      ['upsertFile', { fileName: 'a "b".pdf', size: 12, metadata: null }],
      ['upsertFile', { fileName: 'b.pdf', size: 16, metadata: null }],
      ['describeFile', undefined]
    ])
  })

  test('a host that is handed in is asked without the prefix', async () => {
    const { host } = sandbox.state.getAssistant(name)!
    const assistant = connect().assistant({ name, host })
    expect(await assistant.listFiles()).toMatchObject({ files: [] })
    expect(sandbox.requests.map(({ path }) => path)).toEqual([`/files/${name}`])
  })

  test('errors reach it as its own', async () => {
    const assistant = connect().assistant({ name })
    const file = Buffer.from('x')
    await expect(assistant.upsertFile({ assistantFileId: 'a', file, fileName: 'a.exe' })).rejects.toMatchObject({
      name: 'PineconeBadRequestError',
      message: expect.stringContaining('Uploaded file can only currently be either')
    })
    await expect(assistant.deleteFile('nothing')).rejects.toMatchObject({ name: 'PineconeNotFoundError' })
    sandbox.state.failFiles(/\.md$/)
    const { id } = await assistant.upsertFile({ assistantFileId: 'a', file, fileName: 'a.md' })
    pass(100)
    expect(await assistant.describeOperation(id)).toMatchObject({
      status: 'Failed',
      errorMessage: 'File processing failed: unsupported file format.'
    })
    expect((await assistant.describeFile('a')).status).toBe('ProcessingFailed')
  })

  test('the 204 that answers the delete of a failed file is more than it reads', async () => {
    sandbox.state.seedFile(name, { id: 'a', status: 'ProcessingFailed' })
    await expect(connect().assistant({ name }).deleteFile('a')).rejects.toThrow('Unexpected end of JSON input')
    expect(sandbox.state.listFiles(name)).toEqual([])
  })
})
