// What a run is for, as one table: lifetime × command × what is known of the pull request.
import { decideCommand, type CommandRequest } from '../../src/plan/command-decision.ts'

type PullRequest = NonNullable<CommandRequest['pullRequest']>

const PULL_REQUESTS: Readonly<Record<string, PullRequest | undefined>> = {
  none: undefined,
  'no number': { number: undefined, state: 'open', isClosing: false },
  open: { number: 7, state: 'open', isClosing: false },
  'open, by a late run of its closing': { number: 7, state: 'open', isClosing: true },
  closed: { number: 7, state: 'closed', isClosing: false },
  closing: { number: 7, state: 'closed', isClosing: true },
  'state unknown': { number: 7, state: undefined, isClosing: false },
  'closing, state unknown': { number: 7, state: undefined, isClosing: true }
}

function decide(
  asked: CommandRequest['asked'],
  lifetime: CommandRequest['lifetime'],
  pullRequest: PullRequest | undefined
): string {
  const decision = decideCommand({ asked, lifetime, pullRequest })
  switch (decision.do) {
    case 'command':
      return decision.command
    case 'nothing':
      return 'nothing'
    case 'refuse':
      return decision.failure.reason
  }
}

const COMMANDS = ['auto', 'apply', 'destroy', 'show', 'sweep'] as const

const row = (lifetime: CommandRequest['lifetime']): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(PULL_REQUESTS).map(([name, pull]) => [name, COMMANDS.map((asked) => decide(asked, lifetime, pull))])
  )

test('pull-request: auto follows its state, apply takes an open one, destroy and show take any', () => {
  const [closed, none] = ['closed-pull-request', 'no-pull-request']
  expect(row('pull-request')).toEqual({
    none: [none, none, none, none, 'sweep'],
    'no number': [none, none, none, none, 'sweep'],
    open: ['apply', 'apply', 'destroy', 'show', 'sweep'],
    'open, by a late run of its closing': ['nothing', 'apply', 'destroy', 'show', 'sweep'],
    closed: ['destroy', closed, 'destroy', 'show', 'sweep'],
    closing: ['destroy', closed, 'destroy', 'show', 'sweep'],
    'state unknown': [none, none, 'destroy', 'show', 'sweep'],
    'closing, state unknown': [none, none, 'destroy', 'show', 'sweep']
  })
})

test('permanent: auto is apply, but never at a closing', () => {
  const plain = ['apply', 'apply', 'destroy', 'show', 'sweep']
  const closing = ['permanent-in-pull-request', 'apply', 'destroy', 'show', 'sweep']
  expect(row('permanent')).toEqual(
    Object.fromEntries(Object.entries(PULL_REQUESTS).map(([name, pull]) => [name, pull?.isClosing ? closing : plain]))
  )
})

test('job: auto is apply, whatever the event is about', () => {
  expect(row('job')).toEqual(
    Object.fromEntries(Object.keys(PULL_REQUESTS).map((name) => [name, ['apply', 'apply', 'destroy', 'show', 'sweep']]))
  )
})

test('each refusal says what to do', () => {
  const messageOf = (situation: CommandRequest): string => {
    const decision = decideCommand(situation)
    return decision.do === 'refuse' ? decision.failure.message : decision.do === 'nothing' ? decision.why : ''
  }
  const { none, open, closed, closing } = PULL_REQUESTS
  const preview = { asked: 'auto', lifetime: 'pull-request' } as const
  expect(messageOf({ ...preview, pullRequest: none })).toMatch(/on: pull_request.*"pull-request"/)
  expect(messageOf({ ...preview, pullRequest: { ...open!, state: undefined } })).toMatch(
    /#7.*pull-requests: read.*command: destroy/
  )
  expect(messageOf({ ...preview, asked: 'apply', pullRequest: closed })).toMatch(/#7 is closed.*"auto"/)
  expect(messageOf({ ...preview, pullRequest: { ...open!, isClosing: true } })).toMatch(/#7 is open again/)
  expect(messageOf({ ...preview, lifetime: 'permanent', pullRequest: closing })).toMatch(/lifetime: pull-request/)
})
