import type { Inputs } from '../inputs.ts'
import type { Run } from './run.ts'
import type { Situated } from './situation.ts'

/** Takes away what pull requests and jobs of this repository have left. */
export async function sweep(inputs: Inputs, situated: Situated, run: Run): Promise<void> {
  await Promise.reject(new Error(`${inputs.command} ${situated.command} ${String(run.startedAt)}`))
}
