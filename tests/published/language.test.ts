import {describe, expect, test} from '@jest/globals'
import {misuseIn} from '../support/misuse-in.ts'
import {read} from './read.ts'

const texts = {
  nb: 'Vi behandler personopplysninger om deg når du tar kontakt med oss. Du har rett til innsyn i opplysningene som vi har lagret, og du kan be om at de blir slettet når vi ikke lenger trenger dem.',
  nn: 'Vi behandlar personopplysningar om deg når du tek kontakt med oss. Du har rett til innsyn i opplysningane som vi har lagra, og du kan be om at dei blir sletta når vi ikkje lenger treng dei.',
  en: 'We process personal data about you when you contact us. You have the right to access the data that we have stored, and you can ask us to erase them when we no longer need them for that.'
}

const others = {
  sme: 'Min gieđahallat persovdnadieđuid go don válddát oktavuođa minguin. Dus lea vuoigatvuohta oaidnit dieđuid maid mii leat vurken, ja don sáhtát bivdit ahte dat sihkkojuvvojit go mii eat šat dárbbaš daid.',
  isl: 'Við vinnum persónuupplýsingar um þig þegar þú hefur samband við okkur. Þú átt rétt á aðgangi að þeim upplýsingum sem við höfum vistað og getur óskað eftir því að þeim verði eytt þegar ekki er lengur þörf á þeim.',
  dan: 'Vi behandler personoplysninger om dig, når du kontakter os. Du har ret til indsigt i de oplysninger, som vi har gemt, og du kan bede om, at de bliver slettet, når vi ikke længere har brug for dem.',
  swe: 'Vi behandlar personuppgifter om dig när du kontaktar oss. Du har rätt att få tillgång till de uppgifter som vi har sparat, och du kan begära att de raderas när vi inte längre behöver dem.',
  deu: 'Wir verarbeiten personenbezogene Daten über Sie, wenn Sie uns kontaktieren. Sie haben das Recht auf Auskunft über die Daten, die wir gespeichert haben, und können ihre Löschung verlangen.'
}

describe('the language of a page', () => {
  test.each(Object.entries(texts))('%s is found out', async (language, text) => {
    expect((await read(text, 'page.txt', '')).language).toBe(language)
  })

  test.each(Object.entries(others))(
    '%s is refused, also when somebody says that it is another, if there is enough of it',
    async (iso, text) => {
      const refused = {
        code: 'page-other-language',
        parameters: {file: 'page.txt', actual: {key: `published.language.${iso}`}, expected: ['en', 'nb', 'nn']}
      }
      expect(await misuseIn(read(text, 'page.txt', ''))).toEqual(refused)
      expect(await misuseIn(read(`${text}\n\n${text}\n\n${text}`, 'page.txt', 'nn'))).toEqual(refused)
      expect(await misuseIn(read(text, 'page.txt', 'nn'))).toBeUndefined()
    }
  )

  test('that has no name here is another language', async () => {
    const text =
      'Mae gennych hawl i weld y data personol yr ydym wedi ei gadw amdanoch chi, a gallwch ofyn inni ei ddileu pan nad oes ei angen arnom mwyach at y diben hwnnw.'
    expect(await misuseIn(read(text, 'page.txt', ''))).toEqual({
      code: 'page-other-language',
      parameters: {file: 'page.txt', actual: {key: 'published.language.other'}, expected: ['en', 'nb', 'nn']}
    })
  })

  test('is not guessed from a few words', async () => {
    expect(await misuseIn(read('Vi lagrar ikkje noko.', 'page.txt', ''))).toEqual({
      code: 'page-language-unsure',
      parameters: {file: 'page.txt', option: '--language', expected: ['en', 'nb', 'nn']}
    })
  })

  test('is what somebody says when it can be that', async () => {
    expect((await read('Vi lagrar ikkje noko.', 'page.txt', 'nb')).language).toBe('nb')
    expect((await read(texts.nb, 'page.txt', 'nn')).language).toBe('nn')
  })

  test('is one of those there are', async () => {
    expect(await misuseIn(read(texts.nb, 'page.txt', 'da'))).toEqual({
      code: 'bad-option',
      parameters: {actual: 'da', option: '--language', expected: ['en', 'nb', 'nn']}
    })
  })
})
