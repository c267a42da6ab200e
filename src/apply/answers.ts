import type { OwnerState, Question } from '../plan/sweep-decision.ts'
import { limiter } from '../core/limiter.ts'
import type { Answer, GitHub } from './ports.ts'
import type { Clock } from '../core/clock.ts'

const QUESTIONS_AT_ONCE = 4

interface AnswersContext {
  readonly github: GitHub
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Asks GitHub each question once, a few at a time. */
export class Answers {
  readonly #context: AnswersContext
  /** When asking stops, in the clock's milliseconds. */
  readonly #until: number
  readonly #inTurn = limiter(QUESTIONS_AT_ONCE)
  readonly #asked = new Map<string, { readonly at: number; readonly answer: Promise<OwnerState> }>()
  #open: Promise<Answer<ReadonlySet<number>>> | undefined

  constructor(context: AnswersContext, until: number) {
    this.#context = context
    this.#until = until
  }

  /** Prepares for these questions: lists several pull requests rather than asking about each. */
  expect(questions: readonly (Question | undefined)[]): void {
    const numbers = new Set(questions.flatMap((one) => (one?.about === 'pull-request' ? [one.pullRequest] : [])))
    if (numbers.size > 1) this.#open = this.#inTurn(() => this.#context.github.openPullRequests(Math.min(...numbers)))
  }

  /** The state of the owner that the question is about; undefined without a question. */
  async to(question: Question | undefined, maxAgeMs = Infinity): Promise<OwnerState | undefined> {
    if (question === undefined) return undefined
    const key = JSON.stringify(question)
    const now = this.#context.clock.now()
    const known = this.#asked.get(key)
    if (known !== undefined && now - known.at <= maxAgeMs) return await known.answer
    const answer = this.#inTurn(() => this.#ask(question))
    this.#asked.set(key, { at: now, answer })
    return await answer
  }

  async #ask(question: Question): Promise<OwnerState> {
    const { github, clock, signal } = this.#context
    signal.throwIfAborted()
    if (clock.now() >= this.#until) return { is: 'unknown', why: 'there was no time left to ask GitHub ("timeout")' }
    switch (question.about) {
      case 'pull-request': {
        const open = await this.#open
        if (open?.type === 'unknown') return { is: 'unknown', why: open.why }
        // The list lacks closed pull requests, and with them the time of closing.
        if (open?.type === 'found' && open.value.has(question.pullRequest)) return { is: 'under-way' }
        return ownerState(await github.pullRequest(question.pullRequest), ({ state, closedAt }) =>
          state === 'open' ? { is: 'under-way' } : { is: 'ended', at: closedAt }
        )
      }
      case 'attempt':
        return ownerState(await github.isAttemptCompleted(question.runId, question.runAttempt), runState)
      case 'run':
        return ownerState(await github.isRunCompleted(question.runId), runState)
    }
  }
}

function runState(isCompleted: boolean): OwnerState {
  return isCompleted ? { is: 'ended', at: undefined } : { is: 'under-way' }
}

function ownerState<Value>(answer: Answer<Value>, read: (value: Value) => OwnerState): OwnerState {
  switch (answer.type) {
    case 'found':
      return read(answer.value)
    case 'missing':
      return { is: 'missing' }
    case 'unknown':
      return { is: 'unknown', why: answer.why }
  }
}
