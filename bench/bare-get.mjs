// The limit: a Node process that sends the one request of a step with nothing to do, and nothing more.
const { BENCH_URL, BENCH_KEY, BENCH_INDEX } = process.env
const answer = await fetch(`${BENCH_URL}/indexes/${BENCH_INDEX}`, {
  headers: { 'Api-Key': BENCH_KEY, 'X-Pinecone-Api-Version': '2026-04' }
})
const { status } = await answer.json()
if (!status.ready) process.exitCode = 1
