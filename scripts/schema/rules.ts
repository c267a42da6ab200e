import { filled } from '../../src/declaration/rules.ts'
import { schemaNodeOf, type SchemaNode } from '../../src/declaration/schema-nodes.ts'
import { quoted } from '../../src/declaration/syntax-node.ts'
import type { Json } from '../../src/core/json.ts'
import { ABSENT, THERE, type DialectSpec, type FieldRule } from '../../src/resources/dialect-spec.ts'
import type { JsonSchema } from './values.ts'

type Path = readonly string[]

/** What holds of a mapping beyond what each of its fields accepts. */
export interface MappingRules {
  /** Keywords of the mapping's own schema. */
  readonly own: JsonSchema
  /** Schemas that hold as well, each with what editors say where it does not. */
  readonly also: readonly JsonSchema[]
}

/**
 * The rules of the mapping at a written path, which is `node`. A JSON Schema cannot say everything: what it leaves out,
 * the action says before its first request.
 */
export function rulesOf(spec: DialectSpec, node: SchemaNode, path: Path): MappingRules {
  const own: Record<string, unknown> = {}
  const also: JsonSchema[] = path.length === 0 ? otherDialectRules(spec) : []
  for (const rule of spec.rules ?? []) {
    const inner = innerPath(rule.in, node)
    if (inner === undefined) continue
    const { when, require = [], requireAny } = rule
    const isPlain = when === undefined && inner.length === 0
    if (requireAny !== undefined && isPlain && requireAny !== '') own['required'] = [requireAny]
    else if (requireAny === '' && isPlain) own['minProperties'] = 1
    else if (isPlain && require.length > 0)
      own['required'] = [...((own['required'] as Path | undefined) ?? []), ...require]
    else also.push(...ruleSchemas(spec, rule, path).map((schema) => inner.reduceRight(within, schema)))
  }
  // A mapping that needs a key in one of its own: that one has it.
  for (const rule of spec.rules ?? []) {
    const { requireAny } = rule
    if (requireAny && `${rule.in}.${requireAny}` === node.target.join('.')) own['minProperties'] = 1
  }
  return { own, also: merged(also) }
}

/** The way from a mapping to the one that a rule is about: a single key of a map of the user's own has no node itself. */
function innerPath(about: string, { target, children }: SchemaNode): Path | undefined {
  const [keys, holder] = [about === '' ? [] : about.split('.'), target.join('.')]
  if (about === holder) return []
  const key = keys.at(-1) ?? ''
  return children.has('*') && key !== '*' && keys.slice(0, -1).join('.') === holder ? [key] : undefined
}

function ruleSchemas(spec: DialectSpec, rule: FieldRule, path: Path): JsonSchema[] {
  const { when = {}, forbid = [], require = [], only, alone } = rule
  const isRoot = path.length === 0 && rule.in === ''
  const written = (key: string): Path[] =>
    isRoot && !rule.asWritten ? writtenPaths(schemaNodeOf(spec), key) : [key.split('.')]
  const text = (at: Path): string => messageOf(rule, path, at)
  const refusals = [
    ...forbid.flatMap((key) => written(key).map((at) => nested(at.slice(0, -1), refuse([at.at(-1) ?? ''], text(at))))),
    ...(require.length > 0
      ? [
          required(
            require.map((key) => key.split('.')),
            text([])
          )
        ]
      : []),
    ...(only
      ? written(only.path).map((at) => nested(at.slice(0, -1), allow(at.at(-1) ?? '', only.values, text(at))))
      : [])
  ]
  if (alone !== undefined) return [aloneSchema(alone, text([alone[0] ?? '']))]
  if (refusals.length === 0) return []
  const conditions = Object.entries(when).map((condition) => conditionSchema(condition, isRoot ? spec : undefined))
  if (conditions.length === 0) return refusals
  const [first, ...others] = conditions
  return [{ if: others.length === 0 ? first : { allOf: conditions }, then: { allOf: refusals } }]
}

/** Where a path of the model can be written, at the top and below it. */
function writtenPaths(root: SchemaNode, key: string): Path[] {
  const walk = (node: SchemaNode, path: Path): Path[] => [
    ...(node.target.join('.') === key && path.length > 0 ? [path] : []),
    ...[...node.children].flatMap(([name, child]) => walk(child, [...path, name]))
  ]
  return walk(root, [])
}

