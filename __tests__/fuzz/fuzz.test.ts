// A fixed number of fuzz runs; for more of them: `npm run fuzz -- --runs 20000`.
import { fuzzOnAllCores, tallyText, type Result } from './fuzz.ts'
import { COMBINATIONS } from './coverage.ts'

const RUNS = 600

let result: Result

beforeAll(async () => {
  result = await fuzzOnAllCores(1, RUNS, () => undefined)
})

test('the fuzz runs: random faults, concurrent runs and chaos → what was declared exists, and nothing else changed', () => {
  const words = result.failures.map(({ seed, words: wrong }) => `${wrong}\n  again: npm run fuzz -- --seed ${seed}`)
  expect(words.join('\n')).toBe('')
})

test('the fuzz runs: cover every outcome, fault and combination often enough', () => {
  const times = (topic: string, what: string): number => result.tally.get(topic)?.get(what) ?? 0
  const seen = {
    applied: times('afterwards', 'applied') > RUNS / 2,
    refused: times('afterwards', 'refused') > RUNS / 20,
    replaced: times('outcomes', 'replaced') > RUNS / 20,
    networkFailures: times('outcomes', 'failed network') > 0,
    lost: times('what came back', 'lost after it took effect') > RUNS / 50,
    throttled: times('what came back', '429') > RUNS / 20,
    chaos: times('chaos', 'deleted') > RUNS / 20,
    ...Object.fromEntries(COMBINATIONS.map((combination) => [combination, times('coverage', combination) > RUNS / 40]))
  }
  if (Object.values(seen).includes(false)) throw new Error(`${JSON.stringify(seen)}\n${tallyText(result)}`)
})
