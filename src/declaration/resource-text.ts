import type { ValidationIssue } from '../core/errors.ts'
import { pathText, type JsonObject, type Path } from '../core/json.ts'
import type { Location } from '../core/location.ts'
import type { Lifetime } from '../resources/owner.ts'
import { ownershipMapOf } from '../resources/ownership.ts'
import { resourceType } from '../resources/registry.ts'
import type { Declared, Kind } from '../resources/resource.ts'
import type { ResourceType } from '../resources/type.ts'
import type { DialectSpec } from '../resources/dialect-spec.ts'
import { expressionNotices } from './expressions.ts'
import { readExtras } from './extras.ts'
import { mapKeyProblem, mapSizeIssues } from './name.ts'
import { ParsedFields, type ParsedField } from './parsed-fields.ts'
import { readName, readParent } from './resource-name.ts'
import { ruleIssues } from './rules.ts'
import { isMapOfValues, schemaNodeOf, type SchemaNode } from './schema-nodes.ts'
import { described, quoted, type Entry, type MappingNode, type SyntaxNode } from './syntax-node.ts'
import { isPassedOn, mixedKeyMessage, otherKeys, unknownKeyMessage } from './unknown-keys.ts'
import { checkValue, type Checked } from './values.ts'

/** One resource read: what it declares but for its final name, or what is wrong with it. */
export interface ResourceReading {
  /** What its issues begin with. */
  readonly label: string
  /** The name, where there is one that may be used. */
  readonly name?: { readonly text: string; readonly location: Location }
  /** Missing where there are issues. Its parent has the name that is declared. */
  readonly declared?: Omit<Declared, 'name'>
  readonly issues: readonly ValidationIssue[]
  readonly notices: readonly string[]
}

interface Reading {
  readonly type: ResourceType
  readonly spec: DialectSpec
  /** The key that shows the dialect, where it is not the first. */
  readonly by?: string
  readonly label: string
  readonly fields: ParsedFields
  readonly issues: ValidationIssue[]
  readonly notices: string[]
}

/**
 * Reads one resource and finds everything that is wrong with it.
 *
 * @param position names it where it has no name
 * @param lifetime whose ownership tags it must leave room for
 */
export function readResource(
  kind: Kind,
  mapping: MappingNode,
  position: string,
  lifetime: Lifetime | undefined
): ResourceReading {
  const type = resourceType(kind)
  const named = readName(kind, mapping, position)
  const parent = readParent(type, mapping, named)
  const { label, location } = named
  const issues = [...named.issues, ...(parent?.issues ?? [])]
  const reading: Reading = { type, ...dialectOf(type, mapping), label, fields: new ParsedFields(), issues, notices: [] }
  const { fields: written, spec } = reading
  readMapping(reading, schemaNodeOf(spec), mapping, [])
  const { extras, ...extra } = readExtras(type, label, mapping)
  issues.push(...extra.issues, ...ruleIssues(label, spec.rules ?? [], written), ...sizeIssues(reading, lifetime))
  const notices = [...reading.notices, ...expressionNotices(type, label, written)]
  const name = named.text === undefined ? {} : { name: { text: named.text, location } }
  if (issues.length > 0 || named.text === undefined) return { label, ...name, issues, notices }
  const fields = translated(spec, type, written)
  const declared = {
    kind,
    ...(type.parent === undefined ? {} : { parent: { kind: type.parent, name: parent?.text ?? '' } }),
    dialect: spec.dialect,
    declaredName: named.text,
    model: fields.model(type.meaningfulWhenEmpty),
    ...(extras && { extras }),
    location,
    locations: [...fields.all(), ...(fields === written ? [] : written.all()), ...extra.locations].map(
      ({ path, location }) => ({ path, location })
    )
  }
  return { label, ...name, declared, issues, notices }
}

/** The declaration in the model's own words. */
function translated({ translate }: DialectSpec, type: ResourceType, written: ParsedFields): ParsedFields {
  if (translate === undefined) return written
  const model: JsonObject = written.model(type.meaningfulWhenEmpty)
  const [fields, translation] = [new ParsedFields(), translate(model)]
  for (const field of written.all()) for (const moved of translation(field.path)) fields.add({ ...field, ...moved })
  return fields
}

/** The dialect that a key shows, or the first. */
function dialectOf({ dialects }: ResourceType, mapping: MappingNode): Pick<Reading, 'spec' | 'by'> {
  for (const spec of dialects) {
    for (const pattern of spec.shownBy ?? []) {
      const path = firstAt(mapping, pattern.split('.'))
      if (path !== undefined) return { spec, by: pathText(path) }
    }
  }
  return { spec: dialects[0] }
}

function firstAt(node: SyntaxNode | undefined, [key, ...rest]: Path): Path | undefined {
  if (key === undefined) return []
  if (node?.is !== 'mapping') return undefined
  for (const entry of node.entries) {
    const inner = key === '*' || entry.key === key ? firstAt(entry.value, rest) : undefined
    if (inner !== undefined) return [entry.key, ...inner]
  }
  return undefined
}

