/**
 * Makes the pictures in docs/images/: the comment and the job summary as a run of the bundle in dist/ writes them, with
 * GitHub's own stylesheet for Markdown, light and dark, in a browser without a window (Debian: `apt-get install chromium fonts-noto-color-emoji`).
 *
 *   node scripts/pictures.ts            writes the pictures of docs/images/
 *   node scripts/pictures.ts <folder>   writes them to a folder, and as a phone shows them (390 px), only to be looked at
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { SANDBOX_GITHUB_TOKEN, startGitHub } from '../sandbox/github/server.ts'
import { SANDBOX_API_KEY, startPinecone } from '../sandbox/pinecone/server.ts'
import { runStep } from '../sandbox/runner/step.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOOKED_AT = process.argv[2]
const IMAGES = LOOKED_AT ?? join(ROOT, 'docs', 'images')
/** A desktop's width, and a phone's. */
const [WIDE, NARROW] = [960, 390]
const REPOSITORY = 'acme/shop'
const [REPOSITORY_ID, NUMBER] = [1296269, 42]
/** The commits that are pushed, the first by its opening. */
const COMMITS = ['7fd1a60b01f91b314f59955a4e4d4e80d8edf11d', 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'] as const

const HOUR = 3_600_000

type Theme = 'light' | 'dark'

interface Written {
  readonly comment: string
  readonly summary: string
}

/** Lets a pull request be opened and pushed to, and gives what the last run wrote. */
async function write(): Promise<Written> {
  const clock = { ms: Date.UTC(2026, 10, 2, 9, 30) }
  const now = (): number => clock.ms
  const speeds = { indexReadyMs: 0, assistantReadyMs: 0, deleteMs: 0, scaleMs: 0 }
  const [github, pinecone] = await Promise.all([startGitHub({ now }), startPinecone({ now, speeds })])
  try {
    github.state.seedRepository(REPOSITORY, { id: REPOSITORY_ID })
    github.state.seedPullRequest(REPOSITORY, { number: NUMBER, head: { ref: 'change', sha: COMMITS[0] } })
    const push = async (commit: string, indexes: readonly object[], runId: string): Promise<string> => {
      github.state.pushTo(REPOSITORY, NUMBER, commit)
      const { summary } = await runStep({
        action: ROOT,
        with: {
          'api-key': SANDBOX_API_KEY,
          'api-url': pinecone.url,
          lifetime: 'pull-request',
          index: JSON.stringify(indexes),
          assistant: JSON.stringify({ name: 'support', instructions: 'Answer in one sentence.' })
        },
        event: { name: 'pull_request', payload: payload(commit) },
        github: { repository: REPOSITORY, repositoryId: String(REPOSITORY_ID), apiUrl: github.url, runId },
        expressions: { 'github.token': SANDBOX_GITHUB_TOKEN, 'job.check_run_id': '400' }
      })
      return summary
    }
    await push(COMMITS[0], [index('docs', 'search')], '9101')
    clock.ms += HOUR
    const summary = await push(COMMITS[1], [index('docs', 'discovery'), index('articles', 'discovery')], '9102')
    return { comment: github.state.listComments(REPOSITORY, NUMBER)[0]?.body ?? '', summary }
  } finally {
    await Promise.all([github.close(), pinecone.close()])
  }
}

function index(name: string, team: string): object {
  return { name, dimension: 1536, metric: 'cosine', cloud: 'aws', region: 'us-east-1', tags: { team } }
}

function payload(sha: string): object {
  const repo = { id: REPOSITORY_ID, full_name: REPOSITORY }
  return {
    action: 'synchronize',
    number: NUMBER,
    pull_request: { number: NUMBER, state: 'open', head: { repo, label: 'acme:change', sha } },
    repository: repo
  }
}

/** GitHub's own alerts (`> [!NOTE]`), which are no part of any Markdown renderer's standard. */
function withAlerts(html: string): string {
  return html.replaceAll(/<blockquote>\n<p>\[!(NOTE|WARNING)\]\s*(?:<\/p>)?/g, (_, level: string) => {
    const name = level.toLowerCase()
    const title = `${level.charAt(0)}${name.slice(1)}`
    return `<blockquote class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p>`
  })
}

function pageOf(markdown: string, theme: Theme, header: string, width: number): string {
  const path = `github-markdown-css/github-markdown-${theme}.css`
  const css = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
  const [page, line, head] = theme === 'light' ? ['#ffffff', '#d1d9e0', '#f6f8fa'] : ['#0d1117', '#3d444d', '#151b23']
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 16px; background: ${page}; width: ${width - 32}px }
    .frame { border: 1px solid ${line}; border-radius: 6px; overflow: hidden }
    .head { background: ${head}; border-bottom: 1px solid ${line}; padding: 8px 16px; font-size: 14px !important }
    .content { padding: 16px }
  </style><div class="frame"><div class="markdown-body head">${header}</div>
  <div class="markdown-body content">${withAlerts(marked.parse(markdown, { async: false, gfm: true }))}</div></div>
  <script>document.title = String(document.body.scrollHeight + 4)</script>`
}

function photograph(html: string, name: string, folder: string, width: number): void {
  const page = join(folder, `${name}.html`)
  writeFileSync(page, html)
  const browse = (...options: string[]): string =>
    execFileSync(
      'chromium',
      ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...options, `file://${page}`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    )
  const height = /<title>(\d+)<\/title>/.exec(browse(`--window-size=${width},600`, '--dump-dom'))?.[1] ?? '600'
  const file = join(IMAGES, `${name}.png`)
  browse(`--window-size=${width},${height}`, '--force-device-scale-factor=2', `--screenshot=${file}`)
}

const HEADERS = {
  comment: '<strong>github-actions</strong> bot commented 2 minutes ago',
  summary: '<strong>provision</strong> summary'
} as const

const written = await write()
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
mkdirSync(IMAGES, { recursive: true })
for (const theme of ['light', 'dark'] as const) {
  for (const what of ['comment', 'summary'] as const) {
    const name = theme === 'light' ? what : `${what}-dark`
    photograph(pageOf(written[what], theme, HEADERS[what], WIDE), name, folder, WIDE)
    if (LOOKED_AT !== undefined)
      photograph(pageOf(written[what], theme, HEADERS[what], NARROW), `${name}-phone`, folder, NARROW)
  }
}
rmSync(folder, { recursive: true })
