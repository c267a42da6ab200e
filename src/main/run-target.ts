import type { Answer, GitHub, PullRequest } from '../apply/ports.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { ActionError } from '../core/errors.ts'
import { decideCommand, NO_PULL_REQUEST } from '../plan/command-decision.ts'
import { CONFIG_FILE, trustUntrustedRun } from '../plan/untrusted-run.ts'
import type { DeclaredCommand } from '../core/command.ts'
import type { Owner } from '../resources/owner.ts'
import type { RunState } from './run.ts'

/** What the run turned out to be for, once its event and GitHub were asked. A sweep is for nobody in particular. */
export type RunTarget = { readonly command: 'sweep' } | OwnedRunTarget

/** For whom a run does something with what is declared. */
export interface OwnedRunTarget {
  readonly command: DeclaredCommand
  readonly owner: Owner
  readonly startedBy: { readonly pullRequest: number | undefined } | undefined
  /** Whether the workspace's declaration may be read. */
  readonly readsConfigFile: boolean
}

/** Whether a pull request is torn down: by its ownership tags, so that it takes no declaration. */
export function isTeardown({ command, owner }: OwnedRunTarget): boolean {
  return command === 'destroy' && owner.lifetime === 'pull-request'
}

/**
 * Finds out what the run is for, asking GitHub as little as the decision takes. Undefined where nothing is to be done,
 * which a notice then explains.
 *
 * @throws ActionError where the command is refused
 */
export async function resolveRunTarget(
  inputs: Inputs,
  github: GitHub,
  { notices, warnings }: Pick<RunState, 'notices' | 'warnings'>
): Promise<RunTarget | undefined> {
  const { command: asked, lifetime, configFile } = inputs
  const event = inputs.github.pullRequest
  const finder = new PullRequestFinder(inputs, github, warnings)

  const isUntrusted = asked === 'sweep' ? false : await finder.isUntrusted()
  const trust = isUntrusted ? trustUntrustedRun({ asked, lifetime, hasConfigFile: configFile !== '' }) : 'all'
  if (typeof trust === 'object') throw new ActionError(trust)

  const isForPullRequest = lifetime === 'pull-request' && asked !== 'sweep'
  const number = isForPullRequest ? await finder.number() : event?.number
  // Without a number and an event there is nobody to ask about, which the refusal says.
  const isStateAsked = isForPullRequest && (asked === 'auto' || asked === 'apply') && (number ?? event) !== undefined
  const state = isStateAsked ? await finder.state() : event?.state
  const pullRequest =
    lifetime === 'pull-request' || event !== undefined
      ? { number, state, isClosing: event?.isClosing ?? false }
      : undefined
  const decision = decideCommand({ asked, lifetime, pullRequest })
  if (decision.do === 'refuse') throw new ActionError(decision.failure)
  if (decision.do === 'nothing') {
    notices.push(decision.why)
    return undefined
  }
  const { command } = decision
  if (command === 'sweep') return { command }
  if (trust === 'inline') {
    if (command !== 'destroy') throw new ActionError(CONFIG_FILE)
    warnings.push(
      `"config-file" is not read, because this event is about code from another repository. What bears the pull request's marks goes all the same.`
    )
  }
  return {
    command,
    owner: ownerOf(inputs, number),
    startedBy: event && { pullRequest: number },
    readsConfigFile: trust === 'all'
  }
}

function ownerOf({ lifetime, github }: Inputs, pullRequest: number | undefined): Owner {
  const repositoryId = github.repositoryMark
  switch (lifetime) {
    case 'permanent':
      return { lifetime, repositoryId }
    case 'pull-request':
      if (pullRequest === undefined) throw new ActionError(NO_PULL_REQUEST)
      return { lifetime, repositoryId, pullRequest }
    case 'job':
      return { lifetime, repositoryId, ...github.job }
  }
}

/** Finds out about the run's pull request: what the event says, and else what GitHub says, asked once. */
class PullRequestFinder {
  readonly #inputs: Inputs
  readonly #github: GitHub
  readonly #warnings: string[]
  #answer: Promise<Answer<PullRequest>> | undefined

  constructor(inputs: Inputs, github: GitHub, warnings: string[]) {
    this.#inputs = inputs
    this.#github = github
    this.#warnings = warnings
  }

  /** Whether the run has secrets although its event is about another repository's code; what is unknown counts as that. */
  async isUntrusted(): Promise<boolean> {
    const { command, configFile, lifetime, github } = this.#inputs
    const { eventName, pullRequest, repositoryId } = github
    if (eventName === 'pull_request' || pullRequest === undefined || command === 'show') return false
    const { repositoryId: head } = pullRequest.head
    if (head !== undefined) return head !== repositoryId
    // Only then does it matter, and is asked.
    if (lifetime !== 'permanent' && configFile === '') return false
    const answer = await this.#ask()
    return answer.type !== 'found' || answer.value.headRepositoryId !== repositoryId
  }

  async number(): Promise<number | undefined> {
    const { pullRequest } = this.#inputs
    if (pullRequest !== undefined) return pullRequest
    const answer = await this.#ask()
    return answer.type === 'found' ? answer.value.number : undefined
  }

  async state(): Promise<'open' | 'closed' | undefined> {
    const answer = await this.#ask()
    if (answer.type === 'found') return answer.value.state
    const state = this.#inputs.github.pullRequest?.state
    const why = answer.type === 'missing' ? 'GitHub knows no such pull request' : answer.why
    const instead = state === undefined ? 'could not be found out' : 'is taken from the event, which may be old'
    this.#warnings.push(`Whether the pull request is open ${instead}, because ${why}.`)
    return state
  }

  #ask(): Promise<Answer<PullRequest>> {
    this.#answer ??= this.#lookUp()
    return this.#answer
  }

  async #lookUp(): Promise<Answer<PullRequest>> {
    const { pullRequest: number, github } = this.#inputs
    if (number !== undefined) return await this.#github.pullRequest(number)
    const head = github.pullRequest?.head
    if (head?.label === undefined || head.sha === undefined) {
      return { type: 'unknown', why: 'this event is about no pull request' }
    }
    return await this.#github.pullRequestByHead(head.label, head.sha)
  }
}
