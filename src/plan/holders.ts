import { count, firstOf } from '../core/text/words.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind, Observed } from '../resources/resource.ts'
import type { DecidedResource } from './sweep.ts'

/** How many pull requests one text names. */
const MAX_PULL_REQUESTS = 10

/**
 * Who owns the resources of a type in a project whose quota is full, and how many of them a sweep would delete.
 *
 * @param all every resource of the project
 * @param decided this repository's temporary ones, with a sweep's decision about each
 */
export function holdersText(kind: Kind, all: readonly Observed[], decided: readonly DecidedResource[]): string {
  const { plural } = resourceType(kind)
  const number = all.filter((one) => one.kind === kind).length
  const temporary = decided.filter(({ observed }) => observed.kind === kind)
  const sweepable = temporary.filter(({ decision }) => decision.do === 'delete')
  const kept = temporary.filter(({ decision }) => decision.do === 'keep')
  const byPullRequest = Map.groupBy(
    kept.flatMap(({ ownership }) => (ownership.by === 'pull-request' ? [ownership.pullRequest] : [])),
    (pullRequest) => pullRequest
  )
  const ofPullRequests = [...byPullRequest].toSorted(([a], [b]) => a - b).map(([pr, all]) => `#${pr}: ${all.length}`)
  const others = kept.length - [...byPullRequest.values()].flat().length
  const permanent = number - temporary.length
  const parts = [
    ...(permanent > 0 ? [`${permanent} permanent or of other repositories`] : []),
    ...(ofPullRequests.length > 0 ? [`pull requests' (${firstOf(ofPullRequests, MAX_PULL_REQUESTS)})`] : []),
    ...(others > 0 ? [`${others} of runs and jobs`] : [])
  ]
  const held = parts.length === 0 ? '' : `: ${parts.join(', ')}`
  const free =
    sweepable.length === 0
      ? 'A sweep would delete none of them now.'
      : `A sweep would delete ${sweepable.length} of them now.`
  return `The project has ${count(number, kind, plural)}${held}. ${free}`
}
