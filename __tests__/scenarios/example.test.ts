// The smallest scenario: copy this file for your first one. It runs the bundle in `dist/` as the runner would.
import { index, pinecone, requestsOf, step, told } from './support.ts'

test('destroy: an index already deleted → absent, exit 0', async () => {
  const sandbox = await pinecone()
  const result = await step(sandbox, { command: 'destroy', index: index('docs') })
  expect(result.exitCode).toBe(0)
  expect(told(result)).toMatchObject({ name: 'docs', result: 'absent', changed: 'false', reason: '' })
  // An index that the classic version does not show is looked up through the newest one before it is called absent.
  expect(requestsOf(sandbox)).toEqual(['GET /indexes/docs', 'GET /indexes/docs'])
})
