// A fixed slice of the campaign; the rest is `npm run campaign -- --runs 20000`.
import { campaignOnAllCores, tallyText, type Result } from './campaign.ts'
import { CROSSINGS } from './crossings.ts'

const RUNS = 2000

let result: Result

beforeAll(async () => {
  result = await campaignOnAllCores(1, RUNS, () => undefined)
}, 180_000)

test('what was declared comes to be, and nothing else, whatever goes wrong on the way', () => {
  const words = result.failures.map(({ seed, words: wrong }) => `${wrong}\n  again: npm run campaign -- --seed ${seed}`)
  expect(words.join('\n')).toBe('')
})

test('the campaign puts all of it to the test', () => {
  const times = (topic: string, what: string): number => result.tally.get(topic)?.get(what) ?? 0
  const seen = {
    applied: times('afterwards', 'applied') > RUNS / 2,
    refused: times('afterwards', 'refused') > RUNS / 20,
    replaced: times('in the storm', 'replaced') > RUNS / 20,
    networkFailures: times('in the storm', 'failed network') > 0,
    lost: times('what came back', 'lost after it took effect') > RUNS / 50,
    throttled: times('what came back', '429') > RUNS / 20,
    sabotaged: times('sabotage', 'deleted') > RUNS / 20,
    ...Object.fromEntries(CROSSINGS.map((crossing) => [crossing, times('crossings', crossing) > RUNS / 40]))
  }
  if (Object.values(seen).includes(false)) throw new Error(`${JSON.stringify(seen)}\n${tallyText(result)}`)
})
