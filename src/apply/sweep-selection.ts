// Selects the resources that a sweep deletes, before any deletion.

import type { Failure } from '../core/errors.ts'
import { decideSweep, ownedResources, questionOf, type Question } from '../plan/sweep-decision.ts'
import { strangersNotices, unownedByNumber, unownedWarnings, unreadOwned } from '../plan/sweep-notices.ts'
import { planSweep, type DecidedResource, type SweepPlan } from '../plan/sweep.ts'
import { unreadFailure, type ProjectReading } from '../plan/unread.ts'
import { Answers } from './answers.ts'
import type { Context } from './context.ts'
import type { GitHub } from './ports.ts'

/** How many pull requests GitHub is asked about for the sake of resources without ownership tags. */
const MAX_UNOWNED_ASKED = 5

/** The context of a sweep, whose command is `destroy`. */
export interface SweepContext extends Context {
  readonly github: GitHub
}

/** The plan of a sweep, and the decisions behind it. */
export interface SweepSelection extends SweepPlan {
  readonly decided: readonly DecidedResource[]
  readonly notices: readonly string[]
  /** Why resources could not be read, if no change of the plan says so. */
  readonly failure: Failure | undefined
}

/**
 * Selects resources by their ownership tags and by GitHub's answers: one for each attempt, and for each pull request that
 * is not in the list of open ones. Takes the time from `policy.expiry.nowMs`.
 */
export async function selectForSweep(reading: ProjectReading, context: SweepContext): Promise<SweepSelection> {
  const { clock, deadline, policy } = context
  const { nowMs } = policy.expiry
  const { repositoryId } = policy.owner
  // The other half of the time is for the deletions, however slow GitHub is.
  const answers = new Answers(context, clock.now() + (deadline - clock.now()) / 2)
  const owned = ownedResources(reading.all, repositoryId)
  const unowned = [...unownedByNumber(reading.all, repositoryId)].slice(0, MAX_UNOWNED_ASKED)
  answers.expect([
    ...owned.map((one) => questionOf(one, nowMs)),
    ...unowned.map(([number]) => aboutPullRequest(number))
  ])
  const decided = await Promise.all(
    owned.map(async (item) => {
      return { ...item, decision: decideSweep(item, await answers.to(questionOf(item, nowMs)), nowMs) }
    })
  )
  const ofClosed = await Promise.all(
    unowned.map(async ([number, all]) => ((await answers.to(aboutPullRequest(number)))?.is === 'ended' ? all : []))
  )
  const { plan, warnings } = planSweep(decided)
  const whole = { ...plan, changes: [...plan.changes, ...unreadOwned(reading.unreadable, repositoryId)] }
  return {
    plan: whole,
    warnings: [...warnings, ...unownedWarnings(ofClosed.flat())],
    notices: strangersNotices(reading.all, repositoryId, nowMs),
    failure: unreadFailure(reading, whole),
    decided
  }
}

function aboutPullRequest(pullRequest: number): Question {
  return { about: 'pull-request', pullRequest }
}
