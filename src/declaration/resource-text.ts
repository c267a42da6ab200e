import type { Fault } from '../core/errors.ts'
import { pathText, type Path } from '../core/json.ts'
import { MARKS_AT } from '../resources/ownership.ts'
import type { Declared, Kind, Place } from '../resources/resource.ts'
import { contradictions } from './conflicts.ts'
import { Facts, type Fact } from './parsed-fields.ts'
import { mapKeyProblem, mapSizeFaults, type MapLimits } from './maps.ts'
import { nameProblem } from './name.ts'
import { resolvePods } from './pods.ts'
import { shapeOf, type WrittenShape } from './shape.ts'
import { isMapOfValues, PODS_PATH, RESOURCE_SLOTS, type Slot } from './schema-nodes.ts'
import { classicFacts, placeIn } from './typed-model.ts'
import { typedFaults } from './typed-rules.ts'
import { TYPED_SLOT } from './typed-schema-nodes.ts'
import { mixedKeyMessage, unknownKeyMessage } from './unknown-keys.ts'
import { checkValue, type Checked } from './values.ts'
import { described, entryOf, hasExpression, quoted, type Entry, type Written, type WrittenMapping } from './syntax-node.ts'

/** One resource read: what it declares but for its final name, or what is wrong with it. */
export interface ResourceReading {
  /** The name, where there is one that may be used. */
  readonly name?: { readonly text: string; readonly place: Place }
  /** Missing where there are faults. */
  readonly declared?: Omit<Declared, 'name'>
  readonly faults: readonly Fault[]
  readonly notices: readonly string[]
}

interface Reading {
  readonly kind: Kind
  readonly shape: WrittenShape['shape']
  /** What shows that the shape is typed. */
  readonly by?: string
  readonly label: string
  readonly facts: Facts
  readonly faults: Fault[]
  pods?: Fact
}

/** Reads one resource and finds everything that is wrong with it. `position` names it where it has no name. */
export function readResource(
  kind: Kind,
  mapping: WrittenMapping,
  position: string,
  limits: MapLimits
): ResourceReading {
  const named = readName(kind, mapping, position)
  const reading: Reading = {
    kind,
    ...shapeOf(kind, mapping),
    label: named.label,
    facts: new Facts(),
    faults: [...named.faults]
  }
  const name = named.text === undefined ? {} : { name: { text: named.text, place: named.place } }
  const { label, facts: written, shape } = reading
  readMapping(reading, shape === 'typed' ? TYPED_SLOT : RESOURCE_SLOTS[kind], mapping, [])
  const faults = [
    ...reading.faults,
    ...(shape === 'typed'
      ? typedFaults(label, written)
      : [...resolvePods(label, reading.pods, written), ...contradictions(kind, label, written)]),
    ...sizeFaults(reading, limits)
  ]
  const notices = expressionNotices(reading)
  if (faults.length > 0 || named.text === undefined) return { ...name, faults, notices }
  const facts = shape === 'typed' ? classicFacts(written) : written
  const placeOf = (path: Path): Place => placeIn(written, facts, path, named.place)
  const declared = { kind, shape, declaredName: named.text, model: facts.model(), place: named.place, placeOf }
  return { ...name, declared, faults, notices }
}

interface Named {
  readonly label: string
  readonly text?: string
  readonly place: Place
  readonly faults: readonly Fault[]
}

function readName(kind: Kind, mapping: WrittenMapping, position: string): Named {
  const entry = entryOf(mapping, 'name')
  if (!entry) {
    const message = `${position}: "name" is missing. Add one, as in "name: docs".`
    return { label: position, place: mapping.place, faults: [{ message, place: mapping.place }] }
  }
  const { value } = entry
  const text = value.is === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined
  const label = text === undefined ? position : `${kind} ${quoted(text)}`
  const problem = nameProblem(kind, value)
  const place = value.place
  if (problem !== undefined) return { label, place, faults: [{ message: `${label}: "name" ${problem}`, place }] }
  return text === undefined ? { label, place, faults: [] } : { label, text, place, faults: [] }
}

function readMapping(reading: Reading, slot: Slot, mapping: WrittenMapping, path: Path): void {
  for (const entry of mapping.entries) {
    const writtenAs = [...path, entry.key]
    if (path.length === 0 && entry.key === 'name') continue
    const named = slot.children.get(entry.key)
    const child = named ?? slot.children.get('*')
    if (!child) {
      reading.faults.push({
        message: `${reading.label}: ${strayKeyMessage(reading, slot, writtenAs)}`,
        place: entry.keyPlace
      })
      const target = [...targetOf(slot, path), entry.key]
      addFact(reading, { path: target, writtenAs, is: 'unknown', place: entry.keyPlace })
      continue
    }
    if (!named) addProblem(reading, path, mapKeyProblem(pathText(path), entry.key, entry.keyPlace), entry.keyPlace)
    readEntry(reading, child, entry, writtenAs, targetOf(child, writtenAs))
  }
}

