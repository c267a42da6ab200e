// The official Node SDK 8.2.0, which speaks 2026-04.
import type { Kind, Seen, Witness } from './kinds.ts'
import { Pinecone } from '@pinecone-database/pinecone'

type Index = Awaited<ReturnType<Pinecone['describeIndex']>>

const PLACE = { cloud: 'aws', region: 'us-east-1' } as const
const SPEC = { serverless: PLACE }
const EMBED = { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk' } }

function seen(kind: Kind, { status, tags, dimension, metric, vectorType, embed }: Index): Seen {
  const told = {
    ...(kind === 'dense' && { dimension: dimension ?? NaN, metric }),
    ...(kind === 'sparse' && { vector_type: vectorType }),
    ...(kind === 'model' && { model: embed?.model ?? '', field: Object.values(embed?.fieldMap ?? {}).join() })
  }
  return { ready: status.ready, told, labels: tags ?? {} }
}

async function create(client: Pinecone, kind: Kind, name: string): Promise<unknown> {
  const tags = { made: 'theirs' }
  if (kind === 'assistant') {
    return client.createAssistant({ name, instructions: 'Be kind.', region: 'us', metadata: tags })
  }
  if (kind === 'model') return client.createIndexForModel({ name, ...PLACE, embed: EMBED, tags })
  if (kind === 'sparse')
    return client.createIndex({ name, vectorType: 'sparse', metric: 'dotproduct', spec: SPEC, tags })
  return client.createIndex({ name, dimension: 8, metric: 'euclidean', spec: SPEC, tags })
}

async function describe(client: Pinecone, kind: Kind, name: string): Promise<Seen> {
  if (kind !== 'assistant') return seen(kind, await client.describeIndex(name))
  const { status, instructions, metadata } = await client.describeAssistant(name)
  const labels = { ...(metadata as Record<string, string> | undefined) }
  return { ready: status === 'Ready', told: { instructions: instructions ?? '' }, labels }
}

/** Takes where Pinecone is; gives the witness. */
export function npm8(url: string, apiKey: string): Witness {
  const client = new Pinecone({ apiKey, controllerHostUrl: url, maxRetries: 0 })
  return {
    title: 'npm @pinecone-database/pinecone 8.2.0',
    speaks: '2026-04',
    kinds: ['dense', 'sparse', 'model', 'assistant'],
    create: async (kind, name) => {
      await create(client, kind, name)
    },
    describe: (kind, name) => describe(client, kind, name).catch(nothingIfNotFound),
    list: async (kind) => {
      const all =
        kind === 'assistant' ? (await client.listAssistants()).assistants : (await client.listIndexes()).indexes
      return (all ?? []).map(({ name }) => name)
    },
    configure: async (kind, name) => {
      if (kind === 'assistant') await client.updateAssistant({ name, metadata: { changed: 'theirs' } })
      else await client.configureIndex({ name, tags: { changed: 'theirs' } })
    },
    delete: async (kind, name) => {
      if (kind === 'assistant') await client.deleteAssistant(name)
      else await client.deleteIndex(name)
    },
    close: () => Promise.resolve()
  }
}

/** Takes what a client threw; gives null for its "not found". */
export function nothingIfNotFound(error: unknown): null {
  if (error instanceof Error && error.name === 'PineconeNotFoundError') return null
  throw error
}
