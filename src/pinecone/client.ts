import type { Ambiguous, CreateAnswer, DeleteAnswer, Listing, Pinecone, UpdateAnswer } from '../apply/ports.ts'
import type { ActionError } from '../core/errors.ts'
import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import type { Unreadable } from '../plan/unread.ts'
import { saysAbsent } from '../resources/answers.ts'
import { resourceType } from '../resources/registry.ts'
import type { Dialect, Identity, Kind, Observed, Target } from '../resources/resource.ts'
import type { Codec } from '../resources/type.ts'
import { apiVersion, CLASSIC_VERSION, TYPED_VERSION, type ApiVersion } from '../resources/versions.ts'
import type { PineconeDataPlane } from './data-plane.ts'
import { listPath, pathOf, updateBody } from './requests.ts'
import { isUnserved, notUnderstood } from './errors.ts'
import type { Ok } from './reply.ts'
import type { AttemptFailure, Operation } from './retry.ts'
import { controlRoute, KnownHosts, parentMissing, parentRoute, type Route } from './routes.ts'
import {
  ambiguousOf,
  createNotUnderstood,
  failedCreate,
  Sender,
  type Ended,
  type NotedTime,
  type SenderOptions
} from './sender.ts'
import type { Request } from './transport.ts'

/** The transport, bounds and addresses of a client. */
export interface ClientOptions extends SenderOptions {
  /** The server is on this machine. */
  readonly isEmulator?: boolean
  /** For error messages. */
  readonly baseUrl: string
  /** The resources' own hosts; left out for a client of the control plane alone. */
  readonly data?: PineconeDataPlane
  /** Another version for the classic calls. */
  readonly apiVersion: string | undefined
}

/** The control plane, as calls about backups use it. */
export interface ControlAccess {
  readonly sender: Sender
  /** For error messages. */
  readonly baseUrl: string
  /** The date of the API version for requests about a resource. */
  readonly dateOf: (target: Target) => string
}

/** There is no such resource. */
interface None {
  readonly type: 'none'
}

/** The client of Pinecone's control plane. Every error's message is a complete explanation (`errors.ts`). */
export class PineconeClient implements Pinecone {
  readonly #options: ClientOptions
  readonly #versions: Readonly<Record<Dialect, ApiVersion>>
  readonly #sender: Sender
  /** Shared with the clients that `within` makes, as `#hosts` is. */
  readonly #noted: NotedTime
  readonly #hosts: KnownHosts

  constructor(options: ClientOptions, noted: NotedTime = {}, hosts = new KnownHosts()) {
    this.#hosts = hosts
    this.#options = options
    this.#sender = new Sender(options, noted)
    this.#noted = noted
    const classic = options.apiVersion === undefined ? CLASSIC_VERSION : apiVersion(options.apiVersion)
    const typed = TYPED_VERSION
    // Undeclared resources are read in the newest version, which shows every dialect. With `api-version`, the server may
    // not know another version.
    this.#versions = { classic, typed, any: options.apiVersion === undefined ? typed : classic }
  }

  /** The client of the resources' own hosts, within the same bounds. */
  get data(): PineconeDataPlane {
    const { data } = this.#options
    if (data === undefined) throw new TypeError('This client speaks to the control plane alone')
    return data
  }

