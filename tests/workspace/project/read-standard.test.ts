import {expect, test} from '@jest/globals'
import {readStandard} from '../../../src/workspace/project/read-standard.ts'

test('what the build makes ready is every template and every language', () => {
  const {templates, bundles} = readStandard()
  expect(templates.map(({file}) => file)).toEqual(
    expect.arrayContaining([
      'templates/document.md.hbs',
      'templates/page.html.hbs',
      'templates/partials/cookies.md.hbs'
    ])
  )
  expect(templates.filter(({code}) => !code.startsWith('{'))).toEqual([])
  expect(Object.keys(bundles)).toEqual(['en', 'nb', 'nn'])
})
