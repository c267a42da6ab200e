import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { continueRows, mergeRows, reconcileRows } from '../../src/report/comment-merge.ts'
import { inOrder, isFailedRow, isTornDown, projectIn, rowsOf, type Row } from '../../src/report/comment-rows.ts'
import { mergeContents, NO_CONTENT, parseComment, type CommentContent } from '../../src/report/comment-data.ts'
import { COMMENT_MARKER, MAX_COMMENT_LENGTH, renderComment } from '../../src/report/comment.ts'
import {
  CREATED,
  HOSTILE,
  METRIC,
  mixedReport,
  observedOf,
  outcomeOf,
  refusedReport,
  reportOf,
  TEAM,
  UPDATED
} from './samples.ts'

const NOW = Date.UTC(2026, 2, 2, 9) / 1000
const COMMIT = '1f2e3d4c5b6a79881726354433221100ffeeddcc'
const RUN = { runId: '7001', runAttempt: '2', at: NOW, commit: COMMIT, project: '' }
const REPOSITORY = 'https://github.com/acme/shop'
const MARKS = {
  'gha-repository-id': '42',
  'gha-declared-name': 'docs',
  'gha-pull-request': '2',
  'gha-expires-at': String(NOW + 14 * 86_400)
}
const ownership = (name: string) => observedOf('index', name, { model: { tags: MARKS } })
const render = (rows: readonly Row[], maxLength?: number): string =>
  renderComment({ ...NO_CONTENT, rows }, { repositoryUrl: REPOSITORY, ...(maxLength !== undefined && { maxLength }) })
/** Without the hidden rows at its end. */
const visible = (body: string): string => body.replace(/\n<!-- pinecone-provision-action:rows:2 .*$/s, '')

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }))
const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
/** Times that a row may say it is from. */
const past = fc.integer({ min: NOW - 10_000_000, max: NOW })
const digits = fc.stringMatching(/^\d{0,12}$/)
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    isPlan: fc.boolean(),
    project: fc.constantFrom('', 'a1b2c3d', 'z9y8x7w'),
    commit: fc.constantFrom('', COMMIT),
    kind: fc.constantFrom('index' as const, 'assistant' as const),
    name: text.filter((name) => name !== ''),
    declaredName: text,
    command: fc.constantFrom('apply' as const, 'destroy' as const, 'show' as const),
    result: fc.constantFrom('created', 'updated', 'unchanged', 'deleted', 'absent', 'failed', 'not-attempted'),
    ready: fc.boolean(),
    status: text,
    host: text,
    expiresAt: seconds,
    isOfJob: fc.constant(false),
    reason: fc.constantFrom('', 'quota', 'api-error'),
    message: text,
    fields: fc.array(fc.record({ path: text, before: text, after: text, isReplaced: fc.boolean() }), { maxLength: 3 }),
    omittedFields: fc.nat(9),
    at: past,
    stamp: past,
    runId: digits,
    runAttempt: digits
  })
  .map((row) => inOrder(row as Row))
const anyNotes = fc.array(
  fc.record({ source: text, reason: text, message: text, runId: digits, runAttempt: digits, at: past }),
  { maxLength: 2 }
)
const anyRows = fc.array(anyRow, { maxLength: 8 }).map((rows) => mergeRows(NOW, rows))

test('a run with one of nearly everything', () => {
  const report = mixedReport()
  const outcomes = report.outcomes.map((outcome) => ({
    ...outcome,
    observed: outcome.observed && { ...outcome.observed }
  }))
  outcomes[0] = outcomeOf('index', 'docs-pr-2', { ...CREATED, declaredName: 'docs', observed: ownership('docs-pr-2') })
  expect(`${visible(render(rowsOf({ ...report, outcomes }, RUN)))}\n`).toMatchSnapshot()
})

