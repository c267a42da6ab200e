import { isAt, pathText } from '../core/json.ts'
import type { ResourceType } from '../resources/type.ts'
import type { ParsedFields } from './parsed-fields.ts'
import { hasExpression, quoted } from './syntax-node.ts'

/** Notices about free text with an expression in it. Such text may be about expressions, so these are not issues. */
export function expressionNotices({ fields: known }: ResourceType, label: string, fields: ParsedFields): string[] {
  const free = known.filter(({ isFreeText }) => isFreeText)
  const found = [...fields.all()].filter(
    ({ path, value }) =>
      value !== undefined && free.some((field) => isAt(field.path, path)) && hasExpression(JSON.stringify(value))
  )
  return found.map(
    ({ writtenAs }) => `${label}: ${quoted(pathText(writtenAs))} has "\${{" in it, which GitHub has not replaced.`
  )
}
