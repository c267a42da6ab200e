// What each witness is tried with: a resource's whole life, and the two ways to meet our action.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import type { Kind, Seen, Witness } from './kinds.ts'
import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import { runStep } from '../../sandbox/runner/step.ts'
import { KINDS } from './kinds.ts'

const ACTION = fileURLToPath(new URL('../..', import.meta.url))
const LOOK_EVERY_MS = 25
const MOST_LOOKS = 400

/** One witness, the Pinecone it speaks to, and one kind of resource. */
export interface Ground {
  readonly witness: Witness
  readonly sandbox: Sandbox
  readonly kind: Kind
}

export interface Trial {
  readonly title: string
  /** Whether our action takes part, which has to declare the kind. */
  readonly isWithUs: boolean
  /** Takes where, and a name that is free; rejects where something is otherwise than it should be. */
  run(ground: Ground, name: string): Promise<void>
}

/** All trials, in the order of the page. */
export const TRIALS: readonly Trial[] = [
  { title: 'Created, described, listed, configured and deleted by the client', isWithUs: false, run: live },
  { title: 'Made by the client, then declared: `unchanged`', isWithUs: true, run: theirsThenOurs },
  { title: 'Made by the action, then read by the client', isWithUs: true, run: oursThenTheirs }
]

async function live({ witness, kind }: Ground, name: string): Promise<void> {
  await witness.create(kind, name)
  const made = { ready: true, told: KINDS[kind].told, labels: { made: 'theirs' } }
  assert.deepEqual(await whenReady(witness, kind, name), made)
  assert.ok((await witness.list(kind)).includes(name), `${name} is not listed`)
  await witness.configure(kind, name)
  // An assistant's metadata is replaced whole, an index's tags are merged.
  const labels = { ...(kind !== 'assistant' && made.labels), changed: 'theirs' }
  assert.deepEqual(await witness.describe(kind, name), { ...made, labels })
  await witness.delete(kind, name)
  await look(`${name} is not gone`, async () => (await witness.describe(kind, name)) === null || null)
  assert.ok(!(await witness.list(kind)).includes(name), `${name} is still listed`)
}

async function theirsThenOurs(ground: Ground, name: string): Promise<void> {
  const { witness, sandbox, kind } = ground
  await witness.create(kind, name)
  const made = await whenReady(witness, kind, name)
  const before = sandbox.requests.length
  assert.equal(await declare(ground, name), 'unchanged')
  const writes = sandbox.requests.slice(before).filter(({ method }) => method !== 'GET')
  assert.deepEqual(writes, [])
  assert.deepEqual(await witness.describe(kind, name), made)
}

async function oursThenTheirs(ground: Ground, name: string): Promise<void> {
  const { witness, kind } = ground
  assert.equal(await declare(ground, name), 'created')
  const { ready, told } = await whenReady(witness, kind, name)
  assert.deepEqual({ ready, told }, { ready: true, told: KINDS[kind].told })
  assert.ok((await witness.list(kind)).includes(name), `${name} is not listed`)
  assert.equal(await declare(ground, name), 'unchanged')
}

/** Runs the step that declares the resource; gives its result. */
async function declare({ sandbox, kind }: Ground, name: string): Promise<string> {
  const { input, declared } = KINDS[kind]
  const inputs = { 'api-key': SANDBOX_API_KEY, 'api-url': sandbox.url, [input]: stringify({ name, ...declared }) }
  const { conclusion, outputs, log } = await runStep({ action: ACTION, with: inputs, secrets: [SANDBOX_API_KEY] })
  assert.equal(conclusion, 'success', log)
  return outputs['result'] ?? ''
}

function whenReady(witness: Witness, kind: Kind, name: string): Promise<Seen> {
  return look(`${name} is not ready`, async () => {
    const seen = await witness.describe(kind, name)
    return seen?.ready ? seen : null
  })
}

async function look<Found>(complaint: string, find: () => Promise<Found | null>): Promise<Found> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const found = await find()
    if (found !== null) return found
    await wait(LOOK_EVERY_MS)
  }
  throw new Error(complaint)
}
