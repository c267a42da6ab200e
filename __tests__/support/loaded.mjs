// Loaded into a process before its own code (NODE_OPTIONS), writes down what it has loaded when it ends: files, and modules of Node.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const files = []
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) files.push(url)
    return next(url, context)
  }
})
process.on('exit', () => {
  const ofNode = process.moduleLoadList.flatMap((line) => /^NativeModule (.+)$/.exec(line)?.[1] ?? [])
  writeFileSync(process.env.LOADED_FILE, JSON.stringify({ files, ofNode }))
})
