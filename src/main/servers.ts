import { GitHubClient, type GitHubOptions } from '../github/client.ts'
import type { Access } from '../github/octokit.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Api } from '../inputs/api.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import type { PineconeClient } from '../pinecone/client.ts'
import { connectTo } from '../pinecone/connect.ts'
import type { Run } from './run.ts'

/** The default time of a whole run, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 10 * 60_000

/** The client of the control plane that the inputs name. */
export function connect({ api, apiKey }: Inputs, deadline: number, { signal, redact, reporter }: Run): PineconeClient {
  const { retrying: onRetry, trace } = reporter
  const random = Math.random
  return connectTo(api, apiKey, { clock: SYSTEM_CLOCK, random, signal, deadline, onRetry, trace, redact })
}

/** Warns of plain http to another machine. */
export function unencryptedWarnings({ isUnencrypted, url }: Api): string[] {
  if (!isUnencrypted) return []
  return [
    `"api-url" is plain http to ${url.host}: the API key and everything else can be read on the way. ` +
      'Use https if that host speaks it.'
  ]
}

/** How the run accesses GitHub. */
export function gitHubAccess({ github }: Inputs, { signal, rateLimit: limit, viewer }: Run): Access {
  const { token, apiUrl, repository } = github
  return { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal, limit, viewer }
}

/** The client of the GitHub that the run belongs to. */
export function askGitHub(
  inputs: Inputs,
  deadline: number,
  run: Run,
  more: Pick<GitHubOptions, 'longestWaitMs'> = {}
): GitHubClient {
  return new GitHubClient({ ...gitHubAccess(inputs, run), deadline, ...more })
}
