// What can go wrong between a client and GitHub, and to which requests it happens.
import type { Operation } from './routes.ts'

/** Which requests a fault takes. */
export interface FaultScope {
  /** `'*'` is every request, of unknown routes too. */
  readonly operation: Operation | '*'
  /** Only requests with this in their path: a pull request's or an issue's number, a run's, job's or comment's id. */
  readonly number?: number
  /** Only requests about the repository of this name (`owner/name`). */
  readonly repository?: string
  /** How many of them; 1 unless told, or without end where a `probability` is given. */
  readonly times?: number
  /** How many of them to let pass first. */
  readonly skip?: number
  /** The chance, 0 to 1, that it takes one. */
  readonly probability?: number
}

/** What happens. `after` is: once the operation took effect; otherwise nothing takes effect. */
export type FaultKind =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** Text is sent as it is (text/plain unless `headers` say otherwise), anything else as JSON. */
      readonly body?: unknown
      readonly after?: boolean
    }
  /** Too much at once: 403 (unless told) or 429, with `Retry-After` unless `retryAfterS` is null, and quota left. */
  | { readonly kind: 'secondary-rate-limit'; readonly status?: 403 | 429; readonly retryAfterS?: number | null }
  /** The hour's quota is used up: 403 (unless told) or 429, `x-ratelimit-remaining: 0`, a reset in 60 s unless told. */
  | { readonly kind: 'rate-limit'; readonly status?: 403 | 429; readonly resetInS?: number }
  | { readonly kind: 'reset'; readonly after?: boolean }
  | { readonly kind: 'stall'; readonly after?: boolean }
  /** The operation takes effect; more is announced than is sent, then the connection is closed. */
  | { readonly kind: 'truncated-body' }
  /** The operation takes effect; half of the body is sent, then nothing more. */
  | { readonly kind: 'stalled-body' }
  /** Waits in real time; other faults still apply. */
  | { readonly kind: 'delay'; readonly ms: number; readonly after?: boolean }

export type Fault = FaultScope & FaultKind

/** What a request is, for the faults to tell whether they take it. */
export interface Struck {
  readonly operation: Operation | null
  readonly number: number | null
  readonly repository: string | null
}

/** What happens to one request: its delays, and at most one of the other kinds. */
export interface Trouble {
  readonly delayBeforeMs: number
  readonly delayAfterMs: number
  readonly fault: Exclude<FaultKind, { kind: 'delay' }> | null
}

interface Armed {
  readonly fault: Fault
  skip: number
  left: number
}

/** The faults that are armed, with their counts. */
export class Faults {
  readonly #random: () => number
  #armed: Armed[] = []

  constructor(random: () => number) {
    this.#random = random
  }

  /** Arms a fault, behind those armed before. */
  add(fault: Fault): void {
    const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity)
    this.#armed.push({ fault, skip: fault.skip ?? 0, left })
  }

  /** Disarms everything. */
  clear(): void {
    this.#armed = []
  }

  /** Takes what a request is; gives what happens to it, and counts that. */
  strike(struck: Struck): Trouble {
    let trouble: Trouble = { delayBeforeMs: 0, delayAfterMs: 0, fault: null }
    for (const armed of this.#armed) {
      // One that cannot take this request because another has it keeps its count for the next.
      if (armed.fault.kind !== 'delay' && trouble.fault) continue
      if (matches(armed.fault, struck) && this.#takes(armed)) trouble = added(trouble, armed.fault)
    }
    return trouble
  }

  #takes(armed: Armed): boolean {
    if (armed.left <= 0) return false
    if (armed.skip > 0) {
      armed.skip -= 1
      return false
    }
    if (armed.fault.probability !== undefined && this.#random() >= armed.fault.probability) return false
    armed.left -= 1
    return true
  }
}

/** Whether the operation is carried out under a fault. */
export function takesEffect({ fault }: Trouble): boolean {
  switch (fault?.kind) {
    case 'answer':
    case 'reset':
    case 'stall':
      return fault.after ?? false
    case 'secondary-rate-limit':
    case 'rate-limit':
      return false
    case 'truncated-body':
    case 'stalled-body':
    case undefined:
      return true
  }
}

function matches(fault: Fault, { operation, number, repository }: Struck): boolean {
  if (fault.operation !== '*' && fault.operation !== operation) return false
  if (fault.number !== undefined && fault.number !== number) return false
  return fault.repository === undefined || fault.repository.toLowerCase() === repository?.toLowerCase()
}

function added(trouble: Trouble, fault: Fault): Trouble {
  if (fault.kind !== 'delay') return { ...trouble, fault }
  if (fault.after) return { ...trouble, delayAfterMs: trouble.delayAfterMs + fault.ms }
  return { ...trouble, delayBeforeMs: trouble.delayBeforeMs + fault.ms }
}
