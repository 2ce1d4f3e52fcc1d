import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/api/render.ts'
import type {Draft} from '../../src/import/draft.ts'
import type {Policy} from '../../src/index.ts'
import {writeTogether} from '../../src/workspace/disk/write-together.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {draftOf, errorsIn, policyIn, wordsIn, type DraftWords} from './draft-of.ts'

const intro = `# Personvern

Fjellheim kommune er behandlingsansvarlig. Vi behandler personopplysninger når du bruker nettstedet vårt, og her forteller vi hvorfor vi gjør det og hvor lenge vi lagrer opplysningene om deg. Du kan spørre oss hvis du lurer på noe, og du kan be om å få se hvilke opplysninger vi har om deg. Vi svarer deg så snart vi kan, og det koster ingenting å spørre.`

const introNynorsk = `# Personvern

Fjellheim kommune er behandlingsansvarleg. Vi behandlar personopplysningar når du bruker nettstaden vår, og her fortel vi kvifor vi gjer det og kor lenge vi lagrar opplysningane om deg. Du kan spørje oss dersom du lurer på noko, og du kan be om å få sjå kva opplysningar vi har om deg. Vi svarer deg så snart vi kan, og det kostar ingenting å spørje.`

/** The policy of a page with some text after its introduction. */
async function policyWith(text: string): Promise<Policy> {
  return policyIn(await draftOf({nb: `${intro}\n\n${text}`}))
}

/** The words of a page with some text after its introduction. */
async function wordsWith(text: string): Promise<DraftWords> {
  return wordsIn(await draftOf({nb: `${intro}\n\n${text}`}), 'nb')
}

/** The text of the last section of such a page. */
async function textWith(text: string): Promise<string> {
  const {sections} = await wordsWith(`## Mer\n\n${text}`)
  return sections['mer']!.text!.trim()
}

async function rendered(draft: Draft): Promise<{errors: string[]; page: string}> {
  const root = temporaryFolder()
  writeTogether(root, draft.files)
  const {policies} = await render({root, out: false, formats: ['md']})
  return {
    errors: errorsIn(policies[0]!.findings),
    page: String(policies[0]!.files[0]?.content).replaceAll('\u00a0', ' ')
  }
}

describe('sections', () => {
  test('stand within each other as headings do, and what stands before any heading has no title', async () => {
    const {outline} = await policyWith('## Nettsider\n\nTekst.\n\n### Søk\n\nTekst.\n\n## Kontakt\n\nTekst.')
    expect(outline).toEqual([
      {id: 'introduction', title: 'none', blocks: ['text']},
      {id: 'nettsider', blocks: ['text'], sections: [{id: 'sok', blocks: ['text']}]},
      {id: 'kontakt', blocks: ['text']}
    ])
  })

  test('that are a heading alone have no text', async () => {
    const {outline} = await policyWith('## Nettsider\n\n### Søk\n\nTekst.')
    expect(outline[1]).toEqual({id: 'nettsider', sections: [{id: 'sok', blocks: ['text']}]})
  })

  test('of another language keep the ids of the source, also in links to them', async () => {
    const draft = await draftOf({
      nb: `${intro}\n\n## Nyhetsbrev\n\nVi lagrer e-postadressen din i 3 måneder. Se [under](#besok).\n\n## Besøk\n\nVi teller besøk på nettsidene våre.`,
      nn: `${introNynorsk}\n\n## Nyheitsbrev\n\nVi lagrar e-postadressa di i 3 månader. Sjå [under](#besok-hos-oss).\n\n## Besøk hos oss\n\nVi tel besøk på nettsidene våre.`
    })
    expect(Object.keys(wordsIn(draft, 'nn').sections)).toEqual(Object.keys(wordsIn(draft, 'nb').sections))
    expect(wordsIn(draft, 'nn').sections['nyhetsbrev']!.text).toContain('[under](#besok)')
    expect(draft.partial).toBe(false)
    expect((await rendered(draft)).errors).toEqual([])
  })

  test('that one language lacks are asked for first, and only a draft can be rendered', async () => {
    const draft = await draftOf({
      nb: `${intro}\n\n## Søk\n\nVi lagrer søkeord i 3 måneder.\n\n## Kameraovervåking\n\nDet er kamera ved inngangen til rådhuset. Opptakene slettes etter 7 dager.`,
      nn: `${introNynorsk}\n\n## Søk\n\nVi lagrar søkjeord i 3 månader.`
    })
    expect(draft.open[0]).toEqual({
      kind: 'missing-section',
      field: 'sections.kameraovervaking',
      ask: 'editor',
      parameters: {title: 'Kameraovervåking', has: {word: 'language.nb'}, language: {word: 'language.nn'}}
    })
    expect(draft.partial).toBe(true)
    expect((await rendered(draft)).errors).toEqual(['missing-word', 'missing-word'])
    expect(wordsIn(draft, 'nn').sections['kameraovervaking']).toBeUndefined()
  })
})

