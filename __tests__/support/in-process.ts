import { apply } from '../../src/apply/apply.ts'
import { dryRunOutcomes, notAttemptedOutcomes } from '../../src/apply/dry-run.ts'
import type { Outcome } from '../../src/apply/outcome.ts'
import { readDeclared, readReplaced } from '../../src/apply/read.ts'
import { Poller } from '../../src/apply/poller.ts'
import { parseDeclaration } from '../../src/declaration/declaration.ts'
import { PineconeClient } from '../../src/pinecone/client.ts'
import { createTransport } from '../../src/pinecone/transport.ts'
import { isBlocked, type Plan } from '../../src/plan/change.ts'
import { type DeclaredCommand } from '../../src/core/command.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { withUnread } from '../../src/plan/unread.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { Declared } from '../../src/resources/resource.ts'
import { SANDBOX_API_KEY, type Sandbox } from '../../sandbox/pinecone/server.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Of a run outside of GitHub, which marks nothing and allows nothing. */
export const POLICY: Policy = {
  owner: { lifetime: 'permanent', repositoryId: '' },
  startedBy: undefined,
  allowReplace: new Set(),
  overrideDeletionProtection: new Set(),
  expiry: { afterMs: 0, nowMs: 0 }
}

export interface Settings {
  readonly sandbox: Pick<Sandbox, 'url'>
  readonly clock: VirtualClock
  readonly command?: DeclaredCommand
  readonly dryRun?: boolean
  readonly wait?: boolean
  readonly timeoutMs?: number
  readonly policy?: Partial<Policy>
  readonly signal?: AbortSignal
  readonly random?: () => number
}

/** Reads declarations that must have no issue. */
export function declaredIn(texts: { readonly index?: string; readonly assistant?: string }): readonly Declared[] {
  const sources = Object.entries(texts).map(([source, text]) => ({ source, text }))
  const { declared, issues } = parseDeclaration(sources)
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return declared
}

/** Does what the step does between its inputs and its report, in this process and on the clock that is handed in. */
export async function provision(
  declared: readonly Declared[],
  settings: Settings
): Promise<{ readonly plan: Plan; readonly outcomes: readonly Outcome[] }> {
  const { clock, command = 'apply', wait = true } = settings
  const signal = settings.signal ?? new AbortController().signal
  const deadline = clock.now() + (settings.timeoutMs ?? 600_000)
  const policy: Policy = { ...POLICY, ...settings.policy }
  const pinecone = clientOf(settings, signal, deadline)
  const { observed: reading, unread } = await readDeclared(declared, pinecone)
  const first = makePlan(command, declared, reading, policy)
  const replaced = await readReplaced(first, pinecone)
  const plan = withUnread(
    makePlan(command, declared, new Map([...reading, ...replaced.observed]), policy),
    new Map([...unread, ...replaced.unread])
  )
  if (isBlocked(plan)) return { plan, outcomes: notAttemptedOutcomes(plan) }
  if (settings.dryRun) return { plan, outcomes: dryRunOutcomes(plan) }
  const poller = new Poller({ pinecone, clock, signal, deadline, onPoll: () => undefined })
  return { plan, outcomes: await apply(plan, { command, policy, pinecone, clock, signal, deadline, wait, poller }) }
}

/** The client against a sandbox, on a virtual clock. */
export function clientOf(
  { sandbox, clock, random = () => 0.5 }: Pick<Settings, 'sandbox' | 'clock' | 'random'>,
  signal: AbortSignal = new AbortController().signal,
  deadline: number = clock.now() + 600_000
): PineconeClient {
  const send = createTransport({ baseUrl: new URL(sandbox.url), mayUseProxy: false, apiKey: SANDBOX_API_KEY })
  return new PineconeClient({
    transport: (request, bounds) => clock.during(() => send(request, bounds)),
    clock,
    random,
    signal,
    deadline,
    onRetry: () => undefined,
    baseUrl: sandbox.url,
    apiVersion: undefined,
    redact: (text) => text
  })
}
