// All text from outside (answers, files, names, titles) is made safe here before it is written anywhere.

/** The most characters of one line of log; API messages are shorter, whole documents are not. */
const MAX_LOG_LINE_LENGTH = 2000

// Controls, line and paragraph separators, lone surrogates, and all that is invisible (bidi marks and zero widths
// among it), but for the two variation selectors that emoji are written with.
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0E\uFE0F]]/gv
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g
// Most text is this, and the engine takes a millisecond to prepare a set of Unicode's.
const PLAIN = /^[ -~]*$/

/** The text on one line, with everything invisible made visible (`␛`, `\u202e`); breaks and tabs become spaces. */
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

/** The text with at most `maxLength` UTF-16 units, ending in `…` where something was cut; no character is halved. */
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
 * Text for a sentence or a table's cell of GitHub's Markdown, shown as it is: no HTML, markup, mention, link, issue
 * reference, emoji code or formula comes of it. GitHub decodes entities before it looks for mentions and links, so
 * what it looks for is also parted, by a zero-width space. (A commit's id may still link to that commit.)
 */
export function forMarkdown(text: string): string {
  return onOneLine(text)
    .trim()
    .replace(/[&<>\\`*_{}[\]|~#!@$^]|:(?=\S)|^[-+=]|(?<=^\d{1,9})[.)]|(?<=www)\.|(?<=gh)-(?=\d)/gi, partedForMarkdown)
}

const ZERO_WIDTH = '&#8203;'
const NOTHING = '<!-- -->'
const PARTED_IN_CODE = '.:@'

function partedForMarkdown(character: string, ...rest: (string | number)[]): string {
  const [at, whole] = rest.slice(-2) as [number, string]
  const escaped = entity(character)
  const next = whole.charAt(at + 1)
  if (character === '$') return `<span>${escaped}</span>` // GitHub's documented way to have no formula.
  if (character === '.' || character === '-')
    return /[a-z]/i.test(whole.charAt(at - 1)) ? `${ZERO_WIDTH}${escaped}` : escaped
  return '@#:'.includes(character) && next.trim() !== '' ? `${escaped}${ZERO_WIDTH}` : escaped
}

// What stands between backticks as it is, also in a table's cell: nothing ends the code or the cell, no space is lost.
const LITERAL = /^[\w.:/@%+=,;?!()'"{}*~-]+(?: [\w.:/@%+=,;?!()'"{}*~-]+)*$/

/**
 * Text to copy (a name, a host, a value) as inline code of GitHub's Markdown, character by character as it is, in a
 * table's cell too. Where it can, it is a span of code, which people can read as it is written: nothing in one is a link,
 * a mention or markup. Other text is written by code in `<code>`. GitHub looks for no mentions there, but its Markdown
 * still makes links of addresses: an empty comment parts them and leaves nothing behind that would be copied along.
 */
export function codeForMarkdown(text: string): string {
  if (text === '') return ''
  if (LITERAL.test(text)) return `\`${text}\``
  const escaped = onOneLine(text).replace(
    /[^\p{L}\p{N}\p{S}\p{M} ,.;:/()=+%?"'-]|[$^`|~<>]|(?<=www)\.|:(?=\/\/)|^ | $| (?= )/giu,
    (found) => (PARTED_IN_CODE.includes(found) ? `${NOTHING}${entity(found)}${NOTHING}` : entity(found))
  )
  return `<code>${escaped}</code>`
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

/**
 * JSON text that is safe on a line of log: what is invisible, and `##[`, is escaped the way JSON itself allows, so
 * that it parses to the very same value.
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

/** A span of time as people say it: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. Takes milliseconds. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Number.isFinite(ms) ? ms : 0) / 1000
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** A number of things: `1 index`, `3 assistants`; `many` is the plural where it is not `one` and an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The first few of a list in a sentence: `a, b and 3 more`. */
export function firstOf(items: readonly string[], most: number): string {
  if (items.length <= most) return items.join(', ')
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
}

/** A word with its article: `an index`. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}

/** Names as a choice: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}
