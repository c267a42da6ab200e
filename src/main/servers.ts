import { GitHubClient } from '../github/client.ts'
import type { Inputs } from '../inputs.ts'
import { SYSTEM_CLOCK } from '../inputs/system.ts'
import { PineconeClient } from '../pinecone/client.ts'
import { createTransport } from '../pinecone/transport.ts'
import type { Run } from './run.ts'

/** The client of the control plane that the inputs name. Plain http to another machine is worth a warning. */
export function connect({ api, apiKey }: Inputs, deadline: number, { signal, scrub, findings }: Run): PineconeClient {
  if (api.isUnencrypted) {
    findings.warnings.push(
      `"api-url" is plain http to ${api.url.host}: the API key and everything else can be read on the way. ` +
        'Use https if that host speaks it.'
    )
  }
  return new PineconeClient({
    transport: createTransport({ baseUrl: api.url, mayUseProxy: !api.isLoopback, apiKey, signal }),
    clock: SYSTEM_CLOCK,
    random: Math.random,
    signal,
    deadline,
    baseUrl: api.url.href.replace(/\/$/, ''),
    apiVersion: api.version,
    scrub
  })
}

/** The client of the GitHub that the run belongs to. */
export function askGitHub({ github }: Inputs, { signal }: Run): GitHubClient {
  const { token, apiUrl, repository } = github
  return new GitHubClient({ token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal })
}
