// The stand-in for GitHub's runner, with actions of a few lines each, in real processes.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runPost, runStep, startStep } from '../../sandbox/runner/step.ts'
import type { StepOptions } from '../../sandbox/runner/step.ts'

const CORE = pathToFileURL('node_modules/@actions/core/lib/core.js').href
const INPUTS = `
inputs:
  api-key: { description: d }
  dry-run: { description: d, default: 'false' }
  two words: { description: d, default: 2 }
  old: { description: d, deprecationMessage: use dry-run }
  github-token: { description: d, default: '\${{ github.token }}' }
  job-id: { description: d, default: '\${{ job.check_run_id }}-\${{ strategy.job-index }}' }
`

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'action-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

/** Writes an action whose main step, and post step if there is one, is this text. */
function actionOf(
  main: string,
  { post, postIf, inputs = INPUTS }: { post?: string; postIf?: string; inputs?: string } = {}
) {
  const end = [post === undefined ? '' : '  post: post.mjs\n', postIf === undefined ? '' : `  post-if: ${postIf}\n`]
  const runs = `runs:\n  using: node24\n  main: main.mjs\n${end.join('')}`
  writeFileSync(join(directory, 'action.yml'), `name: n\ndescription: d\n${inputs}${runs}`)
  writeFileSync(join(directory, 'main.mjs'), main)
  if (post !== undefined) writeFileSync(join(directory, 'post.mjs'), post)
  return directory
}

/** Runs an action that prints some of its environment, and gives what it printed. */
async function environmentIn(options: Omit<StepOptions, 'action'>): Promise<Record<string, string>> {
  const result = await runStep({ ...options, action: actionOf('console.log(JSON.stringify(process.env))') })
  return JSON.parse(result.stdout) as Record<string, string>
}

describe('inputs', () => {
  test('are variables with upper case, spaces as underscores and dashes kept', async () => {
    const env = await environmentIn({
      with: { 'API-Key': 'k', 'dry-run': true },
      expressions: { 'job.check_run_id': '9' }
    })
    expect(env).toMatchObject({
      'INPUT_API-KEY': 'k',
      'INPUT_DRY-RUN': 'true',
      INPUT_TWO_WORDS: '2',
      INPUT_OLD: '',
      'INPUT_GITHUB-TOKEN': 'sandbox-github-token',
      'INPUT_JOB-ID': '9-'
    })
  })

  test('that are unexpected or deprecated are warned of, and handed on', async () => {
    const action = actionOf('console.log(process.env.INPUT_INDEXES)')
    const result = await runStep({ action, with: { indexes: 'x', old: 'y' } })
    expect(result.stdout).toBe('x\n')
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use dry-run",
      "Unexpected input(s) 'indexes', valid inputs are " +
        "['api-key', 'dry-run', 'two words', 'old', 'github-token', 'job-id']"
    ])
  })

  test('with a default that cannot be evaluated are an error', () => {
    const action = actionOf('', { inputs: "inputs:\n  a: { description: d, default: '${{ runner.os }}' }\n" })
    expect(() => startStep({ action })).toThrow('unknown expression in a default: runner.os')
  })
})

describe('the environment', () => {
  test('has what the runner sets, and of this machine only PATH', async () => {
    process.env['LEAKED'] = 'yes'
    const env = await environmentIn({
      env: { MINE: '1' },
      github: { repositoryId: '77', apiUrl: 'https://ghe/api/v3' }
    })
    delete process.env['LEAKED']
    const ours = Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name))
    expect(ours.sort()).toEqual(['CI', 'HOME', 'MINE', 'PATH'])
    expect(env).toMatchObject({
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY_ID: '77',
      GITHUB_API_URL: 'https://ghe/api/v3',
      GITHUB_GRAPHQL_URL: 'https://ghe/api/v3/graphql',
      GITHUB_EVENT_NAME: 'push'
    })
  })

  test('cannot be made to contradict the runner', () => {
    expect(() => startStep({ action: actionOf(''), env: { GITHUB_REPOSITORY: 'a/b' } })).toThrow(/GITHUB_REPOSITORY/)
  })

  test('holds the event, and the workspace is where the step starts', async () => {
    const action = actionOf(`
      import { readFileSync } from 'node:fs'
      const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_WORKSPACE } = process.env
      console.log(GITHUB_EVENT_NAME, readFileSync(GITHUB_EVENT_PATH, 'utf8'), GITHUB_WORKSPACE === process.cwd())`)
    const event = { name: 'pull_request', payload: { number: 7 } }
    expect((await runStep({ action, event })).stdout).toBe('pull_request {"number":7} true\n')
    expect((await runStep({ action, event, workspace: directory })).stdout).toContain('true')
  })

  test('is gone with the step', async () => {
    const { RUNNER_TEMP = '' } = await environmentIn({})
    expect(() => readdirSync(RUNNER_TEMP)).toThrow('ENOENT')
  })
})

