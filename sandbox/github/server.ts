// A GitHub of our own on loopback: what it can be told, and its start and end.
import type { Served, ServerOptions } from '../http/server.ts'
import type { Fault } from './faults.ts'
import type { RecordedRequest } from './service.ts'
import type { GitHubState } from './state.ts'
import type { TokenSeed } from './tokens.ts'
import type { Bases } from './wire.ts'
import { serve } from '../http/server.ts'
import { seededRandom } from '../pinecone/random.ts'
import { RateLimits } from './rate-limits.ts'
import { Seeder } from './seeds.ts'
import { serviceOf } from './service.ts'
import { stateOf } from './state.ts'
import { Store } from './store.ts'

export type { Fault, FaultKind, FaultScope } from './faults.ts'
export type { PayloadOptions, SeededPayload } from './payloads.ts'
export type * from './records.ts'
export type { Operation } from './routes.ts'
export type { CommentSeed, JobSeed, PullRequestSeed, RepositorySeed, RunSeed } from './seeds.ts'
export type { RecordedRequest } from './service.ts'
export type { GitHubState } from './state.ts'
export type { Snapshot } from './store.ts'
export type { Permission, Permissions, TokenSeed } from './tokens.ts'

/** A workflow's own token, which may read contents and runs, and write to pull requests. */
export const SANDBOX_GITHUB_TOKEN = 'ghs_sandbox7Kd2mQx9RbV4tNw1LzYh8CfJpS3G'

export interface GitHubOptions extends ServerOptions<Fault> {
  /** Beside SANDBOX_GITHUB_TOKEN. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>
  /** Requests an hour of each token, in place of the published 60, 1000 and 5000. */
  readonly rateLimit?: number
  /** How long every answer takes, in real time; 0 unless told. */
  readonly latencyMs?: number
  /** What `html_url`s begin with; `https://github.com` unless told. */
  readonly serverUrl?: string
}

export interface GitHubSandbox extends Served<RecordedRequest, Fault> {
  /** `http://127.0.0.1:<port>`, for GITHUB_API_URL; with `/api/v3` behind it, the API as Enterprise Server has it. */
  readonly url: string
  readonly state: GitHubState
}

/** Starts a sandbox; gives it once it listens. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubSandbox> {
  const { now = Date.now, random = seededRandom(1), latencyMs = 0, serverUrl = 'https://github.com' } = options
  const store = storeFrom(options, now)
  const limits = new RateLimits(now, options.rateLimit)
  const bases = (): Bases => ({ api: served.url, html: serverUrl })
  const served: Served<RecordedRequest, Fault> = await serve(serviceOf({ store, limits, bases, latencyMs }), {
    ...options,
    random
  })
  return { ...served, state: stateOf(store, new Seeder(store), SANDBOX_GITHUB_TOKEN) }
}

function storeFrom({ tokens = {} }: GitHubOptions, now: () => number): Store {
  const store = new Store(now)
  store.tokens.set(SANDBOX_GITHUB_TOKEN, {
    kind: 'workflow',
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' }
  })
  for (const [token, seed] of Object.entries(tokens)) store.tokens.set(token, seed)
  return store
}
