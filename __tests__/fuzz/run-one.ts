/** One fuzz run: first with faults and other writers, then one more apply without them, and a last one with nothing to do. */
import { seed as seedCase } from '../support/arbitraries.ts'
import type { Actual, Kind } from './actual.ts'
import {
  checkClaims,
  checkDone,
  checkDown,
  checkEnding,
  checkGone,
  checkProtected,
  checkSecrecy,
  checkUndeclared,
  declaredBy,
  keyOf,
  protectedIn,
  undeclaredIn
} from './invariants.ts'
import { runPart, type Ending } from './part.ts'
import { excuseFor, missing, refusalOf, trampled, type Excuse } from './rules.ts'
import { runChaos } from './chaos.ts'
import { scenarioFrom, type Part, type Scenario } from './scenario.ts'
import { isTyped } from './typed-rules.ts'
import { createWorld, type Sent, type World } from './world.ts'

/** The result of one fuzz run. */
export interface Report {
  readonly scenario: Scenario
  /** The violations; empty if there are none. */
  readonly wrong: readonly string[]
  readonly endings: readonly Ending[]
  /** How the apply after the faults ended. */
  readonly last: 'applied' | 'refused' | 'excused'
  readonly log: readonly Sent[]
}

const HANGS_REAL_MS = 15_000
/** Longer than any request that is under way when the faults end: one without an answer takes 30 s. */
const CALM_MS = 40_000
const LONG_MS = 3_600_000

export async function runOne(seed: number): Promise<Report> {
  const scenario = scenarioFrom(seed)
  const world = await createWorld(scenario)
  const hang = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    hang.reject(new Error('hangs: nothing happens any more, and it has not ended'))
  }, HANGS_REAL_MS)
  try {
    return await Promise.race([runScenario(scenario, world), hang.promise])
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { scenario, wrong: [words], endings: [], last: 'excused', log: world.log }
  } finally {
    clearTimeout(timer)
    await world.sandbox.close()
  }
}

async function runScenario(scenario: Scenario, world: World): Promise<Report> {
  const { clock, sandbox, log } = world
  seedCase(sandbox, { ...scenario.parts[0].one, existing: scenario.existing })
  const undeclared = undeclaredIn(sandbox.state.snapshot(), scenario)
  const shielded = protectedIn(world, scenario)
  const before = expectations(scenario.parts[0], world)

  const [endings] = await Promise.all([
    Promise.all(scenario.parts.map((part) => runPart(part, world))),
    runChaos(world, scenario.chaos)
  ])
  const during = [
    ...endings.flatMap((ending) => checkEnding(ending, world)),
    ...checkAlone(scenario, endings, world, before),
    ...checkIdentical(scenario, endings, world, before)
  ]
  world.calm()
  await clock.sleep(CALM_MS, new AbortController().signal)
  const asleep = clock.asleep === 0 ? [] : [`${clock.asleep} promises are still pending`]

  const { wrong, last, ending } = await calmApplies(scenario, world)
  const after = undeclaredIn(sandbox.state.snapshot(), scenario)
  return {
    scenario,
    wrong: [
      ...during,
      ...asleep,
      ...wrong,
      ...checkUndeclared(undeclared, after),
      ...(last === 'applied' ? checkProtected(shielded, world) : []),
      ...checkSecrecy([...endings, ending], world)
    ],
    endings,
    last,
    log
  }
}

/** The refusals and failures that an apply cannot avoid, by `kind name`. */
interface Expectations {
  /** The resources that exist or still have their names: other ones require a replace. */
  readonly existing: ReadonlySet<string>
  readonly refusals: ReadonlyMap<string, string>
  /** The refusals that hold only until the index is described. */
  readonly early: ReadonlySet<string>
  readonly excuses: ReadonlyMap<string, Excuse>
}

function expectations(part: Part, world: World): Expectations {
  const { allowReplace, overrideDeletionProtection } = part.one
  const [existing, early] = [new Set<string>(), new Set<string>()]
  const [refusals, excuses] = [new Map<string, string>(), new Map<string, Excuse>()]
  for (const { kind, name, declared } of declaredBy(part)) {
    const actual = world.actual(kind, name)
    if (actual !== undefined) existing.add(keyOf(kind, name))
    const allowed = { replace: allowReplace.includes(name), override: overrideDeletionProtection.includes(name) }
    const refusal = refusalOf(kind, declared, actual, allowed)
    const excuse = excuseFor(declared, actual, allowed)
    if (refusal !== undefined) {
      refusals.set(keyOf(kind, name), refusal)
      if (refusalOf(kind, declared, told(actual), allowed) === undefined) early.add(keyOf(kind, name))
    } else if (excuse !== undefined) excuses.set(keyOf(kind, name), excuse)
  }
  return { existing, refusals, early, excuses }
}

