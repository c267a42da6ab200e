// What scripts/github-openapi.ts takes out of GitHub's OpenAPI, for the sandbox's answers to be held to.
import { readFileSync } from 'node:fs'
import type { Schema } from '../../sandbox/github/openapi.ts'
import { extractOf } from '../../scripts/github-openapi.ts'

const answering = ($ref: string) => ({ externalDocs: { url: '/page' }, responses: { 200: { $ref } } })
const whole = {
  openapi: '3.0.3',
  info: { version: '1', license: null },
  paths: {
    '/a': { get: { operationId: 'a/get', ...answering('#/components/responses/found') } },
    '/b': { get: { operationId: 'b/get', ...answering('#/components/responses/nowhere') } }
  },
  components: {
    responses: { found: { content: { 'text/html': { schema: { $ref: '#/components/schemas/outer' } } } } },
    schemas: {
      outer: {
        description: 'About it',
        // The name of a property is no remark.
        properties: { description: { title: 'T', type: 'string', maxLength: 3 } as Schema },
        required: ['description'],
        additionalProperties: { allOf: [{ $ref: '#/components/schemas/inner' }] }
      },
      inner: {
        type: 'array',
        items: { oneOf: [{ $ref: '#/components/schemas/outer' }, { example: 1, nullable: true }] }
      },
      other: { anyOf: [{ type: 'integer' }], additionalProperties: false },
      unread: {}
    }
  }
} as const

test('the extract is all that the operations lead to, in circles too, and nothing of it is lost but remarks', () => {
  expect(extractOf(whole, ['a/get'], ['other'])).toEqual({
    ...whole,
    paths: { '/a': whole.paths['/a'] },
    components: {
      responses: whole.components.responses,
      schemas: {
        inner: { type: 'array', items: { oneOf: [{ $ref: '#/components/schemas/outer' }, { nullable: true }] } },
        other: whole.components.schemas.other,
        outer: {
          properties: { description: { type: 'string', maxLength: 3 } },
          required: ['description'],
          additionalProperties: { allOf: [{ $ref: '#/components/schemas/inner' }] }
        }
      }
    }
  })
})

test('there is none where a reference leads nowhere, or a schema is not there', () => {
  expect(() => extractOf(whole, ['b/get'], [])).toThrow('no nowhere')
  expect(() => extractOf(whole, [], ['nothing'])).toThrow('no nothing')
})

test('what is committed names where it was taken from', () => {
  const document: unknown = JSON.parse(
    readFileSync(new URL('../../sandbox/github/openapi.json', import.meta.url), 'utf8')
  )
  expect(document).toHaveProperty('x-taken-from', expect.stringMatching(/^@octokit\/openapi@\d+\.\d+\.\d+, /))
})
