// The limit: a Node process that sends the one request of a step with nothing to do, by the quickest way there is in Node,
// and ends when the answer has come. `import` of node:http would load half as much again: it reads every getter of the
// module, and behind some of them is another client.
const { get } = process.getBuiltinModule('node:http')
const { BENCH_URL, BENCH_KEY, BENCH_INDEX } = process.env
const headers = { 'Api-Key': BENCH_KEY, 'X-Pinecone-Api-Version': '2026-04' }
get(`${BENCH_URL}/indexes/${BENCH_INDEX}`, { headers }, (answer) => answer.resume())
