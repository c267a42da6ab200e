// One declaration for production and for temporary environments: what `preview` replaces, removes and leaves out.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NUMBER, pullRequestEvent, REPOSITORY, world, type Circumstances } from '../main/world.ts'
import { errors, folder, NOTHING_KNOWN, notes, planOf, resultsOf, told } from './support.ts'

const FILE = `indexes:
  - name: docs
    dimension: 8
    metric: cosine
    cloud: aws
    region: us-east-1
    deletion_protection: enabled
    tags: { team: search, tier: gold }
    preview:
      dimension: 16
      metric: euclidean
      deletion_protection: null
      tags: { tier: null, env: preview }
  - name: archive
    dimension: 8
    deletion_protection: enabled
    preview: false
assistants:
  - name: support
    instructions: Be thorough.
    metadata: { team: help, grade: 1 }
    preview:
      instructions: Be brief.
      metadata: { grade: null }
`

const PUSH = { event: { name: 'push', payload: {} } }

function workspaceWith(text: string): Circumstances {
  const workspace = folder()
  writeFileSync(join(workspace, 'pinecone.yml'), text)
  return { workspace }
}

const PRODUCTION = { 'config-file': 'pinecone.yml' }
const PREVIEW = { ...PRODUCTION, lifetime: 'pull-request' }

test('production and a preview from one file: each is made as it is declared for it, and a second run writes nothing', async () => {
  const there = await world()
  const files = workspaceWith(FILE)
  const { state } = there.pinecone
  expect(resultsOf(await there.step(PRODUCTION, { ...files, ...PUSH }))).toEqual({
    docs: 'created',
    archive: 'created',
    support: 'created'
  })
  const preview = await there.step(PREVIEW, files)
  expect(resultsOf(preview)).toEqual({ docs: 'created', support: 'created' })
  // Nothing was protected, so nothing is said of it.
  expect(notes(preview, 'notice')).toEqual([])
  expect(preview.outputs).toMatchObject({ 'index-name': 'docs-pr-2', 'assistant-name': 'support-pr-2' })
  expect(there.names()).toEqual(['archive', 'docs', 'docs-pr-2', 'support', 'support-pr-2'])
  expect(state.getIndex('docs')).toMatchObject({ dimension: 8, metric: 'cosine', deletion_protection: 'enabled' })
  expect(state.getIndex('docs')?.tags).toMatchObject({ team: 'search', tier: 'gold' })
  expect(state.getIndex('docs-pr-2')).toMatchObject({
    dimension: 16,
    metric: 'euclidean',
    deletion_protection: 'disabled'
  })
  expect(state.getIndex('docs-pr-2')?.tags).toEqual({
    ...there.ownershipTags('docs'),
    'gha-expires-at': expect.any(String) as string,
    team: 'search',
    env: 'preview'
  })
  const assistant = state.listAssistants().find(({ name }) => name === 'support-pr-2')
  expect(assistant).toMatchObject({ instructions: 'Be brief.' })
  expect(Object.keys(assistant?.metadata ?? {})).toContain('team')
  expect(Object.keys(assistant?.metadata ?? {})).not.toContain('grade')

  there.requests()
  expect(resultsOf(await there.step(PRODUCTION, { ...files, ...PUSH }))).toEqual({
    docs: 'unchanged',
    archive: 'unchanged',
    support: 'unchanged'
  })
  expect(resultsOf(await there.step(PREVIEW, files))).toEqual({ docs: 'unchanged', support: 'unchanged' })
  expect(there.writes()).toEqual([])
})

test('a dry run shows what a preview would be', async () => {
  const there = await world()
  const result = await there.step({ ...PREVIEW, 'dry-run': 'true' }, workspaceWith(FILE))
  expect(planOf(result).map(({ name }) => name)).toEqual(['docs-pr-2', 'support-pr-2'])
  expect(result.log).toContain('dimension 16, euclidean')
  expect(there.writes()).toEqual([])
})

