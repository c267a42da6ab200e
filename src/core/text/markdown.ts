// Text from outside (answers, files, names, titles) in GitHub's Markdown.

import { onOneLine } from './line.ts'

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
