import { ActionError, type Reason } from '../core/errors.ts'
import { isObject, parsedJson, valueAt } from '../core/json.ts'
import { cut } from '../core/text/line.ts'
import { duration } from '../core/text/words.ts'
import { fullNameOf, resourceType } from '../resources/registry.ts'
import type { Identity, Kind } from '../resources/resource.ts'
import type { AttemptFailure, Operation } from './retry.ts'
import type { FailureCause } from './transport.ts'

/** The purpose of a request, as far as an error names it. */
interface Attempted {
  readonly operation: Operation
  readonly kind: Kind
  /** Undefined for a list. */
  readonly name: string | undefined
  /** The control plane's base URL, as the user knows it. */
  readonly baseUrl: string
}

const MAX_EXCERPT_LENGTH = 600
/** The shortest wait that an error mentions if Pinecone asks for it. */
const LONG_WAIT_MS = 60_000
/** The beginning of a huge page is enough to tell what it is. */
const MAX_PAGE_LENGTH = 20_000

/** Reads the error in an answer's body: Pinecone's envelope, a bare `message`, plain text, or a proxy's HTML. */
export function readErrorBody(text: string, status: number): ErrorBody {
  const json = parsedJson(text)
  if (json === undefined) {
    const page = text.slice(0, MAX_PAGE_LENGTH)
    const isPage = /^\s*</.test(page)
    const message = excerpt(isPage ? page.replace(/<(script|style)\b[^<]*|<[^<>]*>/gi, ' ') : page)
    // The gateway in front of Pinecone refuses a key, and throttles, in plain text.
    return {
      code: undefined,
      message,
      isExplained: !isPage && message !== '' && (status === 401 || status === 403 || status === 429)
    }
  }
  const code = valueAt(json, ['error', 'code']) ?? valueAt(json, ['code'])
  const message = [valueAt(json, ['error', 'message']), valueAt(json, ['message']), valueAt(json, ['error'])].find(
    (words) => typeof words === 'string'
  )
  return {
    code: typeof code === 'string' ? code : undefined,
    message: excerpt(typeof message === 'string' ? message : isObject(json) ? text : ''),
    isExplained: typeof code === 'string' || typeof message === 'string'
  }
}

/** The content of an error's body. `isExplained`: it gives the reason in one of Pinecone's forms. */
interface ErrorBody {
  readonly code: string | undefined
  readonly message: string
  readonly isExplained: boolean
}

