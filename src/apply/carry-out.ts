// What carries a plan out that leaves something to do, to be loaded for such a plan alone.

export { apply } from './apply.ts'
export { afterClosing } from './after-closing.ts'
export { Poller } from './poller.ts'
