/**
 * `npm run sandbox`: a stand-in for Pinecone on this machine, until Ctrl+C. Its first line is its address.
 *
 *   npm run sandbox                    on port 5081
 *   npm run sandbox -- --port 0        on any free port
 *   npm run sandbox -- --behaviour published    follows Pinecone's OpenAPI files where its live service differs
 *   npm run sandbox -- --data-plane    also serves the data (records, files) of indexes and assistants
 */
import type { BehaviourSetting } from './pinecone/server.ts'
import { parseArgs } from 'node:util'
import { SANDBOX_API_KEY, startPinecone } from './pinecone/server.ts'

const DEFAULT_PORT = '5081'

interface Options {
  readonly port: number
  readonly behaviour: BehaviourSetting
  readonly dataPlane: boolean
  readonly assistantData: boolean
}

function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      behaviour: { type: 'string', default: 'live' },
      'data-plane': { type: 'boolean', default: false }
    }
  })
  const port = /^\d+$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65535)) throw new Error(`--port ${values.port} is not a port. Expected 0 (any free one) to 65535.`)
  const { behaviour, 'data-plane': dataPlane } = values
  if (behaviour !== 'live' && behaviour !== 'published') {
    throw new Error(`--behaviour ${behaviour} is unknown. Expected live or published.`)
  }
  return { port, behaviour, dataPlane, assistantData: dataPlane }
}

try {
  const pinecone = await startPinecone(optionsFrom(process.argv.slice(2)))
  console.log(pinecone.url)
  console.log(
    `The API key is ${SANDBOX_API_KEY}. The address goes into the input api-url. Ctrl+C ends it and forgets everything.`
  )
  const end = (): void => void pinecone.close()
  process.once('SIGINT', end).once('SIGTERM', end)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
