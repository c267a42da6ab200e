/** The documents that people read, as what is in them: code, headings, links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Lexer, walkTokens, type Token, type Tokens } from 'marked'

/** A block of code. */
export interface Block {
  /** `README.md`, with the heading it stands below and, from the second on, its number there: `README.md, Usage, 2`. */
  readonly title: string
  readonly language: string
  readonly text: string
}

/** What stands below a heading, up to the next one of any level. */
export interface Section {
  /** As it is written, with its Markdown. */
  readonly heading: string
  readonly tokens: readonly Token[]
}

/** The documents: those at the top that people look for, and all in docs/. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`)
]

/** A document's text. */
export function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

/** A document's sections, in order; what stands above the first heading has none. */
export function sectionsOf(text: string): Section[] {
  const sections: { heading: string; tokens: Token[] }[] = [{ heading: '', tokens: [] }]
  for (const token of Lexer.lex(text)) {
    if (token.type === 'heading') sections.push({ heading: (token as Tokens.Heading).text, tokens: [] })
    else sections.at(-1)?.tokens.push(token)
  }
  return sections
}

/** All tokens in some, however deep. */
export function within(tokens: readonly Token[]): Token[] {
  const all: Token[] = []
  void walkTokens([...tokens], (token) => void all.push(token))
  return all
}

/** A document's blocks of code, in lists too. */
export function blocksOf(path: string): Block[] {
  return sectionsOf(textOf(path)).flatMap(({ heading, tokens }) =>
    within(tokens)
      .filter((token): token is Tokens.Code => token.type === 'code')
      .map(({ lang = '', text }, at) => ({
        title: [path, heading, ...(at > 0 ? [String(at + 1)] : [])].join(', '),
        language: lang,
        text
      }))
  )
}

/** Where a document's links and pictures lead, as they are written: in Markdown, and in HTML. */
export function targetsOf(text: string): string[] {
  return within(Lexer.lex(text)).flatMap((token) => {
    if (token.type === 'link' || token.type === 'image') return [(token as Tokens.Link).href]
    if (token.type !== 'html') return []
    return [...(token as Tokens.HTML).text.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(
      ([, target = '']) => target
    )
  })
}

/** The anchors of a document's headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  return sectionsOf(text).map(({ heading }) => {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${String(times)}`
  })
}

/** Whether there is such a file, or folder, in the project. */
export function isThere(path: string): boolean {
  return existsSync(path)
}
