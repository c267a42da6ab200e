// Whose token a request bears, which repositories it sees, and what it may do there.
import type { Operation } from './routes.ts'
import type { RepositoryRecord, User } from './records.ts'
import type { Store } from './store.ts'
import type { Permission, Permissions, TokenSeed } from './tokens.ts'
import { badCredentials, notAccessible, notFound, requiresAuthentication } from './errors.ts'
import { ACTIONS_BOT, fullName } from './records.ts'

/** Who asks. `token` is null for nobody in particular. */
export type Principal =
  | { readonly kind: 'nobody'; readonly token: null }
  | { readonly kind: 'workflow' | 'user'; readonly token: string; readonly seed: TokenSeed }

type Need = readonly [permission: Permission, level: 'read' | 'write']

const ALL_WRITE: Permissions = { actions: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' }

/** Any of these permissions will do; none is needed for what a token always may (REST docs, "Permissions required"). */
const NEEDS: Readonly<Record<Operation, readonly Need[]>> = {
  'repos/get': [],
  'pulls/get': [['pull-requests', 'read']],
  'pulls/list': [['pull-requests', 'read']],
  'repos/list-pull-requests-associated-with-commit': [['pull-requests', 'read']],
  'actions/get-workflow-run': [['actions', 'read']],
  'actions/get-workflow-run-attempt': [['actions', 'read']],
  'actions/get-job-for-workflow-run': [['actions', 'read']],
  'issues/list-comments': either('read'),
  'issues/get-comment': either('read'),
  'issues/create-comment': either('write'),
  'issues/update-comment': either('write'),
  'issues/delete-comment': either('write'),
  'users/get-authenticated': [],
  'rate-limit/get': [],
  graphql: []
}

/** Takes the `authorization` header; gives who asks, or throws the 401 of an unknown token. */
export function identify(store: Store, authorization: string | undefined): Principal {
  if (authorization === undefined) return { kind: 'nobody', token: null }
  const token = /^(?:bearer|token) +(\S+)$/i.exec(authorization)?.[1] ?? ''
  const seed = store.tokens.get(token)
  if (!seed) throw badCredentials()
  return { kind: seed.kind, token, seed }
}

/** Gives the author of what a token writes. */
export function authorOf(store: Store, principal: Principal): User {
  if (principal.kind === 'nobody') throw requiresAuthentication()
  return principal.seed.kind === 'workflow' ? ACTIONS_BOT : store.userOf(principal.seed.login)
}

/** Whether somebody may know of a repository: what is private and not theirs is a 404 to them. */
export function sees(principal: Principal, repository: RepositoryRecord): boolean {
  return !repository.private || isOwn(principal, repository)
}

/**
 * Checks that somebody may do this in a repository they see, or throws. What is public may be read by anyone, whatever
 * the permissions: "can be used without authentication or the aforementioned permissions if only public resources are
 * requested" (REST docs, each of these operations).
 */
export function checkPermission(
  principal: Principal,
  operation: Operation,
  repository: RepositoryRecord,
  isPullRequest = true
): void {
  // An issue that is no pull request is not opened by a permission for pull requests.
  const needs = NEEDS[operation].filter(([permission]) => isPullRequest || permission !== 'pull-requests')
  const writes = needs.some(([, level]) => level === 'write')
  if (needs.length === 0 || (!writes && !repository.private)) return
  if (principal.kind === 'nobody') throw repository.private ? notFound() : requiresAuthentication()
  if (isOwn(principal, repository) && needs.some((need) => holds(principal.seed, need))) return
  const accepted = needs.map(([permission, level]) => `${permission.replace('-', '_')}=${level}`)
  throw notAccessible(principal.kind, accepted)
}

function either(level: 'read' | 'write'): readonly Need[] {
  return [
    ['issues', level],
    ['pull-requests', level]
  ]
}

function isOwn(principal: Principal, repository: RepositoryRecord): boolean {
  if (principal.kind === 'nobody') return false
  const { seed } = principal
  const { repositories } = seed
  return repositories?.some((name) => name.toLowerCase() === fullName(repository).toLowerCase()) ?? true
}

function holds(seed: TokenSeed, [permission, level]: Need): boolean {
  const held = (seed.permissions ?? ALL_WRITE)[permission] ?? 'none'
  return held === 'write' || held === level
}
