/** Lets plain Node load the language service, which imports JSON as bundlers do. Handed to Node by `--import`. */
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, next) => {
    return next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
  }
})
