import { ActionError } from '../../../src/core/errors.ts'
import type { DataAnswer } from '../../../src/content/ports.ts'
import { Pace } from '../../../src/content/files/pace.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const OK: DataAnswer = { type: 'ok', json: undefined }
const failed = (status: number | undefined, more: object = {}): DataAnswer => {
  return { type: 'failed', status, error: new ActionError({ reason: 'api-error', message: 'No.' }), ...more }
}
const nothing = (): Promise<undefined> => Promise.resolve(undefined)

/** A pace with 30 minutes, and what was sent, when, and how many at once. */
function paced(answers: (at: number) => DataAnswer, minutes = 30) {
  const clock = new VirtualClock(0)
  const sent: { number: number; at: number }[] = []
  const slow: number[] = []
  const pace = new Pace({ clock, signal: new AbortController().signal, deadline: minutes * 60_000 }, () => {
    slow.push(clock.now())
  })
  let [running, most] = [0, 0]
  const write = (number: number) =>
    pace.write(async () => {
      running += 1
      most = Math.max(most, running)
      sent.push({ number, at: clock.now() })
      await clock.sleep(100, new AbortController().signal)
      running -= 1
      return answers(clock.now())
    }, nothing)
  return { clock, sent, slow, write, most: () => most }
}

/** Takes five a minute, and asks to wait until it takes more, unless it does not say. */
function fiveAMinute(saysWhen: boolean): (at: number) => DataAnswer {
  let taken: number[] = []
  return (at) => {
    taken = taken.filter((one) => one > at - 60_000)
    const [oldest = 0] = taken
    if (taken.length >= 5) return failed(429, { retryMs: 50, ...(saysWhen && { askedMs: oldest + 60_000 - at }) })
    taken.push(at)
    return OK
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

test('eight at once, while Pinecone takes them', async () => {
  const { write, most, sent, slow } = paced(() => OK)
  const ends = await Promise.all(numbers(20).map(write))
  expect(ends.every(({ type }) => type === 'ok')).toBe(true)
  expect([most(), sent.length, slow]).toEqual([8, 20, []])
})

test.each([true, false])('five a minute: from the first 429 on one at a time (Retry-After: %s)', async (saysWhen) => {
  const { write, sent, slow, clock } = paced(fiveAMinute(saysWhen))
  const ends = await Promise.all(numbers(12).map(write))
  expect(ends.every(({ type }) => type === 'ok')).toBe(true)
  expect(slow).toHaveLength(1)
  expect(clock.now()).toBeLessThan(4 * 60_000)
  // What was under way when the minute was full is sent again, and one more for each minute after it.
  expect(sent.length).toBeLessThanOrEqual(12 + 7 + 2)
  const late = sent.filter(({ at }) => at > 1_000).map(({ at }) => at)
  expect(late.every((at, index) => index === 0 || at - (late[index - 1] ?? 0) >= 100)).toBe(true)
})

test('what does not fit before the deadline is late, and not waited for', async () => {
  const { write, clock } = paced(fiveAMinute(true), 1.5)
  const ends = await Promise.all(numbers(20).map(write))
  expect(ends.filter(({ type }) => type === 'ok')).toHaveLength(10)
  expect(ends.filter(({ type }) => type === 'late')).toHaveLength(10)
  expect(clock.now()).toBeLessThan(90_000)
})

test('an answer that was lost is looked for before the write is sent again', async () => {
  const clock = new VirtualClock(0)
  const pace = new Pace({ clock, signal: new AbortController().signal, deadline: 60_000 }, () => undefined)
  const log: string[] = []
  const end = await pace.write(
    (attempt) => {
      log.push(`send ${attempt}`)
      return Promise.resolve(failed(undefined, { retryMs: 50 }))
    },
    () => {
      log.push('look')
      return Promise.resolve(log.length > 4 ? 'there' : undefined)
    }
  )
  expect(log).toEqual(['send 1', 'look', 'send 2', 'look', 'send 3', 'look'])
  expect(end).toEqual({ type: 'found', found: 'there' })
})
