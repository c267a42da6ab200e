// What the witnesses make: each kind of resource as our action declares it, and what a client then has to tell of it.

export type Kind = 'dense' | 'sparse' | 'model' | 'words' | 'text' | 'assistant'

type Facts = Readonly<Record<string, string | number | boolean>>

export interface KindOfResource {
  readonly title: string
  readonly input: 'index' | 'assistant'
  /** What is declared beside the name; null where the action does not declare such a thing yet. */
  readonly declared: Readonly<Record<string, unknown>> | null
  /** What every client that knows the kind tells of it, whoever made it. */
  readonly told: Facts
}

const PLACE = { cloud: 'aws', region: 'us-east-1' }

export const KINDS: Readonly<Record<Kind, KindOfResource>> = {
  dense: {
    title: 'A dense index',
    input: 'index',
    declared: { dimension: 8, metric: 'euclidean', ...PLACE },
    told: { dimension: 8, metric: 'euclidean' }
  },
  sparse: {
    title: 'A sparse index',
    input: 'index',
    declared: { vector_type: 'sparse', metric: 'dotproduct', ...PLACE },
    told: { vector_type: 'sparse' }
  },
  model: {
    title: 'An index for a model',
    input: 'index',
    declared: { ...PLACE, embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } } },
    told: { model: 'llama-text-embed-v2', field: 'chunk' }
  },
  words: {
    title: 'An index of full text and vectors',
    input: 'index',
    declared: {
      schema: {
        fields: {
          title: { type: 'string', full_text_search: { language: 'en', stemming: true } },
          vector: { type: 'dense_vector', dimension: 8, metric: 'cosine' }
        }
      }
    },
    told: { language: 'en', stemming: true, dimension: 8 }
  },
  text: {
    title: 'An index of texts that Pinecone embeds',
    input: 'index',
    declared: {
      schema: { fields: { body: { type: 'string', embed: {}, sparse_embed: {}, store_text: false } } }
    },
    told: { model: 'llama-text-embed-v2', sparse_model: 'pinecone-sparse-english-v0', is_stored: false }
  },
  assistant: {
    title: 'An assistant',
    input: 'assistant',
    declared: { instructions: 'Be kind.', region: 'us' },
    told: { instructions: 'Be kind.' }
  }
}

/** What a client says of one resource, in words that are the same for all clients. */
export interface Seen {
  readonly ready: boolean
  readonly told: Facts
  /** The tags of an index, the metadata of an assistant. */
  readonly labels: Readonly<Record<string, string>>
}

/** A client that nobody here wrote. */
export interface Witness {
  /** Its package and version. */
  readonly title: string
  /** The version of the API it speaks. */
  readonly speaks: string
  /** The kinds it has words for. */
  readonly kinds: readonly Kind[]
  /** Makes a resource with the label `made: theirs`, and does not wait for it. */
  create(kind: Kind, name: string): Promise<void>
  /** Null where the client says that it is not there. */
  describe(kind: Kind, name: string): Promise<Seen | null>
  /** The names of all indexes, or of all assistants. */
  list(kind: Kind): Promise<string[]>
  /** Adds the label `changed: theirs`, as far as the API does not replace all labels. */
  configure(kind: Kind, name: string): Promise<void>
  delete(kind: Kind, name: string): Promise<void>
  close(): Promise<void>
}
