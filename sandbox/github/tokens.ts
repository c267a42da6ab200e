// What a token is: whose, and what it may do (Workflow docs, "permissions"; REST docs, "Permissions required").

export type Permission = 'actions' | 'contents' | 'issues' | 'pull-requests'

/** As a workflow's `permissions` have them: what is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Permission, 'none' | 'read' | 'write'>>>

interface Reach {
  /** The `owner/name`s it is for; every repository unless told, to spare tests with one the telling. */
  readonly repositories?: readonly string[]
}

/** A token: a workflow's own (`GITHUB_TOKEN`), or a user's fine-grained one, which has all permissions unless told. */
export type TokenSeed =
  | (Reach & { readonly kind: 'workflow'; readonly permissions: Permissions })
  | (Reach & { readonly kind: 'user'; readonly login: string; readonly permissions?: Permissions })
