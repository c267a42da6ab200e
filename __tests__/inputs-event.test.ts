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

const read = ({ name, payload }: { name: string; payload: unknown }): ReturnType<typeof pullRequestIn> =>
  pullRequestIn(name, payload as Json, ID)

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
  'every example of %s tells its number, its state and its head',
  (name) => {
    const examples = EXAMPLES.find((event) => event.name === name.replace('_target', ''))?.examples ?? []
    expect(examples.length).toBeGreaterThan(0)
    for (const payload of examples) {
      const isClosing = (payload as { action: string }).action === 'closed'
      const state = (payload as { pull_request: { state: string } }).pull_request.state
      expect(read({ name, payload })).toEqual({ number: 2, state, isClosing, head: OWN })
    }
  }
)

test('of no other event of all that GitHub has examples for', () => {
  const told = EXAMPLES.filter(({ name, examples }) =>
    examples.some((payload) => read({ name, payload }) !== undefined)
  )
  const names = told.map(({ name }) => name)
  expect(names.filter((name) => !name.startsWith('pull_request'))).toEqual([])
})

test('of a fork, and of one that is gone', () => {
  const fork = { repositoryId: String(FORK.id), label: 'mallory:changes', sha: SHA }
  expect(read(ofFork(pullRequestEvent()))?.head).toEqual(fork)
  expect(read(ofFork(pullRequestEvent(), null))?.head).toEqual({ ...OWN, repositoryId: null })
})

test('of a comment: the number and the state, the head is unknown', () => {
  expect(read(commentEvent())).toEqual({ number: NUMBER, state: 'open', isClosing: false, head: UNKNOWN })
  expect(read({ name: 'issue_comment', payload: payloadOf('issue_comment') })).toBeUndefined()
})

describe('of a workflow_run', () => {
  test.each<[string, number[], number | undefined]>([
    ['none listed', [], undefined],
    ['one', [5], 5],
    ['two', [5, 6], undefined]
  ])('%s', (_, numbers, number) => {
    expect(read(workflowRunEvent({ numbers }))).toEqual({ number, state: undefined, isClosing: false, head: OWN })
  })

  test('one of another repository is not ours', () => {
    const event = workflowRunEvent({ numbers: [5] })
    expect(pullRequestIn(event.name, event.payload as Json, '1')?.number).toBeUndefined()
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

test.each<[string, Json]>([
  ['pull_request', null],
  ['pull_request', []],
  ['pull_request', { pull_request: 'x' }],
  ['pull_request', { pull_request: null }],
  ['issue_comment', { issue: 7 }],
  ['workflow_run', { workflow_run: null }],
  ['workflow_run', { workflow_run: { event: 7 } }],
  ['push', { ref: 'refs/heads/main' }],
  ['', null]
])('%s with %j is about none', (name, payload) => {
  expect(pullRequestIn(name, payload, ID)).toBeUndefined()
})

test.each(['2', 2.5, 0, -1, null, 1e300])('a number that is %j is none', (number) => {
  const payload = { pull_request: { number, state: 'half-open', head: { repo: { id: 'x' }, label: '', sha: 7 } } }
  expect(pullRequestIn('pull_request', payload as Json, ID)).toEqual({
    number: undefined,
    state: undefined,
    isClosing: false,
    head: UNKNOWN
  })
})
