import type { Ambiguous, Backups, RestoreAnswer } from '../apply/ports.ts'
import { ActionError, type Reason } from '../core/errors.ts'
import { isObject, valueAt, type Json, type JsonObject } from '../core/json.ts'
import type { Backup } from '../plan/backup-model.ts'
import { resourceType, titleOf } from '../resources/registry.ts'
import type { Target } from '../resources/resource.ts'
import type { BackupSpec } from '../resources/type.ts'
import type { ControlAccess } from './client.ts'
import { answerText, errorFor } from './errors.ts'
import { encodedName } from './requests.ts'
import { saysPlan, type AttemptFailure } from './retry.ts'
import { ambiguousOf, createNotUnderstood, failedCreate, type Ended, type ErrorText } from './sender.ts'
import type { Ok } from './reply.ts'

const PAGE_SIZE = 100
const PLANS =
  'Backups are part of the Standard and Enterprise plans. Upgrade the plan, or declare nothing that takes a backup.'
const FULL = 'A project may have 500 backups on Standard and 1,000 on Enterprise. Delete some that are not needed.'

/**
 * The client of Pinecone's backups and restore jobs.
 * Pinecone's OpenAPI 2026-04, db_control: list_index_backups, create_backup, describe_backup,
 * create_index_from_backup_operation, describe_restore_job. A page's token goes without the limit.
 */
export class PineconeBackups implements Backups {
  readonly #access: ControlAccess

  constructor(access: ControlAccess) {
    this.#access = access
  }

  async list(of: Target): Promise<readonly Backup[]> {
    const found = new Map<string, Backup>()
    const seen = new Set<string>()
    for (let query = `?limit=${String(PAGE_SIZE)}`; ;) {
      const json = await this.#read('list', of, `${pathOf(of)}${query}`, `Listing the backups of ${labelOf(of)}`)
      if (json === undefined) return []
      const data = valueAt(json, ['data'])
      if (!Array.isArray(data)) throw this.#notUnderstood(`the backups of ${labelOf(of)}`)
      for (const item of data as Json[]) {
        const [backup] = backupOf(item)
        // An unreadable backup may be the one that is looked for, so the list is of no use without it.
        if (backup === undefined) throw this.#notUnderstood(`the backups of ${labelOf(of)}`)
        found.set(backup.id, backup)
      }
      const next = valueAt(json, ['pagination', 'next'])
      if (typeof next !== 'string' || next === '') return [...found.values()]
      // A server that repeats its pages would keep the run here until its time is up.
      if (seen.has(next)) throw this.#notUnderstood(`the backups of ${labelOf(of)}`)
      seen.add(next)
      query = `?paginationToken=${encodeURIComponent(next)}`
    }
  }

  async describe(id: string, target: Target): Promise<Backup | undefined> {
    const json = await this.#read('describe', target, `/backups/${encodedName(id)}`, `Reading backup "${id}"`)
    if (json === undefined) return undefined
    const [backup] = backupOf(json)
    if (backup?.id !== id) throw this.#notUnderstood(`backup "${id}"`)
    return backup
  }

  async create(of: Target, description: string, attempt: number): Promise<Backup | Ambiguous> {
    const doing = `Backing up ${labelOf(of)}`
    const sent = await this.#post(pathOf(of), { description }, of, attempt, this.#errorText(doing))
    if (sent.type === 'ended') return ambiguousOf(sent)
    const [backup] = backupOf(sent.json ?? null)
    // A backup of anything else does not secure what is to be deleted.
    return backup?.source === of.name ? backup : createNotUnderstood(this.#notUnderstood(doing))
  }

  async restore(target: Target, model: JsonObject, backupId: string, attempt: number): Promise<RestoreAnswer> {
    const path = `/backups/${encodedName(backupId)}/create-index`
    const body = specOf(target).restoreBody(target.name, model)
    const doing = `Restoring ${labelOf(target)} from backup "${backupId}"`
    const sent = await this.#post(path, body, target, attempt, this.#restoreErrorText(target, backupId, doing))
    if (sent.type === 'ended') return failedCreate(sent)
    const jobId = valueAt(sent.json, ['restore_job_id'])
    return typeof jobId === 'string' ? { type: 'accepted', jobId } : createNotUnderstood(this.#notUnderstood(doing))
  }

  async describeJob(id: string, target: Target): Promise<string | undefined> {
    const path = `/restore-jobs/${encodedName(id)}`
    const json = await this.#read('describe', target, path, `Reading restore job "${id}"`)
    const [status, percent] = [valueAt(json, ['status']), valueAt(json, ['percent_complete'])]
    if (typeof status !== 'string') return undefined
    return typeof percent === 'number' ? `${status}, ${String(percent)} %` : status
  }

  /** Undefined if Pinecone explains that there is none. */
  async #read(operation: 'list' | 'describe', target: Target, path: string, doing: string): Promise<Json | undefined> {
    const { sender, dateOf } = this.#access
    const request = { method: 'GET', path, version: dateOf(target) } as const
    const sent = await sender.send(operation, request, this.#errorText(doing))
    if (sent.type === 'ok') return sent.json ?? null
    const { ended, error } = sent
    if (ended.type === 'answer' && ended.status === 404 && ended.isExplained && error.reason === 'not-found')
      return undefined
    throw error
  }

  async #post(path: string, body: JsonObject, target: Target, attempt: number, text: ErrorText): Promise<Ok | Ended> {
    const { sender, dateOf } = this.#access
    return await sender.sendOnce('create', { method: 'POST', path, body, version: dateOf(target) }, attempt, text)
  }

  #errorText(doing: string): ErrorText {
    return (ended, reason, location) => planError(doing, ended, reason) ?? this.#error(doing, ended, reason, location)
  }

