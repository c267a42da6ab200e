// Jest's transform: what Node itself does with TypeScript. Types are checked by `npm run types`.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
