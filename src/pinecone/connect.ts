import { PineconeClient, type ClientOptions } from './client.ts'
import { createTransport } from './transport.ts'

/** A control plane, and how it is spoken to. */
export interface ControlPlane {
  readonly url: URL
  /** This machine's own: no proxy is used for it. */
  readonly isLoopback: boolean
  /** The version of the classic calls, where it is not the default. */
  readonly version: string | undefined
}

/** The client of a control plane. The key goes there and nowhere else. */
export function connectTo(
  { url, isLoopback, version }: ControlPlane,
  apiKey: string,
  options: Omit<ClientOptions, 'transport' | 'baseUrl' | 'apiVersion' | 'isEmulator'>
): PineconeClient {
  return new PineconeClient({
    ...options,
    transport: createTransport({ baseUrl: url, mayUseProxy: !isLoopback, apiKey }),
    baseUrl: url.href.replace(/\/$/, ''),
    apiVersion: version,
    isEmulator: isLoopback
  })
}
