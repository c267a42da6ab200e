import { resourceType } from '../resources/registry.ts'
import type { Identity, Kind } from '../resources/resource.ts'

/** The path of one resource, from the control plane's base URL on. */
export function pathOf({ kind, name, parent }: Identity): string {
  return `${resourceType(kind).api.path(parent)}/${encodeURIComponent(name)}`
}

/** The path of a list, or of its page at `token`; `''` for the first. */
export function listPath(kind: Kind, parent: Identity | undefined, token: string): string {
  const { path, pageSize } = resourceType(kind).api
  if (pageSize === undefined) return path(parent)
  const page = token === '' ? '' : `&pagination_token=${encodeURIComponent(token)}`
  return `${path(parent)}?limit=${String(pageSize)}${page}`
}
