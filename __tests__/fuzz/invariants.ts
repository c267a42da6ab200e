/** The invariants of every run, whatever went wrong. Each check returns its violations as texts. */
import { SANDBOX_API_KEY } from '../../sandbox/pinecone/server.ts'
import type { Snapshot } from '../../sandbox/pinecone/server.ts'
import type { Outcome } from '../../src/apply/outcome.ts'
import { answerOf, isTerminating, type Actual, type Kind } from './actual.ts'
import { at, isSame } from './json.ts'
import type { Ending } from './part.ts'
import { differences, isUsable } from './rules.ts'
import type { Part, Scenario } from './scenario.ts'
import type { Sent, World } from './world.ts'

type Named = { readonly name: string }

/** How long a run may go on once it is cancelled. */
const CANCELLED_MS = 1000

/** The reasons of the contract. */
const REASONS = new Set(
  (
    'invalid-input invalid-declaration unauthorized forbidden not-found immutable-change deletion-protected quota ' +
    'not-ready creation-failed cancelled network api-error'
  ).split(' ')
)

/** Identifies a resource. */
export function keyOf(kind: Kind, name: string | undefined): string {
  return `${kind} ${name ?? ''}`
}

/** The declared resources of a part, with their kinds. */
export function declaredBy({ one }: Part): { kind: Kind; name: string; declared: object }[] {
  const { indexes, assistants } = one.declared
  const of = (kind: Kind, all: readonly object[]) =>
    (all as readonly Named[]).map((declared) => ({ kind, name: declared.name, declared }))
  return [...of('index', indexes), ...of('assistant', assistants)]
}

/** The invariants at the end of any run, alone or not. */
export function checkEnding(ending: Ending, world: World): string[] {
  const { part } = ending
  const sent = world.log.filter(({ who }) => who === part.who)
  const done = [...checkWrites(ending, sent), ...checkLooks(sent), ...checkReplaced(sent)]
  const said = ending.isKilled ? [] : checkSaid(ending)
  return [...said, ...done].map((words) => `${part.who} (${part.command}): ${words}`)
}

function checkSaid(ending: Ending): string[] {
  const { deadlineMs, endedMs, cancelledMs } = ending
  const late = endedMs > deadlineMs + 1 ? [`ended ${endedMs - deadlineMs} ms after its deadline`] : []
  const isLateCancelled = cancelledMs !== undefined && endedMs > cancelledMs + CANCELLED_MS
  const slow = isLateCancelled ? [`went on ${endedMs - cancelledMs} ms after it was cancelled`] : []
  return [...late, ...slow, ...checkFailures(ending), ...checkSeen(ending)]
}

function checkFailures({ outcomes, failure }: Ending): string[] {
  const whole = failure && !(REASONS.has(failure.reason) && failure.message !== '') ? [JSON.stringify(failure)] : []
  const defects = failure?.message.includes('unexpected happened') ? [failure.message] : []
  const each = outcomes.flatMap((outcome) => checkFailure(outcome))
  return [...whole, ...defects, ...each]
}

function checkFailure({ kind, name, result, failure }: Outcome): string[] {
  const isBad =
    result === 'failed' ||
    result === 'refused' ||
    (['absent', 'not-attempted'].includes(result) && failure !== undefined)
  if (!isBad) return failure === undefined ? [] : [`${name} is ${result} and has a failure: ${failure.message}`]
  if (failure === undefined) return [`${name} is ${result} without a reason`]
  if (failure.message.includes('unexpected happened')) return [`${name}: ${failure.message}`]
  if (!REASONS.has(failure.reason)) return [`${name}: there is no reason ${failure.reason}`]
  // A type that cannot be read fails as a whole: the message names the type.
  const isOfType = new RegExp(`\\b(Listing the|the list of) ${kind === 'index' ? 'indexes' : 'assistants'}\\b`).test(
    failure.message
  )
  const isNamed = failure.reason === 'cancelled' || isOfType || failure.message.includes(`"${name}"`)
  return isNamed ? [] : [`${name}: the message does not name it: ${failure.message}`]
}

