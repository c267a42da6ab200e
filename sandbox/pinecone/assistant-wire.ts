// Assistants on the wire: their bodies and answers in OpenAPI 2026-04, assistant control plane.
import type { AssistantChanges, AssistantDraft } from './assistants.ts'
import type { AssistantRecord } from './records.ts'
import { fields, notNull, OBJECT, readBody, STRING } from './body-shape.ts'
import { invalidArgument } from './errors.ts'
import { assistantStatus } from './lifecycle.ts'
import { timestamp } from './times.ts'

// Of what a create may leave out, only `instructions` is nullable.
const CREATE = fields(
  { name: STRING },
  { instructions: STRING, metadata: notNull('object'), region: notNull('string') }
)
const UPDATE = fields({}, { instructions: STRING, metadata: OBJECT })

/** An assistant as it is answered (OpenAPI 2026-04, Assistant). */
export interface AssistantModel {
  name: string
  instructions: string | null
  metadata: Readonly<Record<string, unknown>> | null
  status: string
  host: string
  region?: string
  created_at: string
  updated_at: string
}

/** Reads a POST body. The published errors of create_assistant know no 422: what does not fit is a 400. */
export function readCreateAssistant(text: string): AssistantDraft {
  return readBody(text, CREATE, invalidArgument) as AssistantDraft
}

/** Reads a PATCH body; a null keeps, as if it were left out. */
export function readUpdateAssistant(text: string): AssistantChanges {
  return readBody(text, UPDATE, invalidArgument) as AssistantChanges
}

/** Takes a record and the time; gives the answer (OpenAPI 2026-04, Assistant). */
export function writeAssistant(record: AssistantRecord, now: number, showsRegion: boolean): AssistantModel {
  return {
    name: record.name,
    instructions: record.instructions,
    metadata: record.metadata,
    status: assistantStatus(record, now),
    host: record.host,
    ...(showsRegion && { region: record.region }),
    created_at: timestamp(record.createdAt),
    updated_at: timestamp(record.updatedAt)
  }
}

/** Takes a record; gives what answers its update (OpenAPI 2026-04, UpdateAssistantResponse, which has no nulls). */
export function writeUpdate(record: AssistantRecord): object {
  return {
    assistant_name: record.name,
    ...(record.instructions !== null && { instructions: record.instructions }),
    ...(record.metadata && { metadata: record.metadata })
  }
}
