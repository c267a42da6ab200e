// From an operation on backups to its answer.
import type { Call, Outcome } from '../call.ts'
import type { ReadCapacityBody } from '../classic-bodies.ts'
import type { Page } from '../paging.ts'
import type { Tags } from '../records.ts'
import type { BackupDraft } from './backups.ts'
import type { BackupRecord } from './records.ts'
import type { BackupOperation } from './routes.ts'
import { fields, mapOf, readBody, STRING } from '../body-shape.ts'
import { READ_CAPACITY } from '../classic-bodies.ts'
import { readCapacityOf } from '../classic-wire.ts'
import { indexNotFound, invalidArgument, notFound, unprocessable } from '../errors.ts'
import { describeIndex } from '../indexes.ts'
import { pageOf } from '../paging.ts'
import { checkClassicTagValues } from '../rules.ts'
import { createBackup, deleteBackup, describeBackup, restoreBackup } from './backups.ts'
import { writeBackup, writeRestoreJob } from './wire.ts'

// OpenAPI 2026-04, list_restore_jobs and both lists of backups.
const PAGES = { byDefault: 10, maximum: 100 }

const CREATE = fields({}, { name: STRING, description: STRING })
const RESTORE = fields(
  { name: STRING },
  { tags: mapOf(STRING), deletion_protection: STRING, read_capacity: READ_CAPACITY }
)

interface RestoreBody {
  name: string
  tags?: Tags
  deletion_protection?: string
  read_capacity?: ReadCapacityBody
}

export const BACKUP_OPERATIONS: Readonly<Record<BackupOperation, (call: Call) => Outcome>> = {
  listIndexBackups: (call) => answerBackups(call, backupsOfIndex(call)),
  listProjectBackups: (call) => answerBackups(call, call.project.backups.present(call.view.now)),
  createBackup: (call) => {
    const { project, name, text } = call
    const source = describeIndex(project.store.view(), name)
    // As to a change, what is Terminating is not there any more.
    if (source.goneAt !== null) throw indexNotFound(name)
    const backup = createBackup(project, source, readBody(text, CREATE, unprocessable) as BackupDraft)
    return { status: isTyped(call) ? 200 : 201, body: written(call, backup, project.store.view().now) }
  },
  describeBackup: (call) => {
    const backup = describeBackup(call.project, call.id, call.view.now)
    return { status: 200, body: written(call, backup, call.view.now) }
  },
  deleteBackup: ({ project, id }) => {
    deleteBackup(project, id)
    return { status: 202 }
  },
  createIndexFromBackup: (call) => {
    const { name, tags, deletion_protection, read_capacity } = readBody(
      call.text,
      RESTORE,
      unprocessable
    ) as RestoreBody
    if (tags && !isTyped(call)) checkClassicTagValues(tags)
    const job = restoreBackup(call.project, call.id, {
      name,
      tags,
      deletionProtection: deletion_protection ?? 'disabled',
      readCapacity: read_capacity && readCapacityOf(read_capacity)
    })
    return { status: 202, body: { restore_job_id: job.id, index_id: job.targetId } }
  },
  listRestoreJobs: (call) => {
    const { project, view } = call
    const { page, next } = pageIn(call, project.backups.jobs.all(view.now))
    const data = page.map((job) => writeRestoreJob(project.backups, job, view.now))
    // Published with null where there is no next page, which backups leave out.
    return { status: 200, body: { data, pagination: next === null ? null : { next } } }
  },
  describeRestoreJob: ({ project, view, id }) => {
    const job = project.backups.jobs.get(id, view.now)
    if (!job) throw notFound(`Restore job ${id} not found.`)
    return { status: 200, body: writeRestoreJob(project.backups, job, view.now) }
  }
}

function isTyped({ version }: Call): boolean {
  return version.indexes.knowsDocuments
}

function written(call: Call, backup: BackupRecord, now: number): unknown {
  return writeBackup(call.project.backups, backup, now, isTyped(call))
}

/**
 * The backups of the index that has the name now; with `include_deleted` those of all that ever had it (2026-07,
 * list_index_backups, and the SDK 8.2.0).
 */
function backupsOfIndex({ project, view, name, query }: Call): BackupRecord[] {
  const { backups, store } = project
  const present = backups.present(view.now)
  if (query.get('include_deleted') !== 'true') {
    const { id } = describeIndex(view, name)
    return present.filter(({ source }) => source.id === id)
  }
  const found = present.filter(({ source }) => source.name === name)
  if (found.length === 0 && !store.hadIndex(name)) describeIndex(view, name)
  return found
}

function answerBackups(call: Call, backups: readonly BackupRecord[]): Outcome {
  const { page, next } = pageIn(call, backups)
  const data = page.map((backup) => written(call, backup, call.view.now))
  return { status: 200, body: { data, ...(next !== null && { pagination: { next } }) } }
}

/** A token stands alone: it has the limit in it that it came with. */
function pageIn<T extends { readonly sequence: number }>({ query }: Call, list: readonly T[]): Page<T> {
  const limit = query.get('limit')
  const token = query.get('paginationToken')
  if (limit !== null && token !== null) throw invalidArgument('limit cannot be combined with paginationToken.')
  return pageOf(list, limit, token, PAGES)
}
