/**
 * `npm run bench`: what a step costs, against the least that it could cost and against a script with Pinecone's SDK.
 *
 *   npm run bench                 prints the table; some three minutes on a machine that does nothing else
 *   npm run bench -- --quick      a few runs of each, to see that it works
 *   npm run bench -- --write      keeps the table in docs/performance.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import {
  measureCrowd,
  measureLateness,
  measureMany,
  measureNoOp,
  measureRequests,
  measurePost,
  measureSize
} from './measures.ts'
import { measureComment, measureSweep } from './github.ts'
import { measureRecords } from './records.ts'
import { machineText, tableOf, type Row } from './rows.ts'

const ROOT = new URL('../..', import.meta.url)
const PAGE = new URL('docs/performance.md', ROOT)
const MARKED = /<!-- table -->[\s\S]*<!-- \/table -->/

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } } })
const runs = values.quick ? 3 : 21

async function told(title: string, rows: Promise<Row[]>): Promise<Row[]> {
  console.error(title)
  return await rows
}

const rows = [
  ...(await told('A step with nothing to do …', measureNoOp(runs))),
  ...(await told('A post step …', measurePost(runs))),
  ...(await told('Very much, and nothing to do …', measureRequests(100, 250))),
  ...(await told('3 declared among 2,000 …', measureCrowd(2000, Math.ceil(runs / 3)))),
  ...(await told('Many at once …', measureMany([1, 10, 100], values.quick ? 3000 : 10_000))),
  ...(await told(
    'How late readiness is seen …',
    measureLateness(values.quick ? [1000, 4000] : [1000, 4000, 9000, 60_000])
  )),
  ...(await told('A comment …', measureComment(Math.ceil(runs / 3)))),
  ...(await told('A sweep …', measureSweep(300, 2000))),
  ...(await told('A sweep of many pull requests …', measureSweep(300, 2000, 1))),
  ...(await told('Texts into an index …', measureRecords('texts', 10_000, Math.ceil(runs / 3)))),
  ...(await told('Vectors into an index …', measureRecords('vectors', 2_000, Math.ceil(runs / 3)))),
  ...measureSize(fileURLToPath(new URL('dist', ROOT)))
]
const result = `${tableOf(rows)}\n\n${machineText()}.`
console.log(result)
if (values.write) {
  const page = readFileSync(PAGE, 'utf8').replace(MARKED, () => `<!-- table -->\n\n${result}\n\n<!-- /table -->`)
  writeFileSync(PAGE, await format(page, { parser: 'markdown', printWidth: 120 }))
}
if (rows.some(({ goal }) => goal?.isMet === false)) process.exitCode = 1
