import { distanceBetween } from '../core/nearest.ts'
import { kinds } from '../resources/registry.ts'
import type { Environment, Reader } from './reader.ts'

// An input that gets lost must not count as omitted: it may have been the one that made the run harmless.

const OTHER_INPUTS = [
  'api-key',
  'config-file',
  'command',
  'lifetime',
  'pull-request',
  'expires-after',
  'dry-run',
  'name-suffix',
  'wait',
  'timeout',
  'allow-replace',
  'override-deletion-protection',
  'backup-before-delete',
  'max-deletions',
  'comment',
  'github-token',
  'api-url',
  'api-version',
  'job-id'
]

/** The inputs that action.yml names: one for each resource type, and the others. */
function inputNames(): string[] {
  return [...kinds(), ...OTHER_INPUTS]
}

const PREFIX = 'INPUT_'
const MAX_DISTANCE = 2

/** Reports each input that action.yml does not name: an issue if its name is close to a known one, otherwise a warning. */
export function checkNames(reader: Reader, env: Environment): void {
  const known = new Set<string>(inputNames().map((name) => PREFIX + name.toUpperCase()))
  for (const variable of Object.keys(env)) {
    if (!variable.toUpperCase().startsWith(PREFIX) || known.has(variable)) continue
    const given = variable.slice(PREFIX.length).toLowerCase()
    const meant = nearInput(given)
    if (meant === undefined) {
      reader.warnings.push(`This action has no input ${JSON.stringify(given)}, so it has no effect.`)
    } else {
      reader.issue(given, `this action has no such input, and ${meant} is near. Write ${meant}, with that spelling.`)
    }
  }
}

/** Finds the closest input name. Ignores case, `-` and `_`, and allows two different letters, fewer in a short name. */
function nearInput(given: string): string | undefined {
  const plain = (name: string): string => name.replaceAll(/[-_ ]/g, '')
  const distances = inputNames().map((name) => [name, distanceBetween(plain(given), plain(name))] as const)
  const [name, distance] = distances.reduce((best, one) => (one[1] < best[1] ? one : best))
  return distance <= Math.min(MAX_DISTANCE, Math.ceil(plain(name).length / 4)) ? name : undefined
}

/** The inputs that have a default in action.yml, and what to write where an expression may have no value. */
const WRITTEN_INSTEAD = {
  command: "command: ${{ inputs.command || 'auto' }}",
  lifetime: "lifetime: ${{ inputs.lifetime || 'permanent' }}",
  'dry-run': 'dry-run: ${{ inputs.dry-run || false }}',
  'name-suffix': "name-suffix: ${{ inputs.suffix || 'none' }}"
} as const

/** In these events the inputs of a dispatch are empty as expected. */
const WITHOUT_DISPATCH_INPUTS: readonly string[] = ['push', 'schedule']

/** Reports each empty input that has a default: an expression without a value has replaced the default. */
export function checkEmpty(reader: Reader, eventName: string): void {
  for (const [name, written] of Object.entries(WRITTEN_INSTEAD)) {
    if (!reader.isEmpty(name)) continue
    const isExpected = WITHOUT_DISPATCH_INPUTS.includes(eventName) && (name === 'command' || name === 'dry-run')
    if (isExpected) reader.warnings.push(`${name} is empty, so its default holds. To say so, write ${written}.`)
    else {
      reader.issue(
        name,
        `it is empty: an expression in it has no value here, and what it was to say is lost. Write ${written}, or ` +
          'leave the input out.'
      )
    }
  }
}
