import type { Result } from './result.ts'

/** How log, summary and headline describe a command. */
interface CommandRow {
  /** The start of a sentence: `Applied: 2 created`. */
  readonly done: string
  /** The sentence if the command found no resource. */
  readonly nothingFound: string
  /** The word for resources that stay as they are. */
  readonly kept: string
  /** The result of a resource that stays as it is. */
  readonly keptResult: 'unchanged' | 'absent' | 'found'
  /** The results for which this command has its own words. */
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
    // A sweep keeps resources that are still in use, and protected ones.
    results: { unchanged: 'kept', refused: 'protected' }
  }
} as const satisfies Record<string, CommandRow>

/** A key of `COMMANDS`. */
export type Command = keyof typeof COMMANDS
/** The commands for declared resources. */
export type DeclaredCommand = Exclude<Command, 'sweep'>
/** The input `command`: `auto` leaves the command to the event. */
export type AskedCommand = Command | 'auto'

/** The description of a command. */
export function commandRow(command: Command): CommandRow {
  return COMMANDS[command]
}
