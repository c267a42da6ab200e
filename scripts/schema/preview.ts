import { ownershipMapOf } from '../../src/resources/ownership.ts'
import { PREVIEW } from '../../src/declaration/unknown-keys.ts'
import type { ResourceType } from '../../src/resources/type.ts'
import { extrasSchemas } from './extras.ts'
import { titleOf } from './rules.ts'
import { described, type JsonSchema } from './values.ts'

type Keys = Readonly<Record<string, JsonSchema>>

/**
 * What may differ in temporary environments: any key of a resource in any of its dialects, or `null` to remove it. What
 * comes of it together with the rest, only the action checks.
 *
 * @param dialects the keys at the top of each dialect
 */
export function previewSchema(type: ResourceType, dialects: readonly Keys[]): JsonSchema {
  const all = [...dialects, extrasSchemas(type)]
  const keys = [...new Set(all.flatMap((one) => Object.keys(one)))]
  const map = ownershipMapOf(type.kind)?.at
  const properties = keys.map((key) => {
    const choices = [
      ...new Map(all.flatMap((one) => (one[key] ? [[JSON.stringify(one[key]), one[key]] as const] : []))).values()
    ].map((schema) => (key === map ? withRemovals(schema) : schema))
    return [key, orNull(choices)] as const
  })
  const errorMessage = 'Expected a mapping with what differs in temporary environments, or false.'
  return {
    title: titleOf(PREVIEW),
    ...described(
      `What differs in temporary environments (every \`lifetime\` but \`permanent\`): each key replaces the ${type.kind}'s ` +
        `own as a whole${map === undefined ? '' : `, but for \`${map}\`, of which single keys are replaced`}; \`null\` removes a key. \`false\` leaves the ` +
        `${type.kind} out of them.`
    ),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    // By itself, so that an unknown key is told of in other words.
    allOf: [
      { type: ['object', 'boolean'], errorMessage },
      { if: { type: 'boolean' }, then: { enum: [false], errorMessage } }
    ]
  }
}

/** One of several schemas, or `null`, which removes a key. A value takes it as one more, so that editors offer the others. */
function orNull(choices: readonly JsonSchema[]): JsonSchema {
  const [first = {}] = choices
  const { title, description, markdownDescription, type } = first
  if (choices.length === 1 && Array.isArray(first['enum'])) return withNullValue(first, first['enum'])
  if (choices.length === 1 && type !== undefined && first['properties'] === undefined)
    return { ...first, type: [...new Set([type, 'null'].flat())] }
  return {
    title,
    description,
    ...(markdownDescription !== undefined && { markdownDescription }),
    anyOf: [...choices, { type: 'null' }]
  }
}

function withNullValue(schema: JsonSchema, values: readonly unknown[]): JsonSchema {
  const { markdownEnumDescriptions: texts } = schema
  return {
    ...schema,
    enum: [...values, null],
    ...(Array.isArray(texts) && { markdownEnumDescriptions: [...(texts as string[]), 'Removes the key.'] })
  }
}

function withRemovals(schema: JsonSchema): JsonSchema {
  const patterns = Object.entries((schema['patternProperties'] ?? {}) as Keys)
  return {
    ...schema,
    patternProperties: Object.fromEntries(patterns.map(([pattern, value]) => [pattern, orNull([value])]))
  }
}
