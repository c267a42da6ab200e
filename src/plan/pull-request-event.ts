// Compares a pull request in GitHub's answer with the one in the event's payload. Pure.

/** The compared part of GitHub's answer. Times are milliseconds since the epoch. */
interface PullRequestAnswer {
  readonly state: 'open' | 'closed'
  readonly headRepositoryId: string | undefined
  readonly headLabel: string | undefined
  readonly headSha: string | undefined
  readonly updatedAt: number | undefined
}

/** The compared part of the event's payload. */
interface PullRequestPayload {
  readonly state: 'open' | 'closed' | undefined
  readonly updatedAt: number | undefined
  readonly head: {
    readonly repositoryId: string | null | undefined
    readonly label: string | undefined
    readonly sha: string | undefined
  }
}

/** Whether the head has moved on since the event's commit; an event without a commit is never outdated. */
export function isOutdated({ headSha }: PullRequestAnswer, event: PullRequestPayload | undefined): boolean {
  const sha = event?.head.sha
  return sha !== undefined && headSha !== undefined && sha !== headSha
}

/**
 * Whether an answer may be older than the event: the two disagree, and the answer's time is no later than the event's.
 * GitHub may give such answers for some seconds after a webhook.
 */
export function isOlderThanEvent(answer: PullRequestAnswer, event: PullRequestPayload): boolean {
  const differs = (event.state !== undefined && event.state !== answer.state) || isOutdated(answer, event)
  if (!differs || answer.updatedAt === undefined || event.updatedAt === undefined) return false
  return answer.updatedAt <= event.updatedAt
}

/** Whether a pull request has the event's head, by repository and branch; false if either is unknown. */
export function pullRequestBelongs(answer: PullRequestAnswer, head: PullRequestPayload['head']): boolean {
  const { repositoryId, label } = head
  if (repositoryId === undefined || repositoryId === null || label === undefined) return false
  return answer.headRepositoryId === repositoryId && answer.headLabel === label
}
