/**
 * The files a step writes for the runner: outputs, state, environment, path and summary.
 * After `Runner.Worker/FileCommandManager.cs` in actions/runner.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import type { Masker } from './masker.ts'

/** Over this many bytes the runner drops a step's whole summary. */
export const MAX_SUMMARY_BYTES = 1024 * 1024

/** Where a step finds its files, by the environment variable that says so. */
export interface CommandFiles {
  GITHUB_OUTPUT: string
  GITHUB_STATE: string
  GITHUB_ENV: string
  GITHUB_PATH: string
  GITHUB_STEP_SUMMARY: string
}

/**
 * Makes the files, empty.
 *
 * @param directory an existing directory of this step's own
 */
export function createCommandFiles(directory: string): CommandFiles {
  const folder = join(directory, '_runner_file_commands')
  mkdirSync(folder)
  const create = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_OUTPUT: create('set_output'),
    GITHUB_STATE: create('save_state'),
    GITHUB_ENV: create('set_env'),
    GITHUB_PATH: create('add_path'),
    GITHUB_STEP_SUMMARY: create('step_summary')
  }
}

export interface FilePairs {
  /** What stands in the file up to its first fault. */
  pairs: Record<string, string>
  /** The first fault. The runner then fails the step, and keeps the pairs before it. */
  fault?: string
}

/**
 * Reads `name=value` lines and `name<<delimiter` blocks.
 *
 * @param text the file's text
 * @returns its pairs, and its fault if it has one. Never throws.
 */
export function parsePairs(text: string): FilePairs {
  const pairs: Record<string, string> = {}
  const lines = text.replace(/^\ufeff/, '').split('\n')
  // What follows the last line break is a line only if there is something in it.
  const isEnded = lines.at(-1) === ''
  if (isEnded) lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, fault: `Invalid format '${line}'. Name must not be empty` }
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '') {
        return { pairs, fault: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` }
      }
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) return { pairs, fault: missingDelimiter(delimiter, isEnded || at === lines.length - 1) }
      pairs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else {
      return { pairs, fault: `Invalid format '${line}'` }
    }
  }
  return { pairs }
}

function missingDelimiter(delimiter: string, isEnded: boolean): string {
  if (isEnded) return `Invalid value. Matching delimiter not found '${delimiter}'`
  return 'Invalid value. EOF marker missing new line.'
}

/** @returns the file's text; empty where the step took the file away, as the runner has it. */
export function readCommandFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

export interface Summary {
  /** The Markdown GitHub shows, masked line by line; empty where it was dropped. */
  text: string
  /** The error in its place, where it was too large to be shown at all. */
  dropped?: string
}

/** @param path GITHUB_STEP_SUMMARY's file */
export function readSummary(path: string, masker: Masker): Summary {
  const text = readCommandFile(path)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_SUMMARY_BYTES) {
    const [limit, size] = [MAX_SUMMARY_BYTES / 1024, Math.floor(bytes / 1024)]
    const dropped = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k.`
    return { text: '', dropped }
  }
  return { text: text.split('\n').map(masker.mask).join('\n') }
}
