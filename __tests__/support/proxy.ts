/** A proxy on loopback, that tells whom it was asked to reach. */
import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import { connect, createServer as createNetServer, type AddressInfo } from 'node:net'
import { atTheEnd } from '../scenarios/support.ts'

/** A port that nobody listens at. */
export const DEAD = 'http://127.0.0.1:9'

export interface Proxy {
  readonly url: string
  /** Whom it was asked to reach. */
  readonly asked: string[]
}

/** A proxy on loopback that leads every host to `target`, by CONNECT or by the whole URL; without one it refuses. */
export async function startProxy(target?: { readonly url: string }): Promise<Proxy> {
  const asked: string[] = []
  const to = new URL(target?.url ?? DEAD)
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host)
    const { pathname, search } = new URL(request.url ?? '')
    const onward = ask({
      host: to.hostname,
      port: to.port,
      method: request.method,
      path: pathname + search,
      headers: request.headers
    })
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)))
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '')
    if (target === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(Number(to.port), to.hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(client).pipe(onward)
    })
    for (const socket of [client, onward]) socket.on('error', () => onward.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atTheEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** A proxy that takes connections and never says a word. */
export async function startSilentProxy(): Promise<{ readonly url: string }> {
  const server = createNetServer((socket) => socket.on('error', () => undefined))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atTheEnd(() => {
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
