// The comments and summaries of a pull request's life as GitHub shows them, in one page.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { marked } from 'marked'
import type { Scene } from './life.ts'

/** The page: of each scene its summary, and the comment where it changed. */
export function pageOf(scenes: readonly Scene[]): string {
  const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')
  const parts = scenes.map((scene, at) => {
    const comment = scene.comment === scenes[at - 1]?.comment ? '' : frame('The comment', scene.comment)
    return `<h1>${String(at + 1)}. ${scene.title}</h1>${frame('The summary', scene.result.summary)}${comment}`
  })
  return `<!doctype html><meta charset="utf-8"><title>A pull request's life</title><style>${css}
    body { margin: 0 auto; padding: 16px; max-width: 960px }
    .frame { border: 1px solid #8884; border-radius: 6px; margin: 16px 0; overflow: hidden }
    .head { padding: 8px 16px; border-bottom: 1px solid #8884 }
    .content { padding: 16px; overflow-x: auto }
  </style><body class="markdown-body">${parts.join('\n')}</body>`
}

function frame(title: string, markdown: string): string {
  if (markdown.trim() === '') return ''
  return `<div class="frame"><div class="head">${title}</div><div class="content">${withAlerts(markdown)}</div></div>`
}

/** Markdown as GitHub renders it; its own alerts (`> [!NOTE]`) are no part of any renderer's standard. */
function withAlerts(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return html.replaceAll(/<blockquote>\n<p>\[!(NOTE|WARNING)\]\s*(?:<\/p>)?/g, (_, level: string) => {
    const name = level.toLowerCase()
    const title = `${level.charAt(0)}${name.slice(1)}`
    return `<blockquote class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p>`
  })
}
