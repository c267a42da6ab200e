// The example workflows are what GitHub takes, and what nobody can break into.
import { hygieneFaults } from './hygiene.ts'
import { lint } from './lint.ts'
import { ACTION_REFERENCE, TEXTS, workflow } from './workflows.ts'

test('the examples are there', () => {
  expect(Object.keys(TEXTS)).toEqual([
    'docs-assistant.yml',
    'host-in-later-job.yml',
    'integration-test.yml',
    'matrix.yml',
    'pinecone-local.yml',
    'preview-by-label.yml',
    'preview.yml',
    'production-data.yml',
    'provision.yml',
    'safe-destroy.yml',
    'shared-index.yml',
    'sweep.yml',
    'teardown.yml'
  ])
})

test('GitHub’s language service and actionlint find nothing in them', () => {
  expect(lint(TEXTS)).toEqual(Object.fromEntries(Object.keys(TEXTS).map((name) => [name, []])))
})

test('they would find an input that we do not have, an output of no step, and what is no workflow', () => {
  const preview = TEXTS['preview.yml'] ?? ''
  const broken = {
    'input.yml': preview.replace('api-key:', 'api-kee:'),
    'step.yml': preview.replaceAll('steps.pinecone.', 'steps.pine.'),
    'trigger.yml': preview.replace('pull_request:', 'pull_requests:'),
    'permission.yml': preview.replace('pull-requests: write', 'pull-requests: all')
  }
  const found = lint(broken)
  expect(found['input.yml']).toEqual([expect.stringMatching(/^language service .*api-kee/)])
  expect(found['step.yml']?.join()).toMatch(/actionlint .*"pine"/)
  for (const faults of Object.values(found)) expect(faults).not.toEqual([])
})

test('what is wrong with a workflow would be found', () => {
  const preview = TEXTS['preview.yml'] ?? ''
  const worse = [
    preview.replace(/^permissions:\n(?: .*\n)+/m, ''),
    preview.replace('persist-credentials: false', 'fetch-depth: 1'),
    preview.replace(/@[0-9a-f]{40} # \S+/, '@v6'),
    preview.replace(/^concurrency:\n(?: .*\n)+/m, ''),
    preview.replace(/- if: .*\n +uses: actions\/checkout/, '- uses: actions/checkout'),
    (TEXTS['shared-index.yml'] ?? '').replace('permissions: {}', 'permissions: { pull-requests: write }'),
    (TEXTS['pinecone-local.yml'] ?? '').replace(/(pinecone-local):\S+/, '$1:latest')
  ]
  expect(worse.map((text) => hygieneFaults(text).length)).toEqual([1, 1, 1, 1, 1, 1, 1])
})

describe.each(Object.keys(TEXTS))('%s', (name) => {
  const { permissions, concurrency, jobs } = workflow(name)
  const steps = Object.values(jobs).flatMap(({ steps }) => steps)

  test('uses our action as the README does', () => {
    const own = steps.filter(({ uses }) => uses?.includes('pinecone') === true)
    expect(own.length).toBeGreaterThan(0)
    for (const { uses } of own) expect(uses).toBe(ACTION_REFERENCE)
  })

  test('says which permissions it has, and has none to write but for the comment', () => {
    expect(permissions).toBeDefined()
    const written = [permissions, ...Object.values(jobs).map((job) => job.permissions)].flatMap((one) =>
      Object.entries(one ?? {}).filter(([, level]) => level !== 'read')
    )
    expect(written).toEqual(
      /^(docs-assistant|preview|production-data|shared-index|sweep|teardown)/.test(name)
        ? [['pull-requests', 'write']]
        : []
    )
  })

  test('states its permissions, pins its actions, leaves no token behind, and lets a teardown start', () => {
    expect(hygieneFaults(TEXTS[name] ?? '')).toEqual([])
  })

  test('has one run at a time, and cancels none', () => {
    expect(concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': false })
  })

  test('puts no text into a script but by its environment', () => {
    // `run: echo ${{ github.event.pull_request.title }}` runs whatever a stranger writes there.
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('takes its key from a secret, but for this machine’s own Pinecone', () => {
    for (const { with: inputs } of steps.filter(({ uses }) => uses === ACTION_REFERENCE)) {
      const isLocal = inputs?.['api-url'] === 'http://localhost:5080'
      expect(inputs?.['api-key']).toBe(isLocal ? 'pclocal' : '${{ secrets.PINECONE_API_KEY }}')
    }
  })

  test('does not take a stranger’s code beside our secrets', () => {
    expect(Object.keys(workflow(name).on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow(name).on)).not.toContain('workflow_run')
  })
})

test('a pull request has one group for what makes and what takes away', () => {
  const groupOf = (name: string): string => workflow(name).concurrency?.group.replace(/\$\{\{.*\}\}/, '<number>') ?? ''
  expect(groupOf('preview.yml')).toBe('pinecone-preview-<number>')
  expect(groupOf('teardown.yml')).toBe(groupOf('preview.yml'))
})

test('the preview is there for the close too', () => {
  expect(workflow('preview.yml').on['pull_request']).toEqual({ types: ['opened', 'synchronize', 'reopened', 'closed'] })
})
