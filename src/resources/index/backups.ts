import { isObject, valueAt, type Json, type JsonObject } from '../../core/json.ts'
import type { BackupSpec, RestoreSource } from '../type.ts'
import { CODEC_2026_07 } from './codec-2026-07.ts'
import { CLASSIC_CODEC } from './codec-classic.ts'

/** The key of a declaration that names the source of a restore (`extras.ts`). */
export const RESTORE_KEY = 'restore_from'

/**
 * Backups of indexes, and indexes from backups.
 * Pinecone's OpenAPI 2026-04, db_control: create_backup, list_index_backups, create_index_from_backup_operation.
 * Pod-based indexes have no backups (Pinecone's docs, "Backups overview").
 */
export const INDEX_BACKUPS: BackupSpec = {
  path: (name) => `/indexes/${name}/backups`,
  conflict: ({ model }) =>
    valueAt(model, ['spec', 'pod']) === undefined ? undefined : 'is pod-based, and Pinecone has no backups of those',
  restoredFrom: (extras) => sourceIn(extras[RESTORE_KEY]),
  restoreConflict: (declared) =>
    valueAt(declared, ['spec', 'pod']) === undefined ? undefined : 'is declared in pods, and what is restored never is',
  restoreBody: (name, { tags, deletion_protection = 'disabled' }) => ({
    name,
    // Always sent: otherwise Pinecone copies the tags of the backup's source, ownership tags included.
    tags: isObject(tags) ? Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')) : {},
    deletion_protection
  }),
  restored: (backup, name) =>
    isTyped(backup)
      ? CODEC_2026_07.decode({ ...ANSWER, name, schema: backup['schema'] ?? null, deployment: placeOf(backup) })
      : CLASSIC_CODEC.decode({ ...ANSWER, name, ...classicWords(backup) })
}

const ANSWER: JsonObject = { host: '', status: { state: 'Ready', ready: true } }

function sourceIn(value: Json | undefined): RestoreSource | undefined {
  if (!isObject(value)) return undefined
  const { index, backup_id: id, max_age_ms: maxAgeMs } = value
  if (typeof id === 'string') return { id }
  if (typeof index !== 'string') return undefined
  return { of: { kind: 'index', name: index }, ...(typeof maxAgeMs === 'number' && { maxAgeMs }) }
}

/** A backup in the shape of 2026-07 has a schema of typed fields; in that of 2026-04 the schema has metadata only. */
function isTyped(backup: JsonObject): boolean {
  const isClassic = backup['dimension'] !== undefined || backup['metric'] !== undefined
  return !isClassic && isObject(valueAt(backup, ['schema', 'fields']))
}

function placeOf({ cloud, region }: JsonObject): JsonObject {
  return { deployment_type: 'managed', cloud: cloud ?? null, region: region ?? null }
}

function classicWords({ dimension, metric, cloud, region, schema }: JsonObject): JsonObject {
  const isDense = typeof dimension === 'number'
  return {
    ...(isDense && { dimension }),
    vector_type: isDense ? 'dense' : 'sparse',
    metric: metric ?? null,
    spec: { serverless: { cloud: cloud ?? null, region: region ?? null, ...(schema && { schema }) } }
  }
}
