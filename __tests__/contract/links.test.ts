// What the documents link to is there.
import { posix } from 'node:path'
import { anchorsOf, DOCUMENTS, isThere, targetsOf, textOf } from './markdown.ts'

/** What is wrong with where a link of a document leads; undefined where nothing is. */
function problemOf(document: string, target: string): string | undefined {
  if (/^[a-z]+:/i.test(target)) return /^https:\/\//.test(target) ? undefined : 'is no https'
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? document : posix.join(posix.dirname(document), path)
  if (file.startsWith('..')) return 'leads out of the project'
  if (!isThere(file)) return `leads to ${file}, which is not there`
  if (anchor === undefined) return undefined
  return anchorsOf(textOf(file)).includes(anchor) ? undefined : `leads to no heading of ${file}`
}

test.each(DOCUMENTS)('every link of %s leads somewhere', (document) => {
  const wrong = targetsOf(textOf(document)).flatMap((target) => {
    const problem = problemOf(document, target)
    return problem === undefined ? [] : [`${target} ${problem}`]
  })
  expect(wrong).toEqual([])
})

test('one that leads nowhere would be found', () => {
  expect(targetsOf('[a](b.md#c) ![d](e.png) <img src="f.png">\n\n[g]\n\n[g]: h.md')).toEqual([
    'b.md#c',
    'e.png',
    'f.png',
    'h.md'
  ])
  expect(problemOf('docs/security.md', 'architecture.md')).toBeUndefined()
  expect(problemOf('docs/security.md', '../README.md#inputs')).toBeUndefined()
  expect(problemOf('docs/security.md', 'README.md')).toBe('leads to docs/README.md, which is not there')
  expect(problemOf('README.md', '#in-puts')).toBe('leads to no heading of README.md')
  expect(problemOf('README.md', '../x')).toBe('leads out of the project')
  expect(problemOf('README.md', 'http://example.com')).toBe('is no https')
})

test('anchors are GitHub’s', () => {
  expect(anchorsOf('# A `b`, c! [d](e)\n## x_y-z\n## x_y-z')).toEqual(['', 'a-b-c-d', 'x_y-z', 'x_y-z-1'])
})

test('the README leads to everything that it is too short for', () => {
  const targets = targetsOf(textOf('README.md'))
  const pages = DOCUMENTS.filter((document) => document !== 'README.md' && document !== 'docs/releasing.md')
  // How to release is for those who read CONTRIBUTING.md.
  for (const page of [...pages, 'examples/workflows']) expect(targets).toContain(page)
})
