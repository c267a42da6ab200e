import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long after its start a process's clock is set anew. */
const AFTER_MS = 300

/**
 * The environment of a process whose clock (`Date.now`) is set anew by so many milliseconds soon after its start.
 *
 * @param folder where the code for that is written, which has to outlive the process; its path has no blanks
 */
export function steppedClock(byMs: number, folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'stepped-clock.cjs')
  writeFileSync(
    file,
    `const real = Date.now; const from = real() + ${AFTER_MS}; Date.now = () => real() + (real() > from ? ${byMs} : 0)`
  )
  return { NODE_OPTIONS: `--require ${file}` }
}
