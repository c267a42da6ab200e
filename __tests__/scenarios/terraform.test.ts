// The claims of docs/terraform.md about an index that two tools manage, with Terraform's requests made by hand.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { world } from '../main/world.ts'
import { errors, index, KEY, pinecone, resultsOf, step, told, writes } from './support.ts'

const OURS = { 'gha-repository-id': '1296269', 'gha-declared-name': 'docs' }
const THEIRS = { team: 'platform' }

/** A request about `docs` as Terraform's provider sends it; with a body, a change. */
async function terraform(sandbox: Sandbox, method: 'PATCH' | 'DELETE', body?: object): Promise<void> {
  const headers = { 'api-key': KEY, 'content-type': 'application/json', 'x-pinecone-api-version': '2025-10' }
  const reply = await fetch(`${sandbox.url}/indexes/docs`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) })
  })
  expect(reply.ok).toBe(true)
  sandbox.requests.splice(0)
}

async function withTheirs(): Promise<Sandbox> {
  const sandbox = await pinecone()
  sandbox.state.seedIndex(index('docs', { tags: THEIRS }))
  return sandbox
}

const tagsOf = ({ state }: Sandbox): unknown => state.getIndex('docs')?.tags

describe('an index that Terraform made', () => {
  test('show → found, nothing written; apply → unchanged, no tag of ours added', async () => {
    const sandbox = await withTheirs()
    expect(told(await step(sandbox, { index: 'name: docs', command: 'show' }))).toMatchObject({ result: 'found' })
    expect(told(await step(sandbox, { index: index('docs') }))).toMatchObject({ result: 'unchanged' })
    expect(writes(sandbox)).toEqual([])
  })

  test('apply of what differs → changed in place, its tags as they were', async () => {
    const sandbox = await withTheirs()
    const declared = index('docs', { deletion_protection: 'enabled' })
    expect(told(await step(sandbox, { index: declared }))).toMatchObject({ result: 'updated' })
    expect(writes(sandbox)).toMatchObject([{ method: 'PATCH', body: { deletion_protection: 'enabled' } }])
    expect(tagsOf(sandbox)).toEqual(THEIRS)
  })

  test("of a pull request's name → refused as not-owned, nothing written", async () => {
    const there = await world()
    there.pinecone.state.seedIndex(index('docs-pr-2', { tags: THEIRS }))
    const result = await there.step({ lifetime: 'pull-request', index: index('docs') })
    expect(told(result)).toMatchObject({ result: 'refused', reason: 'not-owned' })
    expect(errors(result).join()).toContain('docs-pr-2')
    expect(there.writes()).toEqual([])
  })
})

describe('an index that this action made', () => {
  test('Terraform changes it and ignores tags → the two are still there, and it is unchanged', async () => {
    const sandbox = await pinecone()
    expect(told(await step(sandbox, { index: index('docs') }))).toMatchObject({ result: 'created' })
    expect(tagsOf(sandbox)).toEqual(OURS)
    await terraform(sandbox, 'PATCH', { deletion_protection: 'enabled' })
    expect(tagsOf(sandbox)).toEqual(OURS)
    expect(told(await step(sandbox, { index: index('docs') }))).toMatchObject({ result: 'unchanged' })
    expect(writes(sandbox)).toEqual([])
  })

  test('another repository destroys it → refused; with the tags removed → deleted', async () => {
    const sandbox = await pinecone()
    sandbox.state.seedIndex(index('docs', { tags: { ...OURS, 'gha-repository-id': '42' } }))
    const destroy = { index: 'name: docs', command: 'destroy' }
    expect(told(await step(sandbox, destroy))).toMatchObject({ result: 'refused', reason: 'not-owned' })
    await terraform(sandbox, 'PATCH', { tags: Object.fromEntries(Object.keys(OURS).map((key) => [key, ''])) })
    expect(told(await step(sandbox, { index: index('docs') }))).toMatchObject({ result: 'unchanged' })
    expect(writes(sandbox)).toEqual([])
    expect(told(await step(sandbox, destroy))).toMatchObject({ result: 'deleted' })
  })

  test('Terraform deleted it → the next apply creates it again', async () => {
    const sandbox = await pinecone()
    await step(sandbox, { index: index('docs') })
    await terraform(sandbox, 'DELETE')
    expect(resultsOf(await step(sandbox, { index: index('docs') }))).toEqual({ docs: 'created' })
  })
})