/** A resource that a run reports as done is as declared in the last answer that it got. */
function checkSeen({ part, outcomes }: Ending): string[] {
  if (part.command !== 'apply' || !part.wait || outcomes.some(({ result }) => result === 'refused')) return []
  return declaredBy(part).flatMap(({ kind, name, declared }) => {
    const outcome = outcomes.find((one) => one.kind === kind && one.name === name)
    if (outcome === undefined || outcome.failure !== undefined) return []
    const unlike = differences(declared, seenOf(kind, outcome.observed?.model ?? {}))
    return unlike.map(({ path }) => `${name} is said to be ${outcome.result}, and its ${path} was last seen otherwise`)
  })
}

/** Turns a run's report, which uses classic words where possible, back into Pinecone's own. */
function seenOf(kind: Kind, model: object): Actual {
  if (kind === 'assistant') return { kind, answer: model }
  const { vector_type, dimension, metric } = model as { vector_type?: string; dimension?: unknown; metric?: unknown }
  const vectors = {
    ...(vector_type === 'dense' && { _values: { type: 'dense_vector', dimension, metric } }),
    ...(vector_type === 'sparse' && { _sparse_values: { type: 'sparse_vector' } })
  }
  const { read_capacity, ...location } = (at(model, 'spec', 'serverless') ?? {}) as { read_capacity?: unknown }
  const deployment = { deployment_type: at(model, 'spec', 'pod') === undefined ? 'managed' : 'pod', ...location }
  const schema = { fields: { ...(at(model, 'schema', 'fields') as object | undefined), ...vectors } }
  return { kind, classic: model, typed: { ...model, deployment, read_capacity }, schema, isHidden: false }
}

/** Only declared resources are written to, none if the plan refuses, and only resources that the plan names are deleted. */
function checkWrites({ part, plan }: Ending, sent: readonly Sent[]): string[] {
  const writes = sent.filter(({ method }) => method !== 'GET')
  const declared = new Set(declaredBy(part).map(({ kind, name }) => keyOf(kind, name)))
  const changes = plan?.changes ?? []
  // A resource that could not be read fails by itself, and does not stop the others.
  const isRefused = changes.some((change) => change.action === 'refuse' && change.isBlocking)
  return writes.flatMap(({ method, kind, name }) => {
    const what = `${method} ${kind} ${name ?? ''}`
    const change = changes.find((one) => one.kind === kind && one.name === name)
    if (isRefused) return [`${what} although the plan refuses`]
    if (!declared.has(keyOf(kind, name)) || change === undefined) return [`${what} is not declared`]
    if (change.action === 'refuse') return [`${what} although it could not be read`]
    const mayDelete = change.action === 'delete' || change.action === 'replace'
    return method === 'DELETE' && !mayDelete ? [`${what} although the plan says ${change.action}`] : []
  })
}

/** No resource is written to without a read since the last answer to a write to it; none is changed or deleted unread. */
function checkLooks(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ method, kind, name }, position) => {
    if (method === 'GET') return []
    const before = sent.slice(0, position)
    const last = before.findLastIndex((one) => one.method !== 'GET' && one.kind === kind && one.name === name)
    if (last < 0 && method === 'POST') return []
    const hasLooked = before
      .slice(last + 1)
      .some((one) => one.method === 'GET' && one.kind === kind && (one.name === name || one.name === undefined))
    return hasLooked ? [] : [`${method} ${kind} ${name ?? ''} without a look`]
  })
}

/** A run does not delete a resource that it has made. */
function checkReplaced(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ method, kind, name, end }, position) => {
    if (method !== 'POST' || end === 'lost' || end >= 300) return []
    const isDeleted = sent
      .slice(position)
      .some((one) => one.method === 'DELETE' && one.kind === kind && one.name === name)
    return isDeleted ? [`${kind} ${name ?? ''} was made by this run, and deleted by it`] : []
  })
}

/** A resource that a lone run reports as gone or deleted does not exist, if the run waited and no answer was stale. */
export function checkGone({ part, outcomes }: Ending, world: World): string[] {
  if (part.command !== 'destroy' || !part.wait) return []
  return outcomes.flatMap(({ kind, name, result }) =>
    (result === 'absent' || result === 'deleted') && world.actual(kind as Kind, name) !== undefined
      ? [`${name} is said to be ${result}, and is still there`]
      : []
  )
}

