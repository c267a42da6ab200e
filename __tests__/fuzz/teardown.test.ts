// Random projects, one fault of one type, and a teardown or a sweep: deletes every resource of ours that it could read,
// touches no other, and fails for those that it could not read. FUZZ_RUNS=… plays more of them.
import { randomFrom, type Random } from './random.ts'
import { HOUR, NUMBER, pullRequestEvent, REPOSITORY, REPOSITORY_ID, world, type World } from '../main/world.ts'
import type { Fault } from '../../sandbox/pinecone/server.ts'
import type { StepResult } from '../../sandbox/runner/step.ts'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 24)
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)
/** Pull requests beside the run's own: one is open, one has been closed for hours. */
const [OPEN, CLOSED] = [21, 4]

const KINDS = ['index', 'assistant', 'namespace'] as const
type Kind = (typeof KINDS)[number]

/** The sorts of resources, by the owner that name and tags give. */
const OWNERS = {
  ours: { pullRequest: NUMBER },
  ofOpen: { pullRequest: OPEN },
  ofClosed: { pullRequest: CLOSED },
  ofAnotherRepository: { pullRequest: NUMBER, repository: Number(`${String(REPOSITORY_ID)}3`) },
  ofAShorterRepository: { pullRequest: NUMBER, repository: Number(String(REPOSITORY_ID).slice(0, -1)) },
  copied: { pullRequest: NUMBER, hasOtherName: true },
  nobodys: {}
} as const
type Owner = keyof typeof OWNERS

interface Item {
  readonly kind: Kind
  readonly owner: Owner
  readonly name: string
  readonly isProtected: boolean
}

const FAULTS: readonly (readonly [kinds: readonly Kind[], fault: Fault] | undefined)[] = [
  undefined,
  undefined,
  [
    ['index', 'namespace'],
    { operation: 'listIndexes', kind: 'answer', status: 403, body: 'Forbidden', times: Infinity }
  ],
  [['assistant'], { operation: 'listAssistants', kind: 'answer', status: 403, body: 'Forbidden', times: Infinity }],
  [['assistant'], { operation: 'listAssistants', kind: 'answer', status: 404, body: 'no Route', times: Infinity }],
  [['assistant'], { operation: 'listAssistants', kind: 'answer', status: 200, body: { rows: [] }, times: Infinity }],
  [['namespace'], { operation: 'listNamespaces', kind: 'answer', status: 403, body: 'Forbidden', times: Infinity }],
  // A passing fault, or a lost answer, is no excuse.
  [[], { operation: 'deleteIndex', kind: 'reset', after: true, times: 1 }],
  [[], { operation: 'deleteAssistant', kind: 'answer', status: 503, body: '', after: true, times: 1 }],
  [[], { operation: 'listIndexes', kind: 'answer', status: 520, body: '', times: 1 }]
]

function itemsFrom(random: Random): Item[] {
  return Array.from({ length: random.integer(3, 9) }, (_, at): Item => {
    const [kind, owner] = [random.pick(KINDS), random.pick(Object.keys(OWNERS) as Owner[])]
    const isProtected = kind === 'index' && random.chance(0.15)
    return { kind, owner, name: nameOf(kind, owner, `r${at}`), isProtected }
  })
}

function nameOf(kind: Kind, owner: Owner, base: string): string {
  const {
    pullRequest,
    repository = REPOSITORY_ID,
    hasOtherName
  } = OWNERS[owner] as {
    pullRequest?: number
    repository?: number
    hasOtherName?: boolean
  }
  if (pullRequest === undefined) return kind === 'namespace' ? `pr-${NUMBER}-${base}` : `${base}-pr-x`
  if (kind !== 'namespace') return hasOtherName ? `${base}-restored` : `${base}-pr-${pullRequest}`
  // A name cannot be copied: this resource only looks like ours.
  return hasOtherName ? `gha-${repository}-pr-${pullRequest}x-${base}` : `gha-${repository}-pr-${pullRequest}-${base}`
}

