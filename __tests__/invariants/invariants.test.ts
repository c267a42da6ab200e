import fc from 'fast-check'
import { startPinecone, type RecordedRequest, type Sandbox } from '../../sandbox/pinecone/server.ts'
import type { Change, Plan } from '../../src/plan/change.ts'
import type { Outcome } from '../../src/apply/outcome.ts'
import { cases, seed, type Case } from '../support/arbitraries.ts'
import { declaredIn, provision } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

// The action's invariants over random projects and declarations, each run against a sandbox of its own.

const RUNS = { numRuns: 45 }

async function withSandbox(one: Case, check: (sandbox: Sandbox, clock: VirtualClock) => Promise<void>): Promise<void> {
  const clock = new VirtualClock()
  const sandbox = await startPinecone({
    now: () => clock.now(),
    speeds: { indexReadyMs: 5000, deleteMs: 3000, visibleMs: 800 }
  })
  seed(sandbox, one)
  try {
    await check(sandbox, clock)
  } finally {
    await sandbox.close()
  }
}

const declaredBy = ({ declared }: Case, isReversed = false) => {
  const texts = { index: declared.indexes, assistant: declared.assistants }
  const ordered = Object.entries(texts).map(([kind, all]) => [
    kind,
    JSON.stringify(isReversed ? all.toReversed() : all)
  ])
  return declaredIn(Object.fromEntries(ordered) as Record<string, string>)
}

const policyOf = ({ allowReplace, overrideDeletionProtection }: Case) => ({
  allowReplace: new Set(allowReplace),
  overrideDeletionProtection: new Set(overrideDeletionProtection)
})

const writesOf = (sandbox: Sandbox): RecordedRequest[] => sandbox.requests.filter(({ method }) => method !== 'GET')

/** The writes of a plan, one line each; none to an index that turned out to be another than declared. */
const expectedWrites = ({ changes }: Plan, outcomes: readonly Outcome[]): string[] =>
  changes.flatMap((change, at): string[] => {
    const { kind, name } = change
    switch (change.action) {
      case 'create':
        return [`${kind} ${name} POST`]
      case 'update':
        return isIncomplete(change) && outcomes[at]?.failure?.reason !== undefined ? [] : [`${kind} ${name} PATCH`]
      case 'replace':
        return [
          ...(change.liftsProtection ? [`${kind} ${name} PATCH`] : []),
          `${kind} ${name} DELETE`,
          `${kind} ${name} POST`
        ]
      case 'delete':
        return [...(change.liftsProtection ? [`${kind} ${name} PATCH`] : []), `${kind} ${name} DELETE`]
      case 'keep':
      case 'refuse':
        return []
    }
  })

const lineOf = ({ path, method, name }: RecordedRequest): string =>
  `${path.includes('/assistants') ? 'assistant' : 'index'} ${name ?? ''} ${method}`

/** A state without hosts and times. */
const essence = (sandbox: Sandbox): unknown => ({
  indexes: sandbox.state
    .listIndexes()
    .map((index) => ({ ...index, host: '', schema: sandbox.state.getSchema(index.name) }))
    .sort(byName),
  assistants: sandbox.state
    .listAssistants()
    .map(({ name, instructions, metadata, region, status }) => ({ name, instructions, metadata, region, status }))
    .sort(byName)
})
const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name)

const isRefused = (plan: Plan): boolean => plan.changes.some(({ action }) => action === 'refuse')

/** Whether a plan sets a model on an index whose vectors are not the model's: only Pinecone knows, and refuses. */
const isImpossible = (plan: Plan): boolean =>
  plan.changes.some(
    (change) =>
      change.action === 'update' &&
      change.fields.some(({ path }) => path.join('.') === 'embed.model') &&
      change.observed.model['dimension'] !== 1024
  )

/** Whether an index is paused by hand, so that waiting does not help. */
const isPaused = ({ existing }: Case): boolean => JSON.stringify(existing).includes('"replicas":0')

/** Whether a plan could not compare a schema that Pinecone does not show yet, and that shows only while applying. */
const hasIncomplete = (plan: Plan): boolean => plan.changes.some(isIncomplete)
const isIncomplete = (change: Change): boolean => 'observed' in change && change.observed.isIncomplete === true

