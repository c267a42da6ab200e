/** Somebody who deletes, makes and changes the resources of a run by hand while it goes on. */
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import type { Case } from '../support/arbitraries.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export interface ChaosAction {
  readonly afterMs: number
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly version: '2026-04' | '2026-07'
  readonly body?: object
}

type Act = Omit<ChaosAction, 'afterMs'>

const PLACE = { cloud: 'aws', region: 'us-east-1' }
const DEPLOYMENT = { deployment_type: 'managed', ...PLACE }

export function chaosFrom(random: Random, { indexes, assistants }: Case['declared']): ChaosAction[] {
  const acts = (kind: 'indexes' | 'assistants', all: readonly object[]): ChaosAction[] =>
    (all as readonly { name: string }[]).flatMap(({ name }) =>
      Array.from({ length: random.integer(0, 3) }, () => ({
        afterMs: random.chance(0.5) ? random.integer(0, 2500) : random.integer(0, 20_000),
        ...(kind === 'indexes' ? againstIndex(random, name) : againstAssistant(random, name))
      }))
    )
  return [...acts('indexes', indexes), ...acts('assistants', assistants)]
}

function againstIndex(random: Random, name: string): Act {
  const path = `/indexes/${name}`
  const version = random.pick(['2026-04', '2026-07'] as const)
  const vectors = { dimension: random.pick([8, 16]), metric: 'cosine' }
  const schema = { fields: { [random.pick(['e', 'title', '_values'])]: { type: 'dense_vector', ...vectors } } }
  const making =
    version === '2026-04' ? { name, ...vectors, spec: { serverless: PLACE } } : { name, schema, deployment: DEPLOYMENT }
  return random.pick<Act>([
    { method: 'DELETE', path, version },
    { method: 'DELETE', path, version },
    { method: 'PATCH', path, version, body: { tags: { team: random.pick(['theirs', '']), theirs: 'x' } } },
    { method: 'PATCH', path, version, body: { deletion_protection: random.pick(['enabled', 'disabled']) } },
    { method: 'POST', path: '/indexes', version, body: making }
  ])
}

function againstAssistant(random: Random, name: string): Act {
  const path = `/assistant/assistants/${name}`
  const version = '2026-04'
  return random.pick<Act>([
    { method: 'DELETE', path, version },
    { method: 'PATCH', path, version, body: { metadata: { theirs: 1 } } },
    { method: 'PATCH', path, version, body: { instructions: 'Be rude.' } },
    { method: 'POST', path: '/assistant/assistants', version, body: { name, region: random.pick(['us', 'eu']) } }
  ])
}

/** Does each act at its time, unless the service does not allow it. */
export async function runChaos(world: World, acts: readonly ChaosAction[]): Promise<void> {
  await Promise.all(
    acts.map(async ({ afterMs, method, path, version, body }) => {
      await world.clock.sleep(afterMs, new AbortController().signal)
      await world
        .exchange('chaos', { method, path, body }, async (timeoutRealMs) => {
          const response = await fetch(`${world.sandbox.url}${path}`, {
            method,
            headers: {
              'Api-Key': SANDBOX_API_KEY,
              'X-Pinecone-Api-Version': version,
              'Content-Type': 'application/json'
            },
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutRealMs),
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
          })
          await response.text()
          return { status: response.status }
        })
        .catch(() => undefined)
    })
  )
}
