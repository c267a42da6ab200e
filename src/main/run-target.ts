import type { Answer, GitHub, PullRequest } from '../apply/ports.ts'
import type { Clock } from '../core/clock.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { ActionError, type Failure } from '../core/errors.ts'
import type { PullRequestEvent } from '../inputs/event.ts'
import type { Inputs } from '../inputs/inputs.ts'
import {
  decideRun,
  NO_PULL_REQUEST,
  type DeclarationSource,
  type PullRequestFacts,
  type RunCommand,
  type RunFacts
} from '../plan/command-decision.ts'
import { isOlderThanEvent, isOutdated, pullRequestBelongs } from '../plan/pull-request-event.ts'
import { jobOwner, type Owner } from '../resources/owner.ts'
import type { RunState } from './run.ts'

/** The run's command and owner, resolved from its event and GitHub. A sweep has no owner. */
export type RunTarget = { readonly command: 'sweep' } | OwnedRunTarget

/** The command and owner of a run that works on declarations. */
export interface OwnedRunTarget extends Omit<RunCommand, 'do'> {
  readonly command: DeclaredCommand
  readonly owner: Owner
  readonly startedBy: { readonly pullRequest: number | undefined } | undefined
}

/** What questions to GitHub need. */
export interface Asking {
  readonly github: GitHub
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Whether the run deletes by ownership tags, and only its owner's resources, whether declared or not. */
export function isTeardown({ command, owner }: OwnedRunTarget): boolean {
  return command === 'destroy' && (owner.lifetime === 'pull-request' || owner.lifetime === 'run')
}

/**
 * Resolves the run's command and owner, with as few questions to GitHub as possible. Undefined if there is nothing to do,
 * which a notice then explains.
 *
 * @throws ActionError if the command is refused
 */
export async function resolveRunTarget(
  inputs: Inputs,
  asking: Asking,
  { notices, warnings }: Pick<RunState, 'notices' | 'warnings'>
): Promise<RunTarget | undefined> {
  const event = inputs.github.pullRequest
  const finder = new PullRequestFinder(inputs, asking, warnings)
  const facts = await factsOf(inputs, finder)
  const decision = decideRun(facts)
  switch (decision.do) {
    case 'refuse':
      throw new ActionError(decision.failure)
    case 'nothing':
      notices.push(decision.why)
      return undefined
    case 'sweep':
      return { command: 'sweep' }
    case 'command': {
      if (!decision.readsWorkspace) warnings.push(UNREAD)
      if (decision.restraint !== undefined) notices.push(RESTRAINTS[decision.restraint])
      const number = facts.pullRequest?.number
      return { ...decision, owner: ownerOf(inputs, number), startedBy: event && { pullRequest: number } }
    }
  }
}

const UNREAD =
  '"config-file" is not read, because this event is about code from another repository. Everything with the ownership ' +
  'tags of the pull request is deleted all the same.'

const RESTRAINTS = {
  'merge-queue':
    'This run is for a merge queue, so the preview of the pull request is only read: nothing is created, changed or ' +
    'deleted, and what is missing is no failure.',
  'outdated-commit':
    'The pull request has moved on since the commit that this run is for, so what is missing is created, and nothing ' +
    'that exists is changed or replaced. The run for the newest commit does that.'
} as const satisfies Record<NonNullable<RunCommand['restraint']>, string>

/** Gathers the facts for the decision, and asks only for those that can change it. */
async function factsOf(inputs: Inputs, finder: PullRequestFinder): Promise<RunFacts> {
  const { command: asked, lifetime, isPullRequestGiven: isNumberGiven, github } = inputs
  const declares = declarationOf(inputs)
  const event = github.pullRequest
  const shared = { asked, lifetime, declares, isNumberGiven }
  if (asked === 'sweep') return { ...shared, isUntrusted: false, pullRequest: undefined }
  await finder.checkNumber()
  const isUntrusted = await finder.isUntrusted()
  if (lifetime !== 'pull-request') {
    return { ...shared, isUntrusted, pullRequest: event && { ...event, isOutdated: false } }
  }
  const number = await finder.number()
  // Without a number and an event there is nobody to ask about, which the refusal says.
  if (number === undefined && event === undefined) return { ...shared, isUntrusted, pullRequest: undefined }
  const { isClosing = false, isQueued = false } = event ?? {}
  const isByHand = asked === 'destroy' && declares === 'nothing' && isNumberGiven && !isClosing
  const isAsked = asked !== 'show' && !isQueued && !isByHand
  const now = isAsked ? await finder.now() : { state: event?.state, isOutdated: false }
  return { ...shared, isUntrusted, pullRequest: { number, isClosing, isQueued, ...now } }
}

function declarationOf({ declarations, configFile }: Inputs): DeclarationSource {
  if (configFile !== '') return 'workspace'
  return Object.values(declarations).join('').trim() === '' ? 'nothing' : 'inline'
}

function ownerOf({ lifetime, github }: Inputs, pullRequest: number | undefined): Owner {
  const repositoryId = github.repositoryTagValue
  switch (lifetime) {
    case 'permanent':
      return { lifetime, repositoryId }
    case 'pull-request':
      if (pullRequest === undefined) throw new ActionError(NO_PULL_REQUEST)
      return { lifetime, repositoryId, pullRequest }
    case 'run':
      return { lifetime, repositoryId, runId: github.job.runId }
    case 'job':
      return jobOwner(repositoryId, github.job)
  }
}

/** The pauses in which GitHub's answer may catch up with the event, in milliseconds. */
const CATCH_UP_MS = [2000, 4000]

/** Finds the facts of the run's pull request in the event, or else asks GitHub, as rarely as possible. */
class PullRequestFinder {
  readonly #inputs: Inputs
  readonly #asking: Asking
  readonly #warnings: string[]
  #answer: Promise<Answer<PullRequest>> | undefined

