// Makes backups, and waits for them.

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

/** What backups are made with. */
export interface BackupOptions {
  readonly api: Backups
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When the run's time is up, in the clock's milliseconds. */
  readonly deadline: number
  /** Whose the backups are: repository, run and attempt, for their descriptions. */
  readonly madeBy: string
  /** Says how it goes, a line. */
  readonly say: (line: string) => void
}

/** Reasons that say more than that a backup failed. */
const OWN_REASONS: readonly string[] = ['cancelled', 'quota', 'unauthorized']

/** Makes the backups of a run, one of each resource, whoever needs it. */
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
   * Backs up what a deletion takes data from, and waits until that is done.
   *
   * @throws ActionError `backup-failed`, or what keeps any backup from being made
   */
  async before(deleted: Target): Promise<Backup> {
    const of = backedUpBy(deleted)
    if (of === undefined) throw new TypeError(`Pinecone has no backups of ${deleted.kind}`)
    const why = `before ${deleted.kind} ${deleted.name} is deleted`
    return await this.take(of, deleted.dialect, why).catch((error: unknown) => {
      throw failed(error, `${titleOf(deleted)} is not deleted without a backup.`)
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
    const backup = await this.#create(of, `Made by ${madeBy}, ${why}.`)
    say(`${of.kind} ${of.name}: backup ${backup.id} is being made`)
    return await this.untilReady(backup, of)
  }

  /** After an answer that leaves open whether there is one, it is looked for by its description before another try. */
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
   * @throws ActionError `backup-failed` where it will not be, or is not in time
   */
  async untilReady(backup: Pick<Backup, 'id'>, of: Target): Promise<Backup> {
    const { api, clock, signal, deadline, say } = this.#options
    const since = clock.now()
    let saidMs = 0
    for (;;) {
      const seen = await api.describe(backup.id, of)
      if (seen?.status === 'Ready') return seen
      const state = seen?.status ?? 'gone'
      if (seen === undefined || hasFailed(seen))
        throw new ActionError({
          reason: 'backup-failed',
          message: `Backup ${backup.id} of ${of.kind} "${of.name}" is ${state}.`
        })
      const waitedMs = clock.now() - since
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

const SILENCE_MS = 30_000

function notInTime(id: string, { kind, name }: Target, state: string, waitedMs: number): ActionError {
  return new ActionError({
    reason: 'backup-failed',
    message: `Backup ${id} of ${kind} "${name}" was ${state} after ${duration(waitedMs)}. Give it longer with "timeout".`
  })
}

/** Whatever keeps a backup from being made, with what that keeps from being done. */
export function failed(error: unknown, consequence: string): unknown {
  if (!(error instanceof ActionError)) return error
  if (error.reason === 'cancelled') return error
  const reason = OWN_REASONS.includes(error.reason) ? error.reason : 'backup-failed'
  return new ActionError({ reason, message: `${consequence} ${error.message}` }, { cause: error })
}
