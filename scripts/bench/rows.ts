// What the measures come to: rows of one table.
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import type { Series } from './statistics.ts'

/** One line of the table. Cells are empty where there is nothing to compare with. */
export interface Row {
  readonly measure: string
  /** The bare GET whose answer is not looked at. */
  readonly bareSent?: string
  readonly bareGet?: string
  readonly sdkScript?: string
  readonly action: string
  readonly goal?: { readonly words: string; readonly isMet: boolean }
}

/** The rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['Measure', 'Bare GET, sent', 'Bare GET, read', 'Script with the SDK', 'This action', 'Goal', 'Met']),
    line(['---', '---', '---', '---', '---', '---', '---']),
    ...rows.map(({ measure, bareSent = '', bareGet = '', sdkScript = '', action, goal }) =>
      line([
        measure,
        bareSent,
        bareGet,
        sdkScript,
        action,
        goal?.words ?? '',
        goal === undefined ? '' : goal.isMet ? 'yes' : '**no**'
      ])
    )
  ].join('\n')
}

/** Milliseconds, with the spread where there is one. */
export function msText({ median, least, most }: Series): string {
  return `${round(median)} ms (${round(least)}–${round(most)})`
}

/** A ratio, with its spread. */
export function ratioText({ median, least, most }: Series): string {
  return `${median.toFixed(2)} × (${least.toFixed(2)}–${most.toFixed(2)})`
}

/** Bytes as mebibytes or kibibytes. */
export function bytesText(bytes: number): string {
  return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${round(bytes / 2 ** 10)} KiB`
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

/** What ran it, in a line. */
export function machineText(): string {
  const [cpu] = cpus()
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  return `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory}, ${type()} ${release()}, Node ${process.versions.node}; ${date}, commit ${commit}`
}

/** How large the files below a folder are together, in bytes. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)))
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)
}
