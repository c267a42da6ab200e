// Which index a port belongs to, and the end of those that are gone: states follow from the clock, so somebody has to ask.
import type { Project } from '../project.ts'
import type { IndexRecord } from '../records.ts'
import { isTaken } from '../lifecycle.ts'

/** Whether there is an index of that host, Terminating or not. */
export function isLive(project: Project, host: string): boolean {
  return indexOf(project, host) !== undefined
}

/** Gives the index that answers on a port, if it is one of an index. */
export function indexAt(project: Project, port: number): IndexRecord | undefined {
  const host = `127.0.0.1:${port}`
  return project.ports?.has(host) ? indexOf(project, host) : undefined
}

function indexOf(project: Project, host: string): IndexRecord | undefined {
  const { indexes, now } = project.store.view()
  return [...indexes.values()].find((record) => record.host === host && isTaken(record, now))
}

/** Forgets the data of indexes that are gone, and closes their ports. */
export function sweepData({ store, data, ports }: Project): void {
  const { indexes, now } = store.view()
  const live = [...indexes.values()].filter((record) => isTaken(record, now))
  data.keepOnly(new Set(live.map(({ host }) => host)))
  ports?.sweep()
}
