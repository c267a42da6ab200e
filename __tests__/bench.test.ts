// The bench measures what it says: small and quick here, by `npm run bench` in earnest.
import { measureComment, measureSweep } from '../scripts/bench/github.ts'
import {
  measureCrowd,
  measureLateness,
  measureMany,
  measureNoOp,
  measurePost,
  measureRequests
} from '../scripts/bench/measures.ts'
import { measureRecords } from '../scripts/bench/records.ts'
import { tableOf, type Row } from '../scripts/bench/rows.ts'

const cellsOf = (rows: readonly Row[]): string[] => rows.map(({ action }) => action)

test('each measure gives its rows, of runs that did what they are for', async () => {
  expect(await measureRequests(2, 101)).toMatchObject([{ action: '3', goal: { isMet: true } }])
  expect(cellsOf(await measurePost(1))).toEqual([expect.stringMatching(/ ms /), expect.stringMatching(/ ms /)])
  const comment = await measureComment(1)
  expect(cellsOf(comment)).toEqual([...Array<unknown>(3).fill(expect.stringMatching(/ ms /)), '0'])
  const [noOp, crowd, many, late, sweep] = [
    await measureNoOp(1),
    await measureCrowd(10, 1),
    await measureMany([2], 300),
    await measureLateness([300]),
    await measureSweep(5, 10)
  ]
  expect(noOp.at(-1)).toMatchObject({ bareSent: '1', bareGet: '1', sdkScript: '1', action: '1' })
  expect(cellsOf(noOp.slice(0, 3))).toEqual([
    expect.stringMatching(/^[\d.]+ ms/),
    expect.stringMatching(/^\d\.\d\d × /),
    expect.stringMatching(/^\d\.\d\d × /)
  ])
  expect(cellsOf([...crowd, ...many])).toEqual([
    expect.stringMatching(/ ms /),
    expect.stringMatching(/ ms /),
    expect.stringMatching(/^\d+\.\d\d × \(\d+\)$/)
  ])
  expect(late[0]?.action).toMatch(/^\d+ ms \(\d+\)$/)
  // One list, and for each of the five a look, a delete, and lists until all are gone; one pull request, asked about twice, and its comment.
  expect(sweep[0]?.action).toMatch(/^[\d.]+ s \((1[2-9]|2\d), 4\)$/)
})

test('filling an index is measured for both forms, with the bodies that were sent', async () => {
  const rows = [...(await measureRecords('texts', 200, 1)), ...(await measureRecords('vectors', 20, 1))]
  const cells = [/^[\d.]+ ms/, /^\d+\.\d\d × /, / MiB$/, / KiB$/]
  for (const [at, cell] of cellsOf(rows).entries()) expect(cell).toMatch(cells[at % cells.length]!)
  expect(rows).toHaveLength(2 * cells.length)
})

test('the table has a line a row, and says which goal is missed', () => {
  const goal = { words: '≤ 2', isMet: false }
  expect(
    tableOf([
      { measure: 'a', action: '1' },
      { measure: 'b', action: '3', goal }
    ])
      .split('\n')
      .slice(2)
  ).toEqual(['| a |  |  |  | 1 |  |  |', '| b |  |  |  | 3 | ≤ 2 | **no** |'])
})
