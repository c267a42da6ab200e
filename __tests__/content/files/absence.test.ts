// When a file counts as absent: where Pinecone says so, and not where something in between answers 404.
import { ActionError } from '../../../src/core/errors.ts'
import { AssistantFiles } from '../../../src/content/files/api.ts'
import type { DataAnswer } from '../../../src/content/ports.ts'

const ID = 'gha-0123456789abcdef01234567-0123456789abcdef01234567'
const FILE = { id: ID, status: 'Available', metadata: {} }
const OTHER = '72490b32-46d9-4db1-b48b-666e9176d9be'

function answering(answer: DataAnswer): AssistantFiles {
  return new AssistantFiles({ send: () => Promise.resolve(answer) }, 'support', 'assistant "support"')
}

/** A 404 with these words, or with none that are Pinecone's. */
function absent(words?: { readonly code?: string; readonly message: string }): DataAnswer {
  const error = new ActionError({ reason: 'not-found', message: 'Pinecone answered 404.' })
  return { type: 'failed', status: 404, error, ...(words && { words: { code: undefined, ...words } }) }
}

const WORDS: readonly [string, DataAnswer][] = [
  ['as it is published', absent({ code: 'NOT_FOUND', message: `File with id ${ID}  not found in provided assistant` })],
  ['by its code alone', absent({ code: 'NOT_FOUND', message: '' })],
  ['by its id alone', absent({ message: `File ${ID} does not exist.` })]
]
const FOREIGN: readonly [string, DataAnswer][] = [
  ['a page', absent()],
  ['a gateway’s route', absent({ message: 'no Route matched with those values' })],
  ['a gateway’s "Not Found"', absent({ message: 'Not Found' })],
  ['about another file', absent({ message: `File ${OTHER} not found.` })]
]

describe('a 404 in Pinecone’s words', () => {
  test.each(WORDS)('%s: there is no such file, and a delete of it is done', async (_, answer) => {
    expect(await answering(answer).describe(ID)).toBeUndefined()
    const files = answering(answer)
    expect(await files.delete(FILE, 1)).toEqual({ type: 'ok', json: undefined })
    expect(files.isAmbiguous).toBe(false)
  })
})

describe('any other 404', () => {
  test.each(FOREIGN)('%s: says nothing of the file', async (_, answer) => {
    await expect(answering(answer).describe(ID)).rejects.toMatchObject({ reason: 'api-error' })
    expect(await answering(answer).delete(FILE, 1)).toMatchObject({
      type: 'failed',
      status: 404,
      error: { reason: 'api-error' }
    })
  })
})

test('a file that is answered under another id is none that was asked for', async () => {
  await expect(answering({ type: 'ok', json: { ...FILE, id: OTHER } }).describe(ID)).rejects.toMatchObject({
    reason: 'api-error'
  })
})

test('an operation that nobody knows leaves it to the file to tell', async () => {
  for (const [, answer] of [...WORDS, ...FOREIGN]) expect(await answering(answer).operation('op')).toBeUndefined()
})
