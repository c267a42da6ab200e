import type { Field, Rule } from '../resources/fields.ts'
import { INDEX_FIELDS } from '../resources/index/fields.ts'
import type { Path } from '../core/json.ts'
import { KIND_TABLES } from '../resources/kinds.ts'
import { KINDS, type Kind } from '../resources/resource.ts'

/** Where a declaration may have a key: a field, or a mapping that holds fields. Made from the kinds' tables. */
export interface SchemaNode {
  /** Where the model has what is written here: keys from the outside in, `*` for any key of a map. */
  readonly target: Path
  /** What a field accepts; missing where this is a mapping. */
  readonly rule?: Rule
  /** Values that the rule refuses and that people are likely to write: why, in whole sentences. */
  readonly explained?: ReadonlyMap<string, string>
  /** What a field is for, as its table says it. */
  readonly description?: string
  /** The keys of a mapping, `*` for any. */
  readonly children: ReadonlyMap<string, SchemaNode>
}

/** What may stand at the top of an index and means `spec.serverless`, as in Pinecone's create-for-model body. */
export const TOP_LEVEL_OF_SERVERLESS: readonly string[] = ['cloud', 'region', 'read_capacity', 'schema']

/** Where the number of pods is written. It is `shards` times `replicas`, and so no field of the model. */
export const PODS_PATH: Path = ['spec', 'pod', 'pods']

const PODS: FieldWords = {
  rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
  description: 'How many pods a pod-based index has: `shards` times `replicas`, which say it better.'
}

/** The slot of a whole resource, by kind. The name is not among its children. */
export const RESOURCE_SCHEMA_NODES: Readonly<Record<Kind, SchemaNode>> = {
  index: slotOf('index'),
  assistant: slotOf('assistant')
}

/** What a field's slot takes from its table. */
type FieldWords = Pick<Field, 'rule' | 'description'> & Pick<SchemaNode, 'explained'>

interface OpenSlot extends SchemaNode {
  readonly children: Map<string, OpenSlot>
}

function slotOf(kind: Kind): SchemaNode {
  const root: OpenSlot = { target: [], children: new Map() }
  const table = kind === 'index' ? INDEX_FIELDS : KIND_TABLES[kind].fields
  const fields = table.map((field) => ({ path: field.path.split('.'), field }))
  for (const { path, field } of fields) addSlot(root, path, path, field)
  if (kind === 'assistant') return root
  for (const { path, field } of fields) {
    if (path[1] === 'serverless' && TOP_LEVEL_OF_SERVERLESS.includes(path[2] ?? ''))
      addSlot(root, path.slice(2), path, field)
    if (path[0] === 'metric' || path[0] === 'dimension') addSlot(root, ['embed', ...path], path, field)
  }
  addSlot(root, PODS_PATH, PODS_PATH, PODS)
  return root
}

/** A field of a tree of slots whose facts are where they are written. */
export type WrittenField = FieldWords & { readonly path: Path }

/** The slots of a resource whose facts are where they are written. */
export function schemaTree(fields: readonly WrittenField[]): SchemaNode {
  const root: OpenSlot = { target: [], children: new Map() }
  for (const field of fields) addSlot(root, field.path, field.path, field)
  return root
}

function addSlot(root: OpenSlot, written: Path, target: Path, { rule, description, explained }: FieldWords): void {
  let slot = root
  for (const [at, key] of written.entries()) {
    const isField = at === written.length - 1
    const known = slot.children.get(key)
    if (known && !isField) {
      slot = known
      continue
    }
    const ownTarget = target.slice(0, target.length - (written.length - 1 - at))
    const next: OpenSlot = isField
      ? { target: ownTarget, rule, description, children: new Map(), ...(explained && { explained }) }
      : { target: ownTarget, children: new Map() }
    slot.children.set(key, next)
    slot = next
  }
}

/** Whether a slot is a map of the user's own keys to values, such as `tags`. */
export function isMapOfValues(slot: SchemaNode): boolean {
  return slot.children.get('*')?.rule !== undefined
}

/** The shortest written path that ends with `key`, anywhere below the slot. */
export function pathEndingWith(root: SchemaNode, key: string): Path | undefined {
  let level: { readonly slot: SchemaNode; readonly path: Path }[] = [{ slot: root, path: [] }]
  while (level.length > 0) {
    const next = level.flatMap(({ slot, path }) =>
      [...slot.children].map(([name, child]) => ({ slot: child, path: [...path, name] }))
    )
    const found = next.find(({ path }) => key !== '*' && path.at(-1) === key)
    if (found) return found.path
    level = next
  }
  return undefined
}

/** The other kind than `kind`. */
export function otherKind(kind: Kind): Kind {
  return KINDS.find((other) => other !== kind) ?? kind
}
