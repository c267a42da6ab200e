/** Declared names to which something is allowed, or all of them. */
export type Allowance = 'all' | ReadonlySet<string>

/** What the user allowed beyond creating and changing in place. */
export interface Policy {
  /** May be deleted and created again where a field cannot change in place. */
  readonly allowReplace: Allowance
  /** May lose their deletion protection in order to be deleted or replaced. */
  readonly overrideDeletionProtection: Allowance
}

/** Whether an allowance covers a declared name. */
export function allows(allowance: Allowance, declaredName: string): boolean {
  return allowance === 'all' || allowance.has(declaredName)
}

/**
 * The names that an allowance gives and nothing declares: a slip that would otherwise only show when it matters.
 */
export function undeclaredNames(allowance: Allowance, declaredNames: readonly string[]): string[] {
  return allowance === 'all' ? [] : [...allowance].filter((name) => !declaredNames.includes(name))
}
