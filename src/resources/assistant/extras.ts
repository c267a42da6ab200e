import type { ExtraKey } from '../dialect-spec.ts'

/** The keys of an assistant's declaration that are not fields. */
export const ASSISTANT_EXTRAS: readonly ExtraKey[] = [
  {
    // `Declared.extras.files` is a list of `{path, metadata?, multimodal?}`.
    key: 'files',
    description: 'Files of the workspace to upload: a glob, a list of globs, or a list of mappings.',
    form: {
      type: 'list',
      title: 'Assistant files',
      oneOf: ['path'],
      keys: [
        { key: 'path', rule: { type: 'glob' }, description: 'A glob of files, such as `docs/**/*.md`.' },
        {
          key: 'metadata',
          // Pinecone's OpenAPI 2026-04, assistant_data, and its guide to files.
          rule: { type: 'flat map', maxBytes: 16_384 },
          description: 'Data of your own with each file: texts, numbers, `true`, `false` and lists of texts.'
        },
        {
          key: 'multimodal',
          rule: { type: 'boolean' },
          description: 'Whether images in a PDF are read too.'
        }
      ]
    }
  },
  {
    key: 'prune',
    description: 'Whether files that this repository uploaded and no longer declares are deleted.',
    requires: 'files',
    form: { type: 'value', rule: { type: 'boolean' } }
  }
]
