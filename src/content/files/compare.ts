// Plans files: compares the declared ones with the assistant's.

import { limiter } from '../../core/limiter.ts'
import { hasMetadata, isAlive, type AssistantFiles, type RemoteFile } from './api.ts'
import { idPrefixOf, OWN_KEYS, type DeclaredFile } from './declared.ts'

/** What is declared for one assistant. */
export interface DeclaredFiles {
  readonly files: readonly DeclaredFile[]
  readonly prune: boolean
  readonly repositoryId: string
  /** Whether a file whose processing failed is uploaded again: only in a re-run of a job. */
  readonly isRerun: boolean
}

/** What is to be done with one declared file. */
export interface FileStep {
  readonly file: DeclaredFile
  /**
   * `none`: it is there. `wait`: it is there, and not processed yet. `fail`: its processing failed, and is not tried
   * again. `upload`: anything else.
   */
  readonly do: 'none' | 'wait' | 'fail' | 'upload'
  /** The file that is there for it, or was tried. */
  readonly found: RemoteFile | undefined
  /** Other versions of the same path, which go once this one is available. */
  readonly older: readonly RemoteFile[]
}

/** What is to be done in one assistant. */
export interface FilesPlan {
  readonly steps: readonly FileStep[]
  /** What nothing declares any more. */
  readonly pruned: readonly RemoteFile[]
  /** Whether an upload to an id of ours has been seen to lose its metadata: Pinecone then chooses the ids. */
  readonly losesMetadata: boolean
}

/** The plan for an empty assistant. */
export function planForNew({ files }: DeclaredFiles): FilesPlan {
  const steps = files.map((file) => ({ file, do: 'upload', found: undefined, older: [] }) as const)
  return { steps, pruned: [], losesMetadata: false }
}

/**
 * Plans an existing assistant. Asks by id for each file that the list lacks, because files whose processing failed drop out
 * of the list.
 *
 * @throws ActionError if they cannot be read
 */
export async function compareFiles(declared: DeclaredFiles, api: AssistantFiles): Promise<FilesPlan> {
  const { files, repositoryId, prune } = declared
  const remote = (await api.list()).filter(({ status }) => status !== 'Deleting')
  const limit = limiter(8)
  const steps = await Promise.all(
    files.map(async (file): Promise<FileStep> => {
      const idPrefix = idPrefixOf(repositoryId, file.path)
      const versions = remote.filter((one) => one.id.startsWith(idPrefix) || isMarkedAs(one, file, repositoryId))
      const same = versions.filter((one) => one.id === file.id || hasMetadata(one, file.metadata))
      const described = same.length > 0 ? undefined : await limit(() => api.describe(file.id))
      const found = [...same, ...(described === undefined ? [] : [described])].sort(byUse)[0]
      const older = versions.filter((one) => one !== found)
      return { file, do: whatToDo(file, found, declared), found, older }
    })
  )
  const paths = new Set(files.map(({ path }) => path))
  const ours = remote.filter(({ metadata }) => metadata[OWN_KEYS.repository] === repositoryId)
  const pruned = ours.filter(({ metadata: { [OWN_KEYS.path]: path } }) => typeof path === 'string' && !paths.has(path))
  return {
    steps,
    pruned: prune ? pruned : [],
    losesMetadata:
      ours.some(({ id, metadata }) => OWN_KEYS.hash in metadata && !id.startsWith('gha-')) ||
      steps.some(({ do: what, found }) => what === 'upload' && found !== undefined && isAlive(found))
  }
}

function whatToDo(
  file: DeclaredFile,
  found: RemoteFile | undefined,
  { isRerun }: Pick<DeclaredFiles, 'isRerun'>
): FileStep['do'] {
  if (found === undefined) return 'upload'
  if (found.status === 'ProcessingFailed') return isRerun ? 'upload' : 'fail'
  if (!isAlive(found)) return 'upload'
  // Without our metadata, no later run could tell the owner.
  if (!hasMetadata(found, file.metadata)) return 'upload'
  return found.status === 'Available' ? 'none' : 'wait'
}

function isMarkedAs({ metadata }: RemoteFile, { path }: DeclaredFile, repositoryId: string): boolean {
  return metadata[OWN_KEYS.repository] === repositoryId && metadata[OWN_KEYS.path] === path
}

/** Of several files of one content, the one that can be used first. */
function byUse(a: RemoteFile, b: RemoteFile): number {
  const rank = ({ status }: RemoteFile): number => ['Available', 'Processing'].indexOf(status) >>> 0
  return rank(a) - rank(b)
}
