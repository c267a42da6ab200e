import { decide, fullOf, retryAfterMs, type AttemptFailure, type Operation } from '../../src/pinecone/retry.ts'
import type { FailureCause } from '../../src/pinecone/transport.ts'

const answer = (status: number, code?: string, message = '', after?: number): AttemptFailure => ({
  type: 'answer',
  status,
  code,
  message,
  retryAfterMs: after,
  isExplained: code !== undefined || message !== ''
})
const NO_ANSWER: AttemptFailure = { type: 'no-answer', message: 'other side closed' }
const PROTECTED = 'Deletion protection is enabled for this index. Disable deletion protection before retrying.'
const QUOTA =
  "Request failed. You've reached the max serverless indexes allowed in project Default (5). To add more, upgrade."
const STARTER = 'Bad request: Your free plan does not support indexes in the us-west-2 region of aws.'

const decided = (operation: Operation, ended: AttemptFailure): string => {
  const decision = decide({ operation, number: 1, ended }, 0.5)
  if (decision.do === 'fail') return decision.reason
  if (decision.do === 'retry') return 'retry'
  const end = decision.ifAbsent === undefined ? '' : `, else ${decision.ifAbsent}`
  return `look (${decision.mayBeOurs ? 'may be ours' : 'not ours'})${end}`
}

// Reads may be repeated; after a write, the client looks first.
const WRITTEN = 'look (may be ours)'
const AMBIGUOUS = { list: 'retry', describe: 'retry', update: WRITTEN, delete: WRITTEN, create: WRITTEN }

// One row for each answer, with the decision for each operation.
test.each<[string, AttemptFailure, Partial<Record<Operation, string>>]>([
  ['no answer', NO_ANSWER, AMBIGUOUS],
  ...[408, 425, 499, 500, 501, 502, 503, 504, 520, 524, 527, 530].map(
    (status): [string, AttemptFailure, Partial<Record<Operation, string>>] => [
      String(status),
      answer(status),
      AMBIGUOUS
    ]
  ),
  [
    '429',
    answer(429, 'RESOURCE_EXHAUSTED', 'Too many requests'),
    { list: 'retry', update: 'look (not ours)', delete: 'look (not ours)', create: 'look (not ours)' }
  ],
  [
    '429 that speaks of a quota and of a rate',
    answer(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for requests per minute.'),
    { list: 'retry', update: 'look (not ours)', create: 'look (not ours)' }
  ],
  [
    '429 for the month',
    answer(
      429,
      'RESOURCE_EXHAUSTED',
      "You've reached your limit for the current month. To continue, upgrade your plan."
    ),
    { list: 'quota', update: 'quota', create: 'quota', delete: 'quota' }
  ],
  [
    '429 for a limit of assistants',
    answer(429, 'RESOURCE_EXHAUSTED', 'Assistant limit reached for this project.'),
    { create: 'look (not ours), else quota', list: 'retry' }
  ],
  [
    'a 403 that nobody explains',
    answer(403),
    { create: WRITTEN, update: WRITTEN, delete: WRITTEN, describe: 'forbidden', list: 'forbidden' }
  ],
  ['429 for quota', answer(429, 'QUOTA_EXCEEDED', 'Quota'), { create: 'quota' }],
  [
    '409',
    answer(409, 'ALREADY_EXISTS', 'Resource already exists.'),
    { create: 'look (not ours)', update: 'api-error' }
  ],
  ['401', answer(401, undefined, 'Invalid API Key'), { list: 'unauthorized', create: 'unauthorized' }],
  ['402', answer(402, 'PAYMENT_REQUIRED'), { create: 'forbidden', update: 'forbidden' }],
  ['403', answer(403, 'FORBIDDEN', 'No.'), { create: 'forbidden', delete: 'forbidden', list: 'forbidden' }],
  ['403 for protection', answer(403, 'FORBIDDEN', PROTECTED), { delete: 'deletion-protected' }],
  ['403 for quota', answer(403, 'FORBIDDEN', QUOTA), { create: 'quota' }],
  [
    '403 for the pod quota',
    answer(403, 'FORBIDDEN', 'Increase your quota or upgrade to create more indexes.'),
    { create: 'quota' }
  ],
  ['400', answer(400, 'INVALID_ARGUMENT', 'Bad request.'), { create: 'api-error', update: 'api-error' }],
  ['400 for the plan', answer(400, 'INVALID_ARGUMENT', STARTER), { create: 'forbidden' }],
  ['404', answer(404, 'NOT_FOUND'), { list: 'not-found' }],
  [
    '404 on create',
    answer(404, 'NOT_FOUND', 'Resource cloud: aws region: us-west1 not found.'),
    { create: 'invalid-declaration' }
  ],
  ['412', answer(412, 'FAILED_PRECONDITION'), { delete: 'api-error' }],
  ['422', answer(422, 'UNPROCESSABLE_ENTITY'), { create: 'api-error', update: 'api-error' }],
  ['a redirect', answer(302), { list: 'api-error', create: 'api-error' }]
])('%s', (_title, ended, expected) => {
  for (const [operation, what] of Object.entries(expected)) {
    expect([operation, decided(operation as Operation, ended)]).toEqual([operation, what])
  }
})

test('a 429 or 409 may mean an existing assistant, and a 429 also throttling: both are verified', () => {
  expect(decided('create', answer(429, 'ALREADY_EXISTS', 'Resource already exists.'))).toBe('look (not ours)')
  expect(decided('create', answer(429, 'TOO_MANY_REQUESTS'))).toBe('look (not ours)')
  expect(decided('create', answer(409))).toBe('look (not ours)')
})

test('back-off is spread over an interval that doubles from 500 ms to 20 s', () => {
  const longest = Array.from({ length: 8 }, (_, at) =>
    decide({ operation: 'list', number: at + 1, ended: NO_ANSWER }, 1)
  )
  expect(longest.map((decision) => 'afterMs' in decision && decision.afterMs)).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000
  ])
  expect(decide({ operation: 'list', number: 8, ended: NO_ANSWER }, 0)).toEqual({ do: 'retry', afterMs: 50 })
})

