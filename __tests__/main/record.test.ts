// What a job's run leaves to its post step.
import type { Outcome } from '../../src/apply/outcome.ts'
import type { Result } from '../../src/core/result.ts'
import { recordOutcomes, recordPlan } from '../../src/main/record.ts'
import type { Run } from '../../src/main/run.ts'
import type { Plan } from '../../src/plan/change.ts'
import type { Reason } from '../../src/core/errors.ts'
import { receivePost } from '../../src/inputs/inputs.ts'
import { JOB_STATE, readAccess, readRecord, type RecordedTarget } from '../../src/plan/record.ts'
import type { Observed } from '../../src/resources/resource.ts'

const api = { url: new URL('https://api.pinecone.io'), isLoopback: false, isUnencrypted: false, version: '2025-01' }
const owner = {
  lifetime: 'job',
  repositoryId: '1',
  runId: '10',
  runAttempt: '2',
  jobId: '400',
  nameTail: 'job-400'
} as const
const ACCESS = { api, apiKey: 'pcsk_1', owner }
const FILE = '/tmp/state'

function stateOf(record: (run: Run) => void): Readonly<Record<string, string>> {
  const state: Record<string, string> = {}
  const saveState = (name: string, value: string): undefined => {
    state[name] = value
  }
  record({ runner: { saveState } } as unknown as Run)
  return state
}

function recorded(record: (run: Run) => void): readonly RecordedTarget[] | undefined {
  return readRecord(stateOf(record)[JOB_STATE.record] ?? '')
}

const seen: Observed = { kind: 'index', name: 'x', host: '', state: 'Ready', ready: true, model: {} }

function outcome(result: Result, reason?: Reason, observed?: Observed): Outcome {
  const failure = reason === undefined ? {} : { failure: { reason, message: '' } }
  const rest = { created: false, changed: false, ready: false, observed, fields: [] }
  return { kind: 'index', name: 'x', declaredName: 'x', result, ...rest, ...failure } as Outcome
}

test('before the first create: everything that is planned, as not seen yet', () => {
  const plan = {
    command: 'apply',
    changes: [
      { kind: 'index', name: 'x' },
      { kind: 'assistant', name: 'y' }
    ]
  }
  expect(
    recorded((run) => {
      recordPlan(plan as unknown as Plan, ACCESS, FILE, run)
    })
  ).toEqual([
    { kind: 'index', name: 'x', isSeen: false },
    { kind: 'assistant', name: 'y', isSeen: false }
  ])
})

test('where the record cannot be kept, nothing is to be made', () => {
  const plan = { command: 'apply', changes: [{ kind: 'index', name: 'x' }] } as unknown as Plan
  const run = { runner: { saveState: () => 'no such file' } } as unknown as Run
  expect(() => {
    recordPlan(plan, ACCESS, FILE, run)
  }).toThrow(/^Nothing was made, .*\(no such file\).*GITHUB_STATE/)
})

test.each<[string, Outcome, boolean | undefined]>([
  ['what was created', outcome('created', undefined, seen), true],
  ['what was there', outcome('unchanged', undefined, seen), true],
  ['what never became ready', outcome('failed', 'not-ready', seen), true],
  ['what lost its answer', { ...outcome('failed', 'network'), mayExist: true }, false],
  ['what was cancelled on its way', { ...outcome('failed', 'cancelled'), mayExist: true }, false],
  ['what lost its answer, and then met the quota', { ...outcome('failed', 'quota'), mayExist: true }, false],
  ['what was never begun', outcome('not-attempted', 'cancelled'), undefined],
  ['what was refused by its owner', outcome('refused', 'not-owned', seen), true],
  ['what was not allowed', outcome('failed', 'forbidden'), undefined],
  ['what cannot be', outcome('failed', 'invalid-declaration'), undefined],
  ['what a wrong key asked for', outcome('failed', 'unauthorized'), undefined]
])('after all: %s', (_, one, isSeen) => {
  const expected = isSeen === undefined ? [] : [{ kind: 'index', name: 'x', isSeen }]
  expect(
    recorded((run) => {
      recordOutcomes([one], run)
    })
  ).toEqual(expected)
})

test('where and for whom is recorded too, and the key as a value of its own', () => {
  const state = stateOf((run) => {
    recordPlan({ changes: [] } as unknown as Plan, ACCESS, FILE, run)
  })
  expect(state[JOB_STATE.key]).toBe('pcsk_1')
  expect(readAccess(state[JOB_STATE.access] ?? '')).toEqual({
    at: 'https://api.pinecone.io/',
    version: '2025-01',
    owner
  })
  const post = receivePost(Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])))
  // Nothing is planned, so that there is nothing to do.
  expect(post).toBeUndefined()
})

test('without a file for the state, the key does not go to the log', () => {
  const run = { runner: { saveState: () => 'never called' } } as unknown as Run
  expect(() => {
    recordPlan({ changes: [] } as unknown as Plan, ACCESS, '', run)
  }).toThrow(/^Nothing was made, .*no GITHUB_STATE/)
})

test.each(['', '{', 'null', '7', '{}', '[7]', '{"targets":7}'])('a record that is %j is none', (text) => {
  expect(readRecord(text)).toBeUndefined()
})

test.each(['{"targets":[7]}', '{"targets":[{"kind":"index"}]}', '{"targets":[]}'])(
  'a record %j has no targets',
  (text) => {
    expect(readRecord(text)).toEqual([])
  }
)

test.each(['', '{', '{}', '{"at":"https://x","owner":{}}', '{"at":7,"owner":{"jobId":"4"}}'])(
  'no access: %j',
  (text) => {
    expect(readAccess(text)).toBeUndefined()
  }
)
