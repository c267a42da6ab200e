// What a user would write instead, with Pinecone's own SDK: list, create what is missing, wait until all is ready.
import { Pinecone } from '@pinecone-database/pinecone'

const { BENCH_URL, BENCH_KEY, BENCH_INDEXES } = process.env
const pinecone = new Pinecone({ apiKey: BENCH_KEY, controllerHostUrl: BENCH_URL })
const declared = JSON.parse(BENCH_INDEXES)

const { indexes = [] } = await pinecone.listIndexes()
const existing = new Set(indexes.map(({ name }) => name))
await Promise.all(
  declared
    .filter(({ name }) => !existing.has(name))
    .map((index) => pinecone.createIndex({ ...index, waitUntilReady: true }))
)
const unready = indexes.filter(({ name, status }) => declared.some((index) => index.name === name) && !status.ready)
if (unready.length > 0) process.exitCode = 1