test('a change that needs a new resource points to the line inside of the preview', async () => {
  const there = await world()
  there.pinecone.state.seedIndex({
    name: 'docs-pr-2',
    dimension: 8,
    metric: 'cosine',
    tags: there.ownershipTags('docs')
  })
  const result = await there.step({ ...PREVIEW, 'allow-replace': 'false' }, workspaceWith(FILE))
  expect(told(result)).toMatchObject({ reason: 'immutable-change', changed: 'false' })
  const [first] = result.annotations.filter(({ level }) => level === 'error')
  expect(first).toMatchObject({ file: 'pinecone.yml', line: 10 })
})

test('preview: false: one resource is left, which the outputs are of; a permission may name the other', async () => {
  const there = await world()
  const index = '[{name: docs, dimension: 8}, {name: archive, dimension: 8, preview: false}]'
  const permissions = { 'allow-replace': 'archive', 'override-deletion-protection': 'archive' }
  for (const command of ['apply', 'show', 'destroy']) {
    const result = await there.step({ lifetime: 'pull-request', index, command, ...permissions })
    expect([errors(result), notes(result, 'warning')]).toEqual([[], []])
    expect(result.outputs).toMatchObject({ name: 'docs-pr-2', 'index-name': 'docs-pr-2' })
  }
})

describe('everything is left out', () => {
  const EMPTY = Object.fromEntries(Object.entries(NOTHING_KNOWN).filter(([name]) => name !== 'markdown'))
  const ALL = { index: '{name: docs, dimension: 8, preview: false}', assistant: '{name: help, preview: false}' }

  test.each([
    ['apply', 'pull-request'],
    ['apply', 'run'],
    ['apply', 'job'],
    ['show', 'pull-request'],
    ['destroy', 'pull-request'],
    ['destroy', 'run']
  ])('%s of lifetime %s: green, with a notice, and the outputs are empty', async (command, lifetime) => {
    const there = await world()
    const result = await there.step({ ...ALL, command, lifetime })
    expect(notes(result, 'notice')).toEqual([
      'Nothing is declared for temporary environments: "preview: false" leaves out index "docs", assistant "help".'
    ])
    const told = Object.entries(result.outputs).filter(([name]) => name !== 'markdown')
    expect(Object.fromEntries(told)).toEqual({ ...EMPTY, plan: '[]' })
    expect(there.writes()).toEqual([])
  })

  test('permanent, it is made', async () => {
    const there = await world()
    expect(resultsOf(await there.step(ALL, PUSH))).toEqual({ docs: 'created', help: 'created' })
  })

  test('the close of the pull request deletes what was made before it was left out', async () => {
    const there = await world()
    there.seedPreview('docs-pr-2')
    there.github.state.closePullRequest(REPOSITORY, NUMBER)
    const result = await there.step({ ...ALL, lifetime: 'pull-request' }, { event: pullRequestEvent('closed') })
    expect([there.names(), notes(result, 'notice'), errors(result)]).toEqual([[], [], []])
  })
})

test.each(['permanent', 'pull-request'])(
  'what is wrong in a preview is told at its line, with lifetime %s',
  async (lifetime) => {
    const there = await world()
    const text = `indexes:
  - name: docs
    dimension: 8
    preview:
      metirc: cosine
      vector_type: sparse
assistants:
  - name: support
    preview: { name: other, region: mars }
`
    const result = await there.step(
      { ...PRODUCTION, lifetime },
      { ...workspaceWith(text), ...(lifetime === 'permanent' && PUSH) }
    )
    expect(result.outputs['reason']).toBe('invalid-declaration')
    expect(errors(result)).toEqual([
      'pinecone.yml:3:16: index "docs" with its "preview": a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.',
      'pinecone.yml:5:7: index "docs" with its "preview": unknown key "metirc". Did you mean "metric"?',
      'pinecone.yml:9:16: assistant "support": "preview" cannot change "name", which is the same in every environment. Remove it.',
      'pinecone.yml:9:37: assistant "support" with its "preview": "region" is the text "mars". Expected one of us, eu.'
    ])
    expect(there.pinecone.requests).toEqual([])
  }
)
