/**
 * An action's `action.yml`, and what its inputs are in one step.
 * After `Runner.Worker/ActionManifestManager.cs` and `ActionRunner.cs` in actions/runner.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface ActionInput {
  default?: string
  deprecationMessage?: string
}

export interface Action {
  directory: string
  inputs: Map<string, ActionInput>
  runs: { using: string; main: string; post?: string; postIf: string }
}

/** The contexts that an input's default may name. On GitHub a context without a value reads as empty text. */
export interface ExpressionValues {
  'github.token'?: string
  'job.check_run_id'?: string
  'strategy.job-index'?: string
}

const KNOWN_EXPRESSIONS: readonly string[] = ['github.token', 'job.check_run_id', 'strategy.job-index']

/**
 * Reads `action.yml`.
 *
 * @param directory where it lies
 * @throws Error when it is missing, is not a JavaScript action's, or has a default that is no text
 */
export function readAction(directory: string): Action {
  const manifest = asMap(parse(readFileSync(join(directory, 'action.yml'), 'utf8')), 'action.yml')
  const runs = asMap(manifest['runs'], 'runs')
  const { using, main, post } = runs
  if (typeof using !== 'string' || !/^node\d+$/.test(using))
    throw new Error('action.yml: runs.using is not node<version>')
  if (typeof main !== 'string') throw new Error('action.yml: runs.main is missing')
  const inputs = new Map<string, ActionInput>()
  for (const [name, input] of Object.entries(asMap(manifest['inputs'] ?? {}, 'inputs'))) {
    inputs.set(name, asInput(input, name))
  }
  return {
    directory,
    inputs,
    runs: {
      using,
      main,
      ...(typeof post === 'string' && { post }),
      postIf: typeof runs['post-if'] === 'string' ? runs['post-if'] : 'always()'
    }
  }
}

function asMap(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`action.yml: ${what} is not a map`)
  return value as Record<string, unknown>
}

function asInput(value: unknown, name: string): ActionInput {
  const map = asMap(value ?? {}, `input ${name}`)
  const { default: given, deprecationMessage } = map
  if (given !== undefined && given !== null && !isScalar(given))
    throw new Error(`action.yml: default of ${name} is not text`)
  return {
    ...(isScalar(given) && { default: String(given) }),
    ...(typeof deprecationMessage === 'string' && { deprecationMessage })
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

export interface StepInputs {
  /** By the name of the environment variable. */
  variables: Record<string, string>
  warnings: string[]
}

/**
 * What the action finds in its `INPUT_…` variables. As on GitHub, `required` is not enforced, and an input that
 * `action.yml` does not know is handed on all the same, with a warning.
 *
 * @param given the step's `with:`; names are taken regardless of case
 * @throws Error for a default with an expression other than those in ExpressionValues
 */
export function inputsOf(
  action: Action,
  given: Readonly<Record<string, string | number | boolean>>,
  expressions: ExpressionValues
): StepInputs {
  const variables: Record<string, string> = {}
  const warnings: string[] = []
  for (const [name, input] of action.inputs) variables[variableName(name)] = evaluate(input.default ?? '', expressions)
  const unexpected: string[] = []
  for (const [name, value] of Object.entries(given)) {
    const variable = variableName(name)
    const known = [...action.inputs].find(([key]) => key.toLowerCase() === name.toLowerCase())
    if (known === undefined) unexpected.push(name)
    const deprecated = known?.[1].deprecationMessage
    if (deprecated !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${deprecated}`)
    variables[variable] = String(value)
  }
  if (unexpected.length > 0) {
    const valid = [...action.inputs.keys()].join("', '")
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`)
  }
  return { variables, warnings }
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

function evaluate(text: string, values: ExpressionValues): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) => {
    if (!KNOWN_EXPRESSIONS.includes(expression))
      throw new Error(`action.yml: unknown expression in a default: ${expression}`)
    return values[expression as keyof ExpressionValues] ?? ''
  })
}

export type JobStatus = 'success' | 'failure' | 'cancelled'

/**
 * Whether a `post-if` lets the post step run.
 *
 * @param condition one status function, negated or not, with or without `${{ }}`
 * @throws Error for anything else: this stand-in has no expression engine
 */
export function isConditionMet(condition: string, status: JobStatus): boolean {
  const text = condition.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()
  const match = /^(!?)\s*(always|success|failure|cancelled)\(\)$/.exec(text)
  if (match === null) throw new Error(`action.yml: this stand-in cannot evaluate post-if: ${condition}`)
  const isMet = match[2] === 'always' || match[2] === status
  return match[1] === '!' ? !isMet : isMet
}
