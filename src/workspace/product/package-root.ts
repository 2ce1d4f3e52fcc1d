import fs from 'node:fs'
import path from 'node:path'

/** The folder of the product itself, with its own bundles and templates: above the sources, and above what is built from them. */
export const packageRoot = rootAbove(import.meta.dirname)

/** The nearest folder that is a package, whatever the build made of the files in between. */
function rootAbove(folder: string): string {
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder))
}
