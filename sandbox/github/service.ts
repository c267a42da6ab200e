// What GitHub does with a request: how it is recorded, answered, and refused.
import type { Answer } from '../http/delivery.ts'
import type { Received as ReceivedBy, RequestRecord, Service } from '../http/exchange.ts'
import type { Principal } from './access.ts'
import type { Asked } from './answers.ts'
import type { Fault } from './faults.ts'
import type { Call } from './operations.ts'
import type { RateLimits } from './rate-limits.ts'
import type { RepositoryRecord } from './records.ts'
import type { Operation, Route } from './routes.ts'
import type { Store } from './store.ts'
import type { Bases } from './wire.ts'
import { identify } from './access.ts'
import { answerWith, conditionalAnswer, faultAnswer, namelessAnswer, refusalAnswer } from './answers.ts'
import { carryOut } from './operations.ts'
import { fullName } from './records.ts'
import { routeTo } from './routes.ts'

/** A request as it arrived, and what became of it. */
export interface RecordedRequest extends RequestRecord<Operation | null> {
  /** The repository it is about, by its name now; null where the path has none, or one that is not there. */
  readonly repository: string | null
  /** The first number in the path behind the repository: a pull request's or issue's, or a run's, job's, comment's id. */
  readonly number: number | null
  /** How many requests were under way when it arrived, itself among them. */
  readonly underWay: number
}

type Received = ReceivedBy<Route, RecordedRequest>

/** What every request needs. */
export interface World {
  readonly store: Store
  readonly limits: RateLimits
  /** Where it is served: known once it listens. */
  readonly bases: () => Bases
  readonly latencyMs: number
}

/** Takes all that is on a GitHub; gives what serves it. */
export function serviceOf(world: World): Service<Route, RecordedRequest, Fault> {
  const { store } = world
  return {
    now: () => store.now(),
    latencyMs: () => world.latencyMs,
    routeTo,
    record: (arrived, route, underWay) => {
      const number = Number(route.args[0])
      const repository = nameOf(store, route)
      return { ...arrived, repository, number: Number.isSafeInteger(number) ? number : null, underWay }
    },
    concerns: ({ number, repository }, recorded) => {
      if (number !== undefined && number !== recorded.number) return false
      return repository === undefined || repository.toLowerCase() === recorded.repository?.toLowerCase()
    },
    answer: (received) => answerTo(world, received),
    faultAnswer: (fault, received) => faultAnswer(askedOf(world, received), fault)
  }
}

function nameOf(store: Store, { repository }: Route): string | null {
  if (!repository) return null
  const record = 'id' in repository ? store.repositories.get(repository.id) : findByAnyName(store, repository.fullName)
  return record ? fullName(record) : null
}

function findByAnyName(store: Store, name: string): RepositoryRecord | undefined {
  return store.findRepository(name) ?? store.findRenamed(name)
}

function answerTo(world: World, received: Received): Answer {
  const { recorded, route, query, text } = received
  const { store, limits } = world
  if (recorded.headers['user-agent'] === undefined) return namelessAnswer()
  try {
    const principal = identify(store, recorded.headers['authorization'])
    if (route.operation !== 'rate-limit/get') limits.count(principal)
    const bases = { ...world.bases(), api: world.bases().api + route.prefix }
    const call: Call = { store, bases, limits, principal, method: recorded.method, route, query, text }
    const { status, body, headers = {} } = carryOut(call)
    const answer = answerWith(askedOf(world, received), status, body, headers)
    return recorded.method === 'GET' ? conditionalAnswer(answer, recorded.headers['if-none-match']) : answer
  } catch (error) {
    return refusalAnswer(askedOf(world, received), error)
  }
}

function askedOf({ store, limits }: World, { recorded, place }: Received): Asked {
  const quota = limits.read(principalOf(store, recorded.headers['authorization']))
  return { place, operation: recorded.operation, quota, nowMs: store.now() }
}

/** A token that GitHub does not know counts as nobody's. */
function principalOf(store: Store, authorization: string | undefined): Principal {
  try {
    return identify(store, authorization)
  } catch {
    return { kind: 'nobody', token: null }
  }
}
