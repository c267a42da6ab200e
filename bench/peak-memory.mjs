// Loaded into a process before its own code (NODE_OPTIONS), writes down the most memory that it ever had, in bytes.
import { writeFileSync } from 'node:fs'

const { BENCH_PEAK_FILE } = process.env
process.on('exit', () => {
  writeFileSync(BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS * 1024))
})
