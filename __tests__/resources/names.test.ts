import fc from 'fast-check'
import { finalName } from '../../src/resources/names.ts'

const VALID = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
const declared = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'abcxyz0189-'), { minLength: 1, maxLength: max })
    .map((letters) => letters.join(''))
    .filter((name) => VALID.test(name))
const suffix = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aAbB01-_/ .é漢🙂#') }),
  fc.string({ unit: fc.constantFrom(...'ab1-'), maxLength: 60 })
)

test.each([
  ['docs', '', 45, 'docs'],
  ['docs', 'main', 45, 'docs-main'],
  ['docs', 'pr-7', 45, 'docs-pr-7'],
  ['docs', 'feature/Login', 45, 'docs-feature-login-8a06121e'],
  ['docs', '///', 45, 'docs-21b43e70'],
  ['docs', 'Main', 45, 'docs-main-a20fed2e'],
  ['a'.repeat(45), 'x', 45, `${'a'.repeat(36)}-6b89d2a5`]
])('%s with %j in %i characters is %s', (name, given, max, expected) => {
  expect(finalName(name, { given, tail: '' }, max)).toBe(expected)
})

test.each([
  ['a part that would be cut', 'product-catalogue-embeddings-search', 'preview/pr-12-feature/Neue_Suche', '', 'pr-12'],
  ['a part that would be cut in the middle', 'product-catalogue-embeddings', 'x-pr-123456', 'pr-9', 'pr-123456'],
  ['a part at the very end', 'a'.repeat(40), 'pr-7', '', 'pr-7']
])('%s is kept whole', (_, name, given, tail, part) => {
  const final = finalName(name, { given, tail }, 45)
  expect(`-${final}-`).toContain(`-${part}-`)
  expect(final.length).toBeLessThanOrEqual(45)
})

test('a cut never makes the number of another pull request', () => {
  for (let length = 20; length <= 60; length += 1) {
    const final = finalName('docs', { given: `${'x'.repeat(20)}-pr-12x-${'y'.repeat(30)}`, tail: '' }, length)
    expect(`-${final}-`).not.toMatch(/-pr-\d+-/)
  }
})

test('parts that join to the same text get different names', () => {
  const of = (name: string, given: string): string => finalName(name, { given, tail: 'pr-7' }, 45)
  expect(of('docs', 'X-y')).not.toBe(of('docs-X'.toLowerCase(), 'Y'))
  expect(of('a', `b-${'x'.repeat(50)}`)).not.toBe(of('a-b', 'x'.repeat(50)))
})

test('every name is valid and fits, whatever the suffix', () => {
  for (const max of [45, 63]) {
    fc.assert(
      fc.property(declared(max), suffix, (name, given) => {
        const final = finalName(name, { given, tail: '' }, max)
        expect(final).toMatch(VALID)
        expect(final.length).toBeLessThanOrEqual(max)
        expect(finalName(name, { given, tail: '' }, max)).toBe(final)
      }),
      { numRuns: 300 }
    )
  }
})

test('different given names stay different', () => {
  fc.assert(
    fc.property(declared(45), suffix, suffix, (name, one, other) => {
      fc.pre(one !== other)
      expect(finalName(name, { given: one, tail: '' }, 45)).not.toBe(finalName(name, { given: other, tail: '' }, 45))
    }),
    { numRuns: 500 }
  )
})
