/** Fuzz runs from a terminal: `npm run fuzz -- --runs 20000`, and `-- --seed N` for one run of it again. */
import { parseArgs } from 'node:util'
import { fuzzOnAllCores, replay, tallyText } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' }
  }
})

if (values.seed === undefined) {
  const startedMs = performance.now()
  const result = await fuzzOnAllCores(Number(values.from), Number(values.runs), (line) => {
    console.log(line)
  })
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  console.log(`${values.runs} runs in ${seconds} s, ${result.failures.length} failures\n${tallyText(result)}`)
  if (result.failures.length > 0) process.exitCode = 1
} else {
  const { trace, wrong } = await replay(Number(values.seed))
  console.log(trace)
  if (wrong.length > 0) process.exitCode = 1
}
