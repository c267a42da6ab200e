// bare-sent.mjs, and the answer read and parsed.
const { get } = process.getBuiltinModule('node:http')
const { BENCH_URL, BENCH_KEY, BENCH_INDEX } = process.env
const headers = { 'Api-Key': BENCH_KEY, 'X-Pinecone-Api-Version': '2026-04' }
get(`${BENCH_URL}/indexes/${BENCH_INDEX}`, { headers }, (answer) => {
  let text = ''
  answer.on('data', (chunk) => (text += chunk))
  answer.on('end', () => {
    if (!JSON.parse(text).status.ready) process.exitCode = 1
  })
})
