// How Pinecone refuses: one error class that every check throws, and its rendering as the published envelope.

/** A refusal with the status and `error.code` it is answered with (OpenAPI 2026-04, ErrorResponse). */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.code = code
    this.headers = headers
  }

  /** The body `{status, error: {code, message}}` (OpenAPI 2026-04, ErrorResponse). */
  envelope(): { status: number; error: { code: string; message: string } } {
    return { status: this.status, error: { code: this.code, message: this.message } }
  }
}

/** Takes what is wrong with a value; gives the 400 of OpenAPI 2026-04, create_index. */
export function invalidArgument(message: string): Refused {
  return new Refused(400, 'INVALID_ARGUMENT', message)
}

/** Takes what the deserializer says; gives the 422 of OpenAPI 2026-04, create_index. */
export function unprocessable(detail: string): Refused {
  const message = `Failed to deserialize the JSON body into the target type: ${detail}`
  return new Refused(422, 'UNPROCESSABLE_ENTITY', message)
}

/** Takes a message; gives a 404 (OpenAPI 2026-04, describe_index and create_index). */
export function notFound(message: string): Refused {
  return new Refused(404, 'NOT_FOUND', message)
}

/** Takes a message; gives a 403, which means protection or quota (OpenAPI 2026-04, delete_index and create_index). */
export function forbidden(message: string): Refused {
  return new Refused(403, 'FORBIDDEN', message)
}

/** Gives the 404 for an index that is not there (OpenAPI 2026-04, describe_index). */
export function indexNotFound(name: string): Refused {
  return notFound(`Index ${name} not found.`)
}

/** Gives the 404 for an assistant that is not there (OpenAPI 2026-04, get_assistant). */
export function assistantNotFound(name: string): Refused {
  return notFound(`Assistant "${name}" not found.`)
}
