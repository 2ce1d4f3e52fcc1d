import fs from 'node:fs'
import path from 'node:path'
import {transformSync} from '@swc/core'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

/**
 * Make programs of sources as they are now, for processes of their own.
 *
 * @param folder where to put them
 * @param names files of `src/`; what they import comes along
 * @returns their addresses, for `import`
 */
export function compileSources(folder: string, names: readonly string[]): string[] {
  const done = new Set<string>()
  const compile = (name: string): void => {
    if (done.has(name)) return
    done.add(name)
    const source = fs.readFileSync(path.join(packageRoot, 'src', name), 'utf8')
    const {code} = transformSync(source, {
      jsc: {parser: {syntax: 'typescript'}, target: 'es2023'},
      module: {type: 'es6'}
    })
    const target = path.join(folder, asModule(name))
    fs.mkdirSync(path.dirname(target), {recursive: true})
    fs.writeFileSync(target, code.replace(/from (['"])(\.[^'"]+)\.ts\1/g, "from '$2.mjs'"))
    for (const [, , imported] of code.matchAll(/from (['"])(\.[^'"]+)\1/g))
      compile(path.posix.join(path.posix.dirname(name), imported!))
  }
  for (const name of names) compile(name)
  return names.map((name) => path.join(folder, asModule(name)))
}

function asModule(name: string): string {
  return name.replace(/\.ts$/, '.mjs')
}
