// Text from outside (answers, files, names, titles) on a line of log.

/** The most characters of one line of log; API messages are shorter, whole documents are not. */
const MAX_LOG_LINE_LENGTH = 2000

// Controls, line and paragraph separators, lone surrogates, and all that is invisible (bidi marks and zero widths
// among it), but for the two variation selectors that emoji are written with.
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0E\uFE0F]]/gv
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g
// Most text is plain, and the engine takes a millisecond to prepare a set of Unicode's.
const PLAIN = /^[ -~]*$/

/** The text on one line. Invisible characters become visible (`␛`, `\u202e`), breaks and tabs become spaces. */
export function onOneLine(text: string): string {
  return PLAIN.test(text) ? text : text.replace(BREAKS, ' ').replace(UNSEEN, visible)
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  const digits = code.toString(16)
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}

/**
 * One whole line of log. The runner takes a line for a command when it starts, trimmed, with `::`, or has `##[`
 * anywhere (actions/runner, ActionCommand.cs); neither survives. Indentation does. At most `maxLength` characters.
 */
export function forLog(line: string, maxLength = MAX_LOG_LINE_LENGTH): string {
  const safe = onOneLine(line)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ')
  return cut(safe, maxLength)
}

/** The text with at most `maxLength` UTF-16 units, ending in `…` if it was cut; no character is halved. */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  if (maxLength < 1) return ''
  const end = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 2)) ? maxLength - 2 : maxLength - 1
  return `${text.slice(0, end)}…`
}

/** How many bytes the text has in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/**
 * JSON text that is safe on a line of log: invisible characters and `##[` have JSON's own escapes, so that it parses to
 * the same value.
 */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    ).join('')
  const json = JSON.stringify(value)
  return (PLAIN.test(json) ? json : json.replace(UNSEEN, escaped)).replaceAll('##[', '##\\u005b')
}
