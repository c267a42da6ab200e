import type { EntryKey, ExtraKey } from './dialect-spec.ts'

/** The key that declares records from files of the workspace: a list of `{file, …}`, with `more` keys in an entry. */
export function recordsKey(...more: readonly EntryKey[]): ExtraKey {
  return {
    key: 'records',
    description:
      'Files of the workspace with records to write, one JSON object a line: a glob, a list of globs, or a list of mappings.',
    form: {
      type: 'list',
      title: 'Record file',
      oneOf: ['file'],
      keys: [
        { key: 'file', rule: { type: 'glob' }, description: 'A glob of files, such as `fixtures/*.jsonl`.' },
        ...more
      ]
    }
  }
}
