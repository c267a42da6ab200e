// However large the files, a run has little of them in memory.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vectorOf } from './memory-vectors.ts'

const MAX_BYTES = 50 * 1024 * 1024
const SCRIPT = fileURLToPath(new URL('memory-process.ts', import.meta.url))

test('50 MB of records: all new, or all there already, never more than 200 MB of memory', () => {
  const root = mkdtempSync(join(tmpdir(), 'records-'))
  try {
    const number = fileOf(MAX_BYTES, join(root, 'a.jsonl'))
    const run = (state: string): unknown =>
      JSON.parse(execFileSync(process.execPath, [SCRIPT, root, state], { encoding: 'utf8' }))
    const counts = (written: number) => ({ n: { declared: number, written } })
    const fresh = run('new') as { peakBytes: number; sentBytes: number }
    expect(fresh).toMatchObject({ issues: [], counts: counts(number) })
    expect(fresh.sentBytes).toBeGreaterThan(MAX_BYTES * 0.99)
    const same = run('there') as { peakBytes: number }
    expect(same).toMatchObject({ issues: [], counts: counts(0), sentBytes: 0 })
    for (const { peakBytes } of [fresh, same]) expect(peakBytes).toBeLessThan(200e6)
  } finally {
    rmSync(root, { recursive: true })
  }
})

/** Writes as many vectors as fit; gives how many. */
function fileOf(maxBytes: number, path: string): number {
  const file = openSync(path, 'w')
  let bytes = 0
  for (let at = 0; ; at += 1) {
    const line = `${JSON.stringify(vectorOf(at))}\n`
    if (bytes + line.length > maxBytes) {
      closeSync(file)
      return at
    }
    bytes += writeSync(file, line)
  }
}
