import fs from 'node:fs'
import {expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'
import {sendPassages} from '../../../src/workspace/translation/send-passages.ts'
import {changedProject} from '../../support/translating.ts'

test('the pages of a package link to each other where they lie, and to no page that is not in it', async () => {
  const root = changedProject()
  const {file} = await sendPassages({root, policy: 'newsletter', to: 'en', pack: true, cwd: root})
  const files = unzipSync(fs.readFileSync(file))
  const pages = ['newsletter.nb.html', 'newsletter.en.html']
  expect(Object.keys(files)).toEqual(expect.arrayContaining(pages))
  for (const page of pages) {
    const links = [...strFromU8(files[page]!).matchAll(/<a [^>]*hreflang[^>]*>/g)].join(' ')
    expect([...links.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(pages)
  }
})
