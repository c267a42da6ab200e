// What a job's run leaves to its post step.
import type { Outcome } from '../../src/apply/outcome.ts'
import type { Result } from '../../src/core/result.ts'
import { recordOutcomes, recordPlan } from '../../src/main/record.ts'
import type { Run } from '../../src/main/run.ts'
import type { Plan } from '../../src/plan/change.ts'
import type { Reason } from '../../src/core/errors.ts'
import { readRecord, type RecordedTarget } from '../../src/plan/record.ts'
import type { Observed } from '../../src/resources/resource.ts'

const API = { url: new URL('https://api.pinecone.io'), isLoopback: false, isUnencrypted: false, version: undefined }

function recorded(record: (run: Run) => void): readonly RecordedTarget[] {
  let state = ''
  const saveState = (_: string, value: string): undefined => {
    state = value
  }
  record({ runner: { saveState } } as unknown as Run)
  const { at, targets } = readRecord(state)
  expect(at).toBe('https://api.pinecone.io/')
  return targets
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
      recordPlan(plan as unknown as Plan, API, run)
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
    recordPlan(plan, API, run)
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
      recordOutcomes([one], API, run)
    })
  ).toEqual(expected)
})

test.each(['', '{', 'null', '7', '{}', '[7]', '{"targets":7}', '{"targets":[7]}', '{"targets":[{"kind":"index"}]}'])(
  'a record that is %j says nothing',
  (text) => {
    expect(readRecord(text)).toEqual({ at: '', targets: [] })
  }
)
