import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar } from 'yaml'

import type { Fault } from '../core/errors.ts'
import type { Place } from '../resources/resource.ts'
import {
  expressionHint,
  positionText,
  quoted,
  shortened,
  type Entry,
  type Written,
  type WrittenFaulty
} from './syntax-node.ts'

/** How deeply mappings and lists may be nested. The deepest field of a resource is six deep; metadata may go further. */
const MAX_DEPTH = 64

/** How much aliases may add to a text, in characters: as much as a file may have. */
const MAX_ALIASED_CHARACTERS = 1_048_576

// What an empty list or a `null` counts for, so that many of nothing are something.
const NODE_CHARACTERS = 16

/** A node read, with what it takes to follow an alias to it without reading it again. */
interface Read {
  readonly written: Written
  readonly characters: number
  readonly height: number
}

interface NodeReader {
  readonly placeAt: (offset: number) => Place
  readonly faults: Fault[]
  /** What the anchors stand for so far, and `being read` inside of themselves. */
  readonly anchors: Map<string, Read | 'being read'>
  aliasedCharacters: number
}

/** Turns the library's nodes into what was written, and finds what YAML allows and a declaration does not. */
export function writtenOf(root: Node, placeAt: (offset: number) => Place): { root: Written; faults: Fault[] } {
  const reader: NodeReader = { placeAt, faults: [], anchors: new Map(), aliasedCharacters: 0 }
  return { root: readNode(reader, root, placeAt(root.range?.[0] ?? 0), 0).written, faults: reader.faults }
}

function readNode(reader: NodeReader, node: unknown, around: Place, depth: number): Read {
  if (isAlias(node)) return readAlias(reader, node, depth)
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
  if (anchor !== undefined) reader.anchors.set(anchor, 'being read')
  const read = readOwnNode(reader, node, around, depth)
  if (anchor !== undefined) reader.anchors.set(anchor, read)
  return read
}

function readOwnNode(reader: NodeReader, node: unknown, around: Place, depth: number): Read {
  if (isScalar(node)) return readScalar(reader, node, around)
  if (!isMap(node) && !isSeq(node)) {
    const written: Written = { is: 'scalar', value: null, literal: '', place: around }
    return { written, characters: NODE_CHARACTERS, height: 0 }
  }
  const place = reader.placeAt(node.range?.[0] ?? 0)
  if (depth >= MAX_DEPTH) return faulty(reader, place, `This is nested more than ${MAX_DEPTH} levels deep.`)
  return isMap(node) ? readMapping(reader, node.items, place, depth) : readList(reader, node.items, place, depth)
}

function readMapping(reader: NodeReader, pairs: readonly Pair[], place: Place, depth: number): Read {
  const entries = new Map<string, Entry>()
  const reads: Read[] = []
  for (const pair of pairs) {
    const name = readKey(reader, pair.key, place)
    const read = readNode(reader, pair.value, name.keyPlace, depth + 1)
    if (name.key === undefined) continue
    const first = entries.get(name.key)
    if (first) {
      reader.faults.push({
        message: `The key ${quoted(name.key)} is written twice in this mapping, first at ${positionText(first.keyPlace)}. Remove one.`,
        place: name.keyPlace
      })
      continue
    }
    entries.set(name.key, { key: name.key, keyPlace: name.keyPlace, value: read.written })
    reads.push(read, { written: read.written, characters: name.key.length, height: 0 })
  }
  return around({ is: 'mapping', entries: [...entries.values()], place }, reads)
}

function readList(reader: NodeReader, items: readonly unknown[], place: Place, depth: number): Read {
  const reads = items.map((item) => readNode(reader, item, place, depth + 1))
  return around({ is: 'list', items: reads.map((read) => read.written), place }, reads)
}

function around(written: Written, reads: readonly Read[]): Read {
  let [characters, height] = [NODE_CHARACTERS, 0]
  for (const read of reads) {
    characters += read.characters
    height = Math.max(height, read.height)
  }
  return { written, characters, height: height + 1 }
}

