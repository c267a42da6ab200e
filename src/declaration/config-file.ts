import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'

import type { ValidationIssue } from '../core/errors.ts'
import { containerHint, isWithin, missingText } from './missing-file.ts'
import { quoted } from './syntax-node.ts'
import type { Source } from './yaml-text.ts'

/** The most bytes of a config-file. */
export const MAX_FILE_BYTES = 1_048_576

/** The text of a config-file, or why it cannot be read. */
export type ConfigFileReading =
  | { readonly source: Source }
  /** `isMissing`: the file does not exist. */
  | { readonly issue: ValidationIssue; readonly isMissing?: boolean }

/**
 * Reads a config-file. `path` is relative to `workspace`, or absolute and inside of it. The file must be a regular file
 * inside the workspace, with all links followed, in UTF-8 and of at most `MAX_FILE_BYTES`. Everything else is an issue;
 * no mistake of a user rejects.
 */
export async function readConfigFile(path: string, workspace: string): Promise<ConfigFileReading> {
  const asked = resolve(workspace, path)
  let real: string
  try {
    const [root, target] = await Promise.all([realpath(workspace), realpath(asked)])
    if (!isWithin(root, target))
      return inputIssue(
        path,
        `${outside(workspace, asked)}. Only files of the workspace are read.${containerHint(path)}`
      )
    real = target
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes((error as { readonly code?: string }).code ?? '')
    return { ...inputIssue(path, isMissing ? await missingText(path, workspace) : unreadable(error)), isMissing }
  }
  const name = isWithin(workspace, asked) ? relative(workspace, asked) : path
  return readRegularFile(real, path, name.split(sep).join('/'))
}

async function readRegularFile(real: string, path: string, name: string): Promise<ConfigFileReading> {
  try {
    // Without O_NONBLOCK, opening a pipe without a writer would wait forever.
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return await readOpened(file, path, name)
    } finally {
      await file.close()
    }
  } catch (error) {
    return inputIssue(path, unreadable(error))
  }
}

async function readOpened(file: FileHandle, path: string, name: string): Promise<ConfigFileReading> {
  const stats = await file.stat()
  if (stats.isDirectory()) return inputIssue(path, 'is a directory. Name a file in it.')
  if (!stats.isFile()) return inputIssue(path, 'is not a regular file.')
  if (stats.size > MAX_FILE_BYTES) return fileIssue(name, tooLarge(stats.size))
  const bytes = await file.readFile()
  if (bytes.length > MAX_FILE_BYTES) return fileIssue(name, tooLarge(bytes.length))
  return decoded(bytes, name)
}

function decoded(bytes: Uint8Array, name: string): ConfigFileReading {
  try {
    return { source: { source: name, file: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } }
  } catch {
    return fileIssue(name, 'is not valid UTF-8. Save it in that encoding.')
  }
}

function outside(workspace: string, asked: string): string {
  return isWithin(workspace, asked) ? 'is a link that leads out of the workspace' : 'is outside the workspace'
}

function tooLarge(bytes: number): string {
  return `has ${bytes} bytes. Expected at most ${MAX_FILE_BYTES} (1 MiB).`
}

function unreadable(error: unknown): string {
  const { code, message = String(error) } = error as { readonly code?: unknown; readonly message?: string }
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by the user that runs the job.'
    case 'ELOOP':
      return 'is a link that leads back to itself.'
    default:
      return `cannot be read: ${message}.`
  }
}

// Something that is not a file of the workspace cannot be annotated, so the issue is about the whole input.
function inputIssue(path: string, words: string): ConfigFileReading {
  const location = { source: 'config-file', line: 0, column: 0 }
  return { issue: { message: `The config-file ${quoted(path)} ${words}`, location } }
}

function fileIssue(name: string, words: string): ConfigFileReading {
  const location = { source: name, file: name, line: 1, column: 1 }
  return { issue: { message: `The config-file ${quoted(name)} ${words}`, location } }
}
