// The rows of a comment as the data that it carries along, written and read back. Pure. What was read back is data like
// any other from outside: checked here, and escaped anew whenever it is rendered.

import { ALL_RESULTS } from '../core/result.ts'
import type { DeclaredCommand } from '../core/command.ts'
import { isObject, parsedJson, type Json, type JsonObject } from '../core/json.ts'
import { KINDS } from '../resources/resource.ts'
import { inOrder, LATEST, LONGEST, mergeRows, type Row, type RowField } from './comment-rows.ts'

/** What a comment holds. */
export interface CommentContent {
  readonly rows: readonly Row[]
  /** How many rows there was no module for before, and so are not among these. */
  readonly omittedRows: number
}

const DATA = /<!-- pinecone-provision-action:rows:1 ([A-Za-z0-9+/=]*) -->/

/** The data at a comment's end, where nobody sees it. */
export function dataComment({ rows, omittedRows }: CommentContent): string {
  const data = Buffer.from(JSON.stringify({ rows, omittedRows })).toString('base64')
  return `<!-- pinecone-provision-action:rows:1 ${data} -->`
}

/** Reads a comment's rows back; what makes no sense is left out. */
export function parseComment(body: string): CommentContent {
  const data = parsedJson(Buffer.from(DATA.exec(body)?.[1] ?? '', 'base64').toString())
  const rows = isObject(data) && Array.isArray(data['rows']) ? (data['rows'] as Json[]) : []
  const omitted = isObject(data) ? data['omittedRows'] : 0
  return { rows: rows.flatMap(rowIn), omittedRows: isCount(omitted) ? omitted : 0 }
}

/** What two comments hold together. `now` in seconds since the epoch. */
export function mergeContents(now: number, ...all: readonly CommentContent[]): CommentContent {
  return {
    rows: mergeRows(now, ...all.map(({ rows }) => rows)),
    omittedRows: Math.max(0, ...all.map(({ omittedRows }) => omittedRows))
  }
}

const COMMANDS: readonly DeclaredCommand[] = ['apply', 'destroy', 'show']

const { name: LONGEST_NAME, text: LONGEST_TEXT } = LONGEST
const LONGEST_TEXTS = {
  name: LONGEST_NAME,
  declaredName: LONGEST_NAME,
  status: LONGEST_NAME,
  host: LONGEST_NAME,
  reason: LONGEST_NAME,
  message: LONGEST_TEXT
} as const

/** A row that was read back, as it has to be, or none. */
function rowIn(data: Json): Row[] {
  if (!isObject(data)) return []
  const kind = KINDS.find((known) => known === data['kind'])
  const command = COMMANDS.find((known) => known === data['command'])
  const result = ALL_RESULTS.find((known) => known === data['result'])
  const texts = textsIn(data, LONGEST_TEXTS)
  const ids = textsIn(data, { runId: LONGEST.run, runAttempt: LONGEST.run })
  const { isPlan, ready, isOfJob, expiresAt, omittedFields, at, stamp, fields } = data
  if (!kind || !command || !result || !texts || !ids || texts.name === '' || !Array.isArray(fields)) return []
  if (typeof isPlan !== 'boolean' || typeof ready !== 'boolean' || typeof isOfJob !== 'boolean') return []
  if (!isTime(expiresAt) || !isTime(at) || !isTime(stamp) || !isCount(omittedFields)) return []
  if (!/^\d*$/.test(ids.runId) || !/^\d*$/.test(ids.runAttempt)) return []
  const known = { isPlan, kind, command, result, ready, isOfJob, expiresAt, omittedFields, at, stamp, ...texts, ...ids }
  return [inOrder({ ...known, fields: (fields as Json[]).flatMap(fieldIn) })]
}

function fieldIn(data: Json): RowField[] {
  if (!isObject(data)) return []
  const words = textsIn(data, { path: LONGEST.value, before: LONGEST.value, after: LONGEST.value })
  const isReplaced = data['isReplaced']
  return words && typeof isReplaced === 'boolean' ? [{ ...words, isReplaced }] : []
}

function textsIn<Key extends string>(
  data: JsonObject,
  longest: Readonly<Record<Key, number>>
): Record<Key, string> | undefined {
  const entries = (Object.entries(longest) as [Key, number][]).map(([key, most]) => [key, data[key], most] as const)
  const isGiven = entries.every(([, text, most]) => typeof text === 'string' && text.length <= most)
  return isGiven ? (Object.fromEntries(entries) as Record<Key, string>) : undefined
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e6
}

function isTime(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LATEST
}
