/**
 * What becomes of outputs at a job's end. After `JobExtension.cs` (FinalizeJob) in actions/runner.
 */
import { createMasker } from './masker.ts'

export interface JobOutputs {
  /** What other jobs get as `needs.<job>.outputs`. */
  kept: Record<string, string>
  /** By name, what the runner leaves out with no more than a warning. */
  dropped: string[]
}

/**
 * Hands a job's outputs on as the runner does: one that masking would change is left out whole. A step's outputs are
 * not treated so.
 *
 * @param outputs by name
 * @param secrets all that is masked in the job: its secrets, and the masks its steps added
 */
export function jobOutputs(outputs: Readonly<Record<string, string>>, secrets: readonly string[]): JobOutputs {
  const { mask } = createMasker(secrets)
  const isHeldBack = ([, value]: [string, string]): boolean => mask(value) !== value
  const entries = Object.entries(outputs)
  return {
    kept: Object.fromEntries(entries.filter((entry) => !isHeldBack(entry))),
    dropped: entries.filter(isHeldBack).map(([name]) => name)
  }
}