  constructor(inputs: Inputs, asking: Asking, warnings: string[]) {
    this.#inputs = inputs
    this.#asking = asking
    this.#warnings = warnings
  }

  /**
   * Checks that a given number is the number of the event's pull request, by the repository and branch of its head. Events
   * without a head (a push, a dispatch) have no pull request, so any number is valid.
   *
   * @throws ActionError if it is another's, or if GitHub cannot tell
   */
  async checkNumber(): Promise<void> {
    const { pullRequest: number, isPullRequestGiven, github } = this.#inputs
    const event = github.pullRequest
    if (number === undefined || !isPullRequestGiven || event === undefined || event.number !== undefined) return
    if (event.isQueued || github.eventName === 'repository_dispatch') return
    const answer = await this.#ask()
    if (answer.type === 'found' && pullRequestBelongs(answer.value, event.head)) return
    const why = answer.type === 'unknown' ? answer.why : undefined
    throw new ActionError(why === undefined ? anothers(number) : unknownHead(number, why))
  }

  /** Whether the run has secrets but its event is about another repository's code; an unknown repository counts as another. */
  async isUntrusted(): Promise<boolean> {
    const { command, configFile, declarations, lifetime, github } = this.#inputs
    const { eventName, pullRequest, repositoryId } = github
    if (eventName === 'pull_request' || pullRequest === undefined || command === 'show') return false
    if (pullRequest.isQueued) return false
    const { repositoryId: head } = pullRequest.head
    if (head !== undefined) return head !== repositoryId
    // Otherwise the answer makes no difference.
    if (lifetime !== 'permanent' && configFile === '' && !mayReadFiles(declarations)) return false
    const answer = await this.#ask()
    return answer.type !== 'found' || answer.value.headRepositoryId !== repositoryId
  }

  async number(): Promise<number | undefined> {
    const { pullRequest, github } = this.#inputs
    if (pullRequest !== undefined || github.pullRequest === undefined || github.pullRequest.isQueued) return pullRequest
    const answer = await this.#ask()
    return answer.type === 'found' ? answer.value.number : undefined
  }

  /** Its state and head now. Where GitHub's answer is older than the event, it is asked again. */
  async now(): Promise<Pick<PullRequestFacts, 'state' | 'isOutdated'>> {
    const event = this.#inputs.github.pullRequest
    const answer = await this.#caughtUp(event)
    if (answer.type === 'found') return { state: answer.value.state, isOutdated: isOutdated(answer.value, event) }
    const why = answer.type === 'missing' ? 'GitHub knows no such pull request' : answer.why
    const instead = event?.state === undefined ? 'could not be found out' : 'is taken from the event, which may be old'
    this.#warnings.push(`Whether the pull request is open ${instead}, because ${why}.`)
    return { state: event?.state, isOutdated: false }
  }

  async #caughtUp(event: PullRequestEvent | undefined): Promise<Answer<PullRequest>> {
    const { clock, signal } = this.#asking
    let answer = await this.#ask()
    for (const ms of CATCH_UP_MS) {
      if (event === undefined || answer.type !== 'found' || !isOlderThanEvent(answer.value, event)) return answer
      await clock.sleep(ms, signal)
      const next = await this.#lookUp()
      if (next.type === 'found') answer = next
    }
    return answer
  }

  #ask(): Promise<Answer<PullRequest>> {
    this.#answer ??= this.#lookUp()
    return this.#answer
  }

  async #lookUp(): Promise<Answer<PullRequest>> {
    const { pullRequest: number, github } = this.#inputs
    if (number !== undefined) return await this.#asking.github.pullRequest(number)
    const head = github.pullRequest?.head
    if (head?.label === undefined || head.sha === undefined) {
      return { type: 'unknown', why: 'this event is about no pull request' }
    }
    return await this.#asking.github.pullRequestByHead(head.label, head.sha)
  }
}

/** Whether declarations may name files of the workspace: those of records, or those of an assistant. */
function mayReadFiles(declarations: Inputs['declarations']): boolean {
  return /records|files|\\/.test(Object.values(declarations).join('\n'))
}

function anothers(number: number): Failure {
  return {
    reason: 'invalid-input',
    message:
      `pull-request: #${String(number)} is not the pull request that this event is about: its head is another branch or ` +
      'repository. Leave the input out, or start the run by workflow_dispatch.'
  }
}

function unknownHead(number: number, why: string): Failure {
  return {
    reason: 'no-pull-request',
    message:
      `Whether #${String(number)} ("pull-request") is the pull request that this event is about could not be found out, ` +
      `because ${why}. So nothing is done for it.`
  }
}
