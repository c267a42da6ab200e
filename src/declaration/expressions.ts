import { isAt, pathText } from '../core/json.ts'
import type { ResourceType } from '../resources/type.ts'
import type { ParsedFields } from './parsed-fields.ts'
import { hasExpression, quoted } from './syntax-node.ts'

/** What to say of free text that has an expression in it. It may speak of expressions, so this is no issue. */
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
