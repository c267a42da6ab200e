// What the toy chat can read of a file: its sentences.
import type { FileRecord } from './records.ts'

/** Gives the sentences of a file. Of a PDF only what stands in it uncompressed; of a .docx none. */
export function sentencesOf({ name, bytes }: Pick<FileRecord, 'name' | 'bytes'>): string[] {
  const extension = name.split('.').at(-1)?.toLowerCase()
  if (extension === 'docx') return []
  const text = extension === 'pdf' ? pdfText(bytes) : bytes.toString()
  return text
    .split(/(?<=[.!?])\s+|\n\s*\n|\n(?=[#*-])/)
    .map((sentence) =>
      sentence
        .replaceAll(/^[#*>\s-]+/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    )
    .filter((sentence) => sentence !== '')
}

/** The strings that a PDF shows with Tj. */
function pdfText(bytes: Buffer): string {
  const shown = bytes.toString('latin1').matchAll(/\(((?:\\.|[^\\()])*)\)\s*Tj/gs)
  return [...shown].map(([, text = '']) => text.replaceAll(/\\(.)/gs, '$1')).join('\n\n')
}

/** Gives the words of a text, by which a question and a sentence are compared. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
