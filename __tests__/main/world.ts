/**
 * A pull request's surroundings: a Pinecone and a GitHub on one clock, and GitHub's own payloads, with a step that is
 * run in the middle of them.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from '../../sandbox/github/server.ts'
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/pinecone/server.ts'
import type { GitHubContext, StepEvent } from '../../sandbox/runner/environment.ts'
import { runPost } from '../../sandbox/runner/step.ts'
import type { StepOptions, StepResult } from '../../sandbox/runner/step.ts'
import { ACTION, atTheEnd, begin, KEY, orderly, pinecone, type With } from '../scenarios/support.ts'

/** The repository of GitHub's own examples. */
export const REPOSITORY = 'Codertocat/Hello-World'
export const REPOSITORY_ID = 186853002
/** The pull request of GitHub's own examples. */
export const NUMBER = 2
/** Another repository, to make a fork of it. */
export const FORK = { id: 987654321, full_name: 'mallory/Hello-World', owner: 'mallory' }
/** The day the tests are played on, by the clock of both sandboxes. */
export const START = Date.UTC(2026, 2, 2, 9)
export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]

const HAS_COMMENT = 'comment' in (parse(readFileSync(join(ACTION, 'action.yml'), 'utf8')) as { inputs: object }).inputs

type Payload = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any

const EXAMPLES = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')
) as { name: string; examples: Payload[] }[]

/** GitHub's own example of a payload, to change as one likes. */
export function payloadOf(name: string, action?: string): Payload {
  const examples = EXAMPLES.find((event) => event.name === name)?.examples ?? []
  const found = examples.find((one) => action === undefined || one['action'] === action)
  if (found === undefined) throw new Error(`GitHub has no example of ${name} ${action ?? ''}.`)
  return structuredClone(found)
}

export type PullRequestAction = 'opened' | 'synchronize' | 'closed' | 'reopened'

/** The event of a pull request, by GitHub's own payload. */
export function pullRequestEvent(action: PullRequestAction = 'opened', name = 'pull_request'): StepEvent {
  return { name, payload: payloadOf('pull_request', action) }
}

/** The same, of a fork's; `null` for one that is deleted. */
export function ofFork({ name, payload }: StepEvent, fork: typeof FORK | null = FORK): StepEvent {
  const changed = structuredClone(payload) as Payload
  const { head } = changed['pull_request'] as { head: Payload }
  head['repo'] = fork && { ...(head['repo'] as Payload), id: fork.id, full_name: fork.full_name, fork: true }
  if (fork) head['repo'] = { ...(head['repo'] as Payload), owner: { login: fork.owner, id: 4242, type: 'User' } }
  if (fork) Object.assign(head, { label: `${fork.owner}:changes`, user: { login: fork.owner, id: 4242, type: 'User' } })
  return { name, payload: changed }
}

/** A comment on the pull request, made of GitHub's example of one on an issue. */
export function commentEvent(): StepEvent {
  const payload = payloadOf('issue_comment', 'created')
  const { issue, repository } = payload as { issue: Payload; repository: Payload }
  issue['number'] = NUMBER
  issue['pull_request'] = { url: `${String(repository['url'])}/pulls/${String(NUMBER)}` }
  return { name: 'issue_comment', payload }
}

/** The end of a run that a pull request had started; which one, GitHub tells by its head only. */
export function workflowRunEvent(head: { repository?: typeof FORK; numbers?: number[] } = {}): StepEvent {
  const payload = payloadOf('workflow_run', 'completed')
  const pull = payloadOf('pull_request', 'opened')['pull_request'] as { head: Payload; base: Payload }
  const run = payload['workflow_run'] as Payload
  const own = { id: REPOSITORY_ID, full_name: REPOSITORY, owner: 'Codertocat' }
  const { id, full_name, owner } = head.repository ?? own
  Object.assign(run, {
    event: 'pull_request',
    head_branch: pull.head['ref'],
    head_sha: pull.head['sha'],
    head_repository: {
      ...(run['head_repository'] as Payload),
      id,
      full_name,
      owner: { login: owner, id: 1, type: 'User' }
    },
    pull_requests: (head.numbers ?? []).map((number) => ({ number, base: { repo: { id: REPOSITORY_ID } } }))
  })
  payload['repository'] = payloadOf('pull_request', 'opened')['repository']
  return { name: 'workflow_run', payload }
}

/** A run that somebody starts by hand. */
export function dispatchEvent(): StepEvent {
  return { name: 'workflow_dispatch', payload: payloadOf('workflow_dispatch') }
}

/** What a world's step is run with besides its inputs. */
export type Circumstances = Partial<Omit<StepOptions, 'github' | 'expressions'>> & {
  readonly github?: Partial<GitHubContext>
  readonly expressions?: StepOptions['expressions']
}

/** A Pinecone and a GitHub that know the pull request, and the runner between them. */
export class World {
  readonly pinecone: Sandbox
  readonly github: GitHubSandbox
  /** Whether steps keep their comment on the pull request; off, so that its requests do not stand between the others. */
  comments = false
  readonly #clock: { now: number }

  constructor(pinecone: Sandbox, github: GitHubSandbox, clock: { now: number }) {
    this.pinecone = pinecone
    this.github = github
    this.#clock = clock
  }

