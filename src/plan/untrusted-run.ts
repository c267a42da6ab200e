import type { Lifetime } from '../resources/owner.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'

/** A run that has secrets although its event is about code from another repository. */
export interface UntrustedRun {
  readonly asked: AskedCommand
  readonly lifetime: Lifetime
  /** Whether a file of the workspace is declared: in such runs that may be a checkout of the other repository. */
  readonly hasConfigFile: boolean
}

/**
 * Whether the workspace's declaration is to be read in a run for somebody else's code, or why nothing is to be done:
 * with secrets at hand, what comes from there must not say what is to exist, and what is permanent must not be touched.
 */
export function trustUntrustedRun({ asked, lifetime, hasConfigFile }: UntrustedRun): 'all' | 'inline' | Failure {
  if (asked === 'show') return 'all'
  if (lifetime === 'permanent') return PERMANENT
  if (!hasConfigFile) return 'all'
  // Refusing to tear down would leak what a preview has left.
  return lifetime === 'pull-request' && (asked === 'destroy' || asked === 'auto') ? 'inline' : CONFIG_FILE
}

const PERMANENT: Failure = {
  reason: 'untrusted-declaration',
  message:
    'This event is about code from another repository, and the run has secrets all the same, so nothing permanent is ' +
    'touched. Use "on: pull_request", or declare "lifetime: pull-request" inline.'
}

/** Why a file of the workspace is not applied. */
const CONFIG_FILE: Failure = {
  reason: 'untrusted-declaration',
  message:
    'This event is about code from another repository, and the run has secrets all the same, so "config-file" is not ' +
    'read: whoever wrote it could have anything created or replaced. Declare what is needed inline.'
}

/** Why no file of the workspace is written into a resource. */
export const UNTRUSTED_CONTENT: Failure = {
  reason: 'untrusted-declaration',
  message:
    'This event is about code from another repository, and the run has secrets all the same, so no file of the workspace ' +
    'is read: leave out the records and files of what is declared here, or use "on: pull_request".'
}
