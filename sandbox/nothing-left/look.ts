/** The step and the post step of this action: what does the sandbox hold? */

const { INPUT_URL: url = '', PINECONE_API_KEY: key = '' } = process.env
const LISTS = { indexes: '/indexes', assistants: '/assistant/assistants' }

async function namesIn(list: keyof typeof LISTS): Promise<string[]> {
  const response = await fetch(`${url}${LISTS[list]}`, {
    headers: { 'Api-Key': key, 'X-Pinecone-API-Version': '2026-04' }
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`GET ${LISTS[list]}: ${response.status} ${answer}`)
  const named = (JSON.parse(answer) as Record<typeof list, { name: string }[]>)[list]
  return named.map(({ name }) => name)
}

const names = [...(await namesIn('indexes')), ...(await namesIn('assistants'))]
if (names.length > 0) {
  console.log(`::error::The sandbox still holds ${names.join(', ')}.`)
  process.exitCode = 1
} else {
  console.log('The sandbox is empty.')
}
