// One comment on a pull request, kept against a GitHub of our own: found, edited, left alone, brought together.
import type { GitHubSandbox } from '../../sandbox/github/server.ts'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from '../../sandbox/github/server.ts'
import type { Clock } from '../../src/core/clock.ts'
import { upsertComment, MAX_COMMENT_MS, type CommentEnd, type StickyComment } from '../../src/github/comments.ts'
import { RateLimit } from '../../src/github/rate-limit.ts'
import { SYSTEM_CLOCK } from '../../src/inputs/system.ts'
import { until } from '../support/until.ts'

const REPOSITORY = 'acme/shop'
const MARK = '<!-- mark -->'
const BOT = 'github-actions[bot]'
let github: GitHubSandbox
/** How much later it is for GitHub, in milliseconds. */
let laterMs: number

beforeEach(async () => {
  laterMs = 0
  github = await startGitHub({ now: () => Date.now() + laterMs, tokens: { pat: { kind: 'user', login: 'ann' } } })
  github.state.seedRepository(REPOSITORY, { id: 42 })
  github.state.seedPullRequest(REPOSITORY, { number: 1 })
})

afterEach(() => github.close())

/** Time that only passes while somebody sleeps. */
function leapingClock(): Clock & { slept: number } {
  return {
    slept: 0,
    now() {
      return this.slept
    },
    sleep(ms, signal) {
      this.slept += ms
      signal.throwIfAborted()
      return Promise.resolve()
    }
  }
}

/** Counts only what a run waits for by itself, so that a slow machine takes nobody's time; four times as fast. */
function patientClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      await SYSTEM_CLOCK.sleep(ms / 4, signal)
      now += ms
    }
  }
}

/** Lines, of which each run has its own; all that were ever seen are kept. */
function linesWish(own: readonly string[]): StickyComment {
  const known = new Set(own)
  return {
    number: 1,
    marker: MARK,
    bodyFor: (bodies) => {
      for (const line of bodies.flatMap((body) => body.split('\n').slice(1))) known.add(line)
      return known.size === 0 ? undefined : [MARK, ...[...known].sort()].join('\n')
    }
  }
}

interface Given {
  readonly clock?: Clock
  readonly token?: string
  readonly signal?: AbortSignal
  readonly random?: () => number
  readonly apiUrl?: string
  readonly limit?: RateLimit
}

async function keep(wish: StickyComment | readonly string[], given: Given = {}): Promise<CommentEnd> {
  return await upsertComment('number' in wish ? wish : linesWish(wish), {
    token: SANDBOX_GITHUB_TOKEN,
    apiUrl: github.url,
    repository: REPOSITORY,
    clock: leapingClock(),
    random: () => 0.5,
    signal: new AbortController().signal,
    ...given
  })
}

const ours = () => github.state.listComments(REPOSITORY, 1).filter(({ body }) => body.startsWith(MARK))
const bodies = (): string[] => ours().map(({ body }) => body)
const requests = (): string[] =>
  github.requests.splice(0).map(({ operation }) => String(operation).replace('issues/', ''))
const writes = (): string[] => requests().filter((name) => /create|update|delete/.test(name))
const seedOthers = (number: number): void => {
  for (let at = 0; at < number; at += 1) github.state.seedComment(REPOSITORY, 1, { body: `No. ${at}` })
}

test('is created, then left alone where nothing in it would change', async () => {
  expect(await keep(['a'])).toEqual({ type: 'kept' })
  expect(bodies()).toEqual([`${MARK}\na`])
  expect(writes()).toEqual(['create-comment'])
  expect(await keep(['a'])).toEqual({ type: 'kept' })
  expect(requests().sort()).toEqual(['graphql', 'list-comments'])
})

test('is created with a look for others that do the same, and edited without one: at most a second of waiting', async () => {
  const clock = leapingClock()
  await keep(['a'], { clock, random: () => 0.99 })
  expect(clock.slept).toBeGreaterThan(0)
  expect(clock.slept).toBeLessThan(1000)
  requests()
  laterMs = 60_000
  const later = leapingClock()
  expect(await keep(['b'], { clock: later })).toEqual({ type: 'kept' })
  expect(bodies()).toEqual([`${MARK}\na\nb`])
  expect(requests().sort()).toEqual(['graphql', 'list-comments', 'update-comment'])
  expect(later.slept).toBe(0)
})

