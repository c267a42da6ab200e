/** Lints workflows, as GitHub's language service and actionlint would. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * @param texts workflows, by name
 * @returns by the same names, what is wrong with each
 */
export function lint(texts: Readonly<Record<string, string>>): Record<string, string[]> {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', here('json-imports.ts'), here('lint-process.ts')],
    { input: JSON.stringify(texts), encoding: 'utf8' }
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout) as Record<string, string[]>
}
