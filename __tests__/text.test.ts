import fc from 'fast-check'
import { marked } from 'marked'
import { redactJson, redactorFor } from '../src/core/text/redact.ts'
import { codeForMarkdown, forMarkdown } from '../src/core/text/markdown.ts'
import { count, duration, firstOf } from '../src/core/text/words.ts'
import { cut, forLog, jsonText, onOneLine } from '../src/core/text/line.ts'
import { growthOf } from './support/growth.ts'
import { HOSTILE } from './report/samples.ts'

/** Any text, and text made of what is dangerous. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom(...HOSTILE, ...'@#$|`\\<>&[]()!*_~:./- \n;a1'.split(''), 'http://', 'www.', 'GH-', '##['), {
      maxLength: 12
    })
    .map((parts) => parts.join(''))
)

/** The runner's own rule (actions/runner, ActionCommand.cs). */
function isCommand(line: string): boolean {
  return /^\s*::[^\n]*::/.test(line) || line.includes('##[')
}

/** What GitHub reads: tags part texts, entities are decoded. */
function textsOf(html: string): string[] {
  return html
    .split(/<!-- -->|<\/?(?:code|span)>/)
    .map((text) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))
}

const escapedAsHtml = (character: string): string =>
  ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character

/** HTML as it is shown: without comments, and only what HTML needs is written by an entity. */
function decoded(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replace(/&#(\d+);/g, (_, code: string) => escapedAsHtml(String.fromCodePoint(Number(code))))
    .replaceAll('&quot;', '"')
}

function cellsOf(html: string): string[] {
  return [...decoded(html).matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell)
}

describe('a line of log', () => {
  test.each([
    ['::set-output name=x::y', ': :set-output name=x::y'],
    ['  ::error::boo', '  : :error::boo'],
    ['a ##[add-mask]b', 'a # #[add-mask]b'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a\nb\r\n::warning::c', 'a b ::warning::c'],
    ['\n::warning::c', ' : :warning::c'],
    ['\ufeff::error::x', '\\ufeff::error::x'],
    ['\u202Eevil', '\\u202eevil'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['line\u2028sep\u2029end\u0085nel', 'line sep end nel'],
    ['half \ud800', 'half \\ud800'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['    metric: cosine → euclidean ⚠️ 😀', '    metric: cosine → euclidean ⚠️ 😀']
  ])('%j is shown as %j', (line, shown) => {
    expect(forLog(line)).toBe(shown)
  })

  test('is never a command, nor more than one line, nor longer than asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 80 }), (text, maxLength) => {
        const line = forLog(text, maxLength)
        expect(isCommand(line)).toBe(false)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(line.length).toBeLessThanOrEqual(maxLength)
      }),
      { numRuns: 500 }
    )
  })
})

