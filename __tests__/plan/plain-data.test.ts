import fc from 'fast-check'
import { startPinecone } from '../../sandbox/pinecone/server.ts'
import type { OutcomeEnd } from '../../src/apply/outcome.ts'
import { redactJson } from '../../src/core/text/redact.ts'
import { cases, seed } from '../support/arbitraries.ts'
import { declaredIn, provision } from '../support/in-process.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

describe('the plan is plain data', () => {
  test('given any declaration and any project, when planned → JSON gives the same plan back', async () => {
    const command = fc.constantFrom('apply', 'destroy', 'show')
    await fc.assert(
      fc.asyncProperty(cases, command, async (one, command) => {
        const clock = new VirtualClock()
        const sandbox = await startPinecone({ now: () => clock.now() })
        seed(sandbox, one)
        const { indexes, assistants } = one.declared
        const declared = declaredIn({ index: JSON.stringify(indexes), assistant: JSON.stringify(assistants) })
        const { plan } = await provision(declared, { sandbox, clock, command, dryRun: true })
        await sandbox.close()
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
      }),
      { numRuns: 60 }
    )
  }, 60_000)

  test('given a failed outcome that does not say why → it does not compile', () => {
    // @ts-expect-error: a failure says why.
    const end: OutcomeEnd = { result: 'failed' }
    expect(end.failure).toBeUndefined()
  })
})

describe('redaction of a report', () => {
  const redact = (text: string): string => text.replaceAll('secret', '***')

  test('takes the secret out of keys and values at every depth, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const planted = JSON.parse(JSON.stringify({ a: [value, { secret: 'my secret', __proto: value }] })) as unknown
        const clean = JSON.stringify(planted).replaceAll('secret', '***')
        expect(JSON.stringify(redactJson(planted, redact))).toBe(clean)
      })
    )
  })

  test('given JSON nested 100,000 deep → it ends, cut off', () => {
    let deep: unknown = 'secret'
    for (let depth = 0; depth < 100_000; depth += 1) deep = { inner: deep }
    const text = JSON.stringify(redactJson(deep, redact))
    expect(text).toContain('…')
    expect(text).not.toContain('secret')
  })
})
