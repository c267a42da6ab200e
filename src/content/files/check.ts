// What is wrong with the files that are declared, found without a request.

import { extname } from 'node:path/posix'
import type { ValidationIssue } from '../../core/errors.ts'
import { isObject, type JsonObject } from '../../core/json.ts'
import { limiter } from '../../core/limiter.ts'
import { byteLength } from '../../core/text/line.ts'
import { count } from '../../core/text/words.ts'
import { locationOf, type Declared } from '../../resources/resource.ts'
import { filesMatching, type WorkspaceFile } from '../workspace.ts'
import { identified, ownMetadata, type DeclaredFile } from './declared.ts'
import { readContent } from './reading.ts'

/** The key of a declaration. */
export const KEY = 'files'

const MB = 1024 * 1024
// Pinecone's docs, "Files in Pinecone Assistant": types, their encoding, and sizes.
const TEXT_TYPES = ['.json', '.md', '.txt']
const TYPES = ['.docx', '.json', '.md', '.pdf', '.txt']
const MAX_BYTES = 10 * MB
const MAX_PDF_BYTES = 100 * MB
const MAX_METADATA_BYTES = 16_384
// What this action sends in one run.
const MAX_FILES = 500
const MAX_RUN_BYTES = 200 * MB

/** How much is declared in a run so far. */
export interface Amount {
  files: number
  bytes: number
}

/** The files of an assistant, and what is wrong with them. */
export interface CheckedFiles {
  readonly files: readonly DeclaredFile[]
  readonly issues: readonly ValidationIssue[]
}

/** Where files are, and whose. */
export interface Workplace {
  readonly workspace: string
  /** `''` where it is not known. */
  readonly repositoryId: string
}

interface Entry {
  readonly path: string
  readonly metadata: JsonObject
  readonly multimodal: boolean
}

interface Match extends WorkspaceFile {
  readonly entry: Entry
  readonly issueAt: IssueAt
}

type IssueAt = (key: string, message: string) => ValidationIssue

/** Reads what a resource declares, and all the files that are named. */
export async function checkFiles(declared: Declared, workplace: Workplace, amount: Amount): Promise<CheckedFiles> {
  const entries = entriesOf(declared)
  if (declared.extras?.[KEY] === undefined) return { files: [], issues: [] }
  const { repositoryId, workspace } = workplace
  if (repositoryId === '') {
    const location = locationOf(declared, [KEY])
    return { files: [], issues: [{ message: NO_REPOSITORY, location }] }
  }
  const matches = new Map<string, Match>()
  const issues: ValidationIssue[] = []
  for (const [at, entry] of entries.entries()) {
    const issueAt: IssueAt = (key, message) => ({ message, location: locationOf(declared, [KEY, String(at), key]) })
    const found = await filesMatching(entry.path, workspace)
    if ('problem' in found) issues.push(issueAt('path', `${JSON.stringify(entry.path)} ${found.problem}`))
    // A path that several entries name is the first one's.
    for (const file of 'files' in found ? found.files : [])
      if (!matches.has(file.path)) matches.set(file.path, { ...file, entry, issueAt })
  }
  const files = [...matches.values()]
  issues.push(...files.flatMap((file) => problemsOf(file, repositoryId)), ...amountIssues(files, amount))
  if (issues.length > 0) return { files: [], issues }
  const limit = limiter(4)
  const read = await Promise.all(files.map((file) => limit(() => readOne(file, repositoryId))))
  return {
    files: read.flatMap((one) => ('id' in one ? [one] : [])),
    issues: read.flatMap((one) => ('id' in one ? [] : [one]))
  }
}

const NO_REPOSITORY =
  "Files need GITHUB_REPOSITORY_ID, which GitHub's runner sets and this one does not: it tells this repository's files " +
  "from others'. Set it in the environment of the runner."

function entriesOf({ extras }: Declared): Entry[] {
  const list = extras?.[KEY]
  return (Array.isArray(list) ? list : []).filter(isObject).map(({ path, metadata, multimodal }) => ({
    path: typeof path === 'string' ? path : '',
    metadata: isObject(metadata) ? metadata : {},
    multimodal: multimodal === true
  }))
}

function problemsOf({ path, bytes, entry, issueAt }: Match, repositoryId: string): ValidationIssue[] {
  const type = extname(path).toLowerCase()
  const named = JSON.stringify(path)
  if (!TYPES.includes(type)) {
    const advice = `Name only files of these types, as in "docs/**/*.{md,pdf}".`
    return [
      issueAt('path', `${named} is of a type that assistants do not read: they read ${TYPES.join(', ')}. ${advice}`)
    ]
  }
  const issues: ValidationIssue[] = []
  const most = type === '.pdf' ? MAX_PDF_BYTES : MAX_BYTES
  if (bytes > most)
    issues.push(
      issueAt('path', `${named} has ${megabytes(bytes)}, and a file of its type at most ${megabytes(most)}. Split it.`)
    )
  if (bytes === 0) issues.push(issueAt('path', `${named} is empty, and Pinecone takes no empty file.`))
  if (entry.multimodal && type !== '.pdf')
    issues.push(
      issueAt('multimodal', `${named} is no PDF, and only of a PDF images are read too. Leave "multimodal" out.`)
    )
  const metadata = ownMetadata(entry.metadata, { path, repositoryId, hash: '0'.repeat(64) })
  if (byteLength(JSON.stringify(metadata)) > MAX_METADATA_BYTES)
    issues.push(
      issueAt('metadata', `The metadata of ${named}, with this action's own, is larger than 16 KB. Shorten it.`)
    )
  return issues
}

/** One message for all that is too much: at what exceeds the limit first. */
function amountIssues(files: readonly Match[], amount: Amount): ValidationIssue[] {
  const wasTooMuch = isTooMuch(amount)
  let over: Match | undefined
  for (const file of files) {
    amount.files += 1
    amount.bytes += file.bytes
    if (isTooMuch(amount)) over ??= file
  }
  if (over === undefined || wasTooMuch) return []
  const { issueAt } = over
  return [
    issueAt(
      'path',
      `${count(amount.files, 'file')} with ${megabytes(amount.bytes)} are declared, and one run takes at most ${MAX_FILES} ` +
        `files with ${megabytes(MAX_RUN_BYTES)}. Name fewer, or upload the rest with Pinecone's SDK.`
    )
  ]
}

function isTooMuch({ files, bytes }: Amount): boolean {
  return files > MAX_FILES || bytes > MAX_RUN_BYTES
}

function megabytes(bytes: number): string {
  const inMb = bytes / MB
  return `${inMb >= 10 ? Math.ceil(inMb) : Math.ceil(inMb * 10) / 10} MB`
}

async function readOne(file: Match, repositoryId: string): Promise<DeclaredFile | ValidationIssue> {
  const { path, absolute, bytes, entry, issueAt } = file
  try {
    const { hash, firstBadLine } = await readContent(absolute, TEXT_TYPES.includes(extname(path).toLowerCase()))
    if (firstBadLine !== undefined) {
      const message = 'This line is not UTF-8, and assistants read no other text. Save the file as UTF-8.'
      return { message, location: { source: path, line: firstBadLine, column: 1 } }
    }
    const { metadata: declaredMetadata, multimodal } = entry
    return identified({ path, absolute, bytes, contentHash: hash, multimodal, repositoryId, declaredMetadata })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return issueAt('path', `${JSON.stringify(path)} cannot be read (${why}).`)
  }
}
