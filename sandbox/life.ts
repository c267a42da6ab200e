// `npm start`: a pull request's life, played with the built action against a Pinecone and a GitHub of this machine's own.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from './github/server.ts'
import type { GitHubSandbox } from './github/server.ts'
import { SANDBOX_API_KEY, startPinecone } from './pinecone/server.ts'
import type { Sandbox } from './pinecone/server.ts'
import { runStep } from './runner/step.ts'
import type { StepResult } from './runner/step.ts'

/** One run of the action, as a spectator sees it. */
export interface Scene {
  readonly title: string
  /** The step's inputs, but for the key. */
  readonly inputs: Readonly<Record<string, string>>
  readonly result: StepResult
  /** The writes that Pinecone got, as `METHOD path`. */
  readonly writes: readonly string[]
  /** The comment on the pull request as it stands after it; `''` where there is none. */
  readonly comment: string
  /** What a client saw, where one asked. */
  readonly seen?: string
}

/** A stage that the scenes were played on, and that goes on living. */
export interface Stage {
  readonly pinecone: Sandbox
  readonly scenes: readonly Scene[]
  readonly close: () => Promise<void>
}

const ACTION = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = join(ACTION, 'examples', 'preview')
const REPOSITORY = 'octo-org/octo-repo'
const REPOSITORY_ID = 1296269
const NUMBER = 7
const HEAD = { ref: 'topic', sha: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d' }
const HOUR = 3_600_000
/** Everything takes effect at once: what is shown is what happens, not how long Pinecone takes. */
const AT_ONCE = { indexReadyMs: 0, assistantReadyMs: 0, deleteMs: 0, scaleMs: 0 }
const PREVIEW = { lifetime: 'pull-request', 'config-file': 'pinecone.yml' }

/**
 * Plays the life: provisioned on `main`; a pull request opened, pushed to twice, and closed; and what a lost close left,
 * swept.
 *
 * @param onScene called with each scene as soon as it is over
 */
export async function playLife(onScene: (scene: Scene) => void): Promise<Stage> {
  // What happens two hours later is now: the runner's clock cannot be moved.
  const clock = { ms: Date.now() - 2 * HOUR }
  const now = (): number => clock.ms
  const [github, pinecone] = await Promise.all([
    startGitHub({ now }),
    startPinecone({ now, speeds: AT_ONCE, dataPlane: true })
  ])
  const workspace = mkdtempSync(join(tmpdir(), 'life-'))
  cpSync(EXAMPLE, workspace, { recursive: true })
  github.state.seedRepository(REPOSITORY, { id: REPOSITORY_ID })
  github.state.seedPullRequest(REPOSITORY, { number: NUMBER, head: HEAD })
  const play = new Play(github, pinecone, workspace, onScene)
  try {
    await play.scene('Provisioned on main', { 'config-file': 'pinecone.yml' }, 'push')
    await play.scene('Pull request #7 opened', PREVIEW, 'opened', queryText)
    await play.scene('Pushed, and nothing changed', PREVIEW, 'synchronize')
    const fixtures = join(workspace, 'fixtures', 'docs.jsonl')
    writeFileSync(fixtures, readFileSync(fixtures, 'utf8').replace('Start here', 'Begin here'))
    await play.scene('Pushed, with one record changed', PREVIEW, 'synchronize', queryText)
    github.state.closePullRequest(REPOSITORY, NUMBER)
    await play.scene('Closed', PREVIEW, 'closed')
    seedLeftover(pinecone, clock.ms)
    clock.ms += 2 * HOUR
    await play.scene(
      'Another close was lost with its runner: the nightly sweep deletes what it left',
      { command: 'sweep' },
      'schedule'
    )
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
  const close = async (): Promise<void> => {
    await Promise.all([github.close(), pinecone.close()])
  }
  return { pinecone, scenes: play.scenes, close }
}

/** A preview whose close never ran. */
function seedLeftover(pinecone: Sandbox, nowMs: number): void {
  const tags = {
    'gha-repository-id': String(REPOSITORY_ID),
    'gha-declared-name': 'docs',
    'gha-pull-request': String(NUMBER),
    'gha-expires-at': String(Math.round(nowMs / 1000) + 86_400)
  }
  pinecone.state.seedIndex({ name: `docs-pr-${String(NUMBER)}`, dimension: 4, metric: 'cosine', tags })
}

/** What a client finds that asks the preview. */
async function queryText({ outputs }: StepResult): Promise<string> {
  const host = outputs['index-host'] ?? ''
  const response = await fetch(`http://${host}/query`, {
    method: 'POST',
    headers: { 'Api-Key': SANDBOX_API_KEY, 'Content-Type': 'application/json', 'X-Pinecone-Api-Version': '2026-04' },
    body: JSON.stringify({ vector: [0.9, 0.1, 0, 0], topK: 1, includeMetadata: true })
  })
  const { matches } = (await response.json()) as { matches: { id: string; metadata: { title: string } }[] }
  const [best] = matches
  return `index.query(vector=[0.9, 0.1, 0, 0], top_k=1)  →  ${best?.id ?? 'nothing'}: "${best?.metadata.title ?? ''}"`
}

class Play {
  readonly scenes: Scene[] = []
  readonly #github: GitHubSandbox
  readonly #pinecone: Sandbox
  readonly #workspace: string
  readonly #onScene: (scene: Scene) => void

  constructor(github: GitHubSandbox, pinecone: Sandbox, workspace: string, onScene: (scene: Scene) => void) {
    this.#github = github
    this.#pinecone = pinecone
    this.#workspace = workspace
    this.#onScene = onScene
  }

  async scene(
    title: string,
    inputs: Readonly<Record<string, string>>,
    event: string,
    look?: (result: StepResult) => Promise<string>
  ): Promise<void> {
    const before = this.#pinecone.requests.length
    const result = await runStep({
      action: ACTION,
      with: { 'api-key': SANDBOX_API_KEY, ...inputs, 'api-url': this.#pinecone.url },
      secrets: [SANDBOX_API_KEY],
      workspace: this.#workspace,
      event: eventOf(event),
      github: { repository: REPOSITORY, repositoryId: String(REPOSITORY_ID), apiUrl: this.#github.url },
      expressions: { 'github.token': SANDBOX_GITHUB_TOKEN, 'job.check_run_id': '400' }
    })
    const sent = this.#pinecone.requests.slice(before)
    const writes = sent.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/query'))
    const comment = this.#github.state.listComments(REPOSITORY, NUMBER)[0]?.body ?? ''
    const scene: Scene = {
      title,
      inputs,
      result,
      writes: writes.map(({ method, path }) => `${method} ${path}`),
      comment,
      ...(look !== undefined && result.conclusion === 'success' && { seen: await look(result) })
    }
    this.scenes.push(scene)
    this.#onScene(scene)
  }
}

function eventOf(event: string): { name: string; payload: object } {
  if (event === 'push' || event === 'schedule') return { name: event, payload: {} }
  const repository = { id: REPOSITORY_ID, full_name: REPOSITORY }
  const head = { ...HEAD, label: `octo-org:${HEAD.ref}`, repo: repository }
  const state = event === 'closed' ? 'closed' : 'open'
  return {
    name: 'pull_request',
    payload: {
      action: event,
      number: NUMBER,
      repository,
      pull_request: { number: NUMBER, state, head, base: { repo: repository } }
    }
  }
}
