// What Pinecone answers for reasons that a sandbox does not count: to be armed as faults.
// Pinecone's docs, "Rate limits"; the gateway answers 429 in plain text on every operation (2026-07, ErrorResponse).
import type { CommonFault } from '../../http/faults.ts'

function tooMany(body: string): CommonFault {
  return { kind: 'answer', status: 429, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

/** The write units of a Starter project are used up until the month ends. */
export const MONTHLY_WRITES = tooMany(
  "Request failed. You've reached your write unit limit for the current month (2000000). To continue writing data, upgrade your plan."
)

/** The read units of a Starter project are used up until the month ends. */
export const MONTHLY_READS = tooMany(
  "Request failed. You've reached your read unit limit for the current month (1000000). To continue reading data, upgrade your plan."
)

/** The embedding tokens of a Starter project are used up until the month ends. */
export const MONTHLY_TOKENS = tooMany(
  "Request failed. You've reached the embedding token limit for the current month (5000000) for model 'llama-text-embed-v2'. " +
    'To use more tokens, upgrade your plan.'
)

/** More requests than a namespace takes in a second. */
export const TOO_MANY_REQUESTS = tooMany(
  'Too many requests. You have reached the limit of 100 requests per second for this namespace. Pause and retry.'
)

/** The key has no role for data. */
export const NO_DATA_ROLE: CommonFault = {
  kind: 'answer',
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: {
    status: 403,
    error: {
      code: 'PERMISSION_DENIED',
      message: 'The API key does not have the role DataPlaneEditor required for this operation.'
    }
  }
}
