// Pull requests in the words of the REST API (OpenAPI, `pull-request` and `pull-request-simple`).
import type { PullRequestRecord, RepositoryRecord, User } from './records.ts'
import type { Bases, Body } from './wire.ts'
import { fullName } from './records.ts'
import { isoTime, isoTimeOrNull, nodeId, repositoryUrl, writeRepository, writeUser } from './wire.ts'

/** A pull request with the repositories it lies between; the head's is undefined once the fork is deleted. */
export interface PullRequestView {
  readonly record: PullRequestRecord
  readonly base: RepositoryRecord
  readonly head: RepositoryRecord | undefined
  /** How many comments its conversation has. */
  readonly comments: number
}

/** Gives a pull request as lists show it. */
export function writePullRequest(bases: Bases, { record, base, head }: PullRequestView): Body {
  const addresses = addressesOf(bases, record, base)
  return {
    ...addresses.fields,
    id: record.id,
    node_id: nodeId('PullRequest', record.id),
    number: record.number,
    state: record.state,
    locked: record.locked,
    title: record.title,
    user: writeUser(bases, record.user),
    body: record.body,
    created_at: isoTime(record.createdAt),
    updated_at: isoTime(record.updatedAt),
    closed_at: isoTimeOrNull(record.closedAt),
    merged_at: isoTimeOrNull(record.mergedAt),
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: record.draft,
    head: writeEnd(bases, record.head, record.head.user, head),
    base: writeEnd(bases, record.base, base.owner, base),
    _links: addresses.links,
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null
  }
}

/** Gives a pull request as it is asked for itself. */
export function writeFullPullRequest(bases: Bases, view: PullRequestView): Body {
  const merged = view.record.mergedAt !== null
  return {
    ...writePullRequest(bases, view),
    merged,
    // GitHub works these out some time after it was first asked.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: merged ? writeUser(bases, view.base.owner) : null,
    comments: view.comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: view.record.commits.length + 1,
    additions: 1,
    deletions: 1,
    changed_files: 1
  }
}

/** Gives a pull request as a run names it (OpenAPI, `pull-request-minimal`). */
export function writeMinimalPullRequest(bases: Bases, { record, base, head }: PullRequestView): Body {
  const end = ({ ref, sha }: { ref: string; sha: string }, { id, name, ...rest }: RepositoryRecord): Body => {
    return { ref, sha, repo: { id, name, url: repositoryUrl(bases, { id, name, ...rest }) } }
  }
  return {
    id: record.id,
    number: record.number,
    url: `${repositoryUrl(bases, base)}/pulls/${record.number}`,
    head: end(record.head, head ?? base),
    base: end(record.base, base)
  }
}

function writeEnd(
  bases: Bases,
  { ref, sha }: { readonly ref: string; readonly sha: string },
  user: User,
  repository: RepositoryRecord | undefined
): Body {
  return {
    label: `${user.login}:${ref}`,
    ref,
    sha,
    user: writeUser(bases, user),
    repo: repository ? writeRepository(bases, repository) : null
  }
}

function addressesOf(bases: Bases, { number, head }: PullRequestRecord, base: RepositoryRecord) {
  const own = repositoryUrl(bases, base)
  const url = `${own}/pulls/${number}`
  const html = `${bases.html}/${fullName(base)}/pull/${number}`
  const fields = {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${own}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${own}/pulls/comments{/number}`,
    comments_url: `${own}/issues/${number}/comments`,
    statuses_url: `${own}/statuses/${head.sha}`
  }
  const links = {
    self: { href: url },
    html: { href: html },
    issue: { href: fields.issue_url },
    comments: { href: fields.comments_url },
    review_comments: { href: fields.review_comments_url },
    review_comment: { href: fields.review_comment_url },
    commits: { href: fields.commits_url },
    statuses: { href: fields.statuses_url }
  }
  return { fields, links }
}
