/** How log, summary, comment and headline describe a result. */
interface ResultRow {
  /** In a sentence and in tables: `2 created`. */
  readonly text: string
  /** Before the text in a table; `''` for none. */
  readonly icon: string
  /** The planned action in a dry run; left out if there is none. */
  readonly verb?: string
  /** Whether the state in Pinecone is another one afterwards. */
  readonly isChange: boolean
  /** Whether the headline above it may not be green. */
  readonly isBad: boolean
}

const nothing = { icon: '', isChange: false, isBad: false } as const
const change = { icon: '✅', isChange: true, isBad: false } as const

/** The results of resources (the output `result`), in the order in which they are counted. */
export const RESULTS = {
  created: { ...change, text: 'created', verb: 'create' },
  updated: { ...change, text: 'updated', verb: 'update' },
  replaced: { ...change, text: 'replaced', verb: 'replace' },
  deleted: { ...change, text: 'deleted', icon: '🗑️', verb: 'delete' },
  found: { ...nothing, text: 'found' },
  unchanged: { ...nothing, text: 'unchanged' },
  absent: { ...nothing, text: 'already gone' },
  'left-alone': { ...nothing, text: 'left alone', icon: '⚠️' },
  failed: { ...nothing, text: 'failed', icon: '❌', isBad: true },
  refused: { ...nothing, text: 'refused', icon: '⛔', isBad: true },
  'not-attempted': { ...nothing, text: 'not attempted', icon: '⏸️' }
} as const satisfies Record<string, ResultRow>

/** A key of `RESULTS`. */
export type Result = keyof typeof RESULTS

/** Every result, in the order of `RESULTS`. */
export const ALL_RESULTS = Object.keys(RESULTS) as readonly Result[]

/** The description of a result. */
export function resultRow(result: Result): ResultRow {
  return RESULTS[result]
}