describe('words', () => {
  test.each([
    ['braces of placeholders', 'Vi skriver {{navn}} og {{{ i maler.'],
    ['what could be Markdown', 'Merk med * og _ og # og | og < i skjemaet, 2 * 3 * 4.'],
    ['what could be YAML', '"Ja": nei, - og # og & og %: {a: b}'],
    ['a number with a full stop first', '1\\. januar sletter vi alt.'],
    ['a private-use character that a token could be made of', 'Vi bruker tegnet \uE0000\uE001 aldri.']
  ])('hold %s and say it again', async (name, text) => {
    const {errors, page} = await rendered(
      await draftOf({nb: `${intro}\n\n## ${text.replace(/^1\\\./, '1.')}\n\n${text}`})
    )
    expect(errors).toEqual([])
    const plain = page.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    const said = text.replace(/\\(.)/g, '$1').replace(/[\uE000-\uE003]/g, '\uFFFD')
    expect(plain).toContain(name.startsWith('a private') ? 'Vi bruker tegnet' : said)
  })

  test('of a page without a title get a common one, and it is asked for', async () => {
    const draft = await draftOf({nb: intro.replace('# Personvern\n\n', '')})
    expect(wordsIn(draft, 'nb').title).toBe('Personvernerklæring')
    expect(draft.open.map(({kind}) => kind)).toContain('missing-title')
    expect((await rendered(draft)).errors).toEqual([])
  })

  test('come with a comment that names the file and no day, and no folder', async () => {
    const [policy, words] = (await draftOf({nb: intro})).files
    expect(policy!.content).toMatch(/^# Opplysningene i erklæringen, hentet fra side\.nb\.md\.\n/)
    expect(words!.content).toMatch(/^# Teksten i erklæringen, slik den sto i side\.nb\.md\.\n/)
  })
})

describe('the controller', () => {
  test.each([
    ['Fjellheim kommune, ved kommunedirektøren, er behandlingsansvarlig for dette.', 'Fjellheim kommune'],
    ['Direktoratet for fjell og vidde har behandlingsansvaret for siden.', 'Direktoratet for fjell og vidde'],
    ['Fjellheim kommune (FK) er ansvarlig for behandlingen.', 'Fjellheim kommune']
  ])('of «%s» is %s', async (sentence, name) => {
    const draft = await draftOf({nb: intro.replace('Fjellheim kommune er behandlingsansvarlig.', sentence)})
    expect(wordsIn(draft, 'nb').controller['name']).toBe(name)
  })

  test.each([['Vi er behandlingsansvarlig for dette.'], ['Kommunen er behandlingsansvarlig for dette.']])(
    'is not named by «%s», so its name is asked for and the page still renders',
    async (sentence) => {
      const draft = await draftOf({nb: intro.replace('Fjellheim kommune er behandlingsansvarlig.', sentence)})
      expect(draft.open[0]).toMatchObject({kind: 'controller', field: 'controller.name'})
      expect((await rendered(draft)).errors).toEqual([])
    }
  )

  test('is named in the prose, also in the genitive', async () => {
    expect(await textWith('Fjellheim kommune har ansvar for Fjellheim kommunes nettsted.')).toBe(
      '{{controller}} har ansvar for {{controller, genitive}} nettsted.'
    )
  })
})

describe('facts', () => {
  test('of contact are the controller’s, and the officer’s where the words say so', async () => {
    const {controller, dpo} = await policyWith(
      '## Kontakt\n\nSkriv til <post@fjellheim.no> eller ring 22 22 22 22.\n\n## Personvernombud\n\nPersonvernombudet vårt har e-postadressen ombud@fjellheim.no.'
    )
    expect(controller).toEqual({email: 'post@fjellheim.no', phone: '+47 22 22 22 22'})
    expect(dpo).toEqual({email: 'ombud@fjellheim.no'})
  })

  test('are named in links too, and an address that is its own label becomes a link with a label', async () => {
    expect(await textWith('Skriv til <post@fjellheim.no>.')).toBe(
      'Skriv til [{{controller.email}}](mailto:{{controller.email}}).'
    )
  })

  test('are named only in a form that says them letter by letter', async () => {
    expect(await textWith('Vi sletter etter tre måneder, 3 måneder eller 3 mnd. Oppdatert 5.8.2022.')).toBe(
      'Vi sletter etter {{periods.months-3, letters}}, {{periods.months-3}} eller 3 mnd. Oppdatert {{updated, numeric}}.'
    )
  })

  test('that stand in emphasis, code and escapes are named there', async () => {
    expect(await textWith('Informasjonskapselen `_pk_id` er fra **Matomo**, og \\_pk\\_ses er det også.')).toBe(
      'Informasjonskapselen `{{cookies.mer.pk-id}}` er fra **{{matomo}}**, og {{cookies.mer.pk-ses}} er det også.'
    )
  })

  test('of an own site and of others are told apart', async () => {
    const {sites, links} = await policyWith(
      '## Mer\n\nSkriv til post@fjellheim.no. Vi har www.fjellheim.no og blogg.fjellheim.no. Se også datatilsynet.no.'
    )
    expect(Object.values(sites!)).toEqual([{domain: 'fjellheim.no'}, {domain: 'blogg.fjellheim.no'}])
    expect(Object.values(links!)).toEqual([{name: 'datatilsynet.no'}])
  })

  test('of law are quoted where the page cites in other words than the product', async () => {
    const {references} = await wordsWith(
      '## Mer\n\nVi viser til GDPR artikkel 6 (1) e) og til arbeidsmiljøloven § 9-1.'
    )
    expect(references).toEqual({'article-6-1-e': 'GDPR artikkel 6 (1) e)'})
  })

  test('of law stay typed and are asked for where acts of different years have the name', async () => {
    const draft = await draftOf({nb: `${intro}\n\n## Mer\n\nVi følger personopplysningsloven § 19.`})
    expect(policyIn(draft).references).toBeUndefined()
    expect(draft.open).toContainEqual(expect.objectContaining({kind: 'act', ask: 'dpo'}))
  })

  test('that are words too are names only within a sentence', async () => {
    const {systems} = await policyWith('## Mer\n\nElements er viktig. Zoom inn på kartet.')
    expect(systems).toBeUndefined()
  })

  test('that differ between languages are asked about', async () => {
    const draft = await draftOf({
      nb: `${intro}\n\n## Endringer\n\nOppdatert 5. august 2022.`,
      nn: `${introNynorsk}\n\n## Endringar\n\nOppdatert 6. august 2022.`
    })
    expect(draft.open).toContainEqual({
      kind: 'differing-value',
      field: 'updated',
      ask: 'editor',
      parameters: {
        field: 'updated',
        actual: '5. august 2022',
        other: '6. august 2022',
        has: {word: 'language.nb'},
        language: {word: 'language.nn'}
      }
    })
  })
})

describe('a table of cookies', () => {
  const table = (rows: string): string =>
    `## Informasjonskapsler\n\nVi bruker disse:\n\n| Navn | Formål | Varighet | Leverandør |\n| - | - | - | - |\n${rows}`

  test('becomes facts and a block where these say all that it says', async () => {
    const draft = await draftOf({nb: `${intro}\n\n${table('| _pk_id | Telle besøk | 13 måneder | Matomo |')}`})
    const {cookies, outline} = policyIn(draft)
    expect(cookies).toEqual({
      informasjonskapsler: {items: {'pk-id': {name: '_pk_id', duration: 'P13M', setBy: 'matomo'}}}
    })
    expect(outline[1]!.blocks).toEqual([
      'text',
      {cookies: 'informasjonskapsler', columns: ['name', 'purpose', 'duration', 'set-by']}
    ])
    expect((await rendered(draft)).page).toContain('| `_pk_id` | Telle besøk | 13 måneder | Matomo |')
  })

  test('stays a table where a cell says what no fact can, and its cookies are named in it', async () => {
    const draft = await draftOf({nb: `${intro}\n\n${table('| _pk_id | Telle besøk | Så lenge du vil | Matomo |')}`})
    expect(policyIn(draft).outline[1]!.blocks).toEqual(['text'])
    const {text} = wordsIn(draft, 'nb').sections['informasjonskapsler']!
    expect(text).toContain('{{cookies.informasjonskapsler.pk-id}}')
    expect(text).toContain('Så lenge du vil')
    expect(wordsIn(draft, 'nb').cookies).toBeUndefined()
  })

  test('is no such table when a head is unknown', async () => {
    const draft = await draftOf({
      nb: `${intro}\n\n## Rom\n\n| Navn | Etasje |\n| - | - |\n| Salen | 2 |`
    })
    expect(policyIn(draft).cookies).toBeUndefined()
  })
})
