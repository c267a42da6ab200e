/** The YAML language server that VS Code and other editors run, driven as they do: JSON-RPC over stdio. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly message: string
  readonly severity: number
}

export interface CompletionItem {
  readonly label: string
  readonly insertText?: string
  readonly documentation?: string | { readonly value: string }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

const SERVER = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url)
)
const SCHEMA = new URL('../../schema/config-file.json', import.meta.url).href
/** Far more than the server ever takes: only a server that hangs is given up. */
const PATIENCE_MS = 170_000

/** What a user's settings would say. The store of schemas is on the network, so it is off. */
const SETTINGS = {
  schemas: { [SCHEMA]: '/**/pinecone-*.yml' },
  schemaStore: { enable: false },
  kubernetesCRDStore: { enable: false },
  validate: true,
  hover: true,
  completion: true
}

/** A language server of a test's own. It must be stopped. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  /** What waits for an answer, by its id, or for the diagnostics of a file, by its URI. */
  readonly #waiting = new Map<number | string, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>()
  #unread = Buffer.alloc(0)
  #count = 0

  private constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'])
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, chunk])
      for (let message = this.#next(); message; message = this.#next()) this.#take(message)
    })
    this.#process.stderr.resume()
    // A server that has ended is told of below.
    this.#process.stdin.on('error', () => undefined)
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The language server has ended with ${String(code)}`))
    })
  }

  /** Starts one that has read its settings, with our schema for files called `pinecone-*.yml`. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer()
    try {
      await server.#request('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } }
      })
      server.#send({ method: 'initialized', params: {} })
      // Of all requests this one waits for the settings, which the server has asked for by now.
      await server.#requestAt('textDocument/codeLens', '|')
    } catch (error) {
      await server.stop()
      throw error
    }
    return server
  }

  /** What the server finds wrong with a text, in the order of its lines. It has its schema from the settings, or by `uri`. */
  async diagnosticsOf(text: string, uri?: string): Promise<Diagnostic[]> {
    // The server tells no version, so every text is a file of its own: its first diagnostics are those of this text.
    const opened = uri ?? this.#newUri()
    const published = this.#wait(opened)
    this.#open(opened, text)
    const { diagnostics } = (await published) as { diagnostics: Diagnostic[] }
    return diagnostics.toSorted(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
    )
  }

  /** What the server offers at the `|` of a text. */
  async completionsAt(text: string): Promise<CompletionItem[]> {
    const answer = (await this.#requestAt('textDocument/completion', text)) as { items: CompletionItem[] } | null
    return answer?.items ?? []
  }

  /** What the server shows where the mouse is at the `|` of a text, in Markdown. */
  async hoverAt(text: string): Promise<string> {
    const answer = (await this.#requestAt('textDocument/hover', text)) as { contents: { value: string } } | null
    return answer?.contents.value ?? ''
  }

  /** Ends the server, and waits until it has ended. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.kill('SIGKILL')
    await ended
  }

  #requestAt(method: string, ownership: string): Promise<unknown> {
    const [before = '', after = ''] = ownership.split('|')
    const uri = this.#newUri()
    this.#open(uri, before + after)
    const lines = before.split('\n')
    const position: Position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
    return this.#request(method, { textDocument: { uri }, position })
  }

  #newUri(): string {
    return pathToFileURL(`/work/pinecone-${++this.#count}.yml`).href
  }

  #open(uri: string, text: string): void {
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } }
    })
  }

  #request(method: string, params: object): Promise<unknown> {
    const id = ++this.#count
    const answered = this.#wait(id)
    this.#send({ id, method, params })
    return answered
  }

  #wait(key: number | string): Promise<unknown> {
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`The language server has not answered in ${PATIENCE_MS} ms: ${key}`))
      }, PATIENCE_MS)
      const settled =
        <T>(settle: (value: T) => void): ((value: T) => void) =>
        (value) => {
          clearTimeout(timer)
          this.#waiting.delete(key)
          settle(value)
        }
      this.#waiting.set(key, { resolve: settled(resolve), reject: settled(reject) })
    })
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #next(): Message | undefined {
    const headEnd = this.#unread.indexOf('\r\n\r\n')
    if (headEnd < 0) return undefined
    const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('latin1', 0, headEnd))?.[1])
    const bodyEnd = headEnd + 4 + length
    if (this.#unread.length < bodyEnd) return undefined
    const body = this.#unread.toString('utf8', headEnd + 4, bodyEnd)
    this.#unread = this.#unread.subarray(bodyEnd)
    return JSON.parse(body) as Message
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(id ?? -1)
      if (error) waiting?.reject(new Error(error.message))
      else waiting?.resolve(result)
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#waiting.get((params as { uri: string }).uri)?.resolve(params)
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] }
      this.#send({ id: id ?? -1, result: items.map(({ section }) => (section === 'yaml' ? SETTINGS : {})) })
    } else if (id !== undefined) this.#send({ id, result: null })
  }
}
