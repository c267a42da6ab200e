/** One worker's share of a fuzz run (see `fuzz.ts`). */
import { parentPort, workerData } from 'node:worker_threads'
import { fuzz } from './fuzz.ts'

const { from, runs } = workerData as { from: number; runs: number }

parentPort?.postMessage(
  await fuzz(from, runs, (line) => {
    parentPort?.postMessage(line)
  })
)
