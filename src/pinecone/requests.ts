import { ActionError } from '../core/errors.ts'
import { isObject, type Json, type JsonObject } from '../core/json.ts'
import { resourceType } from '../resources/registry.ts'
import type { Identity, Kind, Observed } from '../resources/resource.ts'
import type { Codec } from '../resources/type.ts'

/** The path of one resource, after the base URL. */
export function pathOf({ kind, name, parent }: Identity): string {
  return `${resourceType(kind).api.path(parent)}/${encodedName(name)}`
}

/** Encodes `.` and `..` too, which a server would resolve as steps of the path. */
export function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'))
}

/** The path of a list's page at `token`, `''` for the first, of the names with a prefix. */
export function listPath(kind: Kind, parent: Identity | undefined, token: string, prefix = ''): string {
  const { path, pageSize, tokenKey = 'pagination_token' } = resourceType(kind).api
  if (pageSize === undefined) return path(parent)
  const begins = prefix === '' ? '' : `&prefix=${encodeURIComponent(prefix)}`
  const page = token === '' ? '' : `&${tokenKey}=${encodeURIComponent(token)}`
  return `${path(parent)}?limit=${String(pageSize)}${begins}${page}`
}

/**
 * The body of a PATCH.
 *
 * @param observed the resource that the patch was made for
 * @throws ActionError if the codec drops a value: half a change must not be sent as a whole one
 */
export function updateBody(codec: Codec, patch: JsonObject, observed: Observed | undefined): JsonObject {
  const body = codec.encodeUpdate(patch, observed)
  const sent = valuesIn(body)
  for (const value of valuesIn(patch)) {
    const at = sent.indexOf(value)
    if (at >= 0) sent.splice(at, 1)
    else throw notSendable(value)
  }
  return body
}

/** Every value within objects, as JSON text; an empty object is a value itself. */
function valuesIn(json: Json): string[] {
  const inner = isObject(json) ? Object.values(json) : []
  return inner.length === 0 ? [JSON.stringify(json)] : inner.flatMap(valuesIn)
}

function notSendable(value: string): ActionError {
  return new ActionError({
    reason: 'api-error',
    message:
      `This action has no way to send the value ${value} in the API version of this change, so nothing was sent. ` +
      'That is a defect of the action: please report it.'
  })
}
