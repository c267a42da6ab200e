/**
 * What a job keeps out of everything it shows. After `DTLogging/Logging/SecretMasker.cs` and `ValueEncoders.cs` in
 * actions/runner, with the encoders that its `HostContext.cs` registers.
 */
import { Buffer } from 'node:buffer'

export interface Masker {
  /** Hides a value, and the forms it takes in base64, JSON, URLs, XML and expressions. An empty one is passed over. */
  add: (value: string) => void
  /** Gives the text with every hidden stretch as `***`; stretches that overlap or touch become one. */
  mask: (text: string) => string
}

/**
 * @param values the job's secrets, hidden from the start
 * @returns a masker that knows them
 */
export function createMasker(values: readonly string[] = []): Masker {
  const hidden = new Set<string>()
  const add = (value: string): void => {
    if (value === '') return
    for (const form of [value, ...encodedForms(value)]) if (form !== '') hidden.add(form)
  }
  values.forEach(add)
  return { add, mask: (text) => replaceStretches(text, stretchesOf(text, hidden)) }
}

function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  // Behind a prefix of unknown length (`user:password`) a secret starts at one of three offsets in base64.
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(bytes.length > offset ? offset : 0).toString('base64'))
  const quoted = value.length > 8 && value.startsWith('"') && value.endsWith('"')
  return [
    ...base64,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    escapeUri(value),
    escapeXml(value),
    quoted ? value.slice(1, -1) : ''
  ]
}

/** .NET's `Uri.EscapeDataString`: RFC 3986's unreserved characters only, five fewer than JavaScript leaves. */
function escapeUri(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function escapeXml(value: string): string {
  const entities = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&apos;']
  ] as const
  return entities.reduce((text, [character, entity]) => text.replaceAll(character, entity), value)
}

interface Stretch {
  start: number
  end: number
}

function stretchesOf(text: string, hidden: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = []
  for (const value of hidden) {
    // One step at a time, not one value at a time: a secret may overlap itself.
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      found.push({ start: at, end: at + value.length })
    }
  }
  const merged: Stretch[] = []
  for (const next of found.sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1)
    if (last !== undefined && next.start <= last.end) last.end = Math.max(last.end, next.end)
    else merged.push({ ...next })
  }
  return merged
}

function replaceStretches(text: string, stretches: readonly Stretch[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of stretches) {
    result += `${text.slice(at, start)}***`
    at = end
  }
  return result + text.slice(at)
}