  /** The errors about the backup itself, and all others as for any create. */
  #restoreErrorText(target: Target, backupId: string, doing: string): ErrorText {
    return (ended, reason, location) => {
      const end = planError(doing, ended, reason, true)
      if (end !== undefined) return end
      if (ended.type === 'answer' && ended.status === 404)
        return ended.isExplained
          ? answerError('not-found', doing, ended, `Backup "${backupId}" does not exist any more. Run this again.`)
          : this.#notUnderstood(`a request (${doing})`, ended)
      if (ended.type === 'answer' && ended.status === 412)
        return answerError('not-ready', doing, ended, 'Run this again when the backup is ready.')
      const attempted = {
        operation: 'create',
        kind: target.kind,
        name: target.name,
        baseUrl: this.#access.baseUrl
      } as const
      return errorFor(attempted, ended, reason, location)
    }
  }

  #error(doing: string, ended: AttemptFailure, reason: Reason, location: string | null): ActionError {
    const { baseUrl } = this.#access
    if (ended.type === 'no-answer')
      return new ActionError({
        reason,
        message: `${doing} failed: ${baseUrl} did not answer (${ended.message}). Check that it can be reached, then run this again.`
      })
    // A gateway's 404 is about a route, not about a name.
    if (ended.status === 404 && !ended.isExplained) return this.#notUnderstood(`a request (${doing})`, ended)
    const advice: Partial<Record<Reason, string>> = {
      unauthorized: 'Check the "api-key" input.',
      forbidden: 'Check what this API key is allowed to do in the Pinecone console.',
      'not-found': 'Correct the name, or the id.'
    }
    const redirect = location === null ? '' : ` It leads to ${location}, and redirects are never followed.`
    const other = ended.status === 412 ? 'Wait until what Pinecone names is finished.' : 'Run this again.'
    return answerError(reason, doing, ended, `${advice[reason] ?? other}${redirect}`)
  }

  #notUnderstood(what: string, ended?: AttemptFailure & { type: 'answer' }): ActionError {
    const came = ended === undefined ? '' : `${answerText(ended)} `
    return new ActionError({
      reason: 'api-error',
      message: `${came}What ${this.#access.baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
    })
  }
}

/** The error of a plan without backups, or of a project with all the backups that it may have, not all the resources. */
function planError(doing: string, ended: AttemptFailure, reason: Reason, ofIndex = false): ActionError | undefined {
  if (ended.type !== 'answer') return undefined
  if (saysPlan(ended)) return answerError('quota', doing, ended, PLANS)
  return reason === 'quota' && !ofIndex ? answerError('quota', doing, ended, FULL) : undefined
}

function answerError(
  reason: Reason,
  doing: string,
  ended: AttemptFailure & { type: 'answer' },
  advice: string
): ActionError {
  return new ActionError({ reason, message: `${doing} failed. ${answerText(ended)} ${advice}` })
}

function specOf({ kind }: Pick<Target, 'kind'>): BackupSpec {
  const { backups } = resourceType(kind)
  if (backups === undefined) throw new TypeError(`Pinecone has no backups of ${kind}`)
  return backups
}

function pathOf(of: Target): string {
  return specOf(of).path(encodedName(of.name))
}

function labelOf(of: Target): string {
  return titleOf(of).replace(/^./, (first) => first.toLowerCase())
}

/** The backup in an answer; none if the answer does not describe one. */
function backupOf(json: Json): Backup[] {
  if (!isObject(json)) return []
  const text = (key: string): string => {
    const value = json[key]
    return typeof value === 'string' ? value : ''
  }
  const { record_count: records, source_index_deleted_at: deleted } = json
  const [id, status, createdAtMs] = [text('backup_id'), text('status'), Date.parse(text('created_at'))]
  if (id === '' || status === '') return []
  return [
    {
      id,
      status,
      source: text('source_index_name'),
      sourceId: text('source_index_id'),
      isSourceDeleted: typeof deleted === 'string' && deleted !== '',
      createdAtMs: Number.isNaN(createdAtMs) ? 0 : createdAtMs,
      description: text('description'),
      ...(typeof records === 'number' && { records }),
      model: json
    }
  ]
}
