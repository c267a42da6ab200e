/** A workspace with files for an assistant, and a Pinecone that takes them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import type { Sandbox, SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { folder, KEY, pinecone } from './support.ts'

/** A Pinecone whose assistants have files. */
export function withFiles(options: SandboxOptions = {}): Promise<Sandbox> {
  return pinecone({ assistantData: true, ...options, speeds: { fileReadyMs: 20, fileDeleteMs: 20, ...options.speeds } })
}

/** Writes files into a folder, a new one unless told, and gives it. */
export function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>, root = folder()): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** So many Markdown files with a sentence each. */
export function pagesOf(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`docs/page-${at}.md`, `The code word of page ${at} is w${at}x.`])
  )
}

/** The smallest PDF that says something. */
export function pdf(text: string): string {
  return `%PDF-1.4\nBT (${text}) Tj ET\n%%EOF\n`
}

/** Pinecone's SDKs of both versions, as clients of the assistant. */
export function clientsOf({ url }: Pick<Sandbox, 'url'>): readonly Pinecone8[] {
  const options = { apiKey: KEY, controllerHostUrl: url, maxRetries: 0 }
  return [new Pinecone8(options), new Pinecone9(options) as unknown as Pinecone8]
}

/** What an assistant answers to a question. */
export async function asked(
  sandbox: Pick<Sandbox, 'url'>,
  name: string,
  question: string
): Promise<(string | undefined)[]> {
  const messages = [{ role: 'user', content: question }]
  const answers = clientsOf(sandbox).map((client) => client.assistant({ name }).chat({ messages }))
  return (await Promise.all(answers)).map(({ message }) => message?.content)
}

/** The paths that an assistant has, sorted; `?` for a file that is not ours. */
export function pathsIn({ state }: Sandbox, name: string): string[] {
  return state
    .listFiles(name)
    .filter(({ status }) => status !== 'Deleting')
    .map(
      ({ metadata, status }) =>
        `${(metadata?.['gha-path'] as string | undefined) ?? '?'}${status === 'Available' ? '' : ` ${status}`}`
    )
    .sort()
}

/** The requests so far that change files, as `PUT docs/a.md`; from then on they count anew. */
export function fileWrites({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests
    .splice(0)
    .filter(({ method, path }) => method !== 'GET' && path.includes('/files/'))
    .map(({ method, body }) => {
      const path = (body as { metadata?: Record<string, string> } | undefined)?.metadata?.['gha-path']
      return path === undefined ? method : `${method} ${path}`
    })
}