test('an action without its script is an error', () => {
  rmSync(join(actionOf(''), 'main.mjs'))
  expect(() => startStep({ action: directory })).toThrow(/there is no .*main\.mjs/)
})

test('an action is found by a relative path too', async () => {
  const result = await runStep({ action: relative(process.cwd(), actionOf("console.log('found')")) })
  expect(result.stdout).toBe('found\n')
})

describe('the log', () => {
  test('is read line by line, for .NET a lone CR ends a line too, from stdout and stderr alike', async () => {
    const script = "process.stdout.write('a\\r::error::b\\r\\nc'); process.stderr.write('::warning::d\\n')"
    const result = await runStep({ action: actionOf(script) })
    expect(result.annotations.map(({ message }) => message).sort()).toEqual(['b', 'd'])
    expect(result.log.split('\n').sort()).toEqual(['Error: b', 'Warning: d', 'a', 'c'])
    expect(result.stdout).toBe('a\r::error::b\r\nc')
  })

  test('hides secrets, and the token too', async () => {
    const action = actionOf("console.log('one-secret', process.env['INPUT_GITHUB-TOKEN'])")
    expect((await runStep({ action, secrets: ['one-secret'] })).log).toBe('*** ***')
  })
})

describe('a conclusion', () => {
  test('is a failure for an exit code', async () => {
    expect(await runStep({ action: actionOf('process.exitCode = 3') })).toMatchObject({
      conclusion: 'failure',
      exitCode: 3,
      signal: null
    })
  })

  test('is a failure for a file of outputs that cannot be read', async () => {
    const script = "import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_OUTPUT, 'a=1\\nnothing')"
    const result = await runStep({ action: actionOf(script) })
    expect(result).toMatchObject({ conclusion: 'failure', exitCode: 0, outputs: { a: '1' } })
    expect(result.log).toContain("Error: Unable to process file command 'output' successfully.")
  })

  test('is a success for a summary that is too large, which is dropped whole', async () => {
    const write = (bytes: number) =>
      actionOf(`import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'é'.repeat(${bytes / 2}))`)
    const largest = await runStep({ action: write(1024 * 1024) })
    expect(largest).toMatchObject({ conclusion: 'success', summaryDropped: false, annotations: [] })
    expect(largest.summary).toHaveLength(512 * 1024)
    const tooLarge = await runStep({ action: write(1024 * 1024 + 2) })
    expect(tooLarge).toMatchObject({ conclusion: 'success', summaryDropped: true, summary: '' })
    expect(tooLarge.annotations[0]?.message).toMatch(/^\$GITHUB_STEP_SUMMARY upload aborted/)
  })
})

