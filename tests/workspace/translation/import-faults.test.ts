import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {returnPassages} from '../../../src/workspace/translation/return-passages.ts'
import {sendPassages} from '../../../src/workspace/translation/send-passages.ts'
import {today} from '../../support/exchanging.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {changeText} from '../../support/translating.ts'

const program = path.join(packageRoot, 'build', 'bin.cjs')
const id = 'newsletter'
let root: string
let folder: string

/** Two paragraphs have come to the source and are missing in the other languages. */
beforeEach(() => {
  if (!fs.existsSync(program)) throw new Error('There is no build/bin.cjs: run `npm run build` first.')
  root = soundProject()
  folder = path.join(root, 'policies', id)
  reviewPassages(root, id)
  changeText(path.join(folder, 'nb.yaml'), {
    'text: Her står hvordan vi bruker opplysninger om deg.': `text: |
      Her står hvordan vi bruker opplysninger om deg.

      Skriv til oss.

      Les mer.`
  })
})

const translations = {
  en: {'Skriv til oss.': 'Write to us.', 'Les mer.': 'Read more.'},
  nn: {'Skriv til oss.': 'Skriv til oss!', 'Les mer.': 'Les meir.'}
} as const

/** A file in which one of the two is translated. */
async function fileWith(to: keyof typeof translations, source: 'Les mer.' | 'Skriv til oss.'): Promise<string> {
  const {file} = await sendPassages({root, policy: id, to, only: new Set(['absent']), cwd: temporaryFolder()})
  changeText(file, {
    [`<target state="needs-translation">${source}`]: `<target state="translated">${translations[to][source]}`
  })
  return file
}

const argumentsFor = (file: string): string[] => ['translate', 'import', file, '--root', root, '--today', today]

/** The paragraphs of the text in a language, in order. */
const paragraphsIn = (language: string): string[] =>
  openTranslation(root, id, language).statuses.flatMap(({key, target}) =>
    key === 'sections.about.text' && target ? [target.raw] : []
  )

const namesIn = (where: string): string[] => fs.readdirSync(where).sort()
const names = ['en.yaml', 'nb.yaml', 'nn.yaml', 'policy.yaml', 'translations.tsv']

describe('two imports at once', () => {
  test.each([
    ['of two languages', ['en', 'nn'], [1, 1]],
    ['of one language', ['en', 'en'], [0, 1]]
  ] as const)(
    '%s lose neither’s work',
    async (_, [one, other], codes) => {
      const files = [await fileWith(one, 'Skriv til oss.'), await fileWith(other, 'Les mer.')]
      const children = files.map((file) => spawn(process.execPath, [program, ...argumentsFor(file)], {stdio: 'ignore'}))
      const ends = await Promise.all(children.map((child) => once(child, 'exit')))
      // Each lacks what the other has; of one language, the one that comes last finds it there.
      expect(ends.map(([code]) => code as number).sort()).toEqual(codes)
      expect(paragraphsIn(one)).toContain('Write to us.')
      expect(paragraphsIn(other)).toContain(translations[other]['Les mer.'])
      const states = ['en', 'nn'].flatMap((language) =>
        openTranslation(root, id, language).statuses.map(({state}) => state)
      )
      expect(states.filter((state) => state === 'translated')).toHaveLength(2)
      expect(states.filter((state) => state === 'unrecorded')).toEqual([])
      expect(namesIn(folder)).toEqual(names)
    },
    30_000
  )
})

describe('an import that is ended in the midst', () => {
  /** Ends the process before the step in the folder that it is told. */
  const killer = `
    import fs from 'node:fs'
    const {FOLDER, STEP} = process.env
    let left = Number(STEP)
    for (const name of ['copyFileSync', 'renameSync', 'rmSync', 'writeFileSync']) {
      const original = fs[name]
      fs[name] = (...all) => {
        if (String(all[0]).startsWith(FOLDER) && --left === 0) process.kill(process.pid, 'SIGKILL')
        return original(...all)
      }
    }
  `

  test('leaves each file old or new, and the next one works', async () => {
    const preload = path.join(temporaryFolder({'killer.mjs': killer}), 'killer.mjs')
    const file = await fileWith('en', 'Les mer.')
    const read = (): string[] =>
      ['en.yaml', 'translations.tsv'].map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    const old = read()
    const seen = new Set<string>()
    await returnPassages({root, file, today})
    const whole = read()
    // Both files are beside the old ones; the first is in its place; so is the second.
    for (const step of [4, 7, 10]) {
      for (const [index, name] of ['en.yaml', 'translations.tsv'].entries())
        fs.writeFileSync(path.join(folder, name), old[index]!)
      const args = ['--import', preload, program, ...argumentsFor(file)]
      const env = {...process.env, FOLDER: folder, STEP: String(step)}
      const {signal} = spawnSync(process.execPath, args, {env})
      expect([step, signal]).toEqual([step, 'SIGKILL'])
      const versions = read().map((text, index) =>
        text === old[index] ? 'old' : text === whole[index] ? 'new' : 'half'
      )
      seen.add(versions.join())
      await returnPassages({root, file, today})
      expect(read()[0]).toBe(whole[0])
      // What has no record yet is no more than that.
      expect(openTranslation(root, id, 'en').statuses.filter(({state}) => state === 'stale')).toEqual([])
      expect(namesIn(folder)).toEqual(names)
    }
    expect([...seen].sort()).toEqual(['new,new', 'new,old', 'old,old'])
  }, 60_000)
})
