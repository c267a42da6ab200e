// Workflow runs, their attempts and jobs in the words of the REST API (OpenAPI, `workflow-run` and `job`).
import type { PullRequestView } from './pull-wire.ts'
import type { AttemptRecord, JobRecord, RepositoryRecord, RunRecord } from './records.ts'
import type { Bases, Body } from './wire.ts'
import { writeMinimalPullRequest } from './pull-wire.ts'
import { fullName } from './records.ts'
import { isoTime, nodeId, repositoryUrl, writeMinimalRepository, writeUser } from './wire.ts'

/** A run with what it lies between, and the attempt that is asked for. */
export interface RunView {
  readonly record: RunRecord
  readonly number: number
  readonly attempt: AttemptRecord
  readonly repository: RepositoryRecord
  readonly head: RepositoryRecord
  readonly pullRequests: readonly PullRequestView[]
}

/** Gives one attempt of a run; the run itself is its last. */
export function writeRun(bases: Bases, view: RunView): Body {
  const { record, attempt, repository, head } = view
  return {
    ...addressesOf(bases, view),
    id: record.id,
    name: record.name,
    node_id: nodeId('WorkflowRun', record.id),
    check_suite_id: record.id,
    check_suite_node_id: nodeId('CheckSuite', record.id),
    head_branch: record.headBranch,
    head_sha: record.headSha,
    path: '.github/workflows/preview.yml',
    display_title: record.name,
    run_number: 1,
    event: record.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: 1,
    pull_requests: view.pullRequests.map((pull) => writeMinimalPullRequest(bases, pull)),
    created_at: isoTime(record.createdAt),
    updated_at: isoTime(attempt.updatedAt),
    actor: writeUser(bases, repository.owner),
    triggering_actor: writeUser(bases, repository.owner),
    run_attempt: view.number,
    run_started_at: isoTime(attempt.startedAt),
    referenced_workflows: [],
    head_commit: {
      id: record.headSha,
      tree_id: record.headSha,
      message: record.name,
      timestamp: isoTime(record.createdAt),
      author: null,
      committer: null
    },
    repository: writeMinimalRepository(bases, repository),
    head_repository: writeMinimalRepository(bases, head)
  }
}

/** Gives a job. It is as far as the attempt it belongs to. */
export function writeJob(bases: Bases, job: JobRecord, { record, attempt, repository, number }: RunView): Body {
  const own = repositoryUrl(bases, repository)
  const completed = attempt.status === 'completed'
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: record.id,
    run_url: `${own}/actions/runs/${record.id}`,
    run_attempt: number,
    head_sha: record.headSha,
    head_branch: record.headBranch,
    url: `${own}/actions/jobs/${job.id}`,
    html_url: `${bases.html}/${fullName(repository)}/actions/runs/${record.id}/job/${job.id}`,
    check_run_url: `${own}/check-runs/${job.id}`,
    status: attempt.status,
    conclusion: attempt.conclusion,
    created_at: isoTime(attempt.startedAt),
    started_at: isoTime(attempt.startedAt),
    completed_at: completed ? isoTime(attempt.updatedAt) : null,
    name: job.name,
    workflow_name: record.name,
    steps: [],
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null
  }
}

function addressesOf(bases: Bases, { record, number, repository }: RunView): Record<string, string | null> {
  const own = repositoryUrl(bases, repository)
  const url = `${own}/actions/runs/${record.id}`
  return {
    url,
    html_url: `${bases.html}/${fullName(repository)}/actions/runs/${record.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${own}/check-suites/${record.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: number > 1 ? `${url}/attempts/${number - 1}` : null,
    workflow_url: `${own}/actions/workflows/1`
  }
}
