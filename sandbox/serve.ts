/**
 * `npm run sandbox`: a Pinecone of this machine's own, until it is ended. Its first line is its address.
 *
 *   npm run sandbox                    on port 5081
 *   npm run sandbox -- --port 0        on any free port
 *   npm run sandbox -- --data-plane    with a port of its own for each index, where its data is
 */
import { parseArgs } from 'node:util'
import { SANDBOX_API_KEY, startPinecone } from './pinecone/server.ts'

const DEFAULT_PORT = '5081'

function optionsFrom(args: readonly string[]): { port: number; dataPlane: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: DEFAULT_PORT }, 'data-plane': { type: 'boolean', default: false } }
  })
  const port = /^\d+$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65535)) throw new Error(`--port ${values.port} is no port. Expected 0 (any free one) to 65535.`)
  return { port, dataPlane: values['data-plane'] }
}

try {
  const pinecone = await startPinecone(optionsFrom(process.argv.slice(2)))
  console.log(pinecone.url)
  console.log(`The API key is ${SANDBOX_API_KEY}. Everything is forgotten at the end (Ctrl+C).`)
  const end = (): void => void pinecone.close()
  process.once('SIGINT', end).once('SIGTERM', end)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
