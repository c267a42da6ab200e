import fc from 'fast-check'
import type { Pending } from '../../src/apply/poller.ts'
import type { Reason } from '../../src/core/errors.ts'
import type { JsonObject } from '../../src/core/json.ts'
import { closingLine } from '../../src/report/headline.ts'
import { planLines, reportLines, waitingLine, type ReportLine } from '../../src/report/log.ts'
import type { Report } from '../../src/report/report.ts'
import {
  changeOf,
  CREATED,
  faultyReport,
  METRIC,
  mixedReport,
  observedOf,
  outcomeOf,
  OWNER,
  planOf,
  refusedReport,
  reportOf,
  TEAM
} from './samples.ts'

describe('the plan', () => {
  test('has a line a resource and an indented line a field', () => {
    const plan = planOf([
      changeOf('create', 'index', 'docs-search'),
      changeOf('create', 'assistant', 'helper', { model: { region: 'eu' } }),
      changeOf('update', 'index', 'faq', { fields: [TEAM, OWNER] }),
      changeOf('replace', 'index', 'old', { liftsProtection: true }),
      changeOf('delete', 'index', 'gone'),
      changeOf('refuse', 'index', 'prod'),
      changeOf('keep', 'index', 'same', { declaredName: 'other' })
    ])
    expect(planLines(plan)).toEqual([
      '+ index docs-search: dimension 1536, cosine, aws us-east-1',
      '+ assistant helper: region eu',
      '~ index faq',
      '    tags.team: (none) → docs',
      '    tags.owner: ann → (removed)',
      '± index old: deleted and created again, its deletion protection lifted',
      '    metric: cosine → euclidean (cannot change in place)',
      '- index gone',
      '! index prod: immutable-change',
      '    metric: cosine → euclidean (cannot change in place)',
      '= index same (declared as other): unchanged'
    ])
  })

  test('tells the typed fields of a new index, the first few', () => {
    const dense = { type: 'dense_vector', dimension: 8, metric: 'cosine' }
    const text = { type: 'string', full_text_search: { language: 'en' } }
    const about = (fields: JsonObject): string[] =>
      planLines(planOf([changeOf('create', 'index', 'x', { model: { schema: { fields } } })]))
    expect(about({ e: dense })).toEqual(['+ index x: field e (dense_vector, 8, cosine)'])
    expect(about({ e: dense, s: { type: 'sparse_vector' }, t: text, u: text })).toEqual([
      '+ index x: fields e (dense_vector, 8, cosine), s (sparse_vector), t (string) and 1 more'
    ])
  })

  test('tells more than five that stay as they are in one line', () => {
    const kept = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => changeOf('keep', 'index', name))
    expect(planLines(planOf([changeOf('create', 'assistant', 'x'), ...kept]))).toEqual([
      '+ assistant x: dimension 1536, cosine, aws us-east-1'.replace(/:.*/, ''),
      '= 7 unchanged: a, b, c, d, e and 2 more'
    ])
    expect(planLines(planOf(kept.slice(0, 1), 'show'))).toEqual(['= index a: Ready'])
    expect(planLines(planOf(kept.slice(0, 1), 'destroy'))).toEqual(['= index a: being deleted already'])
    const missing = changeOf('keep', 'index', 'a', { observed: undefined })
    expect(planLines(planOf([missing], 'destroy'))).toEqual(['= index a: already gone'])
    const gone = Array.from({ length: 6 }, () => missing)
    expect(planLines(planOf([...gone, ...kept.slice(1, 2)], 'destroy'))).toEqual([
      '= index b: being deleted already',
      '= 6 already gone: a, a, a, a, a and 1 more'
    ])
    expect(planLines(planOf([missing], 'show'))).toEqual(['= index a: does not exist'])
  })

  test('cuts long values and says how long they are', () => {
    const field = { path: ['instructions'], before: 'a b', after: 'long '.repeat(100), effect: 'in-place' }
    const [, line] = planLines(planOf([changeOf('update', 'assistant', 'x', { fields: [field] })]))
    expect(line).toBe(
      '    instructions: "a b" → ' + `"${'long '.repeat(15)}long… (502 characters)`.replace('long…', 'lon…')
    )
  })
})