function seed({ pinecone: { state }, now }: World, { kind, owner, name, isProtected }: Item): void {
  const { pullRequest, repository = REPOSITORY_ID } = OWNERS[owner] as { pullRequest?: number; repository?: number }
  const tags =
    pullRequest === undefined
      ? {}
      : {
          'gha-repository-id': String(repository),
          'gha-declared-name': 'docs',
          'gha-pull-request': String(pullRequest),
          'gha-expires-at': String((now + 24 * HOUR) / 1000)
        }
  if (kind === 'namespace') state.seedNamespaces('shared', [name])
  else if (kind === 'assistant') state.seedAssistant({ name, metadata: tags })
  else
    state.seedIndex({
      name,
      dimension: 2,
      metric: 'cosine',
      tags,
      ...(isProtected && { deletion_protection: 'enabled' })
    })
}

function remaining({ pinecone: { state } }: World, { kind, name }: Item): boolean {
  if (kind === 'index') return state.getIndex(name) !== undefined
  if (kind === 'assistant') return state.getAssistant(name) !== undefined
  return state.listNamespaces('shared').some((one) => one.name === name)
}

/** The violations at the end of a run. */
function wrongWith(
  there: World,
  items: readonly Item[],
  command: 'close' | 'sweep',
  result: StepResult,
  lost: readonly Kind[]
): string[] {
  const owners: readonly Owner[] = command === 'close' ? ['ours'] : ['ours', 'ofClosed']
  const isOver = ({ owner }: Item): boolean => owners.includes(owner)
  const mayGo = new Set(items.filter((item) => isOver(item) && !item.isProtected).map(({ name }) => name))
  const nameIn = (path: string): string => decodeURIComponent(path.split('/').at(-1) ?? '')
  const touched = there.pinecone.requests.filter(({ method, path }) => method !== 'GET' && !mayGo.has(nameIn(path)))
  const isRed = result.conclusion === 'failure'
  const left = items.filter((item) => remaining(there, item))
  const kept = left.filter((item) => mayGo.has(item.name))
  // A sweep keeps a protected resource with a warning; a teardown fails because of it.
  const blocked =
    command === 'close' && left.some((item) => isOver(item) && item.isProtected && !lost.includes(item.kind))
  // An index whose host cannot be asked causes a warning: nothing is declared in it.
  const isUnread = lost.some((kind) => kind !== 'namespace')
  return [
    ...touched.map(({ method, path }) => `${method} ${path} is not for this run`),
    ...items.filter((item) => !mayGo.has(item.name) && !left.includes(item)).map(({ name }) => `${name} is gone`),
    ...kept.filter(({ kind }) => !lost.includes(kind)).map(({ name }) => `${name} could be read, and is still there`),
    ...(isRed || !(isUnread || blocked) ? [] : ['it is green']),
    ...(isRed && !isUnread && !blocked ? [`it is red: ${result.log}`] : []),
    ...(lost.includes('namespace') && !isRed && !/could not be found out/.test(result.log)
      ? ['it says nothing of what it could not ask']
      : [])
  ]
}

async function play(at: number): Promise<void> {
  const random = randomFrom(at)
  const items = itemsFrom(random)
  const command = random.pick(['close', 'sweep'] as const)
  const [lost, fault] = random.pick(FAULTS) ?? [[], undefined]
  const there = await world({ dataPlane: true })
  for (const number of [OPEN, CLOSED]) there.github.state.seedPullRequest(REPOSITORY, { number })
  there.github.state.closePullRequest(REPOSITORY, NUMBER)
  there.github.state.closePullRequest(REPOSITORY, CLOSED)
  there.pinecone.state.seedIndex({ name: 'shared', dimension: 2, metric: 'cosine' })
  for (const item of items) seed(there, item)
  if (fault !== undefined) there.pinecone.fault(fault)
  there.pass(3 * HOUR)
  const result =
    command === 'close'
      ? await there.step({ lifetime: 'pull-request' }, { event: pullRequestEvent('closed') })
      : await there.step({ command: 'sweep' }, { event: { name: 'schedule', payload: {} } })
  expect({ at, items, command, fault, wrong: wrongWith(there, items, command, result, lost) }).toMatchObject({
    wrong: []
  })
}

test.each(Array.from({ length: RUNS }, (_, at) => SEED + at))('teardown and sweep of a random project, seed %i', play)
