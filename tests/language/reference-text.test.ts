import {describe, expect, test} from '@jest/globals'
import {actText, articleText, referenceText} from '../../src/language/reference-text.ts'
import {plainText} from '../../src/language/plain-text.ts'
import type {Reference} from '../../src/model/reference.ts'
import {speakerFor, written} from '../support/speaker-for.ts'
import type {StandardLanguage} from '../support/standard-bundle.ts'

const personalData = 'LOV-2018-06-15-38'
const freedomOfInformation = 'FOR-2008-10-17-1119'

/** With `~` for a no-break space, so that it can be seen. */
function cite(language: StandardLanguage, references: Reference | Reference[], ...forms: string[]): string {
  return visible(written(language, (speaker) => referenceText([references].flat(), speaker, forms)))
}

function article(language: StandardLanguage, text: string, ...forms: string[]): string {
  return visible(written(language, (speaker) => articleText(text, speaker, forms)))
}

function visible(text: string): string {
  return text.replaceAll('\u00a0', '~')
}

describe('an article of the GDPR', () => {
  test.each([
    ['nb', 'personvernforordningen artikkel~6 nr.~1 bokstav~f', 'personvernforordningen artikkel~13 nr.~2'],
    ['nn', 'personvernforordninga artikkel~6 nr.~1 bokstav~f', 'personvernforordninga artikkel~13 nr.~2'],
    ['en', 'Article~6(1)(f) GDPR', 'Article~13(2) GDPR']
  ] as const)('is cited as far as it is known in %s', (language, point, paragraph) => {
    expect(article(language, '6(1)(f)')).toBe(point)
    expect(article(language, '13(2)')).toBe(paragraph)
  })

  test.each([
    ['nb', 'personvernforordningen artikkel~13', 'artikkel~13'],
    ['nn', 'personvernforordninga artikkel~13', 'artikkel~13'],
    ['en', 'Article~13 GDPR', 'Article~13']
  ] as const)('leaves the regulation out where it is named already, in %s', (language, whole, short) => {
    expect(article(language, '13')).toBe(whole)
    expect(article(language, '13', 'short')).toBe(short)
  })
})

describe('an act', () => {
  test('has the name that the language knows it by', () => {
    expect(written('nb', (speaker) => actText(personalData, speaker))).toBe('personopplysningsloven')
    expect(written('nn', (speaker) => actText(personalData, speaker))).toBe('personopplysningslova')
    expect(written('en', (speaker) => actText(personalData, speaker))).toBe('the Personal Data Act')
  })

  test('can be told from another of the same name', () => {
    expect(written('nn', (speaker) => actText('LOV-2000-04-14-31', speaker, ['dated']))).toBe(
      'personopplysningslova av 2000'
    )
    expect(cite('en', {act: 'LOV-2000-04-14-31', section: '8'}, 'dated')).toBe(
      'section~8 of the Personal Data Act (Act of 14~April 2000 No.~31)'
    )
  })

  test('that the program does not know has the one name that the policy gives it', () => {
    const act = 'LOV-1981-04-08-7'
    const named = (...forms: string[]): string =>
      speakerFor('nn', {words: {law: {acts: {[act]: 'barnelova'}}}}, ({speaker}) =>
        plainText(actText(act, speaker, forms))
      )
    expect(named()).toBe('barnelova')
    expect(named('dated')).toBe('barnelova')
  })

  test('stands alone where no section is given', () => {
    expect(cite('nn', {act: freedomOfInformation})).toBe('offentlegforskrifta')
    expect(cite('nn', {act: freedomOfInformation}, 'short')).toBe('offentlegforskrifta')
  })

  test('that is not named is reported', () => {
    const rules = speakerFor('nb', {}, ({speaker, findings}) => {
      referenceText([{section: '1'}], speaker)
      return findings.map(({rule}) => rule)
    })
    expect(rules).toEqual(['missing-word'])
  })
})

