/** `npm run build`: makes dist/ from src/, with the licences of all that is bundled. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Bundled {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
}

type Ncc = (
  entry: string,
  options: { readonly externals: Readonly<Record<string, string>>; readonly license: string; readonly quiet: true }
) => Promise<Bundled>

const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc') as Ncc
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles `entry` and all that it imports into `to`, with the licences beside it.
 *
 * @param externals what is left out of the bundle, and the file that the bundle imports instead
 */
async function bundle(entry: string, to: string, externals: Readonly<Record<string, string>>): Promise<void> {
  const { code, assets } = await ncc(entry, { externals, license: 'licenses.txt', quiet: true })
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, code)
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(dirname(to), name), source)
}

process.chdir(ROOT)
rmSync('dist', { recursive: true, force: true })
await bundle(join(ROOT, 'src/index.ts'), 'dist/index.js', { undici: './undici/index.js' })
await bundle(join(ROOT, 'src/post.ts'), 'dist/post/index.js', { undici: '../undici/index.js' })
await bundle(require.resolve('undici'), 'dist/undici/undici.cjs', {})
copyFileSync('scripts/undici-on-demand.js', 'dist/undici/index.js')