test('with nothing to say is not created', async () => {
  expect(await keep([])).toEqual({ type: 'kept' })
  expect(writes()).toEqual([])
})

test.each([0, 99, 100, 250])('is found among %d older and as many newer ones', async (number) => {
  seedOthers(number)
  github.state.seedComment(REPOSITORY, 1, { body: `${MARK}\na`, user: BOT })
  seedOthers(number)
  await keep(['b'])
  expect(bodies()).toEqual([`${MARK}\na\nb`])
  expect(writes()).toEqual(['update-comment'])
})

test('of somebody else, with our marker, is not ours', async () => {
  github.state.seedComment(REPOSITORY, 1, { body: `${MARK}\nforged`, user: 'mallory' })
  github.state.seedComment(REPOSITORY, 1, { body: `> ${MARK}\nquoted`, user: BOT })
  await keep(['a'])
  expect(bodies()).toEqual([`${MARK}\nforged`, `${MARK}\na`])
  // A token of its own is an author of its own.
  await keep(['b'], { token: 'pat' })
  expect(ours().map(({ user, body }) => [user.login, body])).toEqual([
    ['mallory', `${MARK}\nforged`],
    [BOT, `${MARK}\na`],
    ['ann', `${MARK}\nb`]
  ])
})

test('that was created more than once ends as the oldest, with everything in it', async () => {
  for (const line of ['a', 'b', 'c']) github.state.seedComment(REPOSITORY, 1, { body: `${MARK}\n${line}`, user: BOT })
  const [oldest] = ours()
  await keep(['d'])
  expect(ours().map(({ id, body }) => [id, body])).toEqual([[oldest?.id, `${MARK}\na\nb\nc\nd`]])
  expect(writes()).toEqual(['update-comment', 'delete-comment', 'delete-comment'])
})

test('that somebody edited in a browser is still the same', async () => {
  github.state.seedComment(REPOSITORY, 1, { body: `${MARK}\r\na\r\n`, user: BOT })
  await keep(['a'])
  expect(writes()).toEqual([])
})

describe('where a concurrent run is faster', () => {
  /** Has something done just as the next request of a kind has been answered. */
  function after(operation: string, act: () => void): () => void {
    const seen = github.requests.length
    const timer = setInterval(() => {
      const found = github.requests.slice(seen).find((one) => one.operation === operation && one.status !== null)
      if (found === undefined) return
      clearInterval(timer)
      act()
    }, 1)
    return () => {
      clearInterval(timer)
    }
  }

  test('that created one as well, there is one in the end', async () => {
    const call = after('issues/create-comment', () => {
      github.state.seedComment(REPOSITORY, 1, { id: 7, body: `${MARK}\nother`, user: BOT })
    })
    expect(await keep(['b'], { clock: patientClock() })).toEqual({ type: 'kept' })
    call()
    expect(bodies()).toEqual([`${MARK}\nb\nother`])
  })

  test('that writes over a row in a comment just created, the row comes back', async () => {
    github.state.seedComment(REPOSITORY, 1, { id: 7, body: `${MARK}\na`, user: BOT })
    const call = after('issues/update-comment', () => {
      github.state.seedComment(REPOSITORY, 1, { id: 7, body: `${MARK}\na\nother`, user: BOT })
    })
    expect(await keep(['b'], { clock: patientClock() })).toEqual({ type: 'kept' })
    call()
    expect(bodies()).toEqual([`${MARK}\na\nb\nother`])
  })

  test('ten runs at once, over two pages of comments → one comment with all ten lines', async () => {
    seedOthers(120)
    let seed = 1
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
    const lines = Array.from({ length: 10 }, (_, at) => `line ${at}`)
    const ends = await Promise.all(lines.map((line) => keep([line], { clock: patientClock(), random })))
    expect(ends).toEqual(lines.map(() => ({ type: 'kept' })))
    expect(bodies()).toEqual([[MARK, ...lines].join('\n')])
  })
})