describe('text in Markdown', () => {
  test.each([
    ['@octocat', '&#64;&#8203;octocat'],
    ['&#64;octocat', '&#38;&#35;&#8203;64;octocat'],
    ['see #12 or GH-12', 'see &#35;&#8203;12 or GH&#8203;&#45;12'],
    ['https://a.example', 'https&#58;&#8203;//a.example'],
    ['www.a.example', 'www&#8203;&#46;a.example'],
    ['[t](u)', '&#91;t&#93;(u)'],
    ['a | b', 'a &#124; b'],
    ['costs $5', 'costs <span>&#36;</span>5'],
    ['1. one', '1&#46; one'],
    ['Its metric is "cosine": it can\'t change.', 'Its metric is "cosine": it can\'t change.']
  ])('%j is written %j', (text, markdown) => {
    expect(forMarkdown(text)).toBe(markdown)
  })

  test('has no mark-up, mention, link or reference, neither as written nor decoded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = forMarkdown(text)
        expect(markdown.replace(/<\/?span>/g, '')).not.toMatch(/[<>@|`*_[\]\\~\n]/)
        expect(markdown).not.toMatch(/::|##/)
        expect(markdown).not.toMatch(/^([-+=]|\d+[.)])/)
        for (const shown of textsOf(markdown)) {
          expect(shown).not.toMatch(/@[a-z0-9]|#\d|\bgh-\d|:\/\/|\bwww\.|:[a-z+]+:/i)
        }
        // And yet it shows the very text.
        expect(textsOf(markdown).join('').replaceAll('\u200b', '')).toBe(onOneLine(text).trim())
      }),
      { numRuns: 500 }
    )
  })

  test('as code is shown character by character and cannot break out', () => {
    expect(codeForMarkdown('docs-search')).toBe('`docs-search`')
    expect(codeForMarkdown('https://prod-1-data.ke.pinecone.io')).toBe('`https://prod-1-data.ke.pinecone.io`')
    expect(codeForMarkdown('<https://a.example>')).toBe('<code>&#60;https<!-- -->&#58;<!-- -->//a.example&#62;</code>')
    expect(codeForMarkdown('')).toBe('')
    expect(codeForMarkdown('a|`b`')).toBe('<code>a&#124;&#96;b&#96;</code>')
    expect(codeForMarkdown('</code><b>')).toBe('<code>&#60;/code&#62;&#60;b&#62;</code>')
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== '' && !codeForMarkdown(text).startsWith('`')),
        (text) => {
          const inner = codeForMarkdown(text).slice('<code>'.length, -'</code>'.length)
          expect(inner.replaceAll('<!-- -->', '')).not.toMatch(/[<>@|`*_[\]\\~\n!$]/)
          for (const shown of textsOf(inner)) expect(shown).not.toMatch(/@.|:\/\/|www\./i)
          expect(textsOf(inner).join('')).toBe(onOneLine(text))
        }
      ),
      { numRuns: 500 }
    )
  })

  test('as code is code alone wherever it stands: no link, no mention, no other cell', () => {
    const words = fc.array(
      fc.constantFrom('@octocat', 'https://a.example', 'www.a.example', 'a@b.example', '#1', 'GH-1')
    )
    const literal = fc.stringMatching(/^[\w.:/@%+=,;?!()'"[\]{}*~-]{1,30}$/)
    fc.assert(
      fc.property(
        fc
          .oneof(
            anyText,
            literal,
            words.map((all) => all.join(' '))
          )
          .filter((text) => text !== ''),
        (text) => {
          const code = codeForMarkdown(text)
          const shown = Array.from(onOneLine(text), escapedAsHtml).join('')
          const cell = marked.parse(`| a | b |\n| --- | --- |\n| ${code} | after |`, { async: false, gfm: true })
          expect(cellsOf(cell)).toEqual([`<code>${shown}</code>`, 'after'])
          const item = marked.parse(`- ${code} (${code}): x`, { async: false, gfm: true })
          expect(decoded(item)).toContain(`<li><code>${shown}</code> (<code>${shown}</code>): x</li>`)
          const link = marked.parse(`[${code}](https://github.com/)`, { async: false, gfm: true })
          expect(decoded(link)).toBe(`<p><a href="https://github.com/"><code>${shown}</code></a></p>\n`)
        }
      ),
      { numRuns: 500 }
    )
  })
})

const key = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'),
    minLength: 6,
    maxLength: 75
  }),
  fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 40 }),
  fc.uuid()
)

const ENCODINGS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'for a URL': (text) => encodeURIComponent(text),
  'for a URL, twice, in lower case': (text) =>
    encodeURIComponent(encodeURIComponent(text)).replace(/%../g, (code) => code.toLowerCase()),
  'for a URL, every byte': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  'as a form': (text) => new URLSearchParams([['k', text]]).toString(),
  'in JSON': (text) => JSON.stringify(text),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify({ text })),
  'in JSON, by code': (text) => text.replace(/./gs, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in HTML': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'in HTML, by code': (text) => text.replace(/./gs, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
  'in our Markdown': (text) => forMarkdown(`x${text}x`),
  'in our code': codeForMarkdown,
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64, after one byte': (text) => Buffer.from(`a${text}`).toString('base64'),
  'in base64, after two bytes, wrapped': (text) =>
    Buffer.from(`ab${text}cd`).toString('base64').replace(/.{76}/g, '$&\n'),
  'in base64url': (text) => Buffer.from(`user:${text}`).toString('base64url'),
  'in base64 for a URL': (text) => encodeURIComponent(Buffer.from(`Basic: ${text}`).toString('base64')),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in hex, upper case': (text) => Buffer.from(text).toString('hex').toUpperCase()
}

