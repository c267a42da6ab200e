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
import { checkValue, problemAt } from './values.ts'

/** One resource read: its declaration without the final name, or its issues. */
export interface ResourceReading {
  /** The beginning of its issues. */
  readonly label: string
  /** Missing where there is no valid name. */
  readonly name?: { readonly text: string; readonly location: Location }
  /** Missing where there are issues. The parent has its declared name. */
  readonly declared?: Omit<Declared, 'name'>
  readonly issues: readonly ValidationIssue[]
  readonly notices: readonly string[]
}

interface Reading {
  readonly type: ResourceType
  readonly spec: DialectSpec
  /** The key that shows the dialect, if it is not the first dialect. */
  readonly by?: string
  readonly label: string
  readonly fields: ParsedFields
  readonly issues: ValidationIssue[]
  readonly notices: string[]
}

/**
 * Reads one resource and finds all its issues.
 *
 * @param position describes the resource where it has no name
 * @param lifetime decides how much room ownership tags need
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

/** The declaration in the model's words. */
function translated({ translate }: DialectSpec, type: ResourceType, written: ParsedFields): ParsedFields {
  if (translate === undefined) return written
  const model: JsonObject = written.model(type.meaningfulWhenEmpty)
  const [fields, translation] = [new ParsedFields(), translate(model)]
  for (const field of written.all()) for (const moved of translation(field.path)) fields.add({ ...field, ...moved })
  return fields
}

/** The dialect that a key shows, or else the first one. */
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
    // A key `*` of the user's own is an ordinary key of a map.
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

/** An unknown key: passed on if its dialect allows that, else an issue. */
function readUnknown(
  reading: Reading,
  node: SchemaNode,
  { key, keyLocation: location, value }: Entry,
  writtenAs: Path
): void {
  const { type, spec, by, label } = reading
  const field: ParsedField = {
    path: [...targetOf(node, writtenAs.slice(0, -1)), key],
    writtenAs,
    is: 'unknown',
    location
  }
  if (!isPassedOn(type, spec, node, writtenAs)) {
    const mixed = by === undefined ? undefined : mixedKeyMessage(spec, writtenAs, by)
    const message = mixed ?? unknownKeyMessage(type, spec, node, writtenAs)
    reading.issues.push({ message: `${label}: ${message}`, location })
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

/** A node's target with the user's own keys for its `*`. Both paths end alike, so this counts from the end. */
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
  const checked =
    explained === undefined ? checkValue(schema.rule, node) : problemAt(node, `is ${described(node)}. ${explained}`)
  const field: ParsedField = { path, writtenAs, is: 'field', location }
  if ('problems' in checked) {
    for (const { text, location: at } of checked.problems) addProblem(reading, writtenAs, text, at)
    addField(reading, field)
  } else addField(reading, { ...field, value: checked.value })
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

/** Adds a field. Two top-level keys of the same field must have the same value; rules check deeper ones. */
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
