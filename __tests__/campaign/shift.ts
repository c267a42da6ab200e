/** One worker's share of a campaign (see `campaign.ts`). */
import { parentPort, workerData } from 'node:worker_threads'
import { campaign } from './campaign.ts'

const { from, runs } = workerData as { from: number; runs: number }

parentPort?.postMessage(
  await campaign(from, runs, (line) => {
    parentPort?.postMessage(line)
  })
)