test('a plan stands beside what is there, marked as such', () => {
  const there = rowsOf(reportOf([outcomeOf('index', 'docs', CREATED)]), RUN)
  const plan = rowsOf(
    reportOf([outcomeOf('index', 'docs', UPDATED), outcomeOf('index', 'new', { ...CREATED, observed: undefined })], {
      dryRun: true
    }),
    { ...RUN, at: NOW + 60 }
  )
  const both = mergeRows(NOW, there, plan)
  expect(`${visible(render(both))}\n`).toMatchSnapshot('both')
  expect(`${visible(render(plan))}\n`).toMatchSnapshot('the plan alone')
  // Once it is carried out, it is no plan any more.
  const done = rowsOf(reportOf([outcomeOf('index', 'docs', UPDATED)]), { ...RUN, at: NOW + 120 })
  expect(
    mergeRows(NOW, both, done)
      .filter(({ isPlan }) => isPlan)
      .map(({ name }) => name)
  ).toEqual(['new'])
})

test('what is torn down stands at the end, with when', () => {
  const report = reportOf([outcomeOf('index', 'docs', { result: 'deleted', changed: true, ready: false })], {
    command: 'destroy'
  })
  expect(`${visible(render(rowsOf(report, RUN)))}\n`).toMatchSnapshot()
})

test('what was refused, and what was not tried because of it', () => {
  expect(`${visible(render(rowsOf(refusedReport(), RUN)))}\n`).toMatchSnapshot()
})

test('a sweep has nothing to say here', () => {
  expect(rowsOf(reportOf([outcomeOf('index', 'docs')], { command: 'sweep' }), RUN)).toEqual([])
})

describe('what a run found as it was left', () => {
  const created = rowsOf(reportOf([outcomeOf('index', 'docs', { ...CREATED, observed: ownership('docs') })]), RUN)
  const later = { ...RUN, runId: '7002', runAttempt: '1', at: NOW + 3600 }
  const again = (over: object): Row[] =>
    rowsOf(reportOf([outcomeOf('index', 'docs', { observed: ownership('docs'), ...over })]), later)

  test('keeps its row, its run with it', () => {
    expect(continueRows(again({}), created)).toEqual(created)
    expect(continueRows(again({ result: 'found' }), created)).toEqual(created)
  })

  test('has another expiry in the same row', () => {
    const tags = { ...MARKS, 'gha-expires-at': String(NOW + 20 * 86_400) }
    const renewed = continueRows(again({ observed: observedOf('index', 'docs', { model: { tags } }) }), created)
    expect(renewed).toEqual([{ ...created[0], expiresAt: NOW + 20 * 86_400, stamp: NOW + 3600 }])
  })

  test('has a row of its own where anything else is to be told', () => {
    expect(continueRows(again({ ...UPDATED, observed: ownership('docs') }), created)[0]).toMatchObject({
      result: 'updated',
      runId: '7002'
    })
    const ill = observedOf('index', 'docs', { state: 'Terminating', model: { tags: MARKS } })
    expect(continueRows(again({ observed: ill }), created)[0]).toMatchObject({ status: 'Terminating', runId: '7002' })
    const failed = again({ result: 'failed', failure: { reason: 'quota', message: 'No.' } })
    expect(continueRows(again({}), failed)[0]).toMatchObject({ result: 'unchanged', reason: '' })
  })

  test('is later than what it takes the place of, whatever the clocks say', () => {
    const early = again({ ...UPDATED }).map((row) => ({ ...row, at: NOW - 500, stamp: NOW - 500 }))
    expect(continueRows(early, created)[0]).toMatchObject({ at: NOW - 500, stamp: NOW + 1 })
  })

  test('is torn down once, and what never was is not torn down', () => {
    const gone = (over: object, origin = later): Row[] =>
      rowsOf(
        reportOf([outcomeOf('index', 'docs', { ready: false, observed: undefined, ...over })], { command: 'destroy' }),
        origin
      )
    const deleted = continueRows(gone({ result: 'deleted' }), created)
    expect(deleted.map(isTornDown)).toEqual([true])
    expect(continueRows(gone({ result: 'absent' }, { ...later, at: NOW + 9000 }), deleted)).toEqual(deleted)
    expect(continueRows(gone({ result: 'absent' }), created)[0]).toMatchObject({ result: 'absent', at: NOW + 3600 })
    expect(continueRows(gone({ result: 'absent' }), [])).toEqual([])
  })

  test('as a plan, is the same plan', () => {
    const plan = (origin: typeof RUN) =>
      rowsOf(reportOf([outcomeOf('index', 'docs', UPDATED)], { dryRun: true }), origin)
    expect(continueRows(plan(later), plan(RUN))).toEqual(plan(RUN))
  })
})

