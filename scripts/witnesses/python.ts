// A Python with the official SDK, if this machine has a Python at all. It is installed once, into a folder of its own.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = 'pinecone'
/** The version of the package `pinecone` that bears witness. */
export const PYPI_VERSION = '10.2.0'

/** Gives the Python that has the SDK, or null where there is no Python; a Python that cannot install it is an error. */
export function pythonWithSdk(): string | null {
  if (!isThere('python3')) return null
  const folder = join(cacheFolder(), `${PACKAGE}-${PYPI_VERSION}`)
  const python = join(folder, 'bin', 'python')
  if (existsSync(python) && installedIn(python) === PYPI_VERSION) return python
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `${PACKAGE}==${PYPI_VERSION}`]
  execFileSync(python, pip, { stdio: 'inherit' })
  return python
}

/** Gives what a Python says of its version, such as `3.11.7`. */
export function pythonVersion(python: string): string {
  return outputOf(python, ['-c', 'import platform; print(platform.python_version())'])
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pinecone-witnesses')
}

function installedIn(python: string): string {
  const script = `from importlib.metadata import version; print(version('${PACKAGE}'))`
  try {
    return outputOf(python, ['-c', script])
  } catch {
    return ''
  }
}

function isThere(command: string): boolean {
  try {
    return outputOf(command, ['--version']).startsWith('Python 3.')
  } catch {
    return false
  }
}

function outputOf(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
