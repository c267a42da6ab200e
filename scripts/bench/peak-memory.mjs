// Loaded into a process before its own code (NODE_OPTIONS), writes down the most memory that it ever had, in bytes. On Linux
// `resourceUsage().maxRSS` begins with what the process had that started this one: the bench itself, with its sandbox.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const { BENCH_PEAK_FILE } = process.env
const STATUS = '/proc/self/status'
process.on('exit', () => {
  const own = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined
  writeFileSync(BENCH_PEAK_FILE, String(Number(own ?? process.resourceUsage().maxRSS) * 1024))
})
