// From a record and the time to the state it is in. Nothing here is stored: every read works it out anew.
import type { AssistantRecord, IndexRecord, ReadCapacity } from './records.ts'

type Mortal = Pick<IndexRecord, 'goneAt' | 'visibleAt'>

/** Whether the name is taken, which it is while Terminating too (OpenAPI 2026-04, create_index 409). */
export function isTaken(record: Mortal, now: number): boolean {
  return record.goneAt === null || now < record.goneAt
}

/** Whether reads see it: not in the first moments after its create, nor once it is gone. */
export function isVisible(record: Mortal, now: number): boolean {
  return isTaken(record, now) && now >= record.visibleAt
}

/** The capacity that serves at `now`, which is the former one while a change is under way. */
function servingCapacity(record: IndexRecord, now: number): ReadCapacity | null {
  if (record.deployment.kind === 'pod') return null
  const change = record.capacityChange
  return change?.from && now < change.until ? change.from : record.deployment.readCapacity
}

/** Gives `status` of an index (OpenAPI 2026-04, IndexModel.status). */
export function indexStatus(record: IndexRecord, now: number): { ready: boolean; state: string } {
  const capacity = servingCapacity(record, now)
  if (record.goneAt !== null) return { ready: false, state: 'Terminating' }
  if (record.heldState !== null) return { ready: record.heldState.startsWith('Scaling'), state: record.heldState }
  if (now < record.readyAt) return { ready: false, state: 'Initializing' }
  if (record.initializationFails) return { ready: false, state: failedState(record) }
  // Pods keep serving while they scale: the published example shows ready: true beside ScalingUpPodSize.
  if (record.podScaling && now < record.podScaling.until) return { ready: true, state: record.podScaling.state }
  if (capacity?.mode === 'Dedicated' && capacity.replicas === 0) return { ready: false, state: 'Disabled' }
  return { ready: true, state: 'Ready' }
}

/** 2026-07 publishes `Failed` beside `InitializationFailed`: here it is what document indexes end in. */
function failedState({ documents }: IndexRecord): string {
  return documents ? 'Failed' : 'InitializationFailed'
}

/** Whether 2026-07 tells the fields of an index: until it has once been ready, its schema is empty. */
export function isSchemaKnown(record: IndexRecord, now: number): boolean {
  if (now < record.readyAt || record.initializationFails) return false
  return !['Initializing', 'InitializationFailed', 'Failed'].includes(record.heldState ?? '')
}

/** Gives `read_capacity.status` of an index (OpenAPI 2026-04, ReadCapacityStatus). */
export function capacityStatus(
  record: IndexRecord,
  now: number
): { state: string; current_replicas?: number; current_shards?: number } {
  const change = record.capacityChange
  const changing = change !== null && now < change.until
  const state = changing ? change.state : 'Ready'
  // A Dedicated index that is only being made has no replica yet, so there is no number to tell.
  const serving = changing && change.from === null ? null : servingCapacity(record, now)
  if (serving?.mode !== 'Dedicated') return { state }
  return { state, current_replicas: serving.replicas, current_shards: serving.shards }
}

/** Gives `status` of an assistant (OpenAPI 2026-04, Assistant.status). */
export function assistantStatus(record: AssistantRecord, now: number): string {
  if (record.goneAt !== null) return 'Terminating'
  if (record.heldState !== null) return record.heldState
  if (now < record.readyAt) return 'Initializing'
  return record.initializationFails ? 'Failed' : 'Ready'
}
