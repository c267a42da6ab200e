import { readConfigFile } from '../declaration/config-file.ts'
import { nothingDeclared, parseDeclaration, type Declaration } from '../declaration/declaration.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { ActionError } from '../core/errors.ts'
import { withoutValueAt } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import { finalName } from '../resources/names.ts'
import { nameTailOf, type Owner } from '../resources/owner.ts'
import { isProtected, type Declared } from '../resources/resource.ts'
import type { RunState } from './run.ts'
import { isTeardown, type OwnedRunTarget } from './run-target.ts'

/**
 * Reads everything that is declared. Tearing a pull request down takes no declaration: there a faulty one is a warning,
 * since an error would leak what the pull request has left.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or where nothing is declared
 */
export async function declare(
  inputs: Inputs,
  target: OwnedRunTarget,
  workspace: string,
  said: Pick<RunState, 'notices' | 'warnings'>
): Promise<readonly Declared[]> {
  const isForgiving = isTeardown(target)
  const { declared, issues, notices } = await readSources(inputs, target, workspace)
  said.notices.push(...notices)
  if (issues.length > 0) {
    const message = issues
      .map(({ location: { source, line, column }, message }) => {
        return line === 0 ? message : `${source}:${line}:${column}: ${message}`
      })
      .join(' ')
    if (!isForgiving) throw new ActionError({ reason: 'invalid-declaration', message, issues })
    said.warnings.push(`The declaration is faulty and not needed here: ${message}`)
    return []
  }
  if (declared.length === 0 && !isForgiving) {
    throw new ActionError(nothingDeclared())
  }
  return declared.map((one) => withoutProtection(one, target.owner, said.notices))
}

async function readSources(
  inputs: Inputs,
  { owner, readsConfigFile }: OwnedRunTarget,
  workspace: string
): Promise<Declaration> {
  const { declarations, configFile, nameSuffix: given } = inputs
  const file = configFile !== '' && readsConfigFile ? await readConfigFile(configFile, workspace) : undefined
  const sources = [
    ...Object.entries(declarations).map(([source, text]) => ({ source, text })),
    ...(file && 'source' in file ? [file.source] : [])
  ]
  const tail = nameTailOf(owner)
  const declaration = parseDeclaration(sources, {
    lifetime: owner.lifetime,
    finalName: (name, kind) => finalName(name, { given, tail }, resourceType(kind).maxNameLength)
  })
  return { ...declaration, issues: [...(file && 'issue' in file ? [file.issue] : []), ...declaration.issues] }
}

/** The same declaration may serve production; what is made for a while must be able to go. */
function withoutProtection(declared: Declared, { lifetime }: Owner, notices: string[]): Declared {
  if (lifetime === 'permanent' || !isProtected(declared)) return declared
  const end = lifetime === 'job' ? 'job' : 'pull request'
  notices.push(
    `Deletion protection of ${declared.kind} "${declared.declaredName}" is left out, because it lives only as long as ` +
      `its ${end}.`
  )
  return { ...declared, model: withoutValueAt(declared.model, ['deletion_protection']) }
}