describe('reading back', () => {
  test('gives what was rendered', () => {
    fc.assert(
      fc.property(anyRows, fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{8}$/)), anyNotes, (rows, omitted, notes) => {
        const content = { rows, omitted, notes }
        const body = renderComment(content, { repositoryUrl: REPOSITORY })
        expect(parseComment(body)).toEqual(content)
        // And so the next run, with nothing new, leaves every character as it is.
        expect(renderComment(parseComment(body), { repositoryUrl: REPOSITORY })).toBe(body)
      })
    )
  })

  test('takes nothing that makes no sense', () => {
    const good = rowsOf(mixedReport(), RUN)[0] as Row
    const bodyOf = (data: unknown): string =>
      `${COMMENT_MARKER}\n<!-- pinecone-provision-action:rows:2 ${deflateRawSync(JSON.stringify(data)).toString('base64')} -->`
    const kept = { rows: [good], omitted: ['0123abcd'], notes: [] }
    expect(parseComment(bodyOf(kept))).toEqual(kept)
    // Megabytes of nothing that unpack out of a few bytes.
    expect(parseComment(bodyOf({ ...kept, more: 'x'.repeat(5_000_000) }))).toEqual(NO_CONTENT)
    const bad = [
      ...[null, 1, 'x', [], {}, { ...good, kind: 'table' }, { ...good, result: '<b>' }, { ...good, command: 'sweep' }],
      ...[
        { ...good, at: 1e15 },
        { ...good, at: -1 },
        { ...good, expiresAt: 'soon' },
        { ...good, name: '' }
      ],
      ...[
        { ...good, runId: '1) [x](https://evil.example' },
        { ...good, runAttempt: '../..' },
        { ...good, commit: 'main' },
        { ...good, project: '<b>' }
      ],
      ...[
        { ...good, name: 'x'.repeat(9000) },
        { ...good, fields: 'none' },
        { ...good, ready: 'yes' }
      ]
    ]
    expect(parseComment(bodyOf({ rows: bad, omitted: ['<b>', 7], notes: [{ source: 'x' }] }))).toEqual(NO_CONTENT)
    for (const data of [null, 7, [], { rows: {} }, '__proto__']) expect(parseComment(bodyOf(data)).rows).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => parseComment(body).rows.length === 0))
  })
})

test('text from outside brings in no mark-up, wherever it stands', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const body = visible(render(rows)).replace(COMMENT_MARKER, '').replaceAll(REPOSITORY, '')
      const lines = body.split('\n')
      // A span of code, which text.test.ts is about, is closed on its line.
      const own =
        /`[^`|\n]+`|<\/?(?:code|span)>|<br>|<!-- -->|<\/?details>|<\/?summary>|^#{2,3} |^- \*\*(?:index|assistant)\*\*/gm
      const link =
        /\[\d+ \w{3} \d{4}, \d\d:\d\d UTC\]\(\/actions\/runs\/\d+(\/attempts\/\d+)?\)| for \[`[0-9a-f]{7}`\]\(\/commit\/[0-9a-f]{40}\)/g
      const outside = body
        .replaceAll(link, '')
        .replaceAll(own, '')
        .replaceAll(/^\| --- .*$/gm, '')
      expect(outside).not.toMatch(/[<>@`*\\~[\]]|:\/\/|##\[/)
      // Every table's rows have the cells of its head.
      for (const [at, line] of lines.entries()) {
        const previous = lines[at - 1] ?? ''
        if (line.startsWith('|') && previous.startsWith('|'))
          expect(line.split('|')).toHaveLength(previous.split('|').length)
      }
    })
  )
})

