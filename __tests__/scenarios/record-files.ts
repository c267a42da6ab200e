// Files of records in a workspace, and clients of an index's data: what scenarios about records begin and end with.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { folder, KEY, pinecone } from './support.ts'

export const EMBED = {
  cloud: 'aws',
  region: 'us-east-1',
  embed: { model: 'llama-text-embed-v2', field_map: { text: 'body' } }
}

/** A workspace with these files: texts, or records, a line each. */
export function workspaceWith(files: Readonly<Record<string, string | readonly object[]>>): string {
  const workspace = folder()
  for (const [path, content] of Object.entries(files)) writeRecords(workspace, path, content)
  return workspace
}

/** Writes a file of a workspace. */
export function writeRecords(workspace: string, path: string, content: string | readonly object[]): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  const text = typeof content === 'string' ? content : content.map((record) => `${JSON.stringify(record)}\n`).join('')
  writeFileSync(join(workspace, path), text)
}

/** Vectors of 8 dimensions, each with a direction of its own. */
export function vectors(number: number) {
  return Array.from({ length: number }, (_, at) => ({
    id: `v-${at}`,
    values: Array.from({ length: 8 }, (_, place) => Math.sin(at * 8 + place) / 3),
    metadata: { at, tags: ['a', `t${at % 3}`] }
  }))
}

/** Texts, each with a word of its own. */
export function texts(number: number) {
  return Array.from({ length: number }, (_, at) => ({ _id: `t-${at}`, body: `unique${at} words of a text`, at }))
}

/** A Pinecone whose indexes have hosts that answer. */
export function dataPinecone(options: Parameters<typeof pinecone>[0] = {}): Promise<Sandbox> {
  return pinecone({ dataPlane: true, ...options })
}

/** An index's data through both of Pinecone's SDKs. */
export function sdksOf(sandbox: Sandbox, index: string, namespace = '__default__') {
  const options = { apiKey: KEY, controllerHostUrl: sandbox.url, maxRetries: 0 }
  const host = `http://${sandbox.state.getIndex(index)?.host ?? ''}`
  return {
    sdk8: new Pinecone8(options).index({ host, namespace }),
    sdk9: new Pinecone9(options).index({ host, namespace })
  }
}

/** The requests to hosts of data so far, as `POST /vectors/upsert`, without queries; from then on all requests count anew. */
export function dataRequests({ requests, url }: Sandbox): string[] {
  const { host } = new URL(url)
  return requests
    .splice(0)
    .filter(({ headers }) => headers['host'] !== host)
    .map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)
}
