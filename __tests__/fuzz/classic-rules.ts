/** The meaning of a classic declaration of an index, by Pinecone's OpenAPI 2026-04. */
import { commonDifferences, unlike, type Difference } from './difference.ts'
import { at, entriesOf, leavesOf, type Plain } from './json.ts'

/** The differences between a declaration and an index as 2026-04 answers it. */
export function classicDifferences(wanted: Plain, found: Plain): Difference[] {
  const scalar = ['dimension', 'metric', 'vector_type'].flatMap((key) =>
    wanted[key] === undefined ? [] : unlike(key, wanted[key], found[key], false)
  )
  return [
    ...scalar,
    ...commonDifferences(wanted, found),
    ...placeDifferences(wanted, found),
    ...embedDifferences(wanted, found)
  ]
}

/** Whether a declaration lacks fields that a create requires. */
export function isClassicIncomplete({ dimension, vector_type, embed }: Plain): boolean {
  return dimension === undefined && vector_type !== 'sparse' && embed === undefined
}

function placeDifferences(wanted: Plain, found: Plain): Difference[] {
  const { cloud, region } = wanted
  const spec = (cloud === undefined ? wanted['spec'] : { serverless: { cloud, region } }) as Plain | undefined
  const pods = entriesOf(at(spec, 'pod')).flatMap(([key, value]) => {
    const actual = at(found, 'spec', 'pod', key)
    const inPlace = at(found, 'spec', 'pod') !== undefined && (key === 'replicas' || grows(key, actual, value))
    return unlike(`spec.pod.${key}`, value, actual, inPlace)
  })
  const { read_capacity, schema, ...location } = (at(spec, 'serverless') ?? {}) as Plain
  const isServerless = at(found, 'spec', 'serverless') !== undefined
  const places = entriesOf(location).flatMap(([key, value]) =>
    unlike(`spec.serverless.${key}`, value, at(found, 'spec', 'serverless', key), false)
  )
  const fields = entriesOf(at(schema, 'fields')).flatMap(([key, value]) =>
    unlike(`schema.${key}`, value, at(found, 'spec', 'serverless', 'schema', 'fields', key), false)
  )
  const capacity = leavesOf(read_capacity).flatMap(([path, value]) =>
    unlike(path.join('.'), value, at(found, 'spec', 'serverless', 'read_capacity', ...path), isServerless)
  )
  return [...pods, ...places, ...fields, ...capacity]
}

function embedDifferences(wanted: Plain, found: Plain): Difference[] {
  const model = at(wanted, 'embed', 'model')
  if (model === undefined) return []
  const isNew = found['embed'] === undefined
  const rest = { ...(wanted['embed'] as Plain), model: undefined }
  const leaves = leavesOf(rest).flatMap(([path, value]) =>
    unlike(`embed.${path.join('.')}`, value, at(found, 'embed', ...path), true)
  )
  return [...unlike('embed.model', model, at(found, 'embed', 'model'), isNew), ...leaves]
}

function grows(key: string, before: unknown, after: unknown): boolean {
  if (key !== 'pod_type') return false
  const [family, size] = String(before).split('.x')
  const [newFamily, newSize] = String(after).split('.x')
  return family === newFamily && Number(newSize) > Number(size)
}
