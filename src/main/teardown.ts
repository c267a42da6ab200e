import { readAll } from '../apply/read-all.ts'
import type { Inputs, RunnerFiles } from '../inputs/inputs.ts'
import { undeclaredNameIssues } from '../inputs/permissions.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { ActionError } from '../core/errors.ts'
import { planTeardown } from '../plan/pull-request.ts'
import { unaskedTexts, type ProjectReading } from '../plan/unread.ts'
import { ownerPrefix } from '../resources/ownership-in-name.ts'
import { carryOutPlan, policyOf, prepare } from './carry-out.ts'
import type { NamedInComment } from './comment-reading.ts'
import type { Run } from './run.ts'
import type { OwnedRunTarget } from './run-target.ts'

/** Tears down a pull request or a run: deletes resources with its ownership tags; the scope decides about undeclared ones. */
export async function tearDown(inputs: Inputs, target: OwnedRunTarget, files: RunnerFiles, run: Run): Promise<void> {
  const { state, reporter, signal } = run
  const prepared = await prepare(inputs, target, files.workspace, run)
  const time = { clock: SYSTEM_CLOCK, deadline: prepared.deadline }
  const reading = await readAll(prepared.pinecone, time, ownerPrefix(target.owner))
  run.found.reading = reading
  const policy = policyOf(prepared)
  const { named, aside } = await namedElsewhere(inputs, target, reading, run)
  const { plan, warnings, failure } = planTeardown(prepared.declared, reading, policy, target.scope, named)
  // Permissions may name found resources too, declared or not. A wrong name must not stop the other deletions.
  const mistakes = undeclaredNameIssues(inputs, [...plan.changes, ...prepared.implied, ...prepared.leftOut]).map(
    ({ message }) => message
  )
  const { notices, warnings: unasked } = unaskedTexts(reading, plan, aside)
  state.notices.push(...notices)
  state.warnings.push(...warnings, ...unasked, ...mistakes)
  state.plan = plan
  reporter.plan(plan, inputs.dryRun)
  state.outcomes = await carryOutPlan(plan, policy, prepared, run)
  // The outcomes are recorded, so a cancellation can now be the run's failure.
  signal.throwIfAborted()
  if (failure !== undefined) throw new ActionError(failure)
}

/** Reads the resources that the comment names, if the reading of the project is incomplete. */
async function namedElsewhere(
  inputs: Inputs,
  { scope }: OwnedRunTarget,
  reading: ProjectReading,
  run: Run
): Promise<NamedInComment> {
  const { unasked = [], unreadable } = reading
  const { pullRequest: number } = run.state
  if (scope !== 'everything' || number === undefined || unasked.length + unreadable.length === 0) return NOTHING_NAMED
  const { readNamed } = await import(/* webpackChunkName: "comment" */ './comment-reading.ts')
  return await readNamed(inputs, number, reading, run)
}

const NOTHING_NAMED: NamedInComment = { named: [], aside: '' }
