import fc from 'fast-check'
import type { Outcome } from '../../src/apply/outcome.ts'
import { fitOutputs, MAX_OUTPUT_UNITS, outputNames } from '../../src/report/outputs.ts'
import type { Report } from '../../src/report/report.ts'
import {
  changeOf,
  CREATED,
  faultyReport,
  HOSTILE,
  METRIC,
  mixedReport,
  observedOf,
  outcomeOf,
  planOf,
  refusedReport,
  reportOf
} from './samples.ts'

const short = (report: Report) => {
  const { markdown, ...others } = fitOutputs(report).outputs
  expect(markdown).toContain('Pinecone')
  return others
}

const NONE = {
  name: '',
  host: '',
  status: '',
  kind: '',
  result: '',
  'index-name': '',
  'index-host': '',
  'assistant-name': '',
  'assistant-host': '',
  'namespace-name': '',
  'namespace-host': '',
  created: 'false',
  changed: 'false',
  ready: 'false',
  resources: '{"version":1,"indexes":{},"assistants":{},"namespaces":{}}',
  plan: '',
  skipped: '',
  reason: ''
}

test('one index that was created', () => {
  const report = reportOf([outcomeOf('index', 'docs-pr-7', { ...CREATED, declaredName: 'docs' })], {
    plan: planOf([changeOf('create', 'index', 'docs-pr-7')])
  })
  const host = 'docs-pr-7-abc123.svc.aped-4627-b74a.pinecone.io'
  expect(short(report)).toEqual({
    ...NONE,
    name: 'docs-pr-7',
    host,
    status: 'Ready',
    kind: 'index',
    result: 'created',
    'index-name': 'docs-pr-7',
    'index-host': host,
    created: 'true',
    changed: 'true',
    ready: 'true',
    resources: JSON.stringify({
      version: 1,
      indexes: {
        docs: {
          name: 'docs-pr-7',
          host,
          status: 'Ready',
          ready: true,
          result: 'created',
          dimension: 1536,
          metric: 'cosine',
          vector_type: 'dense',
          cloud: 'aws',
          region: 'us-east-1'
        }
      },
      assistants: {},
      namespaces: {}
    }),
    plan: '[{"kind":"index","name":"docs-pr-7","action":"create","fields":[]}]'
  })
})

test('an index and an assistant: the outputs of a kind are set, those of the only resource are not', () => {
  const outputs = short(reportOf([outcomeOf('assistant', 'helper'), outcomeOf('index', 'docs')]))
  expect(outputs).toMatchObject({ name: '', host: '', 'index-name': 'docs', 'assistant-name': 'helper', ready: 'true' })
  expect(outputs['assistant-host']).toBe('https://prod-1-data.ke.pinecone.io')
  expect(short(mixedReport())).toMatchObject({ 'index-name': '', 'assistant-name': 'helper', reason: 'not-ready' })
})

test('created, and then not ready: it is there to be seen, with the status last seen', () => {
  const failure = { reason: 'not-ready', message: 'It took too long.' } as const
  const observed = observedOf('index', 'docs', { state: 'Initializing', ready: false })
  const outcome = outcomeOf('index', 'docs', { ...CREATED, result: 'failed', ready: false, observed, failure })
  const outputs = short(reportOf([outcome]))
  expect(outputs).toMatchObject({
    status: 'Initializing',
    result: 'failed',
    created: 'true',
    changed: 'true',
    ready: 'false',
    reason: 'not-ready'
  })
  expect(outputs.host).not.toBe('')
  expect(JSON.parse(outputs.resources).indexes.docs).toMatchObject({ ready: false, reason: 'not-ready' })
})

test('a dry run creates nothing, and changed is what would be', () => {
  const report = reportOf([outcomeOf('index', 'a', { ...CREATED, ready: false, observed: undefined })], {
    dryRun: true,
    plan: planOf([changeOf('create', 'index', 'a')])
  })
  expect(short(report)).toMatchObject({
    result: 'created',
    created: 'false',
    changed: 'true',
    ready: 'false',
    host: ''
  })
})

test('where nothing could be read, all are still there', () => {
  expect(short(faultyReport())).toEqual({ ...NONE, reason: 'invalid-declaration' })
})

