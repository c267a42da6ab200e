// What the README, the docs and the examples declare is what the code takes: every field that they name exists.
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { SHOWN_DECLARATIONS, sourceOf } from '../examples/declarations.ts'
import { faultsOf } from '../declaration/reading.ts'

test('they are found', () => {
  const counts = Map.groupBy(SHOWN_DECLARATIONS, ({ where }) => where.replace(/:\d+$/, ''))
  // A new one is found by itself; what this holds is that none of these is lost.
  expect(counts.get('docs/declarations.md')?.length).toBeGreaterThanOrEqual(6)
  expect([...counts.keys()]).toEqual(
    expect.arrayContaining([
      'docs/editors.md',
      'docs/pinecone-local.md',
      'examples/config-file/pinecone.yml',
      'examples/first-step/assistant.yml',
      'examples/first-step/index.yml',
      'examples/workflows/integration-test.yml',
      'examples/workflows/preview.yml',
      'examples/workflows/provision.yml'
    ])
  )
  for (const kind of ['index', 'assistant', 'config-file']) {
    expect(SHOWN_DECLARATIONS.some(({ as, where }) => as === kind && where.startsWith('README.md'))).toBe(true)
  }
})

test.each(SHOWN_DECLARATIONS)('$where is read without a fault', (shown) => {
  const declaration = parseDeclaration([sourceOf(shown)])
  expect(faultsOf(declaration)).toEqual([])
  expect(declaration.declared.length).toBeGreaterThan(0)
})
