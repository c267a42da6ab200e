// A port for each index, as Pinecone Local has it. A create answers its host at once while a port opens only in a
// moment, so some are open ahead: each that is taken is made up for.
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { closeServer, listenOn } from '../../http/server.ts'

// What an URL may be long is for the service to judge, not for the server beneath it.
const MAX_HEADERS = 131_072

interface Open {
  readonly host: string
  readonly server: Server
}

export class Ports {
  readonly #handle: RequestListener
  readonly #isLive: (host: string) => boolean
  readonly #taken = new Map<string, Server>()
  readonly #under = new Set<Promise<unknown>>()
  #ready: Open[] = []
  #closed = false

  /** Takes what answers requests, and whether an index still has a host. */
  constructor(handle: RequestListener, isLive: (host: string) => boolean) {
    this.#handle = handle
    this.#isLive = isLive
  }

  /** Opens this many ports ahead. */
  async open(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#openOne()))
  }

  /** Gives the host of a new index, `127.0.0.1:<port>`, which answers from now on. */
  take(): string {
    const open = this.#ready.shift()
    if (!open) {
      throw new Error(
        'The sandbox has no open port left for an index: give `dataPlane: { ports }` as many as are seeded at once.'
      )
    }
    this.#taken.set(open.host, open.server)
    this.#track(this.#openOne())
    return open.host
  }

  /** Whether this is, or was, the host of an index. */
  has(host: string): boolean {
    return this.#taken.has(host)
  }

  /** Closes the ports of indexes that are gone. */
  sweep(): void {
    for (const [host, server] of this.#taken) {
      if (this.#isLive(host)) continue
      this.#taken.delete(host)
      this.#track(closeServer(server))
    }
  }

  /** Closes every port. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#under)
    const servers = [...this.#taken.values(), ...this.#ready.map(({ server }) => server)]
    this.#taken.clear()
    this.#ready = []
    await Promise.all(servers.map(closeServer))
  }

  async #openOne(): Promise<void> {
    let host = ''
    const server = createServer({ maxHeaderSize: MAX_HEADERS }, (request, response) => {
      // An index is gone by the clock, which nobody watches: the first who asks finds the door closed.
      if (this.#isLive(host)) this.#handle(request, response)
      else request.socket.destroy()
    })
    host = (await listenOn(server, 0)).replace('http://', '')
    if (this.#closed) await closeServer(server)
    else this.#ready.push({ host, server })
  }

  #track(promise: Promise<unknown>): void {
    this.#under.add(promise)
    void promise.finally(() => this.#under.delete(promise))
  }
}
