// The advice in each refusal of a decision. The decisions themselves are a table (docs/events.md, events.test.ts).
import { decideRun, type PullRequestFacts, type RunFacts } from '../../src/plan/command-decision.ts'

const OPEN: PullRequestFacts = { number: 7, state: 'open', isClosing: false, isQueued: false, isOutdated: false }
const PREVIEW: RunFacts = {
  asked: 'auto',
  lifetime: 'pull-request',
  declares: 'inline',
  isNumberGiven: false,
  isUntrusted: false,
  pullRequest: OPEN
}

function messageOf(facts: Partial<RunFacts>): string {
  const decision = decideRun({ ...PREVIEW, ...facts })
  return decision.do === 'refuse' ? decision.failure.message : decision.do === 'nothing' ? decision.why : ''
}

test.each<[string, Partial<RunFacts>, RegExp]>([
  ['no pull request', { pullRequest: undefined }, /on: pull_request.*"pull-request"/],
  ['state unknown', { pullRequest: { ...OPEN, state: undefined } }, /#7.*pull-requests: read.*command: destroy/],
  ['closed', { asked: 'apply', pullRequest: { ...OPEN, state: 'closed' } }, /#7 is closed.*"auto"/],
  ['reopened', { pullRequest: { ...OPEN, isClosing: true } }, /#7 is open again/],
  ['permanent', { lifetime: 'permanent', pullRequest: { ...OPEN, isClosing: true } }, /lifetime: pull-request/],
  ['nothing declared', { asked: 'destroy', declares: 'nothing' }, /config-file.*"pull-request: 7"/],
  ['a queue of no number', { pullRequest: { ...OPEN, isQueued: true, number: undefined } }, /merge queue/]
])('%s: the message says what to do', (_, facts, message) => {
  expect(messageOf(facts)).toMatch(message)
})
