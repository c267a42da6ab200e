// What the assistant operations do to the state.
import type { Behaviour } from './differences.ts'
import type { Project } from './project.ts'
import type { Page } from './paging.ts'
import type { AssistantRecord, JsonObject } from './records.ts'
import type { View } from './store.ts'
import { assistantNotFound, invalidArgument, Refused } from './errors.ts'
import { isTaken, isVisible } from './lifecycle.ts'
import { pageOf } from './paging.ts'
import { checkAssistantQuota } from './plans.ts'
import { checkName } from './rules.ts'

const MAX_BYTES = 16_384
const PAGES = { byDefault: 50, maximum: 100 }

/** What a create asks for (OpenAPI 2026-04, CreateAssistantRequest). */
export interface AssistantDraft {
  readonly name: string
  readonly instructions?: string
  readonly metadata?: JsonObject
  readonly region?: string
}

/** What a PATCH asks for; what is left out keeps (OpenAPI 2026-04, UpdateAssistantRequest). */
export interface AssistantChanges {
  readonly instructions?: string
  readonly metadata?: JsonObject
}

/** Gives every assistant reads can see, in the order of creation. */
export function listAssistants(view: View): AssistantRecord[] {
  return [...view.assistants.values()]
    .filter((record) => isVisible(record, view.now))
    .sort((one, other) => one.sequence - other.sequence)
}

/** Takes `limit` and `pagination_token` as sent; gives one page and, if there are more, the token of the next. */
export function pageOfAssistants(view: View, limit: string | null, token: string | null): Page<AssistantRecord> {
  return pageOf(listAssistants(view), limit, token, PAGES)
}

/** Gives the assistant of that name, or the 404 of OpenAPI 2026-04, get_assistant. */
export function describeAssistant(view: View, name: string): AssistantRecord {
  const record = view.assistants.get(name)
  if (record && isVisible(record, view.now)) return record
  throw assistantNotFound(name)
}

/** Creates an assistant (OpenAPI 2026-04, create_assistant); a duplicate is, as documented there, a 429. */
export function createAssistant(project: Project, draft: AssistantDraft): AssistantRecord {
  const { now, assistants } = project.store.view()
  checkAssistantName(draft.name, project.behaviour)
  checkContents(draft, project.behaviour)
  if (draft.region !== undefined && draft.region !== 'us' && draft.region !== 'eu') {
    throw invalidArgument('Invalid region: Valid options are us, eu')
  }
  const existing = assistants.get(draft.name)
  if (existing && isTaken(existing, now)) {
    const message = `Assistant "${draft.name}" already exists.`
    throw new Refused(project.duplicateAssistantStatus, 'ALREADY_EXISTS', message)
  }
  checkAssistantQuota(project.quota, [...assistants.values()].filter((record) => isTaken(record, now)).length)
  const record = newAssistant(project, draft)
  project.store.putAssistant(record)
  return record
}

/** Gives the record that a create makes, untested against the rules. */
export function newAssistant(project: Project, draft: AssistantDraft): AssistantRecord {
  const { now } = project.store.view()
  const region = draft.region ?? 'us'
  return {
    name: draft.name,
    sequence: project.store.nextSequence(),
    instructions: draft.instructions ?? null,
    metadata: draft.metadata ?? null,
    region,
    host: project.assistantHosts.of(region),
    createdAt: now,
    updatedAt: now,
    visibleAt: now + project.speeds.visibleMs,
    readyAt: now + project.speeds.assistantReadyMs,
    initializationFails: project.failing?.test(draft.name) ?? false,
    heldState: null,
    goneAt: null
  }
}

/** Changes an assistant (OpenAPI 2026-04, update_assistant): metadata is replaced whole. Gives the new record. */
export function updateAssistant(project: Project, name: string, changes: AssistantChanges): AssistantRecord {
  const view = project.store.view()
  const record = describeAssistant(view, name)
  if (record.goneAt !== null) throw assistantNotFound(name)
  checkContents(changes, project.behaviour)
  const updated = {
    ...record,
    instructions: changes.instructions ?? record.instructions,
    metadata: changes.metadata ?? record.metadata,
    updatedAt: view.now
  }
  project.store.putAssistant(updated)
  return updated
}

/** Begins to delete an assistant (OpenAPI 2026-04, delete_assistant); again while Terminating does nothing. */
export function deleteAssistant(project: Project, name: string): void {
  const view = project.store.view()
  const record = describeAssistant(view, name)
  if (record.goneAt !== null) return
  project.store.putAssistant({ ...record, goneAt: view.now + project.speeds.deleteMs })
}

function checkAssistantName(name: string, behaviour: Behaviour): void {
  const spelled = behaviour.assistantNameCapitals === 'accepted' ? name.toLowerCase() : name
  checkName(spelled, 63, (rule) => invalidArgument(behaviour.assistantNameText.replace('{rule}', rule)))
}

function checkContents({ instructions, metadata }: AssistantChanges, behaviour: Behaviour): void {
  if (instructions !== undefined && Buffer.byteLength(instructions) > MAX_BYTES) {
    throw invalidArgument('Instructions must be at most 16 KB.')
  }
  if (metadata && Buffer.byteLength(JSON.stringify(metadata)) > MAX_BYTES) {
    throw invalidArgument(behaviour.metadataTooLong)
  }
}
