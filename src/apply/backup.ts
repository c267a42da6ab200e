import { backedUpBy } from '../plan/backup.ts'
import type { Backup } from '../plan/backup-model.ts'
import { hasFailed } from '../plan/restore.ts'
import { ActionError } from '../core/errors.ts'
import type { Clock } from '../core/clock.ts'
import { duration } from '../core/text/words.ts'
import { titleOf } from '../resources/registry.ts'
import { keyOf, type Identity, type Target } from '../resources/resource.ts'
import { intervalAfter } from './poller.ts'
import type { Backups } from './ports.ts'

interface BackupOptions {
  readonly api: Backups
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Repository, run and attempt, for the backups' descriptions. */
  readonly madeBy: string
  /** Logs a line of progress. */
  readonly say: (line: string) => void
}

/** Reasons that say more than `backup-failed`. */
const OWN_REASONS: readonly string[] = ['quota', 'unauthorized']
const SILENCE_MS = 30_000
/** How long a new backup may be invisible: a 404 right after a create is no answer yet. */
const INVISIBLE_MS = 60_000

/** Makes the backups of a run and waits for them: one of each resource, however many changes need it. */
export class BackupService {
  readonly #options: BackupOptions
  readonly #taken = new Map<string, Promise<Backup>>()

  constructor(options: BackupOptions) {
    this.#options = options
  }

  get api(): Backups {
    return this.#options.api
  }

  /**
   * Backs up the resource whose data a deletion takes, and waits until the backup is ready.
   *
   * @throws ActionError `backup-failed`, or the reason why no backup can be made
   */
  async before(deleted: Target): Promise<Backup> {
    const of = backedUpBy(deleted)
    if (of === undefined) throw new TypeError(`Pinecone has no backups of ${deleted.kind}`)
    const why = `before ${deleted.kind} ${deleted.name} is deleted`
    return await this.take(of, deleted.dialect, why).catch((error: unknown) => {
      throw backupError(error, `${titleOf(deleted)} is not deleted without a backup.`)
    })
  }

  /** Makes a backup and waits until it is ready. */
  async take(of: Identity, dialect: Target['dialect'], why: string): Promise<Backup> {
    const known = this.#taken.get(keyOf(of))
    if (known !== undefined) return await known
    const taken = this.#take({ ...of, dialect }, why)
    this.#taken.set(keyOf(of), taken)
    return await taken
  }

  async #take(of: Target, why: string): Promise<Backup> {
    const { madeBy, say } = this.#options
    // The time tells it apart from one that another step of the same run has made.
    const at = new Date(this.#options.clock.now()).toISOString()
    const backup = await this.#create(of, `Made by ${madeBy}, ${why}, at ${at}.`)
    say(`${of.kind} ${of.name}: backup ${backup.id} is being made`)
    return await this.untilReady(backup, of, true)
  }

  /** After an ambiguous answer, looks for the backup by its description before trying again. */
  async #create(of: Target, description: string): Promise<Backup> {
    const { api, clock, signal, deadline } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted()
      const answer = await api.create(of, description, attempt)
      if (!('type' in answer)) return answer
      const found = (await api.list(of)).find((one) => one.description === description && !hasFailed(one))
      if (found !== undefined) return found
      if (clock.now() + answer.retryAfterMs >= deadline) throw answer.because
      await clock.sleep(answer.retryAfterMs, signal)
    }
  }

  /**
   * Waits until a backup is ready.
   *
   * @throws ActionError `backup-failed` if the backup failed, is gone, or is not ready in time
   */
  async untilReady(backup: Pick<Backup, 'id'>, of: Target, isNew = false): Promise<Backup> {
    const { api, clock, signal, deadline, say } = this.#options
    const since = clock.now()
    let saidMs = 0
    let wasSeen = !isNew
    for (;;) {
      const seen = await api.describe(backup.id, of)
      if (seen?.status === 'Ready') return seen
      const waitedMs = clock.now() - since
      wasSeen ||= seen !== undefined || waitedMs >= INVISIBLE_MS
      const state = seen?.status ?? (wasSeen ? 'gone' : 'not visible yet')
      if (seen === undefined ? wasSeen : hasFailed(seen))
        throw new ActionError({
          reason: 'backup-failed',
          message: `Backup ${backup.id} of ${of.kind} "${of.name}" is ${state}.`
        })
      if (waitedMs - saidMs >= SILENCE_MS) {
        say(`backup ${backup.id} of ${of.kind} ${of.name}: ${state} (${duration(waitedMs)})`)
        saidMs = waitedMs
      }
      const ms = intervalAfter(waitedMs)
      if (clock.now() + ms >= deadline) throw notInTime(backup.id, of, state, waitedMs)
      await clock.sleep(ms, signal)
    }
  }
}

function notInTime(id: string, { kind, name }: Target, state: string, waitedMs: number): ActionError {
  return new ActionError({
    reason: 'backup-failed',
    message: `Backup ${id} of ${kind} "${name}" was ${state} after ${duration(waitedMs)}. Give it longer with "timeout".`
  })
}

/** The error of a backup that could not be made, with its consequence (a sentence) in front. */
export function backupError(error: unknown, consequence: string): unknown {
  if (!(error instanceof ActionError) || error.reason === 'cancelled') return error
  const reason = OWN_REASONS.includes(error.reason) ? error.reason : 'backup-failed'
  return new ActionError({ reason, message: `${consequence} ${error.message}` }, { cause: error })
}
