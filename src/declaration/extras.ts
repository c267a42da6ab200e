import { durationMs } from '../core/duration.ts'
import type { ValidationIssue } from '../core/errors.ts'
import type { Json, JsonObject, Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import { nearest } from '../core/nearest.ts'
import { OWNERSHIP_PREFIX } from '../resources/ownership.ts'
import type { FieldLocation } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import type { ExtraEntry, ExtraKey, ExtraRule } from '../resources/dialect-spec.ts'
import { expectedName, nameProblem } from './name.ts'
import { described, entryOf, quoted, type Entry, type MappingNode, type SyntaxNode } from './syntax-node.ts'
import { checkValue, expectedValue, jsonOf, problemAt, type Checked } from './values.ts'

/** The extra keys of one declaration. */
export interface ExtrasReading {
  /** Missing where none is declared. Values with issues are left out. */
  readonly extras?: JsonObject
  readonly locations: readonly FieldLocation[]
  readonly issues: readonly ValidationIssue[]
}

/** Reads the type's extra keys, each into its one form, and finds all their issues. */
export function readExtras({ extras = [] }: ResourceType, label: string, mapping: MappingNode): ExtrasReading {
  const reader = new ExtrasReader(label)
  const values = extras.flatMap((extra) => {
    const entry = entryOf(mapping, extra.key)
    if (entry === undefined) return []
    if (extra.requires !== undefined) reader.require(mapping, entry, extra.requires, '')
    const value = reader.read(extra, entry)
    return value === undefined ? [] : [[extra.key, value] as const]
  })
  const { locations, issues } = reader
  return { ...(values.length > 0 && { extras: Object.fromEntries(values) }), locations, issues }
}

/** The issues of extra keys that depend on the resource's name in Pinecone. */
export function extrasConflicts(
  { extras: known = [] }: ResourceType,
  label: string,
  extras: JsonObject,
  name: string,
  locationOf: (path: Path) => Location
): ValidationIssue[] {
  return known.flatMap(({ key, conflict }) => {
    const value = extras[key]
    const found = value === undefined ? undefined : conflict?.(value, name)
    if (found === undefined) return []
    const path = [key, ...found[0]]
    return [{ message: `${label}: ${quoted(path.join('.'))} ${found[1]}`, location: locationOf(path) }]
  })
}

class ExtrasReader {
  readonly #label: string
  readonly issues: ValidationIssue[] = []
  readonly locations: FieldLocation[] = []

  constructor(label: string) {
    this.#label = label
  }

  read({ key, form }: ExtraKey, { value: node, keyLocation }: Entry): Json | undefined {
    this.#locate([key], keyLocation)
    if (form.type === 'value') return this.#checked(checkValue(form.rule, node), key)
    if (form.type === 'entry') return this.#entry(form, node, [key], key)
    if (node.is === 'list')
      return node.items.flatMap((item, at) => {
        const value = this.#entry(form, item, [key, String(at)], `${key}[${at}]`)
        return value === undefined ? [] : [value]
      })
    if (node.is === 'mapping') {
      this.#problem(key, `is a mapping. Expected a list of mappings: put "- " before its first key.`, node.location)
      return undefined
    }
    const value = this.#entry(form, node, [key, '0'], key)
    return value === undefined ? undefined : [value]
  }

  require(mapping: MappingNode, { key, keyLocation }: Entry, required: string, text: string): void {
    if (entryOf(mapping, required)) return
    this.#problem(`${text}${key}`, `requires ${quoted(required)} beside it. Add that, or remove this.`, keyLocation)
  }

  /** A mapping, or a text that stands for its first key. */
  #entry(form: ExtraEntry, node: SyntaxNode, path: Path, text: string): JsonObject | undefined {
    this.#locate(path, node.location)
    if (node.is === 'mapping') return this.#mapping(form, node, path, text)
    const [first] = form.oneOf
    const key = form.keys.find((one) => one.key === first)
    if (key === undefined || node.is === 'invalid') return undefined
    if (node.is !== 'scalar' || typeof node.value !== 'string') {
      const isNull = node.is === 'scalar' && node.value === null
      const expected = `Expected ${expectedExtra(key.rule)}, or a mapping with ${keysText(form)}`
      const found = isNull ? 'has no value' : `is ${described(node)}`
      this.#problem(text, `${found}. ${expected}${isNull ? '; or leave the key out' : ''}.`, node.location)
      return undefined
    }
    this.#locate([...path, first], node.location)
    const value = this.#checked(checkExtra(key.rule, node), text)
    return value === undefined ? undefined : { [first]: value, ...defaultsOf(form, [first]) }
  }

  #mapping(form: ExtraEntry, mapping: MappingNode, path: Path, text: string): JsonObject | undefined {
    const before = this.issues.length
    const values = mapping.entries.flatMap((entry) => {
      const known = form.keys.find(({ key }) => key === entry.key)
      if (known === undefined) {
        this.#unknown(form, entry, text)
        return []
      }
      const { key, rule, readAs = key, requires, byDefault } = known
      if (requires !== undefined) this.require(mapping, entry, requires, `${text}.`)
      const location = entry.value.is === 'scalar' ? entry.value.location : entry.keyLocation
      for (const name of new Set([key, readAs])) this.#locate([...path, name], location)
      if (rule.type === 'flat map' && entry.value.is === 'mapping')
        for (const inner of entry.value.entries) this.#locate([...path, readAs, inner.key], inner.keyLocation)
      const value = this.#checked(checkExtra(rule, entry.value), `${text}.${key}`)
      return value === undefined ? [] : [[readAs, value === '' ? (byDefault ?? value) : value] as const]
    })
    if (this.issues.length === before) this.#checkOneOf(form, mapping, text)
    const keys = mapping.entries.map(({ key }) => key)
    return this.issues.length > before ? undefined : { ...Object.fromEntries(values), ...defaultsOf(form, keys) }
  }

  #checkOneOf({ oneOf }: ExtraEntry, mapping: MappingNode, text: string): void {
    const [first, second] = mapping.entries.filter(({ key }) => oneOf.includes(key))
    const all = oneOf.map(quoted).join(' and ')
    if (first === undefined)
      this.#problem(text, `requires ${oneOf.length > 1 ? `one of ${all}` : all}.`, mapping.location)
    else if (second !== undefined) this.#problem(text, `has ${all}. Keep one of them.`, second.keyLocation)
  }

  #unknown(form: ExtraEntry, { key, keyLocation }: Entry, text: string): void {
    const near = nearest(
      key,
      form.keys.map((known) => known.key)
    )
    const advice = near === undefined ? `Known here: ${keysText(form)}.` : `Did you mean ${quoted(near)}?`
    this.#issue(`unknown key ${quoted(key)} in ${quoted(text)}. ${advice}`, keyLocation)
  }

  #checked(checked: Checked, text: string): Json | undefined {
    if ('value' in checked) return checked.value
    for (const problem of checked.problems) this.#problem(text, problem.text, problem.location)
    return undefined
  }

  #problem(text: string, problem: string, location: Location): void {
    this.#issue(`${quoted(text)} ${problem}`, location)
  }

  #issue(message: string, location: Location): void {
    this.issues.push({ message: `${this.#label}: ${message}`, location })
  }

  #locate(path: Path, location: Location): void {
    this.locations.push({ path, location })
  }
}