/** A rule's message, shown where the mapping is: keys in it need no path. */
function messageOf({ message = '' }: FieldRule, path: Path, at: Path): string {
  const text = filled(message, (name) => {
    if (name === 'key') return at.at(-1) ?? ''
    const keys = (name === 'holder' ? at.slice(0, -1) : at).filter((one) => one !== '*')
    const key = name === 'path' || name === 'holder' ? keys.join('.') : name.slice('in.'.length)
    return quoted(name === 'in' ? (path.filter((one) => one !== '*').at(-1) ?? '') : key)
  })
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Rules with the same condition share it. */
function merged(schemas: readonly JsonSchema[]): JsonSchema[] {
  const groups = Map.groupBy(schemas, (schema) => ('then' in schema ? JSON.stringify(schema['if']) : schema))
  return [...groups.values()].map((group) => {
    const [first] = group
    if (first === undefined || group.length === 1) return first ?? {}
    return { if: first['if'], then: { allOf: group.flatMap(({ then }) => (then as { allOf: JsonSchema[] }).allOf) } }
  })
}

function conditionSchema([path, wanted]: readonly [string, Json], spec: DialectSpec | undefined): JsonSchema {
  const [at = []] = spec ? writtenPaths(schemaNodeOf(spec), path) : [path.split('.')]
  // With the type, since all that has no keys passes for one with any.
  const schema = at.reduceRight<JsonSchema>(
    (inner, key) => ({
      type: 'object',
      required: [key],
      ...(Object.keys(inner).length > 0 && { properties: { [key]: inner } })
    }),
    wanted === THERE || wanted === ABSENT ? {} : { const: wanted }
  )
  return wanted === ABSENT ? { not: schema } : schema
}

/** Keys of another dialect, each with where this one says the same. */
function otherDialectRules({ hints }: DialectSpec): JsonSchema[] {
  const { name, own, keys } = hints.otherDialect ?? { name: '', own: '', keys: new Map<string, string>() }
  return [...keys].map(([key, advice]) =>
    refuse([key], `"${key}" is of the ${name}, and this is in the ${own}: keep to one of them. ${advice}`)
  )
}

function aloneSchema(keys: Path, errorMessage: string): JsonSchema {
  const hasAny = { type: 'object', anyOf: keys.map((key) => ({ type: 'object', required: [key] })) }
  const properties = Object.fromEntries(keys.map((key) => [key, true]))
  return { if: hasAny, then: { allOf: [{ properties, additionalProperties: false, errorMessage }] } }
}

/** Requires keys, and the keys within them. Editors say by themselves what is missing deeper. */
function required(paths: readonly Path[], errorMessage: string): JsonSchema {
  const inner = [
    ...Map.groupBy(
      paths.filter((path) => path.length > 1),
      ([key = '']) => key
    )
  ]
  const properties = inner.map(([key, below]) => [
    key,
    required(
      below.map((path) => path.slice(1)),
      errorMessage
    )
  ])
  return {
    required: [...new Set(paths.map(([key]) => key))],
    ...(inner.length > 0
      ? { properties: Object.fromEntries(properties) as object }
      : paths.length === 1 && { errorMessage })
  }
}

function nested(path: Path, schema: JsonSchema): JsonSchema {
  return path.reduceRight(within, schema)
}

function within(inner: JsonSchema, key: string): JsonSchema {
  return key === '*' ? { additionalProperties: inner } : { properties: { [key]: inner } }
}

function allow(key: string, values: readonly Json[], errorMessage: string): JsonSchema {
  return { properties: { [key]: { enum: values, errorMessage } } }
}

/** Refuses keys, with what editors then say. */
function refuse(keys: Path, errorMessage: string): JsonSchema {
  return { properties: Object.fromEntries(keys.map((key) => [key, false])), errorMessage }
}

/** Whether a resource is written in a dialect. The titles are what editors call what decides it. */
export function shownSchema({ shownBy = [] }: DialectSpec): JsonSchema {
  const byParent = Map.groupBy(shownBy, (path) => path.split('.').slice(0, -1).join('.'))
  const shown = [...byParent].flatMap(([parent, paths]) => {
    const hasAny = paths.map((path) => ({ required: [path.split('.').at(-1)] }))
    if (parent === '') return hasAny
    const keys = parent.split('.')
    return [
      keys.reduceRight<JsonSchema>(shownWithin, {
        type: 'object',
        anyOf: hasAny.map((one) => ({ type: 'object', ...one }))
      })
    ]
  })
  return { type: 'object', anyOf: shown }
}

function shownWithin(inner: JsonSchema, key: string): JsonSchema {
  if (key === '*') return { type: 'object', not: { additionalProperties: { not: inner } } }
  return { type: 'object', required: [key], properties: { [key]: { title: titleOf(key), ...inner } } }
}

/** What editors call a key. */
export function titleOf(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`
}
