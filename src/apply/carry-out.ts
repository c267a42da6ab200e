// The entry of the chunk `apply.js`, which is loaded only for a plan that leaves something to do.

export { apply } from './apply.ts'
export { afterClosing } from './after-closing.ts'
export { Poller } from './poller.ts'
