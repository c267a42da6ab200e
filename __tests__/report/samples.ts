// Reports as runs leave them, for the tests of this folder.

import type { Outcome } from '../../src/apply/outcome.ts'
import type { Change, FieldChange, Plan } from '../../src/plan/change.ts'
import type { Command } from '../../src/core/command.ts'
import type { Report } from '../../src/report/report.ts'
import type { JsonObject } from '../../src/core/json.ts'
import type { Declared, Kind, Observed } from '../../src/resources/resource.ts'

export const PLACE = { source: 'pinecone.yml', file: 'pinecone.yml', line: 3, column: 5 }

export function declaredOf(kind: Kind, name: string, model: JsonObject = {}): Declared {
  return {
    kind,
    dialect: 'classic',
    declaredName: name,
    name,
    model,
    location: PLACE,
    locations: [{ path: ['metric'], location: { ...PLACE, line: PLACE.line + 1 } }]
  }
}

export function observedOf(kind: Kind, name: string, over: Partial<Observed> = {}): Observed {
  const host = kind === 'index' ? `${name}-abc123.svc.aped-4627-b74a.pinecone.io` : 'https://prod-1-data.ke.pinecone.io'
  return { kind, name, host, state: 'Ready', ready: true, model: {}, ...over }
}

export const INDEX_MODEL: JsonObject = {
  dimension: 1536,
  metric: 'cosine',
  vector_type: 'dense',
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } }
}

export const METRIC: FieldChange = { path: ['metric'], before: 'cosine', after: 'euclidean', effect: 'replace' }
export const TEAM: FieldChange = { path: ['tags', 'team'], after: 'docs', effect: 'in-place' }
export const OWNER: FieldChange = { path: ['tags', 'owner'], before: 'ann', after: '', effect: 'in-place' }

export function changeOf(action: Change['action'], kind: Kind, name: string, over: object = {}): Change {
  const declared = declaredOf(kind, name, kind === 'index' ? INDEX_MODEL : {})
  const shared = { kind, name, dialect: declared.dialect, declaredName: name, declared }
  const observed = observedOf(kind, name, { model: kind === 'index' ? INDEX_MODEL : {} })
  const created = { model: declared.model }
  switch (action) {
    case 'create':
      return { action, ...shared, ...created, ...over }
    case 'update':
      return { action, ...shared, fields: [TEAM], patch: { tags: { team: 'docs' } }, observed, ...over }
    case 'replace':
      return { action, ...shared, ...created, fields: [METRIC], observed, liftsProtection: false, ...over }
    case 'delete':
      return { action, ...shared, observed, liftsProtection: false, ...over }
    case 'keep':
      return { action, ...shared, observed, ...over }
    case 'refuse':
      return {
        action,
        ...shared,
        isBlocking: true,
        fields: [METRIC],
        observed,
        failure: { reason: 'immutable-change', message: `Index "${name}": its metric cannot change in place.` },
        ...over
      }
  }
}

export function planOf(changes: readonly Change[], command: Command = 'apply'): Plan {
  return { command, changes }
}

export function outcomeOf(kind: Kind, name: string, over: Partial<Outcome> = {}): Outcome {
  return {
    kind,
    name,
    declaredName: name,
    result: 'unchanged',
    created: false,
    changed: false,
    ready: true,
    observed: observedOf(kind, name, { model: kind === 'index' ? INDEX_MODEL : { region: 'us' } }),
    fields: [],
    ...over
  } as Outcome
}

export function reportOf(outcomes: readonly Outcome[], over: Partial<Report> = {}): Report {
  return {
    command: 'apply',
    dryRun: false,
    plan: planOf([]),
    outcomes,
    isSkipped: false,
    failure: undefined,
    notices: [],
    warnings: [],
    tookMs: 12_300,
    ...over
  }
}

export const CREATED = { result: 'created', created: true, changed: true } as const
export const UPDATED = { result: 'updated', changed: true, fields: [TEAM, OWNER] } as const

/** A run with one of nearly everything. */
export function mixedReport(): Report {
  return reportOf(
    [
      outcomeOf('index', 'docs-search', { ...CREATED, waitedMs: 12_000 }),
      outcomeOf('index', 'faq', { ...UPDATED }),
      outcomeOf('index', 'logs', {
        ...CREATED,
        result: 'failed',
        ready: false,
        observed: observedOf('index', 'logs', { state: 'InitializationFailed', ready: false, host: '' }),
        failure: { reason: 'not-ready', message: 'Index "logs" failed: its state is InitializationFailed.' }
      }),
      outcomeOf('assistant', 'helper')
    ],
    {
      plan: planOf([
        changeOf('create', 'index', 'docs-search'),
        changeOf('update', 'index', 'faq', { fields: [TEAM, OWNER] }),
        changeOf('create', 'index', 'logs'),
        changeOf('keep', 'assistant', 'helper')
      ]),
      notices: ['Index "docs-search" is put into aws us-east-1, Pinecone\'s default.'],
      warnings: ['Tell @team about <b>this</b>: https://example.com']
    }
  )
}

export function faultyReport(): Report {
  return reportOf([], {
    plan: undefined,
    tookMs: 40,
    failure: {
      reason: 'invalid-declaration',
      message: 'The declaration has 2 faults.',
      issues: [
        { message: 'Unknown key "dimensions"; did you mean "dimension"?', location: PLACE },
        {
          message: 'A metric is one of cosine, euclidean, dotproduct.',
          location: { source: 'index', line: 4, column: 9 }
        }
      ]
    }
  })
}

export function refusedReport(dryRun = false): Report {
  const failure = { reason: 'immutable-change', message: 'Index "faq": its metric cannot change in place.' } as const
  return reportOf(
    [
      outcomeOf('index', 'new', { result: 'not-attempted', ready: false, observed: undefined }),
      outcomeOf('index', 'faq', { result: 'refused', fields: [METRIC], failure })
    ],
    { dryRun, plan: planOf([changeOf('create', 'index', 'new'), changeOf('refuse', 'index', 'faq')]), tookMs: 400 }
  )
}

/** Text as somebody would write it who wants to harm. */
export const HOSTILE = [
  '::set-output name=x::y',
  '  ::error::boo',
  'a ##[add-mask]b',
  '\u001b[31mred\u001b[0m',
  'a\nb\r\n::warning::c',
  '\u202Eevil\u202C \u2066x\u2069',
  'zero\u200bwidth\ufeff',
  'line\u2028sep\u2029end\u0085nel',
  '<script>alert(1)</script>',
  '<img src=x onerror=y>',
  '@octocat and @org/team',
  '[text](https://evil.example)',
  '![image](http://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example a@evil.example',
  '#123 GH-12 owner/repo#3',
  'a | b || c',
  '`code` ``` ~~~',
  '</code></td><b>',
  '&lt;b&gt; &#64;octocat &commat;x',
  '\\| \\` \\',
  '**bold** _it_ ~~gone~~ $x^2$ :smile:',
  '- item',
  '1. item',
  '# heading',
  '__proto__',
  '[^1] [x]: y',
  '<!-- comment',
  '`|`\\`'
] as const
