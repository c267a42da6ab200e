// Collections: what is kept of a pod index (OpenAPI 2026-04, list_collections and its neighbours).
import type { Project } from './project.ts'
import type { CollectionRecord, IndexRecord } from './records.ts'
import { fields, readBody, STRING } from './body-shape.ts'
import { invalidArgument, notFound, Refused, unprocessable } from './errors.ts'
import { checkName } from './rules.ts'

const CREATE = fields({ name: STRING, source: STRING })

/** A collection as it is answered (OpenAPI 2026-04, CollectionModel). Nothing is stored, so size and count are 0. */
export interface CollectionModel {
  name: string
  status: 'Initializing' | 'Ready' | 'Terminating'
  environment: string
  dimension?: number
  size?: number
  vector_count?: number
}

/** Gives a collection that has always been there. */
export function seededCollection(name: string): CollectionRecord {
  return { name, source: null, dimension: 1536, environment: 'us-east1-gcp', readyAt: -Infinity, goneAt: null }
}

/** Gives all collections there are now, in the order of creation. */
export function listCollections(project: Project): CollectionRecord[] {
  const { now } = project.store.view()
  return [...project.store.collections.values()].filter(({ goneAt }) => goneAt === null || now < goneAt)
}

/** Gives the collection of that name, or the 404 of OpenAPI 2026-04, describe_collection. */
export function describeCollection(project: Project, name: string): CollectionRecord {
  const record = listCollections(project).find((collection) => collection.name === name)
  if (record) return record
  throw notFound(`Collection ${name} not found.`)
}

/** Reads the text of a POST /collections body (OpenAPI 2026-04, CreateCollectionRequest). */
export function readCreateCollection(text: string): { name: string; source: string } {
  return readBody(text, CREATE, unprocessable) as { name: string; source: string }
}

/** Makes a collection of an index (OpenAPI 2026-04, create_collection). */
export function createCollection(project: Project, name: string, source: IndexRecord): CollectionRecord {
  checkName(name, 45)
  const { now } = project.store.view()
  const { deployment, dimension } = source
  if (deployment.kind !== 'pod') {
    throw invalidArgument(`Collections are made of pod indexes; ${source.name} is ${deployment.kind}.`)
  }
  if (now < source.readyAt) throw invalidArgument(`Index ${source.name} is not ready.`)
  if (listCollections(project).some((collection) => collection.name === name)) {
    throw new Refused(409, 'ALREADY_EXISTS', 'Resource already exists.')
  }
  const { environment } = deployment
  const record = {
    name,
    source: source.name,
    dimension,
    environment,
    readyAt: now + project.speeds.indexReadyMs,
    goneAt: null
  }
  project.store.collections.set(name, record)
  return record
}

/** Begins to delete a collection (OpenAPI 2026-04, delete_collection). */
export function deleteCollection(project: Project, name: string): void {
  const record = describeCollection(project, name)
  if (record.goneAt !== null) return
  const goneAt = project.store.view().now + project.speeds.deleteMs
  project.store.collections.set(name, { ...record, goneAt })
}

/** Gives the names of the collections that are still being made from an index, which forbid its deletion (412). */
export function pendingCollections(project: Project, { name, pendingCollections: held }: IndexRecord): string[] {
  const { now } = project.store.view()
  const pending = listCollections(project).filter(({ source, readyAt }) => source === name && now < readyAt)
  return [...held, ...pending.map((collection) => collection.name)]
}

/** Takes a collection and the time; gives the answer (OpenAPI 2026-04, CollectionModel). */
export function writeCollection({ name, environment, ...record }: CollectionRecord, now: number): CollectionModel {
  if (record.goneAt !== null) return { name, status: 'Terminating', environment }
  if (now < record.readyAt) return { name, status: 'Initializing', environment }
  const dimension = record.dimension === null ? {} : { dimension: record.dimension }
  return { name, status: 'Ready', environment, ...dimension, size: 0, vector_count: 0 }
}
