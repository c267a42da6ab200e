/**
 * The world that all runs of a fuzz run share: a sandbox, a virtual clock, and a log of every request with its effect. One
 * request at a time is on the wire, so that the same seed has the same trace. Its travel time on the clock decides the
 * order.
 */
import { startPinecone, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { createTransport, NoAnswerError, type Request, type Transport } from '../../src/pinecone/transport.ts'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { InterruptedError } from '../../src/apply/ports.ts'
import { VirtualClock } from '../support/virtual-clock.ts'
import { actualIn, type Actual, type Kind } from './actual.ts'
import { randomFrom } from './random.ts'
import type { Scenario } from './scenario.ts'
import { stalls } from './trouble.ts'

export type Effect = 'none' | 'created' | 'changed' | 'deleted'

/** A request, and its effect as far as the world sees it. */
export interface Sent {
  readonly who: string
  readonly method: string
  readonly kind: Kind
  /** Undefined for a list. */
  readonly name: string | undefined
  readonly atMs: number
  readonly effect: Effect
  /** The status, or `lost` if no complete answer came. */
  readonly end: number | 'lost'
}

/** Decides which request is the last of a process, and ends it. */
export interface Life {
  /** Whether a request goes out at all; asked once for each. */
  isSent(request: Asked): boolean
  /** Whether the process has ended since, so that no answer reaches it. */
  isOver(): boolean
}

type Asked = Pick<Request, 'method' | 'path'> & { readonly body?: unknown }

export interface World {
  readonly sandbox: Sandbox
  readonly clock: CountingClock
  readonly log: Sent[]
  /** The resource of a name, whether or not any API version shows it. */
  actual(kind: Kind, name: string): Actual | undefined
  /** Sends a request in its turn, and logs its effect. */
  exchange<Reply extends { readonly status: number }>(
    who: string,
    asked: Asked,
    send: (timeoutRealMs: number) => Promise<Reply>
  ): Promise<Reply>
  /** How a run of the action sends its requests. */
  transportFor(who: string, life: Life): Transport
  /** Ends all faults and lags. */
  calm(): void
}

/** A clock that knows whether anybody is still asleep. */
export class CountingClock extends VirtualClock {
  asleep = 0

  override async sleep(ms: number, signal: AbortSignal): Promise<void> {
    this.asleep += 1
    try {
      await super.sleep(ms, signal)
    } finally {
      this.asleep -= 1
    }
  }
}

/** Stands for the 30 seconds of a request without an answer. */
const STALL_REAL_MS = 100
const NEVER_REAL_MS = 20_000

export async function createWorld(scenario: Scenario): Promise<World> {
  const random = randomFrom(scenario.seed ^ 0x5bd1e995)
  const clock = new CountingClock()
  const sandbox = await startPinecone({
    now: () => clock.now(),
    random: random.next,
    speeds: scenario.speeds,
    faults: scenario.trouble.faults,
    duplicateAssistantStatus: scenario.duplicateAssistantStatus,
    classicSeesDocuments: scenario.classicSeesDocuments
  })
  const log: Sent[] = []
  const turn = oneAtATime()
  let mostLagMs = scenario.mostLagMs
  let timeoutRealMs = stalls(scenario.trouble) ? STALL_REAL_MS : NEVER_REAL_MS
  const lag = (): number => (mostLagMs === 0 || random.chance(0.3) ? 0 : random.integer(1, mostLagMs))

  const exchange: World['exchange'] = (who, asked, send) =>
    clock.during(() =>
      turn(async () => {
        const { kind, name } = subjectOf(asked)
        const isRead = asked.method === 'GET'
        const before = isRead ? undefined : stateOf(sandbox, kind, name)
        const finish = (end: Sent['end']): void => {
          const effect = isRead ? 'none' : effectOf(before, stateOf(sandbox, kind, name))
          log.push({ who, method: asked.method, kind, name, atMs: clock.now(), effect, end })
        }
        try {
          const reply = await send(timeoutRealMs)
          finish(reply.status)
          return reply
        } catch (error) {
          finish('lost')
          throw error
        }
      })
    )

  return {
    sandbox,
    clock,
    log,
    actual: (kind, name) => actualIn(sandbox.state, scenario.classicSeesDocuments, kind, name),
    exchange,
    transportFor: (who, life) => {
      const send = createTransport({ baseUrl: new URL(sandbox.url), mayUseProxy: false, apiKey: SANDBOX_API_KEY })
      return async (request, { timeoutMs: timeLeft, signal }) => {
        const timeoutMs = timeLeft()
        if (timeoutMs <= 0) throw new NoAnswerError('the time was up')
        const until = clock.now() + timeoutMs
        // A request that is given up on its way to Pinecone could take effect at any time later, and no run can prevent that.
        const there = Math.min(lag(), Math.floor(timeoutMs / 2))
        if (there > 0) await clock.sleep(there, signal)
        signal.throwIfAborted()
        if (!life.isSent(request)) throw new InterruptedError(signal.reason)
        try {
          // The last write of a killed process still goes out.
          const bounds = { signal: life.isOver() ? new AbortController().signal : signal }
          const reply = await exchange(who, request, (ms) => send(request, { timeoutMs: () => ms, ...bounds }))
          if (life.isOver()) throw new InterruptedError(signal.reason)
          const back = lag()
          if (back > 0) await clock.sleep(Math.min(back, until - clock.now()), signal)
          if (clock.now() >= until) throw new NoAnswerError('no whole answer in time')
          return reply
        } catch (error) {
          if (isStall(error)) await clock.sleep(until - clock.now(), signal).catch(() => undefined)
          if (signal.aborted) throw new InterruptedError(signal.reason)
          throw error
        }
      }
    },
    calm: () => {
      sandbox.clearFaults()
      mostLagMs = 0
      timeoutRealMs = NEVER_REAL_MS
    }
  }
}

function isStall(error: unknown): boolean {
  return error instanceof NoAnswerError && error.message.startsWith('no whole answer within')
}

function oneAtATime(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}

function subjectOf({ path, body }: Asked): { kind: Kind; name: string | undefined } {
  const kind = path.startsWith('/assistant/') ? 'assistant' : 'index'
  const inBody = (body as { name?: string } | undefined)?.name
  const inPath = /^\/(?:indexes|assistant\/assistants)\/([^/?]+)$/.exec(path)?.[1]
  return { kind, name: inBody ?? (inPath === undefined ? undefined : decodeURIComponent(inPath)) }
}

type State = { readonly isGoing: boolean; readonly text: string } | undefined

function stateOf({ state }: Sandbox, kind: Kind, name: string | undefined): State {
  if (name === undefined) return undefined
  const model = kind === 'index' ? state.getIndex(name) : state.getAssistant(name)
  if (model === undefined) return undefined
  const isGoing = JSON.stringify(model.status).includes('Terminating')
  return { isGoing, text: JSON.stringify(model) }
}

function effectOf(before: State, after: State): Effect {
  if (before === undefined) return after === undefined ? 'none' : 'created'
  if (after === undefined || (after.isGoing && !before.isGoing)) return 'deleted'
  return after.text === before.text ? 'none' : 'changed'
}
