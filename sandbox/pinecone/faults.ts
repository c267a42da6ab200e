// What can go wrong between a client and Pinecone, and to which requests it happens.
import type { CommonFault, FaultScope as CommonScope, StaleFault } from '../http/faults.ts'
import type { DataOperation } from './data/routes.ts'
import type { Operation } from './routes.ts'

/** Which requests a fault takes. */
export interface FaultScope extends CommonScope<Operation | DataOperation> {
  /** Only requests about the resource of this name, in the path or in a create's body, or on the host of that index. */
  readonly name?: string
  /** Only requests whose path has this id: of a file, an operation, a backup or a restore job. */
  readonly id?: string
  /** Only requests on an index's host about this namespace. */
  readonly namespace?: string
}

/** What happens. */
export type FaultKind =
  | CommonFault
  | StaleFault
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 303 | 307 | 308; readonly location: string }

export type Fault = FaultScope & FaultKind
