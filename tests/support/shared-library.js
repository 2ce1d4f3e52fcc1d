import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {createRequire} from 'node:module'

const own = fs.readFileSync(import.meta.filename)

/**
 * Stands in for a library: a module that hands out what Node has loaded once a worker, instead of the library itself, which would be
 * loaded anew in each suite. `requireOnce` is given to suites by their environment.
 */
export default {
  getCacheKey: (source, file, {supportsStaticESM}) =>
    createHash('sha1').update(own).update(source).update(`${file} ${supportsStaticESM}`).digest('hex'),

  process(_source, file, {supportsStaticESM}) {
    const library = `requireOnce(${JSON.stringify(file)})`
    if (!supportsStaticESM) return {code: `module.exports = ${library}`}
    const names = Object.keys(createRequire(file)(file))
    const exported = names.map(
      (name, index) => `const name${index} = library.${name}\nexport {name${index} as ${name}}`
    )
    return {code: `const library = ${library}\n${exported.join('\n')}`}
  }
}
