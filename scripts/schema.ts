/**
 * Makes the JSON Schema of `config-file` from the tables in src/resources/ and the slots in src/declaration/.
 *
 *   npm run schema              writes it
 *   npm run schema -- --check   fails if it is not current
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { configFileSchema } from './schema/document.ts'

const FILE = new URL('../schema/config-file.json', import.meta.url)

/**
 * Gives the schema's file as it should be.
 *
 * @returns the text, formatted as Prettier would
 */
export async function schemaText(): Promise<string> {
  const config = await resolveConfig(fileURLToPath(FILE))
  return format(JSON.stringify(configFileSchema()), { ...config, parser: 'json' })
}

async function main(isCheck: boolean): Promise<void> {
  const current = await schemaText()
  const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  if (committed === current) {
    console.log('schema/config-file.json is current')
  } else if (isCheck) {
    console.error('schema/config-file.json differs from what the tables say; run `npm run schema` and commit it')
    process.exitCode = 1
  } else {
    mkdirSync(new URL('.', FILE), { recursive: true })
    writeFileSync(FILE, current)
    console.log('schema/config-file.json is written')
  }
}

if (import.meta.main) await main(process.argv.includes('--check'))