/** The existing resource, as it is once the index reports its fields. */
function told(actual: Actual | undefined): Actual | undefined {
  if (actual?.kind !== 'index') return actual
  return { ...actual, typed: { ...actual.typed, schema: actual.schema } }
}

/** The apply after the faults does what is declared, or refuses for a reason; the next one has nothing to write. */
async function calmApplies(
  scenario: Scenario,
  world: World
): Promise<{ wrong: string[]; last: Report['last']; ending: Ending }> {
  const calm = { command: 'apply', wait: true, timeoutMs: LONG_MS, startAfterMs: 0, killedAt: undefined } as const
  const part: Part = { ...scenario.parts[0], ...calm, one: scenario.last, who: 'last' }
  const expected = expectations(part, world)
  const before = new Map(
    declaredBy(part).map(({ kind, name }) => [keyOf(kind, name), world.actual(kind, name)] as const)
  )
  const ending = await runPart(part, world)
  const wrong = [...checkEnding(ending, world), ...checkRefusals(ending, expected)]
  if (expected.refusals.size > 0) return { wrong, last: 'refused', ending }
  wrong.push(
    ...checkSuccess(ending, expected),
    ...checkClaims(ending, world, false),
    ...checkTrampled(ending, before, world)
  )
  if (expected.excuses.size > 0) return { wrong, last: 'excused', ending }
  for (const { kind, name, declared } of declaredBy(part)) {
    wrong.push(...checkDone(kind, declared, world.actual(kind, name)))
  }
  const again = await runPart({ ...part, who: 'again' }, world)
  const writes = world.log.filter(({ who, method }) => who === 'again' && method !== 'GET')
  wrong.push(
    ...writes.map(({ method, kind, name }) => `the next apply writes: ${method} ${kind} ${name ?? ''}`),
    ...checkSuccess(again, expected)
  )
  return { wrong, last: 'applied', ending }
}

/** Resources that are kept or changed in place have lost no undeclared setting. */
function checkTrampled(
  { part, plan }: Ending,
  before: ReadonlyMap<string, Actual | undefined>,
  world: World
): string[] {
  return declaredBy(part).flatMap(({ kind, name, declared }) => {
    const change = plan?.changes.find((one) => one.kind === kind && one.name === name)
    const [was, is] = [before.get(keyOf(kind, name)), world.actual(kind, name)]
    if (was === undefined || is === undefined || (change?.action !== 'update' && change?.action !== 'keep')) return []
    return trampled(declared, was, is).map((path) => `${kind} ${name} lost ${path}, which nobody declared`)
  })
}

function checkRefusals({ part, plan, outcomes, failure }: Ending, expected: Expectations): string[] {
  const { refusals, early, excuses } = expected
  if (plan === undefined) return [`${part.who}: there is no plan: ${failure?.message ?? ''}`]
  const refused = new Map(
    plan.changes.flatMap((one) =>
      one.action === 'refuse' ? [[keyOf(one.kind as Kind, one.name), one.failure.reason] as const] : []
    )
  )
  const all = new Set([...refused.keys(), ...refusals.keys()])
  const isInTime = (key: string): boolean => {
    if (early.has(key) && !refused.has(key)) return true
    const excuse = excuses.get(key)
    return excuse?.inTime === 'refused' && excuse.reason === refused.get(key)
  }
  const unlike = [...all].filter((key) => refused.get(key) !== refusals.get(key) && !isInTime(key))
  const words = unlike.map(
    (key) => `${key}: refused for ${refused.get(key) ?? 'nothing'}, not ${refusals.get(key) ?? 'at all'}`
  )
  return outcomes.length === plan.changes.length ? words : [...words, 'there is not one outcome a change']
}

/** Every resource succeeds, except the excused ones, which fail for their given reasons. */
function checkSuccess({ part, outcomes, failure }: Ending, { excuses }: Expectations): string[] {
  const whole = failure === undefined ? [] : [`${part.who} fails: ${failure.message}`]
  const each = outcomes.flatMap((outcome) => {
    const excuse = excuses.get(keyOf(outcome.kind as Kind, outcome.name))
    if (outcome.failure?.reason === excuse?.reason) return []
    if (excuse?.inTime === 'replaced' && [undefined, excuse.afterwards].includes(outcome.failure?.reason)) return []
    const words = outcome.failure?.message ?? `not ${excuse?.reason ?? ''}`
    return [`${part.who}: ${outcome.name} is ${outcome.result}: ${words}`]
  })
  return [...whole, ...each]
}

