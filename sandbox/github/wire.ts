// What all bodies share: addresses, times, node ids, users, repositories (OpenAPI, `simple-user`, `repository`).
import type { RepositoryRecord, User } from './records.ts'
import { fullName } from './records.ts'

/** Where this GitHub is: its API, and the pages for people. Neither ends in a slash. */
export interface Bases {
  readonly api: string
  readonly html: string
}

export type Body = Readonly<Record<string, unknown>>

/** Behind the address of a repository, for each of its `…_url` fields. */
const REPOSITORY_PATHS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}'
}

/** Behind the address of a user, for each of its `…_url` fields. */
const USER_PATHS: Readonly<Record<string, string>> = {
  events_url: '/events{/privacy}',
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  organizations_url: '/orgs',
  received_events_url: '/received_events',
  repos_url: '/repos',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions'
}

/** Takes milliseconds; gives the time as GitHub writes it: whole seconds, UTC. */
export function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** The same for a time that may not have come. */
export function isoTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms)
}

/** Gives an opaque id in the older of GitHub's two forms: the kind and the number, in Base64. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${String(kind.length).padStart(3, '0')}:${kind}${id}`).toString('base64')
}

/** Takes a repository; gives the address of its part of the API. */
export function repositoryUrl(bases: Bases, repository: RepositoryRecord): string {
  return `${bases.api}/repos/${fullName(repository)}`
}

/** Gives a user as everything that has one shows it (OpenAPI, `simple-user`). */
export function writeUser(bases: Bases, { login, id, type }: User): Body {
  const url = `${bases.api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${bases.html}/${login.replace(/^(.*)\[bot\]$/, 'apps/$1')}`,
    ...joined(url, USER_PATHS),
    type,
    user_view_type: 'public',
    site_admin: false
  }
}

/** Gives a repository as a run shows it (OpenAPI, `minimal-repository`). */
export function writeMinimalRepository(bases: Bases, repository: RepositoryRecord): Body {
  const url = repositoryUrl(bases, repository)
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: writeUser(bases, repository.owner),
    private: repository.private,
    html_url: `${bases.html}/${fullName(repository)}`,
    description: null,
    fork: repository.fork,
    url,
    ...joined(url, REPOSITORY_PATHS)
  }
}

/** Gives a repository as a pull request shows it (OpenAPI, `repository`). */
export function writeRepository(bases: Bases, repository: RepositoryRecord): Body {
  const name = fullName(repository)
  const time = isoTime(repository.createdAt)
  return {
    ...writeMinimalRepository(bases, repository),
    created_at: time,
    updated_at: time,
    pushed_at: time,
    git_url: `${bases.html.replace(/^https?/, 'git')}/${name}.git`,
    ssh_url: `git@${new URL(bases.html).host}:${name}.git`,
    clone_url: `${bases.html}/${name}.git`,
    svn_url: `${bases.html}/${name}`,
    homepage: null,
    mirror_url: null,
    language: null,
    license: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    forks_count: 0,
    forks: 0,
    open_issues_count: 0,
    open_issues: 0,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch
  }
}

/** Gives a repository as it is asked for itself (OpenAPI, `full-repository`). */
export function writeFullRepository(bases: Bases, repository: RepositoryRecord): Body {
  return { ...writeRepository(bases, repository), network_count: 0, subscribers_count: 0 }
}

function joined(url: string, paths: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([field, path]) => [field, url + path]))
}
