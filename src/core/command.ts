import type { Result } from './result.ts'

/** What log, summary and headline make of a command. */
interface CommandRow {
  /** What was done, at the start of a sentence: `Applied: 2 created`. */
  readonly done: string
  /** The sentence where there was nothing it could be about. */
  readonly nothingFound: string
  /** What is said of resources that stay as they are. */
  readonly kept: string
  /** How a resource ends that stays as it is. */
  readonly keptResult: 'unchanged' | 'absent' | 'found'
  /** What results are called where this command has a word of its own for them. */
  readonly results: Partial<Readonly<Record<Result, string>>>
}

/** The commands. */
export const COMMANDS = {
  apply: {
    done: 'Applied',
    nothingFound: 'Nothing was to be done',
    kept: 'as declared',
    keptResult: 'unchanged',
    results: {}
  },
  destroy: {
    done: 'Destroyed',
    nothingFound: 'Nothing was found to destroy',
    kept: 'already gone',
    keptResult: 'absent',
    results: {}
  },
  show: {
    done: 'Shown',
    nothingFound: 'Nothing was to be shown',
    kept: 'found',
    keptResult: 'found',
    results: { absent: 'missing' }
  },
  sweep: {
    done: 'Swept',
    nothingFound: 'Nothing was found to sweep',
    kept: 'kept',
    keptResult: 'unchanged',
    // A sweep leaves as it is what is still in use, and what somebody has protected.
    results: { unchanged: 'kept', refused: 'protected' }
  }
} as const satisfies Record<string, CommandRow>

/** What a run does: a key of `COMMANDS`. */
export type Command = keyof typeof COMMANDS
/** The commands that are about what is declared. */
export type DeclaredCommand = Exclude<Command, 'sweep'>
/** What the user asks for: `auto` leaves it to the event. */
export type AskedCommand = Command | 'auto'

/** What is said of a command. */
export function commandRow(command: Command): CommandRow {
  return COMMANDS[command]
}
