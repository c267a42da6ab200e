import { pathText, type Path } from '../resources/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import type { Kind } from '../resources/resource.ts'
import { nearest, snakeCase } from './nearest.ts'
import { otherKind, pathEndingWith, RESOURCE_SLOTS, type Slot } from './slots.ts'
import { quoted } from './written.ts'

// What Pinecone's answers say besides: OpenAPI 2026-04, IndexModel, ReadCapacityStatus, ModelIndexEmbed, Assistant.
const ANSWERED_ONLY: Readonly<Record<Kind, RegExp>> = {
  index: /^(?:host|private_host|status|(?:.+\.)?read_capacity\.status|embed\.vector_type)$/,
  assistant: /^(?:host|status|created_at|updated_at)$/
}

// What people write for a key that no spelling leads to, in snake_case.
const SYNONYMS: Readonly<Record<Kind, ReadonlyMap<string, string>>> = {
  index: new Map([
    ['index_name', 'name'],
    ['id', 'name'],
    ['dim', 'dimension'],
    ['dims', 'dimension'],
    ['size', 'dimension'],
    ['similarity', 'metric'],
    ['distance', 'metric'],
    ['labels', 'tags'],
    ['metadata', 'tags'],
    ['type', 'vector_type'],
    ['provider', 'cloud'],
    ['cloud_provider', 'cloud'],
    ['location', 'region'],
    ['embedding', 'embed'],
    ['embedding_model', 'embed.model'],
    ['protection', 'deletion_protection'],
    ['capacity', 'read_capacity']
  ]),
  assistant: new Map([
    ['assistant_name', 'name'],
    ['id', 'name'],
    ['prompt', 'instructions'],
    ['system_prompt', 'instructions'],
    ['system', 'instructions'],
    ['tags', 'metadata'],
    ['labels', 'metadata'],
    ['location', 'region']
  ])
}

// What has a reason of its own not to be there, by the path at which it is written.
const REASONS: Readonly<Record<Kind, ReadonlyMap<string, string>>> = {
  index: new Map([
    ['description', 'An index has no description; "tags" can hold one.'],
    ['spec.pod.read_capacity', 'Only serverless and BYOC indexes have a read capacity.'],
    ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": […]} instead.'],
    ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": …} instead.'],
    ['spec.serverless.environment', 'A serverless index has "cloud" and "region" instead.'],
    ['spec.pod.cloud', 'A pod-based index has "environment" instead.'],
    ['spec.pod.region', 'A pod-based index has "environment" instead.'],
    ['spec.byoc.cloud', 'A BYOC index has "environment" instead.'],
    ['spec.byoc.region', 'A BYOC index has "environment" instead.']
  ]),
  assistant: new Map([
    ['description', 'An assistant has no description; "metadata" can hold one.'],
    ['deletion_protection', 'Pinecone has no deletion protection for assistants.'],
    ['model', 'The model of an assistant is chosen with each question.']
  ])
}

/** What to say of a key that nothing is declared by, as whole sentences: what it is, and what it was meant to be. */
export function unknownKeyMessage(kind: Kind, slot: Slot, path: Path): string {
  const written = path.join('.')
  const key = path.at(-1) ?? ''
  if (ANSWERED_ONLY[kind].test(written)) {
    return `${quoted(pathText(path))} is set by Pinecone and cannot be declared. Remove it.`
  }
  const unknown = `unknown key ${quoted(key)}${path.length > 1 ? ` in ${quoted(pathText(path.slice(0, -1)))}` : ''}.`
  const reason = REASONS[kind].get([...path.slice(0, -1), snakeCase(key)].join('.'))
  if (reason !== undefined) return `${unknown} ${reason}`
  return `${unknown} ${meant(kind, slot, path)}`
}

function meant(kind: Kind, slot: Slot, path: Path): string {
  const key = snakeCase(path.at(-1) ?? '')
  const isTop = path.length === 1
  const here = [...(isTop ? ['name'] : []), ...slot.children.keys()]
  const synonym = SYNONYMS[kind].get(key)
  if (synonym !== undefined && (isTop || here.includes(synonym))) return didYouMean(synonym)
  if (here.includes(key)) return didYouMean(key)
  const elsewhere = pathEndingWith(RESOURCE_SLOTS[kind], key)
  if (elsewhere?.length === 1 || (key === 'name' && !isTop)) return 'It belongs at the top, beside "name".'
  if (elsewhere !== undefined) return didYouMean(pathText(elsewhere))
  const other = otherKind(kind)
  if (isTop && RESOURCE_SLOTS[other].children.has(key)) return `That is a key of ${KIND_TABLES[other].plural}.`
  const near = nearest(key, here)
  return near === undefined ? `Known here: ${here.join(', ')}.` : didYouMean(near)
}

function didYouMean(path: string): string {
  return `Did you mean "${path}"?`
}
