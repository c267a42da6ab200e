// Fuzz runs through the bundle: a process each, a real clock that is set anew meanwhile, one or two passing faults.
import { QUICK_SPEEDS, SANDBOX_API_KEY, startPinecone, type Sandbox } from '../../sandbox/pinecone/server.ts'
import { runStep, type StepResult } from '../../sandbox/runner/step.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seed as seedCase } from '../support/arbitraries.ts'
import { steppedClock } from '../support/stepped-clock.ts'
import { actualIn } from './actual.ts'
import { COMBINATIONS, combinationsOf, type Combination } from './coverage.ts'
import { randomFrom } from './random.ts'
import { checkDone, declaredBy, undeclaredIn, keyFormsIn } from './invariants.ts'
import { excuseFor, refusalOf } from './rules.ts'
import { scenarioFrom, type Scenario } from './scenario.ts'
import { quickTroubleFrom } from './trouble.ts'

const RUNS = 20
/** The least number of runs with each combination, and how many seeds are searched for them. */
const LEAST_TIMES = 2
const MOST_SEED = 1000
const AT_ONCE = 2
const HOUR_MS = 3_600_000
const ACTION = fileURLToPath(new URL('../..', import.meta.url))

const [FORWARD, BACK] = ['forward-', 'back-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string]
afterAll(() => {
  for (const folder of [FORWARD, BACK]) rmSync(folder, { recursive: true })
})

async function provision({ seed, parts: [{ one }] }: Scenario, { url }: Sandbox): Promise<StepResult> {
  const { indexes, assistants } = one.declared
  const namesOf = (all: readonly object[]): Set<string> =>
    new Set(all.map((declared) => (declared as { name: string }).name))
  const [ofIndexes, ofAssistants] = [namesOf(indexes), namesOf(assistants)]
  // A name that two resources share is written with its type.
  const written = (name: string): string[] => {
    if (ofIndexes.has(name) && ofAssistants.has(name)) return [`index/${name}`, `assistant/${name}`]
    return ofIndexes.has(name) || ofAssistants.has(name) ? [name] : []
  }
  const allowed = (all: readonly string[]): string => all.flatMap(written).join(',')
  return runStep({
    action: ACTION,
    with: {
      'api-key': SANDBOX_API_KEY,
      'api-url': url,
      index: JSON.stringify(indexes),
      assistant: JSON.stringify(assistants),
      'allow-replace': allowed(one.allowReplace),
      'override-deletion-protection': allowed(one.overrideDeletionProtection),
      timeout: '60s'
    },
    env: steppedClock(seed % 2 === 0 ? HOUR_MS : -HOUR_MS, seed % 2 === 0 ? FORWARD : BACK)
  })
}

/**
 * The exit codes with which a step may end: 1 where there is a resource that must be refused, or one that must fail
 * whatever is done; either, where that depends on whether an index is ready when the plan is made.
 */
function exitCodesFor({ parts: [part], classicSeesDocuments }: Scenario, { state }: Sandbox): readonly number[] {
  const { allowReplace, overrideDeletionProtection } = part.one
  const fates = declaredBy(part).map(({ kind, name, declared }): number[] => {
    const actual = actualIn(state, classicSeesDocuments, kind, name)
    const allowed = { replace: allowReplace.includes(name), override: overrideDeletionProtection.includes(name) }
    if (refusalOf(kind, declared, actual, allowed) !== undefined) return [1]
    const excuse = excuseFor(declared, actual, allowed)
    if (excuse === undefined) return [0]
    return excuse.inTime === 'replaced' ? [0, 1] : [1]
  })
  return [0, 1].filter((code) => (code === 0 ? fates.every((codes) => codes.includes(0)) : fates.flat().includes(1)))
}

function leaksOf({ stdout, outputs, summary, annotations }: StepResult): string[] {
  const said = stdout.replaceAll(/^::add-mask::.*$/gm, '')
  return keyFormsIn(JSON.stringify({ said, outputs, summary, annotations }))
}

async function wrongWith(scenario: Scenario): Promise<string[]> {
  const { seed, classicSeesDocuments } = scenario
  const faults = quickTroubleFrom(randomFrom(seed))
  const sandbox = await startPinecone({ speeds: QUICK_SPEEDS, faults, classicSeesDocuments })
  try {
    seedCase(sandbox, { ...scenario.parts[0].one, existing: scenario.existing })
    const before = undeclaredIn(sandbox.state.snapshot(), scenario)
    const expected = exitCodesFor(scenario, sandbox)
    const first = await provision(scenario, sandbox)
    const again = first.exitCode === 0 ? await checkAgain(scenario, sandbox) : []
    const isTouched = JSON.stringify(undeclaredIn(sandbox.state.snapshot(), scenario)) !== JSON.stringify(before)
    return [
      ...(expected.includes(first.exitCode ?? -1) ? [] : [`exit code ${String(first.exitCode)}:\n${first.log}`]),
      ...(first.stderr === '' ? [] : [first.stderr]),
      ...again,
      ...(isTouched ? ['something undeclared was touched'] : []),
      ...leaksOf(first)
    ].map((words) => `seed ${seed}: ${words}`)
  } finally {
    await sandbox.close()
  }
}

/** Checks that everything is as declared, and that a second step writes nothing. */
async function checkAgain(scenario: Scenario, sandbox: Sandbox): Promise<string[]> {
  sandbox.clearFaults()
  const { state, requests } = sandbox
  const undone = declaredBy(scenario.parts[0]).flatMap(({ kind, name, declared }) =>
    checkDone(kind, declared, actualIn(state, scenario.classicSeesDocuments, kind, name))
  )
  const sent = requests.length
  const again = await provision(scenario, sandbox)
  const writes = requests.slice(sent).filter(({ method }) => method !== 'GET')
  return [
    ...undone,
    ...(again.exitCode === 0 ? [] : [`the second step fails:\n${again.log}`]),
    ...writes.map(({ method, path }) => `the second step writes: ${method} ${path}`)
  ]
}

/** The first scenarios, the last ones only with combinations that were too rare. */
function scenariosToRun(): Scenario[] {
  const chosen: Scenario[] = []
  const combinations: Combination[] = []
  for (let seed = 1; seed <= MOST_SEED && chosen.length < RUNS; seed += 1) {
    const scenario = scenarioFrom(seed)
    const its = combinationsOf(scenario)
    const rare = COMBINATIONS.filter((combination) => isRare(combination, combinations))
    if (RUNS - chosen.length <= rare.length * LEAST_TIMES && !its.some((combination) => rare.includes(combination)))
      continue
    chosen.push(scenario)
    combinations.push(...its)
  }
  return chosen
}

function isRare(combination: Combination, among: readonly Combination[]): boolean {
  return among.filter((other) => other === combination).length < LEAST_TIMES
}

const SCENARIOS = scenariosToRun()

test(`${RUNS} runs through the bundle end with what was declared, and the next step writes nothing`, async () => {
  const left = [...SCENARIOS]
  const wrong: string[] = []
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) wrong.push(...(await wrongWith(next)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect(wrong.join('\n')).toBe('')
})

test('the runs have both shapes, each over an index that was made in the other', () => {
  const all = SCENARIOS.flatMap((scenario) => combinationsOf(scenario))
  expect(SCENARIOS).toHaveLength(RUNS)
  expect(COMBINATIONS.filter((combination) => isRare(combination, all))).toEqual([])
})
