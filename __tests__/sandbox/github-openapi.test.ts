// Each operation's answers, held to what scripts/github-openapi.ts took out of the OpenAPI that GitHub publishes; and the
// validator, held to answers that are wrong.
import { readFileSync } from 'node:fs'
import type { Call, Reply } from '../../sandbox/github/client.ts'
import type { Schema } from '../../sandbox/github/openapi.ts'
import type { GitHubSandbox, Operation } from '../../sandbox/github/server.ts'
import { clientOf } from '../../sandbox/github/client.ts'
import { DOCUMENTATION } from '../../sandbox/github/errors.ts'
import { resolve, validatorOf } from '../../sandbox/github/openapi.ts'
import { startGitHub } from '../../sandbox/github/server.ts'

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } }
}

interface PublishedOperation {
  readonly operationId: string
  readonly externalDocs: { readonly url: string }
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}

const document: unknown = JSON.parse(
  readFileSync(new URL('../../sandbox/github/openapi.json', import.meta.url), 'utf8')
)
const faultsOf = validatorOf(document)
const { paths } = document as { paths: Record<string, Record<string, PublishedOperation>> }
const published = new Map(
  Object.values(paths).flatMap((path) => Object.values(path).map((one) => [one.operationId, one] as const))
)

const BASIC_ERROR: Schema = { $ref: '#/components/schemas/basic-error' }

/** Statuses of every operation, published in prose rather than with each (REST docs, where named). */
const EVERYWHERE = new Set([
  301, // "Follow redirects", as is 307
  307,
  400, // "Troubleshooting": invalid JSON
  401, // "Authenticating to the REST API"
  403, // "Troubleshooting": resource not accessible
  404 // "Troubleshooting": 404 for an existing resource
])

/** Where GitHub's answers are not as its OpenAPI says, with how that is known. */
const DEVIATIONS: readonly [operation: RegExp, fault: RegExp, reason: string][] = [
  [
    /^pulls\/|associated/,
    /^\$(\[\d+\])?\.head\.repo: null/,
    'a deleted fork: nullable in the webhooks schemas, see below'
  ],
  [/./, /^\$\.status: not in the schema/, 'validation errors bear the status as basic ones do']
]

/** Finds everything in an answer that goes against the OpenAPI. */
function deviationsOf(operation: Operation, { status, body }: Reply): string[] {
  const answer = published.get(operation)?.responses[String(status)]
  if (!answer && !EVERYWHERE.has(status)) return [`${operation}: ${status} is not documented`]
  const { content } = answer?.$ref === undefined ? (answer ?? {}) : (resolve(document, answer.$ref) as Content)
  const schema = answer ? content?.['application/json']?.schema : BASIC_ERROR
  if (!schema) return body === '' ? [] : [`${operation}: ${status} has no body`]
  const faults = faultsOf(schema, body)
  return faults.filter((fault) => !DEVIATIONS.some(([one, other]) => one.test(operation) && other.test(fault)))
}

let sandbox: GitHubSandbox
let call: Call

/** Sends a request and holds the answer to the OpenAPI. */
async function held(method: string, path: string, body?: unknown, by: Call = call): Promise<Reply> {
  const reply = await by(method, path, body)
  const operation = sandbox.requests.at(-1)?.operation
  expect(operation).not.toBeNull()
  expect({ path, faults: deviationsOf(operation!, reply) }).toEqual({ path, faults: [] })
  return reply
}

beforeEach(async () => {
  sandbox = await startGitHub({
    now: () => Date.UTC(2026, 10, 22),
    tokens: { pat: { kind: 'user', login: 'octocat' }, weak: { kind: 'workflow', permissions: {} } }
  })
  call = clientOf(sandbox.url)
  const { state } = sandbox
  state.seedRepository('acme/shop')
  state.seedPullRequest('acme/shop', { number: 1, head: { sha: 'a'.repeat(40) } })
  state.seedPullRequest('acme/shop', { number: 2, merged: true, head: { repository: 'eve/shop' } })
  state.seedPullRequest('acme/shop', { number: 3, state: 'closed', head: { repository: null, owner: 'gone' } })
  state.seedRun('acme/shop', { id: 7, pullRequests: [1], attempts: [{ conclusion: 'failure' }, { status: 'queued' }] })
  state.seedJob('acme/shop', 7, { id: 70, attempt: 1 })
  state.seedJob('acme/shop', 7, { id: 71, attempt: 2 })
  state.seedComment('acme/shop', 1, { id: 100 })
  state.seedComment('acme/shop', 1, { id: 101, user: 'github-actions[bot]' })
})

afterEach(() => sandbox.close())

describe('what is found', () => {
  test.each([
    '/repos/acme/shop',
    '/repos/acme/shop/pulls/1',
    '/repos/acme/shop/pulls/2',
    '/repos/acme/shop/pulls/3',
    '/repos/acme/shop/pulls?state=all',
    `/repos/acme/shop/commits/${'a'.repeat(40)}/pulls`,
    '/repos/acme/shop/actions/runs/7',
    '/repos/acme/shop/actions/runs/7/attempts/1',
    '/repos/acme/shop/actions/jobs/70',
    '/repos/acme/shop/actions/jobs/71',
    '/repos/acme/shop/issues/1/comments',
    '/repos/acme/shop/issues/comments/100',
    '/repos/acme/shop/issues/comments/101',
    '/rate_limit'
  ])('GET %s', async (path) => {
    expect((await held('GET', path)).status).toBe(200)
  })

  test('a comment written, changed and deleted, by a workflow and by a user', async () => {
    for (const by of [call, clientOf(sandbox.url, 'pat')]) {
      const created = await held('POST', '/repos/acme/shop/issues/1/comments', { body: 'Hello' }, by)
      expect(created.status).toBe(201)
      const path = new URL(created.headers.get('location')!).pathname
      expect((await held('PATCH', path, { body: 'Bye' }, by)).status).toBe(200)
      expect((await held('DELETE', path, undefined, by)).status).toBe(204)
    }
  })

  test('a user', async () => {
    expect((await held('GET', '/user', undefined, clientOf(sandbox.url, 'pat'))).status).toBe(200)
  })
})

