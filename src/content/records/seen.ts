import { ActionError } from '../../core/errors.ts'
import { isObject, parsedJson } from '../../core/json.ts'
import { count, duration, firstOf } from '../../core/text/words.ts'
import { idOf } from './check.ts'
import { MAX_FETCH_IDS } from './endpoints.ts'
import type { Redact } from './read.ts'
import type { RecordLine, RecordsTarget } from './target.ts'
import { shown } from './vectors.ts'
import type { Written } from './write.ts'

const LONGEST_WAIT_MS = 60_000
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5_000
const MAX_NAMED = 3

/**
 * Reads the last written records until they read as written, because Pinecone is eventually consistent by seconds.
 *
 * @returns a warning if they do not read as written in time; undefined if they do
 * @throws ActionError only if the run is cancelled
 */
export async function unseen(
  { plan: { namespace }, last }: Written,
  target: RecordsTarget,
  { signal, deadline, redact }: { readonly signal: AbortSignal; readonly deadline: number; readonly redact: Redact }
): Promise<string | undefined> {
  const lines = (last?.lastLines(MAX_FETCH_IDS) ?? []).flatMap((content): RecordLine[] => {
    const record = parsedJson(content.toString('utf8'))
    const id = isObject(record) ? idOf(record, target.form) : undefined
    return id === undefined ? [] : [{ id, content }]
  })
  const records = target.fetchable(lines, namespace).at(-1) ?? []
  if (records.length === 0) return undefined
  const { clock } = target
  const start = clock.now()
  const end = Math.min(start + LONGEST_WAIT_MS, deadline)
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    let texts: readonly string[]
    try {
      const found = await target.find(records, namespace)
      texts = records.flatMap((record, at) => {
        const one = found[at]
        const id = shown(redact(record.id))
        if (one?.is === 'absent') return [`${id} is not there`]
        return one?.is === 'different' ? [`${id} has another ${shown(redact(one.field))}`] : []
      })
    } catch (error) {
      if (signal.aborted || !(error instanceof ActionError)) throw error
      return `${count(records.length, 'record')} could not be looked at after writing. ${error.message}`
    }
    if (texts.length === 0) return undefined
    if (clock.now() + pauseMs >= end)
      return (
        `Of the last ${count(records.length, 'record')} written into ${target.name}, namespace ${shown(namespace)}, ` +
        `${count(texts.length, 'record')} did not answer as written within ${duration(clock.now() - start)}: record ` +
        `${firstOf(texts, MAX_NAMED)}.`
      )
    await clock.sleep(pauseMs, signal)
  }
}
