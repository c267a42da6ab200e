import fc from 'fast-check'

import { distanceBetween, nearest, snakeCase } from '../../src/core/nearest.ts'

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['abc', 'abxc', 1],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['metric', 'mertic', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3]
  ])('%j, %j: %d', (a, b, distance) => {
    expect(distanceBetween(a, b)).toBe(distance)
  })

  it('is the same both ways, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceBetween(a, b)).toBe(distanceBetween(b, a))
        expect(distanceBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      })
    )
  })
})

it.each([
  ['deletionProtection', 'deletion_protection'],
  ['Deletion-Protection', 'deletion_protection'],
  ['x', 'x']
])('%s in snake_case', (word, snake) => {
  expect(snakeCase(word)).toBe(snake)
})

it.each([
  ['fieldMap', 'field_map'],
  ['modle', 'model'],
  ['xyz', undefined],
  ['', undefined],
  ['m'.repeat(100), undefined]
])('nearest to %s', (word, near) => {
  expect(nearest(word, ['model', 'field_map', 'dimension'])).toBe(near)
})
