import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar } from 'yaml'

import type { ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import {
  expressionHint,
  positionText,
  quoted,
  shortened,
  type Entry,
  type SyntaxNode,
  type InvalidNode
} from './syntax-node.ts'

/** The deepest nesting of mappings and lists. The deepest field of a resource is six deep; metadata may be deeper. */
const MAX_DEPTH = 64

/** The most characters that aliases may add to a text: as many as a file may have. */
const MAX_ALIASED_CHARACTERS = 1_048_576

// The characters of an empty list or a `null`, so that repeating many of them is limited too.
const NODE_CHARACTERS = 16

/** A node read, with its size and height, so that an alias to it need not read it again. */
interface Read {
  readonly written: SyntaxNode
  readonly characters: number
  readonly height: number
}

interface NodeReader {
  readonly locationAt: (offset: number) => Location
  readonly issues: ValidationIssue[]
  /** The values of the anchors so far; `being read` while the reader is inside one. */
  readonly anchors: Map<string, Read | 'being read'>
  aliasedCharacters: number
}

/** Turns the library's nodes into syntax nodes, and finds what YAML allows and a declaration does not. */
export function syntaxNodeOf(
  root: Node,
  locationAt: (offset: number) => Location
): { root: SyntaxNode; issues: ValidationIssue[] } {
  const reader: NodeReader = { locationAt, issues: [], anchors: new Map(), aliasedCharacters: 0 }
  return { root: readNode(reader, root, locationAt(root.range?.[0] ?? 0), 0).written, issues: reader.issues }
}

function readNode(reader: NodeReader, node: unknown, around: Location, depth: number): Read {
  if (isAlias(node)) return readAlias(reader, node, depth)
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
  if (anchor !== undefined) reader.anchors.set(anchor, 'being read')
  const read = readOwnNode(reader, node, around, depth)
  if (anchor !== undefined) reader.anchors.set(anchor, read)
  return read
}

function readOwnNode(reader: NodeReader, node: unknown, around: Location, depth: number): Read {
  if (isScalar(node)) return readScalar(reader, node, around)
  if (!isMap(node) && !isSeq(node)) {
    const written: SyntaxNode = { is: 'scalar', value: null, literal: '', location: around }
    return { written, characters: NODE_CHARACTERS, height: 0 }
  }
  const location = reader.locationAt(node.range?.[0] ?? 0)
  if (depth >= MAX_DEPTH) return invalid(reader, location, `This is nested more than ${MAX_DEPTH} levels deep.`)
  return isMap(node) ? readMapping(reader, node.items, location, depth) : readList(reader, node.items, location, depth)
}

function readMapping(reader: NodeReader, pairs: readonly Pair[], location: Location, depth: number): Read {
  const entries = new Map<string, Entry>()
  const reads: Read[] = []
  for (const pair of pairs) {
    const name = readKey(reader, pair.key, location)
    const read = readNode(reader, pair.value, name.keyLocation, depth + 1)
    if (name.key === undefined) continue
    const first = entries.get(name.key)
    if (first) {
      reader.issues.push({
        message: `The key ${quoted(name.key)} is written twice in this mapping, first at ${positionText(first.keyLocation)}. Remove one.`,
        location: name.keyLocation
      })
      continue
    }
    entries.set(name.key, { key: name.key, keyLocation: name.keyLocation, value: read.written })
    reads.push(read, { written: read.written, characters: name.key.length, height: 0 })
  }
  return around({ is: 'mapping', entries: [...entries.values()], location }, reads)
}

function readList(reader: NodeReader, items: readonly unknown[], location: Location, depth: number): Read {
  const reads = items.map((item) => readNode(reader, item, location, depth + 1))
  return around({ is: 'list', items: reads.map((read) => read.written), location }, reads)
}

function around(written: SyntaxNode, reads: readonly Read[]): Read {
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
  mapping: Location
): { readonly key?: string; readonly keyLocation: Location } {
  const offset = isMap(key) || isSeq(key) || isScalar(key) || isAlias(key) ? key.range?.[0] : undefined
  const keyLocation = offset === undefined ? mapping : reader.locationAt(offset)
  if (isScalar(key) && key.anchor !== undefined) readNode(reader, key, keyLocation, 0)
  if (isScalar(key) && typeof key.value === 'string') {
    if (key.value !== '<<' || key.type !== 'PLAIN') return { key: key.value, keyLocation }
    reader.issues.push({
      message: 'Merge keys ("<<") are not read here. Write the keys out, or give a whole value by an alias ("*name").',
      location: keyLocation
    })
    return { keyLocation }
  }
  const literal = isScalar(key) ? (key.source ?? '') : ''
  const hint = literal === '' ? '' : ` Put ${shortened(literal)} in quotes to make it one.`
  const expression = isMap(key) ? ' Was this to be an expression, "${{ … }}"? Then its "$" is missing.' : ''
  reader.issues.push({ message: `A key must be a text.${hint}${expression}`, location: keyLocation })
  return { keyLocation }
}

function readScalar(reader: NodeReader, node: Scalar, around: Location): Read {
  const { value, source } = node
  const literal = source ?? ''
  const location = literal === '' && value === null ? around : reader.locationAt(node.range?.[0] ?? 0)
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      return invalid(
        reader,
        location,
        `${shortened(literal)} is not a number that JSON knows. Put it in quotes if it is a text.`
      )
    if (isInexact(value, literal)) {
      return invalid(
        reader,
        location,
        `${shortened(literal)} is too large to be kept exactly. Put it in quotes if it is a text.`
      )
    }
  } else if (typeof value !== 'string' && typeof value !== 'boolean' && value !== null) {
    return invalid(reader, location, `${quoted(literal)} is no text, number, true, false or null.`)
  }
  const characters = NODE_CHARACTERS + (typeof value === 'string' ? value.length : 0)
  return { written: { is: 'scalar', value, literal, location }, characters, height: 0 }
}

// Beyond 2^53 a number cannot represent every integer, and the action must send exactly the written one.
function isInexact(value: number, literal: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(literal)) return false
  const digits = literal.replace(/^\+/, '')
  return digits !== String(value) && BigInt(digits) !== BigInt(value)
}

function readAlias(reader: NodeReader, alias: Alias, depth: number): Read {
  const location = reader.locationAt(alias.range?.[0] ?? 0)
  const target = reader.anchors.get(alias.source)
  const name = quoted(`*${alias.source}`)
  if (target === undefined) {
    const hint = expressionHint(alias.source, location)
    return invalid(
      reader,
      location,
      `The alias ${name} has no "&${quoted(alias.source).slice(1)} before it. Put the value in quotes if it is a text.${hint}`
    )
  }
  if (target === 'being read') return invalid(reader, location, `The alias ${name} stands inside of what it repeats.`)
  if (depth + target.height > MAX_DEPTH)
    return invalid(reader, location, `With the alias ${name} this is nested more than ${MAX_DEPTH} levels deep.`)
  const wasWithin = reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS
  reader.aliasedCharacters += target.characters
  if (reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS) return target
  // Reports only the first alias beyond the limit.
  const message = `The aliases up to ${name} repeat more than ${MAX_ALIASED_CHARACTERS} characters. Write less by aliases.`
  return wasWithin ? invalid(reader, location, message) : nothing(location)
}

function invalid(reader: NodeReader, location: Location, message: string): Read {
  reader.issues.push({ message, location })
  return nothing(location)
}

function nothing(location: Location): Read {
  const written: InvalidNode = { is: 'invalid', location }
  return { written, characters: NODE_CHARACTERS, height: 0 }
}
