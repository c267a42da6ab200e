/** A Pinecone of its own for each test of a file, on a clock that only the test moves. */
import type { Call } from '../../sandbox/pinecone/client.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/pinecone/server.ts'
import { clientOf } from '../../sandbox/pinecone/client.ts'
import { SANDBOX_API_KEY, startPinecone } from '../../sandbox/pinecone/server.ts'

interface Setting extends SandboxOptions {
  /** What time it is when a test begins. */
  readonly at: number
  /** The version of the API that `call` speaks; its own unless told. */
  readonly version?: string
}

/** The body of a create that every version before 2026-07 takes. */
export const DENSE = {
  name: 'movies',
  dimension: 8,
  metric: 'cosine',
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } }
}

export let sandbox: Sandbox
export let call: Call
/** By the sandbox's clock. */
export let time = 0
let setting: Setting

/** Has every test begin in this setting. */
export function startEach(each: Setting): void {
  setting = each
  beforeEach(async () => {
    time = each.at
    await start()
  })
  afterEach(() => sandbox.close())
}

/** Begins anew, with these options over those of the setting. */
export async function start(options: SandboxOptions = {}): Promise<void> {
  await (sandbox as Sandbox | undefined)?.close()
  sandbox = await startPinecone({ now: () => time, ...setting, ...options })
  call = clientOf(sandbox.url, SANDBOX_API_KEY, setting.version)
}

/** Lets time go by. */
export function pass(ms: number): void {
  time += ms
}
