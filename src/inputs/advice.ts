import { isPlaceholder } from './api-key.ts'
import type { Api } from './api.ts'

/** A name that ends in a version, as tags do, or a commit's SHA. */
const FIXED_REF = /^(refs\/tags\/.+|([\w.]+-)*v?\d+(\.\d+)*([-+][\w.-]+)?|[0-9a-f]{40}|[0-9a-f]{64})$/i
/** Other hosts (Pinecone Local) may accept any key. */
const PINECONE = /(^|\.)pinecone\.io$/i

/**
 * Recommends improvements to the workflow, which do not stop the run.
 *
 * @param actionRef the text after the `@` of `uses:`; `''` for a local action (docs.github.com, "github context")
 */
export function adviceOn({
  apiKey,
  api,
  actionRef
}: {
  readonly apiKey: string
  readonly api: Api
  readonly actionRef: string
}): string[] {
  const advice: string[] = []
  if (PINECONE.test(api.url.hostname) && isPlaceholder(apiKey)) {
    advice.push(
      'The API key looks like a placeholder. Pass api-key: ${{ secrets.PINECONE_API_KEY }}, with the key itself in ' +
        'that secret of the repository.'
    )
  }
  if (actionRef !== '' && !FIXED_REF.test(actionRef)) {
    advice.push(
      `The workflow uses this action at ${JSON.stringify(actionRef)}, which may be another one tomorrow. Write the ` +
        'tag of a release after the @, or the SHA of a commit.'
    )
  }
  return advice
}