test('ready takes every declared resource', () => {
  const ready = (outcomes: Outcome[], over: Partial<Report> = {}) => short(reportOf(outcomes, over)).ready
  expect(ready([])).toBe('false')
  expect(ready([outcomeOf('index', 'a'), outcomeOf('index', 'b', { ready: false })])).toBe('false')
  expect(ready([outcomeOf('index', 'a', { observed: undefined })])).toBe('false')
  expect(ready([outcomeOf('index', 'a')], { plan: planOf(['a', 'b'].map((n) => changeOf('keep', 'index', n))) })).toBe(
    'false'
  )
})

test('of several reasons: the run, then the first in the order of declaration that was tried', () => {
  const failed = (reason: string, result: string): Outcome =>
    outcomeOf('index', reason, { result: result as never, failure: { reason: reason as never, message: 'No.' } })
  const outcomes = [failed('cancelled', 'not-attempted'), failed('quota', 'failed'), failed('api-error', 'failed')]
  expect(short(reportOf(outcomes)).reason).toBe('quota')
  expect(short(reportOf(outcomes.slice(0, 1))).reason).toBe('cancelled')
  expect(short(reportOf(outcomes, { failure: { reason: 'network', message: 'No.' } })).reason).toBe('network')
  expect(short(refusedReport()).reason).toBe('immutable-change')
})

test('the plan gives fields with both values', () => {
  expect(JSON.parse(short(refusedReport()).plan)).toEqual([
    { kind: 'index', name: 'new', action: 'create', fields: [] },
    {
      kind: 'index',
      name: 'faq',
      action: 'refuse',
      fields: [{ path: 'metric', before: METRIC.before, after: METRIC.after, effect: METRIC.effect }]
    }
  ])
})

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }))

test('hostile names and hosts leave JSON JSON, and every other output on one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const observed = observedOf('index', text, { host: text, state: text, model: { metric: text } })
      const outputs = fitOutputs(reportOf([outcomeOf('index', text, { observed })])).outputs
      expect(Object.keys(outputs).sort()).toEqual(outputNames().sort())
      const { indexes } = JSON.parse(outputs.resources) as { indexes: Record<string, { metric: string }> }
      expect(Object.keys(indexes)).toEqual([text])
      expect(Object.values(indexes)[0]!.metric).toBe(text)
      expect(outputs.host + outputs.status + outputs.resources).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(outputs.resources).not.toContain('##[')
    })
  )
})

describe('what GitHub takes', () => {
  const big = (number: number, value: string) => {
    const names = Array.from({ length: number }, (_, at) => `index-${at}`)
    const field = { path: ['tags', 'a'], before: value, after: value, effect: 'in-place' }
    return reportOf(
      names.map((name) => outcomeOf('index', name, { result: 'updated', changed: true, fields: [field as never] })),
      { plan: planOf(names.map((name) => changeOf('update', 'index', name, { fields: [field] }))) }
    )
  }

  test('an ordinary run loses nothing', () => {
    expect(fitOutputs(mixedReport()).warnings).toEqual([])
  })

  test.each([
    [300, 'x', undefined],
    [300, 'x'.repeat(530), '"markdown" is cut'],
    [1000, 'x'.repeat(500), 'the values are missing from "plan", and "markdown" is empty'],
    [1450, '', 'the fields are missing from "plan", and "markdown" is empty'],
    [1900, '', 'the fields are missing from "plan" and "resources", and "markdown" is empty'],
    [2400, '', 'the fields are missing from "resources", and "plan" and "markdown" are empty'],
    [9000, '', 'all resources are missing from "resources", and "plan" and "markdown" are empty']
  ])('%d resources with values %#: detail goes, validity stays', (number, value, without) => {
    const { outputs, warnings } = fitOutputs(big(number, value))
    expect(warnings.map((warning) => warning.replace(/^.*: /, '').replace(/\.$/, ''))).toEqual(without ? [without] : [])
    expect(Object.values(outputs).join('').length).toBeLessThanOrEqual(MAX_OUTPUT_UNITS)
    expect(JSON.parse(outputs.resources).version).toBe(1)
    if (outputs.plan !== '') expect(JSON.parse(outputs.plan)).toHaveLength(number)
    expect(outputs).toMatchObject({ changed: 'true', ready: 'true' })
  })
})
