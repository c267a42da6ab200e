import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { identified, type DeclaredFile } from '../../../src/content/files/declared.ts'
import { formOf } from '../../../src/content/files/form.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'form-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function written(name: string, content: Buffer): DeclaredFile {
  const absolute = join(root, 'file')
  writeFileSync(absolute, content)
  return identified({
    path: `docs/${name}`,
    absolute,
    bytes: content.length,
    contentHash: createHash('sha256').update(content).digest('hex'),
    multimodal: false,
    repositoryId: '7',
    declaredMetadata: { 'quoted "key"': 'line\r\n--break' }
  })
}

async function bytesOf(file: DeclaredFile): Promise<{ type: string; announced: number; bytes: Buffer }> {
  const form = await formOf(file)
  const chunks: Uint8Array[] = []
  for await (const chunk of form.read()) chunks.push(chunk)
  return { type: form.type, announced: form.bytes, bytes: Buffer.concat(chunks) }
}

test.each([
  ['a.md', Buffer.from('One.')],
  ['a "b"\r\n.md', Buffer.from('\r\n--\r\n------formdata-undici\r\n')],
  ['large.pdf', Buffer.alloc(1_000_000, '%PDF-')]
])('%j arrives as it is, and is as long as was announced', async (name, content) => {
  const file = written(name, content)
  const { type, announced, bytes } = await bytesOf(file)
  expect(bytes).toHaveLength(announced)
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const sent = form.get('file')
  if (sent === null || typeof sent === 'string') throw new Error('There is no file.')
  expect([sent.name, Buffer.from(await sent.arrayBuffer()).equals(content)]).toEqual([basename(file.path), true])
  expect(JSON.parse(form.get('metadata') as string)).toEqual(file.metadata)
})

test.each(['Two.', 'Longer than before.', ''])(
  'a file that has changed since to %j is not sent whole',
  async (content) => {
    const file = written('a.md', Buffer.from('One.'))
    writeFileSync(file.absolute, content)
    const form = await formOf(file)
    let sent = ''
    const read = async (): Promise<void> => {
      for await (const chunk of form.read()) sent += Buffer.from(chunk).toString()
    }
    await expect(read()).rejects.toThrow('the file has changed meanwhile')
    expect(sent).not.toContain(content === '' ? '--\r\n\r\n' : content)
  }
)
