// Records as the run has them, on a clock that is handed in and with hosts of the test's own making.
import type { DataAnswer, DataRequest } from '../../../src/content/ports.ts'
import { RecordsContent, type RecordsOptions } from '../../../src/content/records/records.ts'
import type { ContentType } from '../../../src/content/content.ts'
import type { Observed } from '../../../src/resources/resource.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** Answers a request as a host would. */
export type Answering = (request: DataRequest) => DataAnswer

const SILENT: Answering = ({ path }) => {
  throw new Error(`Nothing was to be sent to ${path}`)
}

/** Records of a workspace, for one run, with a host that answers so. */
export function contentOf(
  workspace: string,
  answer: Answering = SILENT,
  more: Partial<RecordsOptions> = {}
): ContentType & { readonly clock: VirtualClock } {
  const clock = new VirtualClock()
  const { check, plan, key } = new RecordsContent({
    workspace,
    data: { at: () => ({ send: (request) => clock.during(() => Promise.resolve(answer(request))) }) },
    clock,
    signal: new AbortController().signal,
    deadline: clock.now() + 600_000,
    redact: (text) => text,
    classicDate: '2026-04',
    ...more
  })
  return { key, check, plan, clock }
}

/** An index as Pinecone answered it. */
export function observed(model: Observed['model'], name = 'docs'): Observed {
  return { kind: 'index', name, host: 'docs.svc.pinecone.io', state: 'Ready', ready: true, model }
}
