/**
 * How much more CPU time some work takes for four times the size: about 4 where it grows in line with it, 16 where it
 * grows with its square. The thread's own CPU time, the least of three: other load on the machine does not count.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  const cpuTimeOf = (times: number): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const before = process.threadCpuUsage()
        work(size * times)
        const { user, system } = process.threadCpuUsage(before)
        return user + system
      })
    )
  work(size)
  return cpuTimeOf(4) / cpuTimeOf(1)
}
