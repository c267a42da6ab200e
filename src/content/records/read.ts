// Checks whole files of records, before any request.

import type { ValidationIssue } from '../../core/errors.ts'
import { count } from '../../core/text/words.ts'
import type { RecordForm } from '../../resources/index/record-form.ts'
import { idOf, parseLine, problemsOf } from './check.ts'
import { linesIn, locationIn, type SourceLine, type Source } from './sources.ts'
import { shown } from './vectors.ts'

const MAX_RECORDS = 10_000
const MAX_BYTES = 50 * 1024 * 1024
const IMPORT_ADVICE =
  'For more, import from object storage: https://docs.pinecone.io/guides/index-data/import-data. What is for previews ' +
  'alone is better small.'

/** How much a run has read so far, for all resources. */
export interface Amount {
  records: number
  bytes: number
  /** Where each id is first, by index and namespace. */
  readonly ids: Map<string, Map<string, string>>
}

/** Takes the API key out of a text. */
export type Redact = (text: string) => string

/**
 * Returns every issue in files of records. Memory keeps only the ids, which the issues name.
 *
 * @param amount grows by what was read
 * @param index the index that the records are for, by `keyOf`
 */
export async function issuesIn(
  sources: readonly Source[],
  form: RecordForm | undefined,
  amount: Amount,
  redact: Redact,
  index = ''
): Promise<ValidationIssue[]> {
  for (const { file, declaredAt } of sources) {
    amount.bytes += file.bytes
    if (amount.bytes <= MAX_BYTES) continue
    const message = `${file.path} makes more than 50 MB of records in one run. ${IMPORT_ADVICE}`
    return [{ message, location: declaredAt }]
  }
  const reading = new Reading(form, amount, redact, index)
  for await (const line of linesIn(sources)) if (!reading.take(line)) break
  return reading.end(sources)
}

interface LineReading {
  readonly id?: string | undefined
  readonly issues: readonly ValidationIssue[]
}

/** Reads the record of a line, and checks it against the form of the index: gives its id, if it has one, and its issues. */
export function readLine(
  { source, content, number, problem }: SourceLine,
  form: RecordForm | undefined,
  redact: Redact
): LineReading {
  if (content === undefined) return { issues: [{ message: problem ?? '', location: locationIn(source, number) }] }
  const parsed = parseLine(content.toString('utf8'))
  if ('problem' in parsed)
    return { issues: [{ message: parsed.problem, location: locationIn(source, number, parsed.at + 1) }] }
  const id = idOf(parsed.record, form)
  const name = id === undefined ? 'This record' : `Record ${shown(redact(id))}`
  const issues = problemsOf(parsed.record, form, content.length).map((words) => {
    return {
      message: words.startsWith(':') ? `${name}${words}` : `${name} ${words}`,
      location: locationIn(source, number)
    }
  })
  return { id, issues }
}

class Reading {
  readonly #form: RecordForm | undefined
  readonly #amount: Amount
  readonly #redact: Redact
  readonly #issues: ValidationIssue[] = []
  readonly #index: string
  #isTooMany = false

  constructor(form: RecordForm | undefined, amount: Amount, redact: Redact, index: string) {
    this.#index = index
    this.#form = form
    this.#amount = amount
    this.#redact = redact
  }

  /** Checks a line; false if the run has too many records, and reading must stop. */
  take(line: SourceLine): boolean {
    const { source, number } = line
    source.records += 1
    this.#amount.records += 1
    if (this.#amount.records > MAX_RECORDS) {
      this.#isTooMany = true
      const message = `This is more than ${count(MAX_RECORDS, 'record')} in one run. ${IMPORT_ADVICE}`
      this.#issues.push({ message, location: locationIn(source, number) })
      return false
    }
    const { id, issues } = readLine(line, this.#form, this.#redact)
    this.#issues.push(...issues)
    if (id !== undefined) this.#note(id, line)
    return true
  }

  #note(id: string, { source, number }: SourceLine): void {
    // Another resource of the run may declare records for the same namespace.
    const key = JSON.stringify([this.#index, source.namespace])
    const ids = this.#amount.ids.get(key) ?? new Map<string, string>()
    this.#amount.ids.set(key, ids)
    const first = ids.get(id)
    if (first === undefined) {
      ids.set(id, `${source.file.path}:${number}`)
      return
    }
    const message = `Record ${shown(this.#redact(id))} is in this namespace twice: ${first} has it already.`
    this.#issues.push({ message, location: locationIn(source, number) })
  }

  /** Returns all issues, and one for each file without a record. */
  end(sources: readonly Source[]): ValidationIssue[] {
    const empty = this.#isTooMany ? [] : sources.filter(({ records }) => records === 0)
    return [
      ...this.#issues,
      ...empty.map((source) => ({ message: 'This file has no records.', location: locationIn(source, 1) }))
    ]
  }
}
