import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What the product is made of, relative to it: its code as it was built, its words and its templates. */
const parts = ['build', 'locales', 'templates']

/** What is built beside the code, and is not code that runs here. */
const beside = /^build\/(?:app|code-cache|types)\/|^build\/digest\.txt$|\.md$/

/**
 * Write a digest of the product when it has been built: what V8 made of the scripts of another product is not taken for what it made of these.
 *
 * @param {string} root the folder of the product
 * @returns {import('vite').Plugin} a plugin that writes `build/digest.txt`
 */
export function writeDigest(root) {
  return {
    name: 'write-digest',
    writeBundle() {
      const files = parts
        .flatMap((part) => fs.readdirSync(path.join(root, part), {recursive: true}).map((name) => `${part}/${name}`))
        .map((name) => name.replaceAll(path.sep, '/'))
        .filter((name) => !beside.test(name) && fs.statSync(path.join(root, name)).isFile())
        .sort()
      const hash = createHash('sha256')
      for (const name of files)
        hash.update(`${name}\0`).update(
          createHash('sha256')
            .update(fs.readFileSync(path.join(root, name)))
            .digest()
        )
      fs.writeFileSync(path.join(root, 'build', 'digest.txt'), `${hash.digest('hex')}\n`)
    }
  }
}
