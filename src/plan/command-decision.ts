import type { Lifetime } from '../resources/owner.ts'
import type { AskedCommand, DeclaredCommand } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'
import { trustUntrustedRun } from './untrusted-run.ts'

/** Where a run's declaration stands: `workspace` if any part of it is in a file of the workspace. */
export type DeclarationSource = 'nothing' | 'inline' | 'workspace'

/** The known facts about the pull request that a run is for. */
export interface PullRequestFacts {
  /** Undefined if it could not be found out. */
  readonly number: number | undefined
  /** The state according to GitHub now, or else to the event's payload; undefined if neither has it. */
  readonly state: 'open' | 'closed' | undefined
  /** Whether its closing started the run. */
  readonly isClosing: boolean
  /** Whether a merge queue tests it. */
  readonly isQueued: boolean
  /** Whether its head has moved on since the commit that the run is for. */
  readonly isOutdated: boolean
}

/** The facts that decide what a run does. */
export interface RunFacts {
  readonly asked: AskedCommand
  readonly lifetime: Lifetime
  readonly declares: DeclarationSource
  /** Whether the input `pull-request` gives the number. */
  readonly isNumberGiven: boolean
  /** Whether the run has secrets although its event is about code from another repository. */
  readonly isUntrusted: boolean
  /** Undefined if the run is not for a pull request. */
  readonly pullRequest: PullRequestFacts | undefined
}

/** The run carries out a command. */
export interface RunCommand {
  readonly do: 'command'
  readonly command: DeclaredCommand
  /** Which resources a `destroy` deletes: the declared ones, or all with the owner's tags and name ending. */
  readonly scope: 'declared' | 'everything'
  /** Whether the workspace's declaration may be read. */
  readonly readsWorkspace: boolean
  /** Whether the workspace may hold another repository's code, so that none of its files is written into a resource. */
  readonly isUntrusted: boolean
  /** Why the run leaves existing resources as they are, if it does; the run is green all the same. */
  readonly restraint: 'merge-queue' | 'outdated-commit' | undefined
}

/** What the run does: a command, a sweep, nothing for a reason, or a refusal. */
export type Decision =
  | RunCommand
  | { readonly do: 'sweep' }
  | { readonly do: 'nothing'; readonly why: string }
  | { readonly do: 'refuse'; readonly failure: Failure }

/** Decides what the run does. */
export function decideRun(facts: RunFacts): Decision {
  const { asked, lifetime, declares, isUntrusted, pullRequest } = facts
  if (asked === 'sweep') return { do: 'sweep' }
  const trust = isUntrusted ? trustUntrustedRun({ asked, lifetime, hasConfigFile: declares === 'workspace' }) : 'all'
  if (typeof trust === 'object') return { do: 'refuse', failure: trust }
  const decision = decideCommand(facts, asked, trust === 'all')
  // Only a teardown may leave the workspace's declaration unread.
  if (trust === 'inline' && decision.do === 'command' && decision.command !== 'destroy') {
    const refusal = trustUntrustedRun({ asked: 'apply', lifetime, hasConfigFile: true })
    if (typeof refusal === 'object') return { do: 'refuse', failure: refusal }
  }
  const isClosing = pullRequest?.isClosing ?? false
  return lifetime === 'permanent' && asked === 'auto' && isClosing ? refuse(CLOSING_PERMANENT) : decision
}

function decideCommand(facts: RunFacts, asked: Exclude<AskedCommand, 'sweep'>, readsWorkspace: boolean): Decision {
  const { lifetime, declares, isUntrusted, pullRequest } = facts
  const command = (command: DeclaredCommand, more: Partial<RunCommand> = {}): RunCommand => {
    return { do: 'command', command, scope: 'declared', readsWorkspace, isUntrusted, restraint: undefined, ...more }
  }
  if (lifetime !== 'pull-request') {
    const takesAll = lifetime === 'run' && asked === 'destroy' && declares === 'nothing'
    return command(asked === 'auto' ? 'apply' : asked, takesAll ? { scope: 'everything' } : {})
  }
  if (pullRequest?.isQueued) {
    if (pullRequest.number === undefined) return { do: 'nothing', why: QUEUED_UNKNOWN }
    return command('show', { restraint: 'merge-queue' })
  }
  const { number, state, isClosing = false, isOutdated = false } = pullRequest ?? {}
  if (number === undefined) return refuse(NO_PULL_REQUEST)
  const isReopened = isClosing && state === 'open'
  if (isReopened && asked !== 'show') return { do: 'nothing', why: reopened(number) }
  if (asked === 'show') return command('show')
  if (asked !== 'apply' && state === 'closed') return command('destroy', { scope: 'everything' })
  if (asked === 'destroy') {
    if (declares !== 'nothing' && readsWorkspace) return command('destroy')
    const takesAll = !readsWorkspace || facts.isNumberGiven
    return takesAll ? command('destroy', { scope: 'everything' }) : refuse(nothingNamed(number))
  }
  if (state === undefined) return refuse(unknownState(number))
  if (state === 'closed') return refuse(closed(number))
  return command('apply', isOutdated ? { restraint: 'outdated-commit' } : {})
}

function refuse(failure: Failure): Decision {
  return { do: 'refuse', failure }
}

const CLOSING_PERMANENT: Failure = {
  reason: 'permanent-in-pull-request',
  message:
    'This pull request was closed, and what is declared is permanent, so neither applying nor destroying it would be ' +
    'right. Set "lifetime: pull-request" for what is to go with the pull request, or name the command.'
}

/** The failure if the run's pull request could not be found. */
export const NO_PULL_REQUEST: Failure = {
  reason: 'no-pull-request',
  message:
    'With "lifetime: pull-request" the run has to be for a pull request, and this event is about none that could be ' +
    'found. Start it by "on: pull_request", or give the number in the input "pull-request".'
}

const QUEUED_UNKNOWN =
  'This run is for a merge queue, and its branch does not name one pull request, so there is no preview to read and ' +
  'nothing is done.'

function reopened(number: number): string {
  return `Pull request #${String(number)} is open again, so this late run of its closing does nothing.`
}

function nothingNamed(number: number): Failure {
  return {
    reason: 'invalid-input',
    message:
      `"command: destroy" deletes what is declared while pull request #${String(number)} is open, and nothing is ` +
      'declared here: an expression in "config-file", "index" or "assistant" may have no value. To delete everything ' +
      `that was made for it, set "pull-request: ${String(number)}" too.`
  }
}

function unknownState(number: number): Failure {
  return {
    reason: 'no-pull-request',
    message:
      `Whether pull request #${String(number)} is open could not be found out, so nothing was created that nobody might ` +
      'take away again. Give the job "permissions: pull-requests: read"; to tear down, use "command: destroy".'
  }
}

function closed(number: number): Failure {
  return {
    reason: 'closed-pull-request',
    message:
      `Pull request #${String(number)} is closed, so nothing is created for it. ` +
      'Leave out "command": "auto" destroys what a closed pull request has left.'
  }
}