describe('waiting', () => {
  const pending = (name: string, waitedMs: number, state?: string): Pending => ({
    target: { kind: 'index', name, dialect: 'classic' },
    last: state === undefined ? undefined : observedOf('index', name, { state, ready: false }),
    waitedMs
  })

  test('for one resource names its state, for many counts them', () => {
    expect(waitingLine([pending('docs-search', 12_000, 'Initializing')], undefined)?.line).toBe(
      'docs-search: Initializing (12 s)'
    )
    expect(waitingLine([pending('docs-search', 0)], undefined)?.line).toBe('docs-search: not seen yet (0 s)')
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => pending(name, 12_000, 'Initializing'))
    expect(waitingLine(many, undefined)?.line).toBe(
      'Waiting for 7 after 12 s: a Initializing, b Initializing, c Initializing, d Initializing, e Initializing and 2 more'
    )
    expect(waitingLine([], undefined)).toBeUndefined()
  })

  test('tells why an index that is Ready is still waited for', () => {
    const model = { spec: { serverless: { read_capacity: { mode: 'Dedicated', status: { state: 'Migrating' } } } } }
    const one = { ...pending('x', 60_000), last: observedOf('index', 'x', { model }) }
    expect(waitingLine([one], undefined)?.line).toBe('x: Ready, its read capacity Migrating (1 min)')
  })

  test('a run that only deletes: Ready → still there', () => {
    expect(waitingLine([pending('x', 200, 'Ready')], undefined, true)?.line).toBe('x: still there (0.2 s)')
    expect(waitingLine([pending('x', 200, 'Terminating')], undefined, true)?.line).toBe('x: Terminating (0.2 s)')
  })

  test('speaks up at once when something changes, and otherwise after silences that grow', () => {
    const spokenAt: number[] = []
    let told: ReportLine | undefined
    for (let second = 0; second <= 300; second += 1) {
      const next = waitingLine([pending('a', second * 1000, second < 7 ? 'Initializing' : 'ScalingUp')], told)
      if (!next) continue
      told = next.told
      spokenAt.push(second)
    }
    expect(spokenAt).toEqual([0, 7, 17, 27, 41, 62, 93, 140, 210])
  })
})

