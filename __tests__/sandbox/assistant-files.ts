/** An assistant's files, as a client of its data plane sends and reads them. */
import type { Reply } from '../../sandbox/pinecone/client.ts'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { call, sandbox } from './pinecone.ts'

/** What is uploaded. */
export interface Sent {
  readonly name?: string
  readonly content?: string | Uint8Array<ArrayBuffer>
  readonly metadata?: unknown
  readonly query?: string
}

/** Where the data of an assistant answers. */
export function dataOf(assistant: string): string {
  return `${sandbox.state.getAssistant(assistant)?.host}/assistant`
}

/** Uploads a file, to an id if one is given. */
export async function upload(assistant: string, id: string | null, sent: Sent = {}): Promise<Reply> {
  const form = new FormData()
  form.append('file', new Blob([sent.content ?? 'Cats purr.']), sent.name ?? 'notes.md')
  if (sent.metadata !== undefined) form.append('metadata', JSON.stringify(sent.metadata))
  const path = `/files/${assistant}${id === null ? '' : `/${id}`}${sent.query ?? ''}`
  const response = await fetch(dataOf(assistant) + path, {
    method: id === null ? 'POST' : 'PUT',
    headers: { 'api-key': SANDBOX_API_KEY, 'x-pinecone-api-version': '2026-04' },
    body: form
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** Reads or changes what is below an assistant's host. */
export function ask(assistant: string, method: string, path: string, body?: unknown): Promise<Reply> {
  return call(method, dataOf(assistant) + path, body)
}

/** The ids in the list of an assistant's files. */
export async function listed(assistant: string, query = ''): Promise<string[]> {
  const { body } = await ask(assistant, 'GET', `/files/${assistant}${query}`)
  return (body as { files: { id: string }[] }).files.map(({ id }) => id)
}
