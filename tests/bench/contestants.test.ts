import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/workspace/package-root.ts'
import {render} from '../../src/workspace/render.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {textOf} from '../support/text-of.ts'
import type {Ground} from './contestant.ts'
import {contestants} from './contestants.ts'
import {writeLimit} from './contestants/write-limit.ts'
import {generateProject} from './generate-project.ts'
import {pageWords} from './page-words.ts'
import {isAtHand} from '../support/is-at-hand.ts'

/*
 * A race is fair only when all make the same pages.
 */

const ground: Ground = {repository: packageRoot, program: '', count: 2}

let wanted: [page: string, words: string][] = []

beforeAll(async () => {
  const root = temporaryFolder()
  generateProject(root, ground.count)
  const {ok, policies} = await render({root, formats: ['html'], out: false})
  expect(ok).toBe(true)
  wanted = policies.flatMap(({id, files}) =>
    files.map((file): [string, string] => [`${id} ${file.language}`, pageWords(textOf(file))])
  )
})

/** Lay out what a contestant reads, let it make its pages, and read them. */
async function wordsOf(
  name: string,
  run: (site: string, out: string) => unknown,
  pageOf = (id: string, language: string): string => `${id}/${language}.html`
): Promise<typeof wanted> {
  const [site, out] = [temporaryFolder(), temporaryFolder()]
  contestants.find((contestant) => contestant.name === name)!.prepare(site, 0, ground)
  await run(site, out)
  return wanted.map(([page]) => {
    const [id, language] = page.split(' ') as [string, string]
    return [page, pageWords(fs.readFileSync(path.join(out, pageOf(id, language)), 'utf8'))]
  })
}

/** Run a contestant as the race does. */
function running(name: string): (site: string, out: string) => void {
  return (site, out) => {
    const {args, cwd} = contestants.find((contestant) => contestant.name === name)!.command(site, out, ground)
    const {status, stderr} = spawnSync(args[0], args.slice(1), {
      cwd,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: ''}
    })
    expect({status, told: status === 0 ? '' : stderr}).toEqual({status: 0, told: ''})
  }
}

describe('the pages of', () => {
  test('the product are of the size that is measured', () => {
    expect(wanted).toHaveLength(6)
    for (const [, words] of wanted) expect(Math.abs(words.split(' ').length - 1300)).toBeLessThan(350)
  })

  test('the limit say the same', async () => {
    expect(await wordsOf('limit', (site, out) => writeLimit(site, out, ['html']))).toEqual(wanted)
  })

  test('Eleventy say the same', async () => {
    expect(await wordsOf('Eleventy', running('Eleventy'))).toEqual(wanted)
  })

  const where = isAtHand('hugo', 'version') ? test : test.skip
  where('Hugo, where there is one, say the same', async () => {
    expect(await wordsOf('Hugo', running('Hugo'), (id, language) => `${language}/${id}.html`)).toEqual(wanted)
  })
})
