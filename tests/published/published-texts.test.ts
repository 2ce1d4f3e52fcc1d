import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Page} from '../../src/published/page.ts'
import {headings, leftOut, read, textOf} from './read.ts'

const seeds = path.resolve(import.meta.dirname, '..', 'policies', 'seeds')

async function readPublished(file: string): Promise<Page> {
  return await read(fs.readFileSync(path.join(seeds, file)), file, '')
}

/* The title of each published text, and its sections, with the number of blocks in each. */
const pages: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'datatilsynet.nb.txt': [
    'Datatilsynets personvernerklæring',
    '(2)',
    '# 1. Nettbasert behandling av personopplysninger (3)',
    '## Nettstatistikk (4)',
    '## Informasjonskapsler (6)',
    '## Slik administrerer du informasjonskapsler/cookies (0)',
    '## Søk (1)',
    '## Nyhetsbrev (4)',
    '## Del/tips-tjenesten på datatilsynet.no og i nyhetsbrevet (2)',
    '## Bestilling av veiledningsmateriell (1)',
    '## ”Fant du det du lette etter?” - tilbakemeldingsfunksjon (2)',
    '## Personvernbloggen.no (1)',
    '## Meldesystemet (5)',
    '## Spørreundersøkelser (1)',
    '## Anonyme undersøkelser (1)',
    '## Identifiserbare undersøkelser (1)',
    '# 2. Saksbehandling og arkiv (9)',
    '# 3. E-post og telefon (5)',
    '# 4. Besøk i Datatilsynets lokaler (1)',
    '# 5. Personvernombudsordningen (4)',
    '# 6. Opplysninger om ansatte (7)',
    '# 7. Logging i Datatilsynets fagsystemer (2)',
    '# 8. Annen relevant lovgivning (5)',
    '# 9. Rettigheter (1)',
    '# 10. Kontaktinformasjon (0)'
  ],
  'dfo.en.txt': [
    'Privacy',
    '(7)',
    '# Website statistics (8)',
    '# Cookies (7)',
    '# Tableau (29)',
    '# Email subscriptions (3)',
    '# Professional networks (1)',
    '# Registering for courses and events (16)',
    '# How to manage cookies in your browser (1)',
    '# Contact (3)'
  ],
  'dfo.nn.txt': [
    'Personvern',
    '(8)',
    '# Nettstatistikk (8)',
    '# Informasjonskapslar (7)',
    '# Tableau (29)',
    '# E-postabonnement (3)',
    '# Faglege nettverk (1)',
    '# Påmelding til kurs og arrangement (16)',
    '# Slik handterer du informasjonskapslar i nettlesaren din (0)',
    '# Kontaktinfo (1)'
  ],
  'ldo.nn.txt': [
    'Om personvernerklæringen',
    '(3)',
    '# Informasjonskapsel (cookie) (1)',
    '# Informasjonskapslar i samband med side- og tenestefunksjonalitet på heimesida vår (1)',
    '# Slik handterer du informasjonskapslar i nettlesaren din (6)',
    '# Kontaktskjema (1)',
    '# Behandlingsgrunnlag (1)',
    '# Lagring av opplysningar (1)',
    '# Tryggleik (2)',
    '# E-post, telefon og personlig oppmøte (5)',
    '# Saksbehandling og arkiv (7)',
    '# Nyheitsbrev og påmelding i samband med LDOs arrangementer (0)',
    '# Nyheitsbrev (1)',
    '# Påmelding i samband med LDOs arrangement – Liste over seminardeltakarar (1)',
    '# IP-adresse og webanalyse (1)',
    '# Webanalyse og Google Analytics (2)',
    '# Bestilling av publikasjonar, tips til ombodet (0)',
    '# Bestilling av publikasjonar (1)',
    '# Tips til ombodet (1)',
    '# Kamera i porttelefonen til kontora våre i Oslo (1)',
    '# Anna relevant lovgiving (5)',
    '# Personvernslova og GDPR (7)',
    '# Personvernombodet i LDO og tiltak (3)'
  ],
  'mangfoldimai.nb.md': [
    'Personvernerklæring',
    '(2)',
    '# Hva er informasjonskapsler? (2)',
    '# Hvilke informasjonskapsler bruker vi? (8)',
    '# Godkjenn eller avvis informasjonskapsler (3)'
  ]
}

