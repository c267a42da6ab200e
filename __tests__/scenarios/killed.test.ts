// A runner that is killed right after any one of its writes: the next run of the same step makes all of it as declared.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { begin, errors, index, pinecone, resultsOf, step, type With } from './support.ts'
import { until } from '../support/until.ts'

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } }
/** One that is new, one that is replaced although it is protected, one that is changed in place, and an assistant of each. */
const APPLY: With = {
  index: [
    index('new'),
    index('old', { dimension: 16, deletion_protection: 'enabled' }),
    index('changed', { tags: { team: 'search' } })
  ],
  assistant: [{ name: 'fresh' }, { name: 'known', instructions: 'Be brief.' }],
  'allow-replace': 'old',
  'override-deletion-protection': 'old'
}
const DESTROY: With = {
  index: [index('old'), index('changed')],
  assistant: { name: 'known' },
  command: 'destroy',
  'override-deletion-protection': 'old'
}

async function project(): Promise<Sandbox> {
  const sandbox = await pinecone()
  const shared = { dimension: 8, metric: 'cosine', spec: SPEC } as const
  sandbox.state.seedIndex({ ...shared, name: 'old', deletion_protection: 'enabled' })
  sandbox.state.seedIndex({ ...shared, name: 'changed', tags: { others: 'kept' } })
  sandbox.state.seedAssistant({ name: 'known' })
  return sandbox
}

function writesOf({ requests }: Sandbox): string[] {
  return requests.flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]))
}

/** Runs a step and kills it when its n-th write has come. */
async function killedAt(sandbox: Sandbox, inputs: With, number: number): Promise<void> {
  const handle = begin(sandbox, inputs)
  await until(() => writesOf(sandbox).length >= number)
  handle.kill()
  await handle.done
  sandbox.requests.length = 0
}

test('an apply sends seven writes or more, and a destroy four', async () => {
  const [applied, destroyed] = await Promise.all([project(), project()])
  await Promise.all([step(applied, APPLY), step(destroyed, DESTROY)])
  expect(writesOf(applied).length).toBeGreaterThanOrEqual(7)
  expect(writesOf(destroyed)).toHaveLength(4)
})

test.each([1, 2, 3, 4, 5, 6, 7])('an apply that is killed at its write %i: the next one ends it', async (number) => {
  const sandbox = await project()
  await killedAt(sandbox, APPLY, number)
  const next = await step(sandbox, APPLY)
  expect([next.conclusion, errors(next)]).toEqual(['success', []])
  const { state } = sandbox
  expect(state.getIndex('old')).toMatchObject({ dimension: 16, deletion_protection: 'enabled' })
  expect(state.getIndex('old')?.tags ?? {}).not.toHaveProperty('gha-protection-lifted')
  expect(state.getIndex('changed')?.tags).toMatchObject({ others: 'kept', team: 'search' })
  expect(state.getAssistant('known')).toMatchObject({ instructions: 'Be brief.' })
  expect([...state.listIndexes(), ...state.listAssistants()].map(({ name }) => name).sort()).toEqual([
    'changed',
    'fresh',
    'known',
    'new',
    'old'
  ])
  sandbox.requests.length = 0
  expect(new Set(Object.values(resultsOf(await step(sandbox, APPLY))))).toEqual(new Set(['unchanged']))
  expect(writesOf(sandbox)).toEqual([])
})

describe.each([1, 2, 3, 4])('a destroy that is killed at its write %i', (number) => {
  test('the next destroy ends it', async () => {
    const sandbox = await project()
    await killedAt(sandbox, DESTROY, number)
    const next = await step(sandbox, DESTROY)
    expect([next.conclusion, errors(next)]).toEqual(['success', []])
    expect([...sandbox.state.listIndexes(), ...sandbox.state.listAssistants()]).toEqual([])
  })

  test('an apply that says nothing of protection puts it back where the index is left', async () => {
    const sandbox = await project()
    await killedAt(sandbox, DESTROY, number)
    const isLeft = sandbox.state.getIndex('old')?.status.state === 'Ready'
    const next = await step(sandbox, { index: index('old'), wait: 'true' })
    expect(next.conclusion).toBe('success')
    if (isLeft) expect(sandbox.state.getIndex('old')).toMatchObject({ deletion_protection: 'enabled' })
  })
})
