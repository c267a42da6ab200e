import type { Path } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import type { Kind } from '../resources/resource.ts'
import type { DeclaredKey, DialectSpec } from '../resources/dialect-spec.ts'

/** A place where a declaration may have a key: a field, or a mapping of fields. Derived from the types' dialects. */
export interface SchemaNode extends Partial<Pick<DeclaredKey, 'rule' | 'description' | 'explained'>> {
  /** The path in the model: keys from the outside in, `*` for any key of a map. */
  readonly target: Path
  /** The keys of a mapping, `*` for any. Empty for a field, which has a `rule`. */
  readonly children: ReadonlyMap<string, SchemaNode>
}

interface OpenNode extends SchemaNode {
  readonly children: Map<string, OpenNode>
}

const nodes = new WeakMap<DialectSpec, SchemaNode>()

/** The node of a whole resource. Its children do not include the name. */
export function schemaNodeOf(spec: DialectSpec): SchemaNode {
  const known = nodes.get(spec)
  if (known !== undefined) return known
  const root: OpenNode = { target: [], children: new Map() }
  for (const key of spec.keys) addKey(root, key)
  nodes.set(spec, root)
  return root
}

/** The node of a whole resource in its first dialect. */
export function firstNodeOf(kind: Kind): SchemaNode {
  return schemaNodeOf(resourceType(kind).dialects[0])
}

function addKey(root: OpenNode, { path, target: at = path, rule, description, explained }: DeclaredKey): void {
  const [written, target] = [path.split('.'), at.split('.')]
  let node = root
  for (const [at, key] of written.entries()) {
    const isField = at === written.length - 1
    const known = node.children.get(key)
    if (known && !isField) {
      node = known
      continue
    }
    const ownTarget = target.slice(0, target.length - (written.length - 1 - at))
    const next: OpenNode = isField
      ? { target: ownTarget, rule, description, children: new Map(), ...(explained && { explained }) }
      : { target: ownTarget, children: new Map() }
    node.children.set(key, next)
    node = next
  }
}

/** Whether a node is a map of the user's own keys to values, such as `tags`. */
export function isMapOfValues(node: SchemaNode): boolean {
  return node.children.get('*')?.rule !== undefined
}

/** The shortest written path for which `isMeant` holds, anywhere below the node. */
export function findPath(root: SchemaNode, isMeant: (path: Path, node: SchemaNode) => boolean): Path | undefined {
  let level: { readonly node: SchemaNode; readonly path: Path }[] = [{ node: root, path: [] }]
  while (level.length > 0) {
    const next = level.flatMap(({ node, path }) =>
      [...node.children].map(([name, child]) => ({ node: child, path: [...path, name] }))
    )
    const found = next.find(({ path, node }) => isMeant(path, node))
    if (found) return found.path
    level = next
  }
  return undefined
}
