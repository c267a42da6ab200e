/** What log, summary, comment and headline make of a result. */
interface ResultRow {
  /** In a sentence and in tables: `2 created`. */
  readonly text: string
  /** Before the text in a table; `''` for none. */
  readonly icon: string
  /** What a dry run says it would do; left out where there is nothing to do. */
  readonly verb?: string
  /** Whether Pinecone has another state afterwards. */
  readonly isChange: boolean
  /** Whether no headline may be green above it. */
  readonly isBad: boolean
}

const nothing = { icon: '', isChange: false, isBad: false } as const
const change = { icon: '✅', isChange: true, isBad: false } as const

/** How a resource ended: the output `result`. For a dry run, how it would end. In the order in which they are counted. */
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

/** What is said of a result. */
export function resultRow(result: Result): ResultRow {
  return RESULTS[result]
}
