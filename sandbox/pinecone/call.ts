// What an operation is given, and what it gives.
import type { Form } from '../http/forms.ts'
import type { Project } from './project.ts'
import type { View } from './store.ts'
import type { Version } from './versions.ts'

/** One request, understood. */
export interface Call {
  readonly project: Project
  readonly version: Version
  /** What reads see, which a fault may have made an earlier state. */
  readonly view: View
  /** The decoded name in the path, or '' where there is none. */
  readonly name: string
  /** The decoded id in the path, or '' where there is none. */
  readonly id: string
  /** The host of assistants that it came to; '' is the control plane. */
  readonly host: string
  readonly query: URLSearchParams
  readonly text: string
  readonly form: Form | null
}

/** A status and the JSON to send; without `body` the answer is empty. */
export interface Outcome {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
