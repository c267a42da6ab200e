/** Every declaration that we show: in the README and the docs, alone or in a workflow, and in the examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Source } from '../../src/declaration/declaration.ts'
import { kinds, resourceType, resourceTypes } from '../../src/resources/registry.ts'
import { TEXTS, type Step } from './workflows.ts'

export interface ShownDeclaration {
  /** Where it is shown. */
  readonly where: string
  /** What it would be given as: an input, or a `config-file`. */
  readonly as: string
  readonly text: string
}

const ROOT = new URL('../../', import.meta.url)

/** All of them, as they stand there. */
export const SHOWN_DECLARATIONS: readonly ShownDeclaration[] = [
  ...['README.md', ...filesIn('docs', '.md')].flatMap((file) => blocksOf(file).flatMap(declarationsIn)),
  ...Object.entries(TEXTS).flatMap(([name, text]) => declarationsIn({ where: `examples/workflows/${name}`, text })),
  ...['first-step', 'config-file'].flatMap((folder) =>
    filesIn(`examples/${folder}`, '.yml').flatMap((file) => declarationsIn({ where: file, text: textOf(file) }))
  )
]

/** A declaration as the reader takes it. */
export function sourceOf({ as, where, text }: ShownDeclaration): Source {
  return as === 'config-file' ? { source: where, file: where, text } : { source: as, text }
}

/** A declaration as it would stand in a `config-file`, without the line that sends editors to the network. */
export function asConfigFile({ as, text }: ShownDeclaration): string {
  const own = text.replace(/^# yaml-language-server:.*/m, '#')
  return as === 'config-file' ? own : `${resourceType(as).plural}:\n${own.replaceAll(/^(?=.)/gm, '  ')}`
}

interface Block {
  readonly where: string
  readonly text: string
}

function blocksOf(file: string): Block[] {
  const text = textOf(file)
  return [...text.matchAll(/^( *)```ya?ml\n([^]*?)^\1```/gm)].map(({ 1: indent = '', 2: inner = '', index }) => ({
    where: `${file}:${text.slice(0, index).split('\n').length + 1}`,
    text: inner.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
  }))
}

/** What a block declares: itself, or what the inputs of the steps in it declare. */
function declarationsIn({ where, text }: Block): ShownDeclaration[] {
  const value = parse(text) as unknown
  const steps = stepsOf(value)
  if (steps !== undefined) return steps.flatMap((step) => stepDeclares(where, step))
  const isFile = isObject(value) && resourceTypes().some(({ plural }) => plural in value)
  const first: unknown = Array.isArray(value) ? value[0] : value
  const as = isFile ? 'config-file' : isObject(first) && 'instructions' in first ? 'assistant' : 'index'
  return [{ where, as, text }]
}

/** The steps of a workflow, of a job or by themselves; undefined where there are none. */
function stepsOf(value: unknown): readonly Step[] | undefined {
  if (Array.isArray(value))
    return value.some((item) => isObject(item) && 'uses' in item) ? (value as Step[]) : undefined
  if (!isObject(value)) return undefined
  if ('steps' in value) return stepsOf(value['steps']) ?? []
  return isObject(value['jobs']) ? Object.values(value['jobs']).flatMap((job) => stepsOf(job) ?? []) : undefined
}

function stepDeclares(where: string, { uses, with: inputs = {} }: Step): ShownDeclaration[] {
  if (uses?.includes('pinecone-provision-action') !== true) return []
  return kinds()
    .filter((kind) => kind in inputs)
    .map((kind) => ({
      where,
      as: kind,
      text: replaced(String(inputs[kind]))
    }))
}

/** With a value of the matrix in place of its expression. */
function replaced(text: string): string {
  return text.replaceAll(/\$\{\{ matrix\.metric \}\}/g, 'cosine')
}

function filesIn(folder: string, end: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function textOf(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
