// What is bundled runs with people's keys: few packages, exact versions, each with its reason.
import { readFileSync } from 'node:fs'

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8')
) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>

test('what runs with the key is little, and docs/dependencies.md says why of each', () => {
  const explained = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name
  )
  expect(explained.sort()).toEqual(Object.keys(dependencies).sort())
  expect(explained.length).toBeLessThanOrEqual(4)
})

test.each(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))(
  '%s is pinned: %s',
  (_, version) => {
    expect(version).toMatch(/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/)
  }
)