describe.each(Object.entries(pages))('%s', (file, [title, ...sections]) => {
  test('has its title and its sections', async () => {
    const page = await readPublished(file)
    expect([page.title, ...headings(page)]).toEqual([title, ...sections])
  })

  test('is in the language that it is in', async () => {
    expect((await readPublished(file)).language).toBe(file.split('.')[1])
  })

  test('keeps every letter of it, in its order', async () => {
    const page = await readPublished(file)
    const left = new Set(page.leftOut.map(({line}) => line))
    const text = textOf(page).replace(/\s/g, '')
    let from = 0
    const missing = linesOf(file).filter((line, index, lines) => {
      const isContents = /^\d+\./.test(line) && lines.includes(line, index + 1)
      if (left.has(index + 1) || isContents) return false
      const at = text.indexOf(line, from)
      if (at >= 0) from = at + line.length
      return at < 0
    })
    expect(missing).toEqual([])
  })
})

/** The lines of a file without space, marks of lists and headings, front matter and tags. */
function linesOf(file: string): string[] {
  return fs
    .readFileSync(path.join(seeds, file), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ''))
    .replace('{{ title }}', 'Personvernerklæring')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•*]|#+|(?<= )\d+\.)\s|\[|\]\([^)]*\)/g, '').replace(/\s/g, ''))
}

describe('what stands around the texts', () => {
  test('is left out and named', async () => {
    const named = await Promise.all(Object.keys(pages).map(async (file) => leftOut(await readPublished(file))))
    expect(named).toEqual([
      [
        'navigation: Hopp til hovedinnhold',
        'sharing: Tips noen om denne nettsiden',
        'dialog: Laster',
        'sharing: Du må skrive inn 2 gyldige e-postadresser',
        'sharing: Ditt tips er sendt',
        'dialog: Det oppstod en uventet feil. Vennligst forsøk på nytt senere',
        'dialog: Lukk',
        'contents: Nettbasert behandling av personopplysninger Saksbehandling …',
        'navigation: Til toppen'
      ],
      ['feedback: Did you find what you were looking for?', 'feedback: No', 'feedback: We are sorry!'],
      ['feedback: Fant du det du lette etter?'],
      [],
      ['form: Endre samtykke for informasjonskapsler']
    ])
  })

  test('is known by its line', async () => {
    const {leftOut: left} = await readPublished('dfo.en.txt')
    expect(left.map(({line}) => line)).toEqual([109, 111, 113])
  })
})

test('a table that was copied as text is a table', async () => {
  const {sections} = await readPublished('dfo.en.txt')
  const {text, blocks} = sections.find(({id}) => id === 'tableau')!
  expect(text.split('\n').slice(2)).toEqual([
    '| Cookie | Domain | Description | Data processor |',
    '| - | - | - | - |',
    '| JSESSIONID | .nr-data.net | Sesjons-ID. | Tableau |',
    '| \\_ga | .tableau.com | Tableau statistics. | Google Analytics |',
    '| \\_gid | .tableau.com | Tableau statistics. | Google Analytics |',
    '| \\_gat | .tableau.com | Tableau statistics. | Google Analytics |',
    '| tableau_locale | public.tableau.com | Is used to set the correct local settings such as decimal and thousands separators ( , . ) in figures. | Tableau |',
    '| tableau_public_negociated_locale | public.tableau.com | | Tableau |'
  ])
  expect(blocks.filter(({row}) => row === 1).map(({text, line}) => [text, line])).toEqual([
    ['JSESSIONID', 52],
    ['.nr-data.net', 52],
    ['Sesjons-ID.', 52],
    ['Tableau', 52]
  ])
})

test('ids of sections are short, in ASCII, and begin with a letter', async () => {
  const {sections} = await readPublished('datatilsynet.nb.txt')
  expect(sections.map(({id}) => id).filter((id) => !/^[a-z][a-z0-9-]{0,59}$/.test(id))).toEqual([])
  expect(sections.slice(0, 3).map(({id}) => id)).toEqual([
    'introduction',
    'nettbasert-behandling-av-personopplysninger',
    'nettstatistikk'
  ])
})
