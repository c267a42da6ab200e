// What a version of the API must be able to do with indexes: read its request bodies, write its answers.
import type { Behaviour } from './differences.ts'
import type { IndexChanges, IndexDraft, IndexRecord } from './records.ts'

/** How strictly bodies are read; options of the sandbox. */
export interface ReadingRules {
  /** Whether a create without `metric` is a 422. */
  readonly requireMetric: boolean
  /** What it does where Pinecone's live service differs from what is published. */
  readonly behaviour: Behaviour
  /** Whether a create takes keys of a field that nobody knows. */
  readonly acceptsUnknownFieldKeys: boolean
  /** Gives a name for a create that has none, which is allowed since 2026-07. */
  readonly newName: () => string
}

/** One shape of indexes on the wire, over the neutral records. */
export interface IndexWire {
  /** The status that answers an accepted PATCH. */
  configureStatus(behaviour: Behaviour): number
  /** Whether it has words for a document index. Where not, its dense field or its being sparse must do. */
  readonly knowsDocuments: boolean
  /** Reads the text of a POST /indexes body. */
  readCreate(text: string, rules: ReadingRules): IndexDraft
  /** Reads the text of a POST /indexes/create-for-model body. */
  readCreateForModel(text: string): IndexDraft
  /** Reads the text of a PATCH /indexes/{name} body. */
  readConfigure(text: string, rules: ReadingRules): IndexChanges
  /** Writes an index as it stands at `now`. */
  write(record: IndexRecord, now: number): object
}
