// The limit: a Node process that sends the one request of a step with nothing to do, by the quickest way there is in Node
// (`fetch` takes longer to load), and nothing more.
import { get } from 'node:http'

const { BENCH_URL, BENCH_KEY, BENCH_INDEX } = process.env
const headers = { 'Api-Key': BENCH_KEY, 'X-Pinecone-Api-Version': '2026-04' }
get(`${BENCH_URL}/indexes/${BENCH_INDEX}`, { headers }, (answer) => {
  let text = ''
  answer.on('data', (chunk) => (text += chunk))
  answer.on('end', () => {
    if (!JSON.parse(text).status.ready) process.exitCode = 1
  })
})
