import type { Allowance } from '../plan/policy.ts'
import type { Lifetime } from '../resources/owner.ts'
import type { Reader } from './reader.ts'
import { namesIn } from './values.ts'

// What may be done to data, by name.

/** Reads `allow-replace`. What lives only for a while may be replaced unless that is taken back. */
export function readReplacements(reader: Reader, lifetime: Lifetime): Allowance {
  const text = reader.trimmed('allow-replace')
  if (lifetime !== 'permanent' && /^(true)?$/i.test(text)) return 'all'
  return readNames(reader, 'allow-replace')
}

/** Reads declared names, one by one. */
export function readNames(
  reader: Reader,
  input: 'allow-replace' | 'override-deletion-protection'
): ReadonlySet<string> {
  const names = namesIn(reader.text(input))
  if (names.length === 1 && /^false$/i.test(names[0] ?? '')) return new Set()
  if (names.some((name) => /^(true|all|\*)$/i.test(name))) {
    reader.fault(input, 'here the declared names have to be given, one by one: a blanket permission could cost data.')
  }
  return new Set(names)
}
