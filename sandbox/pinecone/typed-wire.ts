// The typed index shape (2026-07) over the neutral records: `schema`, `deployment`, `read_capacity`.
import type {
  ConfigureTypedIndexBody,
  CreateTypedIndexBody,
  DeploymentBody,
  ReadCapacityPatchBody,
  SearchFieldBody
} from './typed-bodies.ts'
import type { IndexWire, ReadingRules } from './index-wire.ts'
import type { Deployment, IndexChanges, IndexDraft, ReadCapacity, ReadCapacityPatch } from './records.ts'
import type { Refused } from './errors.ts'
import { readBody } from './body-shape.ts'
import { ALL_FEATURES } from './classic-bodies.ts'
import { checkEmptyTags, readCapacityOf, readForModel, withClassicTags } from './classic-wire.ts'
import { invalidArgument, unprocessable } from './errors.ts'
import { withLanguageCodes } from './languages.ts'
import { checkOneOf } from './rules.ts'
import { CONFIGURE_TYPED_INDEX, createTypedIndexShape } from './typed-bodies.ts'
import { writeTypedIndex } from './typed-model.ts'
import { checkSchema, schemaDraft } from './typed-schema.ts'

/** The newest file of 2026-07 closes the create (`additionalProperties: false`): a key it does not have is a 400. */
function unknownKey(detail: string): Refused {
  return invalidArgument(`Invalid request body: ${detail}`)
}

/** The wire of 2026-07. Its create-for-model is the classic one. */
export const TYPED_WIRE: IndexWire = {
  configureStatus: () => 200,
  knowsDocuments: true,
  readCreate: (text, rules) =>
    createDraft(
      readBody(
        text,
        createTypedIndexShape(rules.acceptsUnknownFieldKeys),
        unprocessable,
        unknownKey
      ) as CreateTypedIndexBody,
      rules
    ),
  readCreateForModel: (text) => withClassicTags(readForModel(text, ALL_FEATURES)),
  readConfigure: (text, rules) => {
    const body = readBody(text, CONFIGURE_TYPED_INDEX, unprocessable) as ConfigureTypedIndexBody
    checkEmptyTags(body.tags, rules)
    return changes(body)
  },
  write: writeTypedIndex
}

const DEFAULT_DEPLOYMENT: DeploymentBody = { deployment_type: 'managed', cloud: 'aws', region: 'us-east-1' }

function createDraft(body: CreateTypedIndexBody, rules: ReadingRules): IndexDraft {
  const { deployment = DEFAULT_DEPLOYMENT, read_capacity, cmek_id } = body
  const schema = withLanguageCodes(body.schema, rules.behaviour)
  checkSchema(schema.fields)
  if (cmek_id !== undefined) checkEncryptable(schema.fields)
  const readCapacity = readCapacityOf(read_capacity)
  if (deployment.deployment_type === 'byoc') checkByocCapacity(readCapacity)
  return {
    name: body.name ?? rules.newName(),
    ...schemaDraft(schema.fields),
    metadata: {},
    deletionProtection: body.deletion_protection ?? 'disabled',
    tags: body.tags ?? null,
    deployment: typedDeployment(deployment, readCapacity),
    embed: null,
    cmekId: cmek_id ?? null
  }
}

function checkEncryptable(fields: Readonly<Record<string, SearchFieldBody>>): void {
  if (!Object.values(fields).some((field) => field.type === 'string' && field.store_text !== false)) return
  throw invalidArgument('Indexes encrypted with a cmek_id cannot have full_text_search fields.')
}

function checkByocCapacity({ mode }: ReadCapacity): void {
  if (mode === 'OnDemand') throw invalidArgument('BYOC indexes do not support read capacity mode OnDemand.')
}

/** Takes a `deployment` and the capacity beside it; gives where the index is deployed. */
export function typedDeployment(body: DeploymentBody, readCapacity: ReadCapacity): Deployment {
  if (body.deployment_type === 'byoc') {
    return { kind: 'byoc', environment: body.environment, readCapacity, schema: null }
  }
  const { cloud, region } = body
  return { kind: 'serverless', cloud, region, readCapacity, schema: null, sourceCollection: null }
}

function changes(body: ConfigureTypedIndexBody): IndexChanges {
  const { tags, deletion_protection, read_capacity, deployment, schema } = body
  return {
    ...(tags && { tags, clearsTags: Object.keys(tags).length === 0 }),
    ...(deletion_protection !== undefined && { deletionProtection: deletion_protection }),
    ...((read_capacity ?? deployment) && { deployment: deploymentChanges(read_capacity, deployment) }),
    ...(schema && { embed: embedChanges(schema) })
  }
}

function deploymentChanges(
  capacity: ReadCapacityPatchBody | undefined,
  pods: ConfigureTypedIndexBody['deployment']
): NonNullable<IndexChanges['deployment']> {
  if (pods && Object.keys(pods).length === 0) throw invalidArgument('deployment must have replicas, pod_type or both.')
  const { replicas, pod_type } = pods ?? {}
  return {
    ...(capacity && { readCapacity: capacityChange(capacity) }),
    ...(replicas !== undefined && { replicas }),
    ...(pod_type !== undefined && { podType: pod_type })
  }
}

function capacityChange(body: ReadCapacityPatchBody): ReadCapacityPatch {
  if (body.mode === 'OnDemand') return { mode: 'OnDemand' }
  const { node_type, scaling, manual } = body.dedicated ?? {}
  if (scaling !== undefined) {
    checkOneOf('read_capacity.dedicated.scaling', scaling, ['Manual'])
    if (!manual) throw invalidArgument('read_capacity.dedicated: scaling Manual requires manual.')
  }
  // ReadCapacityDedicatedPatchConfig: without `scaling` beside it the service silently ignores `manual`.
  const { replicas, shards } = (scaling !== undefined && manual) || {}
  return {
    mode: 'Dedicated',
    ...(node_type !== undefined && { nodeType: node_type }),
    ...(replicas !== undefined && { replicas }),
    ...(shards !== undefined && { shards })
  }
}

function embedChanges(schema: NonNullable<ConfigureTypedIndexBody['schema']>): NonNullable<IndexChanges['embed']> {
  const [entry, ...others] = Object.entries(schema.fields)
  if (!entry || others.length > 0) throw invalidArgument('schema.fields must have exactly one semantic_text field.')
  const [field, { model, read_parameters, write_parameters }] = entry
  return {
    field,
    ...(model !== undefined && { model }),
    ...(read_parameters && { readParameters: read_parameters }),
    ...(write_parameters && { writeParameters: write_parameters })
  }
}
