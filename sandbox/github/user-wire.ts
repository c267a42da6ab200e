// Who asks, and how many requests they have left (OpenAPI, `public-user` and `rate-limit-overview`).
import type { Quota } from './rate-limits.ts'
import type { User } from './records.ts'
import type { Bases, Body } from './wire.ts'
import { isoTime, nodeId, writeUser } from './wire.ts'

/** Gives a user as `GET /user` does to a fine-grained token, which sees what everybody sees. */
export function writePublicUser(bases: Bases, user: User): Body {
  return {
    ...writeUser(bases, user),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: isoTime(0),
    updated_at: isoTime(0)
  }
}

/** Takes how somebody stands; gives the answer of `GET /rate_limit`, which itself is not counted. */
export function writeRateLimits({ limit, used, resetS }: Quota): Body {
  const core = { limit, used, remaining: limit - used, reset: resetS }
  const untouched = { limit: 30, used: 0, remaining: 30, reset: resetS }
  return { resources: { core, search: untouched, graphql: { ...core, used: 0, remaining: limit } }, rate: core }
}

/**
 * Takes the text of a GraphQL request; gives the answer for the one question that is answered here, `viewer`: the only
 * way for a workflow's own token to ask who it is.
 */
export function writeGraphql(text: string, user: User): Body {
  const fields = /\bviewer\s*\{([^{}]*)\}/.exec(text)?.[1]
  if (fields === undefined) return { errors: [{ message: 'This sandbox answers nothing but `viewer`.' }] }
  const known = new Map<string, unknown>([
    ['login', user.login],
    ['databaseId', user.id],
    ['id', nodeId(user.type, user.id)],
    ['__typename', 'User']
  ])
  const asked = fields.match(/\w+/g)?.filter((field) => known.has(field)) ?? []
  return { data: { viewer: Object.fromEntries(asked.map((field) => [field, known.get(field)])) } }
}
