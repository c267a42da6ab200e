import { createHash } from 'node:crypto'

/** How long a resource is meant to live. */
export type Lifetime = 'permanent' | 'pull-request' | 'job'

/** The lifetimes, as the input `lifetime` takes them. */
export const LIFETIMES: readonly Lifetime[] = ['permanent', 'pull-request', 'job']

/** For whom this run makes and manages resources. */
export type Owner =
  | { readonly lifetime: 'permanent'; readonly repositoryId: string }
  | { readonly lifetime: 'pull-request'; readonly repositoryId: string; readonly pullRequest: number }
  | ({ readonly lifetime: 'job'; readonly repositoryId: string } & Job)

/** One job of one attempt of a run. */
export interface Job {
  readonly runId: string
  readonly runAttempt: string
  /** Tells it from the other jobs of the attempt. */
  readonly jobId: string
  /** What the names of its resources end in. */
  readonly nameTail: string
}

/**
 * The repository's id as a ownership tag bears it: alone on github.com, elsewhere with the host of the server, since ids are
 * unique to a server only. A tag's value takes no `:`.
 */
export function repositoryTag(repositoryId: string, serverUrl: string): string {
  const host = URL.parse(serverUrl)?.host.toLowerCase() ?? ''
  if (repositoryId === '' || host === 'github.com' || host === '') return repositoryId
  // A value has at most 120 characters, and of these only some (an IPv6 address has others).
  const legal = host.replace(/[^a-z0-9.-]/g, '_')
  if (legal.length <= MAX_HOST_LENGTH) return `${repositoryId}@${legal}`
  const hash = createHash('sha256').update(host).digest('hex').slice(0, 8)
  return `${repositoryId}@${legal.slice(0, MAX_HOST_LENGTH - hash.length - 1)}-${hash}`
}

/** What the 120 characters of a tag's value leave beside an id of up to 19 digits. */
const MAX_HOST_LENGTH = 100

/**
 * Identifies a job. Newer runners give each job of an attempt an id (`job.check_run_id`); where there is none, the
 * job's key in the workflow and its location in the matrix tell it from the others.
 */
export function jobOf(given: {
  readonly runId: string
  readonly runAttempt: string
  readonly checkRunId: string
  readonly jobKey: string
  readonly jobIndex: string
}): Job {
  const { runId, runAttempt, checkRunId, jobKey, jobIndex } = given
  if (/^\d+$/.test(checkRunId)) return { runId, runAttempt, jobId: checkRunId, nameTail: `job-${checkRunId}` }
  const jobId = createHash('sha256').update(`${jobKey} ${jobIndex}`).digest('hex').slice(0, 8)
  return { runId, runAttempt, jobId, nameTail: `run-${runId}-${runAttempt}-${jobId}` }
}

/** What the names of an owner's resources end in; `''` for nothing. */
export function nameTailOf(owner: Owner): string {
  switch (owner.lifetime) {
    case 'permanent':
      return ''
    case 'pull-request':
      return `pr-${String(owner.pullRequest)}`
    case 'job':
      return owner.nameTail
  }
}
