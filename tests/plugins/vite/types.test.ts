import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** A site in TypeScript; each line that is marked must be wrong. */
const code = `import {personvern} from 'personvern/vite'
import html, {languages, sections, title, updated} from 'policy:dfo?language=nn'
import policies, {pages} from 'policy:'
import plain from 'policy:?fragment=plain'

const texts: string[] = [html, title, languages[0]!.name, sections[0]!.html]
const day: string | null = updated
const codes: string[] = policies.flatMap(({languages}) => languages.map(({lang}) => lang))
const page: string = (await pages.dfo!.nn!()).default
// @ts-expect-error a day may not be known
const certain: string = updated
// @ts-expect-error a title is text
const many: string[] = title
// @ts-expect-error the plugin has no such option
personvern({rot: '.'})
export {certain, codes, day, many, page, plain, texts}
`

test('imports of declarations have types', () => {
  const folder = temporaryFolder({
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
        target: 'es2023',
        module: 'esnext',
        moduleResolution: 'bundler',
        skipLibCheck: true
      },
      files: ['site.ts', path.join(packageRoot, 'policy-modules.d.ts')]
    }),
    'site.ts': code
  })
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(packageRoot, path.join(folder, 'node_modules', 'personvern'))
  const compiler = path.join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')
  const {stdout} = spawnSync(process.execPath, [compiler, '-p', folder], {encoding: 'utf8'})
  expect(stdout).toBe('')
}, 120_000)
