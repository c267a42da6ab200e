/** What the schema for editors says of a value, by a validator of the standard: the one that the language server brings. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

interface Ajv {
  compile(schema: object): Validator
  validateSchema(schema: object): boolean | Promise<unknown>
}

const require = createRequire(createRequire(import.meta.url).resolve('yaml-language-server'))
const { Ajv } = require('ajv') as { Ajv: new (options: object) => Ajv }
// Editors' own keywords (`errorMessage`, `defaultSnippets`) are not of the standard.
const ajv = new Ajv({ strict: false, allErrors: true })

/** The committed schema. */
export const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schema/config-file.json', import.meta.url), 'utf8')
) as Readonly<Record<string, unknown>>

/** Whether the schema is one, by the standard that it names. */
export function isJsonSchema(schema: object): boolean {
  return ajv.validateSchema(schema) === true
}

const validate = ajv.compile(SCHEMA)

/** What the schema refuses of a file, as read; nothing where it takes it. */
export function refusals(file: unknown): string[] {
  return validate(file) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`)
}
