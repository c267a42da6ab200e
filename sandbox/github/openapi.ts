// Holding a value to an OpenAPI 3.0 document. A validator of our own, because `nullable` beside `$ref` is what JSON
// Schema validators are weakest at, and because one that knows too few keywords must say so instead of letting
// everything pass.

/** A schema object of OpenAPI 3.0, as far as GitHub's answers use it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const CHECKED = ['$ref', 'type', 'nullable', 'enum', 'format', 'properties', 'required', 'additionalProperties']
const COMBINED = ['items', 'oneOf', 'anyOf', 'allOf']
/** What says nothing about which values are valid. */
export const REMARKS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'default',
  'deprecated',
  'discriminator',
  'x-github-breaking-changes'
])
const KNOWN = new Set([...CHECKED, ...COMBINED, ...REMARKS])

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  uri: (text) => URL.canParse(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  email: (text) => /^\S+@\S+$/.test(text)
}

/** Takes a document; gives a function that finds everything in a value that goes against one of its schemas. */
export function validatorOf(document: unknown): (schema: Schema, value: unknown) => string[] {
  const check = (schema: Schema, value: unknown, path: string): string[] => {
    const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword))
    if (unknown.length > 0) throw new Error(`${path}: no check for the keyword ${unknown.join(', ')}`)
    if (schema.$ref !== undefined) return check(resolve(document, schema.$ref), value, path)
    if (value === null && schema.nullable) return []
    return [
      ...checkSelf(schema, value, path),
      ...checkInside(schema, value, path, check),
      ...checkChoices(schema, value, path, check)
    ]
  }
  return (schema, value) => check(schema, value, '$')
}

/** Takes a document and a `#/…` reference in it; gives the schema it means. */
export function resolve(document: unknown, reference: string): Schema {
  const steps = reference.split('/').slice(1)
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document)
  if (typeof target !== 'object' || target === null) throw new Error(`${reference} leads nowhere.`)
  return target
}

type Check = (schema: Schema, value: unknown, path: string) => string[]

function checkSelf({ type, enum: allowed, format }: Schema, value: unknown, path: string): string[] {
  const faults: string[] = []
  if (type !== undefined && !isOfType(type, value))
    faults.push(`${path}: ${JSON.stringify(value)} is not of type ${type}`)
  if (allowed && !allowed.includes(value)) faults.push(`${path}: ${JSON.stringify(value)} is not in the enum`)
  const isOfFormat = format === undefined ? undefined : FORMATS[format]
  if (isOfFormat && typeof value === 'string' && !isOfFormat(value))
    faults.push(`${path}: not a ${format ?? ''}: ${value}`)
  return faults
}

function checkInside(schema: Schema, value: unknown, path: string, check: Check): string[] {
  const { items } = schema
  if (Array.isArray(value)) return items ? value.flatMap((item, place) => check(items, item, `${path}[${place}]`)) : []
  if (typeof value !== 'object' || value === null) return []
  const missing = (schema.required ?? []).filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`)
  const inside = Object.entries(value).flatMap(([name, member]) => {
    const property = schema.properties?.[name] ?? schema.additionalProperties
    if (typeof property === 'object') return check(property, member, `${path}.${name}`)
    // Stricter than JSON Schema: an answer with a field that GitHub does not publish is a mistake of ours.
    return schema.properties && property !== true ? [`${path}.${name}: not in the schema`] : []
  })
  return [...missing, ...inside]
}

function checkChoices({ oneOf, anyOf, allOf = [] }: Schema, value: unknown, path: string, check: Check): string[] {
  const choices = oneOf ?? anyOf
  const results = choices?.map((choice) => check(choice, value, path)) ?? []
  const fits = results.filter((faults) => faults.length === 0).length
  const wrong = choices && (oneOf ? fits !== 1 : fits === 0)
  const faults = wrong ? [`${path}: fits ${fits} of ${results.length}`, ...results.flat()] : []
  return [...faults, ...allOf.flatMap((part) => check(part, value, path))]
}

function isOfType(type: NonNullable<Schema['type']>, value: unknown): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type
  }
}
