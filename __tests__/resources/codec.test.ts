// No codec may drop a value of a change.
import fc from 'fast-check'
import { withValueAt, type Json, type JsonObject } from '../../src/core/json.ts'
import { updateBody } from '../../src/pinecone/requests.ts'
import type { Field } from '../../src/resources/fields.ts'
import { resourceTypes } from '../../src/resources/registry.ts'
import type { Observed } from '../../src/resources/resource.ts'
import type { Codec } from '../../src/resources/type.ts'
import type { Shape } from '../../src/resources/versions.ts'

const VERSIONS: readonly Shape[] = ['2026-04', '2026-07']

/** Every value within objects, as text, in order. */
function valuesIn(json: Json): string[] {
  const isMapping = typeof json === 'object' && json !== null && !Array.isArray(json)
  return isMapping ? Object.values(json).flatMap(valuesIn) : [JSON.stringify(json)]
}

/** Values that no other field has. */
function patchWith(fields: readonly Field[]): JsonObject {
  return fields.reduce<JsonObject>(
    (patch, { path }, at) =>
      withValueAt(
        patch,
        path.split('.').map((key) => (key === '*' ? 'own' : key)),
        `value ${at}`
      ),
    {}
  )
}

/** A patch concerns only the deployment of the resource. */
function ofOneSpec(fields: readonly Field[]): Field[] {
  const spec = fields.map(({ path }) => /^spec\.\w+/.exec(path)?.[0]).find((found) => found !== undefined)
  return fields.filter(({ path }) => !path.startsWith('spec.') || path.startsWith(spec ?? ''))
}

// A type without fields that change in place has no patch.
const CHANGEABLE = resourceTypes().filter(({ fields }) => fields.some(({ change }) => change !== 'replace'))
const CASES = CHANGEABLE.flatMap((type) => VERSIONS.map((version) => ({ type, version })))

test.each(CASES)('$type.kind in $version: any patch → each of its values is in the body', ({ type, version }) => {
  const { kind, fields, api } = type
  const inPlace = fields.filter(({ change }) => change !== 'replace')
  const embeds = { embed: { model: 'm', field_map: { text: 'body' } } }
  const observed: Observed = { kind, name: 'x', host: '', state: 'Ready', ready: true, model: embeds }
  expect(inPlace.length).toBeGreaterThan(1)
  fc.assert(
    fc.property(fc.subarray(inPlace, { minLength: 1 }), (some) => {
      const patch = patchWith(ofOneSpec(some))
      const body = updateBody(api.codecs[version], patch, observed)
      expect(valuesIn(body)).toEqual(expect.arrayContaining(valuesIn(patch)))
    })
  )
})

test.each<[string, JsonObject, JsonObject]>([
  ['a value', { a: 'x', b: { c: 'y' } }, { a: 'x' }],
  ['one of two equal values', { a: 'x', b: 'x' }, { a: 'x' }],
  ['an empty mapping', { a: {}, b: 1 }, { b: 1 }],
  ['everything', { a: null }, {}]
])('a codec that drops %s → it throws, and nothing is sent', (_what, patch, body) => {
  const codec: Codec = { encodeCreate: () => ({ body }), encodeUpdate: () => body, decode: () => undefined }
  expect(() => updateBody(codec, patch, undefined)).toThrow(/so nothing was sent/)
})

test('2026-07: a field of a serverless deployment that changes in place → it is in the deployment', () => {
  const [index] = resourceTypes()
  const body = updateBody(index!.api.codecs['2026-07'], { spec: { serverless: { region: 'r' } } }, undefined)
  expect(body).toEqual({ deployment: { region: 'r' } })
})
