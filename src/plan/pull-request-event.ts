// What GitHub says of a pull request, beside what the event says of it. Pure.

/** Of GitHub's answer, what is compared. Times are milliseconds since the epoch. */
export interface PullRequestAnswer {
  readonly state: 'open' | 'closed'
  readonly headRepositoryId: string | undefined
  readonly headLabel: string | undefined
  readonly headSha: string | undefined
  readonly updatedAt: number | undefined
}

/** Of the event, what is compared. */
export interface PullRequestPayload {
  readonly state: 'open' | 'closed' | undefined
  readonly updatedAt: number | undefined
  readonly head: {
    readonly repositoryId: string | null | undefined
    readonly label: string | undefined
    readonly sha: string | undefined
  }
}

/** Whether the head has moved on since the commit that the event is about; an event without a commit is never outdated. */
export function isOutdated({ headSha }: PullRequestAnswer, event: PullRequestPayload | undefined): boolean {
  const sha = event?.head.sha
  return sha !== undefined && headSha !== undefined && sha !== headSha
}

/**
 * Whether an answer may be of the time before the event: the two disagree, and the pull request had not changed since.
 * GitHub may answer so for some seconds after a webhook.
 */
export function isOlderThanEvent(answer: PullRequestAnswer, event: PullRequestPayload): boolean {
  const differs = (event.state !== undefined && event.state !== answer.state) || isOutdated(answer, event)
  if (!differs || answer.updatedAt === undefined || event.updatedAt === undefined) return false
  return answer.updatedAt <= event.updatedAt
}

/** Whether a pull request has the head that an event is about, by repository and branch. What is unknown is another. */
export function pullRequestBelongs(answer: PullRequestAnswer, head: PullRequestPayload['head']): boolean {
  const { repositoryId, label } = head
  if (repositoryId === undefined || repositoryId === null || label === undefined) return false
  return answer.headRepositoryId === repositoryId && answer.headLabel === label
}
