// `npm start` shows what it promises: the bundle provisions the examples, and a second run finds nothing to do.
import { spawnSync } from 'node:child_process'

test('npm start provisions the examples, and a second run only reads', () => {
  const startedMs = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['sandbox/start.ts'], {
    encoding: 'utf8',
    timeout: 20_000
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(performance.now() - startedMs).toBeLessThan(8000)
  const [step = '', first = '', second = ''] = stdout.split(/^── /m)
  expect(step).toContain('api-key: ${{ secrets.PINECONE_API_KEY }}')
  expect(first).toMatch(/^First run: success/)
  expect(first).toMatch(/\d × POST \/assistant\/assistants$/m)
  expect(second).toMatch(/^Second run, nothing changed: success/)
  expect(second.match(/× \w+/g)).toEqual(expect.arrayContaining(['× GET']))
  expect(second).not.toMatch(/× (POST|PATCH|PUT|DELETE)/)
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Try next: /)
  // The sandbox's key is handed to the action, and is seen nowhere.
  expect(stdout).not.toContain('pcsk_')
}, 30_000)
