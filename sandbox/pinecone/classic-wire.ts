// The classic index shape (2025-01 to 2026-04) over the neutral records: `dimension`, `metric`, `vector_type`, `spec`.
import type {
  ClassicFeatures,
  ConfigureIndexBody,
  CreateIndexBody,
  CreateIndexForModelBody,
  PodBody,
  ReadCapacityBody,
  SpecBody
} from './classic-bodies.ts'
import type { IndexWire, ReadingRules } from './index-wire.ts'
import type { Deployment, IndexChanges, IndexDraft, PodDeployment, ReadCapacity, Tags } from './records.ts'
import { readBody } from './body-shape.ts'
import { classicShapes } from './classic-bodies.ts'
import { writeClassicIndex } from './classic-model.ts'
import { embedSettings } from './embed-models.ts'
import { invalidArgument, unprocessable } from './errors.ts'
import { checkClassicTagValues, checkOneOf } from './rules.ts'

/** Takes what a version knows; gives its wire (OpenAPI 2026-04, create_index, create_index_for_model, configure_index). */
export function classicWire(features: ClassicFeatures): IndexWire {
  const shapes = classicShapes(features)
  return {
    configureStatus: (behaviour) => behaviour.classicConfigureStatus,
    knowsDocuments: false,
    readCreate: (text, rules) =>
      withClassicTags(
        createDraft(readBody(text, shapes.create(rules.requireMetric), unprocessable) as CreateIndexBody)
      ),
    readCreateForModel: (text) => withClassicTags(readForModel(text, features)),
    readConfigure: (text, rules) => {
      const body = readBody(text, shapes.configure, unprocessable) as ConfigureIndexBody
      checkEmptyTags(body.tags, rules)
      return withClassicTags(changes(body))
    },
    write: (record, now) => writeClassicIndex(record, now, features)
  }
}

/** Reads the text of a POST /indexes/create-for-model body, which is the same in every shape of indexes. */
export function readForModel(text: string, features: ClassicFeatures): IndexDraft {
  const shape = classicShapes(features).createForModel
  return createForModelDraft(readBody(text, shape, unprocessable) as CreateIndexForModelBody)
}

/** Refuses `tags: {}` in a PATCH, unless the sandbox does as the live service. */
export function checkEmptyTags(tags: Tags | undefined, { behaviour }: ReadingRules): void {
  if (!tags || Object.keys(tags).length > 0 || behaviour.emptyTags === 'accepted') return
  throw invalidArgument('tags must not be empty.')
}

/** Gives what was sent, unless its tags have values that only a create or PATCH of 2026-07 takes. */
export function withClassicTags<Sent extends { readonly tags?: Tags | null }>(sent: Sent): Sent {
  if (sent.tags) checkClassicTagValues(sent.tags)
  return sent
}

/** Takes a create body in the classic dialect; gives the neutral draft, defaults filled in as the server does. */
export function createDraft(body: CreateIndexBody): IndexDraft {
  const vectorType = body.vector_type ?? 'dense'
  return {
    name: body.name,
    vectorType,
    dimension: body.dimension ?? null,
    metric: body.metric ?? (vectorType === 'sparse' ? 'dotproduct' : 'cosine'),
    deletionProtection: body.deletion_protection ?? 'disabled',
    tags: body.tags ?? null,
    deployment: deploymentOf(body.spec),
    embed: null,
    documents: null,
    metadata: {},
    cmekId: null
  }
}

function createForModelDraft(body: CreateIndexForModelBody): IndexDraft {
  const { model, field_map, metric, dimension, read_parameters, write_parameters } = body.embed
  const embed = embedSettings({
    model,
    fieldMap: field_map,
    ...(metric !== undefined && { metric }),
    ...(dimension !== undefined && { dimension }),
    ...(read_parameters && { readParameters: read_parameters }),
    ...(write_parameters && { writeParameters: write_parameters })
  })
  const { cloud, region, read_capacity, schema } = body
  const serverless = { cloud, region, ...(read_capacity && { read_capacity }), ...(schema && { schema }) }
  const { metric: itsMetric, dimension: itsDimension, vectorType } = embed
  return {
    name: body.name,
    vectorType,
    dimension: itsDimension,
    metric: itsMetric,
    deletionProtection: body.deletion_protection ?? 'disabled',
    tags: body.tags ?? null,
    deployment: deploymentOf({ serverless }),
    embed,
    documents: null,
    metadata: {},
    cmekId: null
  }
}

