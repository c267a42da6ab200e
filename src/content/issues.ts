import { ActionError, type ValidationIssue } from '../core/errors.ts'

const MAX_ISSUES = 20

/** The error for what is wrong with the content of files: the first issues, each with its place, and how many more. */
export function invalidContent(all: readonly ValidationIssue[]): ActionError {
  const next = all[MAX_ISSUES]
  const more = all.length - MAX_ISSUES
  const issues = [
    ...all.slice(0, MAX_ISSUES),
    ...(next === undefined
      ? []
      : [
          {
            message: `From here on there ${more === 1 ? 'is 1 more issue' : `are ${more} more issues`}.`,
            location: next.location
          }
        ])
  ]
  const message = issues.map(({ location: { source, line, column }, message: text }) => {
    return `${source}:${String(line)}:${String(column)}: ${text}`
  })
  return new ActionError({ reason: 'invalid-declaration', message: message.join(' '), issues })
}
