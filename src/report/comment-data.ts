// The data of a comment, hidden in it, written and read back. Pure. Data that was read back comes from outside like any
// other: it is checked here, and escaped whenever it is rendered.

import { sha256 } from '../core/hash.ts'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { ALL_RESULTS } from '../core/result.ts'
import { COMMANDS, type DeclaredCommand } from '../core/command.ts'
import { isObject, parsedJson, type Json, type JsonObject } from '../core/json.ts'
import { cut } from '../core/text/line.ts'
import { kinds } from '../resources/registry.ts'
import { isPast, MAX_UNCHECKED, mergeRows } from './comment-merge.ts'
import { inOrder, LATEST, LONGEST, rowKey, type Row, type RowField, type RowOrigin } from './comment-rows.ts'
import type { Report } from './report.ts'

/** The content of a comment. */
export interface CommentContent {
  readonly rows: readonly Row[]
  /** The rows that did not fit into the comment before, by `omittedKey`. They are not in `rows`. */
  readonly omitted: readonly string[]
  /** The runs that failed as a whole: the latest of each workflow and job. */
  readonly notes: readonly RunNote[]
}

/** A run that failed as a whole, with or without outcomes. */
export interface RunNote {
  /** The workflow and job. Their next run removes the note. */
  readonly source: string
  readonly reason: string
  readonly message: string
  readonly runId: string
  readonly runAttempt: string
  /** In seconds since the epoch. */
  readonly at: number
}

/** An empty comment. */
export const NO_CONTENT: CommentContent = { rows: [], omitted: [], notes: [] }

/** The note about a failed run; empty for any other run. */
export function notesOf({ failure }: Report, source: string, { runId, runAttempt, at }: RowOrigin): RunNote[] {
  if (failure === undefined) return []
  const { reason, issues = [] } = failure
  const message = cut(
    issues[0] === undefined ? failure.message : issues.map((issue) => issue.message).join(' '),
    LONGEST.text
  )
  return [{ source: cut(source, LONGEST.name), reason, message, runId, runAttempt, at }]
}

/** A short key for a row that did not fit. */
export function omittedKey(row: Row): string {
  return sha256(rowKey(row)).slice(0, 8)
}

const DATA = /<!-- pinecone-provision-action:rows:2 ([A-Za-z0-9+/=]*) -->/
/** More than any comment of the action decompresses to. */
const MAX_DATA_BYTES = 4 * 1024 * 1024

/** The hidden data at the end of a comment. */
export function dataComment(content: CommentContent): string {
  const data = deflateRawSync(JSON.stringify(content)).toString('base64')
  return `<!-- pinecone-provision-action:rows:2 ${data} -->`
}

/** Reads the content of a comment back. Leaves out everything invalid. */
export function parseComment(body: string): CommentContent {
  const data = parsedJson(unpacked(DATA.exec(body)?.[1] ?? ''))
  if (!isObject(data)) return NO_CONTENT
  const listOf = (key: string): readonly Json[] => (Array.isArray(data[key]) ? (data[key] as Json[]) : [])
  return {
    rows: listOf('rows').flatMap(rowIn),
    omitted: listOf('omitted').filter((key): key is string => typeof key === 'string' && /^[0-9a-f]{8}$/.test(key)),
    notes: listOf('notes').flatMap(noteIn)
  }
}

function unpacked(data: string): string {
  try {
    return inflateRawSync(Buffer.from(data, 'base64'), { maxOutputLength: MAX_DATA_BYTES }).toString()
  } catch {
    return ''
  }
}

/** Merges the contents of comments. `now` in seconds since the epoch. */
export function mergeContents(now: number, ...all: readonly CommentContent[]): CommentContent {
  const rows = mergeRows(now, ...all.map(({ rows }) => rows))
  const shown = new Set(rows.map(omittedKey))
  const notes = new Map<string, RunNote>()
  // Notes expire: only the next run of its job removes a note, and that job may no longer exist.
  const current = all.flatMap((one) => one.notes).filter(({ at }) => isPast(now, at) && now <= at + MAX_UNCHECKED)
  for (const note of current) {
    const other = notes.get(note.source)
    if (other === undefined || sortKey(note) > sortKey(other)) notes.set(note.source, note)
  }
  return {
    rows,
    omitted: [...new Set(all.flatMap(({ omitted }) => omitted))].filter((key) => !shown.has(key)).sort(),
    notes: [...notes.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
  }
}

function sortKey(note: RunNote): string {
  return `${String(note.at).padStart(12, '0')} ${JSON.stringify(note)}`
}

const DECLARED_COMMANDS = (Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).filter(
  (command): command is DeclaredCommand => command !== 'sweep'
)

const LONGEST_TEXTS = {
  name: LONGEST.fullName,
  declaredName: LONGEST.fullName,
  project: LONGEST.name,
  status: LONGEST.name,
  host: LONGEST.name,
  reason: LONGEST.name,
  message: LONGEST.text
} as const
const LONGEST_IDS = { runId: LONGEST.run, runAttempt: LONGEST.run } as const

/** A valid row that was read back, or none. */
function rowIn(data: Json): Row[] {
  if (!isObject(data)) return []
  const kind = kinds().find((known) => known === data['kind'])
  const command = DECLARED_COMMANDS.find((known) => known === data['command'])
  const result = ALL_RESULTS.find((known) => known === data['result'])
  const texts = textsIn(data, LONGEST_TEXTS)
  const ids = textsIn(data, { ...LONGEST_IDS, commit: LONGEST.commit })
  const { isPlan, ready, isOfJob, expiresAt, omittedFields, at, stamp, fields } = data
  if (!kind || !command || !result || !texts || !ids || texts.name === '' || !Array.isArray(fields)) return []
  if (typeof isPlan !== 'boolean' || typeof ready !== 'boolean' || typeof isOfJob !== 'boolean') return []
  if (!isTime(expiresAt) || !isTime(at) || !isTime(stamp) || !isCount(omittedFields)) return []
  if (!isRun(ids) || !/^[0-9a-f]*$/.test(ids.commit) || !/^[a-z0-9]*$/.test(texts.project)) return []
  const known = { isPlan, kind, command, result, ready, isOfJob, expiresAt, omittedFields, at, stamp, ...texts, ...ids }
  return [inOrder({ ...known, fields: (fields as Json[]).flatMap(fieldIn) })]
}

function fieldIn(data: Json): RowField[] {
  if (!isObject(data)) return []
  const texts = textsIn(data, { path: LONGEST.value, before: LONGEST.value, after: LONGEST.value })
  const { isReplaced } = data
  return texts && typeof isReplaced === 'boolean' ? [{ ...texts, isReplaced }] : []
}

function noteIn(data: Json): RunNote[] {
  if (!isObject(data)) return []
  const texts = textsIn(data, { source: LONGEST.name, reason: LONGEST.name, message: LONGEST.text })
  const ids = textsIn(data, LONGEST_IDS)
  const { at } = data
  return texts && ids && isRun(ids) && isTime(at) ? [{ ...texts, ...ids, at }] : []
}

function isRun({ runId, runAttempt }: { readonly runId: string; readonly runAttempt: string }): boolean {
  return /^\d*$/.test(runId) && /^\d*$/.test(runAttempt)
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
