import type { DataAnswer, DataHost, DataPlane, DataRequest } from '../content/ports.ts'
import { ActionError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { cut } from '../core/text/line.ts'
import { dataErrorFor } from './data-errors.ts'
import { Sender, type NotedTime, type SenderOptions } from './sender.ts'
import { createTransport } from './transport.ts'

/** The control plane whose answers give the hosts, and its key. */
interface DataPlaneAccess {
  readonly url: URL
  readonly isLoopback: boolean
  readonly apiKey: string
}

/** The hosts of indexes and assistants. The key goes only where `dataUrl` allows. */
export class PineconeDataPlane implements DataPlane {
  readonly #access: DataPlaneAccess
  readonly #options: Omit<SenderOptions, 'transport'>
  readonly #noted: NotedTime
  /** By origin, so that connections are reused. */
  readonly #senders = new Map<string, Sender>()

  constructor(access: DataPlaneAccess, options: Omit<SenderOptions, 'transport'>, noted: NotedTime = {}) {
    this.#access = access
    this.#options = options
    this.#noted = noted
  }

  at(host: string, about: string): DataHost {
    const { sender, base, name } = this.senderTo(host, about)
    return { send: (request) => sendTo(sender, name, { ...request, path: `${base}${request.path}` }) }
  }

  /**
   * The sender for a resource's host, for callers that decide about retries themselves. `base` goes before the paths, and
   * `name` is the host in error messages.
   *
   * @throws ActionError `forbidden` if the API key may not go there
   */
  senderTo(host: string, about: string): { readonly sender: Sender; readonly base: string; readonly name: string } {
    const url = dataUrl(host, this.#access)
    if (url === undefined) throw hostRefused(host, about)
    return { sender: this.#senderFor(url), base: url.pathname.replace(/\/+$/, ''), name: url.host }
  }

  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): PineconeDataPlane {
    return new PineconeDataPlane(this.#access, { ...this.#options, ...bounds }, this.#noted)
  }

  #senderFor(url: URL): Sender {
    const known = this.#senders.get(url.origin)
    if (known !== undefined) return known
    const { apiKey } = this.#access
    const mayUseProxy = !isLoopback(url.hostname)
    const transport = createTransport({ baseUrl: new URL(url.origin), mayUseProxy, apiKey })
    const sender = new Sender({ ...this.#options, transport }, this.#noted)
    this.#senders.set(url.origin, sender)
    return sender
  }
}

async function sendTo(sender: Sender, host: string, request: DataRequest): Promise<DataAnswer> {
  const { operation, doing, attempt, ...sent } = request
  const errorText = dataErrorFor.bind(undefined, { doing, host })
  const end = await (attempt === undefined
    ? sender.send(operation, sent, errorText)
    : sender.sendOnce(operation, sent, attempt, errorText))
  if (end.type === 'ok') return end
  const { decision, ended, error } = end
  const answered = ended.type === 'answer' ? ended : undefined
  return {
    type: 'failed',
    status: answered?.status,
    error,
    ...(answered?.isExplained && { words: { code: answered.code, message: answered.message } }),
    ...(decision.do === 'retry' && { retryMs: decision.afterMs }),
    ...(answered?.retryAfterMs !== undefined && { askedMs: answered.retryAfterMs })
  }
}

/**
 * The address of a resource's data, from the host in Pinecone's answer; undefined if the API key may not go there. Allowed
 * are https hosts below `.pinecone.io`, loopback hosts if the control plane is one (by http if they have no scheme, as in
 * Pinecone Local's answers), and the control plane's own host.
 */
export function dataUrl(host: string, control: Pick<DataPlaneAccess, 'url' | 'isLoopback'>): URL | undefined {
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(host)
  const bare = hasScheme ? undefined : URL.parse(`https://${host}`)
  const isLocal = bare !== undefined && bare !== null && isLoopback(bare.hostname)
  const url = hasScheme ? URL.parse(host) : isLocal ? URL.parse(`http://${host}`) : bare
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  if (url.protocol === 'https:' && url.port === '' && url.hostname.endsWith('.pinecone.io')) return url
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  if (control.isLoopback && isLoopback(url.hostname)) return url
  if (url.hostname !== control.url.hostname) return undefined
  return url.protocol === 'https:' || control.url.protocol === 'http:' ? url : undefined
}

function hostRefused(host: string, about: string): ActionError {
  const where = host === '' ? 'no host' : `the host ${JSON.stringify(cut(host, 200))}`
  return new ActionError({
    reason: 'forbidden',
    isHostRefused: true,
    message:
      `${about} has ${where} according to Pinecone's answer, and the API key goes only to hosts of pinecone.io, or to this ` +
      'machine where "api-url" is on it. So nothing was sent there. Check "api-url".'
  })
}
