import {describe, expect, test} from '@jest/globals'
import {parityRules} from '../../../../src/check/rules/parity/index.ts'
import {examineExample} from '../../../support/examine-example.ts'

/** A line across the page: a text in which there is nothing to read. */
const line = JSON.stringify({sections: {introduction: {text: '---'}}})
const words = JSON.stringify({sections: {introduction: {text: 'Fjorten er 14.'}}})

const path = ['sections', 'introduction', 'text']

describe('a text without any words', () => {
  test('that is a translation is pointed at as a whole', () => {
    const found = examineExample({nb: words, nn: line, en: words}, parityRules).filter(({file}) =>
      file.endsWith('nn.yaml')
    )
    expect(found.map(({rule}) => rule)).toContain('differing-blocks')
    for (const finding of found) {
      expect(finding).toMatchObject({path})
      expect(finding.excerpt ?? '').toBe('')
    }
  })

  test('that others are translated from is named beside them as a whole', () => {
    const found = examineExample({nb: line, nn: words, en: line}, parityRules).filter(({file}) =>
      file.endsWith('nn.yaml')
    )
    expect(found.map(({rule}) => rule)).toContain('differing-blocks')
    for (const {related} of found) expect(related).toMatchObject([{file: 'policies/eksempel/nb.yaml', path}])
  })
})
