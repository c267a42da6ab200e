// The declarers of a commit: written, read back, merged, and the replaces that they prevent.
import fc from 'fast-check'
import {
  declarersComment,
  declarersOf,
  MAX_DECLARERS_LENGTH,
  mergeDeclarers,
  parseDeclarers,
  withoutContention,
  type Declarer
} from '../../src/plan/declarers.ts'
import type { Plan } from '../../src/plan/change.ts'
import { declaredIn } from '../support/in-process.ts'

const WEB = { by: 'web', run: '10/1', job: '1', sha: 'abc', project: 'x1y2z3' }
const ADMIN = { ...WEB, by: 'admin', job: '2' }

function plan(dimension: number, action: 'create' | 'replace' = 'replace'): Plan {
  const declared = declaredIn({ index: `name: docs\ndimension: ${String(dimension)}\nmetric: cosine` })[0]!
  const { kind, name, declaredName } = declared
  return { command: 'apply', changes: [{ kind, name, declaredName, declared, action, fields: [] }] } as unknown as Plan
}

const known = declarersOf(plan(8, 'create'), new Set(), WEB, 100)

test.each<[string, Parameters<typeof withoutContention>, string]>([
  ['another job’s, otherwise, for this commit', [plan(16), known, ADMIN], 'refuse'],
  ['another job’s, as declared here too', [plan(8), known, ADMIN], 'replace'],
  ['another job’s, for an older commit', [plan(16), known, { ...ADMIN, sha: 'def' }], 'replace'],
  ['this job’s own, run again', [plan(16), known, { ...WEB, run: '10/2', job: '9' }], 'replace'],
  ['another job of this matrix', [plan(16), known, { ...WEB, job: '3' }], 'refuse'],
  ['this very job', [plan(16), known, WEB], 'replace'],
  ['another job’s in another project', [plan(16), known, { ...ADMIN, project: 'a9b8c7' }], 'replace'],
  ['nobody’s', [plan(16), [], ADMIN], 'replace']
])('a replace of %s', (_, parameters, action) => {
  const [change] = withoutContention(...parameters).changes
  expect(change?.action).toBe(action)
  if (change?.action === 'refuse') expect(change.failure.message).toMatch(/declared otherwise.*"name-suffix"/)
})

test('a refused resource has no declarer', () => {
  expect(declarersOf(plan(8), new Set(['index docs']), WEB, 100)).toEqual([])
  expect(declarersOf(withoutContention(plan(16), known, ADMIN), new Set(), ADMIN, 100)).toEqual([])
})

test('the latest declarer counts, and the same declaration again changes nothing', () => {
  const later = declarersOf(plan(16, 'create'), new Set(), ADMIN, 200)
  expect(mergeDeclarers(known, later)).toEqual(later)
  expect(mergeDeclarers(later, known)).toEqual(later)
  const elsewhere = declarersOf(plan(16, 'create'), new Set(), { ...ADMIN, project: 'a9b8c7' }, 200)
  expect(mergeDeclarers(known, elsewhere)).toHaveLength(2)
  expect(mergeDeclarers(known, declarersOf(plan(8, 'create'), new Set(), WEB, 300))).toEqual(known)
})

test('declarers are read back as written, however many; invalid ones are not', () => {
  const many = Array.from({ length: 99 }, (_, at): Declarer => ({
    ...known[0]!,
    key: `index ${'x'.repeat(60)}${String(at)}`
  }))
  const comment = declarersComment(mergeDeclarers(many))
  expect(parseDeclarers(`text\n${comment}`)).toEqual(mergeDeclarers(many))
  expect(comment.length).toBeLessThan(MAX_DECLARERS_LENGTH)
  for (const bad of [{}, { ...known[0], at: '1' }, { ...known[0], sha: 'x'.repeat(300) }, 7]) {
    expect(parseDeclarers(declarersComment([bad as Declarer]))).toEqual([])
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => parseDeclarers(body).length === 0))
})