/** A lone run reports its resources as they are. */
export function checkClaims({ part, outcomes, plan }: Ending, world: World, mayHaveLooked: boolean): string[] {
  if (part.command !== 'apply' || plan?.changes.some(({ action }) => action === 'refuse')) return []
  return declaredBy(part).flatMap(({ kind, name, declared }) => {
    const outcome = outcomes.find((one) => one.kind === kind && one.name === name)
    if (outcome === undefined) return []
    const effects = world.log.filter((one) => one.who === part.who && one.kind === kind && one.name === name)
    const created = effects.filter(({ effect }) => effect === 'created').length
    const claims = [
      ...(outcome.created && created === 0 && !isMisled(effects, world.actual(kind, name))
        ? [`${name} is said to be created, and was not`]
        : []),
      ...(!outcome.created && created > 0 && outcome.failure === undefined && !mayHaveLooked
        ? [`${name} was created, and is not said to be`]
        : []),
      ...(outcome.result === 'unchanged' && effects.some(({ effect }) => effect !== 'none') && !mayHaveLooked
        ? [`${name} is said to be unchanged, and was changed`]
        : [])
    ]
    if (outcome.failure !== undefined) return [...claims, ...checkProtection(outcome, plan, created, world)]
    return [...claims, ...(part.wait ? checkDone(kind, declared, world.actual(kind, name)) : [])]
  })
}

/**
 * Whether a run was answered that an existing resource does not exist, and then lost the answer to its create: it must
 * take the resource that it then finds for its own.
 */
function isMisled(sent: readonly Sent[], actual: Actual | undefined): boolean {
  // It must not take a resource for its own that a classic create cannot have made.
  if (actual?.kind === 'index' && actual.isHidden) return false
  const denied = sent.findIndex(({ end }) => end === 404)
  return denied >= 0 && sent.slice(denied).some(({ method, end }) => method === 'POST' && isAmbiguous(end))
}

function isAmbiguous(end: Sent['end']): boolean {
  return end === 'lost' || [408, 425, 499].includes(end) || end >= 500
}

/** Deletion protection that was lifted for a failed replace is put back, or the user is told. */
function checkProtection(outcome: Outcome, plan: Ending['plan'], created: number, world: World): string[] {
  const change = plan?.changes.find(({ kind, name }) => kind === outcome.kind && name === outcome.name)
  if (change === undefined || !('liftsProtection' in change) || !change.liftsProtection || created > 0) return []
  const actual = world.actual(outcome.kind as Kind, outcome.name)
  if (actual === undefined || isTerminating(actual)) return []
  const isOpen = at(answerOf(actual), 'deletion_protection') === 'disabled'
  return isOpen && !outcome.failure?.message.includes('could not be put back')
    ? [`${outcome.name} lost its deletion protection without a word: ${outcome.failure?.message ?? ''}`]
    : []
}

function textOf(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value)
}

/** Whether a resource is as it is declared, and ready. */
export function checkDone(kind: Kind, declared: object, actual: Actual | undefined): string[] {
  const { name } = declared as Named
  if (actual === undefined) return [`${kind} ${name} does not exist`]
  const unlike = differences(declared, actual).map(
    ({ path, declared: wanted, actual: found }) => `${kind} ${name}: ${path} is ${textOf(found)}, not ${textOf(wanted)}`
  )
  return isUsable(declared, actual) ? unlike : [...unlike, `${kind} ${name} is not ready: ${JSON.stringify(actual)}`]
}

/** The undeclared resources that were not being deleted, which must stay as they are. */
export function undeclaredIn({ indexes, assistants }: Snapshot, { parts }: Scenario): Undeclared {
  const declared = new Set(parts.flatMap((part) => declaredBy(part)).map(({ kind, name }) => keyOf(kind, name)))
  const all = [
    ...Object.values(indexes).map((record) => ({ kind: 'index' as const, record })),
    ...Object.values(assistants).map((record) => ({ kind: 'assistant' as const, record }))
  ]
  return all.filter(({ kind, record }) => record.goneAt === null && !declared.has(keyOf(kind, record.name)))
}

