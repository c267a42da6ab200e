// The official Python SDK 10.2.0, which speaks 2026-07: pypi.py in a process of its own, asked line by line.
import type { Kind, Seen, Witness } from './kinds.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { PYPI_VERSION } from './python.ts'

const PROGRAM = fileURLToPath(new URL('pypi.py', import.meta.url))

interface Answer {
  readonly value?: unknown
  readonly error?: string
}

/** Takes a Python that has the SDK, and where Pinecone is; gives the witness. */
export function pypi(python: string, url: string, apiKey: string): Witness {
  const env = { ...process.env, WITNESS_URL: url, WITNESS_API_KEY: apiKey }
  const child = spawn(python, [PROGRAM], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ask = async (operation: string, ...args: readonly string[]): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify({ operation, arguments: args })}\n`)
    const line = await lines.next()
    if (line.done) throw new Error('The Python witness ended before it answered.')
    const { value, error } = JSON.parse(line.value) as Answer
    if (error !== undefined) throw new Error(error)
    return value
  }
  const doing =
    (operation: string) =>
    async (kind: Kind, name: string): Promise<void> => {
      await ask(operation, kind, name)
    }
  return {
    title: `PyPI pinecone ${PYPI_VERSION}`,
    speaks: '2026-07',
    kinds: ['dense', 'sparse', 'model', 'words', 'text', 'assistant'],
    create: doing('create'),
    describe: async (kind, name) => (await ask('describe', kind, name)) as Seen | null,
    list: async (kind) => (await ask('list', kind)) as string[],
    configure: doing('configure'),
    delete: doing('delete'),
    close: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    }
  }
}
