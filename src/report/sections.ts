// Fits Markdown into a limit of bytes: leaves out whole rows and counts them.

import { byteLength } from '../core/text/line.ts'

/** A part of the Markdown: a title, a head, and rows. A section without rows is left out. */
export interface Section {
  /** A heading; `''` for none. */
  readonly title: string
  /** The lines right before the rows, such as a table's head. */
  readonly head: readonly string[]
  /** One line each. */
  readonly rows: readonly string[]
  /** The section with the smallest rank is filled first. */
  readonly rank: number
}

/** The heading and the sections in their order, in at most `maxBytes` bytes; `''` if not even the heading fits. */
export function fitSections(heading: string, sections: readonly Section[], maxBytes: number): string {
  const present = sections.filter(({ rows }) => rows.length > 0)
  const whole = text(heading, present, new Map(present.map((section) => [section, section.rows.length])))
  if (byteLength(whole) <= maxBytes) return whole
  let left = maxBytes - byteLength(`${heading}\n`)
  if (left < 0) return ''
  // Reserves the room of each section without rows first, so that every section is mentioned.
  const shown = new Map<Section, number>()
  for (const section of present.toSorted((a, b) => a.rank - b.rank)) {
    const bytes = byteLength(sectionText(section, 0))
    if (bytes > left) continue
    shown.set(section, 0)
    left -= bytes
  }
  for (const section of shown.keys()) {
    const { number, bytes } = rowsThatFit(section, left)
    shown.set(section, number)
    left -= bytes
  }
  return text(heading, present, shown)
}

function text(heading: string, sections: readonly Section[], shown: ReadonlyMap<Section, number>): string {
  return [`${heading}\n`, ...sections.map((section) => sectionText(section, shown.get(section)))].join('')
}

function rowsThatFit({ head, rows }: Section, maxBytes: number): { number: number; bytes: number } {
  // The head comes with the first row, and an empty line after the last.
  let bytes = byteLength([...head, '', ''].join('\n'))
  for (const [number, row] of rows.entries()) {
    const more = byteLength(`${row}\n`)
    if (bytes + more > maxBytes) return { number, bytes: number === 0 ? 0 : bytes }
    bytes += more
  }
  return { number: rows.length, bytes }
}

function sectionText(section: Section, shown: number | undefined): string {
  if (shown === undefined) return ''
  const { title, head, rows } = section
  const more = rows.length - shown
  return [
    ...(title === '' ? [] : ['', title]),
    '',
    ...(shown > 0 ? [...head, ...rows.slice(0, shown)] : []),
    // The empty line ends the table or list.
    ...(more > 0 ? [...(shown > 0 ? [''] : []), `… and ${more} more.`] : []),
    ''
  ].join('\n')
}
