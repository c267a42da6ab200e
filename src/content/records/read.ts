// The checks of whole files, before any request.

import type { ValidationIssue } from '../../core/errors.ts'
import { count } from '../../core/text/words.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import { idOf, parseLine, problemsOf } from './check.ts'
import { linesIn, placeIn, type PlacedLine, type Source } from './sources.ts'
import { shown } from './vectors.ts'

const MAX_RECORDS = 10_000
const MAX_BYTES = 50 * 1024 * 1024
const IMPORT_ADVICE =
  'For more, import from object storage: https://docs.pinecone.io/guides/index-data/import-data. What is for previews ' +
  'alone is better small.'

/** How much a run has read so far, over all resources. */
export interface Amount {
  records: number
  bytes: number
}

/** Takes the API key out of a text. */
export type Redact = (text: string) => string

/**
 * All that is wrong with files of records. Of what was read, ids alone are kept, and told.
 *
 * @param amount grows by what was read
 */
export async function issuesIn(
  sources: readonly Source[],
  form: RecordForm | undefined,
  amount: Amount,
  redact: Redact
): Promise<ValidationIssue[]> {
  for (const { file, declaredAt } of sources) {
    amount.bytes += file.bytes
    if (amount.bytes <= MAX_BYTES) continue
    const message = `${file.path} makes more than 50 MB of records in one run. ${IMPORT_ADVICE}`
    return [{ message, location: declaredAt }]
  }
  const reading = new Reading(form, amount, redact)
  for await (const line of linesIn(sources)) if (!reading.take(line)) break
  return reading.end(sources)
}

/** The id of a line's record, where it has one, and all that is wrong with it. */
export interface LineReading {
  readonly id?: string | undefined
  readonly issues: readonly ValidationIssue[]
}

/** Reads the record of a line, and checks it by what an index of this form holds. */
export function readLine(
  { source, content, number, problem }: PlacedLine,
  form: RecordForm | undefined,
  redact: Redact
): LineReading {
  if (content === undefined) return { issues: [{ message: problem ?? '', location: placeIn(source, number) }] }
  const parsed = parseLine(content.toString('utf8'))
  if ('problem' in parsed)
    return { issues: [{ message: parsed.problem, location: placeIn(source, number, parsed.at + 1) }] }
  const id = idOf(parsed.record, form)
  const name = id === undefined ? 'This record' : `Record ${shown(redact(id))}`
  const issues = problemsOf(parsed.record, form, content.length).map((words) => {
    return {
      message: words.startsWith(':') ? `${name}${words}` : `${name} ${words}`,
      location: placeIn(source, number)
    }
  })
  return { id, issues }
}

class Reading {
  readonly #form: RecordForm | undefined
  readonly #amount: Amount
  readonly #redact: Redact
  readonly #issues: ValidationIssue[] = []
  /** By namespace: where each id is. */
  readonly #ids = new Map<string, Map<string, string>>()
  #isTooMany = false

  constructor(form: RecordForm | undefined, amount: Amount, redact: Redact) {
    this.#form = form
    this.#amount = amount
    this.#redact = redact
  }

  /** Gives whether to go on. */
  take(line: PlacedLine): boolean {
    const { source, number } = line
    source.records += 1
    this.#amount.records += 1
    if (this.#amount.records > MAX_RECORDS) {
      this.#isTooMany = true
      const message = `This is more than ${count(MAX_RECORDS, 'record')} in one run. ${IMPORT_ADVICE}`
      this.#issues.push({ message, location: placeIn(source, number) })
      return false
    }
    const { id, issues } = readLine(line, this.#form, this.#redact)
    this.#issues.push(...issues)
    if (id !== undefined) this.#note(id, line)
    return true
  }

  #note(id: string, { source, number }: PlacedLine): void {
    const ids = this.#ids.get(source.namespace) ?? new Map<string, string>()
    this.#ids.set(source.namespace, ids)
    const first = ids.get(id)
    if (first === undefined) {
      ids.set(id, `${source.file.path}:${number}`)
      return
    }
    const message = `Record ${shown(this.#redact(id))} is in this namespace twice: ${first} has it already.`
    this.#issues.push({ message, location: placeIn(source, number) })
  }

  /** All issues, and that of each file without a record. */
  end(sources: readonly Source[]): ValidationIssue[] {
    const empty = this.#isTooMany ? [] : sources.filter(({ records }) => records === 0)
    return [
      ...this.#issues,
      ...empty.map((source) => ({ message: 'This file has no records.', location: placeIn(source, 1) }))
    ]
  }
}
