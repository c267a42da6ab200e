import type { Failure } from '../core/errors.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Lifetime } from '../resources/owner.ts'
import type { GitHubAccess } from './github.ts'

const WITHOUT_SECRETS: Failure = {
  reason: 'no-secrets',
  message:
    'Nothing was tried: runs for pull requests from forks, and runs that Dependabot starts, get no secrets, so there ' +
    'is no API key here. Once the change is in a branch of this repository, its runs provision it.'
}

/** Why the run is skipped. Skipping a close may leave behind a preview of an earlier run, which had secrets. */
export function withoutSecrets({ pullRequest }: GitHubAccess, lifetime: Lifetime): Failure {
  if (pullRequest?.isClosing !== true || lifetime !== 'pull-request') return WITHOUT_SECRETS
  const more =
    ' If a run with secrets has made a preview for this pull request, it is still there: a run of "command: sweep" ' +
    'deletes it an hour after the close.'
  return { ...WITHOUT_SECRETS, message: WITHOUT_SECRETS.message + more }
}

/** The facts about a run without an API key. */
export interface KeylessRun {
  readonly eventName: string
  /** GITHUB_ACTOR */
  readonly actor: string
  readonly lifetime: Lifetime
  readonly command: AskedCommand
  /** Whether the event is about a pull request whose head may be in another repository. */
  readonly isOfFork: boolean
  /** Whether the repository itself is a fork. */
  readonly isFork: boolean
}

/** Besides pull request events, GitHub withholds secrets in these if Dependabot is the actor. */
const WITHHELD_FROM_DEPENDABOT: readonly string[] = ['push', 'create', 'deployment', 'deployment_status']

/**
 * Decides whether a run without a key is skipped, because GitHub withholds its secrets (docs.github.com, "Events that
 * trigger workflows", pull_request; "Dependabot on GitHub Actions"). Otherwise gives the text to add to the error. A sweep
 * is never skipped, because a deleted secret must not silence it.
 */
export function withoutKey(run: KeylessRun): 'skip' | { readonly why: string } {
  const { eventName, actor, lifetime, command, isOfFork, isFork } = run
  const isOfPullRequest = eventName.startsWith('pull_request')
  const isDependabot = actor === 'dependabot[bot]'
  const isWithheld = isDependabot && (isOfPullRequest || WITHHELD_FROM_DEPENDABOT.includes(eventName))
  const isPermanentPush = lifetime === 'permanent' && eventName === 'push'
  if (command !== 'sweep') {
    if (isWithheld && !isPermanentPush) return 'skip'
    if (isOfPullRequest && eventName !== 'pull_request_target' && isOfFork) return 'skip'
  }
  if (isWithheld) {
    return {
      why:
        ' Dependabot started this run, and it gets other secrets than people do: add PINECONE_API_KEY under Settings, ' +
        'Secrets and variables, Dependabot, or run the job only if: github.actor is not dependabot[bot].'
    }
  }
  if (isFork) {
    return {
      why:
        ' This repository is a fork, and a fork inherits no secrets: add one of its own, disable this workflow here, or ' +
        'run the job only if: github.repository is the original one.'
    }
  }
  return { why: '' }
}

/** The problem of the API key itself; undefined if it can be sent. */
export function issueOfKey(key: string): string | undefined {
  if (key === '') {
    return (
      'there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
      'and is not empty here; runs from forks and from Dependabot get no secrets.'
    )
  }
  if (keyWithin(key) !== key) {
    return (
      'the API key has quotes around it, or a name and "=" before it. Store in the secret only the key itself, as the ' +
      'Pinecone console shows it.'
    )
  }
  // A header can carry only visible ASCII.
  if (/^[\x21-\x7e]+$/.test(key)) return undefined
  return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.'
}

/** Strips what people copy along from a file of variables: quotes around the key, `export NAME=` before it. */
export function keyWithin(key: string): string {
  const bare = key.replace(/^(?:export\s+)?[A-Za-z_]\w*\s*=\s*(?=\S{8})/, '')
  return /^(["'`])(.+)\1$/.exec(bare)?.[2] ?? bare
}

/** The forms of Pinecone's keys: `pcsk_…`, and UUIDs in older projects. */
const GENUINE = /^(pcsk_\w{20,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const PLACEHOLDER =
  /^(<.*>|\[.*\]|\$.*|[*x.]+|undefined|null|none|test|secret|(pinecone[-_]?)?(api[-_]?)?key|(.*[^a-z])?(your|placeholder|change[-_]?me|dummy|insert|todo)([^a-z].*)?)$/i

/** Whether a key looks like a placeholder from an example. */
export function isPlaceholder(key: string): boolean {
  return !GENUINE.test(key) && PLACEHOLDER.test(key)
}
