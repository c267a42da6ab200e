// The last step of a route: a path is known, and its method decides.
import { decodedPart } from '../http/text.ts'

/** What each method means at a path. */
export type Methods<Operation extends string> = Readonly<Record<string, Operation>>

/** Where a request leads. `allowed` are the methods its path knows: none for an unknown path. */
export type Found<Operation extends string> =
  | {
      readonly operation: Operation
      readonly name: string | null
      /** Of what has no name but an id: a file, an operation, a backup, a restore job. */
      readonly id?: string
    }
  | { readonly operation: null; readonly allowed: readonly string[] }

export const NOWHERE = { operation: null, allowed: [] } as const

/** Takes what a path's methods mean, the method, and the parts of the path that name the resource, still encoded. */
export function choose<Operation extends string>(
  methods: Methods<Operation>,
  method: string,
  { name, id }: { readonly name?: string | undefined; readonly id?: string | undefined }
): Found<Operation> {
  const operation = new Map(Object.entries(methods)).get(method)
  if (operation === undefined) return { operation: null, allowed: Object.keys(methods) }
  return {
    operation,
    name: name === undefined ? null : decodedPart(name),
    ...(id !== undefined && { id: decodedPart(id) })
  }
}
