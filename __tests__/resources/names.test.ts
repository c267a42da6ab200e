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
  ['docs', 'feature/Login', 45, 'docs-feature-login-97367084'],
  ['docs', '///', 45, 'docs-519ed80d'],
  ['docs', 'Main', 45, 'docs-main-9886af42'],
  ['a'.repeat(45), 'x', 45, `${'a'.repeat(36)}-2b97727d`]
])('%s with %j in %i characters is %s', (name, given, max, expected) => {
  expect(finalName(name, { given, tail: '' }, max)).toBe(expected)
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

test('different names as given stay different', () => {
  fc.assert(
    fc.property(declared(45), suffix, suffix, (name, one, other) => {
      fc.pre(one !== other)
      expect(finalName(name, { given: one, tail: '' }, 45)).not.toBe(finalName(name, { given: other, tail: '' }, 45))
    }),
    { numRuns: 500 }
  )
})
