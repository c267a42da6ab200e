// The official Node SDK 9.0.0, which speaks 2026-07.
import type { Kind, Seen, Witness } from './kinds.ts'
import { Pinecone } from 'pinecone-sdk-9'
import { nothingIfNotFound } from './npm-8.ts'

type Index = Awaited<ReturnType<Pinecone['indexes']['describe']>>

const PLACE = { cloud: 'aws', region: 'us-east-1' } as const
const SCHEMAS = {
  dense: { fields: { _values: { type: 'dense_vector', dimension: 8, metric: 'euclidean' } } },
  sparse: { fields: { _sparse_values: { type: 'sparse_vector' } } },
  words: {
    fields: {
      title: { type: 'string', fullTextSearch: { language: 'en', stemming: true } },
      vector: { type: 'dense_vector', dimension: 8, metric: 'cosine' }
    }
  }
} as const

type Field = Readonly<Record<string, unknown>>

function seen(kind: Kind, { status, tags, schema, ...index }: Index): Seen {
  const fields = schema.fields as unknown as Readonly<Record<string, Field>>
  return { ready: status.ready, told: status.ready ? factsOf(kind, fields, index) : {}, labels: tags ?? {} }
}

function factsOf(kind: Kind, fields: Readonly<Record<string, Field>>, index: Field): Seen['told'] {
  if (kind === 'sparse') return { vector_type: '_sparse_values' in fields && !('_values' in fields) ? 'sparse' : '' }
  if (kind === 'model') {
    const [name, field] = Object.entries(fields)[0] ?? ['', {}]
    return { model: String(field['model']), field: name }
  }
  if (kind === 'words') {
    const search = { ...(fields['title']?.['fullTextSearch'] as { language: string; stemming: boolean }) }
    const dimension = Number(fields['vector']?.['dimension'])
    return { language: search.language, stemming: search.stemming, dimension }
  }
  const values = fields['_values'] ?? index
  return { dimension: Number(values['dimension']), metric: String(values['metric']) }
}

async function create(client: Pinecone, kind: Kind, name: string): Promise<unknown> {
  const tags = { made: 'theirs' }
  if (kind === 'assistant') {
    return client.assistants.create({ name, instructions: 'Be kind.', region: 'us', metadata: tags })
  }
  if (kind === 'model') {
    const embed = { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk' } }
    return client.indexes.createForModel({ name, ...PLACE, embed, tags })
  }
  if (kind === 'text') throw new Error('npm 9.0.0 has no words for a text that Pinecone embeds.')
  return client.indexes.create({ name, schema: SCHEMAS[kind], tags })
}

async function describe(client: Pinecone, kind: Kind, name: string): Promise<Seen> {
  if (kind !== 'assistant') return seen(kind, await client.indexes.describe(name))
  const { status, instructions, metadata } = await client.assistants.describe(name)
  const labels = { ...(metadata as Record<string, string> | undefined) }
  return { ready: status === 'Ready', told: { instructions: instructions ?? '' }, labels }
}

/** Takes where Pinecone is; gives the witness. */
export function npm9(url: string, apiKey: string): Witness {
  const client = new Pinecone({ apiKey, controllerHostUrl: url, maxRetries: 0 })
  return {
    title: 'npm @pinecone-database/pinecone 9.0.0',
    speaks: '2026-07',
    kinds: ['dense', 'sparse', 'model', 'words', 'assistant'],
    create: async (kind, name) => {
      await create(client, kind, name)
    },
    describe: (kind, name) => describe(client, kind, name).catch(nothingIfNotFound),
    list: async (kind) => {
      if (kind === 'assistant') return ((await client.assistants.list()).assistants ?? []).map(({ name }) => name)
      return ((await client.indexes.list()).indexes ?? []).map(({ name }) => name)
    },
    configure: async (kind, name) => {
      if (kind === 'assistant') await client.assistants.update({ name, metadata: { changed: 'theirs' } })
      else await client.indexes.configure(name, { tags: { changed: 'theirs' } })
    },
    delete: async (kind, name) => {
      if (kind === 'assistant') await client.assistants.delete(name)
      else await client.indexes.delete(name)
    },
    close: () => Promise.resolve()
  }
}
