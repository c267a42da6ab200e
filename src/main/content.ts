import type { ContentType, Outer } from '../content/content.ts'
import { invalidContent } from '../content/issues.ts'
import { UNTRUSTED_CONTENT } from '../plan/untrusted-run.ts'
import { ActionError } from '../core/errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import { keyOf, type Declared } from '../resources/resource.ts'
import { CLASSIC_VERSION } from '../resources/versions.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** The content types of a run; loads only the declared ones. */
export async function contentTypes(
  declared: readonly Declared[],
  { api, github }: Pick<Inputs, 'api' | 'github'>,
  workspace: string,
  { data }: PineconeClient,
  deadline: number,
  { signal, redact, reporter }: Run
): Promise<readonly ContentType[]> {
  const isDeclared = (key: string): boolean => declared.some(({ extras = {} }) => key in extras)
  const shared = { workspace, data, clock: SYSTEM_CLOCK, signal, deadline, redact }
  const types: ContentType[] = []
  if (isDeclared('records')) {
    const { RecordsContent } = await import(/* webpackChunkName: "records" */ '../content/records/records.ts')
    types.push(new RecordsContent({ ...shared, classicDate: api.version ?? CLASSIC_VERSION.date }))
  }
  if (isDeclared('files')) {
    const { filesContent } = await import(/* webpackChunkName: "files" */ '../content/files/files.ts')
    const { repositoryTagValue: repositoryId, job } = github
    const isRerun = Number(job.runAttempt) > 1
    const { progress: say, retrying } = reporter
    types.push(filesContent({ ...shared, repositoryId, isRerun, say, retrying }))
  }
  return types
}

/**
 * Checks the declared files of all resources, before any request about them.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or `untrusted-declaration`
 */
export async function checkContent(
  declared: readonly Declared[],
  types: readonly ContentType[],
  { command, isUntrusted }: OwnedRunTarget
): Promise<void> {
  const withContent = declared.filter(({ extras = {} }) => types.some(({ key }) => key in extras))
  if (command !== 'apply' || withContent.length === 0) return
  if (isUntrusted) throw new ActionError(UNTRUSTED_CONTENT)
  const checked = await Promise.all(
    withContent.flatMap((one) => types.map(({ check }) => check(one, outerIn(declared, one))))
  )
  const issues = checked.flat()
  if (issues.length > 0) throw invalidContent(issues)
}

function outerIn(declared: readonly Declared[], { parent }: Declared): Outer | undefined {
  const outer = parent && declared.find((one) => keyOf(one) === keyOf(parent))
  return outer && { declared: outer }
}
