import { ActionError, type Reason } from '../core/errors.ts'
import { isObject, parsedJson, valueAt } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import type { AttemptFailure, Operation } from './retry.ts'
import type { FailureCause } from './transport.ts'

/** What a request was for, as far as an error has to tell. */
export interface Attempted {
  readonly operation: Operation
  readonly kind: Kind
  /** Undefined for a list. */
  readonly name: string | undefined
  /** The control plane's base URL, as the user knows it. */
  readonly baseUrl: string
}

const LONGEST_WORDS = 600

/**
 * Reads what went wrong out of an answer's body, whatever sent it: Pinecone's envelope, a bare `message`, plain text,
 * or a proxy's HTML.
 */
export function readErrorBody(text: string): { readonly code: string | undefined; readonly message: string } {
  const json = parsedJson(text)
  if (json === undefined)
    return { code: undefined, message: excerpt(text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')) }
  const code = valueAt(json, ['error', 'code']) ?? valueAt(json, ['code'])
  const message = [valueAt(json, ['error', 'message']), valueAt(json, ['message']), valueAt(json, ['error'])].find(
    (words) => typeof words === 'string'
  )
  return {
    code: typeof code === 'string' ? code : undefined,
    message: excerpt(typeof message === 'string' ? message : isObject(json) ? text : '')
  }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line
}

/** The error that ends an operation: which resource, what was tried, what came back, what to do. */
export function errorFor(
  attempted: Attempted,
  ended: AttemptFailure,
  reason: Reason,
  location: string | null = null
): ActionError {
  const what = `${doing(attempted)} failed`
  if (ended.type === 'no-answer') {
    const advice = NO_ANSWER_ADVICE[ended.obstacle ?? 'other']
    return new ActionError({
      reason,
      message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
    })
  }
  const { status, code, message } = ended
  const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`
  return new ActionError({
    reason,
    message: `${what}. ${withStop(came)} ${advice(attempted, status, reason, location)}`
  })
}

const NO_ANSWER_ADVICE = {
  'unknown-host': 'Check how "api-url" is spelt, and that the runner can look the name up.',
  certificate:
    'If a proxy or a server of yours has a certificate of its own authority, name the file of that authority in the ' +
    'variable NODE_EXTRA_CA_CERTS of the step\'s "env".',
  'too-large': 'Check "api-url": Pinecone answers nothing of that size.',
  other: 'Check that it can be reached, then run this again.'
} as const satisfies Record<FailureCause | 'other', string>

/** Node's hint is for those who start Node themselves. */
function withoutHint(message: string): string {
  return message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, '')
}

function doing({ operation, kind, name }: Attempted): string {
  const table = resourceType(kind)
  const named = `${kind} "${name ?? ''}"`
  switch (operation) {
    case 'list':
      return `Listing the ${table.plural}`
    case 'describe':
      return `Reading ${named}`
    case 'create':
      return `Creating ${named}`
    case 'update':
      return `Changing ${named}`
    case 'delete':
      return `Deleting ${named}`
  }
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function advice({ kind, baseUrl }: Attempted, status: number, reason: Reason, location: string | null): string {
  const { plural, report } = resourceType(kind)
  if (reason === 'forbidden') return forbiddenAdvice(status)
  const known: Partial<Record<Reason, string>> = {
    unauthorized:
      'Check the "api-key" input: keys are made in the Pinecone console under API keys, belong to one project, and ' +
      'reach a workflow as a secret. Secrets are empty in runs from forks.',
    quota:
      `The project has all the ${plural} that its plan allows (${report.planLimit}). ` +
      'Delete some that are not needed, have "command: sweep" take what previews left, or upgrade the plan; what is being deleted counts until it is gone.',
    'deletion-protected': 'Disable its deletion protection first, or allow that with "override-deletion-protection".',
    'invalid-declaration':
      'Something that the declaration names is unknown to Pinecone; which clouds and regions there are, its docs say.',
    'not-found': `Check that ${baseUrl} serves ${plural}.`
  }
  return known[reason] ?? otherAdvice(baseUrl, status, location)
}

function forbiddenAdvice(status: number): string {
  if (status === 402) return 'Pay what is due in the Pinecone console under Billing.'
  if (status === 400) return 'On the Starter plan, use cloud: aws and region: us-east-1, or upgrade the plan.'
  return 'Check what this API key is allowed to do in the Pinecone console.'
}

function otherAdvice(baseUrl: string, status: number, location: string | null): string {
  if (status >= 300 && status < 400) {
    return (
      `That is a redirect${location === null ? '' : ` to ${excerpt(location)}`}, and redirects are never followed, because the key would ` +
      `go along. Check "api-url" (${baseUrl}).`
    )
  }
  if (status === 412) return 'Wait until its pending collections are finished, then run this again.'
  if (status === 400 || status === 422) return 'Correct the declaration as Pinecone says.'
  return 'If it goes on, look at status.pinecone.io.'
}
