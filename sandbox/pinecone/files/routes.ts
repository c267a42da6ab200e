// The paths of the assistants' data plane (OpenAPI 2026-04, assistant data plane).
import type { Found, Methods } from '../methods.ts'
import { choose, NOWHERE } from '../methods.ts'

export type FileOperation =
  | 'listFiles'
  | 'describeFile'
  | 'uploadFile'
  | 'upsertFile'
  | 'deleteFile'
  | 'listOperations'
  | 'describeOperation'
  | 'chatAssistant'

const FILES: Methods<FileOperation> = { GET: 'listFiles', POST: 'uploadFile' }
const FILE: Methods<FileOperation> = { GET: 'describeFile', PUT: 'upsertFile', DELETE: 'deleteFile' }
const OPERATIONS: Methods<FileOperation> = { GET: 'listOperations' }
const OPERATION: Methods<FileOperation> = { GET: 'describeOperation' }
const CHAT: Methods<FileOperation> = { POST: 'chatAssistant' }

/**
 * Takes a method and the path without its query, at an assistant's host; gives the route. All is served under
 * /assistant, as published, and without: the official SDKs, once given a host, leave the prefix out.
 */
export function fileRouteTo(method: string, path: string): Found<FileOperation> {
  const parts = path.split('/').slice(1)
  const [kind, name, id, ...more] = parts[0] === 'assistant' ? parts.slice(1) : parts
  if (name === undefined || name === '' || id === '' || more.length > 0) return NOWHERE
  if (kind === 'files') return choose(id === undefined ? FILES : FILE, method, { name, id })
  if (kind === 'operations') return choose(id === undefined ? OPERATIONS : OPERATION, method, { name, id })
  if (kind === 'chat' && id === undefined) return choose(CHAT, method, { name })
  return NOWHERE
}
