// How GitHub refuses: one error class that every check throws, and its rendering as the published body.
import type { Operation } from './routes.ts'

/** What is wrong with one field (OpenAPI, `validation-error`). */
export interface FieldError {
  readonly resource: string
  readonly code: string
  readonly field: string
  readonly message: string
}

export interface RefusalDetails {
  readonly errors?: readonly FieldError[]
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the operation's own page. */
  readonly documentationUrl?: string
}

const REST_DOCS = 'https://docs.github.com/rest'

/** The page of each operation, as its refusals name it (OpenAPI, `externalDocs.url`). */
export const DOCUMENTATION: Readonly<Record<Operation, string>> = {
  'repos/get': `${REST_DOCS}/repos/repos#get-a-repository`,
  'pulls/get': `${REST_DOCS}/pulls/pulls#get-a-pull-request`,
  'pulls/list': `${REST_DOCS}/pulls/pulls#list-pull-requests`,
  'repos/list-pull-requests-associated-with-commit': `${REST_DOCS}/commits/commits#list-pull-requests-associated-with-a-commit`,
  'actions/get-workflow-run': `${REST_DOCS}/actions/workflow-runs#get-a-workflow-run`,
  'actions/get-workflow-run-attempt': `${REST_DOCS}/actions/workflow-runs#get-a-workflow-run-attempt`,
  'actions/get-job-for-workflow-run': `${REST_DOCS}/actions/workflow-jobs#get-a-job-for-a-workflow-run`,
  'issues/list-comments': `${REST_DOCS}/issues/comments#list-issue-comments`,
  'issues/get-comment': `${REST_DOCS}/issues/comments#get-an-issue-comment`,
  'issues/create-comment': `${REST_DOCS}/issues/comments#create-an-issue-comment`,
  'issues/update-comment': `${REST_DOCS}/issues/comments#update-an-issue-comment`,
  'issues/delete-comment': `${REST_DOCS}/issues/comments#delete-an-issue-comment`,
  'users/get-authenticated': `${REST_DOCS}/users/users#get-the-authenticated-user`,
  'rate-limit/get': `${REST_DOCS}/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user`,
  graphql: 'https://docs.github.com/graphql'
}

/** A refusal with its status and message, and what else its answer bears. */
export class Refused extends Error {
  readonly status: number
  readonly details: RefusalDetails

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.details = details
  }

  /** Takes the operation that refused; gives the body (OpenAPI, `basic-error` and `validation-error`). */
  body(operation: Operation | null): Readonly<Record<string, unknown>> {
    const { errors, documentationUrl } = this.details
    return {
      message: this.message,
      ...(errors && { errors }),
      documentation_url: documentationUrl ?? (operation === null ? REST_DOCS : DOCUMENTATION[operation]),
      // In the answers since 2024, not yet in every schema.
      status: String(this.status)
    }
  }
}

/** Gives the 404 of what is not there, and of what must not be known to be there (REST docs, "Troubleshooting"). */
export function notFound(): Refused {
  return new Refused(404, 'Not Found')
}

/** Gives the 401 of a token that GitHub does not know (REST docs, "Authenticating"). */
export function badCredentials(): Refused {
  return new Refused(401, 'Bad credentials', { documentationUrl: REST_DOCS })
}

/** Gives the 401 of what nobody may do without a token (OpenAPI, `requires_authentication`). */
export function requiresAuthentication(): Refused {
  return new Refused(401, 'Requires authentication')
}

/**
 * Takes whose token it is, and the permissions any of which would do; gives the 403 that names them in its header
 * (REST docs, "Troubleshooting": "Resource not accessible").
 */
export function notAccessible(kind: 'workflow' | 'user', accepted: readonly string[]): Refused {
  const holder = kind === 'workflow' ? 'integration' : 'personal access token'
  const headers = accepted.length === 0 ? {} : { 'x-accepted-github-permissions': accepted.join('; ') }
  return new Refused(403, `Resource not accessible by ${holder}`, { headers })
}

/** Takes what is wrong with a comment's body; gives the 422 that GitHub answers, word for word as clients saw it. */
export function unprocessableComment(message: string): Refused {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  return new Refused(422, 'Validation Failed', { errors: [error] })
}