/** The error of an answer that is not in the form of Pinecone's API: another server's, or another version's. */
export function notUnderstood(
  { kind, name, parent }: { readonly kind: Kind; readonly name: string | undefined; readonly parent?: Identity },
  baseUrl: string
): ActionError {
  const what =
    name === undefined
      ? `the list of ${resourceType(kind).plural}`
      : `${kind} "${fullNameOf({ name, ...(parent && { parent }) })}"`
  return new ActionError({
    reason: 'api-error',
    message: `What ${baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
  })
}

/** Whether a router answered 404 to a list (in Go's or FastAPI's form): an emulator may not serve every type. */
export function isUnserved(kind: Kind, { message }: Pick<ErrorBody, 'message'>): boolean {
  return resourceType(kind).api.mayBeUnserved === true && /^404 page not found$|"detail": ?"Not Found"/.test(message)
}

/** The beginning of a text from outside, on one line. */
export function excerpt(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_LENGTH)
}

/** The error that ends an operation. It names the resource, the operation, the answer, and what to do. */
export function errorFor(
  attempted: Attempted,
  ended: AttemptFailure,
  reason: Reason,
  location: string | null = null
): ActionError {
  const what = `${doing(attempted)} failed`
  if (ended.type === 'no-answer') {
    const advice = NO_ANSWER_ADVICE[ended.cause ?? 'other']
    return new ActionError({
      reason,
      message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
    })
  }
  const message = `${what}. ${answerText(ended)} ${advice(attempted, ended, reason, location)}`
  const isProjectFull = reason === 'quota' && isOfNumber(ended.message)
  return new ActionError({ reason, message, ...(isProjectFull && { isProjectFull }) })
}

/** Pinecone's answer, in whole sentences. */
export function answerText({
  status,
  code,
  message,
  retryAfterMs: asked = 0
}: AttemptFailure & { type: 'answer' }): string {
  const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`
  const wait = asked < LONG_WAIT_MS ? '' : ` It asks to wait ${duration(asked)} before the next request.`
  return `${withStop(came)}${wait}`
}

const NO_ANSWER_ADVICE = {
  'unknown-host': 'Check how "api-url" is spelt, and that the runner can look the name up.',
  certificate:
    'If a proxy or a server of yours has a certificate of its own authority, name the file of that authority in the ' +
    'variable NODE_EXTRA_CA_CERTS of the step\'s "env".',
  'not-json': 'Check "api-url": Pinecone answers JSON.',
  proxy:
    'Correct https_proxy (or http_proxy) in the environment of the runner, or name the host in no_proxy if it can be ' +
    'reached without a proxy.',
  'too-large': 'Check "api-url": Pinecone answers nothing of that size.',
  'file-changed': 'A file changed after it was read. Let nothing write to it during this step, then run this again.',
  other: 'Check that it can be reached, then run this again.'
} as const satisfies Record<FailureCause | 'other', string>

/** Removes Node's hint, which only helps people who start Node themselves. */
export function withoutHint(message: string): string {
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
    case 'read':
    case 'write':
      return `A request about ${named}`
  }
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function advice(
  { operation, kind, baseUrl }: Attempted,
  { status, message }: AttemptFailure & { type: 'answer' },
  reason: Reason,
  location: string | null
): string {
  const { plural } = resourceType(kind)
  if (reason === 'forbidden') return forbiddenAdvice(status, message)
  const known: Partial<Record<Reason, string>> = {
    unauthorized:
      'Check the "api-key" input: keys are made in the Pinecone console under API keys, belong to one project, and ' +
      'reach a workflow as a secret. Secrets are empty in runs from forks.',
    quota: quotaAdvice(kind, message),
    'deletion-protected': 'Disable its deletion protection first, or allow that with "override-deletion-protection".',
    'invalid-declaration':
      'Something that the declaration names is unknown to Pinecone; which clouds and regions there are, its docs say.',
    'not-found': `Check that ${baseUrl} serves ${plural}.`
  }
  return known[reason] ?? otherAdvice(operation, baseUrl, status, location)
}

/** Whether a quota limits the number of resources, rather than a month's use or pods. */
function isOfNumber(message: string): boolean {
  return !/for the current month|\bpods?\b/i.test(message)
}

/** Pinecone's words tell which limit is reached: of the month, of pods, or of the number of resources. */
function quotaAdvice(kind: Kind, message: string): string {
  if (/for the current month/i.test(message))
    return 'The plan allows no more this month. Upgrade the plan, or wait until the month is over.'
  if (/\bpods?\b/i.test(message))
    return 'The project has all the pods that its settings allow. Raise the limit of pods in the Pinecone console, or delete a pod-based index.'
  const { plural, report } = resourceType(kind)
  return (
    `The project has all the ${plural} that its plan allows (${report.planLimit}). ` +
    'Delete some that are not needed, have "command: sweep" take what previews left, or upgrade the plan; what is being deleted counts until it is gone.'
  )
}

/** What to do if the API key, or the account, lacks a permission. */
export function forbiddenAdvice(status: number, message: string): string {
  if (status === 402) return 'Pay what is due in the Pinecone console under Billing.'
  if (status === 400) return 'On the Starter plan, use cloud: aws and region: us-east-1, or upgrade the plan.'
  return message === '' || /permission|role|authori[sz]ed|api key/i.test(message)
    ? 'Check what this API key is allowed to do in the Pinecone console.'
    : 'The API key itself was accepted: do as Pinecone says.'
}

function otherAdvice(operation: Operation, baseUrl: string, status: number, location: string | null): string {
  if (status >= 300 && status < 400) {
    return (
      `That is a redirect${location === null ? '' : ` to ${excerpt(location)}`}, and redirects are never followed, because the key would ` +
      `go along. Check "api-url" (${baseUrl}).`
    )
  }
  if (status === 412) {
    return operation === 'delete'
      ? 'Wait until its pending collections are finished, then run this again.'
      : 'Wait until what Pinecone names is finished, then run this again.'
  }
  if (status === 400 || status === 422) return 'Correct the declaration as Pinecone says.'
  return 'If it goes on, look at status.pinecone.io.'
}
