// What asks GitHub: the sweep, and the comment.
import { SANDBOX_GITHUB_TOKEN, startGitHub, type GitHubSandbox } from '../../sandbox/github/server.ts'
import type { GitHubContext } from '../../sandbox/runner/environment.ts'
import { runAction } from './contenders.ts'
import { indexesNamed, withSandbox } from './measures.ts'
import { msText, type Row } from './rows.ts'
import { seriesOf } from './statistics.ts'

const REPOSITORY = { name: 'octo/hello', id: 4711 }
const DAY_MS = 86_400_000

/** A GitHub for as long as it is used, and the context of a run in its repository. */
async function withGitHub<Value>(
  use: (github: GitHubSandbox, context: Partial<GitHubContext>) => Promise<Value>
): Promise<Value> {
  const github = await startGitHub()
  try {
    github.state.seedRepository(REPOSITORY.name, { id: REPOSITORY.id })
    return await use(github, { apiUrl: github.url, repository: REPOSITORY.name, repositoryId: String(REPOSITORY.id) })
  } finally {
    await github.close()
  }
}

/** A sweep of what closed pull requests have left, `each` of them so many indexes. */
export async function measureSweep(leftovers: number, others: number, each = 5): Promise<Row[]> {
  return await withGitHub((github, context) =>
    withSandbox({}, async (sandbox) => {
      const pullRequests = leftovers / each
      const closed = { state: 'closed', closedAt: Date.now() - DAY_MS } as const
      for (let number = 1; number <= pullRequests; number += 1) {
        github.state.seedPullRequest(REPOSITORY.name, { number, ...closed })
      }
      for (const [at, index] of indexesNamed('preview', leftovers).entries()) {
        const number = (at % pullRequests) + 1
        sandbox.state.seedIndex({ ...index, name: `${index.name}-pr-${number}`, tags: tagsOf(index.name, number) })
      }
      for (const index of indexesNamed('other', others - leftovers)) sandbox.state.seedIndex(index)
      const wallMs = await runAction(
        sandbox,
        { command: 'sweep', 'github-token': SANDBOX_GITHUB_TOKEN, 'max-deletions': String(leftovers) },
        { github: context }
      )
      const [asked, sent] = [github.requests.length, sandbox.requests.length]
      return [
        {
          measure: `A sweep of ${leftovers} indexes of ${pullRequests} pull requests among ${others}: wall (requests to Pinecone, to GitHub)`,
          action: `${(wallMs / 1000).toFixed(1)} s (${sent}, ${asked})`
        }
      ]
    })
  )
}

function tagsOf(declaredName: string, pullRequest: number): Record<string, string> {
  return {
    'gha-repository-id': String(REPOSITORY.id),
    'gha-declared-name': declaredName,
    'gha-pull-request': String(pullRequest),
    'gha-expires-at': String(Math.floor((Date.now() + DAY_MS) / 1000))
  }
}

const HEAD = 'a'.repeat(40)
const NUMBER = 1

/** What a comment on the pull request adds to a step that finds everything as declared: made, edited, and as it was. */
export async function measureComment(runs: number): Promise<Row[]> {
  const added: Record<'made' | 'edited' | 'asBefore', number[]> = { made: [], edited: [], asBefore: [] }
  let writes = 0
  for (let run = 0; run < runs; run += 1) {
    await withGitHub(async (github, context) => {
      const repository = { id: REPOSITORY.id, full_name: REPOSITORY.name }
      github.state.seedPullRequest(REPOSITORY.name, { number: NUMBER, head: { sha: HEAD, ref: 'topic' } })
      const head = { sha: HEAD, ref: 'topic', label: 'octo:topic', repo: repository }
      const payload = {
        action: 'synchronize',
        number: NUMBER,
        repository,
        pull_request: { number: NUMBER, state: 'open', head }
      }
      await withSandbox({ speeds: { indexReadyMs: 0 } }, async (sandbox) => {
        const step = (indexes: number, comment: string): Promise<number> =>
          runAction(
            sandbox,
            {
              lifetime: 'pull-request',
              index: JSON.stringify(indexesNamed('docs', indexes)),
              comment,
              'github-token': SANDBOX_GITHUB_TOKEN
            },
            { github: context, event: { name: 'pull_request', payload } }
          )
        await step(1, 'false')
        const without = await step(1, 'false')
        added.made.push((await step(1, 'true')) - without)
        await step(2, 'false')
        const before = await step(2, 'false')
        added.edited.push((await step(2, 'true')) - before)
        const sent = github.requests.length
        added.asBefore.push((await step(2, 'true')) - before)
        writes += github.requests.slice(sent).filter(({ operation }) => /comment$/.test(operation ?? '')).length
      })
    })
  }
  const row = (measure: string, values: readonly number[], most: number): Row => {
    const series = seriesOf(values)
    return { measure, action: msText(series), goal: { words: `≤ ${most} ms`, isMet: series.median <= most } }
  }
  return [
    row('A comment that is made: what it adds to the step', added.made, 1000),
    row('… that is edited', added.edited, 1000),
    row('… that stays as it was', added.asBefore, 300),
    { measure: '… writes', action: String(writes), goal: { words: '0', isMet: writes === 0 } }
  ]
}
