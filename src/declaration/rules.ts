import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type Json, type Path } from '../core/json.ts'
import { ABSENT, THERE, type FieldRule } from '../resources/dialect-spec.ts'
import type { ParsedField, ParsedFields } from './parsed-fields.ts'
import { quoted } from './syntax-node.ts'

/** A broken rule: the field to point at, and the message. */
interface Violation {
  readonly at: ParsedField
  readonly message: string
}

/**
 * Checks the rules between a type's fields. Values with an issue of their own break no rule, and a field that may only
 * be misspelt is not reported as missing.
 */
export function ruleIssues(label: string, rules: readonly FieldRule[], fields: ParsedFields): ValidationIssue[] {
  const violations = rules.flatMap((rule) =>
    pathsAt(fields, [], keysOf(rule.in)).flatMap((path) => {
      const isMapping = path.length === 0 || fields.at(path)?.is === 'mapping'
      const applies = isMapping && Object.entries(rule.when ?? {}).every((condition) => holds(condition, path, fields))
      return applies ? [...violationsOf(rule, path, fields)] : []
    })
  )
  return violations.map(({ at, message }) => ({ message: `${label}: ${message}`, location: at.location }))
}

function* violationsOf(rule: FieldRule, path: Path, fields: ParsedFields): Iterable<Violation> {
  const { forbid = [], require = [], requireAny, only, alone } = rule
  const broken = (wrong: ParsedField | undefined, missing?: Path): Violation[] => {
    const at = (rule.at === undefined ? undefined : fields.at([...path, ...keysOf(rule.at)])) ?? wrong
    return at === undefined ? [] : [{ at, message: messageOf(rule, path, wrong, missing, fields) }]
  }
  for (const pattern of forbid) {
    if (rule.asWritten) yield* broken(fields.writtenAt(pattern))
    else
      yield* pathsAt(fields, path, keysOf(pattern))
        .slice(0, 1)
        .flatMap((found) => broken(fields.at(found)))
  }
  for (const key of require) {
    const keys = keysOf(key)
    const isMissing = fields.at([...path, ...keys]) === undefined
    const holders = keys.map((_, at) => [...path, ...keys.slice(0, at)])
    if (isMissing && holders.every((holder) => isFreeOfSlips(fields, holder))) yield* broken(fields.at(path), keys)
  }
  if (requireAny !== undefined) {
    const inner = [...path, ...keysOf(requireAny)]
    const isEmpty = fields.below(inner).length === 0 && [path, inner].every((one) => isFreeOfSlips(fields, one))
    if (isEmpty) yield* broken(fields.at(path))
  }
  if (only !== undefined) {
    const field = fields.at([...path, ...keysOf(only.path)])
    if (field?.value !== undefined && !only.values.includes(field.value)) yield* broken(field)
  }
  if (alone !== undefined) {
    const present = fields.below(path).filter(({ is }) => is === 'mapping')
    const [some, others] = [true, false].map((is) => present.filter((one) => alone.includes(lastKey(one)) === is))
    if (others?.length !== 0) for (const one of some ?? []) yield* broken(one)
  }
  for (const [at, message] of rule.check?.(fields) ?? []) {
    const field = fields.at(at.path)
    if (field !== undefined) yield { at: field, message }
  }
}

/** The declared paths below `path` that match a pattern; for a pattern without keys, `path` itself. */
function pathsAt(fields: ParsedFields, path: Path, [key, ...rest]: Path): Path[] {
  if (key === undefined) return [path]
  const below = key === '*' ? fields.below(path).map(lastKey) : fields.at([...path, key]) === undefined ? [] : [key]
  // A key may be declared although the mapping around it is not, if it was written in another place.
  const keys = below.length === 0 && key !== '*' && rest.length > 0 ? [key] : below
  return keys.flatMap((name) => pathsAt(fields, [...path, name], rest))
}

function holds([key, wanted]: readonly [string, Json], path: Path, fields: ParsedFields): boolean {
  const field = fields.at([...path, ...keysOf(key)])
  if (wanted === THERE || wanted === ABSENT) return (field !== undefined) === (wanted === THERE)
  return field?.value === wanted
}

/** Whether a missing key is really missing in a mapping: not misspelt, and the mapping not invalid. */
function isFreeOfSlips(fields: ParsedFields, path: Path): boolean {
  return fields.at(path)?.is !== 'invalid' && fields.below(path).every((field) => field.is !== 'unknown')
}

function messageOf(
  { message = '', messageWith }: FieldRule,
  path: Path,
  wrong: ParsedField | undefined,
  missing: Path | undefined,
  fields: ParsedFields
): string {
  const [other, otherMessage] = messageWith ?? []
  const template = other !== undefined && fields.at([...path, ...keysOf(other)]) ? (otherMessage ?? message) : message
  const written = fields.at(path)?.writtenAs ?? path
  return filled(template, (name) => {
    if (name === 'path') return quoted(pathText(wrong?.writtenAs ?? []))
    if (name === 'holder') return quoted(pathText(wrong?.writtenAs.slice(0, -1) ?? []))
    if (name === 'key') return wrong === undefined ? '' : lastKey(wrong)
    return quoted(pathText([...written, ...(name === 'missing' ? (missing ?? []) : keysOf(name.slice('in.'.length)))]))
  })
}

/** A rule's message with its placeholders filled in. */
export function filled(message: string, textOf: (name: string) => string): string {
  return message.replace(/\{(path|holder|key|missing|in(?:\.[a-z_.]+)?)\}/g, (_, name: string) => textOf(name))
}

function keysOf(path: string): Path {
  return path === '' ? [] : path.split('.')
}

function lastKey(field: ParsedField): string {
  return field.path.at(-1) ?? ''
}
