import { ActionError } from '../core/errors.ts'
import { fullNameOf, resourceType, titleOf } from '../resources/registry.ts'
import { keyOf, type Identity, type Kind, type Observed } from '../resources/resource.ts'
import type { PineconeDataPlane } from './data-plane.ts'
import { errorFor } from './errors.ts'
import { dataErrorFor } from './data-errors.ts'
import type { Operation } from './retry.ts'
import type { ErrorText, Sender } from './sender.ts'

/** The destination of requests about a resource. */
export interface Route {
  readonly sender: Sender
  /** Goes before their paths. */
  readonly base: string
  /** The parent's host, as Pinecone answered it; `''` for the control plane. */
  readonly host: string
  readonly errorText: (operation: Operation, name: string | undefined) => ErrorText
}

/** The hosts of resources, by `keyOf`. Requests about a resource inside another go to the parent's host. */
export class KnownHosts {
  readonly #hosts = new Map<string, string>()

  note(observed: Observed): Observed {
    // A new resource of the same name has no host until it is initialized, and never the one of the old resource.
    if (observed.host !== '') this.#hosts.set(keyOf(observed), observed.host)
    else this.#hosts.delete(keyOf(observed))
    return observed
  }

  of(parent: Identity): string | undefined {
    return this.#hosts.get(keyOf(parent))
  }
}

/** The route to the control plane. */
export function controlRoute(sender: Sender, kind: Kind, baseUrl: string): Route {
  const errorText: Route['errorText'] = (operation, name) => (ended, reason, location) =>
    errorFor({ operation, kind, name, baseUrl }, ended, reason, location)
  return { sender, base: '', host: '', errorText }
}

/**
 * The route to the host of a resource's parent.
 *
 * @throws ActionError `forbidden` if the API key may not go there
 */
export function parentRoute(kind: Kind, parent: Identity, host: string, data: PineconeDataPlane): Route {
  const { sender, base, name: hostName } = data.senderTo(host, titleOf(parent))
  const errorText: Route['errorText'] = (operation, name) =>
    dataErrorFor.bind(undefined, { doing: doing(operation, kind, parent, name), host: hostName })
  return { sender, base, host, errorText }
}

const DOING: Partial<Record<Operation, string>> = { create: 'Creating', delete: 'Deleting', update: 'Changing' }

function doing(operation: Operation, kind: Kind, parent: Identity, name: string | undefined): string {
  const where = `of ${parent.kind} "${fullNameOf(parent)}"`
  if (name === undefined) return `Listing the ${resourceType(kind).plural} ${where}`
  return `${DOING[operation] ?? 'Reading'} ${kind} "${name}" ${where}`
}

/** The error of a resource whose parent does not exist. */
export function parentMissing(kind: Kind, name: string, parent: Identity): ActionError {
  return new ActionError({
    reason: 'not-found',
    message: `${titleOf(parent)} does not exist, so ${kind} "${name}" cannot be made in it. Create it first, or correct its name.`
  })
}