type Undeclared = readonly { readonly kind: Kind; readonly record: object }[]

export function checkUndeclared(before: Undeclared, after: Undeclared): string[] {
  return isSame(before, after) ? [] : ['something undeclared was touched']
}

/** The indexes with undeclared protection: however a run ends, the next one leaves them protected. */
export function protectedIn(world: World, { mode, parts: [part] }: Scenario): readonly string[] {
  if (!['faults', 'down', 'killed'].includes(mode)) return []
  return declaredBy(part).flatMap(({ kind, name, declared }) => {
    const actual = world.actual(kind, name)
    if (actual === undefined || isTerminating(actual) || at(declared, 'deletion_protection') !== undefined) return []
    return at(answerOf(actual), 'deletion_protection') === 'enabled' ? [name] : []
  })
}

/**
 * Protected indexes are protected at the end, without the tag of a lifted protection. If a killed run deleted an index,
 * nothing is left that shows its protection.
 */
export function checkProtected(names: readonly string[], world: World): string[] {
  return names.flatMap((name) => {
    const actual = world.actual('index', name)
    const effects = world.log.filter((one) => one.kind === 'index' && one.name === name && one.effect !== 'none')
    const isLost = effects.some(
      ({ effect, who }, position) => effect === 'deleted' && effects[position + 1]?.who !== who
    )
    if (isLost || actual === undefined || isTerminating(actual)) return []
    const answer = answerOf(actual)
    const isAsFound = at(answer, 'deletion_protection') === 'enabled'
    const isTagged = at(answer, 'tags', 'gha-protection-lifted') !== undefined
    return isAsFound && !isTagged ? [] : [`index ${name} was protected, and is so no more: ${JSON.stringify(answer)}`]
  })
}

/**
 * If one type cannot be read, the other one's declared resources are done all the same; the type's own all fail, and none
 * of them is written to.
 */
export function checkDown(down: Kind, { part, plan, outcomes, failure }: Ending, world: World): string[] {
  const hasOther = declaredBy(part).some(({ kind }) => kind !== down)
  if (failure !== undefined) {
    return hasOther && failure.reason !== 'unauthorized' ? [`all of it failed: ${failure.message}`] : []
  }
  const isRefused = plan?.changes.some((change) => change.action === 'refuse' && change.isBlocking)
  return declaredBy(part).flatMap(({ kind, name, declared }) => {
    const outcome = outcomes.find((one) => one.kind === kind && one.name === name)
    if (outcome === undefined) return [`there is no outcome for ${kind} ${name}`]
    if (kind === down) {
      return outcome.failure === undefined ? [`${kind} ${name} cannot be read, and is ${outcome.result}`] : []
    }
    const isDone = part.command === 'apply' && outcome.failure === undefined && part.wait && isRefused !== true
    return isDone ? checkDone(kind, declared, world.actual(kind, name)) : []
  })
}

const KEY_FORMS: readonly string[] = [
  SANDBOX_API_KEY,
  [...SANDBOX_API_KEY].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
  Buffer.from(SANDBOX_API_KEY).toString('hex'),
  // The part of each of the three base64 forms that does not depend on the surrounding text.
  ...[0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + SANDBOX_API_KEY)
      .toString('base64')
      .slice(4, -4)
  )
]

/** The key appears only in its header. */
export function checkSecrecy(endings: readonly Ending[], { sandbox }: World): string[] {
  const said = endings.map(({ plan, outcomes, failure }) => JSON.stringify({ plan, outcomes, failure }))
  const sent = sandbox.requests.map(({ path, body, headers }) =>
    JSON.stringify({ path, body, headers: { ...headers, 'api-key': '' } })
  )
  return [...said, ...sent].flatMap((text) => keyFormsIn(text).map((form) => `shows the key as ${form}: ${text}`))
}

/** The forms in which a text shows the key. */
export function keyFormsIn(text: string): string[] {
  const lower = text.toLowerCase()
  return KEY_FORMS.filter((form) => text.includes(form) || lower.includes(form.toLowerCase()))
}
