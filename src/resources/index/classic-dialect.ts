import { isObject, valueAt, type JsonObject } from '../../core/json.ts'
import { keysOf, type DeclaredKey, type DialectSpec } from '../dialect-spec.ts'
import { INDEX_FIELDS } from './fields.ts'
import { CLASSIC_RULES, TOP_LEVEL_OF_SERVERLESS } from './rules.ts'

/** The number of pods: `shards` times `replicas`, and so not a field of the model (see `CLASSIC_RULES`). */
const PODS: DeclaredKey = {
  path: 'spec.pod.pods',
  rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
  description: 'How many pods a pod-based index has: `shards` times `replicas`, which say it better.'
}

/** The other place where a key may be written, as in Pinecone's create-for-model body. */
function shortcut(key: DeclaredKey): DeclaredKey[] {
  const { path } = key
  const [, spec, name = ''] = path.split('.')
  if (spec === 'serverless' && TOP_LEVEL_OF_SERVERLESS.includes(name))
    return [{ ...key, path: path.slice('spec.serverless.'.length), target: path }]
  return path === 'metric' || path === 'dimension' ? [{ ...key, path: `embed.${path}`, target: path }] : []
}

const OWN_KEYS = keysOf(INDEX_FIELDS)

/** Declarations of an index in the words of 2026-04, which are the model's. */
export const CLASSIC_DIALECT: DialectSpec = {
  dialect: 'classic',
  keys: [...OWN_KEYS, ...OWN_KEYS.flatMap(shortcut), PODS],
  rules: CLASSIC_RULES,
  // Undeclared `shards` are 1, as in the API (Pinecone's OpenAPI 2026-04, PodSpec).
  translate: (written) => {
    const { shards = 1, replicas } = podOf(written)
    return (path) => {
      if (path.join('.') !== PODS.path) return [{ path }]
      const { pods } = podOf(written)
      if (replicas !== undefined || typeof pods !== 'number' || typeof shards !== 'number') return []
      return [{ path: ['spec', 'pod', 'replicas'], value: pods / shards }]
    }
  },
  hints: {
    // Pinecone's OpenAPI 2026-04, IndexModel, ReadCapacityStatus, ModelIndexEmbed.
    answeredOnly: /^(?:host|private_host|status|(?:.+\.)?read_capacity\.status|embed\.vector_type)$/,
    synonyms: new Map([
      ['index_name', 'name'],
      ['id', 'name'],
      ['dim', 'dimension'],
      ['dims', 'dimension'],
      ['size', 'dimension'],
      ['similarity', 'metric'],
      ['distance', 'metric'],
      ['labels', 'tags'],
      ['metadata', 'tags'],
      ['type', 'vector_type'],
      ['provider', 'cloud'],
      ['cloud_provider', 'cloud'],
      ['location', 'region'],
      ['embedding', 'embed'],
      ['embedding_model', 'embed.model'],
      ['protection', 'deletion_protection'],
      ['capacity', 'read_capacity']
    ]),
    reasons: new Map([
      ['description', 'An index has no description; "tags" can hold one.'],
      ['spec.pod.read_capacity', 'Only serverless and BYOC indexes have a read capacity.'],
      ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": […]} instead.'],
      ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": …} instead.'],
      ['spec.serverless.environment', 'A serverless index has "cloud" and "region" instead.'],
      ...['cloud', 'region'].flatMap((key) => [
        [`spec.pod.${key}`, 'A pod-based index has "environment" instead.'] as const,
        [`spec.byoc.${key}`, 'A BYOC index has "environment" instead.'] as const
      ])
    ])
  }
}

function podOf(model: JsonObject): JsonObject {
  const pod = valueAt(model, ['spec', 'pod'])
  return isObject(pod) ? pod : {}
}
