// Whose a resource is, in its name: for types that have no place for ownership tags.

import { createHash } from 'node:crypto'
import type { Owner } from './owner.ts'

/** What a name says of its owner. `repository` is in the form of names (`repositoryInName`). */
export type NamedOwner = { readonly repository: string; readonly declaredName: string } & (
  | { readonly by: 'pull-request'; readonly pullRequest: number }
  | { readonly by: 'run'; readonly runId: string }
  | { readonly by: 'job'; readonly runId: string; readonly runAttempt: string; readonly jobId: string }
)

const OWNED =
  /^gha-([1-9]\d{0,18}(?:-[0-9a-f]{8})?)-(?:pr-([1-9]\d{0,14})|run-([1-9]\d{0,18})|job-([1-9]\d{0,18})-([1-9]\d{0,8})-([A-Za-z0-9_]+))-(.+)$/s

/** Reads the owner out of a name; undefined where the name is not one that `ownedName` gives. */
export function ownerInName(name: string): NamedOwner | undefined {
  const [, repository, pullRequest, run, jobRun, attempt, job, declaredName] = OWNED.exec(name) ?? []
  if (repository === undefined || declaredName === undefined) return undefined
  const shared = { repository, declaredName }
  if (pullRequest !== undefined) return { ...shared, by: 'pull-request', pullRequest: Number(pullRequest) }
  if (run !== undefined) return { ...shared, by: 'run', runId: run }
  return { ...shared, by: 'job', runId: jobRun ?? '', runAttempt: attempt ?? '', jobId: job ?? '' }
}

/** The name of what an owner has under a declared name. What is permanent has no owner in its name. */
export function ownedName(owner: Owner, declaredName: string): string {
  return `${ownerPrefix(owner)}${declaredName}`
}

/** What the names of all that an owner has begin with; `''` for what is permanent. */
export function ownerPrefix(owner: Owner): string {
  const repository = repositoryPrefix(owner.repositoryId)
  switch (owner.lifetime) {
    case 'permanent':
      return ''
    case 'pull-request':
      return `${repository}pr-${String(owner.pullRequest)}-`
    case 'run':
      return `${repository}run-${owner.runId}-`
    case 'job':
      return `${repository}job-${owner.runId}-${owner.runAttempt}-${jobInName(owner.jobId)}-`
  }
}

/** What the names of all that a repository has for a while begin with. */
export function repositoryPrefix(repositoryId: string): string {
  return `gha-${repositoryInName(repositoryId)}-`
}

/**
 * A repository in a name: its id, and where it is not on github.com 8 hex digits of the SHA-256 of its server's host.
 *
 * @param repositoryId as an ownership tag has it (`repositoryTag`): a port follows `_` there
 */
export function repositoryInName(repositoryId: string): string {
  const [id = '', host] = repositoryId.split('@')
  if (host === undefined) return id
  const hash = createHash('sha256')
    .update(host.replace(/_(\d+)$/, ':$1'))
    .digest('hex')
  return `${id}-${hash.slice(0, 8)}`
}

/** A job's id in a name, whose parts `-` separates. */
export function jobInName(jobId: string): string {
  return jobId.replaceAll('-', '_')
}
