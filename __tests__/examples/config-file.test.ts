// The example of a config-file is provisioned as it stands, and editors find its schema.
import { existsSync, readFileSync } from 'node:fs'
import { world } from '../main/world.ts'
import { KEY, notes, resultsOf } from '../scenarios/support.ts'
import { ACTION_REFERENCE } from './workflows.ts'

const FOLDER = 'examples/config-file'

test('examples/config-file/pinecone.yml is made, and then there is nothing to do', async () => {
  const there = await world()
  const inputs = { 'api-key': KEY, 'config-file': 'pinecone.yml' }
  const circumstances = { workspace: FOLDER, event: { name: 'push', payload: {} } }
  const result = await there.step(inputs, circumstances)
  expect([result.outputs['reason'], ...notes(result, 'warning')]).toEqual([''])
  expect(resultsOf(result)).toEqual({ docs: 'created', articles: 'created', papers: 'created', support: 'created' })
  there.requests()
  const again = await there.step(inputs, circumstances)
  expect(again.outputs).toMatchObject({ reason: '', changed: 'false' })
  expect(there.writes()).toEqual([])
})

test('editors are sent to the schema that is committed here, by the tag that workflows use', () => {
  const [owner = '', tag = ''] = ACTION_REFERENCE.split('@')
  const url = `https://raw.githubusercontent.com/${owner}/${tag}/schema/config-file.json`
  expect(existsSync(url.replace(/.*\/(?=schema\/)/, ''))).toBe(true)
  expect(readFileSync(`${FOLDER}/pinecone.yml`, 'utf8')).toMatch(`# yaml-language-server: $schema=${url}\n`)
  const docs = readFileSync('docs/editors.md', 'utf8')
  expect(docs.match(/https:\/\/raw\S*?json/g)).toEqual([url, url])
})
