// What can go wrong between a client and a server, whichever it is, and to which requests it happens.

/** Which requests a fault takes; what else a request is told by, each server says. */
export interface FaultScope<Operation extends string = string> {
  /** `'*'` is every request, of unknown routes too. */
  readonly operation: Operation | '*'
  /** How many of them; 1 unless told, or without end where a `probability` is given. */
  readonly times?: number
  /** How many of them to let pass first. */
  readonly skip?: number
  /** The chance, 0 to 1, that it takes one. */
  readonly probability?: number
}

/** What happens. `after` is: once the operation took effect; otherwise nothing takes effect. */
export type CommonFault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** Text is sent as it is (text/plain unless `headers` say otherwise), anything else as JSON. */
      readonly body?: unknown
      readonly after?: boolean
    }
  | { readonly kind: 'reset'; readonly after?: boolean }
  | { readonly kind: 'stall'; readonly after?: boolean }
  /** The operation takes effect; more is announced than is sent, then the connection is closed. */
  | { readonly kind: 'truncated-body' }
  /** The operation takes effect; half of the body is sent, then nothing more. */
  | { readonly kind: 'stalled-body' }
  /** Waits in real time; other faults still apply. */
  | { readonly kind: 'delay'; readonly ms: number; readonly after?: boolean }

/** Of a server that remembers its past: a GET answers the state of `ms` ago by the sandbox's clock. */
export interface StaleFault {
  readonly kind: 'stale'
  readonly ms: number
}

/** As much of a server's faults as is read here. */
export type AnyFault = FaultScope & { readonly kind: string; readonly after?: boolean; readonly ms?: number }

/** A fault of which a request has at most one: all but those that add up. */
export type SoleFault<F> = Exclude<F, { readonly kind: 'delay' | 'stale' }>

/** A fault that sends an answer of its own, which each server puts together. */
export type AnswerFault<F> = Exclude<
  SoleFault<F>,
  { readonly kind: 'reset' | 'stall' | 'truncated-body' | 'stalled-body' }
>

/** What happens to one request: its delays, how old its state is, and at most one of the other kinds. */
export interface Trouble<F> {
  readonly delayBeforeMs: number
  readonly delayAfterMs: number
  readonly staleMs: number
  readonly fault: SoleFault<F> | null
}

interface Armed<F> {
  readonly fault: F
  skip: number
  left: number
}

/** The faults that are armed, with their counts. */
export class Faults<F extends AnyFault, Struck extends { readonly operation: string | null }> {
  readonly #random: () => number
  readonly #concerns: (fault: F, struck: Struck) => boolean
  #armed: Armed<F>[] = []

  /** Takes the randomness, and whether a fault that takes a request's operation takes the request. */
  constructor(random: () => number, concerns: (fault: F, struck: Struck) => boolean) {
    this.#random = random
    this.#concerns = concerns
  }

  /** Arms a fault, behind those armed before. */
  add(fault: F): void {
    const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity)
    this.#armed.push({ fault, skip: fault.skip ?? 0, left })
  }

  /** Disarms everything. */
  clear(): void {
    this.#armed = []
  }

  /** Takes what a request is; gives what happens to it, and counts that. */
  strike(struck: Struck): Trouble<F> {
    let trouble: Trouble<F> = { delayBeforeMs: 0, delayAfterMs: 0, staleMs: 0, fault: null }
    for (const armed of this.#armed) {
      // One that cannot take this request because another has it keeps its count for the next.
      if (isSole(armed.fault) && trouble.fault) continue
      if (this.#matches(armed.fault, struck) && this.#takes(armed)) trouble = added(trouble, armed.fault)
    }
    return trouble
  }

  #matches(fault: F, struck: Struck): boolean {
    return (fault.operation === '*' || fault.operation === struck.operation) && this.#concerns(fault, struck)
  }

  #takes(armed: Armed<F>): boolean {
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
export function takesEffect(fault: AnyFault | null): boolean {
  return fault === null || fault.kind === 'truncated-body' || fault.kind === 'stalled-body' || (fault.after ?? false)
}

function isSole<F extends AnyFault>(fault: F): fault is F & SoleFault<F> {
  return fault.kind !== 'delay' && fault.kind !== 'stale'
}

function added<F extends AnyFault>(trouble: Trouble<F>, fault: F): Trouble<F> {
  if (isSole(fault)) return { ...trouble, fault }
  const { kind, after, ms = 0 } = fault
  if (kind === 'stale') return { ...trouble, staleMs: Math.max(trouble.staleMs, ms) }
  if (after) return { ...trouble, delayAfterMs: trouble.delayAfterMs + ms }
  return { ...trouble, delayBeforeMs: trouble.delayBeforeMs + ms }
}
