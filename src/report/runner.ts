// The only writer to the log, the outputs and the summary. Everything is synchronous: when a run is cancelled, all of
// it has to be written before the process ends.

import { writeFileSync } from 'node:fs'
import * as core from '@actions/core'
import { redactJson } from '../core/text/redact.ts'
import { forLog, jsonText } from '../core/text/line.ts'
import type { Annotation } from './annotations.ts'
import type { Redact } from './report.ts'

/** What the runner is written to. No method ever throws, and all text that is seen is redacted and made safe by it. */
export interface Runner {
  /** One line of log. */
  info(line: string): void
  /** Lines of log that only a run with debug logging shows. */
  debug(text: string): void
  /** Lines of log under a title that folds. */
  group(title: string, lines: readonly string[]): void
  annotate(annotation: Annotation): void
  /** Sets every output of the record. */
  setOutputs(outputs: Readonly<Record<string, string>>): void
  /** Writes the step's summary; a later call replaces an earlier one. */
  writeSummary(markdown: string): void
  /** Keeps a value for the post step. Gives why it could not be kept; undefined where it was. */
  saveState(name: string, value: string): string | undefined
  /** Makes the step fail when the process ends by itself. Says nothing: that takes an error. */
  fail(): void
  /** To be called when everything is written: the process ends by itself, or else soon. */
  end(): void
}

/** What a runner is made with. */
export interface RunnerOptions {
  readonly redact: Redact
  /** Where the runner wants the summary (GITHUB_STEP_SUMMARY); undefined or `''` where it wants none. */
  readonly summaryPath: string | undefined
}

const LINGER_MS = 500
const MOST_LINGER_MS = 10_000
/** The longest message of an annotation, in characters: GitHub cuts there. */
const MAX_ANNOTATION_LENGTH = 4096

/** Makes the writer. The key has to be masked before. */
export function createRunner({ redact, summaryPath }: RunnerOptions): Runner {
  // Making a line safe can bring the secret's parts together, and redacting cannot make a command.
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
      // Later steps would go on with empty outputs.
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
    // As it is: the post step goes by the names in it. Nobody sees it, and no text from outside is in it.
    saveState: (name, value) =>
      attempt(() => {
        core.saveState(name, value)
      }),
    fail: () => {
      process.exitCode = 1
    },
    end: () => {
      // A proxy that never answers would hold a finished step for minutes. The timers alone hold nothing; and whoever
      // reads the log slowly gets all of it, but has not for ever.
      setTimeout(() => process.stdout.write('', () => process.exit()), LINGER_MS).unref()
      setTimeout(() => process.exit(), MOST_LINGER_MS).unref()
    }
  }
}

/** Ends the process once all is written. By itself it would first take apart all that it has loaded. */
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
    // A secret that is made of JSON's own punctuation: rather nothing of it than the secret, or no JSON.
    return redact(text) === text ? text : jsonText(redact(''))
  } catch {
    return redact(value)
  }
}
