// What a user would write instead to fill an index from a file, with Pinecone's SDK 9.0.0: the same batches as this action
// sends, as many at once.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Pinecone } from 'pinecone-sdk-9'

const { BENCH_URL, BENCH_KEY, BENCH_HOST, BENCH_FILE, BENCH_TEXTS } = process.env
const [maxRecords, maxBytes, atOnce] = [BENCH_TEXTS ? 96 : 1000, 2_000_000, 8]
const pinecone = new Pinecone({ apiKey: BENCH_KEY, controllerHostUrl: BENCH_URL })
const index = pinecone.index({ host: BENCH_HOST })
const running = new Set()

async function send(records) {
  const one = (BENCH_TEXTS ? index.upsertRecords({ records }) : index.upsert({ records })).finally(() =>
    running.delete(one)
  )
  running.add(one)
  if (running.size >= atOnce) await Promise.race(running)
}

let [records, bytes] = [[], 0]
for await (const line of createInterface({ input: createReadStream(BENCH_FILE) })) {
  if (records.length >= maxRecords || bytes + line.length + 1 > maxBytes - 100) {
    await send(records)
    ;[records, bytes] = [[], 0]
  }
  records.push(JSON.parse(line))
  bytes += line.length + 1
}
if (records.length > 0) await send(records)
await Promise.all(running)
