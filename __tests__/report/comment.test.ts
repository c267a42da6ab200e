import fc from 'fast-check'
import { continueRows, inOrder, isTornDown, mergeRows, rowsOf, type Row } from '../../src/report/comment-rows.ts'
import { mergeContents, parseComment, type CommentContent } from '../../src/report/comment-data.ts'
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
const RUN = { runId: '7001', runAttempt: '2', at: NOW }
const RUNS = 'https://github.com/acme/shop/actions/runs'
const MARKS = {
  'gha-repository-id': '42',
  'gha-declared-name': 'docs',
  'gha-pull-request': '2',
  'gha-expires-at': String(NOW + 14 * 86_400)
}
const ownership = (name: string) => observedOf('index', name, { model: { tags: MARKS } })
const render = (rows: readonly Row[], maxLength?: number): string =>
  renderComment({ rows, omittedRows: 0 }, { runsUrl: RUNS, ...(maxLength !== undefined && { maxLength }) })
/** Without the hidden rows at its end. */
const visible = (body: string): string => body.replace(/\n<!-- pinecone-provision-action:rows:1 .*$/s, '')

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }))
const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
const digits = fc.stringMatching(/^\d{0,12}$/)
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    isPlan: fc.boolean(),
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
    at: seconds,
    stamp: seconds,
    runId: digits,
    runAttempt: digits
  })
  .map((row) => inOrder(row as Row))
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
  const later = { runId: '7002', runAttempt: '1', at: NOW + 3600 }
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
      fc.property(anyRows, fc.nat(99), (rows, omittedRows) => {
        const content = { rows, omittedRows }
        const body = renderComment(content, { runsUrl: RUNS })
        expect(parseComment(body)).toEqual(content)
        // And so the next run, with nothing new, leaves every character as it is.
        expect(renderComment(parseComment(body), { runsUrl: RUNS })).toBe(body)
      })
    )
  })

  test('takes nothing that makes no sense', () => {
    const good = rowsOf(mixedReport(), RUN)[0] as Row
    const bodyOf = (data: unknown): string =>
      `${COMMENT_MARKER}\n<!-- pinecone-provision-action:rows:1 ${Buffer.from(JSON.stringify(data)).toString('base64')} -->`
    expect(parseComment(bodyOf({ rows: [good], omittedRows: 1 }))).toEqual({ rows: [good], omittedRows: 1 })
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
        { ...good, runAttempt: '../..' }
      ],
      ...[
        { ...good, name: 'x'.repeat(9000) },
        { ...good, fields: 'none' },
        { ...good, ready: 'yes' }
      ]
    ]
    expect(parseComment(bodyOf({ rows: bad, omittedRows: -1 }))).toEqual({ rows: [], omittedRows: 0 })
    for (const data of [null, 7, [], { rows: {} }, '__proto__']) expect(parseComment(bodyOf(data)).rows).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => parseComment(body).rows.length === 0))
  })
})

test('text from outside brings in no mark-up, wherever it stands', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const body = visible(render(rows)).replace(COMMENT_MARKER, '').replaceAll(RUNS, '')
      const lines = body.split('\n')
      const own = /<\/?(?:code|span)>|<!-- -->|<\/?details>|<\/?summary>|<br>|^#{2,3} |^- \*\*(?:index|assistant)\*\*/gm
      const link = /\[\d+&nbsp;\w{3}&nbsp;\d{4},&nbsp;\d\d:\d\d&nbsp;UTC\]\(\/\d+(\/attempts\/\d+)?\)/g
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
    const rows = rowsOfMany(60, { ...UPDATED, fields: Array.from({ length: 9 }, () => TEAM) })
    const body = render(rows)
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
    expect(body).toContain(
      '<summary>Changed fields (540)</summary>\n\n… and 540 more, for which there is no room here.'
    )
    expect(parseComment(body).rows).toHaveLength(60)
    expect(renderComment(parseComment(body), { runsUrl: RUNS })).toBe(body)
  })

  test('costs what was torn down longest ago next', () => {
    const rows = [...rowsOfMany(40, CREATED), ...rowsOfMany(200, { result: 'deleted', ready: false }, 100)]
    const body = render(rows)
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
    const kept = parseComment(body)
    expect(kept.rows.filter((row) => !isTornDown(row))).toHaveLength(40)
    expect(kept.rows.length + kept.omittedRows).toBe(240)
    expect(kept.rows.map(({ name }) => name)).toContain('index-0299')
    expect(kept.rows.map(({ name }) => name)).not.toContain('index-0100')
    expect(body).toContain(`… and ${String(kept.omittedRows)} more, for which there is no room here.`)
  })

  test('is kept to whatever it is, and counts all it cost', () => {
    const rows = [
      ...rowsOfMany(30, { ...UPDATED, fields: [TEAM, METRIC] }),
      ...rowsOfMany(30, { result: 'deleted' }, 50)
    ]
    const least = render([], undefined).length + 120
    fc.assert(
      fc.property(fc.integer({ min: least, max: 70_000 }), (maxLength) => {
        const body = render(rows, maxLength)
        expect(body.length).toBeLessThanOrEqual(maxLength)
        const { rows: kept, omittedRows } = parseComment(body)
        expect(kept.length + omittedRows).toBe(60)
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
      { rows: many, omittedRows: 0 },
      { rows: few, omittedRows: 0 }
    ]
    let body = ''
    const bodies: string[] = []
    for (let turn = 0; turn < 8; turn += 1) {
      const at = turn % 2
      const mine = mergeContents(NOW, known[at]!, parseComment(body))
      known[at] = mine
      body = renderComment({ rows: mine.rows, omittedRows: 0 }, { runsUrl: RUNS, omittedAtLeast: mine.omittedRows })
      bodies.push(body)
    }
    expect(new Set(bodies.slice(4)).size).toBe(1)
    expect(parseComment(body).rows).toHaveLength(62)
  })
})
