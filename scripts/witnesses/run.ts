/**
 * `npm run witnesses`: Pinecone's official clients against the sandbox, and beside the action in `dist/`. Where all of
 * it holds, and the Python client was there, docs/witnesses.md is written anew.
 */
import type { Kind, Witness } from './kinds.ts'
import type { Testimony, Verdict } from './page.ts'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { SANDBOX_API_KEY, startPinecone } from '../../sandbox/pinecone/server.ts'
import { KINDS } from './kinds.ts'
import { npm8 } from './npm-8.ts'
import { npm9 } from './npm-9.ts'
import { pageOf } from './page.ts'
import { pypi } from './pypi.ts'
import { pythonVersion, pythonWithSdk } from './python.ts'
import { TRIALS } from './trials.ts'

const PAGE = fileURLToPath(new URL('../../docs/witnesses.md', import.meta.url))

type Open = (url: string, apiKey: string) => Witness

/** Runs every trial with one witness, on a Pinecone of its own. */
async function hear(open: Open): Promise<Testimony> {
  const sandbox = await startPinecone({ behaviour: 'live' })
  const witness = open(sandbox.url, SANDBOX_API_KEY)
  const verdicts = new Map<string, Map<Kind, Verdict>>()
  try {
    for (const [number, trial] of TRIALS.entries()) {
      const byKind = new Map<Kind, Verdict>()
      verdicts.set(trial.title, byKind)
      for (const kind of Object.keys(KINDS) as Kind[]) {
        const isKnown = witness.kinds.includes(kind) && (!trial.isWithUs || KINDS[kind].declared !== null)
        const name = `${kind}-${number + 1}`
        byKind.set(kind, isKnown ? await judge(() => trial.run({ witness, sandbox, kind }, name)) : 'no words')
        report(witness.title, trial.title, kind, byKind.get(kind))
      }
    }
  } finally {
    await witness.close()
    await sandbox.close()
  }
  return { title: witness.title, speaks: witness.speaks, verdicts }
}

async function judge(run: () => Promise<void>): Promise<Verdict> {
  try {
    await run()
    return 'yes'
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function report(witness: string, trial: string, kind: Kind, verdict: Verdict | undefined): void {
  if (verdict === undefined || verdict === 'no words') return
  console.log(`${verdict === 'yes' ? 'yes' : 'NO '}  ${witness}: ${trial}: ${kind}`)
  if (verdict !== 'yes') console.log(verdict.failed)
}

function hasFailed({ verdicts }: Testimony): boolean {
  return [...verdicts.values()].some((byKind) => [...byKind.values()].some((verdict) => typeof verdict === 'object'))
}

const python = pythonWithSdk()
const opening: Open[] = [npm8, npm9]
if (python !== null) opening.push((url, apiKey) => pypi(python, url, apiKey))
const testimonies: Testimony[] = []
for (const open of opening) testimonies.push(await hear(open))

if (testimonies.some(hasFailed)) {
  console.error('docs/witnesses.md stays as it is: not all of it holds.')
  process.exitCode = 1
} else if (python === null) {
  console.log('There is no python3 here: the Python client was left out, and docs/witnesses.md stays as it is.')
} else {
  const date = new Date().toISOString().slice(0, 10)
  const page = pageOf(testimonies, { date, node: process.versions.node, python: pythonVersion(python) })
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }))
}
