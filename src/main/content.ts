import type { ContentType } from '../content/content.ts'
import { filesContent } from '../content/files/files.ts'
import { invalidContent } from '../content/issues.ts'
import { recordsContent } from '../content/records/records.ts'
import { UNTRUSTED_CONTENT } from '../plan/untrusted-run.ts'
import { ActionError } from '../core/errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import type { Declared } from '../resources/resource.ts'
import { CLASSIC_VERSION } from '../resources/versions.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** All that can be inside of a resource, for one run. */
export function contentTypes(
  { api, github }: Pick<Inputs, 'api' | 'github'>,
  workspace: string,
  { data }: PineconeClient,
  deadline: number,
  { signal, redact, reporter }: Run
): readonly ContentType[] {
  const shared = { workspace, data, clock: SYSTEM_CLOCK, signal, deadline, redact }
  const { repositoryMark: repositoryId, job } = github
  return [
    recordsContent({ ...shared, classicDate: api.version ?? CLASSIC_VERSION.date }),
    filesContent({
      ...shared,
      repositoryId,
      isRerun: Number(job.runAttempt) > 1,
      say: reporter.progress,
      retrying: reporter.retrying
    })
  ]
}

/**
 * Checks the files that are to be written into resources, before any request about those.
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
  const checked = await Promise.all(withContent.flatMap((one) => types.map(({ check }) => check(one))))
  const issues = checked.flat()
  if (issues.length > 0) throw invalidContent(issues)
}
