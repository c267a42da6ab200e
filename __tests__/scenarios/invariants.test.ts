// The invariants, over declarations and states that nobody thought of: the same ones each time.
import type { Sandbox } from '../../sandbox/pinecone/server.ts'
import { errors, pinecone, planOf, requestsOf, resultsOf, step, writes, type With } from './support.ts'

type Random = () => number

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function one<T>(random: Random, ...choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0]
}

function often(random: Random, key: string, value: unknown): Record<string, unknown> {
  return random() < 0.5 ? { [key]: value } : {}
}

function tags(random: Random): Record<string, string> {
  return { ...(often(random, 'team', one(random, 'search', 'ads')) as object), stage: one(random, 'test', 'live') }
}

function someIndex(random: Random, name: string) {
  const location = one(random, { cloud: 'aws', region: 'us-east-1' }, { cloud: 'gcp', region: 'us-central1' })
  return {
    name,
    dimension: one(random, 8, 8, 8, 16),
    metric: one(random, 'cosine', 'cosine', 'cosine', 'euclidean'),
    ...often(random, 'tags', tags(random)),
    ...often(random, 'deletion_protection', one(random, 'disabled', 'disabled', 'enabled')),
    spec: { serverless: random() < 0.8 ? { cloud: 'aws', region: 'us-east-1' } : location }
  }
}

function someAssistant(random: Random, name: string) {
  return {
    name,
    ...often(random, 'instructions', one(random, 'Be brief.', 'Be kind.', '')),
    ...often(random, 'metadata', { team: one(random, 'search', 'ads'), deep: { at: one(random, 1, 2) } })
  }
}

/** A state and a declaration that has something to do with it. */
function worldOf(random: Random, sandbox: Sandbox): With {
  const names = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at) => `r${at}`)
  const [indexes, assistants] = [names.filter(() => random() < 0.7), names.filter(() => random() < 0.4)]
  for (const name of [...names, 'bystander']) {
    if (random() < 0.6) sandbox.state.seedIndex(someIndex(random, name))
    if (random() < 0.6) sandbox.state.seedAssistant(someAssistant(random, name))
  }
  if (indexes.length + assistants.length === 0) indexes.push('r0')
  const allowed = indexes.filter(() => random() < 0.7).join(',')
  return {
    index: indexes.map((name) => someIndex(random, name)),
    assistant: assistants.map((name) => someAssistant(random, name)),
    'allow-replace': allowed,
    'override-deletion-protection': random() < 0.5 ? allowed : ''
  }
}

const WRITES: Readonly<Record<string, readonly string[]>> = {
  create: ['POST'],
  update: ['PATCH'],
  replace: ['DELETE', 'POST'],
  refuse: []
}

const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1)

test.each(SEEDS)(
  'world %i: a dry run and show only read, an apply writes its plan and no more, a second one writes nothing',
  async (seed) => {
    const random = randomFrom(seed)
    const sandbox = await pinecone()
    const inputs = worldOf(random, sandbox)
    const before = sandbox.state.snapshot()

    const [dry] = await Promise.all([
      step(sandbox, { ...inputs, 'dry-run': true }),
      step(sandbox, { ...inputs, command: 'show' }),
      step(sandbox, { ...inputs, command: 'destroy', 'dry-run': true })
    ])
    expect(requestsOf(sandbox).filter((request) => !request.startsWith('GET '))).toEqual([])
    expect(sandbox.state.snapshot()).toEqual(before)

    const first = await step(sandbox, inputs)
    const plan = planOf(first)
    expect(plan).toEqual(planOf(dry))
    const isRefused = plan.some(({ action }) => action === 'refuse')
    const replaced = plan.filter(({ action }) => action === 'replace').map(({ name }) => `/indexes/${name}`)
    // The lifting of a protection is a part of the replace that the plan names.
    const sent = writes(sandbox).filter(({ method, path }) => method !== 'PATCH' || !replaced.includes(path))
    const planned = isRefused ? [] : plan.flatMap(({ action }) => WRITES[action] ?? ['?'])
    expect(sent.map(({ method }) => method).sort()).toEqual([...planned].sort())
    expect(first.exitCode).toBe(isRefused ? 1 : 0)
    expect(errors(first)).toHaveLength(plan.filter(({ action }) => action === 'refuse').length)
    if (isRefused) expect(sandbox.state.snapshot()).toEqual(before)
    const deleted = sent.filter(({ method }) => method === 'DELETE').map(({ path }) => path)
    expect(deleted.sort()).toEqual(isRefused ? [] : replaced.sort())

    requestsOf(sandbox)
    const after = sandbox.state.snapshot()
    const second = await step(sandbox, inputs)
    expect(requestsOf(sandbox).filter((request) => !request.startsWith('GET '))).toEqual([])
    expect(sandbox.state.snapshot()).toEqual(after)
    if (!isRefused) expect(new Set(Object.values(resultsOf(second)))).toEqual(new Set(['unchanged']))
    expect(second.outputs['host']).toBe(first.outputs['host'])
  }
)
