import type { Kind, Target } from '../resources/resource.ts'

/** How a kind is spoken to, in every version of the API. */
export interface Endpoint {
  /** From the control plane's base on. */
  readonly path: string
  /** How many of a list are asked for at once; undefined where a list comes whole. */
  readonly pageSize: number | undefined
  /** Whether a PATCH answers with the whole resource. What an assistant's answers is documented in two ways. */
  readonly updateAnswersWhole: boolean
}

/** The kinds' endpoints. Pinecone's OpenAPI 2026-04 and 2026-07, db_control and assistant_control. */
export const ENDPOINTS: Readonly<Record<Kind, Endpoint>> = {
  index: { path: '/indexes', pageSize: undefined, updateAnswersWhole: true },
  assistant: { path: '/assistant/assistants', pageSize: 100, updateAnswersWhole: false }
}

/** The path of one resource. */
export function pathOf({ kind, name }: Pick<Target, 'kind' | 'name'>): string {
  return `${ENDPOINTS[kind].path}/${encodeURIComponent(name)}`
}

/** The path of a list, or of its page at `token`; `''` for the first. */
export function listPath(kind: Kind, token: string): string {
  const { path, pageSize } = ENDPOINTS[kind]
  if (pageSize === undefined) return path
  const page = token === '' ? '' : `&pagination_token=${encodeURIComponent(token)}`
  return `${path}?limit=${String(pageSize)}${page}`
}
