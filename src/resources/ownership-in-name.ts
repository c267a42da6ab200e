// The owner of a resource in its name: for types that have no ownership tags.

import { sha256 } from '../core/hash.ts'
import type { Owner } from './owner.ts'

/** The owner in a name. `repository` is in the form of names (`repositoryInName`). */
export type NamedOwner = { readonly repository: string; readonly declaredName: string } & (
  | { readonly by: 'pull-request'; readonly pullRequest: number }
  | { readonly by: 'run'; readonly runId: string }
  | { readonly by: 'job'; readonly runId: string; readonly runAttempt: string; readonly jobId: string }
)

const OWNED =
  /^gha-([1-9]\d{0,18}(?:-[0-9a-f]{8})?)-(?:pr-([1-9]\d{0,14})|run-([1-9]\d{0,18})|job-([1-9]\d{0,18})-([1-9]\d{0,8})-([A-Za-z0-9_]+))-(.+)$/s

/** Reads the owner from a name; undefined where the name does not begin with an `ownerPrefix`. */
export function ownerInName(name: string): NamedOwner | undefined {
  const [, repository, pullRequest, run, jobRun, attempt, job, declaredName] = OWNED.exec(name) ?? []
  if (repository === undefined || declaredName === undefined) return undefined
  const shared = { repository, declaredName }
  if (pullRequest !== undefined) return { ...shared, by: 'pull-request', pullRequest: Number(pullRequest) }
  if (run !== undefined) return { ...shared, by: 'run', runId: run }
  return { ...shared, by: 'job', runId: jobRun ?? '', runAttempt: attempt ?? '', jobId: job ?? '' }
}

/** The beginning of the names of an owner's resources; `''` for permanent ones. */
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

/** The beginning of the names of all of a repository's temporary resources. */
export function repositoryPrefix(repositoryId: string): string {
  return `gha-${repositoryInName(repositoryId)}-`
}

/**
 * A repository in a name: its id, and outside of github.com 8 hex digits of the SHA-256 of its server's host.
 *
 * @param repositoryId as an ownership tag has it (`repositoryTag`): a port follows `_` there
 */
export function repositoryInName(repositoryId: string): string {
  const [id = '', host] = repositoryId.split('@')
  if (host === undefined) return id
  const hash = sha256(host.replace(/_(\d+)$/, ':$1'))
  return `${id}-${hash.slice(0, 8)}`
}

/** A job's id in a name: without `-`, which separates the name's parts. */
export function jobInName(jobId: string): string {
  return jobId.replaceAll('-', '_')
}