describe('cancelling', () => {
  /** Starts a script that says when it is ready, and cancels it then. */
  async function cancelWhenReady(script: string, delays = { sigintMs: 1000, sigtermMs: 1000 }) {
    const action = actionOf(`${script}; setInterval(() => {}, 1000); console.log('ready')`)
    const step = startStep({
      action,
      cancelDelays: delays,
      onLine: (line) => {
        if (line === 'ready') step.cancel()
      }
    })
    return step.done
  }

  test('interrupts', async () => {
    const script = "process.on('SIGINT', () => { console.log('SIGINT'); process.exit(7) })"
    const result = await cancelWhenReady(script, { sigintMs: 60_000, sigtermMs: 60_000 })
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 7, log: 'ready\nSIGINT' })
  })

  test('ends what does not heed an interrupt', async () => {
    const script = "process.on('SIGINT', () => console.log('SIGINT')); process.on('SIGTERM', () => process.exit(8))"
    expect(await cancelWhenReady(script, { sigintMs: 50, sigtermMs: 60_000 })).toMatchObject({ exitCode: 8 })
  })

  test('kills what heeds nothing', async () => {
    const result = await cancelWhenReady("for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s))")
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', log: 'ready\nSIGINT\nSIGTERM' })
  })

  test('can be put off', async () => {
    const result = await runStep({ action: actionOf('setInterval(() => {}, 1000)'), cancelAfterMs: 10 })
    expect(result).toMatchObject({ conclusion: 'cancelled', signal: 'SIGINT' })
  })

  test('is not what killing is', async () => {
    const step = startStep({ action: actionOf('setInterval(() => {}, 1000)') })
    step.kill()
    expect(await step.done).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL' })
  })
})

describe('a post step', () => {
  const SAVE = "import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_STATE, 'made=a\\n')"

  test('gets the state of the main step, and its masks hold', async () => {
    const main = `${SAVE}; console.log('::add-mask::hidden'); fs.writeFileSync(process.env.GITHUB_ENV, 'LATER=1')`
    const post = "console.log(process.env.STATE_made, process.env.LATER, process.env['INPUT_API-KEY'], 'hidden')"
    const options = { action: actionOf(main, { post }), with: { 'api-key': 'k' } }
    expect((await runPost(options, await runStep(options)))?.log).toBe('a 1 k ***')
  })

  test('runs though the main step failed, unless post-if says otherwise', async () => {
    const always = { action: actionOf('process.exitCode = 1', { post: '' }) }
    const failed = await runStep(always)
    expect(await runPost(always, failed)).toMatchObject({ conclusion: 'success' })
    const onSuccess = { action: actionOf('', { post: '', postIf: 'success()' }) }
    expect(await runPost(onSuccess, failed)).toBeUndefined()
    expect(await runPost(onSuccess, failed, 'success')).toBeDefined()
  })

  test('is nothing where the action has none', async () => {
    const options = { action: actionOf('') }
    expect(await runPost(options, await runStep(options))).toBeUndefined()
  })
})

test('GitHub’s own toolkit finds what it expects, and is understood', async () => {
  const main = `
    import * as core from '${CORE}'
    core.setSecret('hush')
    core.setOutput('text', 'one\\ntwo = hush')
    core.setOutput('json', { a: 1 })
    core.saveState('made', ['x', 'y'])
    core.exportVariable('SHOWN', 'later')
    core.addPath('/tools')
    core.error('a hush\\nb', { title: 'T: 1, 2', file: 'a,b.yml', startLine: 3, startColumn: 4 })
    core.notice('n')
    await core.group('Group', async () => core.info('inside'))
    core.debug('unseen')
    core.info([core.getInput('api-key'), core.getBooleanInput('dry-run'), core.getInput('two words')].join())
    await core.summary.addHeading('Hush').addRaw('hush').write()
    core.setFailed('end')`
  const post = `
    import * as core from '${CORE}'
    core.info(core.getState('made') + process.env.SHOWN + process.env.PATH.startsWith('/tools:'))`
  const options = { action: actionOf(main, { post }), with: { 'api-key': 'key', 'dry-run': 'TRUE' } }
  const result = await runStep(options)
  expect(result).toMatchObject({
    conclusion: 'failure',
    outputs: { text: 'one\ntwo = hush', json: '{"a":1}' },
    state: { made: '["x","y"]' },
    env: { SHOWN: 'later' },
    path: ['/tools'],
    masks: ['hush'],
    summary: '<h1>Hush</h1>\n***',
    log: ['Error: a ***\nb', 'Notice: n', '▼ Group', 'inside', 'key,true,2', 'Error: end'].join('\n')
  })
  expect(result.annotations[0]).toEqual({
    level: 'error',
    title: 'T: 1, 2',
    file: 'a,b.yml',
    line: 3,
    col: 4,
    message: 'a ***\nb'
  })
  expect((await runPost(options, result))?.log).toBe('["x","y"]latertrue')
  expect((await runStep({ ...options, debug: true })).log).toContain('##[debug]Set output json = {"a":1}')
})