/** A run without concurrent runs reports the truth; if all faults pass and there is enough time, it succeeds. */
function checkAlone(scenario: Scenario, [ending]: readonly Ending[], world: World, expected: Expectations): string[] {
  const { mode, trouble, parts, down } = scenario
  if (down !== undefined && ending !== undefined) {
    // Resources of the other type fail for reasons of their own.
    const others = parts[0].command === 'apply' ? checkOther(down, ending, expected) : checkGone(ending, world)
    return [...checkDown(down, ending, world), ...others]
  }
  if (mode !== 'faults' || ending === undefined) return []
  const mayHaveLooked = trouble.faults.some((fault) => fault.kind === 'answer' && fault.status === 429 && fault.after)
  const isHonest = trouble.faults.every(({ kind }) => kind !== 'stale')
  const claims = [
    ...checkClaims(ending, world, mayHaveLooked),
    ...checkIncomplete(ending, world, expected),
    ...(isHonest ? checkGone(ending, world) : [])
  ]
  if (parts[0].command === 'destroy' || !trouble.isPassing || parts[0].timeoutMs < 600_000 || mayLookBack(scenario))
    return claims
  if (expected.refusals.size > 0 || isRefused(ending)) return [...claims, ...checkRefusals(ending, expected)]
  return parts[0].wait ? [...claims, ...checkSuccess(ending, expected)] : claims
}

/** If one type cannot be read, the other one's declared resources fail only if they must. */
function checkOther(down: Kind, ending: Ending, expected: Expectations): string[] {
  if (!ending.part.wait || ending.failure !== undefined || isRefusedOf(ending, down)) return []
  const outcomes = ending.outcomes.filter(({ kind }) => kind !== down)
  return checkSuccess({ ...ending, outcomes }, expected)
}

function isRefusedOf({ plan }: Ending, down: Kind): boolean {
  return plan?.changes.some(({ kind, action }) => kind !== down && action === 'refuse') ?? false
}

/** Whether a stale answer may show an index as it was before its description was complete. */
function mayLookBack({ trouble, existing, parts: [{ one }] }: Scenario): boolean {
  if (!trouble.faults.some(({ kind }) => kind === 'stale')) return false
  const typed = (one.declared.indexes as readonly { name: string }[]).filter(isTyped).map(({ name }) => name)
  return existing.indexes.some(({ name, status }) => status?.state === 'Initializing' && typed.includes(name))
}

/**
 * An index that turns out to be another once it is described has not been written to before. If it was described in time
 * for the plan, the plan replaces it.
 */
function checkIncomplete({ part, plan, outcomes }: Ending, world: World, { excuses }: Expectations): string[] {
  const failed = new Set(
    outcomes.filter((one) => one.failure !== undefined).map((one) => keyOf(one.kind as Kind, one.name))
  )
  const replaced = new Set(
    plan?.changes.flatMap((one) => (one.action === 'replace' ? [keyOf(one.kind as Kind, one.name)] : []))
  )
  return world.log.flatMap(({ who, method, kind, name, effect }) => {
    const key = keyOf(kind, name)
    if (part.command === 'destroy' || replaced.has(key)) return []
    if (who !== part.who || effect !== 'changed' || excuses.get(key)?.inTime === undefined || !failed.has(key))
      return []
    return [`${method} ${key}, whose schema did not yet show that it is another`]
  })
}

function isRefused({ plan }: Ending): boolean {
  return plan?.changes.some(({ action }) => action === 'refuse') ?? false
}

/**
 * Runs of the same declaration all succeed, and make each missing resource once. (A replace can meet another one's:
 * Pinecone has no delete on a condition.)
 */
function checkIdentical(
  { mode }: Scenario,
  endings: readonly Ending[],
  world: World,
  expected: Expectations
): string[] {
  if (mode !== 'identical' || expected.refusals.size > 0) return []
  // A declaration that lacks required fields gets them from the replaced resource, as long as that exists.
  const [first] = endings
  if (first && declaredBy(first.part).some(({ kind, declared }) => missing(kind, declared))) return []
  // A run that finds the old one already deleted by another run has no pause to keep.
  const excuses = new Map(
    [...expected.excuses].map(([key, excuse]) => [
      key,
      excuse.reason === 'not-ready' && excuse.inTime === undefined ? { ...excuse, inTime: 'replaced' as const } : excuse
    ])
  )
  const failures = endings
    .filter((ending) => ending.part.wait || isRefused(ending))
    .flatMap((ending) =>
      isRefused(ending) ? checkRefusals(ending, expected) : checkSuccess(ending, { ...expected, excuses })
    )
  const created = Map.groupBy(
    world.log.filter(({ effect }) => effect === 'created'),
    ({ kind, name }) => keyOf(kind, name)
  )
  const doubled = [...created].filter(([key, sent]) => sent.length > 1 && !expected.existing.has(key))
  return [...failures, ...doubled.map(([key, sent]) => `${key} was created ${sent.length} times`)]
}
