import path from 'node:path'
import {expect, test} from '@jest/globals'
import {outdatedRules} from '../../../src/check/rules/outdated/index.ts'
import {checkProject} from '../../../src/workspace/check/check-project.ts'

/*
 * What is outdated in declarations that were published: each place, as of the declaration's own day and that of a check.
 */

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** What is found in a policy: severity, rule, file and path, sorted. */
function outdatedIn(id: string, today: string | undefined): string[] {
  const [checked] = checkProject({root, policies: [id], today, apertium: false}).results()
  return checked!.findings
    .filter(({rule}) => outdatedRules.some((one) => one.id === rule))
    .map(({severity, rule, file, path: at = []}) => `${severity} ${rule} ${path.basename(file)} ${at.join('.')}`)
    .sort()
}

const today = '2026-11-21'

test('mangfoldimai is of today: cookies can be rejected in the browser, which is no consent', () => {
  expect(outdatedIn('mangfoldimai', today)).toEqual([])
})

const difi = [
  'warning outdated-difi policy.yaml sites.arbeidsgiver.domain',
  'warning outdated-difi policy.yaml sites.laeringsplattformen.domain',
  'warning outdated-difi policy.yaml sites.okstat.domain',
  'warning outdated-difi policy.yaml sites.virksomhetsplattformen.domain',
  'warning outdated-sensitive-data en.yaml sections.introduction.text',
  'warning outdated-sensitive-data nb.yaml sections.introduction.text',
  'warning outdated-sensitive-data nn.yaml sections.introduction.text'
]

test('dfo names Difi and sensitive data in 2022, and a cookie that has ended since', () => {
  expect(outdatedIn('dfo', today)).toEqual([
    'info outdated-universal-analytics policy.yaml cookies.google-analytics.items.gat.name',
    'info outdated-universal-analytics policy.yaml cookies.tableau.items.gat.name',
    ...difi
  ])
  expect(outdatedIn('dfo', undefined)).toEqual(difi)
})

const ldo = [
  'error outdated-basic-information policy.yaml references.basic-information',
  'error outdated-information-duty policy.yaml references.information-duty',
  'error repealed-act policy.yaml references.personal-data-act',
  'info outdated-offentlighetsloven nn.yaml law.acts.FOR-2008-10-17-1119',
  'info outdated-offentlighetsloven nn.yaml law.acts.LOV-2006-05-19-16',
  'info outdated-offentlighetsloven nn.yaml references.journal-rule',
  'info outdated-supplier-name policy.yaml parties.telecomputing.name',
  'warning outdated-internet-edge nn.yaml links.edge.label',
  'warning outdated-oep policy.yaml systems.oep.name',
  'warning outdated-sensitive-data en.yaml vocabulary.data.sensitive-information',
  'warning outdated-sensitive-data en.yaml vocabulary.data.special-categories',
  'warning outdated-sensitive-data nb.yaml vocabulary.data.sensitive-information',
  'warning outdated-sensitive-data nb.yaml vocabulary.data.special-categories',
  'warning outdated-sensitive-data nn.yaml vocabulary.data.sensitive-information',
  'warning outdated-sensitive-data nn.yaml vocabulary.data.special-categories'
]

test('ldo refers to the act of 2000 in 2022; cookies, archives and names have changed since', () => {
  expect(outdatedIn('ldo', undefined)).toEqual(ldo)
  expect(outdatedIn('ldo', today)).toEqual(
    [
      ...ldo,
      'info outdated-archives-act policy.yaml references.archives-act',
      'info outdated-archives-act policy.yaml references.statutory-tasks.3',
      'info outdated-name-search-paragraph policy.yaml references.journal-rule.1',
      'info outdated-named-officer policy.yaml dpo.person',
      'info outdated-universal-analytics policy.yaml systems.google-analytics.name',
      'warning outdated-cookie-rule policy.yaml references.cookie-rule'
    ].sort()
  )
})

const inEachLanguage = (severity: string, rule: string, key: string): string[] =>
  ['en', 'nb', 'nn'].map((language) => `${severity} ${rule} ${language}.yaml ${key}`)

test('datatilsynet bears no date, and is judged by today: law, names and schemes from before 2018', () => {
  expect(outdatedIn('datatilsynet', today)).toEqual(
    [
      'error outdated-basic-information policy.yaml references.basic-information',
      'error outdated-basic-information policy.yaml references.right-to-basic-information',
      'error outdated-cookie-rule policy.yaml references.cookie-rule',
      'error outdated-cookie-rule policy.yaml references.electronic-communications-act',
      'error outdated-general-bases policy.yaml references.logging-interest',
      'error outdated-general-bases policy.yaml references.personnel-first',
      'error outdated-general-bases policy.yaml references.personnel-points.0',
      'error outdated-information-duty policy.yaml references.information-duty',
      'error outdated-personal-data-regulations policy.yaml references.logging-rules',
      'error outdated-personal-data-regulations policy.yaml references.officer-scheme-rule',
      'error outdated-register-of-notifications policy.yaml references.register-of-notifications',
      'error outdated-sensitive-bases policy.yaml references.personnel-sensitive',
      'error repealed-act policy.yaml references.personal-data-act',
      'error repealed-act policy.yaml references.tasks-of-case-handling.0',
      'error repealed-act policy.yaml references.tasks-of-email-and-phone.0',
      'info outdated-archives-act policy.yaml references.archives-act',
      'info outdated-archives-act policy.yaml references.personnel-deletion.1',
      'info outdated-archives-act policy.yaml references.tasks-of-case-handling.3',
      'info outdated-name-search-paragraph policy.yaml references.journal-rules.1',
      'info outdated-offentlighetsloven nb.yaml law.acts.LOV-2006-05-19-16',
      'info outdated-offentlighetsloven nb.yaml references.journal-rules',
      'info outdated-offentlighetsloven nb.yaml references.tasks-of-case-handling',
      'info outdated-supplier-name policy.yaml parties.recall.name',
      'info outdated-supplier-name policy.yaml parties.software-innovation.name',
      'info outdated-supplier-name policy.yaml systems.episerver.name',
      'info outdated-twitter policy.yaml parties.twitter.name',
      'warning outdated-accounting-act policy.yaml references.personnel-deletion.0',
      'warning outdated-oep policy.yaml systems.oep.name',
      'warning outdated-piwik policy.yaml systems.piwik.name',
      ...inEachLanguage('error', 'outdated-notification-duty', 'sections.cookies.text'),
      ...inEachLanguage('error', 'outdated-notification-duty', 'sections.notifications.text'),
      ...inEachLanguage('error', 'outdated-notification-duty', 'sections.notifications.title'),
      ...inEachLanguage('error', 'outdated-voluntary-officer', 'sections.officer-scheme.text'),
      ...inEachLanguage('info', 'outdated-do-not-track', 'sections.statistics.text'),
      ...inEachLanguage('warning', 'outdated-arkivverket', 'parties.national-archives.name'),
      ...inEachLanguage('warning', 'outdated-sensitive-data', 'vocabulary.data.sensitive-data'),
      ...inEachLanguage('warning', 'outdated-sis-ii', 'sections.other-law.text')
    ].sort()
  )
})