  /** The control plane itself, for requests that are not about a resource. */
  get control(): ControlAccess {
    const { baseUrl } = this.#options
    return { sender: this.#sender, baseUrl, dateOf: (target) => this.#versionOf(target).date }
  }

  get isEmulator(): boolean {
    return this.#options.isEmulator ?? false
  }

  seesBeyond({ kind, dialect }: Pick<Target, 'kind' | 'dialect'>): boolean {
    if (resourceType(kind).api.at === 'parent-host') return false
    return dialect === 'classic' && this.#versions.any !== this.#versions.classic
  }

  async describe(target: Target): Promise<Observed | undefined> {
    const { kind, name, dialect, parent } = target
    if (resourceType(kind).api.listsByPrefix) {
      const { observed, unreadable } = await this.#listed(
        { kind, dialect, name: undefined, ...(parent && { parent }) },
        name
      )
      if (unreadable.some((one) => one.name === name || one.name === undefined)) throw this.#notUnderstood(target)
      return observed.find((one) => one.name === name)
    }
    const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) })
    return sent.type === 'none' ? undefined : this.#decode(target, sent.json)
  }

  async list(kind: Kind, dialect: Dialect, parent?: Identity, prefix = ''): Promise<Listing> {
    return await this.#listed({ kind, dialect, name: undefined, ...(parent && { parent }) }, '', prefix)
  }

  /** @param only the one name to look for; it is the first of all names that begin with it, so one page is enough */
  async #listed(all: Named, only: string, prefix = only): Promise<Listing> {
    const { kind, parent } = all
    // Pages that shift while they are read may show a resource twice; the later answer is the newer one.
    const byName = new Map<string, Observed>()
    const unreadable: Unreadable[] = []
    const seen = new Set<string>()
    for (let token = ''; ;) {
      const answer = await this.#send('list', all, { method: 'GET', path: listPath(kind, parent, token, prefix) })
      if (answer.type === 'none') return { observed: [...byName.values()], unreadable }
      const { json } = answer
      // Pinecone's key for a list is the kind's plural.
      const items = valueAt(json, [resourceType(kind).plural])
      if (!Array.isArray(items)) throw this.#notUnderstood(all)
      for (const item of items as Json[]) {
        const one = this.#decoded(all, item, answer.host)
        // An unreadable resource, perhaps somebody else's, must not keep ours from being read.
        if (one !== undefined) byName.set(one.name, one)
        else unreadable.push(this.#unreadable(all, item))
      }
      const next = valueAt(json, ['pagination', 'next'])
      if (resourceType(kind).api.pageSize === undefined || only !== '' || typeof next !== 'string' || next === '')
        return { observed: [...byName.values()], unreadable }
      // A server that repeats its pages would keep the run here until its time is up.
      if (seen.has(next)) throw this.#notUnderstood(all)
      seen.add(next)
      token = next
    }
  }

  async create(target: Target, model: JsonObject, attempt: number): Promise<CreateAnswer> {
    const codec = this.#codecOf(target)
    const { subpath = '', body } = codec.encodeCreate(target.name, model)
    const path = `${resourceType(target.kind).api.path(target.parent)}${subpath}`
    const sent = await this.#sendOnce('create', target, { method: 'POST', path, body }, attempt)
    if (sent.type === 'ok') {
      const observed = this.#decoded(target, sent.json ?? null, sent.host)
      return observed?.name === target.name
        ? { type: 'created', observed }
        : createNotUnderstood(this.#notUnderstood(target))
    }
    const end = failedCreate(sent)
    // Resources of such a type are gone at once when deleted, so a name that is taken and not listed is an alias's.
    const isAlias = end.type === 'ambiguous' && end.isTaken && resourceType(target.kind).api.listsByPrefix === true
    return isAlias ? { ...end, isFinalIfAbsent: true } : end
  }

  async update(target: Target, patch: JsonObject, before?: Observed, attempt = 1): Promise<UpdateAnswer> {
    const codec = this.#codecOf(target)
    const body = updateBody(codec, patch, before)
    const sent = await this.#sendOnce('update', target, { method: 'PATCH', path: pathOf(target), body }, attempt)
    if (sent.type === 'ended')
      return (await this.#isNone(target, sent.ended)) ? { type: 'gone' } : this.#reported(ambiguousOf(sent))
    const { updateAnswersWhole } = resourceType(target.kind).api
    const observed = updateAnswersWhole ? this.#decoded(target, sent.json ?? null) : undefined
    // An answer about another resource says nothing about this one, so this one is read before anything else is sent.
    if (observed !== undefined && observed.name !== target.name)
      return this.#reported(createNotUnderstood(this.#notUnderstood(target)))
    return { type: 'updated', observed: observed ?? (await this.describe(target)) }
  }

  async delete(target: Target, attempt = 1): Promise<DeleteAnswer> {
    const sent = await this.#sendOnce('delete', target, { method: 'DELETE', path: pathOf(target) }, attempt)
    if (sent.type === 'ok') return { type: 'accepted' }
    if (await this.#isNone(target, sent.ended)) return { type: 'gone' }
    if (sent.error.reason === 'deletion-protected') return { type: 'protected', because: sent.error }
    return this.#reported(ambiguousOf(sent))
  }

  /** Reports a write without a clear answer to the user, like a read that is repeated. */
  #reported(ambiguous: Ambiguous): Ambiguous {
    this.#options.onRetry(ambiguous.because, ambiguous.retryAfterMs)
    return ambiguous
  }

  /**
   * Whether an answer means that nothing of that name exists: Pinecone says so, or a list confirms it.
   *
   * @throws ActionError if a 404 is not Pinecone's: otherwise a destroy at a wrong address would succeed
   */
  async #isNone(target: Named, ended: AttemptFailure): Promise<boolean> {
    if (ended.type !== 'answer' || ended.status !== 404) return false
    const { name } = target
    if (name === undefined) {
      if (!ended.isExplained && !(this.isEmulator && isUnserved(target.kind, ended))) throw this.#notUnderstood(target)
      return false
    }
    if (ended.isExplained && saysAbsent(ended, name)) return true
    const all = await this.list(
      target.kind,
      target.dialect,
      target.parent,
      resourceType(target.kind).api.listsByPrefix ? name : ''
    ).catch(() => undefined)
    const isListed = all?.observed.some((one) => one.name === name) ?? true
    if (isListed || all?.unreadable.some((one) => one.name === undefined || one.name === name))
      throw this.#notUnderstood(target)
    return true
  }

  within(bounds: { readonly deadline?: number; readonly signal?: AbortSignal }): PineconeClient {
    const data = this.#options.data?.within(bounds)
    return new PineconeClient({ ...this.#options, ...bounds, ...(data && { data }) }, this.#noted, this.#hosts)
  }

  serverTime(): number | undefined {
    const { time } = this.#noted
    return time && time.serverMs + (this.#options.clock.now() - time.clockMs)
  }

  /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
  async #send(operation: 'describe' | 'list', target: Named, request: Unversioned): Promise<OkAt | None> {
    const route = await this.#routeTo(target)
    if (route === undefined) return { type: 'none' }
    const errorText = route.errorText(operation, target.name)
    const sent = await route.sender.send(operation, this.#versioned(target, request, route), errorText)
    if (sent.type === 'ok') return { ...sent, host: route.host }
    if (await this.#isNone(target, sent.ended)) return { type: 'none' }
    throw sent.error
  }

  async #sendOnce(operation: Operation, target: Named, request: Unversioned, number: number): Promise<OkAt | Ended> {
    const { kind, name, parent } = target
    const route = await this.#routeTo(target)
    if (route === undefined) throw parentMissing(kind, name ?? '', parent ?? { kind, name: '' })
    const errorText = route.errorText(operation, name)
    const sent = await route.sender.sendOnce(operation, this.#versioned(target, request, route), number, errorText)
    return sent.type === 'ok' ? { ...sent, host: route.host } : sent
  }

  /** Undefined if the parent does not exist. */
  async #routeTo({ kind, parent }: Named): Promise<Route | undefined> {
    if (parent === undefined || resourceType(kind).api.at !== 'parent-host') {
      return controlRoute(this.#sender, kind, this.#options.baseUrl)
    }
    const known = this.#hosts.of(parent)
    if (known !== undefined) return parentRoute(kind, parent, known, this.data)
    const observed = await this.describe({ ...parent, dialect: 'any' })
    return observed && parentRoute(kind, parent, observed.host, this.data)
  }

  #versioned(target: Named, request: Unversioned, { base }: Route): Request {
    return { ...request, path: `${base}${request.path}`, version: this.#versionOf(target).date }
  }

  /** Resources at their parent's host have no dialect: one version shows them all. */
  #versionOf({ kind, dialect }: Pick<Named, 'kind' | 'dialect'>): ApiVersion {
    return this.#versions[resourceType(kind).api.at === 'parent-host' ? 'classic' : dialect]
  }

  #decode(target: Named, json: Json | undefined): Observed {
    const observed = this.#decoded(target, json ?? null)
    if (observed === undefined || observed.name !== target.name) throw this.#notUnderstood(target)
    return observed
  }

  #codecOf(named: Named): Codec {
    return resourceType(named.kind).api.codecs[this.#versionOf(named).shape]
  }

  /** Adds the parent and its host, which the request knows and the answer lacks. */
  #decoded(target: Named, answer: Json, parentHost = ''): Observed | undefined {
    const { parent } = target
    const observed = this.#codecOf(target).decode(answer)
    if (observed === undefined) return undefined
    return this.#hosts.note({ ...observed, host: observed.host || parentHost, ...(parent && { parent }) })
  }

  #unreadable(all: Named, item: Json): Unreadable {
    const model = isObject(item) ? item : {}
    const name = typeof model['name'] === 'string' && model['name'] !== '' ? model['name'] : undefined
    return { kind: all.kind, name, model, because: this.#notUnderstood({ ...all, name }) }
  }

  #notUnderstood(named: Named): ActionError {
    return notUnderstood(named, this.#options.baseUrl)
  }
}

type Unversioned = Omit<Request, 'version'>

/** An answer, with the parent's host if that is who answered. */
interface OkAt extends Ok {
  readonly host: string
}

interface Named {
  readonly kind: Kind
  readonly dialect: Dialect
  readonly name: string | undefined
  readonly parent?: Identity
}