test('an answer that will hardly come → fails before time is up', () => {
  const without = (cause: FailureCause): AttemptFailure => ({ type: 'no-answer', message: 'no', cause })
  const failed = { do: 'fail', reason: 'network' }
  for (const operation of ['describe', 'list', 'create', 'update', 'delete'] as const) {
    expect(decide({ operation, number: 1, ended: without('certificate') }, 0)).toEqual(failed)
    expect(decide({ operation, number: 7, ended: without('unknown-host') }, 0)).not.toEqual(failed)
    expect(decide({ operation, number: 8, ended: without('unknown-host') }, 0)).toEqual(failed)
  }
})

test('a too large answer → a read is not repeated, a create is verified', () => {
  const ended: AttemptFailure = { type: 'no-answer', message: 'no', cause: 'too-large' }
  expect(decide({ operation: 'list', number: 1, ended }, 0)).toEqual({ do: 'fail', reason: 'network' })
  expect(decide({ operation: 'create', number: 1, ended }, 0)).toMatchObject({ do: 'verify', mayBeOurs: true })
})

test('Retry-After sets the wait, however long', () => {
  expect(decide({ operation: 'list', number: 1, ended: answer(503, undefined, '', 7000) }, 0.1)).toEqual({
    do: 'retry',
    afterMs: 7000
  })
})

test.each([
  ['3', 3000],
  ['0', 0],
  ['1.5', 1500],
  [' 2 ', 2000],
  ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-3', undefined],
  ['', undefined]
])('Retry-After: %j is %j ms', (header, expected) => {
  expect(retryAfterMs(header, Date.UTC(2026, 0, 1))).toBe(expected)
})

test('no Retry-After → undefined', () => {
  expect(retryAfterMs(null, 0)).toBeUndefined()
})

test.each<[message: string, of: string | undefined]>([
  [QUOTA, 'serverless'],
  ["You've reached the max pods allowed in project Default (2).", 'pods'],
  ["You've reached the max assistants allowed in project Default (5).", 'assistants'],
  ["You've reached the max read units allowed for the current month.", undefined],
  ["You've reached the max writes allowed per second.", undefined],
  ['Quota exceeded for requests per minute.', undefined],
  ['Increase your quota or upgrade to create more indexes.', undefined]
])('a project is full by "%s" of: %s', (message, of) => {
  expect(fullOf(answer(403, 'FORBIDDEN', message))).toBe(of)
})