  get now(): number {
    return this.#clock.now
  }

  /** Lets time go by on both sandboxes. */
  pass(ms: number): void {
    this.#clock.now += ms
  }

  /** Runs a step to its end, and checks what holds at the end of every run. */
  async step(inputs: With, { github, expressions, ...more }: Circumstances = {}): Promise<StepResult> {
    const result = await this.start(inputs, { github: github ?? {}, expressions: expressions ?? {}, ...more }).done
    // Where the runner gives a job no id, a random one is handed to its later steps.
    const env = Object.fromEntries(Object.entries(result.env).filter(([name]) => name !== 'PINECONE_PROVISION_JOB_ID'))
    orderly({ ...result, state: {}, env }, typeof inputs['api-key'] === 'string' ? inputs['api-key'] : KEY)
    return result
  }

  start(inputs: With, { github, expressions, ...more }: Circumstances = {}): ReturnType<typeof begin> {
    return begin(this.pinecone, this.#withoutComment(inputs), {
      event: pullRequestEvent(),
      ...more,
      ...this.#surroundings({ github: github ?? {}, expressions: expressions ?? {} })
    })
  }

  /** Runs the post step of a job's step at the job's end. */
  async post(
    inputs: With,
    main: StepResult,
    { github, expressions, ...more }: Circumstances = {}
  ): Promise<StepResult> {
    const all = { 'api-key': KEY, 'api-url': this.pinecone.url, ...inputs }
    const texts = Object.entries(all).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value)
    ])
    const options: StepOptions = {
      action: ACTION,
      with: Object.fromEntries(texts) as Record<string, string>,
      event: pullRequestEvent(),
      ...more,
      ...this.#surroundings({ github: github ?? {}, expressions: expressions ?? {} })
    }
    const result = await runPost(options, main)
    if (result === undefined) throw new Error('The action has no post step.')
    expect(result.stderr).toBe('')
    expect(result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(KEY)
    expect(result.outputs).toEqual({})
    return result
  }

  /** All requests since the last call, GitHub's first. Requests that ran side by side are put in order. */
  requests(): string[] {
    const github = this.github.requests.splice(0).map(({ method, path }) => `GitHub ${method} ${path}`)
    const own = this.pinecone.requests.splice(0)
    return [...github, ...inOrder(own.map(({ method, path }) => `${method} ${path}`))]
  }

  /** All requests that are no reads since the last call; everything is forgotten. */
  writes(): string[] {
    return this.requests().filter((line) => !/^(GitHub )?GET /.test(line))
  }

  /** The names of all that exists. */
  names(): string[] {
    const { state } = this.pinecone
    return [...state.listIndexes(), ...state.listAssistants()].map(({ name }) => name).sort()
  }

  /** Puts an index there that bears a pull request's marks. */
  seedPreview(name: string, more: { tags?: Record<string, string>; deletion_protection?: string } = {}): void {
    const tags = { ...this.ownershipTags(name.replace(/-pr-\d+$/, '')), ...more.tags }
    this.pinecone.state.seedIndex({ dimension: 8, metric: 'cosine', ...more, name, tags })
  }

  /** The marks that the pull request's resources bear, expiring in 14 days unless told. */
  ownershipTags(declaredName: string, expiresInMs = 14 * DAY): Record<string, string> {
    return {
      'gha-repository-id': String(REPOSITORY_ID),
      'gha-declared-name': declaredName,
      'gha-pull-request': String(NUMBER),
      'gha-expires-at': String((this.now + expiresInMs) / 1000)
    }
  }

  #withoutComment(inputs: With): With {
    return HAS_COMMENT && !this.comments ? { comment: 'false', ...inputs } : inputs
  }

  #surroundings({ github, expressions }: Pick<Circumstances, 'github' | 'expressions'>): Partial<StepOptions> {
    return {
      github: {
        repository: REPOSITORY,
        repositoryId: String(REPOSITORY_ID),
        apiUrl: this.github.url,
        actor: 'Codertocat',
        ...github
      },
      expressions: { 'github.token': SANDBOX_GITHUB_TOKEN, 'job.check_run_id': '400', ...expressions }
    }
  }
}

/** Everything takes effect at once, since the clock stands still. */
const AT_ONCE = { indexReadyMs: 0, assistantReadyMs: 0, deleteMs: 0, scaleMs: 0 }

/** A world that lives as long as the test, with the pull request of GitHub's own examples, open. */
export async function world(options: SandboxOptions = {}, seed: StepEvent = pullRequestEvent()): Promise<World> {
  const clock = { now: START }
  const now = (): number => clock.now
  const github = await startGitHub({ now })
  atTheEnd(() => github.close())
  github.state.seedFromPayload(seed.payload, { private: true })
  const sandbox = await pinecone({ now, speeds: AT_ONCE, ...options })
  return new World(sandbox, github, clock)
}

/** Puts neighbours of one method in order: they may have run side by side. */
export function inOrder(lines: readonly string[]): string[] {
  const method = (line: string): string => line.split(' ', 1)[0] ?? ''
  const groups: string[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && method(last[0]) === method(line)) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => group.sort())
}
