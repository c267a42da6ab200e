/** What zizmor's default audits ask of a workflow that people copy, and what a teardown needs, as far as a text shows it. */
import { parse } from 'yaml'
import { ACTION_REFERENCE, type Step, type Workflow } from './workflows.ts'

type Job = Workflow['jobs'][string] & { readonly services?: Readonly<Record<string, { readonly image: string }>> }

/** What is wrong with a workflow, in words; nothing where all is well. */
export function hygieneFaults(text: string): string[] {
  const { on = {}, permissions, concurrency, jobs } = parse(text) as Partial<Workflow>
  const all: Job[] = Object.values(jobs ?? {})
  const granted = [permissions, ...all.map((job) => job.permissions)]
  const writes = granted.some((one) => Object.values(one ?? {}).includes('write'))
  return [
    ...(permissions === undefined ? ['the workflow states no permissions'] : []),
    ...(all.length > 1 && Object.values(permissions ?? {}).includes('write')
      ? ['every job may write: give the permission to the job that needs it']
      : []),
    ...(writes && concurrency === undefined ? ['what is commented has no concurrency'] : []),
    ...all.flatMap(({ steps, services = {} }) => [
      ...steps.flatMap((step) => stepFaults(step, on)),
      ...Object.values(services).flatMap(({ image }) =>
        /:(?!latest$)[\w.-]+$/.test(image) ? [] : [`${image} is not one version`]
      )
    ]),
    ...[...text.matchAll(/\buses: *([^#\s]+)(.*)$/gm)].flatMap(([, action = '', comment = '']) =>
      action === ACTION_REFERENCE || (/@[0-9a-f]{40}$/.test(action) && /^ # v\d+\.\d+\.\d+$/.test(comment))
        ? []
        : [`${action} is not pinned to a commit with its version beside it`]
    )
  ]
}

function stepFaults({ uses = '', if: condition = '', with: inputs }: Step, on: Partial<Workflow['on']>): string[] {
  if (!uses.startsWith('actions/checkout@')) return []
  const { types = [] } = (on['pull_request'] ?? {}) as { readonly types?: readonly string[] }
  // A branch that is gone, or a network that is down, must not keep the teardown from starting.
  const isGuarded = /github\.event\.action != 'closed'|\.outputs\.ready == 'true'/.test(condition)
  return [
    ...(inputs?.['persist-credentials'] === false ? [] : ['the checkout leaves a token behind']),
    ...(types.includes('closed') && !isGuarded ? ['the checkout can keep a teardown from starting'] : [])
  ]
}
