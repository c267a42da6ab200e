/**
 * Takes out of GitHub's OpenAPI what the sandbox's answers are held to, into sandbox/github/openapi.json. The package
 * takes 385 MB, which is too much for everybody's `npm ci`, so it is installed elsewhere, and only for this:
 *
 *   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
 *   node scripts/github-openapi.ts /tmp/openapi/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { DOCUMENTATION } from '../sandbox/github/errors.ts'
import { REMARKS, type Schema } from '../sandbox/github/openapi.ts'

type Named<T> = Readonly<Record<string, T>>

interface Response {
  readonly $ref?: string
  readonly content?: Named<{ readonly schema: Schema }>
}

interface Operation {
  readonly operationId: string
  readonly externalDocs: { readonly url: string }
  readonly responses: Named<Response>
}

/** What is read of a document of OpenAPI 3.0. */
export interface OpenApi {
  readonly openapi: string
  readonly info: { readonly version: string; readonly license: unknown }
  readonly paths: Named<Named<Operation>>
  readonly components: { readonly schemas: Named<Schema>; readonly responses: Named<Response> }
}

const FILE = new URL('../sandbox/github/openapi.json', import.meta.url)
const SOURCE = 'generated/api.github.com.json'

/** Of no operation: the error that every one may answer, and a pull request whose fork is deleted. */
const OTHER_SCHEMAS = ['basic-error', 'webhook-pull-request-labeled']

/**
 * Gives what a document says of the answers of some operations, without remarks.
 *
 * @param operations their `operationId`s
 * @param schemas the names of schemas that are wanted beside those
 * @returns the operations, and every schema and response that they or `schemas` lead to
 */
export function extractOf(document: OpenApi, operations: readonly string[], schemas: readonly string[]): OpenApi {
  const wanted = new Set(operations)
  const paths = Object.entries(document.paths).flatMap(([path, methods]) => {
    const chosen = Object.entries(methods).filter(([, { operationId }]) => wanted.has(operationId))
    return chosen.length === 0 ? [] : [[path, mapped(Object.fromEntries(chosen), bareOperation)] as const]
  })
  const found = { schemas: new Map<string, Schema>(), responses: new Map<string, Response>() }
  const follow = (part: unknown): void => {
    for (const [, kind, name] of JSON.stringify(part).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (kind === 'schemas') take(found.schemas, name, document.components.schemas, bareSchema)
      else if (kind === 'responses') take(found.responses, name, document.components.responses, bareResponse)
      else throw new Error(`There is a reference to components/${kind ?? ''}, which are not taken out.`)
    }
  }
  const take = <T>(taken: Map<string, T>, name = '', all: Named<T>, bare: (one: T) => T): void => {
    const one = all[name]
    if (!one) throw new Error(`The document has no ${name}.`)
    if (taken.has(name)) return
    taken.set(name, bare(one))
    follow(taken.get(name))
  }
  follow(paths)
  for (const name of schemas) take(found.schemas, name, document.components.schemas, bareSchema)
  return {
    openapi: document.openapi,
    info: { version: document.info.version, license: document.info.license },
    paths: Object.fromEntries(paths),
    components: { schemas: sorted(found.schemas), responses: sorted(found.responses) }
  }
}

function bareOperation({ operationId, externalDocs, responses }: Operation): Operation {
  return { operationId, externalDocs: { url: externalDocs.url }, responses: mapped(responses, bareResponse) }
}

function bareResponse({ $ref, content }: Response): Response {
  if ($ref !== undefined) return { $ref }
  return content ? { content: mapped(content, ({ schema }) => ({ schema: bareSchema(schema) })) } : {}
}

/** Everything that the validator does not know to be a remark stays, so that it still refuses what it cannot check. */
function bareSchema(schema: Schema): Schema {
  const { properties, items, additionalProperties, oneOf, anyOf, allOf, ...own } = schema
  return {
    ...Object.fromEntries(Object.entries(own).filter(([keyword]) => !REMARKS.has(keyword))),
    ...(properties && { properties: mapped(properties, bareSchema) }),
    ...(items && { items: bareSchema(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? bareSchema(additionalProperties) : additionalProperties
    }),
    ...(oneOf && { oneOf: oneOf.map(bareSchema) }),
    ...(anyOf && { anyOf: anyOf.map(bareSchema) }),
    ...(allOf && { allOf: allOf.map(bareSchema) })
  }
}

function mapped<T>(record: Named<T>, change: (value: T) => T): Named<T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

function sorted<T>(record: ReadonlyMap<string, T>): Named<T> {
  return Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Expected the folder of @octokit/openapi; the top of this file says how.')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const { name, version } = read('package.json') as { name: string; version: string }
  const operations = Object.keys(DOCUMENTATION).filter((operation) => operation !== 'graphql')
  const extract = extractOf(read(SOURCE) as OpenApi, operations, OTHER_SCHEMAS)
  const taken = { 'x-taken-from': `${name}@${version}, ${SOURCE}`, ...extract }
  const config = await resolveConfig(fileURLToPath(FILE))
  writeFileSync(FILE, await format(JSON.stringify(taken), { ...config, parser: 'json' }))
}

if (import.meta.main) await main(process.argv[2])
