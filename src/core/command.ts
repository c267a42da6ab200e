/** What a run does. */
export type Command = 'apply' | 'destroy' | 'show' | 'sweep'
/** The commands that are about what is declared. */
export type DeclaredCommand = Exclude<Command, 'sweep'>
/** What the user asks for: `auto` leaves it to the event. */
export type AskedCommand = Command | 'auto'
