// The errors of requests to the host of an index or an assistant.

import { ActionError, type Reason } from '../core/errors.ts'
import { answerText, excerpt, forbiddenAdvice, withoutHint } from './errors.ts'
import type { AttemptFailure } from './retry.ts'
import type { FailureCause } from './transport.ts'

/**
 * The error that ends a request to a data host. The roles: Pinecone's docs, "Manage API keys".
 *
 * @param about `doing` starts a sentence: `Writing 12 records into <kind> "docs"`
 */
export function dataErrorFor(
  { doing, host }: { readonly doing: string; readonly host: string },
  ended: AttemptFailure,
  reason: Reason,
  location: string | null
): ActionError {
  if (ended.type === 'no-answer') {
    const hint =
      DATA_NO_ANSWER_ADVICE[ended.cause ?? 'other'] ?? 'Check that the runner can reach it, then run this again.'
    return new ActionError({
      reason,
      message: `${doing} failed: ${host} did not answer (${withoutHint(ended.message)}). ${hint}`
    })
  }
  const known: Partial<Record<Reason, string>> = {
    forbidden: forbiddenData(ended),
    unauthorized: 'Check the "api-key" input: it must be a key of the project that the resource is in.',
    quota: 'The plan allows no more. Upgrade the plan, or wait until the month is over.'
  }
  const redirect = location === null ? '' : ` It leads to ${excerpt(location)}, and redirects are never followed.`
  if (ended.status === 404 && !ended.isExplained)
    return new ActionError({
      reason: 'api-error',
      message:
        `${doing} failed. ${answerText(ended)} Those are not Pinecone's words, so they say nothing of what is there. ` +
        `Check what stands between the runner and ${host}.`
    })
  const other =
    ended.status === 400 || ended.status === 422
      ? 'Correct what Pinecone names.'
      : 'Run this again; if it goes on, look at status.pinecone.io.'
  return new ActionError({
    reason,
    message: `${doing} failed. ${answerText(ended)}${redirect} ${known[reason] ?? other}`
  })
}

function forbiddenData({ status, message }: AttemptFailure & { type: 'answer' }): string {
  if (status === 402) return forbiddenAdvice(status, message)
  return (
    'Records, namespaces and files need an API key with the role ProjectEditor, or with both ControlPlaneEditor and ' +
    'DataPlaneEditor. Check the roles of this key in the Pinecone console.'
  )
}

const DATA_NO_ANSWER_ADVICE: Partial<Record<FailureCause | 'other', string>> = {
  'unknown-host': 'Check that the runner can look the name up: the host is the one that Pinecone answered.',
  'not-json': 'Check "api-url": Pinecone answers JSON.',
  'file-changed': 'The file changed after it was read. Let nothing write to it during this step, then run this again.'
}
