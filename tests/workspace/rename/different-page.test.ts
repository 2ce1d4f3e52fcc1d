import {describe, expect, test} from '@jest/globals'
import {differentPage} from '../../../src/workspace/rename/different-page.ts'
import type {DraftVersion} from '../../../src/workspace/rename/draft-version.ts'

const version = (content: string, findings: readonly string[] = []): DraftVersion => ({
  statuses: [],
  pages: [{language: 'nn', format: 'html', place: {path: 'p', safe: true}, content}],
  findings
})
const section = {kind: 'sections', from: 'a', to: 'b'}
const party = {...section, kind: 'parties'}

describe('a page', () => {
  test('is the same when nothing but the anchors of the section is another', () => {
    const [before, after] = ['a', 'b'].map((id) => version(`<h2 id="${id}"><a href="#${id}">a</a>[a](#${id})`))
    expect(differentPage(before!, after!, section)).toBeUndefined()
    expect(differentPage(before!, after!, party)).toBe('the page nn.html')
  })

  test('is another when a word is, or when there is none', () => {
    expect(differentPage(version('a'), version('b'), section)).toBe('the page nn.html')
    expect(differentPage(version('a'), {...version('a'), pages: []}, party)).toBe('the page nn.html')
  })

  test('is another when more is wrong with it, and not when less is', () => {
    const finding = 'missing-word policies/p/nn.yaml'
    expect(differentPage(version('a', [finding]), version('a', [finding]), party)).toBeUndefined()
    expect(differentPage(version('a', [finding]), version('a'), party)).toBeUndefined()
    expect(differentPage(version('a', [finding]), version('a', [finding, finding]), party)).toBe(
      `what is found: ${finding}`
    )
  })
})
