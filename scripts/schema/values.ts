import { expectedValue } from '../../src/declaration/values.ts'
import type { Rule } from '../../src/resources/fields.ts'

/** A JSON Schema of draft-07, with the keywords that editors know besides. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** Free of expressions, which GitHub replaces in workflows only, and not empty. */
const NO_EXPRESSION = String.raw`^(?![\s\S]*\$\{\{)[\s\S]+$`

/**
 * What a rule of a field's table accepts, as a JSON Schema. Where a schema cannot say it (bytes, the items that do not
 * count), it is laxer: never stricter than the reader.
 */
export function valueSchema(rule: Rule): JsonSchema {
  const errorMessage = `Expected ${expectedValue(rule)}`
  switch (rule.type) {
    case 'string':
      return textSchema(rule)
    case 'pattern':
      return {
        type: 'string',
        maxLength: rule.maxLength,
        pattern: rule.pattern.source,
        patternErrorMessage: `${errorMessage}.`,
        errorMessage: `${errorMessage}. A number, true and false need quotes.`
      }
    case 'enum':
      // Editors list the values by themselves, and a type beside them would only be a second complaint.
      return { enum: rule.values }
    case 'integer':
      return { type: 'integer', minimum: rule.min, maximum: rule.max, errorMessage: `${errorMessage}, without quotes.` }
    case 'boolean':
      return { type: 'boolean', errorMessage: `${errorMessage}, without quotes.` }
    case 'true':
      return { const: true, errorMessage: `${errorMessage}.` }
    case 'strings':
      return {
        type: 'array',
        items: { type: 'string', minLength: 1, errorMessage: 'Expected a text: put it in quotes.' },
        errorMessage: `${errorMessage}.`
      }
    case 'any':
      return rule.nullable ? {} : { not: { type: 'null' }, errorMessage: `${errorMessage}.` }
  }
}

function textSchema(rule: Rule & { type: 'string' }): JsonSchema {
  const maxLength = rule.maxLength ?? rule.maxBytes
  const shared = { ...(maxLength !== undefined && { maxLength }) }
  const errorMessage = `Expected ${expectedValue(rule)}. A number, true and false need quotes.`
  if (rule.nullable) return { type: ['string', 'null'], ...shared, errorMessage }
  return {
    type: 'string',
    ...shared,
    pattern: NO_EXPRESSION,
    patternErrorMessage: `Expected ${expectedValue(rule)}, and not an empty one. GitHub replaces "\${{ … }}" in workflows only, not in files.`,
    errorMessage
  }
}

/** Editors that know Markdown show it; the others get the text without its signs. */
export function described(text: string): JsonSchema {
  const plain = text.replaceAll('`', '')
  return { description: plain, ...(plain !== text && { markdownDescription: text }) }
}