describe('merging', () => {
  const merged = (...lists: (readonly Row[])[]) => mergeRows(NOW, ...lists)

  test('comes to the same in any order, any number of times', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
        expect(merged(a, b, a)).toEqual(merged(a, b))
      })
    )
  })

  test('of two rows of one resource takes the later', () => {
    const [row] = rowsOf(reportOf([outcomeOf('index', 'docs', CREATED)]), RUN) as [Row]
    const later = { ...row, result: 'updated', stamp: NOW + 1 } as const
    expect(merged([row], [later])).toEqual([later])
    expect(merged([row], [{ ...later, kind: 'assistant' }])).toHaveLength(2)
  })

  test('lets go of what belonged to a job once that has expired', () => {
    const [row] = rowsOf(reportOf([outcomeOf('index', 'docs-job-400', CREATED)]), RUN) as [Row]
    const ofJob = { ...row, isOfJob: true, expiresAt: NOW + 10 }
    expect(mergeRows(NOW, [ofJob])).toEqual([ofJob])
    expect(mergeRows(NOW + 11, [ofJob])).toEqual([])
  })
})

describe('the budget', () => {
  const rowsOfMany = (number: number, over: object, from = 0): Row[] =>
    rowsOf(
      reportOf(
        Array.from({ length: number }, (_, at) =>
          outcomeOf('index', `index-${String(from + at).padStart(4, '0')}`, over)
        ),
        { command: 'result' in over && over.result === 'deleted' ? 'destroy' : 'apply' }
      ),
      RUN
    ).map((row, at) => ({ ...row, at: row.at + at }))

  test('costs the changed fields first, which are counted', () => {
    const rows = rowsOfMany(100, { ...UPDATED, fields: Array.from({ length: 9 }, () => TEAM) })
    const body = render(rows)
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
    expect(body).toContain(
      '<summary>Changed fields (900)</summary>\n\n… and 900 more, for which there is no room here.'
    )
    expect(parseComment(body).rows).toHaveLength(100)
    expect(renderComment(parseComment(body), { repositoryUrl: REPOSITORY })).toBe(body)
  })

  test('costs what was torn down longest ago next', () => {
    const rows = [...rowsOfMany(40, CREATED), ...rowsOfMany(2000, { result: 'deleted', ready: false }, 100)]
    const body = render(rows)
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
    const kept = parseComment(body)
    expect(kept.rows.filter((row) => !isTornDown(row))).toHaveLength(40)
    expect(kept.rows.length + kept.omitted.length).toBe(2040)
    expect(kept.rows.map(({ name }) => name)).toContain('index-2099')
    expect(kept.rows.map(({ name }) => name)).not.toContain('index-0100')
    expect(body).toContain(`… and ${String(kept.omitted.length)} more, for which there is no room here.`)
  })

  test('is kept to whatever it is, and counts all it cost', () => {
    const rows = [
      ...rowsOfMany(30, { ...UPDATED, fields: [TEAM, METRIC] }),
      ...rowsOfMany(30, { result: 'deleted' }, 50)
    ]
    const least = render([], undefined).length + 900
    fc.assert(
      fc.property(fc.integer({ min: least, max: 70_000 }), (maxLength) => {
        const body = render(rows, maxLength)
        expect(body.length).toBeLessThanOrEqual(maxLength)
        const { rows: kept, omitted } = parseComment(body)
        expect(kept.length + omitted.length).toBe(60)
      })
    )
  })

  test('of a thousand of the worst names is kept to as well', () => {
    const rows = rowsOfMany(1000, CREATED).map((row) => ({
      ...row,
      name: row.name + '@:<'.repeat(60),
      host: '`'.repeat(200)
    }))
    expect(render(rows).length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
  })

  test('brings two runs that know different rows to one comment', () => {
    // What one leaves out the other may never have seen: they must not take turns.
    const many = rowsOfMany(60, { ...UPDATED, fields: Array.from({ length: 9 }, () => TEAM) })
    const few = rowsOfMany(2, { ...UPDATED, fields: [TEAM] }, 900)
    const known: CommentContent[] = [
      { ...NO_CONTENT, rows: many },
      { ...NO_CONTENT, rows: few }
    ]
    let body = ''
    const bodies: string[] = []
    for (let turn = 0; turn < 8; turn += 1) {
      const at = turn % 2
      const mine = mergeContents(NOW, known[at]!, parseComment(body))
      known[at] = mine
      body = renderComment(mine, { repositoryUrl: REPOSITORY })
      bodies.push(body)
    }
    expect(new Set(bodies.slice(4)).size).toBe(1)
    expect(parseComment(body).rows).toHaveLength(62)
  })
})

test('what is torn down no longer says when it ends', () => {
  const [row] = rowsOf(reportOf([outcomeOf('index', 'docs', CREATED)]), RUN) as [Row]
  const gone = { ...row, command: 'destroy', result: 'absent', ready: false, expiresAt: NOW } as const
  expect(render([{ ...row, expiresAt: NOW }])).toContain('deleted when this pull request closes')
  expect(render([gone])).not.toMatch(/closes|expires/)
})

describe('the headline', () => {
  const anyContent = fc.record({ rows: anyRows, notes: anyNotes })
  const heading = (content: Pick<CommentContent, 'rows' | 'notes'>): string =>
    renderComment({ ...NO_CONTENT, ...content }, { repositoryUrl: REPOSITORY }).split('\n')[1] ?? ''

  test('is not green above a failure, a refused plan or a failed run, nor says that what is left is gone', () => {
    fc.assert(
      fc.property(anyContent, ({ rows, notes }) => {
        const shown = heading({ rows, notes })
        const isFailed = rows.some((row) => !isTornDown(row) && isFailedRow(row)) || notes.length > 0
        expect(shown.startsWith('## ❌')).toBe(isFailed)
        if (rows.some((row) => !row.isPlan && !isTornDown(row))) expect(shown).not.toMatch(/Torn down|Dry run/)
      })
    )
  })

  test.each<[string, object, string]>([
    ['left alone', { result: 'left-alone', why: 'it has no ownership tags' }, '## ⚠️ Pinecone · 1 left alone'],
    ['gone', { result: 'absent', observed: undefined, ready: false }, '## 🗑️ Pinecone · Torn down']
  ])('of a teardown that found something %s', (_, over, expected) => {
    const rows = rowsOf(reportOf([outcomeOf('index', 'docs', over)], { command: 'destroy' }), RUN)
    expect(heading({ rows, notes: [] })).toBe(expected)
    expect(render(rows).includes('it has no ownership tags')).toBe('why' in over)
  })
})

describe('rows of other runs, compared with what Pinecone has', () => {
  const [row] = rowsOf(reportOf([outcomeOf('index', 'docs', { ...CREATED, observed: ownership('docs') })]), RUN) as [
    Row
  ]
  const later = { ...RUN, runId: '7009', at: NOW + 900 }

  test('say what there is now, or that it is gone; what is not vouched for is dropped', () => {
    const same = ownership('docs')
    expect(reconcileRows([row], () => same, later)).toEqual([row])
    const moved = { ...same, host: 'elsewhere' }
    expect(reconcileRows([row], () => moved, later)).toEqual([inOrder({ ...row, host: 'elsewhere', stamp: NOW + 900 })])
    expect(reconcileRows([row], () => 'gone', later).map(isTornDown)).toEqual([true])
    expect(reconcileRows([row], () => 'not-ours', later)).toEqual([])
    expect(reconcileRows([row], () => undefined, later)).toEqual([row])
  })

  test('of another project are believed until they expire, or for thirty days, and not for ever', () => {
    const day = 86_400
    const until = (of: Partial<Row>, at: number): number =>
      reconcileRows([{ ...row, ...of }], () => 'elsewhere', { ...later, at }).length
    for (const more of [{}, { isPlan: true }, { result: 'absent', command: 'destroy' }] as const) {
      const expiresAt = NOW + 90 * day
      expect([until({ ...more, expiresAt }, expiresAt), until({ ...more, expiresAt }, expiresAt + 1)]).toEqual([1, 0])
      const never = { ...more, expiresAt: 0 }
      expect([until(never, NOW + 30 * day), until(never, NOW + 30 * day + 1)]).toEqual([1, 0])
      // No expiry is longer than a year.
      const forged = { ...more, expiresAt: 253_402_300_799 }
      expect([until(forged, NOW + 366 * day), until(forged, NOW + 366 * day + 1)]).toEqual([1, 0])
    }
  })

  test('from the future are nobody’s, and neither is a note; a note that nobody takes away goes after thirty days', () => {
    const day = 86_400
    const note = { source: 'Preview / provision', reason: 'quota', message: '', runId: '1', runAttempt: '1', at: NOW }
    const held = (content: Partial<CommentContent>, now = NOW): number => {
      const { rows, notes } = mergeContents(now, { ...NO_CONTENT, ...content })
      return rows.length + notes.length
    }
    expect(held({ rows: [row, { ...row, name: 'b', stamp: NOW + day }], notes: [note] })).toBe(3)
    expect(held({ rows: [{ ...row, stamp: NOW + day + 1 }] })).toBe(0)
    expect(held({ rows: [{ ...row, at: NOW + day + 1 }], notes: [{ ...note, at: NOW + day + 1 }] })).toBe(0)
    expect([held({ notes: [note] }, NOW + 30 * day), held({ notes: [note] }, NOW + 30 * day + 1)]).toEqual([1, 0])
  })

  test('stay apart by project, which is named where there is more than one', () => {
    const other = { ...row, project: 'z9y8x7w', host: 'docs-z9y8x7w.svc.x.pinecone.io' }
    const mine = { ...row, project: 'a1b2c3d' }
    expect(mergeRows(NOW, [mine], [other])).toHaveLength(2)
    expect(render([mine, other])).toContain('in project `z9y8x7w`')
    expect(render([mine])).not.toContain('in project')
    expect(projectIn([undefined, { name: 'docs', host: other.host }])).toBe('z9y8x7w')
    expect(projectIn([{ name: 'helper', host: 'https://prod-1-data.ke.pinecone.io' }])).toBe('')
  })
})

test('a push that changes nothing leaves a comment alone that has no room for all', () => {
  const names = Array.from({ length: 700 }, (_, at) => `index-${String(at).padStart(4, '0')}-pr-2`)
  const push = (body: string, runId: string, at: number): string => {
    const report = reportOf(names.map((name) => outcomeOf('index', name, body === '' ? CREATED : {})))
    const there = parseComment(body)
    const rows = continueRows(rowsOf(report, { ...RUN, runId, at }), there.rows)
    return renderComment(mergeContents(at, there, { ...NO_CONTENT, rows }), { repositoryUrl: REPOSITORY })
  }
  const first = push('', '1', NOW)
  const { rows, omitted } = parseComment(first)
  expect(rows.length).toBeGreaterThan(200)
  expect(rows.length + omitted.length).toBe(700)
  expect(push(push(first, '2', NOW + 100), '3', NOW + 200)).toBe(first)
})
