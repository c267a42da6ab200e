// A server on loopback: what every one of the sandbox can be told, and its start and end.
import type { RequestListener, Server } from 'node:http'
import type { RequestRecord, Routed, Service } from './exchange.ts'
import type { AnyFault } from './faults.ts'
import { createServer } from 'node:http'
import { Exchanges } from './exchange.ts'

export interface ServerOptions<F> {
  /** The clock, in milliseconds, for every state, every time and the `Date` header. */
  readonly now?: () => number
  /** For faults with a probability. */
  readonly random?: () => number
  readonly faults?: readonly F[]
  /** The port; any free one unless told. */
  readonly port?: number
}

/** A server that listens. */
export interface Served<Recorded, F> {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Every request, in the order of arrival. */
  readonly requests: Recorded[]
  /** Arms a fault, behind those armed before. */
  fault(fault: F): void
  clearFaults(): void
  /** Closes it with all its connections at once. */
  close(): Promise<void>
}

/** A server that other ports may be led to as well. */
export interface Leading<Recorded, F> extends Served<Recorded, F> {
  /** Records and answers a request, whichever port it came to. */
  readonly handle: RequestListener
}

/** Starts a server; gives it once it listens. */
export async function serve<Route extends Routed, Recorded extends RequestRecord, F extends AnyFault>(
  service: Service<Route, Recorded, F>,
  { random, faults: armed = [], port = 0 }: ServerOptions<F> & { readonly random: () => number }
): Promise<Leading<Recorded, F>> {
  const exchanges = new Exchanges(service, random)
  const { faults, requests } = exchanges
  for (const fault of armed) faults.add(fault)
  const handle: RequestListener = (request, response) => {
    // A client that hangs up, or a sandbox that closes, ends an exchange in the middle: nobody is left to answer.
    exchanges.lead(request, response).catch(() => response.destroy())
  }
  const server = createServer(handle)
  return {
    url: await listenOn(server, port),
    requests,
    handle,
    fault: (fault) => {
      faults.add(fault)
    },
    clearFaults: () => {
      faults.clear()
    },
    close: () => {
      exchanges.close()
      return closeServer(server)
    }
  }
}

/** Has a server listen on a port of loopback, any free one if 0; gives its url. */
export function listenOn(server: Server, port: number): Promise<string> {
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

/** Closes a server with all its connections at once. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
