// The embedding models Pinecone hosts, as far as provisioning is concerned: Pinecone's docs, "Embedding models", and
// the Inference API's list of models.
import type { Behaviour } from './differences.ts'
import type { EmbedSettings, JsonObject, ModelSettings } from './records.ts'
import { invalidArgument, notFound } from './errors.ts'
import { checkOneOf } from './rules.ts'

interface ParameterRule {
  readonly type: 'string' | 'integer' | 'boolean'
  readonly oneOf?: readonly (string | number)[]
}

interface EmbedModel {
  readonly vectorType: 'dense' | 'sparse'
  /** The first is the default. */
  readonly metrics: readonly [string, ...string[]]
  /** The first is the default; none for sparse. */
  readonly dimensions: readonly number[]
  readonly parameters: Readonly<Record<string, ParameterRule>>
  /** What its parameters are where nobody says, beside `input_type`. */
  readonly defaults: JsonObject
}

const INPUT_TYPE: ParameterRule = { type: 'string', oneOf: ['query', 'passage'] }

const MODELS = new Map<string, EmbedModel>([
  [
    'multilingual-e5-large',
    {
      vectorType: 'dense',
      metrics: ['cosine', 'euclidean'],
      dimensions: [1024],
      parameters: { input_type: INPUT_TYPE, truncate: { type: 'string', oneOf: ['END', 'NONE'] } },
      defaults: { truncate: 'END' }
    }
  ],
  [
    'llama-text-embed-v2',
    {
      vectorType: 'dense',
      metrics: ['cosine', 'dotproduct'],
      dimensions: [1024, 384, 512, 768, 2048],
      parameters: {
        input_type: INPUT_TYPE,
        truncate: { type: 'string', oneOf: ['START', 'END', 'NONE'] },
        dimension: { type: 'integer', oneOf: [384, 512, 768, 1024, 2048] }
      },
      defaults: { truncate: 'END' }
    }
  ],
  [
    'pinecone-sparse-english-v0',
    {
      vectorType: 'sparse',
      metrics: ['dotproduct'],
      dimensions: [],
      parameters: {
        input_type: INPUT_TYPE,
        truncate: { type: 'string', oneOf: ['END', 'NONE'] },
        return_tokens: { type: 'boolean' },
        max_tokens_per_sequence: { type: 'integer', oneOf: [512, 2048] }
      },
      defaults: { truncate: 'END', max_tokens_per_sequence: 512 }
    }
  ]
])

/** What a request says about a model and its parameters. */
export interface ModelRequest {
  readonly model: string
  readonly metric?: string
  readonly dimension?: number
  readonly readParameters?: JsonObject
  readonly writeParameters?: JsonObject
}

/** What a request says about embedding. */
export interface EmbedRequest extends ModelRequest {
  readonly fieldMap: JsonObject
}

/** The models that a field of 2026-07 takes which names none (PyPI pinecone 10.2.0, FieldEmbedConfig). */
export const DEFAULT_MODELS = { dense: 'llama-text-embed-v2', sparse: 'pinecone-sparse-english-v0' } as const

/**
 * Takes what a request says; gives the settings with everything the server fills in: metric, dimension, `input_type`
 * and `truncate` (OpenAPI 2026-04, CreateIndexForModelRequest and ModelIndexEmbed).
 */
export function embedSettings(request: EmbedRequest): EmbedSettings {
  return { ...modelSettings(request), fieldMap: checkFieldMap(request.fieldMap) }
}

/** Takes what a request says of a model; gives that with the defaults of the model. */
export function modelSettings(request: ModelRequest): ModelSettings {
  const model = modelNamed(request.model)
  const metric = request.metric ?? model.metrics[0]
  checkOneOf(`embed.metric of ${request.model}`, metric, model.metrics)
  return {
    model: request.model,
    vectorType: model.vectorType,
    metric,
    dimension: dimensionOf(request, model),
    readParameters: {
      input_type: 'query',
      ...model.defaults,
      ...checkParameters('read_parameters', model, request.readParameters)
    },
    writeParameters: {
      input_type: 'passage',
      ...model.defaults,
      ...checkParameters('write_parameters', model, request.writeParameters)
    }
  }
}

/** Gives the settings as they are answered: the live service tells the dimension of a model that takes several. */
export function answeredEmbed<Settings extends ModelSettings>(settings: Settings, behaviour: Behaviour): Settings {
  const { model, dimension, readParameters, writeParameters } = settings
  const hasChoice = (MODELS.get(model)?.dimensions.length ?? 0) > 1
  if (behaviour.modelDimension === 'left out' || !hasChoice || dimension === null) return settings
  return {
    ...settings,
    readParameters: { dimension, ...readParameters },
    writeParameters: { dimension, ...writeParameters }
  }
}

/** Takes the settings and the keys a PATCH changes; gives the new settings, other keys kept (configure_index). */
export function changedEmbed(
  before: EmbedSettings,
  changes: {
    readonly fieldMap?: JsonObject
    readonly readParameters?: JsonObject
    readonly writeParameters?: JsonObject
  }
): EmbedSettings {
  const model = modelNamed(before.model)
  return {
    ...before,
    fieldMap: checkFieldMap({ ...before.fieldMap, ...changes.fieldMap }),
    readParameters: { ...before.readParameters, ...checkParameters('read_parameters', model, changes.readParameters) },
    writeParameters: {
      ...before.writeParameters,
      ...checkParameters('write_parameters', model, changes.writeParameters)
    }
  }
}

function modelNamed(name: string): EmbedModel {
  const model = MODELS.get(name)
  if (model) return model
  throw notFound(`Model '${name}' not found. Supported models: ${[...MODELS.keys()].join(', ')}.`)
}

function dimensionOf(request: ModelRequest, model: EmbedModel): number | null {
  if (model.vectorType === 'sparse') {
    if (request.dimension !== undefined) throw invalidArgument(`Model ${request.model} is sparse and has no dimension.`)
    return null
  }
  const dimension = request.dimension ?? model.dimensions[0] ?? null
  if (dimension !== null && model.dimensions.includes(dimension)) return dimension
  const allowed = model.dimensions.join(', ')
  throw invalidArgument(`Invalid dimension ${dimension ?? ''} for model ${request.model}. Must be one of: ${allowed}.`)
}

function checkFieldMap(fieldMap: JsonObject): Readonly<Record<string, string>> {
  const { text, ...others } = fieldMap
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw invalidArgument(`field_map: "${unknown}" is not an input of the model; it takes text.`)
  if (typeof text !== 'string' || text === '') throw invalidArgument('field_map must map text to the name of a field.')
  return { text }
}

function checkParameters(where: string, model: EmbedModel, parameters: JsonObject = {}): JsonObject {
  const rules = new Map(Object.entries(model.parameters))
  for (const [name, value] of Object.entries(parameters)) {
    const rule = rules.get(name)
    if (!rule) throw invalidArgument(`${where}: unknown parameter "${name}".`)
    const fits = rule.type === 'integer' ? Number.isInteger(value) : typeof value === rule.type
    if (!fits) throw invalidArgument(`${where}: parameter "${name}" must be of type ${rule.type}.`)
    if (rule.oneOf && !rule.oneOf.some((allowed) => allowed === value)) {
      throw invalidArgument(`${where}: parameter "${name}" must be one of: ${rule.oneOf.join(', ')}.`)
    }
  }
  return parameters
}
