import {describe, expect, test} from '@jest/globals'
import {auditPage} from '../../src/audit/audit-page.ts'
import {pageSubject} from '../../src/audit/page-subject.ts'
import {rulesForPages} from '../../src/audit/rules-for-pages.ts'
import type {WeighedFinding} from '../../src/diagnostics/weighed-finding.ts'
import {pageMeans} from '../support/page-means.ts'
import {pageOf} from '../support/page-of.ts'

async function audited(markdown: string, language = 'nb', today = '2026-11-21'): Promise<WeighedFinding[]> {
  return auditPage(await pageOf(markdown, language), {...pageMeans, today})
}

async function dayOf(markdown: string, language = 'nb'): Promise<string | undefined> {
  return pageSubject(await pageOf(markdown, language), pageMeans).asOf
}

describe('the day of a page', () => {
  test.each([
    ['(Oppdatert 21.7.2022)', 'nb', '2022-07-21'],
    ['Denne erklæringen ble sist endret 1. september 2026.', 'nb', '2026-09-01'],
    ['Updated: 5. August 2022', 'en', '2022-08-05'],
    ['| Sist oppdatert | 3. mars 2025 |\n| - | - |\n| Ansvarlig | Redaktøren |', 'nb', '2025-03-03']
  ])('is read from %j', async (markdown, language, day) => {
    expect(await dayOf(`# Personvern\n\n${markdown}\n`, language)).toBe(day)
  })

  test('is not known where a date stands far from the word for it, or there is none', async () => {
    expect(await dayOf('# Personvern\n\nOppdatert\n\nVi ble til i 2006.\n')).toBeUndefined()
    expect(
      await dayOf('# Personvern\n\nVi har oppdatert det meste siden loven kom 1. januar 2001, sier vi.\n')
    ).toBeUndefined()
  })

  test('decides by which law the page is judged', async () => {
    const [found] = (await audited('Oppdatert 1. mars 2024. Se ekomloven § 2-7b.\n')).filter(
      ({rule}) => rule === 'outdated-cookie-rule'
    )
    expect(found?.severity).toBe('warning')
  })
})

describe('a finding', () => {
  test('points at the line of its paragraph, also in lists and tables', async () => {
    const found = await audited(
      '# Personvern\n\n## Lenker\n\nTekst.\n\n- Først\n- Vi viser til ekomloven § 2-7b\n\n| A | B |\n| - | - |\n| x | Se personopplysningsloven § 18, 1. ledd |\n'
    )
    const lines = Object.fromEntries(found.map(({rule, place}) => [rule, place?.start.line]))
    expect(lines['outdated-cookie-rule']).toBe(8)
    expect(lines['outdated-basic-information']).toBe(12)
  })

  test('on the page as a whole has no place, and is in its file', async () => {
    const [found] = (await audited('# Personvern\n\nVi lagrer navnet ditt.\n')).filter(
      ({rule}) => rule === 'page-lacks-controller'
    )
    expect(found).toMatchObject({file: 'page.md', severity: 'error'})
    expect(found?.place).toBeUndefined()
  })

  test('weighs less where the page refers to a general declaration', async () => {
    const [found] = (await audited('Les også den generelle personvernerklæringen vår.\n')).filter(
      ({rule}) => rule === 'page-lacks-basis'
    )
    expect(found?.severity).toBe('warning')
  })
})

test('one word of another language among many of its own does not make a sentence foreign', async () => {
  const found = await audited(
    '# Personvern\n\nLDO bruker informasjonskapslar i drift og presentasjon av innhaldet fra heimesida vår.\n',
    'nn'
  )
  const rules = found.map(({rule}) => rule)
  expect(rules).toContain('foreign-word')
  expect(rules).not.toContain('foreign-sentence')
})

describe('near misses', () => {
  test.each([
    ['page-not-shared', 'Vi deler ikke opplysningene med andre.\n\n## Nyhetsbrev\n\nVi bruker Mailchimp.'],
    ['page-special-denied', 'Vi samler ikke inn sensitive opplysninger. Ikke send oss helseopplysninger.'],
    ['page-nothing-stored', 'Vi bruker kamera ved døra. Ingen informasjon blir lagret.'],
    [
      'page-cookies-denied',
      'Verktøyet Piwik bruker ikke informasjonskapsler til å lage statistikk. Kapselen _pk_id er en informasjonskapsel.'
    ],
    ['page-lacks-special-basis', 'Vi ber deg om ikke å sende helseopplysninger på e-post.'],
    ['page-lacks-safeguard', 'Du kan åpne siden i Google Chrome, og dele den på Facebook.'],
    ['page-two-controllers', 'Eksempel AS er behandlingsansvarlig. Personvernombudet er Kari Nordmann.'],
    ['page-lacks-dpo', 'Eksempel AS er behandlingsansvarlig. Du kan klage til Datatilsynet.'],
    ['page-anonymous-identified', 'Samtalen blir journalført med navnet ditt hvis du ikke vil være anonym.'],
    ['page-lacks-withdrawal', 'Vi bruker opplysningene uten samtykke.']
  ])('of %s are not found', async (rule, markdown) => {
    const found = await audited(`# Personvern\n\n${markdown}\n`)
    expect(found.filter((one) => one.rule === rule)).toEqual([])
  })
})

test('text alone, which has lost its links, is not asked for them', () => {
  const asked = (form: 'html' | 'text'): boolean => rulesForPages(form).some(({id}) => id === 'reference-without-link')
  expect([asked('html'), asked('text')]).toEqual([true, false])
})

test('the authority can be reached by a link to it, whatever the label', async () => {
  const found = async (text: string): Promise<string[]> =>
    (await audited(`# Personvern\n\n${text}\n`)).map(({rule}) => rule)
  expect(await found('Du kan klage til Datatilsynet.')).toContain('page-lacks-complaint-contact')
  expect(await found('Du kan klage til [Datatilsynet](https://www.datatilsynet.no/om/).')).not.toContain(
    'page-lacks-complaint-contact'
  )
  expect(await found('Du kan klage til [Datatilsynet](https://www.eksempel.no/).')).toContain(
    'page-lacks-complaint-contact'
  )
})
