import { glob, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A regular file of the workspace. */
export interface WorkspaceFile {
  /** Its path in the workspace, with `/`. */
  readonly path: string
  /** Where it is, every link followed. */
  readonly absolute: string
  readonly bytes: number
}

/** The files that a pattern names, or why it names none that may be read; the words follow the pattern in a sentence. */
export type Matches = { readonly files: readonly WorkspaceFile[] } | { readonly problem: string }

/**
 * The regular files that a path or pattern names (`*`, `**`, `?`, braces), sorted by path. Links are never followed out
 * of the workspace, and what is below `.git` is never matched. Naming nothing is a problem.
 */
export async function filesMatching(pattern: string, workspace: string): Promise<Matches> {
  const root = await realpath(workspace)
  if (isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..')) {
    return { problem: 'leads out of the workspace. Write a path from the root of the workspace.' }
  }
  const literal = await stat(resolve(root, pattern)).catch(() => undefined)
  if (literal?.isDirectory())
    return { problem: `is a directory. Name the files in it, such as "${pattern.replace(/\/+$/, '')}/*".` }
  const paths = literal === undefined ? await pathsMatching(pattern, root) : [pattern]
  const files: WorkspaceFile[] = []
  for (const path of paths) {
    const file = await fileAt(path, root)
    if (file === 'outside')
      return { problem: `names ${path}, a link that leads out of the workspace. Only files of the workspace are read.` }
    if (file === 'of git')
      return { problem: `names ${path}, which leads to what git keeps in .git. Only files of the repository are read.` }
    if (file !== undefined) files.push(file)
  }
  if (files.length > 0) return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }
  return {
    problem:
      'names no file of the workspace. Is actions/checkout run before this step, and the path spelt as in the repository?'
  }
}

async function pathsMatching(pattern: string, root: string): Promise<string[]> {
  const isInGit = (path: string): boolean => path.split(/[\\/]/).includes('.git')
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root, exclude: isInGit })) paths.push(path)
  return paths
}

async function fileAt(path: string, root: string): Promise<WorkspaceFile | 'outside' | 'of git' | undefined> {
  const absolute = await realpath(resolve(root, path)).catch(() => undefined)
  if (absolute === undefined) return undefined
  const way = relative(root, absolute)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return 'outside'
  // actions/checkout leaves a token there, and a link may have any name.
  if (way.split(sep).includes('.git')) return 'of git'
  const stats = await stat(absolute)
  const name = relative(root, resolve(root, path)).split(sep).join('/')
  return stats.isFile() ? { path: name, absolute, bytes: stats.size } : undefined
}
