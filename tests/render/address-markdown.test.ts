import {expect, test} from '@jest/globals'
import {addressMarkdown} from '../../src/render/escape-markdown.ts'
import {readMarkdown} from '../support/read-page.ts'

test.each([
  'https://eksempel.no/a?b=c&d=e',
  'https://eksempel.no/?a=b&copy;=c',
  'https://eksempel.no/?a=b&#106;=c&#x6A;d',
  'https://eksempel.no/?a=b&amp;c=d',
  'https://eksempel.no/?a=b&'
])('%s leads there from Markdown', (address) => {
  expect(readMarkdown(`[x](${addressMarkdown(address)})`)).toMatchObject({
    children: [{children: [{type: 'link', url: address}]}]
  })
})
