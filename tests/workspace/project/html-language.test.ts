import {describe, expect, test} from '@jest/globals'
import {hrefLanguage, htmlLanguage, proofingLanguage} from '../../../src/workspace/project/html-language.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {minimalProject} from '../../support/minimal-project.ts'

const project = openProject(
  minimalProject({
    'personvern.config.yaml': 'htmlLang: {nb: "no"}\n',
    'locales/se/language.json': '{"language": {"code": "se", "name": "davvisámegiella", "proofing": "se-NO"}}',
    'locales/fi/language.json': '{"language": {"code": "fi", "name": "suomi"}}'
  })
)

describe('the code of a language', () => {
  test('in pages is what the configuration says, and machines know it by the usual one', () => {
    expect(['nb', 'nn', 'pl'].map((language) => htmlLanguage(project, language))).toEqual(['no', 'nn', 'pl'])
    expect(['nb', 'nn', 'pl'].map((language) => hrefLanguage(project, language))).toEqual(['nb', 'nn', 'pl'])
  })

  test('for spell checkers has its country, where its bundles say that, also those of the project', () => {
    expect(['nb', 'nn', 'en', 'se', 'fi', 'pl'].map((language) => proofingLanguage(project, language))).toEqual([
      'nb-NO',
      'nn-NO',
      'en-GB',
      'se-NO',
      'fi',
      'pl'
    ])
  })
})
