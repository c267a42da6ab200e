// From an operation on an index's host to its answer.
import type { DataCall, DataOutcome } from './calls.ts'
import type { DataOperation } from './routes.ts'
import { fetchDocuments, listDocuments, searchDocuments } from './document-reads.ts'
import { deleteDocuments, updateDocuments, upsertDocuments } from './document-writes.ts'
import { createNamespace, deleteNamespace, describeNamespace, listNamespaces } from './namespaces.ts'
import { searchRecords, upsertRecords } from './text-records.ts'
import { describeIndexStats, fetchVectors, fetchVectorsByMetadata, listVectors, queryVectors } from './vector-reads.ts'
import { deleteVectors, updateVector, upsertVectors } from './vector-writes.ts'

const OPERATIONS: Readonly<Record<DataOperation, (call: DataCall) => DataOutcome>> = {
  upsertVectors,
  fetchVectors,
  fetchVectorsByMetadata,
  queryVectors,
  listVectors,
  updateVector,
  deleteVectors,
  describeIndexStats,
  upsertRecords,
  searchRecords,
  upsertDocuments,
  fetchDocuments,
  searchDocuments,
  listDocuments,
  updateDocuments,
  deleteDocuments,
  listNamespaces,
  createNamespace,
  describeNamespace,
  deleteNamespace
}

/** Carries out an operation; gives its outcome, or throws the refusal. */
export function carryOutOnData(operation: DataOperation, call: DataCall): DataOutcome {
  return OPERATIONS[operation](call)
}
