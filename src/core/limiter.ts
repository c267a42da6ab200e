/** Does work as soon as fewer than so many others are under way, in the order in which it was asked for. */
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
 * Does work for each item, so many at once, and takes no item before its turn has come: what is waiting is not in memory.
 *
 * @throws what the first work that fails throws; no further item is taken then
 */
export async function forEachAtMost<Item>(
  most: number,
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<void>
): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const item of items) {
    const one = work(item).finally(() => running.delete(one))
    // Whoever waits below is told; after the first failure nobody waits for the others any more.
    one.catch(() => undefined)
    running.add(one)
    if (running.size >= most) await Promise.race(running)
  }
  await Promise.all(running)
}
