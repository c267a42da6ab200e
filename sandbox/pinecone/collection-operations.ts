// The operations of /collections (OpenAPI 2026-04, db_control).
import type { Call, Outcome } from './call.ts'
import {
  createCollection,
  deleteCollection,
  describeCollection,
  listCollections,
  readCreateCollection,
  writeCollection
} from './collections.ts'
import { describeIndex } from './indexes.ts'

/** From an operation to its answer. */
export const COLLECTION_OPERATIONS = {
  listCollections: ({ project, view }: Call): Outcome => {
    const collections = listCollections(project).map((record) => writeCollection(record, view.now))
    return { status: 200, body: { collections } }
  },
  describeCollection: ({ project, view, name }: Call): Outcome => {
    return { status: 200, body: writeCollection(describeCollection(project, name), view.now) }
  },
  createCollection: ({ project, view, text }: Call): Outcome => {
    const { name, source } = readCreateCollection(text)
    return {
      status: 201,
      body: writeCollection(createCollection(project, name, describeIndex(view, source)), view.now)
    }
  },
  deleteCollection: ({ project, name }: Call): Outcome => {
    deleteCollection(project, name)
    return { status: 202 }
  }
}
