import { createHash } from 'node:crypto'

/** How long a resource is meant to live. */
export type Lifetime = 'permanent' | 'pull-request' | 'run' | 'job'

/** The lifetimes, as the input `lifetime` takes them. */
export const LIFETIMES: readonly Lifetime[] = ['permanent', 'pull-request', 'run', 'job']

/** For whom this run makes and manages resources. */
export type Owner =
  | { readonly lifetime: 'permanent'; readonly repositoryId: string }
  | { readonly lifetime: 'pull-request'; readonly repositoryId: string; readonly pullRequest: number }
  | { readonly lifetime: 'run'; readonly repositoryId: string; readonly runId: string }
  | JobOwner

/** The owner of what one job has for itself. */
export type JobOwner = { readonly lifetime: 'job'; readonly repositoryId: string } & Job

/** One job of one attempt of a run. */
export interface Job {
  readonly runId: string
  readonly runAttempt: string
  /** Distinguishes it from the other jobs of the attempt. */
  readonly jobId: string
  /** What the names of its resources end in. */
  readonly nameTail: string
}

/**
 * The repository's id as an ownership tag has it: alone on github.com, elsewhere with the host of the server, since ids are
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

/** Where a job's id comes from, the surest first. */
export interface JobIdSources {
  readonly runId: string
  readonly runAttempt: string
  /** `job.check_run_id`, from GitHub's server; `''` where it sends none (runner 2.324 and later, behind a flag). */
  readonly checkRunId: string
  /** The runner's own id of the job, `github_<uuid>`. People set it to other things, which then say nothing. */
  readonly trackingId: string
  /** The random id that an earlier step of this job handed on; `''` where none did. */
  readonly handedOn: string
  /** Hexadecimal digits, for where nothing else tells the job from others. */
  readonly random: string
}

const JOB_ID_DIGITS = 12
const UUID = /^github_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Identifies a job by an id that no two jobs of one run share; the job's key and its place in a matrix are no such id. */
export function jobOf({ runId, runAttempt, ...sources }: JobIdSources): Job {
  const jobId = jobIdFrom(sources)
  return { runId, runAttempt, jobId, nameTail: `job-${jobId}` }
}

/** Whether a job is told from others by a random id only, which its later steps have to be handed. */
export function isRandomJobId({ checkRunId, trackingId }: Pick<JobIdSources, 'checkRunId' | 'trackingId'>): boolean {
  return !/^\d+$/.test(checkRunId) && !UUID.test(trackingId)
}

function jobIdFrom({ checkRunId, trackingId, handedOn, random }: Omit<JobIdSources, 'runId' | 'runAttempt'>): string {
  if (/^\d+$/.test(checkRunId)) return checkRunId
  if (UUID.test(trackingId)) return createHash('sha256').update(trackingId).digest('hex').slice(0, JOB_ID_DIGITS)
  return /^[0-9a-f]{12}$/.test(handedOn) ? handedOn : random.slice(0, JOB_ID_DIGITS)
}

/** What the names of an owner's resources end in; `''` for nothing. */
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
