import { annotationsOf, errorsWithoutAnnotation } from '../../src/report/annotations.ts'
import { faultyReport, mixedReport, outcomeOf, PLACE, refusedReport, reportOf } from './samples.ts'

test('each fault has its place: in a file as such, in an input in words', () => {
  expect(annotationsOf(faultyReport())).toEqual([
    {
      level: 'error',
      title: 'Pinecone: invalid-declaration',
      message: 'pinecone.yml:3:5: Unknown key "dimensions"; did you mean "dimension"?',
      at: { file: 'pinecone.yml', line: 3, column: 5 }
    },
    {
      level: 'error',
      title: 'Pinecone: invalid-declaration',
      message: 'input "index", line 4, column 9: A metric is one of cosine, euclidean, dotproduct.'
    }
  ])
})

test('a failure stands where its resource is declared, a refusal at the field in the way', () => {
  expect(annotationsOf(mixedReport())).toEqual([
    {
      level: 'error',
      title: 'Pinecone: not-ready',
      message: 'Index "logs" failed: its state is InitializationFailed.',
      at: { file: 'pinecone.yml', line: 3, column: 5 }
    },
    { level: 'warning', title: 'Pinecone', message: 'Tell @team about <b>this</b>: https://example.com' },
    {
      level: 'notice',
      title: 'Pinecone',
      message: 'Index "docs-search" is put into aws us-east-1, Pinecone\'s default.'
    }
  ])
  expect(annotationsOf(refusedReport()).map(({ at }) => at)).toEqual([{ file: 'pinecone.yml', line: 4, column: 5 }])
})

test("the run's own failure has no place, and comes first", () => {
  const failure = { reason: 'unauthorized', message: 'The key is not valid.' } as const
  const other = { reason: 'quota', message: 'Full.', issues: [{ message: 'Too many.', location: PLACE }] } as const
  const report = reportOf([outcomeOf('index', 'a', { result: 'failed', failure: other })], { failure })
  expect(annotationsOf(report)).toEqual([
    { level: 'error', title: 'Pinecone: unauthorized', message: 'The key is not valid.' },
    {
      level: 'error',
      title: 'Pinecone: quota',
      message: 'pinecone.yml:3:5: Too many.',
      at: { file: 'pinecone.yml', line: 3, column: 5 }
    }
  ])
})

test.each([
  [10, 10, undefined],
  [11, 10, 'And 2 more, see the summary and the log.'],
  [500, 10, 'And 491 more, see the summary and the log.']
])('of %d of a level, %d are shown', (number, shown, last) => {
  const message = 'x'.repeat(5000)
  const failure = { reason: 'quota', message } as const
  const outcomes = Array.from({ length: number }, (_, at) =>
    outcomeOf('index', `i${at}`, { result: 'failed', failure })
  )
  const warnings = outcomes.map(() => message)
  const annotations = annotationsOf(reportOf(outcomes, { warnings, notices: warnings }))
  for (const level of ['error', 'warning', 'notice']) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    expect(ofLevel).toHaveLength(shown)
    expect(ofLevel.every((annotation) => annotation.message.length <= 4096)).toBe(true)
    if (last) expect(ofLevel.at(-1)?.message).toBe(last)
  }
  expect(errorsWithoutAnnotation(reportOf(outcomes))).toHaveLength(last ? number - 9 : 0)
})