describe('the redactor', () => {
  test.each(Object.entries(ENCODINGS))('takes out a secret written %s', (_, encode) => {
    fc.assert(
      fc.property(key, anyText, anyText, (secret, before, after) => {
        const redacted = redactorFor(secret)(`${before} ${encode(secret)} ${after}`)
        expect(redacted).toContain('***')
        expect(redacted).not.toContain(secret)
        const core = encode(secret).slice(3, -3)
        if (core.length > 8) expect(redacted).not.toContain(core)
      }),
      { numRuns: 100 }
    )
  })

  test('leaves other text alone', () => {
    const redact = redactorFor('pcsk_4Tabc_0123456789abcdefABCDEF')
    const text = 'Index "docs-search" (dimension 1536) at https://docs-abc.svc.pinecone.io: \\u0070 %70 cGNzaw=='
    expect(redact(text)).toBe(text)
  })

  test('brings no occurrence together by taking another out', () => {
    const redact = redactorFor('****ab')
    expect(redact('*****ab*****abab')).not.toContain('****ab')
  })

  test('long and nasty text → time in line with its length', () => {
    const redact = redactorFor('pcsk_'.padEnd(75, '\\%25&amp;'))
    const parts = ['\\', '%25', '&amp;', '&#0', 'pcsk_', 'pcsk_\\%25&amp;', 'cGNza18', '\n', '<!-- -->']
    const redactAll = (size: number): void => {
      for (const part of parts) redact(part.repeat(Math.ceil(size / part.length)))
    }
    expect(growthOf(redactAll, 2000)).toBeLessThan(10)
  })

  test('leaves texts alone where the secret is too short to be one', () => {
    expect(redactorFor('local')('a local key')).toBe('a local key')
    expect(redactorFor('')('text')).toBe('text')
  })

  test('keeps JSON what it is', () => {
    const redact = redactorFor('1234567')
    const value = { '1234567': [1234567, 7, true, null, 'a1234567'] }
    expect(JSON.stringify(redactJson(value, redact))).toBe('{"***":["***",7,true,null,"a***"]}')
    const own: unknown = JSON.parse('{"__proto__":"x1234567"}')
    expect(JSON.stringify(redactJson(own, redact))).toBe('{"__proto__":"x***"}')
  })
})

test('JSON text is safe on a line and parses to the very same value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyText), (value) => {
      const text = jsonText(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(forLog(text, Infinity)).toBe(text)
    })
  )
})

test('cutting halves no character and stays within the limit', () => {
  expect(cut('abcdef', 6)).toBe('abcdef')
  expect(cut('abcdefg', 6)).toBe('abcde…')
  expect(cut('ab😀😀', 4)).toBe('ab…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, max) => {
      expect(cut(text, max).length).toBeLessThanOrEqual(max)
      expect(cut(text, max).isWellFormed()).toBe(true)
    })
  )
})

test.each([
  [0, '0 s'],
  [-5, '0 s'],
  [NaN, '0 s'],
  [40, '0 s'],
  [400, '0.4 s'],
  [2000, '2 s'],
  [9949, '9.9 s'],
  [9960, '10 s'],
  [12_300, '12 s'],
  [59_700, '1 min'],
  [200_000, '3 min 20 s'],
  [3_600_000, '1 h'],
  [3_900_000, '1 h 5 min']
])('%d ms are %s', (ms, words) => {
  expect(duration(ms)).toBe(words)
})

test('numbers of things', () => {
  expect(count(1, 'index', 'indexes')).toBe('1 index')
  expect(count(3, 'assistant')).toBe('3 assistants')
  expect(count(0, 'index', 'indexes')).toBe('0 indexes')
  expect(firstOf(['a', 'b'], 2)).toBe('a, b')
  expect(firstOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})
