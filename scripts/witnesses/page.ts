// The page docs/witnesses.md: who bore witness, when, and to what.
import type { Kind } from './kinds.ts'
import { KINDS } from './kinds.ts'
import { TRIALS } from './trials.ts'

/** What came of one trial with one kind; no words: the client, or our action, has none for the kind. */
export type Verdict = 'yes' | 'no words' | { readonly failed: string }

/** A witness that was heard, with its verdicts by trial and kind. */
export interface Testimony {
  readonly title: string
  readonly speaks: string
  readonly verdicts: ReadonlyMap<string, ReadonlyMap<Kind, Verdict>>
}

/** What it all ran on. */
export interface Circumstances {
  /** As `2026-11-26`. */
  readonly date: string
  readonly node: string
  readonly python: string
}

/** Takes what was heard; gives the page. */
export function pageOf(testimonies: readonly Testimony[], { date, node, python }: Circumstances): string {
  return [
    '# Witnesses',
    '',
    '<!-- Written by `npm run witnesses`. -->',
    '',
    "Pinecone's official clients, run against the sandbox as it answers like the live service, and beside the action.",
    'Nobody here wrote them: what they accept keeps our own stand-in honest. `npm run witnesses` runs them again and writes',
    'this page; it installs the Python client into a folder of its own. Where there is no Python it runs the others, and',
    'leaves the page as it is.',
    '',
    `${date}, on Node ${node} and Python ${python}. An empty cell: the client, or the action, has no words for such a thing.`,
    '',
    ...TRIALS.flatMap(({ title }) => [`## ${title}`, '', ...tableOf(title, testimonies), ''])
  ]
    .join('\n')
    .concat('\n')
    .replace(/\n+$/, '\n')
}

function tableOf(trial: string, testimonies: readonly Testimony[]): string[] {
  const head = ['', ...testimonies.map(({ title, speaks }) => `${title} (${speaks})`)]
  const rows = Object.entries(KINDS).map(([kind, { title }]) => [
    title,
    ...testimonies.map(({ verdicts }) => cellOf(verdicts.get(trial)?.get(kind as Kind)))
  ])
  const told = rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''))
  return [head, head.map(() => '---'), ...told].map((cells) => `| ${cells.join(' | ')} |`)
}

function cellOf(verdict: Verdict | undefined): string {
  if (verdict === undefined || verdict === 'no words') return ''
  return verdict === 'yes' ? 'yes' : 'NO'
}
