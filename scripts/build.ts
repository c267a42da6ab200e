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
  options: {
    readonly externals: Readonly<Record<string, string>>
    readonly license: string
    readonly quiet: true
    readonly transpileOnly: true
  }
) => Promise<Bundled>

const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc') as Ncc
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles `entry` and all that it imports, to stand at `to` with the licences beside it. Gives the files by their paths.
 *
 * @param externals what is left out of the bundle, and the file that the bundle imports instead
 */
async function bundled(
  entry: string,
  to: string,
  externals: Readonly<Record<string, string>>
): Promise<Map<string, string | Buffer>> {
  const { code, assets } = await ncc(entry, { externals, license: 'licenses.txt', quiet: true, transpileOnly: true })
  const beside = Object.entries(assets).map(([name, { source }]) => [join(dirname(to), name), source] as const)
  return new Map<string, string | Buffer>([[to, code], ...beside])
}

/** What a bundle is made of is in place before the old one goes. */
async function build(): Promise<void> {
  process.chdir(ROOT)
  const bundles = [
    await bundled(join(ROOT, 'src/index.ts'), 'dist/index.js', { undici: './undici/index.js' }),
    await bundled(join(ROOT, 'src/post.ts'), 'dist/post/index.js', { undici: '../undici/index.js' }),
    await bundled(require.resolve('undici'), 'dist/undici/undici.cjs', {})
  ]
  rmSync('dist', { recursive: true, force: true })
  for (const [path, source] of bundles.flatMap((files) => [...files])) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, source)
  }
  copyFileSync('scripts/undici-on-demand.js', 'dist/undici/index.js')
}

try {
  await build()
} catch (error) {
  // Uncaught, it would be shown with the line that threw it: all of the bundler's own code.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