function readMapping(reading: Reading, node: SchemaNode, mapping: MappingNode, path: Path): void {
  const { type } = reading
  for (const entry of mapping.entries) {
    const writtenAs = [...path, entry.key]
    if (path.length === 0 && otherKeys(type).includes(entry.key)) continue
    // `*` stands for any key, and as a key of the user's own it is one of those.
    const named = entry.key === '*' ? undefined : node.children.get(entry.key)
    const child = named ?? node.children.get('*')
    const location = entry.keyLocation
    if (!child) {
      readUnknown(reading, node, entry, writtenAs)
      continue
    }
    const map = ownershipMapOf(type.kind)
    if (!named && pathText(path) === map?.at)
      addProblem(reading, path, mapKeyProblem(map, entry.key, location), location)
    readEntry(reading, child, entry, writtenAs, targetOf(child, writtenAs))
  }
}

/** A key that nothing is declared by: it is passed on where that is meant to be, else an issue. */
function readUnknown(
  reading: Reading,
  node: SchemaNode,
  { key, keyLocation: location, value }: Entry,
  writtenAs: Path
): void {
  const { type, spec, label } = reading
  const field: ParsedField = {
    path: [...targetOf(node, writtenAs.slice(0, -1)), key],
    writtenAs,
    is: 'unknown',
    location
  }
  if (!isPassedOn(type, spec, node, writtenAs)) {
    reading.issues.push({ message: `${label}: ${strayKeyMessage(reading, node, writtenAs)}`, location })
    addField(reading, field)
    return
  }
  const checked = checkValue({ type: 'any', nullable: true }, value)
  addField(reading, { ...field, ...('value' in checked && { value: checked.value }) })
  reading.notices.push(
    `${label}: ${quoted(pathText(writtenAs))} is not known to this release of the action. It is sent as it is, and ` +
      "compared only where Pinecone's answer has it."
  )
}

function strayKeyMessage({ type, spec, by }: Reading, node: SchemaNode, writtenAs: Path): string {
  const mixed = by === undefined ? undefined : mixedKeyMessage(spec, writtenAs, by)
  return mixed ?? unknownKeyMessage(type, spec, node, writtenAs)
}

/** A node's target with the user's own keys for its `*`. Both paths end alike, so these are found from the end. */
function targetOf({ target }: SchemaNode, writtenAs: Path): Path {
  return target.map((key, at) => (key === '*' ? (writtenAs[writtenAs.length - target.length + at] ?? key) : key))
}

function readEntry(reading: Reading, schema: SchemaNode, entry: Entry, writtenAs: Path, path: Path): void {
  const { value: node, keyLocation } = entry
  if (!schema.rule) {
    readInner(reading, schema, entry, writtenAs, path)
    return
  }
  const location = node.is === 'scalar' ? node.location : keyLocation
  const explained = node.is === 'scalar' ? schema.explained?.get(String(node.value)) : undefined
  const checked = explained === undefined ? checkValue(schema.rule, node) : refused(node, explained)
  const field: ParsedField = { path, writtenAs, is: 'field', location }
  if ('problems' in checked) {
    for (const { text, location: at } of checked.problems) addProblem(reading, writtenAs, text, at)
    addField(reading, field)
  } else addField(reading, { ...field, value: checked.value })
}

function refused(node: SyntaxNode, why: string): Checked {
  return { problems: [{ text: `is ${described(node)}. ${why}`, location: node.location }] }
}

function readInner(
  reading: Reading,
  node: SchemaNode,
  { value, keyLocation }: Entry,
  writtenAs: Path,
  path: Path
): void {
  const isNull = value.is === 'scalar' && value.value === null
  if (isNull && isMapOfValues(node)) return
  addField(reading, { path, writtenAs, is: value.is === 'mapping' ? 'mapping' : 'invalid', location: keyLocation })
  if (value.is === 'mapping') readMapping(reading, node, value, writtenAs)
  else if (value.is !== 'invalid') addProblem(reading, writtenAs, notAMapping(node, value), value.location)
}

function notAMapping(node: SchemaNode, value: SyntaxNode): string {
  const keys = [...node.children.keys()].filter((key) => key !== '*')
  const expected = keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(', ')}`
  const isNull = value.is === 'scalar' && value.value === null
  return isNull
    ? `has no value. Expected ${expected}; or leave the key out.`
    : `is ${described(value)}. Expected ${expected}.`
}

/** What two keys at the top may both say must be the same; rules see to what lies deeper. */
function addField(reading: Reading, field: ParsedField): void {
  const first = reading.fields.add(field)
  if (first?.value === undefined || field.value === undefined) return
  if (field.path.length !== 1 || first.value === field.value) return
  const message = `${reading.label}: ${fieldText(field)}, but ${fieldText(first)}. They mean the same: keep one of them.`
  reading.issues.push({ message, location: field.location })
}

function fieldText({ writtenAs, value }: ParsedField): string {
  return `${quoted(pathText(writtenAs))} is ${JSON.stringify(value)}`
}

function addProblem(reading: Reading, path: Path, problem: string | undefined, location: Location): void {
  if (problem === undefined) return
  reading.issues.push({ message: `${reading.label}: ${quoted(pathText(path))} ${problem}`, location })
}

function sizeIssues({ type, label, fields }: Reading, lifetime: Lifetime | undefined): ValidationIssue[] {
  const ownership = ownershipMapOf(type.kind)
  const { at } = ownership ?? { at: '' }
  const map = fields.at(at)
  if (!map || !ownership) return []
  const removedBy = type.fields.find(({ path }) => path === `${at}.*`)?.removedBy
  const kept = fields
    .below(at)
    .flatMap(({ path, value }) => (value === undefined || value === removedBy ? [] : [[path[1] ?? '', value] as const]))
  return mapSizeIssues(label, ownership, kept, lifetime, map.location)
}
