import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type Path } from '../core/json.ts'
import { OWNERSHIP_AT } from '../resources/ownership.ts'
import type { Declared, Kind } from '../resources/resource.ts'
import type { Location } from '../core/location.ts'
import { conflicts } from './conflicts.ts'
import { ParsedFields, type ParsedField } from './parsed-fields.ts'
import { mapKeyProblem, mapSizeFaults, type MapLimits } from './maps.ts'
import { nameProblem } from './name.ts'
import { resolvePods } from './pods.ts'
import { dialectOf, type DeclaredDialect } from './shape.ts'
import { isMapOfValues, PODS_PATH, RESOURCE_SCHEMA_NODES, type SchemaNode } from './schema-nodes.ts'
import { classicParsedFields } from './typed-model.ts'
import { typedFaults } from './typed-rules.ts'
import { TYPED_SCHEMA_NODE } from './typed-schema-nodes.ts'
import { mixedKeyMessage, unknownKeyMessage } from './unknown-keys.ts'
import { checkValue, type Checked } from './values.ts'
import {
  described,
  entryOf,
  hasExpression,
  quoted,
  type Entry,
  type SyntaxNode,
  type MappingNode
} from './syntax-node.ts'

/** One resource read: what it declares but for its final name, or what is wrong with it. */
export interface ResourceReading {
  /** The name, where there is one that may be used. */
  readonly name?: { readonly text: string; readonly location: Location }
  /** Missing where there are issues. */
  readonly declared?: Omit<Declared, 'name'>
  readonly issues: readonly ValidationIssue[]
  readonly notices: readonly string[]
}

interface Reading {
  readonly kind: Kind
  readonly dialect: DeclaredDialect['dialect']
  /** What shows that the shape is typed. */
  readonly by?: string
  readonly label: string
  readonly facts: ParsedFields
  readonly issues: ValidationIssue[]
  pods?: ParsedField
}

/** Reads one resource and finds everything that is wrong with it. `position` names it where it has no name. */
export function readResource(kind: Kind, mapping: MappingNode, position: string, limits: MapLimits): ResourceReading {
  const named = readName(kind, mapping, position)
  const reading: Reading = {
    kind,
    ...dialectOf(kind, mapping),
    label: named.label,
    facts: new ParsedFields(),
    issues: [...named.issues]
  }
  const name = named.text === undefined ? {} : { name: { text: named.text, location: named.location } }
  const { label, facts: written, dialect } = reading
  readMapping(reading, dialect === 'typed' ? TYPED_SCHEMA_NODE : RESOURCE_SCHEMA_NODES[kind], mapping, [])
  const issues = [
    ...reading.issues,
    ...(dialect === 'typed'
      ? typedFaults(label, written)
      : [...resolvePods(label, reading.pods, written), ...conflicts(kind, label, written)]),
    ...sizeFaults(reading, limits)
  ]
  const notices = expressionNotices(reading)
  if (issues.length > 0 || named.text === undefined) return { ...name, issues, notices }
  const facts = dialect === 'typed' ? classicParsedFields(written) : written
  const declared = {
    kind,
    dialect,
    declaredName: named.text,
    model: facts.model(),
    location: named.location,
    locations: [...written.all(), ...(facts === written ? [] : facts.all())].map(({ path, location }) => ({
      path,
      location
    }))
  }
  return { ...name, declared, issues, notices }
}

interface Named {
  readonly label: string
  readonly text?: string
  readonly location: Location
  readonly issues: readonly ValidationIssue[]
}

function readName(kind: Kind, mapping: MappingNode, position: string): Named {
  const entry = entryOf(mapping, 'name')
  if (!entry) {
    const message = `${position}: "name" is missing. Add one, as in "name: docs".`
    return { label: position, location: mapping.location, issues: [{ message, location: mapping.location }] }
  }
  const { value } = entry
  const text = value.is === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined
  const label = text === undefined ? position : `${kind} ${quoted(text)}`
  const problem = nameProblem(kind, value)
  const location = value.location
  if (problem !== undefined) return { label, location, issues: [{ message: `${label}: "name" ${problem}`, location }] }
  return text === undefined ? { label, location, issues: [] } : { label, text, location, issues: [] }
}

function readMapping(reading: Reading, slot: SchemaNode, mapping: MappingNode, path: Path): void {
  for (const entry of mapping.entries) {
    const writtenAs = [...path, entry.key]
    if (path.length === 0 && entry.key === 'name') continue
    const named = slot.children.get(entry.key)
    const child = named ?? slot.children.get('*')
    if (!child) {
      reading.issues.push({
        message: `${reading.label}: ${strayKeyMessage(reading, slot, writtenAs)}`,
        location: entry.keyPlace
      })
      const target = [...targetOf(slot, path), entry.key]
      addFact(reading, { path: target, writtenAs, is: 'unknown', location: entry.keyPlace })
      continue
    }
    if (!named) addProblem(reading, path, mapKeyProblem(pathText(path), entry.key, entry.keyPlace), entry.keyPlace)
    readEntry(reading, child, entry, writtenAs, targetOf(child, writtenAs))
  }
}