describe('a section of an act', () => {
  test.each([
    ['nb', 'personopplysningsloven §~1', '§~1'],
    ['nn', 'personopplysningslova §~1', '§~1'],
    ['en', 'section~1 of the Personal Data Act', 'section~1']
  ] as const)('stands where the language has it, in %s', (language, whole, short) => {
    expect(cite(language, {act: personalData, section: '1'})).toBe(whole)
    expect(cite(language, {act: personalData, section: '1'}, 'short')).toBe(short)
  })

  test('with a letter is not broken between lines', () => {
    const workingEnvironment = 'LOV-2005-06-17-62'
    expect(cite('nn', {act: workingEnvironment, section: '2 A-1'})).toBe('arbeidsmiljølova §~2~A-1')
    expect(cite('en', {act: workingEnvironment, section: ['2 A-1', '15-13 a']})).toBe(
      'sections~2~A-1 and 15-13~a of the Working Environment Act'
    )
  })

  test.each([
    ['nb', 'offentlegforskrifta §~6 fjerde ledd'],
    ['nn', 'offentlegforskrifta §~6 fjerde ledd'],
    ['en', 'section~6, fourth paragraph, of the Freedom of Information Regulations']
  ] as const)('has a paragraph in %s', (language, expected) => {
    expect(cite(language, {act: freedomOfInformation, section: '6', paragraph: 4})).toBe(expected)
  })

  test.each([
    ['nb', 'personopplysningsloven §~8 første ledd andre punktum'],
    ['nn', 'personopplysningslova §~8 første ledd andre punktum'],
    ['en', 'section~8, first paragraph, second sentence, of the Personal Data Act']
  ] as const)('has a sentence in %s', (language, expected) => {
    expect(cite(language, {act: personalData, section: '8', paragraph: 1, sentence: 2})).toBe(expected)
  })

  test.each([
    ['nb', 'personopplysningsloven §~16 bokstav~a og b', 'personopplysningsloven §~16 første ledd bokstav~a'],
    ['nn', 'personopplysningslova §~16 bokstav~a og b', 'personopplysningslova §~16 første ledd bokstav~a'],
    [
      'en',
      'section~16(a) and (b) of the Personal Data Act',
      'section~16, first paragraph (a), of the Personal Data Act'
    ]
  ] as const)('has points in %s', (language, alone, inParagraph) => {
    expect(cite(language, {act: personalData, section: '16', points: ['a', 'b']})).toBe(alone)
    expect(cite(language, {act: personalData, section: '16', paragraph: 1, points: ['a']})).toBe(inParagraph)
  })

  test.each([
    ['nb', 'personopplysningsloven §§~8, 9 og 11'],
    ['nn', 'personopplysningslova §§~8, 9 og 11'],
    ['en', 'sections~8, 9 and 11 of the Personal Data Act']
  ] as const)('can be several in %s', (language, expected) => {
    expect(cite(language, {act: personalData, section: ['8', '9', '11']})).toBe(expected)
  })
})

describe('several places', () => {
  test.each([
    ['nb', 'offentlegforskrifta §~7, jf. §~6 fjerde ledd'],
    ['nn', 'offentlegforskrifta §~7, jf. §~6 fjerde ledd'],
    ['en', 'section~7 of the Freedom of Information Regulations, cf. section~6, fourth paragraph']
  ] as const)('of one act are seen together without its name again, in %s', (language, expected) => {
    const references = [
      {act: freedomOfInformation, section: '7'},
      {see: true, act: freedomOfInformation, section: '6', paragraph: 4}
    ]
    expect(cite(language, references)).toBe(expected)
  })

  test('of two acts are seen together with both names', () => {
    expect(cite('nn', [{article: '6(1)(e)'}, {see: true, act: personalData, section: '8'}])).toBe(
      'personvernforordninga artikkel~6 nr.~1 bokstav~e, jf. personopplysningslova §~8'
    )
  })

  test('are a list, in which those that are seen together count as one', () => {
    const references = [
      {act: 'LOV-2006-05-19-16'},
      {act: freedomOfInformation, section: '7'},
      {see: true, act: freedomOfInformation, section: '6'},
      {act: 'LOV-1992-12-04-126'}
    ]
    expect(cite('nn', references)).toBe('offentleglova, offentlegforskrifta §~7, jf. §~6 og arkivlova')
    expect(cite('en', [{act: 'LOV-2006-05-19-16'}, {act: 'LOV-1992-12-04-126'}], 'or')).toBe(
      'the Freedom of Information Act or the Archives Act'
    )
    expect(cite('nn', [{act: 'LOV-2006-05-19-16'}], 'open')).toBe('offentleglova og anna')
  })

  test('begin with the first even where it says that it is seen together with another', () => {
    expect(cite('nb', [{see: true, article: '6(1)(e)'}], 'short')).toBe('artikkel~6 nr.~1 bokstav~e')
  })
})

test('an article is cited with the name of the regulation when nothing else is asked for', () => {
  expect(written('en', (speaker) => articleText('13', speaker)).replaceAll('\u00a0', ' ')).toBe('Article 13 GDPR')
})
