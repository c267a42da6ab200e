import type { Failure, ValidationIssue } from '../core/errors.ts'

/** The environment of a step, as a value. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads single inputs, and collects their issues and warnings. */
export class Reader {
  readonly issues: ValidationIssue[] = []
  readonly warnings: string[] = []
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  text(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? ''
  }

  trimmed(name: string): string {
    return this.text(name).trim()
  }

  /** Whether an input was given as an empty text; the runner fills in the default of an omitted one. */
  isEmpty(name: string): boolean {
    return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() === ''
  }

  boolean(name: 'dry-run' | 'wait' | 'backup-before-delete', fallback: boolean): boolean {
    const text = this.trimmed(name)
    if (/^true$/i.test(text)) return true
    if (text === '') return fallback
    if (!/^false$/i.test(text)) this.issue(name, `${JSON.stringify(text)} is neither true nor false.`)
    return false
  }

  issue(input: string, message: string): void {
    this.issues.push({ message: `${input}: ${message}`, location: { source: input, line: 0, column: 0 } })
  }

  failure(): Failure {
    const message = this.issues.map((issue) => issue.message).join(' ')
    return { reason: 'invalid-input', message, issues: this.issues }
  }
}
