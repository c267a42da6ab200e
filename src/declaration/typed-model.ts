import type { Path } from '../core/json.ts'
import { DENSE_VALUES, SPARSE_VALUES } from '../resources/index/typed-fields.ts'
import { ParsedFields, type ParsedField } from './parsed-fields.ts'

const DENSE: Path = ['schema', 'fields', DENSE_VALUES]
const SPARSE: Path = ['schema', 'fields', SPARSE_VALUES]

/**
 * What a declaration in the shape of 2026-07 says, in the classic words of the one model: a `deployment` is a `spec`,
 * the read capacity lies in it, and a schema of nothing but `_values` or `_sparse_values` is the classic index that
 * Pinecone makes of it. Of both, `_values` says it all: a dense index has the other besides.
 */
export function classicParsedFields(written: ParsedFields): ParsedFields {
  const facts = new ParsedFields()
  const spec = written.at('deployment.deployment_type')?.value === 'byoc' ? 'byoc' : 'serverless'
  const isDense = written.at(DENSE) !== undefined
  for (const fact of written.all()) {
    if (isDense && isWithin(SPARSE, fact.path)) continue
    for (const moved of classicFact(fact, spec)) facts.add(moved)
  }
  return facts
}

function* classicFact(fact: ParsedField, spec: string): Iterable<ParsedField> {
  const { path } = fact
  const [top, key, , inner] = path
  if (top === 'deployment') {
    if (key !== 'deployment_type') yield { ...fact, path: ['spec', spec, ...path.slice(1)] }
  } else if (top === 'read_capacity') {
    yield { ...fact, path: ['spec', spec, ...path] }
  } else if (isWithin(DENSE, path) && inner !== undefined) {
    if (inner === 'type') yield { ...fact, path: ['vector_type'], value: 'dense' }
    else yield { ...fact, path: path.slice(DENSE.length) }
  } else if (isWithin(SPARSE, path) && inner !== undefined) {
    if (inner !== 'type') return
    yield { ...fact, path: ['vector_type'], value: 'sparse' }
    yield { ...fact, path: ['metric'], value: 'dotproduct' }
  } else yield fact
}

function isWithin(outer: Path, path: Path): boolean {
  return outer.every((key, at) => path[at] === key)
}
