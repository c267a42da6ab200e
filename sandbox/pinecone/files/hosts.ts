// Where the assistants' data plane answers: at one host a region, as Pinecone has it.
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { closeServer, listenOn } from '../../http/server.ts'

const PUBLISHED = { us: 'https://prod-1-data.ke.pinecone.io', eu: 'https://prod-eu-data.ke.pinecone.io' }

/** The hosts of a project's assistants. */
export class AssistantHosts {
  readonly #servers: Server[] = []
  readonly #urls = new Map<string, string>()

  /** Opens a host on loopback for each region, whose requests `handle` takes. Without them, hosts are Pinecone's own. */
  async open(handle: RequestListener): Promise<void> {
    for (const region of Object.keys(PUBLISHED)) {
      const server = createServer(handle)
      this.#servers.push(server)
      this.#urls.set(region, await listenOn(server, 0))
    }
  }

  /** Gives the host of the assistants of a region. */
  of(region: string): string {
    const known = region === 'eu' ? 'eu' : 'us'
    return this.#urls.get(known) ?? PUBLISHED[known]
  }

  /** Gives the host that has this port, if it is one of the assistants'. */
  at(port: number): string | undefined {
    return [...this.#urls.values()].find((url) => url.endsWith(`:${port}`))
  }

  /** Closes all of them. */
  async close(): Promise<void> {
    await Promise.all(this.#servers.map(closeServer))
  }
}
