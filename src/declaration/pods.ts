import type { ValidationIssue } from '../core/errors.ts'
import type { ParsedField, ParsedFields } from './parsed-fields.ts'

/**
 * Holds `spec.pod.pods` against shards times replicas, and turns it into replicas where those are not declared. Shards
 * count 1 where they are not declared, as in the API (Pinecone's OpenAPI 2026-04, PodSpec).
 */
export function resolvePods(label: string, pods: ParsedField | undefined, facts: ParsedFields): ValidationIssue[] {
  const [shardsFact, replicasFact] = [facts.at('spec.pod.shards'), facts.at('spec.pod.replicas')]
  const shards = shardsFact ? shardsFact.value : 1
  // What has a issue of its own cannot be reckoned with.
  if (typeof pods?.value !== 'number' || typeof shards !== 'number') return []
  if (replicasFact) {
    if (typeof replicasFact.value !== 'number' || pods.value === shards * replicasFact.value) return []
    const product = `${shards} × ${replicasFact.value} = ${shards * replicasFact.value}`
    return [
      issue(label, pods, `Expected shards × replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`)
    ]
  }
  if (pods.value % shards !== 0) {
    return [
      issue(
        label,
        pods,
        `That cannot be shared out evenly among ${shards} shards. Declare "spec.pod.replicas" instead.`
      )
    ]
  }
  facts.add({ ...pods, path: ['spec', 'pod', 'replicas'], value: pods.value / shards })
  return []
}

function issue(label: string, pods: ParsedField, words: string): ValidationIssue {
  return { message: `${label}: "spec.pod.pods" is ${JSON.stringify(pods.value)}. ${words}`, location: pods.location }
}
