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
