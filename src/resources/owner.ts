import { sha256 } from '../core/hash.ts'

/** How long a resource is meant to live. */
export type Lifetime = 'permanent' | 'pull-request' | 'run' | 'job'

/** The values of the input `lifetime`. */
export const LIFETIMES: readonly Lifetime[] = ['permanent', 'pull-request', 'run', 'job']

/** The owner of the resources that this run creates and manages. */
export type Owner =
  | { readonly lifetime: 'permanent'; readonly repositoryId: string }
  | { readonly lifetime: 'pull-request'; readonly repositoryId: string; readonly pullRequest: number }
  | { readonly lifetime: 'run'; readonly repositoryId: string; readonly runId: string }
  | JobOwner

/** A job as an owner. */
export type JobOwner = { readonly lifetime: 'job'; readonly repositoryId: string } & Job

/** One job of one attempt of a run. */
export interface Job {
  readonly runId: string
  readonly runAttempt: string
  /** Distinguishes the job from the other jobs of the attempt. */
  readonly jobId: string
  /** The ending of its resources' names. */
  readonly nameTail: string
}

/**
 * The repository's id as an ownership tag has it. Outside of github.com the server's host follows, since an id is
 * unique on its server only. A tag's value cannot have a `:`.
 */
export function repositoryTag(repositoryId: string, serverUrl: string): string {
  const host = URL.parse(serverUrl)?.host.toLowerCase() ?? ''
  if (repositoryId === '' || host === 'github.com' || host === '') return repositoryId
  // Hosts may have characters that a tag's value may not (an IPv6 address), and be longer than its 120 characters.
  const legal = host.replace(/[^a-z0-9.-]/g, '_')
  if (legal.length <= MAX_HOST_LENGTH) return `${repositoryId}@${legal}`
  const hash = sha256(host).slice(0, 8)
  return `${repositoryId}@${legal.slice(0, MAX_HOST_LENGTH - hash.length - 1)}-${hash}`
}

/** A tag's value has 120 characters, and an id up to 19 digits. */
const MAX_HOST_LENGTH = 100

/** The sources of a job's id, the most reliable first. */
export interface JobIdSources {
  readonly runId: string
  readonly runAttempt: string
  /** `job.check_run_id`, from GitHub's server; `''` where it sends none (runner 2.324 and later, behind a flag). */
  readonly checkRunId: string
  /** The runner's own id of the job, `github_<uuid>`. People set it to other values, which are ignored. */
  readonly trackingId: string
  /** The random id from an earlier step of this job; `''` for none. */
  readonly handedOn: string
  /** Returns hexadecimal digits. The last resort. */
  readonly random: () => string
}

const JOB_ID_DIGITS = 12
const UUID = /^github_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Identifies a job by an id that no other job of its run has, which the job's key and its place in a matrix are not.
 * Computes the id on first use: it may need a hash, and most runs are not for a job.
 */
export function jobOf({ runId, runAttempt, ...sources }: JobIdSources): Job {
  let made: string | undefined
  const jobId = (): string => (made ??= jobIdFrom(sources))
  return {
    runId,
    runAttempt,
    get jobId() {
      return jobId()
    },
    get nameTail() {
      return `job-${jobId()}`
    }
  }
}

/** Whether only a random id identifies the job. Its later steps must be given that id. */
export function isRandomJobId({ checkRunId, trackingId }: Pick<JobIdSources, 'checkRunId' | 'trackingId'>): boolean {
  return !/^\d+$/.test(checkRunId) && !UUID.test(trackingId)
}

function jobIdFrom({ checkRunId, trackingId, handedOn, random }: Omit<JobIdSources, 'runId' | 'runAttempt'>): string {
  if (/^\d+$/.test(checkRunId)) return checkRunId
  if (UUID.test(trackingId)) return sha256(trackingId).slice(0, JOB_ID_DIGITS)
  return /^[0-9a-f]{12}$/.test(handedOn) ? handedOn : random().slice(0, JOB_ID_DIGITS)
}

/** The ending of the names of an owner's resources; `''` for none. */
export function nameTailOf(owner: Owner): string {
  switch (owner.lifetime) {
    case 'permanent':
      return ''
    case 'pull-request':
      return `pr-${String(owner.pullRequest)}`
    case 'run':
      return `run-${owner.runId}`
    case 'job':
      return owner.nameTail
  }
}

/** A job as an owner. */
export function jobOwner(repositoryId: string, job: Job): JobOwner {
  return { lifetime: 'job', repositoryId, ...job }
}
