import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The one way through src/: a module may import only from the modules named here (and from itself).
// __tests__/imports.test.ts holds the same directions over the real import graph, type imports included.
const ENTRIES = [
  '**/src/*.ts',
  '../index.ts',
  '../../index.ts',
  '../post.ts',
  '../../post.ts',
  '../steps.ts',
  '../../steps.ts'
]
const UP = [...ENTRIES, '**/main/**']
const SIDE = {
  inputs: ['**/inputs/**'],
  declaration: ['**/declaration/**'],
  pinecone: ['**/pinecone/**'],
  github: ['**/github/**'],
  report: ['**/report/**']
}
const SIDES = Object.values(SIDE).flat()
const APPLY = '**/apply/**'
const CONTENT = '**/content/**'
const PLAN = '**/plan/**'

const WRITES = {
  selector: "MemberExpression[object.name='process'][property.name=/^(stdout|stderr|emitWarning)$/]",
  message: 'Only src/report/runner.ts writes, through @actions/core.'
}
// __tests__/imports.test.ts holds the same.
const TYPE_NAMES = [
  'Literal[value=/^(index|assistant|namespace)$/]',
  "BinaryExpression[left.property.name='kind'][right.type='Literal']",
  "SwitchStatement[discriminant.property.name='kind']"
].map((selector) => ({
  selector,
  message: 'Only src/resources/ names a resource type: ask its value in the registry.'
}))

const closed = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: patterns, message: 'That import runs against the direction of the modules.' }] }
    ]
  }
})

export default defineConfig(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.config.js',
            '__tests__/*.js',
            'scripts/*.js',
            'scripts/bench/*.mjs',
            '__tests__/support/*.mjs'
          ]
        },
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      eqeqeq: 'error'
    }
  },
  {
    files: ['*.config.js', '__tests__/*.js', 'scripts/*.js', 'scripts/bench/*.mjs', '__tests__/support/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    // What Node gives every script is not told to the plain rules.
    rules: { 'no-undef': 'off' }
  },
  {
    // post.ts looks whether there is anything to do, exchange.ts whether a proxy is named, before what reads them is loaded.
    files: ['src/**/*.ts'],
    ignores: ['src/inputs/inputs.ts', 'src/post.ts', 'src/pinecone/exchange.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/inputs/inputs.ts reads the environment.' }
      ]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
    }
  },
  {
    // All text passes through core/text/line.ts, since report/runner.ts is the only way out. inputs/inputs.ts sets the masks.
    files: ['src/**/*.ts'],
    ignores: ['src/report/runner.ts'],
    rules: { 'no-restricted-syntax': ['error', WRITES] }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/report/runner.ts', 'src/resources/**'],
    rules: { 'no-restricted-syntax': ['error', WRITES, ...TYPE_NAMES] }
  },
  { files: ['src/report/runner.ts'], rules: { 'no-restricted-syntax': ['error', ...TYPE_NAMES] } },
  closed(
    ['src/core/**/*.ts'],
    [...UP, ...SIDES, APPLY, CONTENT, PLAN, '**/resources/**', '**/sandbox/**', '@actions/*']
  ),
  closed(['src/resources/**/*.ts'], [...UP, ...SIDES, APPLY, CONTENT, PLAN, '**/sandbox/**', '@actions/*']),
  closed(['src/plan/**/*.ts'], [...UP, ...SIDES, APPLY, CONTENT, '**/sandbox/**', 'node:*', '@actions/*']),
  closed(['src/apply/**/*.ts'], [...UP, ...SIDES, CONTENT, '**/sandbox/**', '@actions/*']),
  closed(['src/content/**/*.ts'], [...UP, ...SIDES, APPLY, '**/sandbox/**', '@actions/*']),
  ...Object.entries(SIDE).map(([module, own]) =>
    closed(
      [`src/${module}/**/*.ts`],
      [
        ...UP,
        ...SIDES.filter((side) => !own.includes(side)),
        '**/sandbox/**',
        ...(module === 'inputs' ? [] : ['@actions/core'])
      ]
    )
  ),
  closed(['src/report/runner.ts'], [...UP, ...SIDES.filter((side) => !SIDE.report.includes(side)), '**/sandbox/**']),
  closed(['src/main/**/*.ts'], [...ENTRIES, '**/sandbox/**', '@actions/*', 'yaml']),
  closed(['sandbox/**/*.ts'], ['**/src/**']),
  {
    // Assertions on parsed JSON and on what servers answered are what a test is for.
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off'
    }
  }
)
