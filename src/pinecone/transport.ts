import { limiter } from '../core/limiter.ts'
import { InterruptedError } from '../apply/ports.ts'
import { ChangedFileError, type RawBody, type StreamedBody } from '../content/ports.ts'
import { isObject } from '../core/json.ts'
import { duration } from '../core/text/words.ts'
import {
  directExchange,
  isProxyNamed,
  ProxyError,
  TooLargeError,
  type Exchange,
  type HttpRequest,
  type Reply
} from './exchange.ts'

/** One request to one of Pinecone's hosts. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path after the host's base, with its query; names in it are encoded. */
  readonly path: string
  readonly version: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent unchanged, in place of `body`. */
  readonly raw?: RawBody
  /** Sent while it is read, in place of `body`. */
  readonly streamed?: StreamedBody
  /** In milliseconds; left out for the usual time. */
  readonly timeoutMs?: number
}

/** Why no answer came, if another attempt will hardly help. */
export type FailureCause = 'unknown-host' | 'certificate' | 'too-large' | 'not-json' | 'proxy' | 'file-changed'

/** The request ended without a complete answer. It may have taken effect. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
  readonly failureCause: FailureCause | undefined

  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.failureCause = failureCauseIn(cause)
  }
}

interface TransportOptions {
  readonly baseUrl: URL
  /** Whether a proxy from the environment may be used; false for servers on this machine. */
  readonly mayUseProxy: boolean
  readonly apiKey: string
}

interface RequestBounds {
  /** Called when the request's turn comes, because time passes while it waits for others. */
  readonly timeoutMs: () => number
  /** When aborted, ends the request, or keeps it from starting. */
  readonly signal: AbortSignal
}

/** Sends a request and gives its answer. */
export type Transport = (request: Request, bounds: RequestBounds) => Promise<Reply>

const MOST_AT_ONCE = 10
// Pinecone's SDKs put the tag of an integration into the User-Agent like this.
const USER_AGENT = 'pinecone-provision-action; lang=typescript; source_tag=pinecone_provision_action'

/**
 * Makes the transport to one host. It sends at most ten requests at once, never follows redirects (the API key would go
 * along), and uses proxies from the environment if allowed.
 *
 * The transport rejects with `NoAnswerError` if no complete answer came in time. If it is aborted, it rejects with the
 * signal's reason before the request was sent, and with `InterruptedError` after that.
 */
export function createTransport({ baseUrl, mayUseProxy, apiKey }: TransportOptions): Transport {
  const limit = limiter(MOST_AT_ONCE)
  let exchange: Promise<Exchange> | undefined
  const base = baseUrl.pathname.replace(/\/+$/, '')

  return (request, { timeoutMs, signal }) =>
    limit(async () => {
      signal.throwIfAborted()
      const ms = timeoutMs()
      if (ms <= 0) throw new NoAnswerError('the time that "timeout" allows was up')
      const timeout = AbortSignal.timeout(Math.ceil(ms))
      const body = bodyOf(request)
      try {
        exchange ??= openExchange(baseUrl, mayUseProxy)
        return await (
          await exchange
        )(`${base}${request.path}`, {
          method: request.method,
          headers: headersOf(request, apiKey),
          body,
          signal: AbortSignal.any([signal, timeout])
        })
      } catch (error) {
        if (signal.aborted) throw new InterruptedError(signal.reason)
        const cause = (body instanceof ReadBody ? body.failure : undefined) ?? error
        const words = timeout.aborted ? `no whole answer within ${duration(ms)}` : wordsOf(cause)
        throw new NoAnswerError(words, cause)
      }
    })
}

async function openExchange(baseUrl: URL, mayUseProxy: boolean): Promise<Exchange> {
  if (!mayUseProxy || !isProxyNamed()) return directExchange(baseUrl)
  const { proxiedExchange } = await import(/* webpackChunkName: "proxy" */ './proxied-exchange.ts')
  return proxiedExchange(baseUrl) ?? directExchange(baseUrl)
}

function bodyOf({ body, raw, streamed }: Request): HttpRequest['body'] {
  if (streamed !== undefined) return new ReadBody(streamed.read())
  return raw?.text ?? (body === undefined ? undefined : JSON.stringify(body))
}

/** A body that is read while it is sent. Keeps a failure to read, of which the sender sees only a broken connection. */
class ReadBody implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterable<Uint8Array>
  failure: unknown

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#chunks
    } catch (error) {
      this.failure = error
      throw error
    }
  }
}

function headersOf({ version, body, raw, streamed }: Request, apiKey: string): Record<string, string> {
  const type = streamed?.type ?? raw?.type ?? (body === undefined ? undefined : 'application/json')
  return {
    'Api-Key': apiKey,
    'X-Pinecone-Api-Version': version,
    'User-Agent': USER_AGENT,
    Accept: 'application/json',
    ...(type !== undefined && { 'Content-Type': type }),
    ...(streamed && { 'Content-Length': String(streamed.bytes) })
  }
}

/** An error and what caused it: `fetch` hides why it failed in the cause. */
function* causesOf(error: unknown): Generator<{ readonly message: string; readonly code: string }> {
  for (let [at, depth] = [error, 0]; isObject(at) && depth < 4; [at, depth] = [at['cause'], depth + 1]) {
    const [message, code] = [at['message'], at['code']]
    yield { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' }
  }
}

/** `getaddrinfo ENOTFOUND …`, `connect ECONNREFUSED …`, `socket hang up`. */
function wordsOf(error: unknown): string {
  const words = [...causesOf(error)].map(({ message, code }) => message || code).filter((said) => said !== '')
  return [...new Set(words)].join(': ') || String(error)
}

// nodejs.org, "Common system errors", and OpenSSL's codes in "tls: X509 certificate error codes".
const CERTIFICATE =
  /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/

function failureCauseIn(error: unknown): FailureCause | undefined {
  if (error instanceof TooLargeError) return 'too-large'
  if (error instanceof ProxyError) return 'proxy'
  if (error instanceof ChangedFileError) return 'file-changed'
  const codes = [...causesOf(error)].map(({ code }) => code)
  if (codes.includes('ENOTFOUND')) return 'unknown-host'
  return codes.some((code) => CERTIFICATE.test(code)) ? 'certificate' : undefined
}
