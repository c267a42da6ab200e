// Comments on issues and pull requests in the words of the REST API (OpenAPI, `issue-comment`).
import type { CommentRecord, RepositoryRecord } from './records.ts'
import type { Bases, Body } from './wire.ts'
import { unprocessableComment, Refused } from './errors.ts'
import { fullName } from './records.ts'
import { isoTime, nodeId, repositoryUrl, writeUser } from './wire.ts'

/** In characters (code points), not bytes: so GitHub's database counts them. */
const MAX_BODY_CHARACTERS = 65_536

/** Gives a comment. `isPullRequest` decides only which page for people it is on. */
export function writeComment(
  bases: Bases,
  record: CommentRecord,
  repository: RepositoryRecord,
  isPullRequest: boolean
): Body {
  const own = repositoryUrl(bases, repository)
  const url = `${own}/issues/comments/${record.id}`
  const page = `${bases.html}/${fullName(repository)}/${isPullRequest ? 'pull' : 'issues'}/${record.issue}`
  return {
    url,
    html_url: `${page}#issuecomment-${record.id}`,
    issue_url: `${own}/issues/${record.issue}`,
    id: record.id,
    node_id: nodeId('IssueComment', record.id),
    user: writeUser(bases, record.user),
    created_at: isoTime(record.createdAt),
    updated_at: isoTime(record.updatedAt),
    author_association: record.byActions ? 'NONE' : 'CONTRIBUTOR',
    body: record.body,
    performed_via_github_app: record.byActions ? writeActionsApp(bases) : null,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0
    }
  }
}

/** Takes the text of a create or an update; gives the comment's body, or throws what GitHub finds wrong with it. */
export function readComment(text: string): string {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refused(400, 'Body should be a JSON object')
  }
  const body = (value as { body?: unknown }).body
  if (body === undefined) throw new Refused(422, 'Invalid request.\n\n"body" wasn\'t supplied.')
  if (typeof body !== 'string') {
    throw new Refused(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(body)} is not a string.`)
  }
  if (body.trim() === '') throw unprocessableComment('Body cannot be blank')
  if (Array.from(body).length > MAX_BODY_CHARACTERS) {
    throw unprocessableComment(`Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`)
  }
  return body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(400, 'Problems parsing JSON')
  }
}

/** The app that a workflow's own token acts for on github.com (OpenAPI, `integration`; `GET /apps/github-actions`). */
function writeActionsApp(bases: Bases): Body {
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: writeUser(bases, { login: 'github', id: 9919, type: 'Organization' }),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${bases.html}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { actions: 'write', contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' },
    events: ['issue_comment', 'pull_request', 'workflow_dispatch']
  }
}
