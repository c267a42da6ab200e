// The only writer to the log, the outputs and the summary. Writes synchronously, because a cancelled run must have
// written everything before its process ends.

import { writeFileSync } from 'node:fs'
import * as core from '@actions/core'
import { redactJson } from '../core/text/redact.ts'
import { forLog, jsonText } from '../core/text/line.ts'
import type { Annotation } from './annotations.ts'
import type { Redact } from './report.ts'

/** Writes to GitHub's runner. No method throws; visible text is redacted and made safe. */
export interface Runner {
  /** One line of log. */
  info(line: string): void
  /** Lines of log that only debug logging shows. */
  debug(text: string): void
  /** Lines of log in a group that folds. */
  group(title: string, lines: readonly string[]): void
  annotate(annotation: Annotation): void
  /** Sets every output of the record. */
  setOutputs(outputs: Readonly<Record<string, string>>): void
  /** Writes the step's summary; a later call replaces an earlier one. */
  writeSummary(markdown: string): void
  /** Saves a value for the post step. Returns why that failed; undefined on success. */
  saveState(name: string, value: string): string | undefined
  /** Makes the step fail when the process ends by itself. Does not report an error. */
  fail(): void
  /** To be called when everything is written: the process ends by itself, or is ended soon. */
  end(): void
}

/** Options of a runner. */
export interface RunnerOptions {
  readonly redact: Redact
  /** The file for the summary (GITHUB_STEP_SUMMARY); undefined or `''` for no summary. */
  readonly summaryPath: string | undefined
}

const LINGER_MS = 500
const MOST_LINGER_MS = 10_000
/** GitHub cuts the message of an annotation there, in characters. */
const MAX_ANNOTATION_LENGTH = 4096

/** Creates a runner. The API key must be masked already. */
export function createRunner({ redact, summaryPath }: RunnerOptions): Runner {
  // Redacts again, because making a line safe can join parts of the secret. Redacting cannot create a command.
  const safe = (line: string, maxLength?: number): string => redact(forLog(redact(line), maxLength))

  const annotate = ({ level, title, message, example, at }: Annotation): void => {
    const location = at && { file: safe(at.file), startLine: at.line, startColumn: at.column }
    const lines = example === undefined ? [] : ['', ...example.split('\n')]
    const text = [message, ...lines].map((line) => safe(line, MAX_ANNOTATION_LENGTH)).join('\n')
    core[level](text, { title: safe(title), ...location })
  }

  const annotateLost = (level: 'error' | 'warning', message: string): void => {
    annotate({ level, title: 'Pinecone', message })
  }

  return {
    info: (line) => {
      core.info(safe(line))
    },
    debug: (text) => {
      if (!core.isDebug()) return
      for (const line of text.split('\n')) core.debug(safe(line))
    },
    group: (title, lines) => {
      core.startGroup(safe(title))
      for (const line of lines) core.info(safe(line))
      core.endGroup()
    },
    annotate,
    setOutputs: (outputs) => {
      const failed = Object.entries(outputs).flatMap(([name, value]) => {
        const thrown = attempt(() => {
          core.setOutput(name, redactOutput(value, redact))
        })
        return thrown === undefined ? [] : [thrown]
      })
      if (failed[0] === undefined) return
      // Otherwise later steps would run with empty outputs.
      process.exitCode = 1
      annotateLost('error', `The outputs could not be set: ${failed[0]}`)
    },
    writeSummary: (markdown) => {
      if (summaryPath === undefined || summaryPath === '') return
      const thrown = attempt(() => {
        writeFileSync(summaryPath, redact(markdown))
      })
      if (thrown !== undefined) annotateLost('warning', `The summary could not be written: ${thrown}`)
    },
    // Not redacted: the post step needs the exact names. Nobody sees it, and it has no text from outside.
    saveState: (name, value) =>
      attempt(() => {
        core.saveState(name, value)
      }),
    fail: () => {
      process.exitCode = 1
    },
    end: () => {
      // A proxy that never answers would hold a finished step for minutes. The timers do not keep the process alive. A
      // slow reader still gets the whole log, but only until the second timer.
      setTimeout(() => process.stdout.write('', () => process.exit()), LINGER_MS).unref()
      setTimeout(() => process.exit(), MOST_LINGER_MS).unref()
    }
  }
}

/** Ends the process once everything is written. Without this it would first tear down everything that it has loaded. */
export function exit(): void {
  process.stdout.write('', () => process.exit())
}

function attempt(write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

/** Redacts an output. In JSON each value is redacted by itself, so that it stays JSON. */
function redactOutput(value: string, redact: Redact): string {
  if (redact(value) === value) return value
  if (!/^[[{]/.test(value)) return redact(value)
  try {
    const text = jsonText(redactJson(JSON.parse(value), redact))
    // The secret consists of JSON's own punctuation: an empty value is better than the secret or invalid JSON.
    return redact(text) === text ? text : jsonText(redact(''))
  } catch {
    return redact(value)
  }
}
