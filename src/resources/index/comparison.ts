import { isObject, valueAt, type JsonObject } from '../../core/json.ts'
import type { Comparison } from '../type.ts'
import { isWholeClassic } from './codec-classic.ts'

/** The fields that only an index with one vector a record has. */
const VECTOR_FIELDS = ['vector_type', 'dimension', 'metric', 'embed']

/**
 * How to compare indexes: a classic one has one vector a record, a typed one a schema, and neither becomes the other.
 */
export const INDEX_COMPARISON: Comparison = {
  isReportedLate: ([top, , within]) => {
    if (top === 'spec') return within === 'schema' || within === 'metadata_config'
    return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '')
  },

  isUnanswered: ([top], { spec }) => top === 'spec' && (!isObject(spec) || Object.keys(spec).length === 0),

  isOfAnotherSort: ([top, spec], observed) => {
    if (VECTOR_FIELDS.includes(top ?? '')) return typedFieldsOf(observed).length > 0
    const observedSpec = observed['spec']
    if (top !== 'spec' || spec === undefined || !isObject(observedSpec)) return false
    return observedSpec[spec] === undefined && Object.keys(observedSpec).length > 0
  },

  conflict: (declared, observed) => {
    const there = typedFieldsOf(observed)
    if (typedFieldsOf(declared).length > 0 && isClassic(observed)) {
      return 'It is a classic index, which has no schema of typed fields: that takes an index of its own.'
    }
    if (there.length > 0 && isClassic(declared)) {
      return `It has a schema of typed fields (${there.slice(0, 5).join(', ')}), which a classic index has not: that takes an index of its own.`
    }
    return undefined
  },

  isOfFirstDialect: isWholeClassic,

  isOfEitherDialect: (declared) => Object.keys(declared).every((key) => key === 'tags' || key === 'deletion_protection')
}

function isClassic(model: JsonObject): boolean {
  return VECTOR_FIELDS.some((key) => model[key] !== undefined)
}

function typedFieldsOf(model: JsonObject): string[] {
  const fields = valueAt(model, ['schema', 'fields'])
  return isObject(fields) ? Object.keys(fields) : []
}
