// A 404 that is not Pinecone's, to a request about an assistant's files: nothing is taken for gone because of it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault, Sandbox } from '../../sandbox/pinecone/server.ts'
import { errors, resourcesOf, step, told } from './support.ts'
import { fileWrites, pagesOf, pathsIn, withFiles, workspaceWith } from './files.ts'

const PRUNED = { name: 'support', files: 'docs/*.md', prune: true }
const FOREIGN = { kind: 'answer', status: 404, body: 'no Route', times: 99 } as const
const GONE = { status: 404, error: { code: 'NOT_FOUND', message: 'File not found.' } }

/** An assistant with two pages, of which the workspace has one. */
async function withOneTooMany(): Promise<{ sandbox: Sandbox; workspace: string }> {
  const sandbox = await withFiles()
  const workspace = workspaceWith(pagesOf(2))
  await step(sandbox, { assistant: PRUNED }, { workspace })
  rmSync(join(workspace, 'docs/page-1.md'))
  fileWrites(sandbox)
  return { sandbox, workspace }
}

describe('a file that is to be deleted', () => {
  test.each<[string, Fault, string[]]>([
    ['cannot be looked at again', { ...FOREIGN, operation: 'describeFile' }, []],
    ['is not deleted', { ...FOREIGN, operation: 'deleteFile' }, ['DELETE']]
  ])('%s → red, and it is not said to be gone', async (_, fault, sent) => {
    const { sandbox, workspace } = await withOneTooMany()
    sandbox.fault(fault)
    const result = await step(sandbox, { assistant: PRUNED }, { workspace })
    expect(told(result)).toMatchObject({ result: 'failed', reason: 'api-error' })
    expect(resourcesOf(result).assistants['support']).toMatchObject({ files: { declared: 1, uploaded: 0, deleted: 0 } })
    expect(errors(result)).toEqual([expect.stringMatching(/answered 404.*not Pinecone's words/)])
    expect(fileWrites(sandbox)).toEqual(sent)
    expect(pathsIn(sandbox, 'support')).toEqual(['docs/page-0.md', 'docs/page-1.md'])
  })

  test('is gone already, as Pinecone says → done', async () => {
    const { sandbox, workspace } = await withOneTooMany()
    sandbox.fault({ ...FOREIGN, operation: 'deleteFile', body: GONE })
    const result = await step(sandbox, { assistant: PRUNED }, { workspace })
    expect(told(result)).toMatchObject({ result: 'updated', ready: 'true', reason: '' })
    expect(resourcesOf(result).assistants['support']).toMatchObject({ files: { deleted: 1 } })
  })
})

test('a file that the list lacks and that cannot be asked for is not sent', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith(pagesOf(1))
  await step(sandbox, { assistant: { name: 'support', files: [] } }, { workspace })
  sandbox.fault({ ...FOREIGN, operation: 'describeFile' })
  const result = await step(sandbox, { assistant: PRUNED }, { workspace })
  expect(told(result)).toMatchObject({ reason: 'api-error', changed: 'false', ready: 'false' })
  expect(fileWrites(sandbox)).toEqual([])
})