function strayKeyMessage({ kind, shape, by }: Reading, slot: Slot, writtenAs: Path): string {
  const mixed = by === undefined ? undefined : mixedKeyMessage(writtenAs, by)
  return mixed ?? unknownKeyMessage(shape === 'typed' ? 'typed' : kind, slot, writtenAs)
}

/** A slot's target with the keys that the user wrote in place of its `*`. Both end alike, so they are told from the end. */
function targetOf(slot: Slot, writtenAs: Path): Path {
  return slot.target.map((key, at) =>
    key === '*' ? (writtenAs[writtenAs.length - slot.target.length + at] ?? key) : key
  )
}

function readEntry(reading: Reading, slot: Slot, entry: Entry, writtenAs: Path, path: Path): void {
  const { value: written, keyPlace } = entry
  const place = written.is === 'scalar' ? written.place : keyPlace
  if (!slot.rule) {
    readInner(reading, slot, entry, writtenAs, path)
    return
  }
  const explained = written.is === 'scalar' ? slot.explained?.get(String(written.value)) : undefined
  const checked = explained === undefined ? checkValue(slot.rule, written) : refused(written, explained)
  const fact: Fact = { path, writtenAs, is: 'field', place }
  if ('problems' in checked) {
    for (const { text, place: at } of checked.problems) addProblem(reading, writtenAs, text, at)
    addFact(reading, fact)
  } else addFact(reading, { ...fact, value: checked.value })
}

function refused(written: Written, why: string): Checked {
  return { problems: [{ text: `is ${described(written)}. ${why}`, place: written.place }] }
}

function readInner(reading: Reading, slot: Slot, { value, keyPlace }: Entry, writtenAs: Path, path: Path): void {
  const isNull = value.is === 'scalar' && value.value === null
  if (isNull && isMapOfValues(slot)) return
  addFact(reading, { path, writtenAs, is: value.is === 'mapping' ? 'mapping' : 'faulty', place: keyPlace })
  if (value.is === 'mapping') readMapping(reading, slot, value, writtenAs)
  else if (value.is !== 'faulty') addProblem(reading, writtenAs, notAMapping(slot, value), value.place)
}

function notAMapping(slot: Slot, value: Written): string {
  const keys = [...slot.children.keys()].filter((key) => key !== '*')
  const expected = keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(', ')}`
  const isNull = value.is === 'scalar' && value.value === null
  return isNull
    ? `has no value. Expected ${expected}; or leave the key out.`
    : `is ${described(value)}. Expected ${expected}.`
}

function addFact(reading: Reading, fact: Fact): void {
  if (fact.path.join('.') === PODS_PATH.join('.')) {
    reading.pods = fact
    return
  }
  const first = reading.facts.add(fact)
  if (first && saysOtherwise(first, fact)) {
    const message = `${reading.label}: ${factText(fact)}, but ${factText(first)}. They mean the same: keep one of them.`
    reading.faults.push({ message, place: fact.place })
  }
}

/** What may be written in two places at once is `metric` and `dimension`; `contradictions` sees to the others. */
function saysOtherwise(first: Fact, { path, value }: Fact): boolean {
  return path.length === 1 && first.value !== undefined && value !== undefined && first.value !== value
}

function factText({ writtenAs, value }: Fact): string {
  return `${quoted(pathText(writtenAs))} is ${JSON.stringify(value)}`
}

function addProblem(reading: Reading, path: Path, problem: string | undefined, place: Place): void {
  if (problem === undefined) return
  reading.faults.push({ message: `${reading.label}: ${quoted(pathText(path))} ${problem}`, place })
}

function sizeFaults({ kind, label, facts }: Reading, limits: MapLimits): Fault[] {
  const map = MARKS_AT[kind]
  const fact = facts.at(map)
  if (!fact) return []
  const values = facts
    .below(map)
    .flatMap(({ path, value }) => (value === undefined ? [] : [[path[1] ?? '', value] as const]))
  return mapSizeFaults(label, map, values, limits, fact.place)
}

// Free text may speak of expressions, so this is no fault.
function expressionNotices({ kind, label, facts }: Reading): string[] {
  if (kind === 'index') return []
  return [...facts.below('metadata'), facts.at('instructions')].flatMap((fact) =>
    fact?.value !== undefined && hasExpression(JSON.stringify(fact.value))
      ? [`${label}: ${quoted(pathText(fact.writtenAs))} has "\${{" in it, which GitHub has not replaced.`]
      : []
  )
}
