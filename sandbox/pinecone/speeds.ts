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
  upsertVisibleMs: 2_000,
  queryLagMs: 1_000,
  latencyMs: 120
}
