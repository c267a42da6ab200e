// What can go wrong between a client and Pinecone, and to which requests it happens.
import type { Operation } from './routes.ts'

/** Which requests a fault takes. */
export interface FaultScope {
  /** `'*'` is every request, of unknown routes too. */
  readonly operation: Operation | '*'
  /** Only requests about the resource of this name, in the path or in a create's body. */
  readonly name?: string
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
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 303 | 307 | 308; readonly location: string }
  | { readonly kind: 'reset'; readonly after?: boolean }
  | { readonly kind: 'stall'; readonly after?: boolean }
  /** The operation takes effect; more is announced than is sent, then the connection is closed. */
  | { readonly kind: 'truncated-body' }
  /** The operation takes effect; half of the body is sent, then nothing more. */
  | { readonly kind: 'stalled-body' }
  /** Waits in real time; other faults still apply. */
  | { readonly kind: 'delay'; readonly ms: number; readonly after?: boolean }
  /** A GET answers the state of `ms` ago by the sandbox's clock. */
  | { readonly kind: 'stale'; readonly ms: number }

export type Fault = FaultScope & FaultKind

/** What happens to one request: its delays, how old its state is, and at most one of the other kinds. */
export interface Trouble {
  readonly delayBeforeMs: number
  readonly delayAfterMs: number
  readonly staleMs: number
  readonly fault: Exclude<FaultKind, { kind: 'delay' | 'stale' }> | null
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
  strike(operation: Operation | null, name: string | null): Trouble {
    let trouble: Trouble = { delayBeforeMs: 0, delayAfterMs: 0, staleMs: 0, fault: null }
    for (const armed of this.#armed) {
      const { fault } = armed
      const cumulative = fault.kind === 'delay' || fault.kind === 'stale'
      // One that cannot take this request because another has it keeps its count for the next.
      if (!cumulative && trouble.fault) continue
      if (matches(fault, operation, name) && this.#takes(armed)) trouble = added(trouble, fault)
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

function matches(fault: Fault, operation: Operation | null, name: string | null): boolean {
  if (fault.operation !== '*' && fault.operation !== operation) return false
  return fault.name === undefined || fault.name === name
}

function added(trouble: Trouble, fault: Fault): Trouble {
  if (fault.kind === 'stale') return { ...trouble, staleMs: Math.max(trouble.staleMs, fault.ms) }
  if (fault.kind !== 'delay') return { ...trouble, fault }
  if (fault.after) return { ...trouble, delayAfterMs: trouble.delayAfterMs + fault.ms }
  return { ...trouble, delayBeforeMs: trouble.delayBeforeMs + fault.ms }
}