function keysText({ keys }: ExtraEntry): string {
  return keys.map(({ key }) => key).join(', ')
}

function defaultsOf({ keys }: ExtraEntry, declared: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap(({ key, byDefault }) => (byDefault === undefined || declared.includes(key) ? [] : [[key, byDefault]]))
  )
}

/** What an extra key accepts, in words that follow "Expected". */
export function expectedExtra(rule: ExtraRule): string {
  if (rule.type === 'glob') return 'a path or glob from the root of the workspace on'
  if (rule.type === 'name') return expectedName(rule.kind)
  if (rule.type === 'duration') return rule.expected
  if (rule.type === 'flat map') return 'a mapping of texts, numbers, true, false and lists of texts'
  return expectedValue(rule)
}

function checkExtra(rule: ExtraRule, node: SyntaxNode): Checked {
  if (rule.type === 'glob') return checkGlob(rule, node)
  if (rule.type === 'name') return checkName(rule, node)
  if (rule.type === 'duration') return checkDuration(rule, node)
  if (rule.type === 'flat map') return checkFlatMap(rule, node)
  return checkValue(rule, node)
}

function checkName({ kind }: ExtraRule & { type: 'name' }, node: SyntaxNode): Checked {
  const problem = nameProblem(kind, node)
  if (problem !== undefined) return problemAt(node, problem)
  return node.is === 'scalar' ? { value: node.value } : { problems: [] }
}

/** Checks how a glob is written. Whether it matches files, and where links lead, is checked in the workspace later. */
function checkGlob(rule: ExtraRule & { type: 'glob' }, node: SyntaxNode): Checked {
  const checked = checkValue({ type: 'string' }, node)
  const text = 'value' in checked ? checked.value : undefined
  if (typeof text !== 'string') return checked
  const leavesAtOnce = /^(?:[\\/]|[A-Za-z]:)/.test(text) || text.split(/[\\/]/).includes('..')
  return leavesAtOnce ? problemAt(node, `is ${quoted(text)}. Expected ${expectedExtra(rule)}.`) : checked
}

function checkDuration(rule: ExtraRule & { type: 'duration' }, node: SyntaxNode): Checked {
  const isText = node.is === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number')
  const ms = isText ? durationMs(String(node.value)) : undefined
  if (ms !== undefined && ms >= rule.minMs) return { value: ms }
  return node.is === 'invalid' ? { problems: [] } : problemAt(node, `is ${described(node)}. Expected ${rule.expected}.`)
}

/** Checks metadata that Pinecone can filter by: it must not be nested. */
function checkFlatMap(rule: ExtraRule & { type: 'flat map' }, node: SyntaxNode): Checked {
  if (node.is === 'invalid') return { problems: [] }
  if (node.is !== 'mapping') return problemAt(node, `is ${described(node)}. Expected ${expectedExtra(rule)}.`)
  const problems = node.entries.flatMap(({ key, keyLocation, value }) => {
    if (key.startsWith(OWNERSHIP_PREFIX)) {
      const text = `has the key ${quoted(key)}. Keys that begin with "${OWNERSHIP_PREFIX}" are the action's: choose another.`
      return [{ text, location: keyLocation }]
    }
    if (value.is === 'invalid' || isFlat(value)) return []
    const text = `has ${described(value)} as ${quoted(key)}. Expected a text, a number, true, false or a list of texts.`
    return [{ text, location: value.location }]
  })
  const value = jsonOf(node)
  if (problems.length > 0 || value === undefined) return { problems }
  const bytes = Buffer.byteLength(JSON.stringify(value))
  return bytes > rule.maxBytes
    ? problemAt(node, `has ${bytes} bytes as JSON. Expected at most ${rule.maxBytes}.`)
    : { value }
}

function isFlat(node: SyntaxNode): boolean {
  if (node.is === 'list')
    return node.items.every((item) => item.is === 'invalid' || (item.is === 'scalar' && typeof item.value === 'string'))
  return node.is === 'scalar' && node.value !== null
}
