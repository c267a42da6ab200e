import type { Failure, ValidationIssue } from '../core/errors.ts'
import type { Location } from '../core/location.ts'
import { oneOf, withArticle } from '../core/text/words.ts'
import type { Lifetime } from '../resources/owner.ts'
import { kinds, resourceType, resourceTypes } from '../resources/registry.ts'
import { keyOf, locationOf, type Declared, type Identity, type Kind } from '../resources/resource.ts'
import { extrasConflicts } from './extras.ts'
import { readForLifetime } from './preview.ts'
import type { ResourceReading } from './resource-text.ts'
import { resourcesOf } from './source-layout.ts'
import { positionText, quoted } from './syntax-node.ts'
import { readYaml, type Source } from './yaml-text.ts'

export type { Source } from './yaml-text.ts'

/** The settings of a run that concern declarations. */
export interface DeclarationOptions {
  /** Decides how much room ownership tags need, and whether `preview` applies. Neither when left out. */
  readonly lifetime?: Lifetime
  /** The name in Pinecone of a resource whose parent is not declared too. The declared name when left out. */
  readonly finalName?: (declaredName: string, kind: Kind) => string
}

/** Everything that the sources declare, or all their issues. */
export interface Declaration {
  /**
   * Empty where there are issues. In the registry's order of types, then in the order of the sources and their text.
   */
  readonly declared: readonly Declared[]
  /** The resources that are declared, but not for this lifetime. */
  readonly leftOut: readonly Pick<Declared, 'kind' | 'declaredName'>[]
  /** In the order of the sources and their text. */
  readonly issues: readonly ValidationIssue[]
  /** Remarks that are not issues. */
  readonly notices: readonly string[]
}

/** The failure of a run without declarations, with an example of one. */
export function nothingDeclared(): Failure {
  const [first] = resourceTypes()
  const input = `with:\n  ${first?.kind ?? ''}: |\n    ${first?.example.replaceAll('\n', '\n    ') ?? ''}`
  return {
    reason: 'invalid-declaration',
    message: `Nothing is declared. Declare ${oneOf(kinds().map(withArticle))}, as in this example.`,
    example: input
  }
}

/**
 * Reads every source and finds all issues of all of them. No declaration at all is not an issue here, since some
 * commands need none; the others report `nothingDeclared`.
 */
export function parseDeclaration(sources: readonly Source[], options: DeclarationOptions = {}): Declaration {
  const names = new Names(options.finalName ?? ((name) => name))
  const readings = sources.map((source) => readSource(source, options.lifetime, names))
  const issues = readings.flatMap((reading) => reading.issues)
  const notices = readings.flatMap((reading) => reading.notices)
  if (issues.length > 0) return { declared: [], leftOut: [], issues, notices }
  const all = readings.flatMap((reading) => reading.declared)
  const declared = kinds().flatMap((kind) => all.filter((one) => one.kind === kind))
  const keys = new Set(declared.map(({ kind, declaredName: name }) => keyOf({ kind, name })))
  // A resource that is left out for this lifetime counts as not declared.
  const isDeclared = (identity: Identity): boolean => keys.has(keyOf(identity))
  return {
    declared: declared.map((one) => names.resolved(one, isDeclared)),
    leftOut: readings.flatMap((reading) => reading.leftOut),
    issues,
    notices
  }
}

interface SourceReading {
  readonly declared: readonly Omit<Declared, 'name'>[]
  readonly leftOut: readonly Omit<Declared, 'name'>[]
  readonly issues: readonly ValidationIssue[]
  readonly notices: readonly string[]
}

function readSource(source: Source, lifetime: Lifetime | undefined, names: Names): SourceReading {
  const { root, issues: yamlIssues } = readYaml(source)
  if (!root) {
    const isEmptyFile = source.file !== undefined && yamlIssues.length === 0
    return {
      declared: [],
      leftOut: [],
      issues: yamlIssues,
      notices: isEmptyFile ? [`${source.source} declares nothing.`] : []
    }
  }
  const layout = resourcesOf(source, root)
  const readings = layout.resources.map(({ kind, mapping, position }) => {
    const reading = readForLifetime(kind, mapping, position, lifetime)
    return { ...reading, issues: [...reading.issues, ...names.issuesOf(kind, reading)] }
  })
  const issues = [yamlIssues, layout.issues, ...readings.map((reading) => reading.issues)].flat()
  return {
    declared: readings.flatMap(({ declared, isLeftOut }) => (declared && !isLeftOut ? [declared] : [])),
    leftOut: readings.flatMap(({ declared, isLeftOut }) => (declared && isLeftOut ? [declared] : [])),
    issues: issues.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column),
    notices: readings.flatMap((reading) => reading.notices)
  }
}

/** The names so far: no two resources of a kind may have the same name, neither declared nor in Pinecone. */
class Names {
  readonly #finalName: (declaredName: string, kind: Kind) => string
  readonly #declared = new Map<string, Location>()
  readonly #final = new Map<string, { readonly declaredName: string; readonly location: Location }>()

  constructor(finalName: (declaredName: string, kind: Kind) => string) {
    this.#finalName = finalName
  }

  /**
   * A declared resource with its name in Pinecone. If its parent is declared too, only the parent's name gets the
   * suffixes, because only that is unique in the project. Any other parent exists already, under its own name.
   */
  resolved(one: Omit<Declared, 'name'>, isDeclared: (identity: Identity) => boolean): Declared {
    const { kind, declaredName, parent } = one
    if (parent === undefined || !isDeclared(parent)) return { ...one, name: this.#finalName(declaredName, kind) }
    const outer = { ...parent, name: this.#finalName(parent.name, parent.kind) }
    return { ...one, name: declaredName, parent: outer, isInDeclared: true }
  }

  issuesOf(kind: Kind, { name, declared }: ResourceReading): ValidationIssue[] {
    if (!name) return []
    const { text, location } = name
    const label = `${kind} ${quoted(text)}`
    const identity: Identity = { kind, name: text, ...(declared?.parent && { parent: declared.parent }) }
    const first = this.#declared.get(keyOf(identity))
    if (first)
      return [{ message: `${label} is declared twice, first at ${positionText(first)}. Remove one.`, location }]
    this.#declared.set(keyOf(identity), location)
    // Whether the parent is declared is only known at the end, and cannot make two names the same.
    if (identity.parent !== undefined) return []
    const final: Identity = { kind, name: this.#finalName(text, kind) }
    const other = this.#final.get(keyOf(final))
    if (other) {
      const message = `${label} would be named ${quoted(final.name)} in Pinecone, and so would ${quoted(other.declaredName)} at ${positionText(other.location)}. Rename one.`
      return [{ message, location }]
    }
    this.#final.set(keyOf(final), { declaredName: text, location })
    if (declared?.extras === undefined) return []
    return extrasConflicts(resourceType(kind), label, declared.extras, final.name, (path) => locationOf(declared, path))
  }
}