function readKey(
  reader: NodeReader,
  key: unknown,
  mapping: Place
): { readonly key?: string; readonly keyPlace: Place } {
  const offset = isMap(key) || isSeq(key) || isScalar(key) || isAlias(key) ? key.range?.[0] : undefined
  const keyPlace = offset === undefined ? mapping : reader.placeAt(offset)
  if (isScalar(key) && key.anchor !== undefined) readNode(reader, key, keyPlace, 0)
  if (isScalar(key) && typeof key.value === 'string') {
    if (key.value !== '<<' || key.type !== 'PLAIN') return { key: key.value, keyPlace }
    reader.faults.push({
      message: 'Merge keys ("<<") are not read here. Write the keys out, or give a whole value by an alias ("*name").',
      place: keyPlace
    })
    return { keyPlace }
  }
  const literal = isScalar(key) ? (key.source ?? '') : ''
  const hint = literal === '' ? '' : ` Put ${shortened(literal)} in quotes to make it one.`
  const expression = isMap(key) ? ' Was this to be an expression, "${{ … }}"? Then its "$" is missing.' : ''
  reader.faults.push({ message: `A key must be a text.${hint}${expression}`, place: keyPlace })
  return { keyPlace }
}

function readScalar(reader: NodeReader, node: Scalar, around: Place): Read {
  const { value, source } = node
  const literal = source ?? ''
  const place = literal === '' && value === null ? around : reader.placeAt(node.range?.[0] ?? 0)
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      return faulty(
        reader,
        place,
        `${shortened(literal)} is not a number that JSON knows. Put it in quotes if it is a text.`
      )
    if (isInexact(value, literal)) {
      return faulty(
        reader,
        place,
        `${shortened(literal)} is too large to be kept exactly. Put it in quotes if it is a text.`
      )
    }
  } else if (typeof value !== 'string' && typeof value !== 'boolean' && value !== null) {
    return faulty(reader, place, `${quoted(literal)} is no text, number, true, false or null.`)
  }
  const characters = NODE_CHARACTERS + (typeof value === 'string' ? value.length : 0)
  return { written: { is: 'scalar', value, literal, place }, characters, height: 0 }
}

// Past 2^53 not every whole number has a value of its own: what was written must be what will be sent.
function isInexact(value: number, literal: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(literal)) return false
  const digits = literal.replace(/^\+/, '')
  return digits !== String(value) && BigInt(digits) !== BigInt(value)
}

function readAlias(reader: NodeReader, alias: Alias, depth: number): Read {
  const place = reader.placeAt(alias.range?.[0] ?? 0)
  const target = reader.anchors.get(alias.source)
  const name = quoted(`*${alias.source}`)
  if (target === undefined) {
    const hint = expressionHint(alias.source, place)
    return faulty(
      reader,
      place,
      `The alias ${name} has no "&${quoted(alias.source).slice(1)} before it. Put the value in quotes if it is a text.${hint}`
    )
  }
  if (target === 'being read') return faulty(reader, place, `The alias ${name} stands inside of what it repeats.`)
  if (depth + target.height > MAX_DEPTH)
    return faulty(reader, place, `With the alias ${name} this is nested more than ${MAX_DEPTH} levels deep.`)
  const wasWithin = reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS
  reader.aliasedCharacters += target.characters
  if (reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS) return target
  // One fault for all of them: the first that goes too far.
  const message = `The aliases up to ${name} repeat more than ${MAX_ALIASED_CHARACTERS} characters. Write less by aliases.`
  return wasWithin ? faulty(reader, place, message) : nothing(place)
}

function faulty(reader: NodeReader, place: Place, message: string): Read {
  reader.faults.push({ message, place })
  return nothing(place)
}

function nothing(place: Place): Read {
  const written: WrittenFaulty = { is: 'faulty', place }
  return { written, characters: NODE_CHARACTERS, height: 0 }
}
