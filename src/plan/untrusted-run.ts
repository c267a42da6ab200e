import type { Lifetime } from '../resources/owner.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Failure } from '../core/errors.ts'

/** A run that has secrets although its event is about code from another repository. */
interface UntrustedRun {
  readonly asked: AskedCommand
  readonly lifetime: Lifetime
  /** Whether the declaration is in a file of the workspace, which may be a checkout of the other repository. */
  readonly hasConfigFile: boolean
}

/**
 * Whether a run for another repository's code may read the workspace's declaration, or why it does nothing. The run has
 * secrets, so that code must not decide which resources exist, and permanent resources must not be touched.
 */
export function trustUntrustedRun({ asked, lifetime, hasConfigFile }: UntrustedRun): 'all' | 'inline' | Failure {
  if (asked === 'show') return 'all'
  if (lifetime === 'permanent') return PERMANENT
  if (!hasConfigFile) return 'all'
  // To refuse a teardown would leave the preview's resources behind.
  return lifetime === 'pull-request' && (asked === 'destroy' || asked === 'auto') ? 'inline' : CONFIG_FILE
}

const PERMANENT: Failure = {
  reason: 'untrusted-declaration',
  message:
    'This event is about code from another repository, and the run has secrets all the same, so nothing permanent is ' +
    'touched. Use "on: pull_request", or declare "lifetime: pull-request" inline.'
}

/** Why no declaration in a file of the workspace is applied. */
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
