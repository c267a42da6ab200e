// An assistant's files where the run ends early, comes too early, or has nothing to upload.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { begin, errors, ownership, resourcesOf, step, told } from './support.ts'
import { fileWrites, pagesOf, pathsIn, withFiles, workspaceWith } from './files.ts'

const PAGES = { name: 'support', files: 'docs/*.md' }

test('an empty list with "prune": all files of ours go, and no others', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith(pagesOf(2))
  await step(sandbox, { assistant: PAGES }, { workspace })
  sandbox.state.seedFile('support', { name: 'others.md' })
  expect(told(await step(sandbox, { assistant: { name: 'support', files: [] } }, { workspace }))).toMatchObject({
    result: 'unchanged'
  })
  const pruned = await step(sandbox, { assistant: { name: 'support', files: [], prune: true } }, { workspace })
  expect(told(pruned)).toMatchObject({ result: 'updated', changed: 'true', ready: 'true' })
  expect(pathsIn(sandbox, 'support')).toEqual(['?'])
})

test('an assistant that an earlier run did not wait for: its files are compared once it is ready', async () => {
  const sandbox = await withFiles({ speeds: { assistantReadyMs: 2_000 } })
  const workspace = workspaceWith(pagesOf(2))
  const first = await step(sandbox, { assistant: PAGES, wait: 'false' }, { workspace })
  expect(told(first)).toMatchObject({ result: 'created', status: 'Initializing', ready: 'false', reason: '' })
  expect(fileWrites(sandbox)).toEqual([])
  const next = await step(sandbox, { assistant: PAGES }, { workspace })
  expect(told(next)).toMatchObject({ result: 'updated', ready: 'true', reason: '' })
  expect(pathsIn(sandbox, 'support')).toEqual(['docs/page-0.md', 'docs/page-1.md'])
})

test('no upload gets an answer before time is up: each new try is told, and the output says that something may have changed', async () => {
  const sandbox = await withFiles()
  sandbox.state.seedAssistant(ownership('assistant', { name: 'support' }) as { name: string })
  sandbox.fault({ kind: 'reset', operation: 'upsertFile', times: 99 })
  const result = await step(sandbox, { assistant: PAGES, timeout: '3s' }, { workspace: workspaceWith(pagesOf(1)) })
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'network', changed: 'true', ready: 'false' })
  expect(result.log).toMatch(/Uploading "docs\/page-0\.md" into assistant "support" failed: .* Trying again in 1 s\./)
})

test('cancelled half-way: what was uploaded by then is told, and it is not ready', async () => {
  const sandbox = await withFiles({ fileLimits: { writesPerMinute: 1, minuteMs: 60_000 } })
  sandbox.state.seedAssistant(ownership('assistant', { name: 'support' }) as { name: string })
  const workspace = workspaceWith(pagesOf(3))
  const handle = begin(
    sandbox,
    { assistant: PAGES },
    {
      workspace,
      onLine: (line) => {
        if (line.includes('1 of 3 uploaded')) handle.cancel()
      }
    }
  )
  const result = await handle.done
  expect(told(result)).toMatchObject({ result: 'failed', reason: 'cancelled', changed: 'true', ready: 'false' })
  expect(errors(result).join()).toContain('The run was cancelled')
  expect(resourcesOf(result).assistants['support']).toMatchObject({ files: { declared: 3, uploaded: 1, deleted: 0 } })
})

test('a file that is not seen yet when its operation has ended: waited for, no failure', async () => {
  const sandbox = await withFiles()
  sandbox.fault({ kind: 'stale', operation: 'describeFile', ms: 60_000, times: 3 })
  const result = await step(sandbox, { assistant: PAGES }, { workspace: workspaceWith(pagesOf(1)) })
  expect(told(result)).toMatchObject({ result: 'created', ready: 'true', reason: '' })
  expect(fileWrites(sandbox)).toEqual(['PUT docs/page-0.md'])
})

test('what another run has changed since the plan is not pruned', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith(pagesOf(3))
  await step(sandbox, { assistant: PAGES }, { workspace })
  rmSync(join(workspace, 'docs/page-1.md'))
  rmSync(join(workspace, 'docs/page-2.md'))
  const [kept, gone] = ['docs/page-1.md', 'docs/page-2.md'].map((path) => {
    return sandbox.state.listFiles('support').find(({ metadata }) => metadata?.['gha-path'] === path)
  })
  const handle = begin(
    sandbox,
    { assistant: { ...PAGES, prune: true } },
    {
      workspace,
      onLine: (line) => {
        if (line.includes('2 to delete'))
          sandbox.state.seedFile('support', { id: kept?.id ?? '', metadata: { team: 'web' } })
      }
    }
  )
  // The list is answered before the plan is told, the files are read again after it.
  sandbox.fault({ kind: 'delay', operation: 'describeFile', ms: 1_000, times: 2 })
  expect(told(await handle.done)).toMatchObject({ result: 'updated', reason: '' })
  expect(sandbox.state.getFile('support', kept?.id ?? '')?.status).toBe('Available')
  expect(sandbox.state.getFile('support', gone?.id ?? '')).toBeUndefined()
})
