import {actOf2000, acts, gdprInNorway} from '../../../model/acts.ts'
import {isPublicBody} from '../../facts/is-public-body.ts'
import {euDayOfGdpr, googleAnalyticsOfItsDay, universalAnalyticsEnded} from './facts-of-rows.ts'
import type {Row} from './row.ts'

const archivesAct = 'LOV-1992-12-04-126'

/**
 * What was right once, sorted by id. Where a day or a successor is not certain, a comment says so, and the words of the rule ask to check.
 * EU–US Data Privacy Framework (decision (EU) 2023/1795) and the Public Administration Act of 1967 are not here: both hold.
 */
export const rows: readonly Row[] = [
  // The Accounting Act on vouchers and pay: that it moved then is to be checked, and the words say so.
  {
    id: 'outdated-accounting-act',
    severity: 'warning',
    asks: 'dpo',
    since: '2005-01-01',
    cites: [{act: 'LOV-1998-07-17-56', retention: true}]
  },
  {
    id: 'outdated-archives-act',
    severity: 'info',
    asks: 'dpo',
    since: '2026-01-01',
    article: 'Archives Act of 2025',
    cites: [{act: archivesAct, sections: 'none'}]
  },
  // Section 9, opening words and point (b), holds until section 11 of the new act is in force.
  {
    id: 'outdated-archives-act-section',
    severity: 'warning',
    asks: 'dpo',
    since: '2026-01-01',
    article: 'Archives Act of 2025',
    cites: [{act: archivesAct, sections: 'some', except: {section: '9', point: 'b'}}]
  },
  // The number of the new regulations is not known here.
  {
    id: 'outdated-archives-regulations',
    severity: 'warning',
    asks: 'dpo',
    since: '2026-01-01'
  },
  {
    id: 'outdated-arkivverket',
    severity: 'warning',
    asks: 'editor',
    since: '2026-01-01'
  },
  {
    id: 'outdated-basic-information',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 15',
    cites: [{act: actOf2000, sections: ['18']}]
  },
  {
    id: 'outdated-browser-consent',
    severity: 'error',
    asks: 'dpo',
    since: '2025-01-01',
    article: 'Electronic Communications Act section 3-15'
  },
  {
    id: 'outdated-cookie-rule',
    severity: 'error',
    asks: 'dpo',
    since: '2025-01-01',
    article: 'Electronic Communications Act section 3-15',
    cites: [{act: 'LOV-2003-07-04-83'}]
  },
  {
    id: 'outdated-data-protection-directive',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 94'
  },
  {
    id: 'outdated-data-registers-act',
    severity: 'error',
    asks: 'dpo',
    since: '2001-01-01'
  },
  {
    id: 'outdated-difi',
    severity: 'warning',
    asks: 'editor',
    since: '2020-01-01'
  },
  // The working group on it was closed in January 2019.
  {id: 'outdated-do-not-track', severity: 'info', asks: 'editor', since: '2019-01-01'},
  // The proposal was withdrawn in 2025; the Official Journal said so on 6 October.
  {
    id: 'outdated-eprivacy-plans',
    severity: 'info',
    asks: 'dpo',
    since: '2025-10-06',
    article: 'Electronic Communications Act section 3-15'
  },
  {
    id: 'outdated-equality-acts',
    severity: 'error',
    asks: 'dpo',
    since: '2018-01-01',
    url: 'https://lovdata.no/lov/2017-06-16-51'
  },
  // The day is to be checked.
  {
    id: 'outdated-fylkesmannen',
    severity: 'warning',
    asks: 'editor',
    since: '2021-01-01'
  },
  // Never right for Norway.
  {
    id: 'outdated-gdpr-date',
    severity: 'warning',
    asks: 'dpo',
    facts: euDayOfGdpr
  },
  {
    id: 'outdated-general-bases',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 6(1)',
    cites: [{act: actOf2000, sections: ['8']}]
  },
  // The day is to be checked.
  {
    id: 'outdated-health-registries-act',
    severity: 'info',
    asks: 'dpo',
    since: '2015-01-01',
    url: 'https://lovdata.no/lov/2014-06-20-43'
  },
  {
    id: 'outdated-information-duty',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 13',
    cites: [{act: actOf2000, sections: ['19']}]
  },
  {
    id: 'outdated-information-from-others',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 14',
    cites: [{act: actOf2000, sections: ['20']}]
  },
  // Never a name of it.
  {id: 'outdated-internet-edge', severity: 'warning', asks: 'editor', unless: []},
  {
    id: 'outdated-internet-explorer',
    severity: 'warning',
    asks: 'editor',
    since: '2022-06-15'
  },
  {
    id: 'outdated-language-act',
    severity: 'error',
    asks: 'dpo',
    since: '2022-01-01',
    url: 'https://lovdata.no/lov/2021-05-21-42'
  },
  // When the rule got its new place is not known: it stood there in the text of 28 July 2026.
  {
    id: 'outdated-name-search-paragraph',
    severity: 'info',
    asks: 'dpo',
    since: '2026-07-28',
    url: 'https://lovdata.no/forskrift/2008-10-17-1119/§6',
    cites: [{act: 'FOR-2008-10-17-1119', sections: ['6'], paragraph: 4}]
  },
  // Which sections these were is to be checked.
  {
    id: 'outdated-notification-duty',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 30',
    cites: [{act: actOf2000, sections: ['31', '33']}]
  },
  {id: 'outdated-oep', severity: 'warning', asks: 'editor', since: '2018-02-01'},
  // Not the official name, whatever the day; the act has been in force since then.
  {
    id: 'outdated-offentlighetsloven',
    severity: 'info',
    asks: 'editor',
    since: '2009-01-01',
    url: 'https://lovdata.no/lov/2006-05-19-16'
  },
  // That the regulations were repealed on the same day as the act is to be checked; new ones came into force then.
  {
    id: 'outdated-personal-data-regulations',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 32',
    cites: [{act: 'FOR-2000-12-15-1265'}]
  },
  {id: 'outdated-piwik', severity: 'warning', asks: 'editor', since: '2018-01-09'},
  {
    id: 'outdated-privacy-shield',
    severity: 'error',
    asks: 'dpo',
    since: '2020-07-16',
    article: 'GDPR Article 46'
  },
  {
    id: 'outdated-public-access-act',
    severity: 'error',
    asks: 'dpo',
    since: '2009-01-01',
    url: 'https://lovdata.no/lov/2006-05-19-16'
  },
  // The act of 2018 ends at section 34.
  {
    id: 'outdated-register-of-notifications',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 30',
    cites: [{act: actOf2000, from: 35}]
  },
  {
    id: 'outdated-safe-harbor',
    severity: 'error',
    asks: 'dpo',
    since: '2015-10-06',
    article: 'GDPR Article 46'
  },
  {
    id: 'outdated-sensitive-bases',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 9(2)',
    cites: [{act: actOf2000, sections: ['9']}]
  },
  {
    id: 'outdated-sensitive-data',
    severity: 'warning',
    asks: 'editor',
    since: gdprInNorway,
    article: 'GDPR Article 9(1)'
  },
  {
    id: 'outdated-sis-ii',
    severity: 'warning',
    asks: 'dpo',
    since: '2023-03-07'
  },
  // To be checked.
  {
    id: 'outdated-standard-clauses',
    severity: 'error',
    asks: 'dpo',
    since: '2022-12-27',
    article: 'GDPR Article 46(2)(c)'
  },
  // The years are uncertain: 2021 is the latest of those that are named, so what was so before is not judged.
  {
    id: 'outdated-supplier-name',
    severity: 'info',
    asks: 'editor',
    since: '2022-01-01'
  },
  // A time limit that is a fact is judged by another rule, response-time.
  {
    id: 'outdated-thirty-days',
    severity: 'warning',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 12(3)',
    cites: [{act: actOf2000, sections: ['16', '17']}]
  },
  // The day is to be checked.
  {id: 'outdated-twitter', severity: 'info', asks: 'editor', since: '2023-07-01'},
  // Renewed until 27 December 2031.
  {
    id: 'outdated-uk-adequacy',
    severity: 'warning',
    asks: 'dpo',
    since: '2025-12-19',
    article: 'GDPR Article 45'
  },
  // The paid version lasted a year longer.
  {
    id: 'outdated-universal-analytics',
    severity: 'warning',
    asks: 'editor',
    since: universalAnalyticsEnded,
    facts: googleAnalyticsOfItsDay
  },
  {
    id: 'outdated-voluntary-officer',
    severity: 'error',
    asks: 'dpo',
    since: gdprInNorway,
    article: 'GDPR Article 37(1)(a)',
    concerns: isPublicBody
  },
  {
    id: 'outdated-wcag',
    severity: 'warning',
    asks: 'editor',
    since: '2023-02-01',
    article: 'Regulations on universal design of ICT section 4b',
    concerns: isPublicBody
  },
  // Adopted on 20 June 2025; no day was set when this was written, and the act of 1967 holds.
  {
    id: 'premature-administration-act',
    severity: 'info',
    asks: 'dpo',
    until: acts['LOV-2025-06-20-81']!.inForce,
    url: 'https://lovdata.no/lov/1967-02-10',
    unless: ['told-as-coming', 'told-as-history'],
    cites: [{act: 'LOV-2025-06-20-81'}]
  },
  // Whether it is in force was not known when this was written.
  {
    id: 'premature-ki-act',
    severity: 'info',
    asks: 'dpo',
    unless: ['told-as-coming', 'told-as-history']
  }
]
