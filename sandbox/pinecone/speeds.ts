// How long things take. States follow from these and the clock at each read, so a handed-in clock decides everything.

/** All in milliseconds. `Infinity` means never. Only `latencyMs` is waited in real time. */
export interface Speeds {
  /** From create until an index is ready. */
  readonly indexReadyMs: number
  /** From create until an assistant is ready. */
  readonly assistantReadyMs: number
  /** From delete (`Terminating`) until 404. */
  readonly deleteMs: number
  /** From create until reads by name and lists see it. */
  readonly visibleMs: number
  /** How long read capacity or pods scale. */
  readonly scaleMs: number
  /** How long a delete is still refused after deletion protection was lifted. */
  readonly protectionLagMs: number
  /** From an upload until its file is Available, or has failed. */
  readonly fileReadyMs: number
  /** From a delete (`Deleting`) until the file answers 404. */
  readonly fileDeleteMs: number
  /** How long the list shows a file that failed. */
  readonly failedFileListedMs: number
  /** From the create of a backup until it is Ready, or has failed. */
  readonly backupReadyMs: number
  /** From a restore until its index is ready. */
  readonly restoreMs: number
  /** How old the last write is that a backup has in it. */
  readonly backupLagMs: number
  /** From a write on an index's host until fetches, lists and counts see it. */
  readonly upsertVisibleMs: number
  /** From then until queries and searches see it too. */
  readonly queryLagMs: number
  /** Before every answer. */
  readonly latencyMs: number
}

/** Quick enough for tests on a real clock, slow enough that the in-between states exist. */
export const QUICK_SPEEDS: Speeds = {
  indexReadyMs: 100,
  assistantReadyMs: 100,
  deleteMs: 100,
  visibleMs: 0,
  scaleMs: 100,
  protectionLagMs: 0,
  fileReadyMs: 100,
  fileDeleteMs: 100,
  failedFileListedMs: 1_000,
  backupReadyMs: 100,
  restoreMs: 100,
  backupLagMs: 0,
  upsertVisibleMs: 0,
  queryLagMs: 0,
  latencyMs: 0
}

/** About what a project on Pinecone's servers sees on an ordinary day. */
export const REALISTIC_SPEEDS: Speeds = {
  indexReadyMs: 8_000,
  assistantReadyMs: 5_000,
  deleteMs: 5_000,
  visibleMs: 1_500,
  scaleMs: 120_000,
  protectionLagMs: 2_000,
  fileReadyMs: 60_000,
  fileDeleteMs: 5_000,
  failedFileListedMs: 300_000,
  backupReadyMs: 300_000,
  restoreMs: 600_000,
  backupLagMs: 900_000,
  upsertVisibleMs: 2_000,
  queryLagMs: 1_000,
  latencyMs: 120
}
