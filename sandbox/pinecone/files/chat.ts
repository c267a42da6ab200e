// A toy chat: it answers with the one sentence of the files that has most in common with the question.
import type { Call } from '../call.ts'
import type { AssistantRecord, JsonObject } from '../records.ts'
import type { FileRecord } from './records.ts'
import { jsonOrText } from '../../http/text.ts'
import { readFilter } from '../data/filter.ts'
import { invalidArgument } from '../errors.ts'
import { idOf } from '../ids.ts'
import { fileStatus } from './lifecycle.ts'
import { sentencesOf, wordsOf } from './text.ts'
import { writeFile } from './wire.ts'

/** What is said where no file has anything to say. */
export const NO_ANSWER = 'No relevant information was found in the files.'

/** As much of OpenAPI 2026-04, ChatRequest, as is read here. */
interface ChatBody {
  messages?: unknown
  stream?: boolean
  model?: string
  filter?: JsonObject
  include_highlights?: boolean
}

interface Snippet {
  readonly file: FileRecord
  readonly sentence: string
  readonly words: ReadonlySet<string>
}

/** Answers a chat from the Available files of an assistant (OpenAPI 2026-04, ChatModel and CitationModel). */
export function answerChat({ project, view, text }: Call, assistant: AssistantRecord): unknown {
  const body = bodyIn(text)
  if (body.stream) throw invalidArgument('This sandbox does not stream.')
  const question = questionIn(body.messages)
  const isWanted = readFilter(body.filter)
  const files = project.files
    .filesOf(assistant.sequence, view.now)
    .filter((file) => fileStatus(file, view.now) === 'Available' && isWanted(file.metadata ?? {}))
  const snippets = files.flatMap(snippetsOf)
  const best = bestOf(snippets, wordsOf(question))
  const content = best?.sentence ?? NO_ANSWER
  return {
    id: idOf('chat', project.store.nextSequence()).replaceAll('-', ''),
    model: body.model ?? 'gpt-4o',
    finish_reason: 'stop',
    message: { role: 'assistant', content },
    citations: best ? [citation(best, view.now, body.include_highlights ?? false)] : [],
    context_snippet_count: snippets.length,
    usage: usageOf(question, content)
  }
}

function bodyIn(text: string): ChatBody {
  const body = jsonOrText(text)
  if (typeof body === 'object' && body !== null) return body
  throw invalidArgument('Failed to parse the request body as JSON')
}

function questionIn(messages: unknown): string {
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined
  const content = typeof last === 'object' && last !== null && 'content' in last ? last.content : undefined
  if (typeof content !== 'string') throw invalidArgument('messages: expected a list of messages with a content.')
  if (content.trim() === '') throw invalidArgument('Message content cannot be empty')
  return content
}

function snippetsOf(file: FileRecord): Snippet[] {
  return sentencesOf(file).map((sentence) => ({ file, sentence, words: wordsOf(sentence) }))
}

/** The snippet that shares most with the question; a word counts for the more the fewer snippets have it. */
function bestOf(snippets: readonly Snippet[], question: ReadonlySet<string>): Snippet | undefined {
  const weights = new Map<string, number>()
  for (const word of question) {
    const having = snippets.filter(({ words }) => words.has(word)).length
    if (having > 0) weights.set(word, 1 / having)
  }
  const scores = snippets.map(({ words }) => {
    const shared = [...weights].filter(([word]) => words.has(word)).map(([, weight]) => weight)
    return shared.reduce((sum, weight) => sum + weight, 0)
  })
  const highest = Math.max(0, ...scores)
  return highest > 0 ? snippets[scores.indexOf(highest)] : undefined
}

function citation({ file, sentence }: Snippet, now: number, highlights: boolean): unknown {
  const highlight = highlights ? { type: 'text', content: sentence } : null
  return { position: sentence.length, references: [{ file: writeFile(file, now, true), pages: [1], highlight }] }
}

function usageOf(question: string, answer: string): unknown {
  const [prompt_tokens, completion_tokens] = [question, answer].map((text) => Math.ceil(text.length / 4))
  return { prompt_tokens, completion_tokens, total_tokens: (prompt_tokens ?? 0) + (completion_tokens ?? 0) }
}
