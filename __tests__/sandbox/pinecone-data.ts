/** Clients of an index's own host: bare, and Pinecone's SDKs. Neither of those takes http for a host without a scheme. */
import type { Call } from '../../sandbox/pinecone/client.ts'
import { Pinecone as Pinecone8 } from '@pinecone-database/pinecone'
import { Pinecone as Pinecone9 } from 'pinecone-sdk-9'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { sandbox } from './pinecone.ts'

/** The url of an index's data. */
export function dataUrl(index: string): string {
  return `http://${sandbox.state.getIndex(index)!.host}`
}

/** Sends single requests to an index's host. */
export function dataCall(index: string, version?: string): Call {
  return clientOf(dataUrl(index), SANDBOX_API_KEY, version)
}

const options = () => ({ apiKey: SANDBOX_API_KEY, controllerHostUrl: sandbox.url, maxRetries: 0 })

/** An index through SDK 8.2.0. */
export function index8(index: string, namespace?: string) {
  return new Pinecone8(options()).index({ host: dataUrl(index), ...(namespace !== undefined && { namespace }) })
}

/** An index through SDK 9.0.0. */
export function index9(index: string, namespace?: string) {
  return new Pinecone9(options()).index({ host: dataUrl(index), ...(namespace !== undefined && { namespace }) })
}
