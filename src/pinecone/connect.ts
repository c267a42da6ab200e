import { PineconeClient, type ClientOptions } from './client.ts'
import { PineconeDataPlane } from './data-plane.ts'
import { createTransport } from './transport.ts'

interface ControlPlane {
  readonly url: URL
  /** It is on this machine, so requests to it use no proxy. */
  readonly isLoopback: boolean
  /** The version of the classic calls, if it is not the default. */
  readonly version: string | undefined
}

/** The client of a control plane, and of the resources' hosts in its answers. The API key goes nowhere else. */
export function connectTo(
  { url, isLoopback, version }: ControlPlane,
  apiKey: string,
  options: Omit<ClientOptions, 'transport' | 'baseUrl' | 'apiVersion' | 'isEmulator' | 'data'>
): PineconeClient {
  const noted = {}
  const client: ClientOptions = {
    ...options,
    transport: createTransport({ baseUrl: url, mayUseProxy: !isLoopback, apiKey }),
    baseUrl: url.href.replace(/\/$/, ''),
    apiVersion: version,
    isEmulator: isLoopback,
    data: new PineconeDataPlane({ url, isLoopback, apiKey }, options, noted)
  }
  return new PineconeClient(client, noted)
}