test('apply: a second time → no write, everything unchanged', async () => {
  let applied = 0
  await fc.assert(
    fc.asyncProperty(cases, (one) =>
      withSandbox(one, async (sandbox, clock) => {
        const settings = { sandbox, clock, policy: policyOf(one) }
        const first = await provision(declaredBy(one), settings)
        if (isRefused(first.plan)) return
        applied += 1
        if (isImpossible(first.plan)) return
        const failures = first.outcomes.flatMap(({ failure }) => failure ?? [])
        if (hasIncomplete(first.plan) && failures.length > 0) {
          const reasons = ['immutable-change', 'deletion-protected', ...(isPaused(one) ? ['not-ready'] : [])]
          for (const { reason } of failures) expect(reasons).toContain(reason)
          return
        }
        if (!isPaused(one)) expect(failures).toEqual([])
        const written = writesOf(sandbox).length
        const second = await provision(declaredBy(one), settings)
        expect(second.plan.changes.map(({ action }) => action)).toEqual(first.plan.changes.map(() => 'keep'))
        expect(writesOf(sandbox)).toHaveLength(written)
      })
    ),
    RUNS
  )
  expect(applied).toBeGreaterThan(RUNS.numRuns / 5)
})

test('dry run and show: any project → only GETs', async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom('apply', 'destroy', 'show'), (one, command) =>
      withSandbox(one, async (sandbox, clock) => {
        const before = sandbox.state.snapshot()
        await provision(declaredBy(one), {
          sandbox,
          clock,
          command,
          dryRun: command !== 'show',
          policy: policyOf(one)
        })
        expect(writesOf(sandbox)).toEqual([])
        expect(sandbox.state.snapshot()).toEqual(before)
      })
    ),
    RUNS
  )
})

test('apply and destroy: any project → the writes are the plan, one to one; nothing else changes', async () => {
  const versions = new Map<string, number>()
  const count = (version = ''): unknown => versions.set(version, (versions.get(version) ?? 0) + 1)
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom('apply', 'destroy'), (one, command) =>
      withSandbox(one, async (sandbox, clock) => {
        const { plan, outcomes } = await provision(declaredBy(one), {
          sandbox,
          clock,
          command,
          policy: policyOf(one)
        })
        const expected = isRefused(plan) ? [] : expectedWrites(plan, outcomes)
        // A create whose name is still terminating is sent again once the name is free.
        const sent = writesOf(sandbox).filter(({ status }) => status !== 409 && status !== 429)
        for (const { path, headers } of sent) if (path.startsWith('/indexes')) count(headers['x-pinecone-api-version'])
        expect(sent.map(lineOf).sort()).toEqual(expected.sort())
        expect(sandbox.state.getIndex('somebody-elses')?.tags).toEqual({ team: 'them' })
        expect(sandbox.state.getAssistant('somebody-elses')?.metadata).toEqual({ team: 'them' })
      })
    ),
    RUNS
  )
  for (const version of ['2026-04', '2026-07']) expect(versions.get(version)).toBeGreaterThan(RUNS.numRuns / 5)
})

test('apply: the declaration in another order → the same plan and state', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const seen: unknown[] = []
      for (const isReversed of [false, true]) {
        await withSandbox(one, async (sandbox, clock) => {
          const { plan, outcomes } = await provision(declaredBy(one, isReversed), {
            sandbox,
            clock,
            policy: policyOf(one)
          })
          const results = outcomes.map(({ kind, name, result }) => `${kind} ${name} ${result}`).sort()
          seen.push({
            results,
            actions: plan.changes.map(({ name, action }) => `${name} ${action}`).sort(),
            state: essence(sandbox)
          })
        })
      }
      expect(seen[0]).toEqual(seen[1])
    }),
    RUNS
  )
})

test('apply: one resource refused → no write at all', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(cases, (one) =>
      withSandbox(one, async (sandbox, clock) => {
        const before = sandbox.state.snapshot()
        const { plan, outcomes } = await provision(declaredBy(one), { sandbox, clock })
        if (!isRefused(plan)) return
        refused += 1
        expect(writesOf(sandbox)).toEqual([])
        expect(sandbox.state.snapshot()).toEqual(before)
        for (const { result, failure } of outcomes) {
          expect(['refused', 'not-attempted', 'unchanged']).toContain(result)
          expect(failure !== undefined).toBe(result === 'refused')
        }
      })
    ),
    RUNS
  )
  expect(refused).toBeGreaterThan(RUNS.numRuns / 5)
})