describe('the last line says it all', () => {
  const many = [
    outcomeOf('index', 'a', CREATED),
    outcomeOf('index', 'b', CREATED),
    outcomeOf('index', 'c', { result: 'updated', changed: true, fields: [METRIC] }),
    ...['d', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => outcomeOf('assistant', name))
  ]
  const gone = { observed: undefined, ready: false }
  const deleted = outcomeOf('index', 'a', { ...gone, result: 'deleted', changed: true })
  const absent = outcomeOf('index', 'b', { ...gone, result: 'absent' })
  const found = outcomeOf('index', 'c', { result: 'found' })
  const missing = {
    ...absent,
    failure: { reason: 'not-found', message: 'Index "b" does not exist. Create it with "command: apply".' }
  } as const
  const ended = (reason: Reason): Partial<Report> => ({ failure: { reason, message: 'It is so.' } })

  test.each<[string, Report]>([
    ['Applied: 2 created, 1 updated, 7 unchanged in 12 s.', reportOf(many)],
    [
      'Applied: 1 created in 12 s. 1 resource not ready yet.',
      reportOf([outcomeOf('index', 'a', { ...CREATED, ready: false })])
    ],
    ['Nothing to do: 7 assistants are as declared (0.4 s).', reportOf(many.slice(3), { tookMs: 400 })],
    ['Nothing to do: 1 index is as declared (12 s).', reportOf([outcomeOf('index', 'a')])],
    [
      'Dry run: would create 2, update 1 (7 unchanged). Nothing was changed. Remove "dry-run: true" to apply.',
      reportOf(many, { dryRun: true })
    ],
    ['Dry run: nothing to do, 7 assistants are as declared.', reportOf(many.slice(3), { dryRun: true })],
    [
      'Dry run: would fail, 1 of 2 refused. Nothing was changed. Index "faq": its metric cannot change in place.',
      refusedReport(true)
    ],
    ['Destroyed: 1 deleted, 1 already gone in 12 s.', reportOf([deleted, absent], { command: 'destroy' })],
    ['Nothing to do: 1 index is already gone (12 s).', reportOf([absent], { command: 'destroy' })],
    [
      'Dry run: would delete 1 (1 already gone). Nothing was changed. Remove "dry-run: true" to destroy.',
      reportOf([deleted, absent], { command: 'destroy', dryRun: true })
    ],
    ['Found 1 index, ready (12 s).', reportOf([found], { command: 'show' })],
    [
      'Found 1 index and 1 assistant, 1 not ready (12 s).',
      reportOf([found, outcomeOf('assistant', 'x', { result: 'found', ready: false })], { command: 'show' })
    ],
    [
      'Failed: 1 found, 1 missing in 12 s. Index "b" does not exist. Create it with "command: apply".',
      reportOf([missing, found], { command: 'show' })
    ],
    [
      'Failed: 1 refused, 1 not attempted in 0.4 s. Nothing was changed. Index "faq": its metric cannot change in place.',
      refusedReport()
    ],
    [
      'Failed: 1 failed, 1 created, 1 updated, 1 unchanged in 12 s. Index "logs" failed: its state is InitializationFailed.',
      mixedReport()
    ],
    [
      'Failed: 2 issues in what is declared. pinecone.yml:3:5: Unknown key "dimensions"; did you mean "dimension"? And 1 more.',
      faultyReport()
    ],
    ['Failed after 12 s (unauthorized). It is so.', reportOf([], ended('unauthorized'))],
    ['Cancelled after 12 s. It is so.', reportOf([], ended('cancelled'))],
    [
      'Cancelled after 12 s: 2 created, 1 not attempted. It is so.',
      reportOf([...many.slice(0, 2), outcomeOf('index', 'z', { ...gone, result: 'not-attempted' })], ended('cancelled'))
    ],
    ['Nothing was to be done (12 s).', reportOf([])]
  ])('%s', (line, report) => {
    expect(closingLine(report)).toBe(line)
  })

  test('names a resource whose failure does not', () => {
    const failure = { reason: 'quota', message: 'The quota is used up.' } as const
    const outcome = outcomeOf('assistant', 'x', { result: 'failed', observed: undefined, failure })
    expect(closingLine(reportOf([outcome]))).toBe('Failed: 1 failed in 12 s. Assistant "x": The quota is used up.')
  })
})

test('before it, each resource has a line', () => {
  expect(reportLines(mixedReport()).slice(0, -1)).toEqual([
    'index docs-search: created, Ready, waited 12 s, docs-search-abc123.svc.aped-4627-b74a.pinecone.io',
    'index faq: updated, Ready, faq-abc123.svc.aped-4627-b74a.pinecone.io',
    'index logs: failed, not-ready, InitializationFailed',
    'assistant helper: unchanged, Ready, https://prod-1-data.ke.pinecone.io'
  ])
  const same = Array.from({ length: 6 }, (_, at) => outcomeOf('index', `i${at}`))
  expect(reportLines(reportOf([...same, outcomeOf('assistant', 'x', CREATED)]))).toEqual([
    'assistant x: created, Ready, https://prod-1-data.ke.pinecone.io',
    '6 others: unchanged',
    'Applied: 1 created, 6 unchanged in 12 s.'
  ])
})

test('rendering never throws, whatever the names are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (name, value) => {
      const field = { path: [name, name], before: undefined, after: value as never, effect: 'in-place' }
      planLines(planOf([changeOf('update', 'index', name, { fields: [field] })]))
      reportLines(reportOf([outcomeOf('assistant', name)]))
    })
  )
})
