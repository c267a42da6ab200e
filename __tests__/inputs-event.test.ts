// Which pull request an event is about, by GitHub's own payloads.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pullRequestIn } from '../src/inputs/event.ts'
import type { Json } from '../src/core/json.ts'
import {
  commentEvent,
  FORK,
  NUMBER,
  ofFork,
  payloadOf,
  pullRequestEvent,
  REPOSITORY_ID,
  workflowRunEvent
} from './main/world.ts'

const EXAMPLES = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')
) as { name: string; examples: Json[] }[]
const ID = String(REPOSITORY_ID)
const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const OWN = { repositoryId: ID, label: 'Codertocat:changes', sha: SHA }
const UNKNOWN = { repositoryId: undefined, label: undefined, sha: undefined }
const NOTHING = {
  number: undefined,
  state: undefined,
  updatedAt: undefined,
  isClosing: false,
  isQueued: false,
  head: UNKNOWN
}

const read = ({ name, payload }: { name: string; payload: unknown }): ReturnType<typeof pullRequestIn> =>
  pullRequestIn({ name, ref: '', payload: payload as Json }, ID)

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
  'every example of %s tells its number, its state and its head',
  (name) => {
    const examples = EXAMPLES.find((event) => event.name === name.replace('_target', ''))?.examples ?? []
    expect(examples.length).toBeGreaterThan(0)
    for (const payload of examples) {
      const isClosing = (payload as { action: string }).action === 'closed'
      const { state, updated_at: updated } = (payload as { pull_request: Record<string, string> }).pull_request
      const updatedAt = Date.parse(updated ?? '')
      expect(read({ name, payload })).toEqual({ ...NOTHING, number: 2, state, updatedAt, isClosing, head: OWN })
    }
  }
)

test('of no other event of all that GitHub has examples for, but for a merge group and checks of a commit that pull requests have', () => {
  const told = EXAMPLES.filter(({ name, examples }) =>
    examples.some((payload) => read({ name, payload }) !== undefined)
  )
  const names = told.map(({ name }) => name)
  expect(names.filter((name) => !name.startsWith('pull_request'))).toEqual(['check_run', 'check_suite', 'merge_group'])
})

test('of a fork, and of one that is gone', () => {
  const fork = { repositoryId: String(FORK.id), label: 'mallory:changes', sha: SHA }
  expect(read(ofFork(pullRequestEvent()))?.head).toEqual(fork)
  expect(read(ofFork(pullRequestEvent(), null))?.head).toEqual({ ...OWN, repositoryId: null })
})

test('of a comment: the number and the state, the head is unknown', () => {
  const updatedAt = Date.parse('2019-05-15T15:20:21Z')
  expect(read(commentEvent())).toEqual({ ...NOTHING, number: NUMBER, state: 'open', updatedAt })
  expect(read({ name: 'issue_comment', payload: payloadOf('issue_comment') })).toBeUndefined()
})

describe('of a workflow_run', () => {
  test.each<[string, number[], number | undefined]>([
    ['none listed', [], undefined],
    ['one', [5], 5],
    ['two', [5, 6], undefined]
  ])('%s', (_, numbers, number) => {
    expect(read(workflowRunEvent({ numbers }))).toEqual({ ...NOTHING, number, head: OWN })
  })

  test('one of another repository is not ours', () => {
    const event = workflowRunEvent({ numbers: [5] })
    expect(pullRequestIn({ name: event.name, ref: '', payload: event.payload as Json }, '1')?.number).toBeUndefined()
  })

  test('of a fork', () => {
    expect(read(workflowRunEvent({ repository: FORK }))?.head).toMatchObject({
      repositoryId: String(FORK.id),
      label: 'mallory:changes'
    })
  })

  test('that no pull request had started', () => {
    expect(read({ name: 'workflow_run', payload: payloadOf('workflow_run') })).toBeUndefined()
  })
})

