// Removes secrets from texts and JSON, before any of it is cut or escaped.

/** Shorter secrets are not searched for: that would destroy the text. The runner's own mask still covers them. */
const MIN_REDACTED_LENGTH = 6

const REDACTED = '***'

/**
 * Makes a function that replaces secrets in any text by `***`: unchanged ones, those in any mixture of URL, form, JSON,
 * JavaScript, HTML and Markdown escapes, in hex, and in base64 and base64url at any offset within longer text.
 */
export function redactorFor(...secrets: readonly string[]): (text: string) => string {
  const redactors = secrets.map(redactorForOne)
  return (text) => redactors.reduce((redacted, redact) => redact(redacted), text)
}

function redactorForOne(secret: string): (text: string) => string {
  if (secret.length < MIN_REDACTED_LENGTH) return (text) => text
  const bytes = Buffer.from(secret, 'utf8')
  const forUrl = encodeURIComponent(secret.toWellFormed())
  const needles = [secret, forUrl, ...base64Of(bytes), bytes.toString('hex')].map((needle) =>
    needle.split('').map(fold)
  )
  const firsts = new Set(needles.flatMap((needle) => needle.slice(0, 1)))
  const shortest = Math.min(...needles.map(({ length }) => length))
  const whole = needles.map((needle) => needle.join(''))
  return (text) => {
    // Escapes and separators only make an occurrence longer. Most text is names and numbers.
    if (text.length < shortest) return text
    // Without escapes and separators, an occurrence stands in the text as a whole.
    if (PLAIN.test(text)) {
      const folded = folding(text)
      if (!whole.some((needle) => folded.includes(needle))) return text
    }
    // A replacement can bring the parts of another occurrence together. Each pass makes the text shorter.
    let [before, after] = [text, redactOnce(text, needles, firsts)]
    while (after !== before) [before, after] = [after, redactOnce(after, needles, firsts)]
    return after
  }
}

type Needle = readonly string[]

function redactOnce(text: string, needles: readonly Needle[], firsts: ReadonlySet<string>): string {
  let redacted = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charAt(at)
    if (!ESCAPING.includes(first) && !firsts.has(fold(first))) continue
    const end = Math.max(...needles.map((needle) => endOfNeedle(text, at, needle)))
    if (end < 0) continue
    redacted += text.slice(from, at) + REDACTED
    from = end
    at = end - 1
  }
  return redacted + text.slice(from)
}

// Characters that stand for one another: cases, base64 and base64url, a space and its form encoding. That finds a
// little more than the secret, which does no harm.
function fold(character: string): string {
  return character === '-' || character === ' ' ? '+' : character === '_' ? '/' : character.toLowerCase()
}

/** `fold` for each character of a text in ASCII. */
function folding(text: string): string {
  return text.replace(/[- ]/g, '+').replaceAll('_', '/').toLowerCase()
}

/** ASCII without the characters that begin an escape, or a separator of two characters (`JOINT`). */
const PLAIN = /^[^\\%&<\r\n\x80-\uffff]*$/

/** Where an occurrence that starts at `start` ends; -1 where there is none. Follows every reading of the text. */
function endOfNeedle(text: string, start: number, needle: Needle): number {
  let ends = [start]
  for (const [at, character] of needle.entries()) {
    const starts = at === 0 ? ends : ends.flatMap((end) => [end, matchAt(JOINT, text, end)?.end ?? end])
    ends = [...new Set(starts.flatMap((from) => endsOfForms(text, from, character)))]
    if (ends.length === 0) return -1
  }
  return Math.max(...ends)
}

const ESCAPING = '\\%&'

// The separators that our own Markdown, or a tool that wraps lines, puts between two characters; then one character in
// its escaped forms. Repeats are bounded, so that no text takes more than linear time.
const JOINT = /(?:&#8203;|<!-- -->|<\/?span>|[\r\n\u200b]|\\[rn]){0,2}/y
// The text that another escaping adds after the first character of an escape.
const AGAIN: Readonly<Record<string, string>> = { '%': '25', '&': 'amp;', '\\': '\\' }
const BACKSLASHES = /\\{1,4}/y
const ESCAPED =
  /%(?:25){0,3}([0-9a-f]{2})|&(?:amp;){0,3}(?:#0{0,5}(\d{1,6});?|#x0{0,5}([0-9a-f]{1,5});?|(amp|lt|gt|quot|apos);)|\\{1,4}(?:u([0-9a-f]{4})|u\{0{0,5}([0-9a-f]{1,5})\}|x([0-9a-f]{2}))/iy

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function endsOfForms(text: string, at: number, character: string): number[] {
  const first = text.charAt(at)
  const ends = fold(first) === character ? [at + 1] : []
  if (!ESCAPING.includes(first) || first === '') return ends
  const backslashes = matchAt(BACKSLASHES, text, at)?.end
  if (backslashes !== undefined && fold(text.charAt(backslashes)) === character) ends.push(backslashes + 1)
  const again = AGAIN[character]
  for (let times = 1; again && times <= 4 && text.startsWith(character + again.repeat(times), at); times += 1)
    ends.push(at + 1 + again.length * times)
  for (const from of backslashes === undefined ? [at] : [at, backslashes]) {
    const escaped = matchAt(ESCAPED, text, from)
    if (escaped && fold(decoded(escaped.groups)) === character) ends.push(escaped.end)
  }
  return ends
}

function decoded([percent, decimal, hex, name, ...unicode]: readonly (string | undefined)[]): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? ''
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  return String.fromCodePoint(parseInt([percent, hex, ...unicode].find((digits) => digits !== undefined) ?? '0', 16))
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { end: pattern.lastIndex, groups: match.slice(1) as (string | undefined)[] } : undefined
}

/** The characters of base64 that depend on the bytes alone, for each of the three ways to lie in a longer text. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
  )
}

/** Deeper JSON than this is cut off: nothing that people write, and no page that shows it, goes so deep. */
const MAX_JSON_DEPTH = 200

/**
 * Removes the secret from a JSON value, its keys included; the result is JSON. A number that shows the secret becomes
 * text. Goes through the value level by level, so that no depth exhausts the stack; values below MAX_JSON_DEPTH become
 * `…`.
 */
export function redactJson(value: unknown, redact: (text: string) => string): unknown {
  const root: { value?: unknown } = {}
  let level: (readonly [into: object, key: string, value: unknown])[] = [[root, 'value', value]]
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: typeof level = []
    for (const [into, key, inner] of level) {
      if (typeof inner !== 'object' || inner === null) {
        setOwn(into, key, redactScalar(inner, redact))
      } else if (depth > MAX_JSON_DEPTH) {
        setOwn(into, key, '…')
      } else {
        const copy = Array.isArray(inner) ? [] : {}
        setOwn(into, key, copy)
        for (const [name, item] of Object.entries(inner)) {
          next.push([copy, Array.isArray(inner) ? name : redact(name), item])
        }
      }
    }
    level = next
  }
  return root.value
}

function redactScalar(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'number') return value
  return redact(String(value)) === String(value) ? value : REDACTED
}

// Plain assignment to `__proto__` would change the prototype instead of adding a key.
function setOwn(into: object, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true })
}
