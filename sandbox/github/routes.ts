// From a method and path to the operation it means, in GitHub's own names.
import { decodedPart } from '../http/text.ts'

/** GitHub's `operationId`s (OpenAPI, api.github.com), and `graphql`, which no OpenAPI describes. */
export type Operation =
  | 'repos/get'
  | 'pulls/get'
  | 'pulls/list'
  | 'repos/list-pull-requests-associated-with-commit'
  | 'actions/get-workflow-run'
  | 'actions/get-workflow-run-attempt'
  | 'actions/get-job-for-workflow-run'
  | 'issues/list-comments'
  | 'issues/get-comment'
  | 'issues/create-comment'
  | 'issues/update-comment'
  | 'issues/delete-comment'
  | 'users/get-authenticated'
  | 'rate-limit/get'
  | 'graphql'

/** Where a request leads. */
export interface Route {
  /** Null for an unknown path, and for a method that a path does not know. */
  readonly operation: Operation | null
  /** The repository in the path, by name or by id; null where there is none. */
  readonly repository: { readonly fullName: string } | { readonly id: number } | null
  /** What the path has in place of its variables, behind the repository: numbers, ids, a commit. */
  readonly args: readonly string[]
  /** The path behind the repository, from which links and redirects are made. */
  readonly rest: string
  /** What stood before the API's own path: `/api/v3` where it is served as Enterprise Server does, else ''. */
  readonly prefix: string
}

type Pattern = readonly [method: string, path: RegExp, operation: Operation]

const OF_REPOSITORY: readonly Pattern[] = [
  ['GET', /^$/, 'repos/get'],
  ['GET', /^\/pulls$/, 'pulls/list'],
  ['GET', /^\/pulls\/(\d+)$/, 'pulls/get'],
  ['GET', /^\/commits\/([^/]+)\/pulls$/, 'repos/list-pull-requests-associated-with-commit'],
  ['GET', /^\/actions\/runs\/(\d+)$/, 'actions/get-workflow-run'],
  ['GET', /^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/, 'actions/get-workflow-run-attempt'],
  ['GET', /^\/actions\/jobs\/(\d+)$/, 'actions/get-job-for-workflow-run'],
  ['GET', /^\/issues\/(\d+)\/comments$/, 'issues/list-comments'],
  ['POST', /^\/issues\/(\d+)\/comments$/, 'issues/create-comment'],
  ['GET', /^\/issues\/comments\/(\d+)$/, 'issues/get-comment'],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, 'issues/update-comment'],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, 'issues/delete-comment']
]

const OF_NONE: readonly Pattern[] = [
  ['GET', /^\/user$/, 'users/get-authenticated'],
  ['GET', /^\/rate_limit$/, 'rate-limit/get'],
  ['POST', /^\/graphql$/, 'graphql']
]

/**
 * Takes a method and the path without its query; gives the route. Every path of a repository is served under
 * `/repositories/{id}` too: GitHub's redirects and `Link` headers lead there.
 */
export function routeTo(method: string, path: string): Route {
  // Enterprise Server has its GraphQL beside its REST API, not under it: /api/graphql, /api/v3.
  const [, prefix = '', own = ''] = /^(\/api\/v3|\/api(?=\/graphql$)|)(.*)$/s.exec(path) ?? []
  const byName = /^\/repos\/([^/]+\/[^/]+)(.*)$/s.exec(own)
  const byId = /^\/repositories\/(\d+)(.*)$/s.exec(own)
  const rest = byName?.[2] ?? byId?.[2] ?? own
  const found = find(byName || byId ? OF_REPOSITORY : OF_NONE, method, rest)
  return { ...found, repository: repositoryIn(byName, byId), rest, prefix }
}

function find(patterns: readonly Pattern[], method: string, rest: string): Pick<Route, 'operation' | 'args'> {
  for (const [allowed, pattern, operation] of patterns) {
    const match = allowed === method ? pattern.exec(rest) : null
    if (match) return { operation, args: match.slice(1).map(decodedPart) }
  }
  return { operation: null, args: [] }
}

function repositoryIn(byName: RegExpExecArray | null, byId: RegExpExecArray | null): Route['repository'] {
  if (byName?.[1] !== undefined) return { fullName: decodedPart(byName[1]) }
  return byId?.[1] === undefined ? null : { id: Number(byId[1]) }
}
