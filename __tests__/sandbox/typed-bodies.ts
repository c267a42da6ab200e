/** Pieces of bodies as 2026-07 has them. */
export const VALUES = { type: 'dense_vector', dimension: 1536, metric: 'cosine' }
export const DENSE = { ...VALUES, dimension: 768 }
export const SPARSE = { type: 'sparse_vector' }
export const TEXT = { type: 'string', full_text_search: {} }
export const MANAGED = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }
export const BYOC = { deployment_type: 'byoc', environment: 'aws-us-east-1-b921' }
/** As answered. */
export const ON_DEMAND = { mode: 'OnDemand', status: { state: 'Ready', current_replicas: null, current_shards: null } }

/** A create body of these fields, and whatever else it is given. */
export const schema = (fields: unknown, others: object = {}) => ({ name: 'docs', schema: { fields }, ...others })

/** Read capacity of one's own. */
export const dedicated = (replicas: unknown = 1, shards: unknown = 1, nodeType = 'b1', scaling = 'Manual') => ({
  mode: 'Dedicated',
  dedicated: { node_type: nodeType, scaling, manual: { replicas, shards } }
})

/** A field that is searched by its words. */
export const textField = (search: object) => ({ type: 'string', full_text_search: search })
