import type { Lifetime } from '../resources/owner.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Command } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'

/** What is known of the pull request that a run is for. */
export interface CommandRequest {
  readonly asked: AskedCommand
  readonly lifetime: Lifetime
  /** Undefined where the run is for none. */
  readonly pullRequest:
    | {
        /** Undefined where it could not be found out. */
        readonly number: number | undefined
        /** What GitHub says now, or else the event's payload; undefined where neither tells. */
        readonly state: 'open' | 'closed' | undefined
        /** Whether the run was started by its closing. */
        readonly isClosing: boolean
      }
    | undefined
}

/** What the run is to do: a command, nothing at all for a reason, or a refusal. */
export type Decision =
  | { readonly do: 'command'; readonly command: Command }
  | { readonly do: 'nothing'; readonly why: string }
  | { readonly do: 'refuse'; readonly failure: Failure }

/** Decides which command the run carries out. */
export function decideCommand({ asked, lifetime, pullRequest }: CommandRequest): Decision {
  if (asked === 'sweep') return run('sweep')
  switch (lifetime) {
    case 'permanent':
      return asked === 'auto' && pullRequest?.isClosing
        ? refuse(CLOSING_PERMANENT)
        : run(asked === 'auto' ? 'apply' : asked)
    case 'job':
      return run(asked === 'auto' ? 'apply' : asked)
    case 'pull-request':
      return pullRequest?.number === undefined
        ? refuse(NO_PULL_REQUEST)
        : forPullRequest(asked, { ...pullRequest, number: pullRequest.number })
  }
}

function forPullRequest(
  asked: Exclude<AskedCommand, 'sweep'>,
  { number, state, isClosing }: { number: number; state: 'open' | 'closed' | undefined; isClosing: boolean }
): Decision {
  if (asked === 'destroy' || asked === 'show') return run(asked)
  if (state === undefined) return refuse(unknownState(number))
  if (state === 'open') {
    if (asked === 'apply' || !isClosing) return run('apply')
    return {
      do: 'nothing',
      why: `Pull request #${String(number)} is open again, so this late run of its closing does nothing.`
    }
  }
  return asked === 'auto' ? run('destroy') : refuse(closed(number))
}

function run(command: Command): Decision {
  return { do: 'command', command }
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

/** Why nothing is done for a pull request that could not be found. */
export const NO_PULL_REQUEST: Failure = {
  reason: 'no-pull-request',
  message:
    'With "lifetime: pull-request" the run has to be for a pull request, and this event is about none that could be ' +
    'found. Start it by "on: pull_request", or give the number in the input "pull-request".'
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
