import fs from 'node:fs'
import path from 'node:path'

/* Of the declarations that the compiler wrote, what the package exports leads to some; the others are removed. */

const types = path.resolve(import.meta.dirname, '..', '..', 'build', 'types')
const entries = ['index.d.ts', 'eleventy.d.ts', 'vite.d.ts'].map((name) => path.join(types, name))

const reached = new Set()
for (const file of entries) reach(file)
for (const name of fs.readdirSync(types, {recursive: true, encoding: 'utf8'})) {
  const file = path.join(types, name)
  if (name.endsWith('.d.ts') && !reached.has(file)) fs.rmSync(file)
}
removeEmpty(types)

/** @param {string} file a declaration */
function reach(file) {
  if (reached.has(file)) return
  reached.add(file)
  for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g))
    reach(path.resolve(path.dirname(file), target.replace(/\.[jt]s$/, '.d.ts')))
}

/** @param {string} folder a folder, which is removed when nothing is left in it */
function removeEmpty(folder) {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true}))
    if (entry.isDirectory()) removeEmpty(path.join(folder, entry.name))
  if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder)
}