function strayKeyMessage({ kind, dialect, by }: Reading, slot: SchemaNode, writtenAs: Path): string {
  const mixed = by === undefined ? undefined : mixedKeyMessage(writtenAs, by)
  return mixed ?? unknownKeyMessage(dialect === 'typed' ? 'typed' : kind, slot, writtenAs)
}

/** A slot's target with the keys that the user wrote in location of its `*`. Both end alike, so they are told from the end. */
function targetOf(slot: SchemaNode, writtenAs: Path): Path {
  return slot.target.map((key, at) =>
    key === '*' ? (writtenAs[writtenAs.length - slot.target.length + at] ?? key) : key
  )
}

function readEntry(reading: Reading, slot: SchemaNode, entry: Entry, writtenAs: Path, path: Path): void {
  const { value: written, keyPlace } = entry
  const location = written.is === 'scalar' ? written.location : keyPlace
  if (!slot.rule) {
    readInner(reading, slot, entry, writtenAs, path)
    return
  }
  const explained = written.is === 'scalar' ? slot.explained?.get(String(written.value)) : undefined
  const checked = explained === undefined ? checkValue(slot.rule, written) : refused(written, explained)
  const fact: ParsedField = { path, writtenAs, is: 'field', location }
  if ('problems' in checked) {
    for (const { text, location: at } of checked.problems) addProblem(reading, writtenAs, text, at)
    addFact(reading, fact)
  } else addFact(reading, { ...fact, value: checked.value })
}

function refused(written: SyntaxNode, why: string): Checked {
  return { problems: [{ text: `is ${described(written)}. ${why}`, location: written.location }] }
}

function readInner(reading: Reading, slot: SchemaNode, { value, keyPlace }: Entry, writtenAs: Path, path: Path): void {
  const isNull = value.is === 'scalar' && value.value === null
  if (isNull && isMapOfValues(slot)) return
  addFact(reading, { path, writtenAs, is: value.is === 'mapping' ? 'mapping' : 'faulty', location: keyPlace })
  if (value.is === 'mapping') readMapping(reading, slot, value, writtenAs)
  else if (value.is !== 'faulty') addProblem(reading, writtenAs, notAMapping(slot, value), value.location)
}

function notAMapping(slot: SchemaNode, value: SyntaxNode): string {
  const keys = [...slot.children.keys()].filter((key) => key !== '*')
  const expected = keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(', ')}`
  const isNull = value.is === 'scalar' && value.value === null
  return isNull
    ? `has no value. Expected ${expected}; or leave the key out.`
    : `is ${described(value)}. Expected ${expected}.`
}

function addFact(reading: Reading, fact: ParsedField): void {
  if (fact.path.join('.') === PODS_PATH.join('.')) {
    reading.pods = fact
    return
  }
  const first = reading.facts.add(fact)
  if (first && saysOtherwise(first, fact)) {
    const message = `${reading.label}: ${factText(fact)}, but ${factText(first)}. They mean the same: keep one of them.`
    reading.issues.push({ message, location: fact.location })
  }
}

/** What may be written in two places at once is `metric` and `dimension`; `contradictions` sees to the others. */
function saysOtherwise(first: ParsedField, { path, value }: ParsedField): boolean {
  return path.length === 1 && first.value !== undefined && value !== undefined && first.value !== value
}

function factText({ writtenAs, value }: ParsedField): string {
  return `${quoted(pathText(writtenAs))} is ${JSON.stringify(value)}`
}

function addProblem(reading: Reading, path: Path, problem: string | undefined, location: Location): void {
  if (problem === undefined) return
  reading.issues.push({ message: `${reading.label}: ${quoted(pathText(path))} ${problem}`, location })
}

function sizeFaults({ kind, label, facts }: Reading, limits: MapLimits): ValidationIssue[] {
  const map = OWNERSHIP_AT[kind]
  const fact = facts.at(map)
  if (!fact) return []
  const values = facts
    .below(map)
    .flatMap(({ path, value }) => (value === undefined ? [] : [[path[1] ?? '', value] as const]))
  return mapSizeFaults(label, map, values, limits, fact.location)
}

// Free text may speak of expressions, so this is no issue.
function expressionNotices({ kind, label, facts }: Reading): string[] {
  if (kind === 'index') return []
  return [...facts.below('metadata'), facts.at('instructions')].flatMap((fact) =>
    fact?.value !== undefined && hasExpression(JSON.stringify(fact.value))
      ? [`${label}: ${quoted(pathText(fact.writtenAs))} has "\${{" in it, which GitHub has not replaced.`]
      : []
  )
}
