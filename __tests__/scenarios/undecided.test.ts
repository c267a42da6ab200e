// What is not decided yet is not said: of an index that is still going, and of a create that lost its answer.
import { errors, index, pinecone, resultsOf, step } from './support.ts'

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }

test('a destroy that is refused does not call absent what is still being deleted', async () => {
  const sandbox = await pinecone({ speeds: { deleteMs: 60_000 } })
  sandbox.state.seedIndex({ name: 'going', dimension: 8, spec: SPEC, status: { state: 'Terminating' } })
  sandbox.state.seedIndex({ name: 'kept', dimension: 8, spec: SPEC, deletion_protection: 'enabled' })
  const end = await step(sandbox, { index: [index('going'), index('kept')], command: 'destroy' })
  expect(end.conclusion).toBe('failure')
  expect(resultsOf(end)).toMatchObject({ going: 'not-attempted', kept: 'refused' })
})

test('an old index that tells nothing yet is not taken for the one whose create lost its answer', async () => {
  const sandbox = await pinecone({ speeds: { indexReadyMs: 1500 } })
  sandbox.state.seedIndex({
    name: 'docs',
    embed: { model: 'multilingual-e5-large', field_map: { text: 'body' } },
    spec: SPEC,
    status: { state: 'Initializing' }
  })
  sandbox.fault({ operation: 'createIndexForModel', kind: 'answer', status: 408, body: 'upstream', times: 1 })
  const end = await step(sandbox, { index: index('docs', { dimension: 8 }), 'allow-replace': 'docs' })
  expect(errors(end).join('\n')).toContain('is kept as it is')
  expect(errors(end).join('\n')).not.toContain('was created by this run')
  expect(sandbox.state.getIndex('docs')).toMatchObject({ dimension: 1024 })
})