function onlyKind(spec: object): string {
  const kinds = Object.keys(spec)
  const [kind] = kinds
  if (kind !== undefined && kinds.length === 1) return kind
  throw unprocessable('spec: expected exactly one of `serverless`, `pod`, `byoc`')
}

/** Takes a `spec`; gives where the index is deployed (OpenAPI 2026-04, IndexSpec). */
export function deploymentOf(spec: SpecBody): Deployment {
  onlyKind(spec)
  const { serverless, byoc, pod } = spec
  if (serverless) {
    return {
      kind: 'serverless',
      cloud: serverless.cloud,
      region: serverless.region,
      readCapacity: readCapacityOf(serverless.read_capacity),
      schema: serverless.schema ?? null,
      sourceCollection: serverless.source_collection ?? null
    }
  }
  if (byoc) {
    return {
      kind: 'byoc',
      environment: byoc.environment,
      readCapacity: readCapacityOf(byoc.read_capacity),
      schema: byoc.schema ?? null
    }
  }
  if (pod) return podDeployment(pod)
  throw unprocessable('spec: expected exactly one of `serverless`, `pod`, `byoc`')
}

/** Takes a whole `read_capacity`, or none; gives the capacity. */
export function readCapacityOf(body: ReadCapacityBody | undefined): ReadCapacity {
  if (body?.mode !== 'Dedicated') return { mode: 'OnDemand' }
  const { node_type, scaling, manual } = body.dedicated
  checkOneOf('read_capacity.dedicated.scaling', scaling, ['Manual'])
  return { mode: 'Dedicated', nodeType: node_type, replicas: manual.replicas, shards: manual.shards }
}

/** Takes `spec.pod`; gives the deployment, defaults filled in. */
export function podDeployment(pod: PodBody): PodDeployment {
  const shards = pod.shards ?? 1
  const replicas = pod.replicas ?? (pod.pods === undefined ? 1 : pod.pods / shards)
  // The published example sends pods beside replicas and shards, so it is their product that counts.
  if (!Number.isInteger(replicas) || (pod.pods !== undefined && pod.pods !== replicas * shards)) {
    throw invalidArgument('Invalid value for pods: must be equal to shards x replicas.')
  }
  return {
    kind: 'pod',
    environment: pod.environment,
    podType: pod.pod_type ?? 'p1.x1',
    replicas,
    shards,
    metadataConfig: pod.metadata_config ? { ...pod.metadata_config } : null,
    sourceCollection: pod.source_collection ?? null
  }
}

function changes(body: ConfigureIndexBody): IndexChanges {
  const { deletion_protection, tags, spec, embed } = body
  return {
    ...(deletion_protection !== undefined && { deletionProtection: deletion_protection }),
    ...(tags && { tags }),
    ...(spec && { deployment: deploymentChanges(spec) }),
    ...(embed && {
      embed: {
        ...(embed.model !== undefined && { model: embed.model }),
        ...(embed.field_map && { fieldMap: embed.field_map }),
        ...(embed.read_parameters && { readParameters: embed.read_parameters }),
        ...(embed.write_parameters && { writeParameters: embed.write_parameters })
      }
    })
  }
}

function deploymentChanges(spec: NonNullable<ConfigureIndexBody['spec']>): NonNullable<IndexChanges['deployment']> {
  onlyKind(spec)
  if (spec.pod) {
    const { replicas, pod_type } = spec.pod
    return {
      kind: 'pod',
      ...(replicas !== undefined && { replicas }),
      ...(pod_type !== undefined && { podType: pod_type })
    }
  }
  const capacity = (spec.serverless ?? spec.byoc)?.read_capacity
  return { kind: spec.byoc ? 'byoc' : 'serverless', ...(capacity && { readCapacity: readCapacityOf(capacity) }) }
}