describe('a payload that cannot be read', () => {
  test.each<[string, Json]>([
    ['pull_request', null],
    ['pull_request_target', []],
    ['pull_request_review', { pull_request: 'x' }],
    ['pull_request', { pull_request: null }],
    ['issue_comment', null],
    ['issue_comment', { issue: 7 }],
    ['workflow_run', { workflow_run: null }],
    ['workflow_run', { workflow_run: { event: 7 } }],
    ['check_run', null],
    ['check_suite', { check_suite: { pull_requests: 7 } }],
    ['repository_dispatch', null]
  ])('%s with %j counts as one, of which nothing is known', (name, payload) => {
    expect(read({ name, payload })).toEqual(NOTHING)
  })

  test.each<[string, Json]>([
    ['push', null],
    ['schedule', null],
    ['workflow_dispatch', null],
    ['issue_comment', { issue: { number: 7 } }],
    ['push', { ref: 'refs/heads/main', merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' } }],
    ['', null]
  ])('%s with %j is about none', (name, payload) => {
    expect(read({ name, payload })).toBeUndefined()
  })

  test('the number may still stand in the ref', () => {
    expect(pullRequestIn({ name: 'pull_request', ref: 'refs/pull/12/merge', payload: null }, ID)?.number).toBe(12)
  })
})

describe('a merge queue', () => {
  const queued = { ...NOTHING, number: 12, state: 'open', isQueued: true, head: { ...UNKNOWN, repositoryId: ID } }
  const branch = 'gh-readonly-queue/release/2.x/pr-12-0123456789abcdef'

  test.each(['push', 'merge_group', 'workflow_dispatch', 'check_run'])('%s with a ref below it', (name) => {
    expect(pullRequestIn({ name, ref: `refs/heads/${branch}`, payload: null }, ID)).toEqual(queued)
  })

  test('merge_group by its payload, where the ref says nothing', () => {
    const payload = { merge_group: { head_ref: `refs/heads/${branch}` } }
    expect(read({ name: 'merge_group', payload })).toEqual(queued)
  })

  test.each(['gh-readonly-queue/main/x', 'gh-readonly-queue/main/pr-0-abc', 'gh-readonly-queue/main/pr-7'])(
    '%s is one, and names no pull request',
    (name) => {
      const read = pullRequestIn({ name: 'push', ref: `refs/heads/${name}`, payload: null }, ID)
      expect(read).toEqual({ ...queued, number: undefined })
    }
  )

  test.each(['refs/heads/feature/gh-readonly-queue/main/pr-7-abc', 'refs/tags/gh-readonly-queue/main/pr-7-abc'])(
    '%s is none',
    (ref) => {
      expect(pullRequestIn({ name: 'push', ref, payload: null }, ID)).toBeUndefined()
    }
  )

  test('a workflow_run of one; a fork’s branch of that name is none', () => {
    const run = (event: string, id: number): ReturnType<typeof read> => {
      const repository = { id, owner: { login: 'x' } }
      const workflow_run = { event, head_branch: branch, head_sha: SHA, head_repository: repository, pull_requests: [] }
      return read({ name: 'workflow_run', payload: { workflow_run } })
    }
    expect(run('merge_group', REPOSITORY_ID)).toMatchObject({ number: 12, isQueued: true })
    expect(run('push', REPOSITORY_ID)).toMatchObject({ number: 12, isQueued: true })
    expect(run('pull_request', FORK.id)).toMatchObject({ number: undefined, isQueued: false })
    expect(run('push', FORK.id)).toBeUndefined()
  })
})

describe('a check', () => {
  const pull = { number: 5, head: { repo: { id: REPOSITORY_ID } }, base: { repo: { id: REPOSITORY_ID } } }
  const checked = (
    name: 'check_run' | 'check_suite',
    pulls: Json[],
    branch: string | null
  ): ReturnType<typeof read> => {
    const check = { head_sha: SHA, head_branch: branch, pull_requests: pulls, check_suite: { head_branch: branch } }
    return read({ name, payload: { [name]: check, repository: { owner: { login: 'Codertocat' } } } })
  }

  test.each(['check_run', 'check_suite'] as const)('%s', (name) => {
    expect(checked(name, [pull], 'changes')).toEqual({ ...NOTHING, number: 5, head: OWN })
    expect(checked(name, [pull, { ...pull, number: 6 }], 'changes')?.number).toBeUndefined()
    expect(checked(name, [], 'main')).toBeUndefined()
    // A fork's: none is listed.
    expect(checked(name, [], null)).toEqual({ ...NOTHING, head: { ...UNKNOWN, repositoryId: null, sha: SHA } })
  })
})

test.each<[Json, number | undefined]>([
  [{ pull_request: { number: 7, head: { repo: { id: REPOSITORY_ID } } } }, 7],
  [{ pull_request: 7 }, 7],
  [{ pr_number: '7' }, 7],
  [{ pull_request: {} }, undefined],
  [{ pr: 'seven' }, undefined]
])('a repository_dispatch with %j is about one, whose head nobody vouches for', (client_payload, number) => {
  expect(read({ name: 'repository_dispatch', payload: { client_payload } })).toEqual({ ...NOTHING, number })
})

test('a repository_dispatch of something else is about none', () => {
  expect(read({ name: 'repository_dispatch', payload: { client_payload: { version: '7' } } })).toBeUndefined()
})

test.each(['2', 2.5, 0, -1, null, 1e300])('a number that is %j is none', (number) => {
  const payload = { pull_request: { number, state: 'half-open', head: { repo: { id: 'x' }, label: '', sha: 7 } } }
  expect(read({ name: 'pull_request', payload })).toEqual(NOTHING)
})
