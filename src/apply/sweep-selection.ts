// What a sweep takes: chosen by the ownership tags and by what GitHub says, before anything is deleted.

import type { Failure } from '../core/errors.ts'
import { decideSweep, ownedResources, questionOf, type Question } from '../plan/sweep-decision.ts'
import { strangersNotices, unownedByNumber, unownedWarnings, unreadOwned } from '../plan/sweep-notices.ts'
import { planSweep, type DecidedResource, type SweepPlan } from '../plan/sweep.ts'
import { unreadFailure, type ProjectReading } from '../plan/unread.ts'
import { Answers } from './answers.ts'
import type { Context } from './context.ts'
import type { GitHub } from './ports.ts'

/** About so many pull requests GitHub is asked only because of names without ownership tags. */
const MAX_UNOWNED_ASKED = 5

/** What a sweep works with; what it does to a resource is a `destroy`. */
export interface SweepContext extends Context {
  readonly github: GitHub
}

/** What a sweep has chosen. */
export interface SweepSelection extends SweepPlan {
  readonly decided: readonly DecidedResource[]
  readonly notices: readonly string[]
  /** What could not be read and no change of the plan says. */
  readonly failure: Failure | undefined
}

/**
 * Chooses what a sweep takes, by the ownership tags and by what GitHub says, which is asked once about each attempt and
 * each pull request that is not in its list of open ones. `policy.expiry.nowMs` is now.
 */
export async function selectForSweep(reading: ProjectReading, context: SweepContext): Promise<SweepSelection> {
  const { clock, deadline, policy } = context
  const { nowMs } = policy.expiry
  const { repositoryId } = policy.owner
  // The other half of the time is for deleting what was chosen, whatever becomes of GitHub.
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
