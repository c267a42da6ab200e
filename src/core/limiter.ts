/** Starts work in the order of the calls, as soon as fewer than the limit are running. */
export type Limit = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Makes a limit of at most `most` at once. */
export function limiter(most: number): Limit {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((start) => queue.push(start))
    else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

/**
 * Does work for each item, at most `most` at once. Takes an item only when its turn comes, so that waiting items use no
 * memory.
 *
 * @throws the error of the first work that fails; then no further item is taken
 */
export async function forEachAtMost<Item>(
  most: number,
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<void>
): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const item of items) {
    const one = work(item).finally(() => running.delete(one))
    // The first failure is thrown below. Those after it have no listener, and must not count as unhandled.
    one.catch(() => undefined)
    running.add(one)
    if (running.size >= most) await Promise.race(running)
  }
  await Promise.all(running)
}
