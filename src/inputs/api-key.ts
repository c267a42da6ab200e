import type { Failure } from '../core/errors.ts'
import type { Lifetime } from '../resources/owner.ts'
import type { GitHubAccess } from './github.ts'

/** Why nothing is tried in a run that GitHub gives no secrets. */
const WITHOUT_SECRETS: Failure = {
  reason: 'no-secrets',
  message:
    'Nothing was tried: runs for pull requests from forks and from Dependabot get no secrets, so there is no API key ' +
    'here. Once the change is in a branch of this repository, its runs provision it.'
}

/** Why nothing was tried. A close that is skipped may leave a preview of an earlier run, which had secrets, behind. */
export function withoutSecrets({ pullRequest }: GitHubAccess, lifetime: Lifetime): Failure {
  if (pullRequest?.isClosing !== true || lifetime !== 'pull-request') return WITHOUT_SECRETS
  const more =
    ' If a run with secrets has made a preview for this pull request, it is still there: a run of "command: sweep" ' +
    'deletes it an hour after the close.'
  return { ...WITHOUT_SECRETS, message: WITHOUT_SECRETS.message + more }
}

/** Whether a run is one that GitHub starts without secrets (docs.github.com, "Events that trigger workflows", pull_request; Dependabot). */
export function getsNoSecrets({ eventName, pullRequest, repositoryId }: GitHubAccess, actor: string): boolean {
  if (pullRequest === undefined) return false
  if (actor === 'dependabot[bot]') return true
  const isPlain = eventName.startsWith('pull_request') && eventName !== 'pull_request_target'
  return isPlain && pullRequest.head.repositoryId !== repositoryId
}

/** What is wrong with the API key itself; undefined where it can be sent. */
export function faultOfKey(key: string): string | undefined {
  if (key === '') {
    return (
      'there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
      'and is not empty here; runs from forks and from Dependabot get no secrets.'
    )
  }
  // What is no visible ASCII cannot be sent in a header.
  if (/^[\x21-\x7e]+$/.test(key)) return undefined
  return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.'
}

/** What Pinecone gives out: `pcsk_…`, and UUIDs in older projects. */
const GENUINE = /^(pcsk_\w{20,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const PLACEHOLDER =
  /^(<.*>|\[.*\]|\$.*|[*x.]+|undefined|null|none|test|secret|(pinecone[-_]?)?(api[-_]?)?key|(.*[^a-z])?(your|placeholder|change[-_]?me|dummy|insert|todo)([^a-z].*)?)$/i

/** Whether a key looks like what stands in an example in the location of one. */
export function isPlaceholder(key: string): boolean {
  return !GENUINE.test(key) && PLACEHOLDER.test(key)
}
