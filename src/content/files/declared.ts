import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '../../core/json.ts'

/** One file of the workspace that an assistant is to have. */
export interface DeclaredFile {
  /** In the workspace, with `/`. */
  readonly path: string
  /** Where it is, every link followed. */
  readonly absolute: string
  readonly bytes: number
  /** SHA-256 of its content, in hexadecimal. */
  readonly contentHash: string
  readonly multimodal: boolean
  /** The id that it is uploaded to: another content is another id. */
  readonly id: string
  /** What is sent with it: what is declared, and whose and which file it is. */
  readonly metadata: JsonObject
}

/** The keys of a file's metadata that say whose and which file it is. */
export const OWN_KEYS = { path: 'gha-path', hash: 'gha-sha256', repository: 'gha-repository-id' } as const

/** What makes a file what it is. */
export interface FileParts extends Omit<DeclaredFile, 'id' | 'metadata'> {
  readonly repositoryId: string
  readonly declaredMetadata: JsonObject
}

/** Gives a file its identity. */
export function identified({ repositoryId, declaredMetadata, ...file }: FileParts): DeclaredFile {
  const hash = sha256(JSON.stringify([file.contentHash, inOneOrder(declaredMetadata), file.multimodal]))
  return {
    ...file,
    id: `${idPrefixOf(repositoryId, file.path)}${hash.slice(0, ID_DIGITS)}`,
    metadata: ownMetadata(declaredMetadata, { path: file.path, hash, repositoryId })
  }
}

/** The metadata of a file as it is sent. */
export function ownMetadata(
  declared: JsonObject,
  { path, hash, repositoryId }: { readonly path: string; readonly hash: string; readonly repositoryId: string }
): JsonObject {
  return { ...declared, [OWN_KEYS.path]: path, [OWN_KEYS.hash]: hash, [OWN_KEYS.repository]: repositoryId }
}

const ID_DIGITS = 24

/** How the ids of all versions of a path begin. */
export function idPrefixOf(repositoryId: string, path: string): string {
  return `gha-${sha256(`${repositoryId}:${path}`).slice(0, ID_DIGITS)}-`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function inOneOrder(metadata: JsonObject): Json {
  return Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1))
}
