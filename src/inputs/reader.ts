import type { Failure, Fault } from '../core/errors.ts'

/** The environment of a step, as a value. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads single inputs, and collects what is wrong with them. */
export class Reader {
  readonly faults: Fault[] = []
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

  /** `''` is what an expression that has no value gives: then the default holds. */
  boolean(name: 'dry-run' | 'wait', fallback: boolean): boolean {
    const text = this.trimmed(name)
    if (/^true$/i.test(text)) return true
    if (text === '') return fallback
    if (!/^false$/i.test(text)) this.fault(name, `${JSON.stringify(text)} is neither true nor false.`)
    return false
  }

  fault(input: string, message: string): void {
    this.faults.push({ message: `${input}: ${message}`, place: { source: input, line: 0, column: 0 } })
  }

  failure(): Failure {
    const message = this.faults.map((fault) => fault.message).join(' ')
    return { reason: 'invalid-input', message, faults: this.faults }
  }
}
