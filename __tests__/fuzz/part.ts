/** One run of the action in the world, from declaration to outcomes, without inputs and report. */
import { apply } from '../../src/apply/apply.ts'
import { notAttemptedOutcomes } from '../../src/apply/dry-run.ts'
import type { Outcome } from '../../src/apply/outcome.ts'
import { readDeclared, readReplaced } from '../../src/apply/read.ts'
import { Poller } from '../../src/apply/poller.ts'
import { PineconeClient } from '../../src/pinecone/client.ts'
import { isBlocked, type Plan } from '../../src/plan/change.ts'
import { ActionError, failureFrom, type Failure } from '../../src/core/errors.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { withUnread } from '../../src/plan/unread.ts'
import { redactorFor } from '../../src/core/text/redact.ts'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { declaredIn, POLICY } from '../support/in-process.ts'
import type { Case } from '../support/arbitraries.ts'
import type { Declared } from '../../src/resources/resource.ts'
import { randomFrom } from './random.ts'
import type { Part } from './scenario.ts'
import type { Life, World } from './world.ts'

/** How a run ended. */
export interface Ending {
  readonly part: Part
  readonly plan: Plan | undefined
  readonly outcomes: readonly Outcome[]
  /** Why the whole run failed, if it failed before the plan. */
  readonly failure: Failure | undefined
  readonly deadlineMs: number
  readonly endedMs: number
  readonly cancelledMs: number | undefined
  /** Whether it was killed: then nobody gets its report. */
  readonly isKilled: boolean
}

export async function runPart(part: Part, world: World): Promise<Ending> {
  const { clock } = world
  if (part.startAfterMs > 0) await clock.sleep(part.startAfterMs, new AbortController().signal)
  const deadlineMs = clock.now() + part.timeoutMs
  const stop = new AbortController()
  const cancelledMs = part.cancelAfterMs === undefined ? undefined : clock.now() + part.cancelAfterMs
  if (part.cancelAfterMs !== undefined) void cancelAfter(part.cancelAfterMs, stop, world)
  const life = lifeOf(part, stop)
  const found: { plan?: Plan } = {}
  const end = await provision(part, deadlineMs, stop.signal, world, life, found).then(
    (outcomes) => ({ outcomes, failure: undefined }),
    (error: unknown) => ({ outcomes: [], failure: failureFrom(error) })
  )
  const endedMs = clock.now()
  return { part, plan: found.plan, ...end, deadlineMs, endedMs, cancelledMs, isKilled: life.isOver() }
}

/** A killed process sends nothing more. A cancellation also stops it. */
function lifeOf({ killedAt }: Part, stop: AbortController): Life {
  let writes = 0
  let isOver = false
  const isSent: Life['isSent'] = ({ method }) => {
    if (isOver) return false
    if (method === killedAt?.method) writes += 1
    if (killedAt === undefined || writes < killedAt.write) return true
    isOver = true
    stop.abort(new ActionError({ reason: 'cancelled', message: 'The run was killed.' }))
    return killedAt.isSent
  }
  return { isSent, isOver: () => isOver }
}

async function cancelAfter(ms: number, stop: AbortController, { clock }: World): Promise<void> {
  await clock.sleep(ms, new AbortController().signal)
  stop.abort(new ActionError({ reason: 'cancelled', message: 'The run was cancelled.' }))
}

async function provision(
  { who, one, command, wait }: Part,
  deadline: number,
  signal: AbortSignal,
  world: World,
  life: Life,
  found: { plan?: Plan }
): Promise<readonly Outcome[]> {
  const { clock, sandbox } = world
  const declared = read(one)
  const policy = {
    ...POLICY,
    allowReplace: new Set(one.allowReplace),
    overrideDeletionProtection: new Set(one.overrideDeletionProtection)
  }
  const pinecone = new PineconeClient({
    transport: world.transportFor(who, life),
    clock,
    random: randomFrom([...who].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)).next,
    signal,
    deadline,
    onRetry: () => undefined,
    baseUrl: sandbox.url,
    apiVersion: undefined,
    redact: redactorFor(SANDBOX_API_KEY)
  })
  const { observed: reading, unread } = await readDeclared(declared, pinecone, { clock, deadline })
  const first = makePlan(command, declared, reading, policy)
  const replaced = await readReplaced(first, pinecone)
  const plan = withUnread(
    makePlan(command, declared, new Map([...reading, ...replaced.observed]), policy),
    new Map([...unread, ...replaced.unread])
  )
  found.plan = plan
  if (isBlocked(plan)) return notAttemptedOutcomes(plan)
  const poller = new Poller({ pinecone, clock, signal, deadline, onPoll: () => undefined })
  return await apply(plan, { command, policy, pinecone, clock, signal, deadline, wait, poller })
}

const alreadyRead = new WeakMap<Case, readonly Declared[]>()

/** Cached: reading the same declaration again takes time, and is not what the run tests. */
function read(one: Case): readonly Declared[] {
  const { indexes, assistants } = one.declared
  const declared =
    alreadyRead.get(one) ?? declaredIn({ index: JSON.stringify(indexes), assistant: JSON.stringify(assistants) })
  alreadyRead.set(one, declared)
  return declared
}
