// How the data plane refuses: in one of three ways, by who refuses and what was asked (2026-07, ErrorResponse).
import type { Answer } from '../../http/delivery.ts'
import type { DataOperation } from './routes.ts'
import { errorAnswer, jsonAnswer } from '../answers.ts'
import { Refused } from '../errors.ts'

// The codes of gRPC, by which `/vectors/*`, `/namespaces*` and others tell what went wrong (OpenAPI 2026-04, rpcStatus).
const RPC_CODES: Readonly<Record<string, number>> = {
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  FORBIDDEN: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  PAYLOAD_TOO_LARGE: 11,
  INTERNAL: 13
}

/** Takes what stands before the service has to say; gives its plain text. */
export function gatewayAnswer(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

/** Takes what an operation threw; gives the envelope of the operation's family. */
export function dataErrorAnswer(error: unknown, operation: DataOperation): Answer {
  if (/Records$|Documents$/.test(operation)) return errorAnswer(error)
  if (error instanceof Refused) return rpcAnswer(error.status, error.code, error.message)
  return rpcAnswer(500, 'INTERNAL', error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function rpcAnswer(status: number, code: string, message: string): Answer {
  return jsonAnswer(status, { code: RPC_CODES[code] ?? 2, message, details: [] })
}
