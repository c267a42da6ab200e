import { valueAt } from '../../core/json.ts'
import { recordsKey } from '../records-key.ts'
import type { ExtraKey } from '../dialect-spec.ts'
import { RESTORE_KEY } from './backups.ts'

/** The namespace of requests that name none (Pinecone's OpenAPI 2026-04, db_data). */
export const DEFAULT_NAMESPACE = '__default__'

/** Records from files of the workspace; `Declared.extras.records` is a list of `{file, namespace}`. */
const RECORDS = recordsKey({
  key: 'namespace',
  // Pinecone's OpenAPI 2026-04, db_data, and its limits: ASCII without NUL.
  rule: {
    type: 'pattern',
    pattern: /^[\x20-\x7e]*$/,
    maxLength: 512,
    expected: '1 to 512 printable ASCII characters'
  },
  byDefault: DEFAULT_NAMESPACE,
  description: 'The namespace that the records go into. The default one when left out.'
})

// Pinecone's guides: a backup may lack the last 15 minutes of writes.
const MIN_AGE_MS = 15 * 60_000

/** The source of a new index; `Declared.extras.restore_from` is `{index, max_age_ms?}` or `{backup_id}`. */
const RESTORE_FROM: ExtraKey = {
  key: RESTORE_KEY,
  description:
    'What a new index is restored from: the newest backup of an index, by its name, or one backup. An index that exists is left as it is.',
  form: {
    type: 'entry',
    title: 'Backup',
    oneOf: ['index', 'backup_id'],
    keys: [
      {
        key: 'index',
        rule: { type: 'name', kind: 'index' },
        description: 'The index in Pinecone whose newest backup is restored.'
      },
      {
        key: 'max_age',
        rule: { type: 'duration', minMs: MIN_AGE_MS, expected: 'a time of at least 15m, such as 90m, 24h or 7d' },
        requires: 'index',
        readAs: 'max_age_ms',
        description: 'How old the backup may be, such as `24h`. Where there is none that young, one is made first.'
      },
      { key: 'backup_id', rule: { type: 'string' }, description: 'The id of the backup that is restored.' }
    ]
  },
  conflict: (value, name) =>
    valueAt(value, ['index']) === name
      ? [['index'], 'is the index itself: an index cannot be restored from itself.']
      : undefined
}

/** The keys of an index's declaration that are not fields. */
export const INDEX_EXTRAS: readonly ExtraKey[] = [RECORDS, RESTORE_FROM]
