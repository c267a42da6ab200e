// The script that fills the README's tables. That the tables are current is in action-yml.test.ts.
import { withTables } from '../../scripts/readme.ts'

const README = `# Title

<!-- inputs -->
| gone |
<!-- /inputs -->

Text | that stays.

<!-- outputs --><!-- /outputs -->
`
const ACTION = `
inputs:
  api-key:
    description: The key, from a secret.
  command:
    description: |
      What to do: \`apply|destroy\`
      or <nothing> | show.
    default: auto
  empty:
    description: Nothing by default.
    default: ''
  job-index:
    description: Internal, do not set.
    default: \${{ strategy.job-index }}
outputs:
  name:
    description: Its name.
`

const FILLED = `# Title

<!-- inputs -->

| Input     | Type   | Default | Description                                                 |
| --------- | ------ | ------- | ----------------------------------------------------------- |
| \`api-key\` | secret |         | The key, from a secret.                                     |
| \`command\` | choice | \`auto\`  | What to do: \`apply\\|destroy\` or &lt;nothing> \\| show. |
| \`empty\`   | text   |         | Nothing by default.                                         |

<!-- /inputs -->

Text | that stays.

<!-- outputs -->

| Output | Type | Description |
| ------ | ---- | ----------- |
| \`name\` | text | Its name.   |

<!-- /outputs -->
`
const withoutPadding = (text: string): string => text.replaceAll(/ {2,}|-{3,}/g, ' ')

test('fills the tables, and nothing else', async () => {
  expect(withoutPadding(await withTables(README, ACTION))).toBe(withoutPadding(FILLED))
})

test('leaves what it has filled as it is', async () => {
  const once = await withTables(README, ACTION)
  expect(await withTables(once, ACTION)).toBe(once)
})

test('throws where a marker is missing', async () => {
  await expect(withTables('# Title\n<!-- inputs -->\n', ACTION)).rejects.toThrow('the markers <!-- inputs --> and')
  await expect(withTables('<!-- inputs --><!-- /inputs -->', ACTION)).rejects.toThrow(
    'the markers <!-- outputs --> and'
  )
})

test('throws where a description is missing', async () => {
  await expect(withTables(README, 'inputs: { index: }')).rejects.toThrow('action.yml: index has no description')
})
