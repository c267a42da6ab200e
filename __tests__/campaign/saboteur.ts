/** Somebody who deletes, makes and changes by hand what a run is just providing. */
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import type { Case } from '../support/arbitraries.ts'
import type { Dice } from './dice.ts'
import type { World } from './world.ts'

export interface Sabotage {
  readonly afterMs: number
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly version: '2026-04' | '2026-07'
  readonly body?: object
}

type Act = Omit<Sabotage, 'afterMs'>

const PLACE = { cloud: 'aws', region: 'us-east-1' }
const DEPLOYMENT = { deployment_type: 'managed', ...PLACE }

export function sabotageFrom(dice: Dice, { indexes, assistants }: Case['declared']): Sabotage[] {
  const acts = (kind: 'indexes' | 'assistants', all: readonly object[]): Sabotage[] =>
    (all as readonly { name: string }[]).flatMap(({ name }) =>
      Array.from({ length: dice.integer(0, 3) }, () => ({
        afterMs: dice.chance(0.5) ? dice.integer(0, 2500) : dice.integer(0, 20_000),
        ...(kind === 'indexes' ? againstIndex(dice, name) : againstAssistant(dice, name))
      }))
    )
  return [...acts('indexes', indexes), ...acts('assistants', assistants)]
}

function againstIndex(dice: Dice, name: string): Act {
  const path = `/indexes/${name}`
  const version = dice.pick(['2026-04', '2026-07'] as const)
  const vectors = { dimension: dice.pick([8, 16]), metric: 'cosine' }
  const schema = { fields: { [dice.pick(['e', 'title', '_values'])]: { type: 'dense_vector', ...vectors } } }
  const making =
    version === '2026-04' ? { name, ...vectors, spec: { serverless: PLACE } } : { name, schema, deployment: DEPLOYMENT }
  return dice.pick<Act>([
    { method: 'DELETE', path, version },
    { method: 'DELETE', path, version },
    { method: 'PATCH', path, version, body: { tags: { team: dice.pick(['theirs', '']), theirs: 'x' } } },
    { method: 'PATCH', path, version, body: { deletion_protection: dice.pick(['enabled', 'disabled']) } },
    { method: 'POST', path: '/indexes', version, body: making }
  ])
}

function againstAssistant(dice: Dice, name: string): Act {
  const path = `/assistant/assistants/${name}`
  const version = '2026-04'
  return dice.pick<Act>([
    { method: 'DELETE', path, version },
    { method: 'PATCH', path, version, body: { metadata: { theirs: 1 } } },
    { method: 'PATCH', path, version, body: { instructions: 'Be rude.' } },
    { method: 'POST', path: '/assistant/assistants', version, body: { name, region: dice.pick(['us', 'eu']) } }
  ])
}

/** Does it all, each act at its time. What the service does not allow is not done. */
export async function sabotage(world: World, acts: readonly Sabotage[]): Promise<void> {
  await Promise.all(
    acts.map(async ({ afterMs, method, path, version, body }) => {
      await world.clock.sleep(afterMs, new AbortController().signal)
      await world
        .exchange('saboteur', { method, path, body }, async (timeoutRealMs) => {
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
