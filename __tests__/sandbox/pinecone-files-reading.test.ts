// Lists of an assistant's files and operations, and the toy chat that reads them.
import { ask, listed, upload } from './assistant-files.ts'
import { pass, sandbox, startEach } from './pinecone.ts'

interface Chat {
  message: { content: string }
  citations: { references: { highlight: unknown }[] }[]
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number }
}

startEach({ at: Date.UTC(2026, 3, 1, 12), assistantData: true })

beforeEach(() => {
  sandbox.state.seedAssistant({ name: 'helper' })
})

describe('lists', () => {
  test('are paged to the end', async () => {
    for (let number = 1; number <= 7; number++) sandbox.state.seedFile('helper', { id: `f${number}` })
    const first = await ask('helper', 'GET', '/files/helper?limit=3')
    const { next } = (first.body as { pagination: { next: string } }).pagination
    sandbox.state.seedFile('helper', { id: 'f8' })
    expect(await listed('helper', `?limit=3&pagination_token=${next}`)).toEqual(['f4', 'f5', 'f6'])
    expect(await listed('helper', `?limit=100&pagination_token=${next}`)).toEqual(['f4', 'f5', 'f6', 'f7', 'f8'])
    expect(await ask('helper', 'GET', '/files/helper')).not.toHaveProperty('body.pagination')
  })

  test.each<[object, string[]]>([
    [{ team: 'docs' }, ['a']],
    [{ team: { $eq: 'docs' }, year: { $gte: 2026 } }, []],
    [{ team: { $ne: 'docs' } }, ['b', 'c']],
    [{ year: { $lt: 2026 } }, ['a']],
    [{ tags: 'new' }, ['b']],
    [{ tags: { $in: ['new', 'old'] } }, ['a', 'b']],
    [{ tags: { $nin: ['new'] } }, ['a', 'c']],
    [{ year: { $exists: false } }, ['c']],
    [{ $or: [{ team: 'docs' }, { year: { $gt: 2025, $lte: 2026 } }] }, ['a', 'b']],
    [{ $and: [{ team: 'web' }, { tags: 'old' }] }, []]
  ])('are filtered by %j', async (filter, ids) => {
    sandbox.state.seedFile('helper', { id: 'a', metadata: { team: 'docs', year: 2025, tags: ['old'] } })
    sandbox.state.seedFile('helper', { id: 'b', metadata: { team: 'web', year: 2026, tags: ['new'] } })
    sandbox.state.seedFile('helper', { id: 'c' })
    expect(await listed('helper', `?filter=${encodeURIComponent(JSON.stringify(filter))}`)).toEqual(ids)
  })

  test('of operations, by type and status, for thirty days', async () => {
    await upload('helper', 'a')
    pass(100)
    await upload('helper', null)
    await ask('helper', 'DELETE', '/files/helper/a')
    const types = async (query: string): Promise<string[]> => {
      const { body } = await ask('helper', 'GET', `/operations/helper${query}`)
      return (body as { operations: { operation_type: string }[] }).operations.map((one) => one.operation_type)
    }
    expect(await types('')).toEqual(['upsert_file', 'upload_file', 'delete_file'])
    expect(await types('?status=Completed')).toEqual(['upsert_file'])
    expect(await types('?operation_type=delete_file&status=Processing')).toEqual(['delete_file'])
    pass(30 * 24 * 60 * 60_000)
    expect(await types('')).toEqual(['upload_file', 'delete_file'])
  })
})

describe('the toy chat', () => {
  const chat = async (content: string, more: object = {}): Promise<Chat> => {
    const { body } = await ask('helper', 'POST', '/chat/helper', { messages: [{ role: 'user', content }], ...more })
    return body as Chat
  }

  beforeEach(() => {
    sandbox.state.seedFile('helper', {
      id: 'limits',
      name: 'limits.md',
      content: '# Limits\n\nA project has 5 indexes. The timeout of a step is 20 minutes.\n- Names have 45 characters.',
      metadata: { team: 'docs' }
    })
    sandbox.state.seedFile('helper', {
      id: 'other',
      name: 'other.txt',
      content: 'A step has a name. A project has an owner.'
    })
  })

  test('answers with the sentence that fits best, and says where it stands', async () => {
    const answer = await chat('What is the timeout of a step?')
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      model: 'gpt-4o',
      finish_reason: 'stop',
      message: { role: 'assistant', content: 'The timeout of a step is 20 minutes.' },
      citations: [
        { position: 36, references: [{ file: { id: 'limits', name: 'limits.md' }, pages: [1], highlight: null }] }
      ],
      context_snippet_count: 6
    })
    expect(answer.usage.total_tokens).toBe(answer.usage.prompt_tokens + answer.usage.completion_tokens)
    expect((await chat('How long are names?')).message.content).toBe('Names have 45 characters.')
  })

  test('reads what is Available alone, and what the filter lets through', async () => {
    await upload('helper', 'new', { content: 'Tigers sleep on Tuesdays.' })
    expect((await chat('When do tigers sleep?')).citations).toEqual([])
    pass(100)
    expect((await chat('When do tigers sleep?')).message.content).toBe('Tigers sleep on Tuesdays.')
    const { citations, message } = await chat('When do tigers sleep?', { filter: { team: 'docs' } })
    expect(message.content).toBe('No relevant information was found in the files.')
    expect(citations).toEqual([])
  })

  test('reads the text of a PDF that is not compressed', async () => {
    const content = '%PDF-1.4\nstream\nBT (Lions roar \\(loudly\\).) Tj ET\nendstream'
    sandbox.state.seedFile('helper', { name: 'zoo.pdf', content })
    const { message, citations } = await chat('Who can roar?', { include_highlights: true })
    expect(message.content).toBe('Lions roar (loudly).')
    expect(citations[0]?.references[0]?.highlight).toEqual({ type: 'text', content: 'Lions roar (loudly).' })
  })

  test.each([{}, { messages: [] }, { messages: [{ role: 'user', content: ' ' }] }, 'text'])(
    '%j is a 400',
    async (body) => {
      expect((await ask('helper', 'POST', '/chat/helper', body)).status).toBe(400)
    }
  )
})
