import type { ConfigFileReading } from '../declaration/config-file.ts'
import { nothingDeclared, parseDeclaration, type Declaration } from '../declaration/declaration.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { ActionError } from '../core/errors.ts'
import { withoutValueAt } from '../core/json.ts'
import { firstOf } from '../core/text/words.ts'
import { kinds, resourceType } from '../resources/registry.ts'
import { finalName } from '../resources/names.ts'
import { nameTailOf, type Owner } from '../resources/owner.ts'
import { ownerPrefix } from '../resources/ownership-in-name.ts'
import { ownershipMapOf } from '../resources/ownership.ts'
import { isProtected, type Declared, type Kind } from '../resources/resource.ts'
import type { RunState } from './run.ts'
import { isTeardown, type OwnedRunTarget } from './run-target.ts'

/** The declared resources of a run, and those that are left out for its lifetime. */
export type Declarations = Pick<Declaration, 'declared' | 'leftOut'>

/**
 * Reads all declarations. A teardown of everything needs none, so there a faulty one is only a warning: an error would leave
 * the resources of the pull request or run behind.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or if nothing is declared
 */
export async function declare(
  inputs: Inputs,
  target: OwnedRunTarget,
  workspace: string,
  said: Pick<RunState, 'notices' | 'warnings'>
): Promise<Declarations> {
  const isOptional = takesEverything(target)
  const { declared, leftOut, issues, notices } = await readSources(inputs, target, workspace, said)
  said.notices.push(...notices)
  if (issues.length > 0) {
    const message = issues
      .map(({ location: { source, line, column }, message }) => {
        return line === 0 ? message : `${source}:${line}:${column}: ${message}`
      })
      .join(' ')
    if (!isOptional) throw new ActionError({ reason: 'invalid-declaration', message, issues })
    said.warnings.push(`The declaration is faulty and not needed here: ${message}`)
    return { declared, leftOut }
  }
  // A teardown by hand has nothing to declare, and in a merge queue there is then nothing to read.
  if (declared.length === 0 && !isOptional) {
    if (leftOut.length > 0) said.notices.push(leftOutNotice(leftOut))
    else if (target.restraint !== 'merge-queue') throw new ActionError(nothingDeclared())
  }
  return { declared: declared.map((one) => withoutProtection(one, target.owner, said.notices)), leftOut }
}

function takesEverything(target: OwnedRunTarget): boolean {
  return isTeardown(target) && target.scope === 'everything'
}

function leftOutNotice(leftOut: Declarations['leftOut']): string {
  const names = firstOf(
    leftOut.map(({ kind, declaredName }) => `${kind} "${declaredName}"`),
    MAX_NAMED
  )
  return `Nothing is declared for temporary environments: "preview: false" leaves out ${names}.`
}

const MAX_NAMED = 5

async function readSources(
  inputs: Inputs,
  target: OwnedRunTarget,
  workspace: string,
  said: Pick<RunState, 'warnings'>
): Promise<Declaration> {
  const { owner, readsWorkspace } = target
  const { declarations, configFile, nameSuffix: given } = inputs
  const file = configFile !== '' && readsWorkspace ? await readFile(configFile, workspace) : undefined
  const sources = [
    ...Object.entries(declarations).map(([source, text]) => ({ source, text })),
    ...(file && 'source' in file ? [file.source] : [])
  ]
  said.warnings.push(...sources.flatMap(({ source, text }) => unexpandedWarnings(source, text)))
  const declaration = parseDeclaration(sources, {
    lifetime: owner.lifetime,
    finalName: (name, kind) => nameInPinecone(kind, name, owner, given)
  })
  // A teardown of everything needs no checkout.
  const isNeeded = file !== undefined && 'issue' in file && !(file.isMissing && takesEverything(target))
  return { ...declaration, issues: [...(isNeeded ? [file.issue] : []), ...declaration.issues] }
}

async function readFile(path: string, workspace: string): Promise<ConfigFileReading> {
  const { readConfigFile } = await import(/* webpackChunkName: "config-file" */ '../declaration/config-file.ts')
  return await readConfigFile(path, workspace)
}

/** The name ends with its owner; if the type has no ownership tags, it begins with it. */
function nameInPinecone(kind: Kind, declaredName: string, owner: Owner, given: string): string {
  const { maxNameLength } = resourceType(kind)
  if (ownershipMapOf(kind) !== undefined)
    return finalName(declaredName, { given, tail: nameTailOf(owner) }, maxNameLength)
  const prefix = ownerPrefix(owner)
  return `${prefix}${finalName(declaredName, { given, tail: '' }, maxNameLength - prefix.length)}`
}

/** Warns of a shell's `${NAME}`, which nobody expands: GitHub expands only `${{ … }}`, and in a file not even that. */
function unexpandedWarnings(source: string, text: string): string[] {
  const names = [...new Set([...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([whole]) => whole))]
  if (names.length === 0) return []
  const isInline = kinds().includes(source)
  const instead = isInline ? 'Write ${{ env.NAME }} instead.' : 'A file is taken as it is; declare it inline instead.'
  return [`${source}: nothing replaces ${names.slice(0, 5).join(', ')} here, so it is taken as it is. ${instead}`]
}

/** Drops the deletion protection of a temporary resource: its declaration may serve production too, but it must be deletable. */
function withoutProtection(declared: Declared, { lifetime }: Owner, notices: string[]): Declared {
  if (lifetime === 'permanent' || !isProtected(declared)) return declared
  const end = lifetime === 'pull-request' ? 'pull request' : lifetime
  notices.push(
    `Deletion protection of ${declared.kind} "${declared.declaredName}" is left out, because it lives only as long as ` +
      `its ${end}.`
  )
  return { ...declared, model: withoutValueAt(declared.model, ['deletion_protection']) }
}
