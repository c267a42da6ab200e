import type { ValidationIssue } from '../core/errors.ts'
import { sharedNames, undeclaredNames, type Permission } from '../plan/policy.ts'
import type { PlanTarget } from '../plan/change.ts'
import type { AskedCommand } from '../core/command.ts'
import type { Lifetime } from '../resources/owner.ts'
import type { Reader } from './reader.ts'

// The inputs that permit or guard the deletion of data.

/** Reads `allow-replace`. Temporary resources may be replaced unless the input says otherwise. */
export function readReplacements(reader: Reader, lifetime: Lifetime): Permission {
  const text = reader.trimmed('allow-replace')
  if (lifetime !== 'permanent' && /^(true)?$/i.test(text)) return 'all'
  return readNames(reader, 'allow-replace')
}

/** Reads `backup-before-delete`. Temporary resources are not worth a backup, and their teardown must not wait for one. */
export function readBackup(reader: Reader, lifetime: Lifetime, command: AskedCommand): boolean {
  const isAsked = reader.boolean('backup-before-delete', false)
  if (isAsked && lifetime !== 'permanent')
    reader.issue(
      'backup-before-delete',
      `it requires "lifetime: permanent", and the lifetime is ${lifetime}. Leave one of them out.`
    )
  else if (isAsked && command === 'sweep')
    reader.issue('backup-before-delete', 'a sweep deletes what is temporary, and backs up nothing. Leave it out.')
  return isAsked
}

/** Reads declared names, one by one. */
export function readNames(
  reader: Reader,
  input: 'allow-replace' | 'override-deletion-protection'
): ReadonlySet<string> {
  const names = namesIn(reader.text(input))
  if (names.length === 1 && /^false$/i.test(names[0] ?? '')) return new Set()
  if (names.some((name) => /^(true|all|\*)$/i.test(name))) {
    reader.issue(input, 'here the declared names have to be given, one by one: a blanket permission could cost data.')
  }
  return new Set(names)
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Returns an issue for each permitted name that no resource has, or that more than one has. */
export function undeclaredNameIssues(
  given: { readonly allowReplace: Permission; readonly overrideDeletionProtection: Permission },
  declared: readonly Pick<PlanTarget, 'kind' | 'declaredName'>[]
): ValidationIssue[] {
  const names = declared.map((one) => one.declaredName)
  const inputs = {
    'allow-replace': given.allowReplace,
    'override-deletion-protection': given.overrideDeletionProtection
  }
  return Object.entries(inputs).flatMap(([source, permission]) => {
    const issue = (message: string): ValidationIssue => ({
      location: { source, line: 0, column: 0 },
      message: `${source}: ${message}`
    })
    return [
      ...undeclaredNames(permission, declared).map((name) =>
        issue(
          `nothing with the name ${JSON.stringify(name)} is declared. Give names as they are declared: ${names.join(', ')}.`
        )
      ),
      ...sharedNames(permission, declared).map((name) => {
        const kinds = declared.filter((one) => one.declaredName === name).map(({ kind }) => kind)
        return issue(
          `the name ${JSON.stringify(name)} is declared more than once (${kinds.join(', ')}). ` +
            `Write ${kinds.map((kind) => `"${kind}/${name}"`).join(' or ')}.`
        )
      })
    ]
  })
}
