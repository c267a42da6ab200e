/**
 * A line of output, read as a workflow command. After `Runner.Common/ActionCommand.cs` in actions/runner.
 */

export interface WorkflowCommand {
  name: string
  properties: Record<string, string>
  data: string
}

/** What .NET's TrimStart takes away. JavaScript's also takes U+FEFF, and leaves U+0085. */
const LEADING_WHITE_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

// In the runner's own order: `%25` comes last, so that `%250A` is the text `%0A` and not a line break.
const DATA_ESCAPES = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const PROPERTY_ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const LEGACY_ESCAPES = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }

/**
 * Reads a line of a step's output as a command.
 *
 * @param line one line, without its line break
 * @param isRegistered whether a name is a command's; a line that names no registered command is plain text
 * @returns the command, or undefined for plain text. Never throws.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line, isRegistered) ?? parseLegacy(line, isRegistered)
}

/** `::name key=value,key=value::data`, at the start of a line once its white space is gone. */
function parseColons(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const text = line.replace(LEADING_WHITE_SPACE, '')
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  if (end < 0) return undefined
  const { name, rest } = splitName(text.slice(2, end))
  if (!isRegistered(name)) return undefined
  return {
    name: name.toLowerCase(),
    properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
    data: unescapeText(text.slice(end + 2), DATA_ESCAPES)
  }
}

/** `##[name key=value;key=value]data`, anywhere in a line: what comes before it is lost. */
function parseLegacy(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = splitName(line.slice(start + 3, end))
  if (!isRegistered(name)) return undefined
  return {
    name: name.toLowerCase(),
    properties: parseProperties(rest, ';', LEGACY_ESCAPES),
    data: unescapeText(line.slice(end + 1), LEGACY_ESCAPES)
  }
}

function splitName(text: string): { name: string; rest: string } {
  const space = text.indexOf(' ')
  return space < 0 ? { name: text, rest: '' } : { name: text.slice(0, space), rest: text.slice(space + 1) }
}

function parseProperties(text: string, separator: string, escapes: Record<string, string>): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    const value = pair.slice(equals + 1)
    // A property without a name or without a value is passed over.
    if (equals > 0 && value !== '') properties[pair.slice(0, equals).toLowerCase()] = unescapeText(value, escapes)
  }
  return properties
}

function unescapeText(text: string, escapes: Record<string, string>): string {
  return Object.entries(escapes).reduce((result, [escape, character]) => result.replaceAll(escape, character), text)
}
