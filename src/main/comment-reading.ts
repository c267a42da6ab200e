// Reads what earlier runs left in the pull request's comment. It is untrusted data, which may be forged: it never adds to
// what a run writes or deletes.

import { readComments, type CommentsRead } from '../github/comments.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/change.ts'
import { mergeDeclarers, parseDeclarers, type Declarer, type DeclarerOrigin } from '../plan/declarers.ts'
import type { ProjectReading } from '../plan/unread.ts'
import { COMMENT_MARKER } from '../report/comment.ts'
import { mergeContents, parseComment } from '../report/comment-data.ts'
import { isTornDown, projectIn } from '../report/comment-rows.ts'
import { shortHash } from '../resources/names.ts'
import { identityOf } from '../resources/registry.ts'
import type { Identity } from '../resources/resource.ts'
import type { Run } from './run.ts'
import { gitHubAccess } from './servers.ts'

/** Whether a run keeps the comment. */
export function isKept({ comment, lifetime, dryRun }: Inputs): boolean {
  return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun)
}

/** The origin of this run's declaration; undefined unless it is for a commit of its own pull request. */
export function declarerOrigin({ github, lifetime }: Inputs, project: string): DeclarerOrigin | undefined {
  const { declarer, job, pullRequest } = github
  const sha = pullRequest?.head.sha
  if (lifetime !== 'pull-request' || sha === undefined) return undefined
  return { by: shortHash(declarer), run: `${job.runId}/${job.runAttempt}`, job: job.jobId, sha, project }
}

/** The Pinecone project that a plan is for, as far as what it found tells. */
export function projectOfPlan({ changes }: Plan): string {
  return projectIn(changes.map((change) => ('observed' in change ? change.observed : undefined)))
}

/** Reads from the comment who declares what; empty if there is no readable comment. */
export async function readDeclarers(inputs: Inputs, number: number, run: Run): Promise<readonly Declarer[]> {
  if (!isReadable(inputs)) return []
  const read = await readOwn(inputs, number, run)
  return read.type === 'failed' ? [] : mergeDeclarers(...read.bodies.map(parseDeclarers))
}

/** The resources that the pull request's comment names as existing, or as possibly existing. */
export interface NamedInComment {
  readonly named: readonly Identity[]
  /** A sentence that says why the comment is incomplete or unread; `''` if it is complete, or if such runs have none. */
  readonly aside: string
}

/** Reads the resources that the comment names in this run's project. Rejects only if the run is cancelled. */
export async function readNamed(
  inputs: Inputs,
  number: number,
  { all }: ProjectReading,
  run: Run
): Promise<NamedInComment> {
  const title = `The comment on pull request #${String(number)}`
  if (!isReadable(inputs)) {
    return { named: [], aside: inputs.comment === 'false' ? `${title} would name them, but "comment" is false.` : '' }
  }
  const read = await readOwn(inputs, number, run)
  if (read.type === 'failed') return { named: [], aside: `${title} could not be read, because ${read.why}.` }
  const { rows, omitted } = mergeContents(Math.floor(read.now / 1000), ...read.bodies.map(parseComment))
  const project = projectIn(all)
  // This key cannot see another project's resources. A row's project is not always known.
  const named = rows
    .filter((row) => !row.isPlan && !isTornDown(row))
    .filter((row) => row.project === '' || project === '' || row.project === project)
    .map(({ kind, name }) => identityOf(kind, name))
  return { named, aside: omitted.length > 0 ? `${title} has no room for all that there is.` : '' }
}

/** Whether there is a comment to read: a dry run reads what it does not write. */
function isReadable(inputs: Inputs): boolean {
  return isKept({ ...inputs, dryRun: false })
}

async function readOwn(inputs: Inputs, number: number, run: Run): Promise<CommentsRead> {
  if (inputs.github.token === '') return { type: 'failed', why: 'there is no "github-token" to read it with' }
  return await readComments({ number, marker: COMMENT_MARKER }, gitHubAccess(inputs, run))
}
