// An assistant's files come from the repository.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { errors, planOf, resourcesOf, step, told } from './support.ts'
import { asked, clientsOf, fileWrites, pagesOf, pathsIn, pdf, withFiles, workspaceWith } from './files.ts'

const ASSISTANT = { name: 'support', files: ['docs/**/*.md', { path: 'manual.pdf', multimodal: true }] }

test('60 pages and a PDF: uploaded once, then only what changes, and the old only goes when the new is there', async () => {
  const sandbox = await withFiles()
  const workspace = workspaceWith({ ...pagesOf(60), 'manual.pdf': pdf('Press the red button twice.') })
  const first = await step(sandbox, { assistant: ASSISTANT }, { workspace })
  expect(errors(first)).toEqual([])
  expect(told(first)).toMatchObject({ result: 'created', ready: 'true' })
  expect(first.log).toMatch(/files: 61 of 61 to upload \(61 new, 0 changed; \d+ bytes, about 61 ingestion units\)/)
  expect(resourcesOf(first).assistants['support']).toMatchObject({ files: { declared: 61, uploaded: 61, deleted: 0 } })
  expect(fileWrites(sandbox)).toHaveLength(61)
  expect(await asked(sandbox, 'support', 'What is the code word of page 42?')).toEqual([
    'The code word of page 42 is w42x.',
    'The code word of page 42 is w42x.'
  ])
})
