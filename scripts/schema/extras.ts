import { expectedExtra } from '../../src/declaration/extras.ts'
import { namePattern } from '../../src/declaration/name.ts'
import { OWNERSHIP_PREFIX } from '../../src/resources/ownership.ts'
import { resourceType } from '../../src/resources/registry.ts'
import type { ResourceType } from '../../src/resources/type.ts'
import type { EntryKey, ExtraEntry, ExtraKey, ExtraRule } from '../../src/resources/dialect-spec.ts'
import { titleOf } from './rules.ts'
import { described, valueSchema, type JsonSchema } from './values.ts'

/** The keys of a type's declarations that are no fields, by their names. */
export function extrasSchemas({ extras = [] }: ResourceType): Record<string, JsonSchema> {
  return Object.fromEntries(extras.map((extra) => [extra.key, extraSchema(extra)]))
}

/** Which keys require another one beside them. */
export function dependenciesOf(keys: readonly Pick<EntryKey, 'key' | 'requires'>[] = []): JsonSchema {
  const needy = keys.flatMap(({ key, requires }) => (requires === undefined ? [] : [[key, [requires]] as const]))
  return needy.length === 0 ? {} : { dependencies: Object.fromEntries(needy) }
}

function extraSchema({ key, description, form }: ExtraKey): JsonSchema {
  const about = { title: titleOf(key), ...described(description) }
  if (form.type === 'value') return { ...about, ...valueSchema(form.rule) }
  if (form.type === 'entry') return { ...entrySchema(form), ...about }
  const { text, expected } = shorthandOf(form)
  const errorMessage = `Expected ${expected}, or a list of these and of mappings with ${keysText(form)}.`
  const items = {
    title: form.title,
    ...described(`${expected.charAt(0).toUpperCase()}${expected.slice(1)}; or a mapping.`),
    ...entrySchema(form)
  }
  return { ...about, ...text, type: ['string', 'array'], items, errorMessage }
}

/** A mapping, or the text that stands for it. Keywords for the one say nothing of the other. */
function entrySchema(form: ExtraEntry): JsonSchema {
  const { text, expected } = shorthandOf(form)
  const [first, ...others] = form.oneOf
  const errorMessage = `Expected ${expected}, or a mapping with ${keysText(form)}.`
  return {
    ...without(text, 'type', 'errorMessage'),
    ...(others.length === 0 && { required: [first] }),
    ...dependenciesOf(form.keys),
    properties: Object.fromEntries(form.keys.map((key) => [key.key, keySchema(key)])),
    additionalProperties: false,
    // By itself, so that an unknown key is told of in other words.
    allOf: [{ type: ['string', 'object'], errorMessage }, ...(others.length > 0 ? oneOfSchemas(form.oneOf) : [])]
  }
}

function without(schema: JsonSchema, ...keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))
}

function keySchema({ key, rule, description }: EntryKey): JsonSchema {
  return { title: titleOf(key), ...described(description), ...extraValueSchema(rule) }
}

function oneOfSchemas([first, ...others]: ExtraEntry['oneOf']): JsonSchema[] {
  const all = [first, ...others]
  const errorMessage = `Expected one of ${all.join(' and ')}.`
  const refused = Object.fromEntries(others.map((key) => [key, false]))
  return [
    { if: { type: 'object' }, then: { anyOf: all.map((key) => ({ required: [key] })), errorMessage } },
    { if: { type: 'object', required: [first] }, then: { properties: refused, errorMessage } }
  ]
}

/** What a text in a mapping's place may be. */
function shorthandOf({ keys, oneOf: [first] }: ExtraEntry): { readonly text: JsonSchema; readonly expected: string } {
  const rule = keys.find(({ key }) => key === first)?.rule
  if (rule === undefined) throw new Error(`No key ${first} is described`)
  return { text: extraValueSchema(rule), expected: expectedExtra(rule) }
}

function keysText({ keys }: ExtraEntry): string {
  return keys.map(({ key }) => key).join(', ')
}

function extraValueSchema(rule: ExtraRule): JsonSchema {
  const errorMessage = `Expected ${expectedExtra(rule)}.`
  if (rule.type === 'glob')
    return { ...valueSchema({ type: 'string' }), errorMessage: `${errorMessage} A number needs quotes.` }
  if (rule.type === 'name') {
    return {
      type: 'string',
      maxLength: resourceType(rule.kind).maxNameLength,
      pattern: namePattern(rule.kind).source,
      patternErrorMessage: errorMessage,
      errorMessage: `${errorMessage} A number needs quotes.`
    }
  }
  if (rule.type === 'duration') {
    return {
      type: ['string', 'number'],
      minimum: rule.minMs / 1000,
      // Whether it is too short, is told of a number only.
      pattern: String.raw`^(?=.)(\d+(\.\d+)?|(\d+(\.\d+)?[dD])?(\d+(\.\d+)?[hH])?(\d+(\.\d+)?[mM])?(\d+(\.\d+)?[sS])?)$`,
      patternErrorMessage: errorMessage,
      errorMessage
    }
  }
  if (rule.type === 'flat map') {
    const inner = { type: ['string', 'number', 'boolean', 'array'], items: { type: 'string' } }
    return {
      type: 'object',
      patternProperties: { [`^(?!${OWNERSHIP_PREFIX})`]: inner },
      additionalProperties: false,
      errorMessage
    }
  }
  return valueSchema(rule)
}
