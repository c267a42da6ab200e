// Describes files in plan and report.

import type { Failure } from '../../core/errors.ts'
import { count, firstOf } from '../../core/text/words.ts'
import type { ContentChange } from '../../plan/content.ts'
import { KEY } from './check.ts'
import type { FilesPlan, FileStep } from './compare.ts'
import type { FileEnd } from './upload.ts'

interface FileOutcome {
  readonly step: FileStep
  readonly end: FileEnd
}

/** What became of the files of an assistant. */
export interface FilesOutcome {
  readonly title: string
  readonly files: readonly FileOutcome[]
  readonly sent: number
  readonly deleted: number
  /** Why something was not deleted that was to be. */
  readonly undeleted: readonly Failure[]
  /** Why Pinecone took no more. */
  readonly stopped: Failure | undefined
}

/** Pinecone's docs, "Pricing": an ingestion unit is about 400 tokens, and a token about 4 bytes. */
const BYTES_PER_UNIT = 1_600
const MAX_NAMED = 10

/** What is planned, for the plan's JSON and for people. */
export function changeOf({ steps, pruned }: FilesPlan): ContentChange {
  const uploads = steps.filter((step) => step.do === 'upload')
  const changed = uploads.filter(({ older }) => older.length > 0).length
  const deleted = steps.reduce((sum, { older }) => sum + older.length, 0) + pruned.length
  const after = { new: uploads.length - changed, changed, deleted }
  const isAny = uploads.length + deleted > 0
  const equal = steps.filter((step) => step.do === 'none' || step.do === 'wait').length
  return {
    key: KEY,
    fields: isAny ? [{ path: [KEY], before: { equal }, after, effect: 'in-place' }] : [],
    texts: [
      ...(uploads.length === 0
        ? []
        : [`${KEY}: ${uploads.length} of ${steps.length} to upload (${uploadText(uploads, changed)})`]),
      ...(deleted === 0
        ? []
        : [`${KEY}: ${deleted} to delete (${deletionText(deleted - pruned.length, pruned.length)})`])
    ]
  }
}

function uploadText(uploads: FilesPlan['steps'], changed: number): string {
  const bytes = uploads.reduce((sum, { file }) => sum + file.bytes, 0)
  const units = uploads.reduce((sum, { file }) => sum + Math.ceil(file.bytes / BYTES_PER_UNIT), 0)
  const counts = `${uploads.length - changed} new, ${changed} changed`
  return `${counts}; ${count(bytes, 'byte')}, about ${count(units, 'ingestion unit')}`
}

function deletionText(older: number, pruned: number): string {
  const parts = [
    ...(older === 0 ? [] : [count(older, 'older version')]),
    ...(pruned === 0 ? [] : [`${pruned} that nothing declares`])
  ]
  return parts.join(', ')
}

/** What became of them, a part of a sentence. */
export function outcomeText({ files, sent, deleted }: FilesOutcome): string {
  const failed = files.filter(({ end }) => end.type === 'failed').length
  const planned = files.filter(({ step }) => step.do === 'upload').length
  const parts = [
    planned === 0 ? `${files.length - failed} of ${files.length} as declared` : `${sent} of ${planned} uploaded`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(deleted === 0 ? [] : [`${deleted} deleted`])
  ]
  return `${KEY}: ${parts.join(', ')}`
}

/** Why not all is as declared; undefined where it is. */
export function failureOf({ title, files, undeleted, stopped }: FilesOutcome): Failure | undefined {
  const ends = files.map(({ step, end }) => ({ path: JSON.stringify(step.file.path), end }))
  const failures = ends.flatMap(({ end }) => (end.type === 'failed' ? [end.failure] : []))
  const failed = failures.filter(({ reason }) => reason === 'file-failed')
  const others = failures.filter(({ reason }) => reason !== 'file-failed')
  const unsent = ends.flatMap(({ path, end }) => (end.type === 'late' && !end.isSent ? [path] : []))
  const unfinished = ends.flatMap(({ path, end }) => (end.type === 'late' && end.isSent ? [path] : []))
  const of = `of ${count(files.length, 'file')} of ${title}`
  const sentences = [
    ...(stopped ? [stopped.message] : []),
    ...(failed.length === 0
      ? []
      : [
          `${failed.length} ${of} failed: ${firstOf(
            failed.map(({ message }) => message),
            MAX_NAMED
          )} What is there of an ` +
            'older version still answers. Correct the file, or leave it out; re-run the job to have it sent once more.'
        ]),
    ...others.slice(0, MAX_NAMED).map(({ message }) => message),
    ...(unsent.length === 0
      ? []
      : [
          `${unsent.length} ${of} ${were(unsent)} not uploaded${stopped ? '' : ' before time was up'}: ${firstOf(unsent, MAX_NAMED)}. ${NEXT}`
        ]),
    ...(unfinished.length === 0
      ? []
      : [
          `${unfinished.length} ${of} ${were(unfinished)} still being processed when time was up: ${firstOf(unfinished, MAX_NAMED)}. ${NEXT}`
        ]),
    ...undeleted.slice(0, 1).map(({ message }) => message)
  ]
  if (sentences.length === 0) return undefined
  const reason = stopped?.reason ?? failed[0]?.reason ?? others[0]?.reason ?? undeleted[0]?.reason ?? 'not-ready'
  const isLate = unsent.length + unfinished.length > 0
  return {
    reason: isLate && stopped === undefined && failures.length === 0 ? 'not-ready' : reason,
    message: sentences.join(' ')
  }
}

const NEXT = 'The next run goes on from there; "timeout" gives it more time.'

function were({ length }: readonly unknown[]): string {
  return length === 1 ? 'was' : 'were'
}
