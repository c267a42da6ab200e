// A GitHub of our own on loopback: what it can be told, and its start and end.
import type { Server } from 'node:http'
import type { Exchanges, RecordedRequest } from './exchange.ts'
import type { Fault } from './faults.ts'
import type { GitHubState } from './state.ts'
import type { TokenSeed } from './tokens.ts'
import { createServer } from 'node:http'
import { seededRandom } from '../pinecone/random.ts'
import { exchange } from './exchange.ts'
import { Faults } from './faults.ts'
import { RateLimits } from './rate-limits.ts'
import { Seeder } from './seeds.ts'
import { stateOf } from './state.ts'
import { Store } from './store.ts'

export type { RecordedRequest } from './exchange.ts'
export type { Fault, FaultKind, FaultScope } from './faults.ts'
export type { PayloadOptions, SeededPayload } from './payloads.ts'
export type * from './records.ts'
export type { Operation } from './routes.ts'
export type { CommentSeed, JobSeed, PullRequestSeed, RepositorySeed, RunSeed } from './seeds.ts'
export type { GitHubState } from './state.ts'
export type { Snapshot } from './store.ts'
export type { Permission, Permissions, TokenSeed } from './tokens.ts'

/** A workflow's own token, which may read contents and runs, and write to pull requests. */
export const SANDBOX_GITHUB_TOKEN = 'ghs_sandbox7Kd2mQx9RbV4tNw1LzYh8CfJpS3G'

export interface GitHubOptions {
  /** The clock, in milliseconds, for every time and the `Date` header. */
  readonly now?: () => number
  /** For faults with a probability. */
  readonly random?: () => number
  readonly faults?: readonly Fault[]
  /** Beside SANDBOX_GITHUB_TOKEN. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>
  /** Requests an hour of each token, in place of the published 60, 1000 and 5000. */
  readonly rateLimit?: number
  /** How long every answer takes, in real time; 0 unless told. */
  readonly latencyMs?: number
  /** What `html_url`s begin with; `https://github.com` unless told. */
  readonly serverUrl?: string
  /** The port; any free one unless told. */
  readonly port?: number
}

export interface GitHubSandbox {
  /** `http://127.0.0.1:<port>`, for GITHUB_API_URL; with `/api/v3` behind it, the API as Enterprise Server has it. */
  readonly url: string
  /** Every request, in the order of arrival. */
  readonly requests: RecordedRequest[]
  readonly state: GitHubState
  /** Arms a fault, behind those armed before. */
  fault(fault: Fault): void
  clearFaults(): void
  /** Closes it with all its connections at once. */
  close(): Promise<void>
}

/** Starts a sandbox; gives it once it listens. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubSandbox> {
  const closing = new AbortController()
  const exchanges = exchangesFrom(options, closing.signal, () => url)
  const { store, faults, requests } = exchanges
  const server = createServer((request, response) => {
    // A client that hangs up, or a sandbox that closes, ends an exchange in the middle: nobody is left to answer.
    exchange(exchanges, request, response).catch(() => response.destroy())
  })
  const url = await listen(server, options.port ?? 0)
  return {
    url,
    requests,
    state: stateOf(store, new Seeder(store), SANDBOX_GITHUB_TOKEN),
    fault: (fault) => {
      faults.add(fault)
    },
    clearFaults: () => {
      faults.clear()
    },
    close: () => {
      closing.abort()
      return close(server)
    }
  }
}

function exchangesFrom(options: GitHubOptions, closing: AbortSignal, url: () => string): Exchanges {
  const now = options.now ?? Date.now
  const store = new Store(now)
  store.tokens.set(SANDBOX_GITHUB_TOKEN, {
    kind: 'workflow',
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' }
  })
  for (const [token, seed] of Object.entries(options.tokens ?? {})) store.tokens.set(token, seed)
  const faults = new Faults(options.random ?? seededRandom(1))
  for (const fault of options.faults ?? []) faults.add(fault)
  return {
    store,
    faults,
    limits: new RateLimits(now, options.rateLimit),
    requests: [],
    bases: () => ({ api: url(), html: options.serverUrl ?? 'https://github.com' }),
    latencyMs: options.latencyMs ?? 0,
    closing,
    underWay: 0
  }
}

function listen(server: Server, port: number): Promise<string> {
  // An idle connection that the server closes just as a client reuses it would be a fault nobody asked for.
  server.keepAliveTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The sandbox listens on no port.'))
      else resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
