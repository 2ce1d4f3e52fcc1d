import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {createMessageWords} from '../../../src/language/message-words.ts'
import {createCompiler} from '../../../src/render/create-compiler.ts'
import {buildExchange} from '../../../src/translate/exchange/build-exchange.ts'
import {exchangeFormats} from '../../../src/model/command-settings.ts'
import type {ExchangeText} from '../../../src/translate/exchange/exchange.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {renderPolicy} from '../../../src/workspace/render/render-policy.ts'
import {exchangeWords} from '../../../src/workspace/translation/exchange-words.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {returnPassages} from '../../../src/workspace/translation/return-passages.ts'
import {writeExchange} from '../../../src/workspace/translation/write-exchange.ts'
import {today} from '../../support/exchanging.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {readHtml, textOf} from '../../support/read-page.ts'
import {plainText} from '../../translate/exchange/exchange-arbitrary.ts'

const policy = 'minimal'
const key = 'sections.about.text'

/** What a bundle makes of white space. */
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')

/** The paragraph of the page in a language, as readers see it. */
function paragraphOf(root: string, language: string): string {
  const {pages} = renderPolicy(openProject(root), policy, createCompiler(), {
    languages: [language],
    formats: ['html'],
    fragment: 'article',
    colophon: false,
    draft: false,
    gapText: (gap) => gap
  })
  const [, paragraph] = /<p>([^]*)<\/p>/.exec(pages[0]?.content ?? '') ?? []
  return textOf(readHtml(paragraph ?? ''))
}

/** Any text but the brackets of the exchange, which are refused where they are no mark. */
const anyText = plainText.map((text) => text.replace(/[⟦⟧]/g, ''))

/** Text before, between and behind the two parts of the passage, in either order. */
const translations = fc
  .tuple(anyText, anyText, anyText, fc.boolean())
  .map(([before, between, after, turned]): ExchangeText => [
    `This is what we have to say about the way in which your data are used: ${before}`,
    turned ? 2 : 1,
    ` ${between} `,
    turned ? 1 : 2,
    after
  ])

describe('any text as a translation', () => {
  test.each(exchangeFormats)(
    'arrives in the bundle through %s, and is shown as it is',
    async (format) => {
      const root = minimalProject()
      const file = path.join(root, 'returned')
      const {languages} = openProject(root)
      const words = exchangeWords(createMessageWords(languages.translator('nn')), languages)
      await fc.assert(
        fc.asyncProperty(translations, async (target) => {
          const {statuses, source} = openTranslation(root, policy, 'en')
          const sent = buildExchange({policy, source, target: 'en', statuses, notes: () => []})
          const unit = sent.units.find((one) => one.key === key)!
          const units = [{...unit, target, state: 'translated' as const}]
          fs.writeFileSync(file, await writeExchange({...sent, units}, format, words))
          const {verdicts} = await returnPassages({root, file, today})
          const shown = target.map((piece) => (typeof piece === 'string' ? piece : unit.parts[piece - 1]!.shown))
          expect(verdicts).toMatchObject([{kind: expect.stringMatching(/^(?:taken|unchanged)$/)}])
          expect(tidy(paragraphOf(root, 'en'))).toBe(tidy(shown.join('')))
        }),
        {numRuns: 5, seed: 20_180_720}
      )
    },
    30_000
  )
})
