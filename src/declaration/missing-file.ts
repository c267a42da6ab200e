// Why a path leads to no file of the workspace: from how it is written, and from the files that exist.

import { readdir } from 'node:fs/promises'
import { dirname, isAbsolute, parse, relative, resolve, sep } from 'node:path'
import { quoted } from './syntax-node.ts'

/** The most existing files that a message names. */
const MAX_NAMED = 5

/** Patterns of paths that cannot be a file's, each with a predicate that follows the path. */
const MISTAKES: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^["'].*["']$/, 'has quotes in it. Write it without them.'],
  [
    /^[a-z][\w+.-]*:\/\//i,
    'is an address, and only files of the workspace are read. Check the file out, and write its path.'
  ],
  [
    /^~(?:[\\/]|$)|^\$\w|^\$\{\w+\}|^%\w+%/,
    'begins with what only a shell replaces. Write the path from the root of the repository on.'
  ],
  [/[*?[\]{}]/, 'is a pattern, and one file is read. Write the path of that file.'],
  [/[,\n]/, 'is more than one path, and one file is read. Put all lists into one file.']
]

/** Whether a path is the root or below it. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * Explains why a path leads to no file and names the files that exist; a predicate that follows the path. Never
 * rejects.
 */
export async function missingText(path: string, workspace: string): Promise<string> {
  const mistake = MISTAKES.find(([pattern]) => pattern.test(path))
  const asked = resolve(workspace, path)
  if (mistake === undefined && !isWithin(workspace, asked)) return `is outside the workspace.${containerHint(path)}`
  const near = await nearFile(relative(workspace, asked).split(/[\\/]/), workspace)
  if (near !== undefined) return `does not exist in the workspace. Did you mean ${quoted(near)}?`
  if (mistake !== undefined) return mistake[1]
  const names = await readdir(dirname(asked)).catch(() => undefined)
  const folder = relative(workspace, dirname(asked)).split(sep).join('/')
  const files = (names ?? []).filter((name) => /\.ya?ml$/i.test(name)).sort()
  if (files.length > 0) {
    const shown = files.slice(0, MAX_NAMED).map((name) => quoted(folder === '' ? name : `${folder}/${name}`))
    return `does not exist in the workspace. There is ${shown.join(', ')}.`
  }
  const entries = await readdir(workspace).catch(() => [])
  return entries.length === 0
    ? 'does not exist: the workspace is empty. Run actions/checkout before this step.'
    : `does not exist in the workspace. Is actions/checkout run before this step${names === undefined ? '' : ', and the path spelt as in the repository'}?`
}

/**
 * The file with the same path but for upper and lower case, `\\` for `/`, and `.yaml` for `.yml`; undefined if there is
 * none. Does not follow links.
 */
async function nearFile(segments: readonly string[], workspace: string): Promise<string | undefined> {
  let found = ''
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1
    const entries = await readdir(resolve(workspace, found), { withFileTypes: true }).catch(() => [])
    const fits = (name: string): boolean =>
      isLast ? /\.ya?ml$/i.test(name) && plain(name) === plain(segment) : name.toLowerCase() === segment.toLowerCase()
    const candidates = entries.filter(
      (entry) => fits(entry.name) && (isLast ? !entry.isDirectory() : entry.isDirectory())
    )
    const entry = candidates.find(({ name }) => name === segment) ?? candidates[0]
    if (entry === undefined) return undefined
    found = found === '' ? entry.name : `${found}/${entry.name}`
  }
  return found
}

function plain(name: string): string {
  return parse(name.toLowerCase()).name
}

/** A hint for an absolute path of a workspace, which is another one inside a container; `''` for any other path. */
export function containerHint(path: string): string {
  return /^\/(github\/workspace|__w|home\/runner\/work)\//.test(path)
    ? ' In a container the workspace has another path: write it relative to the root of the repository.'
    : ''
}