describe('what is refused', () => {
  test.each(['/repos/acme/none', '/repos/acme/shop/pulls/99', '/repos/acme/shop/actions/runs/9'])(
    '404: %s',
    async (path) => {
      expect((await held('GET', path)).status).toBe(404)
    }
  )

  test('401, 403, 301 and 307', async () => {
    const bad = clientOf(sandbox.url, 'bad')
    const weak = clientOf(sandbox.url, 'weak')
    expect((await held('GET', '/repos/acme/shop', undefined, bad)).status).toBe(401)
    expect((await held('GET', '/repos/acme/shop/actions/runs/7', undefined, weak)).status).toBe(403)
    expect((await held('POST', '/repos/acme/shop/issues/1/comments', { body: 'x' }, weak)).status).toBe(403)
    sandbox.state.renameRepository('acme/shop', 'acme/store')
    expect((await held('GET', '/repos/acme/shop')).status).toBe(301)
    expect((await held('DELETE', '/repos/acme/shop/issues/comments/100')).status).toBe(307)
  })

  test('400 and 422 of a comment', async () => {
    const path = '/repos/acme/shop/issues/1/comments'
    expect((await held('POST', path, '{')).status).toBe(400)
    expect((await held('POST', path, {})).status).toBe(422)
    expect((await held('POST', path, { body: 'x'.repeat(65_537) })).status).toBe(422)
  })

  test('the rate limits, which every answer may be', async () => {
    for (const kind of ['rate-limit', 'secondary-rate-limit'] as const) {
      sandbox.fault({ operation: 'pulls/get', kind })
      expect((await held('GET', '/repos/acme/shop/pulls/1')).status).toBe(403)
    }
  })
})

test('every operation is published, with the page that its refusals name', () => {
  for (const [operation, page] of Object.entries(DOCUMENTATION)) {
    if (operation !== 'graphql')
      expect([operation, published.get(operation)?.externalDocs.url]).toEqual([operation, page])
  }
})

test('a deleted fork is null in the webhooks schemas', () => {
  const { schemas } = (document as { components: { schemas: Record<string, Schema> } }).components
  const { pull_request: pull } = schemas['webhook-pull-request-labeled']!.properties!
  expect(pull!.properties!['head']!.properties!['repo']!.nullable).toBe(true)
})

describe('the validator', () => {
  const pull = (): Promise<Reply> => held('GET', '/repos/acme/shop/pulls/1')

  test.each<[string, (body: Record<string, unknown>) => unknown, string]>([
    ['a field that is missing', (body) => delete body['title'], '$.title: missing'],
    ['a field that nobody published', (body) => (body['titel'] = ''), '$.titel: not in the schema'],
    ['a wrong type', (body) => (body['number'] = '1'), '$.number: "1" is not of type integer'],
    ['null where it may not be', (body) => (body['state'] = null), '$.state: null is not of type string'],
    ['a value out of an enum', (body) => (body['state'] = 'merged'), '$.state: "merged" is not in the enum'],
    ['a time that is none', (body) => (body['created_at'] = 'today'), '$.created_at: not a date-time: today'],
    ['an address that is none', (body) => (body['url'] = '/x'), '$.url: not a uri: /x'],
    ['what lies behind a reference', (body) => (body['user'] = {}), '$.user.login: missing'],
    ['what lies in a list', (body) => (body['labels'] = [1]), '$.labels[0]: 1 is not of type object']
  ])('finds %s', async (_, spoil, fault) => {
    const reply = structuredClone((await pull()).body) as Record<string, unknown>
    spoil(reply)
    expect(deviationsOf('pulls/get', { status: 200, headers: new Headers(), body: reply })).toContain(fault)
  })

  test('finds a status that is not documented', async () => {
    expect(deviationsOf('pulls/get', { ...(await pull()), status: 418 })).toEqual(['pulls/get: 418 is not documented'])
  })

  test('counts the choices that fit', () => {
    const choice = { oneOf: [{ type: 'string' }, { type: 'string', nullable: true }] } as const
    expect(faultsOf(choice, null)).toEqual([])
    expect(faultsOf(choice, 'x')).toEqual(['$: fits 2 of 2'])
    expect(faultsOf({ anyOf: choice.oneOf }, 'x')).toEqual([])
    expect(faultsOf({ allOf: [{ type: 'string' }, { type: 'integer' }] }, 1)).toEqual(['$: 1 is not of type string'])
  })

  test('refuses a keyword it does not check, and a reference that leads nowhere', () => {
    expect(() => faultsOf({ minLength: 1 } as Schema, '')).toThrow('no check for the keyword minLength')
    expect(() => faultsOf({ $ref: '#/components/nothing' }, '')).toThrow('leads nowhere')
  })
})
