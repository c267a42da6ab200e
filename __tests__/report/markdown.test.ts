import fc from 'fast-check'
import { MAX_SUMMARY_BYTES, renderMarkdown } from '../../src/report/markdown.ts'
import { byteLength } from '../../src/core/text/line.ts'
import {
  CREATED,
  faultyReport,
  HOSTILE,
  mixedReport,
  observedOf,
  outcomeOf,
  PLACE,
  refusedReport,
  reportOf,
  TEAM
} from './samples.ts'

test('a run with one of nearly everything', () => {
  expect(renderMarkdown(mixedReport()))
    .toBe(`## ❌ Pinecone · Failed: 1 failed, 1 created, 1 updated, 1 unchanged in 12 s.

| Resource and host | Result |
| --- | --- |
| index \`docs-search\`<br>\`docs-search-abc123.svc.aped-4627-b74a.pinecone.io\` | ✅ created · Ready |
| index \`faq\`<br>\`faq-abc123.svc.aped-4627-b74a.pinecone.io\` | ✅ updated · Ready |
| index \`logs\` | ❌ failed · InitializationFailed |
| assistant \`helper\`<br>\`https://prod-1-data.ke.pinecone.io\` | unchanged · Ready |

### Fields

| Resource and field | Before | After |
| --- | --- | --- |
| \`faq\`<br>\`tags.team\` | (none) | \`docs\`<br>in place |
| \`faq\`<br>\`tags.owner\` | \`ann\` | (removed)<br>in place |

### Failures

- **index** \`logs\` (\`not-ready\`): Index "logs" failed: its state is InitializationFailed.

> [!WARNING]
> - Tell &#64;&#8203;team about &#60;b&#62;this&#60;/b&#62;: https&#58;&#8203;//example.com

> [!NOTE]
> - Index "docs-search" is put into aws us-east-1, Pinecone's default.
`)
})

test('faults stand with their places', () => {
  expect(renderMarkdown(faultyReport())).toBe(`## ❌ Pinecone · Failed: 2 issues in what is declared.

### Issues

| Where | What |
| --- | --- |
| \`pinecone.yml:3:5\` | Unknown key "dimensions"; did you mean "dimension"? |
| \`input "index", line 4, column 9\` | A metric is one of cosine, euclidean, dotproduct. |
`)
})

test('a dry run says what would be, without a sign of success', () => {
  const markdown = renderMarkdown(refusedReport(true))
  expect(markdown).toContain('## ❌ Pinecone · Dry run: would fail, 1 of 2 refused. Nothing was changed.')
  expect(markdown).toContain('| ⛔ would be refused · Ready |')
  expect(markdown).toContain('### Fields that would change')
  const created = renderMarkdown(
    reportOf([outcomeOf('index', 'a', { ...CREATED, observed: undefined })], { dryRun: true })
  )
  expect(created).toContain('## 🔎 Pinecone · Dry run: would create 1.')
  // Of what has no host yet, none is spoken of.
  expect(created).toContain('| Resource | Result |\n| --- | --- |\n| index `a` | would be created |')
})

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }))

test('text from outside brings in no mark-up, wherever it stands', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const failure = {
        reason: 'api-error',
        message: text,
        issues: [{ message: text, location: { ...PLACE, file: text } }]
      }
      const outcome = outcomeOf('index', text, {
        declaredName: `${text}x`,
        observed: observedOf('index', text, { state: text, host: text }),
        fields: [{ ...TEAM, path: ['tags', text], before: text, after: [text] }],
        failure: failure as never
      })
      const markdown = renderMarkdown(reportOf([outcome], { notices: [text], warnings: [text] }))
      // A span of code, which text.test.ts is about, is closed on its line.
      const outside = markdown.replace(/<\/?(?:code|span)>|<br>|<!-- -->/g, '').replace(/`[^`|\n]+`/g, '')
      expect(outside.replaceAll(/^> /gm, '').replaceAll(/^- \*\*index\*\*/gm, '')).not.toMatch(
        /[<>@`*\\~]|\]\(|:\/\/|##\[/
      )
      // One table for the resource, one for its field, one for its fault; each row with its cells and no more.
      const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
      expect(rows.map((row) => row.split('|').length - 2)).toEqual([2, 2, 2, 3, 3, 3, 2, 2, 2])
      expect(markdown.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false)
    })
  )
})

describe('the budget', () => {
  const big = (number: number, text: string) => {
    const failure = { reason: 'api-error', message: text, issues: [{ message: text, location: PLACE }] } as const
    return reportOf(
      Array.from({ length: number }, (_, at) =>
        outcomeOf('index', `index-${at}`, { result: 'failed', fields: [TEAM, TEAM], failure })
      ),
      { warnings: Array.from({ length: number }, () => text), notices: Array.from({ length: number }, () => text) }
    )
  }

  test.each([65_536, MAX_SUMMARY_BYTES])('%d bytes are kept to with hundreds of resources', (maxBytes) => {
    const markdown = renderMarkdown(big(900, '<@$é'.repeat(600)), maxBytes)
    expect(byteLength(markdown)).toBeLessThanOrEqual(maxBytes)
    expect(byteLength(markdown)).toBeGreaterThan(maxBytes * 0.5)
    expect(markdown).toMatch(/… and \d+ more\./)
  })

  test('every section is at least counted', () => {
    const markdown = renderMarkdown(big(900, 'It failed.'), 20_000)
    expect(markdown.match(/… and \d+ more\./g)).toHaveLength(5)
  })

  test('is kept to whatever it is', () => {
    const report = big(20, 'It failed: <b>')
    const whole = renderMarkdown(report)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (maxBytes) => {
        expect(byteLength(renderMarkdown(report, maxBytes))).toBeLessThanOrEqual(maxBytes)
      })
    )
    expect(renderMarkdown(report, byteLength(whole))).toBe(whole)
    expect(whole).not.toContain('more.')
  })
})