describe('where GitHub fails', () => {
  test('without the permission says which, at once', async () => {
    github.state.setPermissions({ contents: 'read', 'pull-requests': 'read' })
    expect(await keep(['a'])).toMatchObject({
      type: 'failed',
      why: expect.stringMatching(
        /^GitHub answered 403 \(Resource not accessible by integration\): the job needs "permissions: pull-requests: write"$/
      )
    })
    expect(writes()).toEqual(['create-comment'])
  })

  test('where /graphql is refused, does not blame the permission to write', async () => {
    github.fault({ operation: 'graphql', kind: 'answer', status: 403, body: { message: 'Forbidden by policy.' } })
    expect(await keep(['a'])).toMatchObject({
      type: 'failed',
      why: expect.stringMatching(/^GitHub answered 403 \(Forbidden by policy\.\) when .* \(POST \/graphql\)/)
    })
  })

  test('once its limit is reached, is not asked again', async () => {
    const limit = new RateLimit()
    limit.note('GitHub answered 403 (API rate limit exceeded)', 0, undefined)
    expect(await keep(['a'], { limit })).toMatchObject({ type: 'failed', why: expect.stringContaining('rate limit') })
    expect(requests()).toEqual([])
  })

  test('on a locked conversation does not blame the permission', async () => {
    github.state.lockIssue(REPOSITORY, 1)
    expect(await keep(['a'])).toMatchObject({
      type: 'failed',
      why: expect.stringMatching(/^GitHub answered 403 \(.*locked\.\)$/)
    })
  })

  test('with a token that nobody knows says so', async () => {
    expect(await keep(['a'], { token: 'nobody' })).toMatchObject({
      type: 'failed',
      why: expect.stringContaining('401')
    })
  })

  test('where there is no such pull request says so', async () => {
    expect(await keep({ ...linesWish(['a']), number: 9 })).toMatchObject({
      type: 'failed',
      why: expect.stringContaining('404')
    })
  })

  test.each([
    ['an answer of 502', { kind: 'answer', status: 502 }],
    ['a connection that breaks', { kind: 'reset' }],
    ['a connection that breaks once it is done', { kind: 'reset', after: true }],
    ['half an answer', { kind: 'truncated-body' }],
    ['too much at once', { kind: 'secondary-rate-limit', retryAfterS: 2 }]
  ] as const)('%s is tried again, and makes no second comment', async (_, fault) => {
    for (const operation of ['graphql', 'issues/list-comments', 'issues/create-comment'] as const)
      github.fault({ operation, ...fault })
    expect(await keep(['a'])).toEqual({ type: 'kept' })
    for (const operation of ['issues/list-comments', 'issues/update-comment'] as const)
      github.fault({ operation, ...fault })
    expect(await keep(['b'])).toEqual({ type: 'kept' })
    expect(bodies()).toEqual([`${MARK}\na\nb`])
  })

  test('for good gives up within its time', async () => {
    github.fault({ operation: '*', kind: 'answer', status: 500, times: 1000 })
    const clock = leapingClock()
    expect(await keep(['a'], { clock })).toMatchObject({ type: 'failed', why: expect.stringContaining('500') })
    expect(clock.slept).toBeLessThan(MAX_COMMENT_MS)
  })

  test('with a limit that takes too long to pass does not wait for it', async () => {
    github.fault({ operation: 'issues/create-comment', kind: 'secondary-rate-limit', retryAfterS: 600 })
    const clock = leapingClock()
    expect(await keep(['a'], { clock })).toMatchObject({ type: 'failed', why: expect.stringContaining('403') })
    expect(clock.slept).toBeLessThan(2000)
  })

  test('is cancelled at once', async () => {
    github.fault({ operation: 'issues/list-comments', kind: 'stall' })
    const controller = new AbortController()
    const end = keep(['a'], { signal: controller.signal })
    await until(() => github.requests.length > 0)
    controller.abort(new Error('cancelled'))
    expect(await end).toEqual({ type: 'kept' })
    expect(bodies()).toEqual([])
  })
})

test('speaks to an Enterprise Server where it is', async () => {
  expect(await keep(['a'], { apiUrl: `${github.url}/api/v3` })).toEqual({ type: 'kept' })
  expect(github.requests.map(({ path }) => path.split('?')[0])).toEqual(
    expect.arrayContaining(['/api/graphql', '/api/v3/repos/acme/shop/issues/1/comments'])
  )
  expect(bodies()).toEqual([`${MARK}\na`])
})
