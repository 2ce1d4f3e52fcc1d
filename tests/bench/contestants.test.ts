import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {render} from '../../src/workspace/jobs/render.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {isAtHand} from '../support/is-at-hand.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {textOf} from '../support/text-of.ts'
import type {Ground} from './contestant.ts'
import {contestants} from './contestants.ts'
import {writeLimit} from './contestants/write-limit.ts'
import {generateProject} from './generate-project.ts'
import {markdownWords, pageWords} from './page-words.ts'

/*
 * A race is fair only when all make the same pages.
 */

const ground: Ground = {repository: packageRoot, program: '', count: 2}

/** What each page says, as HTML and as Markdown. */
let wanted: {html: [page: string, words: string][]; md: [page: string, words: string][]}

beforeAll(async () => {
  const root = temporaryFolder()
  generateProject(root, ground.count)
  const {ok, policies} = await render({root, formats: ['html', 'md'], out: false})
  expect(ok).toBe(true)
  const saying = (wanted: string, read: (text: string) => string): [string, string][] =>
    policies.flatMap(({id, files}) =>
      files
        .filter(({format}) => format === wanted)
        .map((file): [string, string] => [`${id} ${file.language}`, read(textOf(file))])
    )
  wanted = {html: saying('html', pageWords), md: saying('md', (text) => markdownWords(withoutColophon(text)))}
})

/** What stands last says which version of the product's page it is. */
function withoutColophon(markdown: string): string {
  return markdown.slice(0, markdown.trimEnd().lastIndexOf('\n\n'))
}

/** Lay out what a contestant reads, let it make its pages, and read them. */
async function wordsOf(
  name: string,
  run: (site: string, out: string) => unknown,
  format: keyof typeof wanted,
  placeOf = (id: string, language: string): string => `${id}/${language}`
): Promise<[page: string, words: string][]> {
  const [site, out] = [temporaryFolder(), temporaryFolder()]
  contestants.find((contestant) => contestant.name === name)!.prepare(site, ground)
  await run(site, out)
  const read = format === 'html' ? pageWords : markdownWords
  return wanted[format].map(([page]) => {
    const [id, language] = page.split(' ') as [string, string]
    return [page, read(fs.readFileSync(path.join(out, `${placeOf(id, language)}.${format}`), 'utf8'))]
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
    for (const pages of Object.values(wanted)) {
      expect(pages).toHaveLength(6)
      for (const [, words] of pages) expect(Math.abs(words.split(' ').length - 1300)).toBeLessThan(350)
    }
  })

  test('the limit say the same', async () => {
    expect(await wordsOf('limit', (site, out) => writeLimit(site, out, ['html']), 'html')).toEqual(wanted.html)
  })

  describe.each(['html', 'md'] as const)('%s, made by', (format) => {
    test('Eleventy say the same', async () => {
      expect(await wordsOf('Eleventy', running('Eleventy'), format)).toEqual(wanted[format])
    })

    const where = isAtHand('hugo', 'version') ? test : test.skip
    where('Hugo, where there is one, say the same', async () => {
      const place = (id: string, language: string): string => `${language}/${id}`
      expect(await wordsOf('Hugo', running('Hugo'), format, place)).toEqual(wanted[format])
    })
  })
})
