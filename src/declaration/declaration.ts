import type { Failure, ValidationIssue } from '../core/errors.ts'
import { KINDS, type Declared, type Kind } from '../resources/resource.ts'
import { type Location } from '../core/location.ts'
import { PINECONE_LIMITS, type MapLimits } from './maps.ts'
import { resourcesOf } from './source-layout.ts'
import { readResource, type ResourceReading } from './resource-text.ts'
import { positionText, quoted } from './syntax-node.ts'
import { readYaml, type Source } from './yaml-text.ts'

export type { Source } from './yaml-text.ts'

/** What the rest of the run's settings say about declarations. Everything may be left out. */
export interface DeclarationOptions extends Partial<MapLimits> {
  /** The name in Pinecone of what is declared as `declaredName`. As declared when left out. */
  readonly finalName?: (declaredName: string, kind: Kind) => string
}

/** All that the sources declare, or else everything that is wrong with them. */
export interface Declaration {
  /** Empty where there are issues. Indexes first, then assistants, each in the order of the sources and of their text. */
  readonly declared: readonly Declared[]
  /** Everything that is wrong, in the order of the sources and of their text. */
  readonly issues: readonly ValidationIssue[]
  /** What is worth saying and no issue. */
  readonly notices: readonly string[]
}

/** Why there is nothing to do, and a declaration to begin with. */
export const NOTHING_DECLARED: Failure = {
  reason: 'invalid-declaration',
  message: 'Nothing is declared. Declare an index or an assistant, as in this example.',
  example: `with:
  index: |
    name: docs
    dimension: 1536
    metric: cosine`
}

/**
 * Reads every source and finds everything that is wrong with all of them. Nothing declared at all is no issue here,
 * since some commands need no declaration: the others say `NOTHING_DECLARED`.
 */
export function parseDeclaration(sources: readonly Source[], options: DeclarationOptions = {}): Declaration {
  const limits: MapLimits = {
    maxTags: options.maxTags ?? PINECONE_LIMITS.maxTags,
    maxMetadataBytes: options.maxMetadataBytes ?? PINECONE_LIMITS.maxMetadataBytes
  }
  const names = new Names(options.finalName ?? ((name) => name))
  const readings = sources.map((source) => readSource(source, limits, names))
  const issues = readings.flatMap((reading) => reading.issues)
  const notices = readings.flatMap((reading) => reading.notices)
  if (issues.length > 0) return { declared: [], issues, notices }
  const all = readings.flatMap((reading) => reading.declared)
  const declared = KINDS.flatMap((kind) => all.filter((one) => one.kind === kind))
  return {
    declared: declared.map((one) => ({ ...one, name: names.finalName(one.declaredName, one.kind) })),
    issues,
    notices
  }
}

interface SourceReading {
  readonly declared: readonly Omit<Declared, 'name'>[]
  readonly issues: readonly ValidationIssue[]
  readonly notices: readonly string[]
}

function readSource(source: Source, limits: MapLimits, names: Names): SourceReading {
  const { root, issues: yamlFaults } = readYaml(source)
  if (!root) {
    const isEmptyFile = source.file !== undefined && yamlFaults.length === 0
    return { declared: [], issues: yamlFaults, notices: isEmptyFile ? [`${source.source} declares nothing.`] : [] }
  }
  const layout = resourcesOf(source, root)
  const readings = layout.resources.map(({ kind, mapping, position }) => {
    const reading = readResource(kind, mapping, position, limits)
    return { ...reading, issues: [...reading.issues, ...names.faultsOf(kind, reading)] }
  })
  const issues = [yamlFaults, layout.issues, ...readings.map((reading) => reading.issues)].flat()
  return {
    declared: readings.flatMap((reading) => reading.declared ?? []),
    issues: issues.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column),
    notices: readings.flatMap((reading) => reading.notices)
  }
}

/** The names given so far: no two resources of a kind may have the same, as declared or in Pinecone. */
class Names {
  readonly finalName: (declaredName: string, kind: Kind) => string
  readonly #declared = new Map<string, Location>()
  readonly #final = new Map<string, { readonly declaredName: string; readonly location: Location }>()

  constructor(finalName: (declaredName: string, kind: Kind) => string) {
    this.finalName = finalName
  }

  faultsOf(kind: Kind, { name }: ResourceReading): ValidationIssue[] {
    if (!name) return []
    const { text, location } = name
    const label = `${kind} ${quoted(text)}`
    const first = this.#declared.get(`${kind} ${text}`)
    if (first)
      return [{ message: `${label} is declared twice, first at ${positionText(first)}. Remove one.`, location }]
    this.#declared.set(`${kind} ${text}`, location)
    const final = this.finalName(text, kind)
    const other = this.#final.get(`${kind} ${final}`)
    if (other) {
      const message = `${label} would be named ${quoted(final)} in Pinecone, and so would ${quoted(other.declaredName)} at ${positionText(other.location)}. Rename one.`
      return [{ message, location }]
    }
    this.#final.set(`${kind} ${final}`, { declaredName: text, location })
    return []
  }
}
