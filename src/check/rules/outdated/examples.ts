import type {ExampleFiles, RuleExample} from '../../rule.ts'

/** What an introduction says, in each language of the example. */
const said = (nb: string, nn: string, en: string): ExampleFiles => ({
  nb: introduction(nb),
  nn: introduction(nn),
  en: introduction(en)
})

const introduction = (text: string): string => `sections: {introduction: {text: "${text}"}}`

/** What the example refers to where it tells of access to documents. */
const cited = (reference: string): ExampleFiles => ({policy: `references: {access-to-documents: {${reference}}}`})

const facts = (policy: string): ExampleFiles => ({policy})

const access = cited('act: null, section: null, article: "15"')
const openness = cited('act: LOV-2006-05-19-16, section: "3"')

/** What each row of the table finds and what it does not, by row. */
export const examples: Readonly<Record<string, readonly RuleExample[]>> = {
  'outdated-accounting-act': [
    {
      wrong: facts(`references: {accounts: {act: LOV-1998-07-17-56}}
activities: {newsletter: {retention: [{period: P5Y, after: collected, then: delete, law: [accounts]}]}}`),
      right: facts(`references: {accounts: {act: LOV-2004-11-19-73, section: "13"}}
activities: {newsletter: {retention: [{period: P5Y, after: collected, then: delete, law: [accounts]}]}}`)
    }
  ],
  'outdated-archives-act': [
    {
      wrong: facts('references: {archive-duty: {act: LOV-1992-12-04-126, section: null}}'),
      right: facts('references: {archive-duty: {act: LOV-2025-06-20-96, section: "5"}}')
    }
  ],
  'outdated-archives-act-section': [
    {
      wrong: facts('references: {archive-duty: {act: LOV-1992-12-04-126, section: "6"}}'),
      right: facts('references: {archive-duty: {act: LOV-2025-06-20-96, section: "5"}}')
    }
  ],
  'outdated-archives-regulations': [
    {
      wrong: said(
        'Vi følger forskrift 15. desember 2017 nr. 2105.',
        'Vi følgjer forskrift 15. desember 2017 nr. 2105.',
        'We follow Regulation of 15 December 2017 No. 2105.'
      ),
      right: said('Vi følger arkivreglene.', 'Vi følgjer arkivreglane.', 'We follow the rules on archives.')
    }
  ],
  'outdated-arkivverket': [
    {
      wrong: said(
        'Arkivverket tar vare på arkivet.',
        'Arkivverket tek vare på arkivet.',
        'Arkivverket keeps the archive.'
      ),
      right: said(
        'Nasjonalarkivet tar vare på arkivet.',
        'Nasjonalarkivet tek vare på arkivet.',
        'Nasjonalarkivet keeps the archive.'
      )
    }
  ],
  'outdated-basic-information': [{wrong: cited('act: LOV-2000-04-14-31, section: "18", paragraph: 1'), right: access}],
  'outdated-browser-consent': [
    {
      wrong: said(
        'Du samtykker gjennom innstillingene i nettleseren.',
        'Du samtykkjer gjennom innstillingane i nettlesaren.',
        'You consent through your browser settings.'
      ),
      right: said(
        'Du kan avvise informasjonskapsler i innstillingene i nettleseren.',
        'Du kan avvise informasjonskapslar i innstillingane i nettlesaren.',
        'You can reject cookies in your browser settings.'
      )
    }
  ],
  'outdated-cookie-rule': [
    {
      wrong: cited('act: LOV-2003-07-04-83, section: 2-7b'),
      right: cited('act: LOV-2024-12-13-76, section: 3-15')
    }
  ],
  'outdated-data-protection-directive': [
    {
      wrong: said(
        'Vi følger personverndirektivet.',
        'Vi følgjer personverndirektivet.',
        'We follow the Data Protection Directive.'
      ),
      right: said('Vi følger reglene.', 'Vi følgjer reglane.', 'We follow the rules.')
    }
  ],
  'outdated-data-registers-act': [
    {
      wrong: said(
        'Registeret følger personregisterloven.',
        'Registeret følgjer personregisterlova.',
        'The register follows the Personal Data Registers Act.'
      ),
      right: said(
        'Registeret fulgte den tidligere personregisterloven.',
        'Registeret følgde den tidlegare personregisterlova.',
        'The register followed the former Personal Data Registers Act.'
      )
    }
  ],
  'outdated-difi': [
    {
      wrong: facts('sites: {website: {domain: kurs.difi.no}}'),
      right: facts('sites: {website: {domain: kurs.digdir.no}}')
    }
  ],
  'outdated-do-not-track': [
    {
      wrong: said('Vi respekterer Do Not Track.', 'Vi respekterer Do Not Track.', 'We respect Do Not Track.'),
      right: said('Vi respekterer valgene dine.', 'Vi respekterer vala dine.', 'We respect your choices.')
    }
  ],
  'outdated-eprivacy-plans': [
    {
      wrong: said(
        'Vi venter på en ny ePrivacy-forordning.',
        'Vi ventar på ei ny ePrivacy-forordning.',
        'We are waiting for a new ePrivacy Regulation.'
      ),
      right: said('Vi følger reglene.', 'Vi følgjer reglane.', 'We follow the rules.')
    }
  ],
  'outdated-equality-acts': [
    {
      wrong: said(
        'Vi har plikter etter likestillingsloven.',
        'Vi har plikter etter likestillingslova.',
        'We have duties under the Gender Equality Act.'
      ),
      right: said(
        'Vi har plikter etter likestillings- og diskrimineringsloven.',
        'Vi har plikter etter likestillings- og diskrimineringslova.',
        'We have duties under the Equality and Anti-Discrimination Act.'
      )
    }
  ],
  'outdated-fylkesmannen': [
    {
      wrong: {nb: 'parties: {county-governor: {name: Fylkesmannen}}'},
      right: {nb: 'parties: {county-governor: {name: Statsforvalteren}}'}
    }
  ],
  'outdated-gdpr-date': [
    {
      wrong: said(
        'GDPR gjelder i Norge fra 25. mai 2018.',
        'GDPR gjeld i Noreg frå 25. mai 2018.',
        'The GDPR has applied in Norway since 25 May 2018.'
      ),
      right: said(
        'GDPR gjelder i Norge fra 20. juli 2018.',
        'GDPR gjeld i Noreg frå 20. juli 2018.',
        'The GDPR has applied in Norway since 20 July 2018.'
      )
    }
  ],
  'outdated-general-bases': [
    {
      wrong: cited('act: LOV-2000-04-14-31, section: "8", points: [a]'),
      right: cited('act: null, section: null, article: 6(1)(a)')
    }
  ],
  'outdated-health-registries-act': [
    {
      wrong: said(
        'Vi følger helseregisterloven av 2001.',
        'Vi følgjer helseregisterlova av 2001.',
        'We follow the Health Registries Act of 2001.'
      ),
      right: said(
        'Vi følger helseregisterloven av 2014.',
        'Vi følgjer helseregisterlova av 2014.',
        'We follow the Health Registries Act of 2014.'
      )
    }
  ],
  'outdated-information-duty': [
    {wrong: cited('act: LOV-2000-04-14-31, section: "19"'), right: cited('act: null, section: null, article: "13"')}
  ],
  'outdated-information-from-others': [
    {wrong: cited('act: LOV-2000-04-14-31, section: "20"'), right: cited('act: null, section: null, article: "14"')}
  ],
  'outdated-internet-edge': [
    {
      wrong: facts('systems: {matomo: {name: Internet Edge}}'),
      right: facts('systems: {matomo: {name: Microsoft Edge}}')
    }
  ],
  'outdated-internet-explorer': [
    {
      wrong: said(
        'Siden virker i Internet Explorer.',
        'Sida verkar i Internet Explorer.',
        'The page works in Internet Explorer.'
      ),
      right: said(
        'Siden virker ikke i Internet Explorer, som er utgått.',
        'Sida verkar ikkje i Internet Explorer, som er utgått.',
        'The page does not work in Internet Explorer, which has been discontinued.'
      )
    }
  ],
  'outdated-language-act': [
    {
      wrong: said('Vi følger mållova.', 'Vi følgjer mållova.', 'We follow the Language Usage Act.'),
      right: said('Vi følger språklova.', 'Vi følgjer språklova.', 'We follow the Language Act.')
    }
  ],
  'outdated-name-search-paragraph': [
    {
      wrong: cited('act: FOR-2008-10-17-1119, section: "6", paragraph: 4'),
      right: cited('act: FOR-2008-10-17-1119, section: "6", paragraph: 5')
    }
  ],
  'outdated-notification-duty': [
    {
      wrong: cited('act: LOV-2000-04-14-31, section: "31"'),
      right: cited('act: null, section: null, article: "30"')
    }
  ],
  'outdated-oep': [
    {
      wrong: facts('systems: {matomo: {name: OEP}}'),
      right: facts('systems: {matomo: {name: eInnsyn}}')
    }
  ],
  'outdated-offentlighetsloven': [
    {
      wrong: {nb: 'law: {acts: {LOV-2006-05-19-16: offentlighetsloven}}'},
      right: {nb: 'law: {acts: {LOV-2006-05-19-16: offentleglova}}'}
    }
  ],
  'outdated-personal-data-regulations': [
    {
      wrong: cited('act: FOR-2000-12-15-1265, section: 2-8'),
      right: cited('act: null, section: null, article: "32"')
    }
  ],
  'outdated-piwik': [
    {wrong: facts('systems: {matomo: {name: Piwik}}'), right: facts('systems: {matomo: {name: Matomo}}')}
  ],
  'outdated-privacy-shield': [
    {
      wrong: said(
        'Overføringen bygger på Privacy Shield.',
        'Overføringa byggjer på Privacy Shield.',
        'The transfer is based on Privacy Shield.'
      ),
      right: said(
        'Privacy Shield ble kjent ugyldig i 2020.',
        'Privacy Shield blei kjend ugyldig i 2020.',
        'Privacy Shield was annulled in 2020.'
      )
    }
  ],
  'outdated-public-access-act': [
    {
      wrong: said(
        'Vi gir innsyn etter lov 19. juni 1970 nr. 69.',
        'Vi gir innsyn etter lov 19. juni 1970 nr. 69.',
        'We give access under Act of 19 June 1970 No. 69.'
      ),
      right: said('Vi gir innsyn i dokumenter.', 'Vi gir innsyn i dokument.', 'We give access to documents.')
    }
  ],
  'outdated-register-of-notifications': [{wrong: cited('act: LOV-2000-04-14-31, section: "42"'), right: openness}],
  'outdated-safe-harbor': [
    {
      wrong: said(
        'Overføringen bygger på Safe Harbor.',
        'Overføringa byggjer på Safe Harbor.',
        'The transfer is based on Safe Harbor.'
      ),
      right: said(
        'Overføringen bygger på standardavtalen.',
        'Overføringa byggjer på standardavtalen.',
        'The transfer is based on the standard clauses.'
      )
    }
  ],
  'outdated-sensitive-bases': [
    {
      wrong: cited('act: LOV-2000-04-14-31, section: "9", points: [a]'),
      right: cited('act: null, section: null, article: 9(2)(a)')
    }
  ],
  'outdated-sensitive-data': [
    {
      wrong: said(
        'Vi ber ikke om sensitive personopplysninger.',
        'Vi ber ikkje om sensitive personopplysningar.',
        'We do not ask for sensitive personal data.'
      ),
      right: said(
        'Vi ber ikke om særlige kategorier av personopplysninger.',
        'Vi ber ikkje om særlege kategoriar av personopplysningar.',
        'We do not ask for special categories of personal data.'
      )
    }
  ],
  'outdated-sis-ii': [
    {
      wrong: said('Vi melder til SIS II.', 'Vi melder til SIS II.', 'We report to SIS II.'),
      right: said('Vi melder til SIS.', 'Vi melder til SIS.', 'We report to SIS.')
    }
  ],
  'outdated-standard-clauses': [
    {
      wrong: facts(
        'links: {transfer-clauses: {address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=decision/2010/87"}}'
      ),
      right: facts('links: {transfer-clauses: {address: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"}}')
    }
  ],
  'outdated-supplier-name': [
    {
      wrong: facts('parties: {web-supplier: {name: EpiServer}}'),
      right: facts('parties: {web-supplier: {name: Optimizely}}')
    }
  ],
  'outdated-thirty-days': [
    {
      wrong: cited('act: LOV-2000-04-14-31, section: "16"'),
      right: cited('act: null, section: null, article: 12(3)')
    }
  ],
  'outdated-twitter': [
    {
      wrong: facts('systems: {matomo: {name: Twitter}}'),
      right: facts('systems: {matomo: {name: X}}')
    }
  ],
  'outdated-uk-adequacy': [
    {
      wrong: said(
        'Beslutningen om Storbritannia gjelder til 27. desember 2025.',
        'Avgjerda om Storbritannia gjeld til 27. desember 2025.',
        'The decision on the United Kingdom applies until 27 December 2025.'
      ),
      right: said(
        'Beslutningen om Storbritannia gjelder til 27. desember 2031.',
        'Avgjerda om Storbritannia gjeld til 27. desember 2031.',
        'The decision on the United Kingdom applies until 27 December 2031.'
      )
    }
  ],
  'outdated-universal-analytics': [
    {
      wrong: facts('cookies: {website: {items: {visit: {name: _gat}}}}'),
      right: facts('cookies: {website: {items: {visit: {name: _ga}}}}')
    }
  ],
  'outdated-voluntary-officer': [
    {
      wrong: said(
        'Kommunen har et frivillig personvernombud.',
        'Kommunen har eit frivillig personvernombod.',
        'The municipality has a voluntary data protection officer.'
      ),
      right: said(
        'Kommunen har et personvernombud.',
        'Kommunen har eit personvernombod.',
        'The municipality has a data protection officer.'
      )
    }
  ],
  'outdated-wcag': [
    {
      wrong: said('Siden følger WCAG 2.0.', 'Sida følgjer WCAG 2.0.', 'The page follows WCAG 2.0.'),
      right: said('Siden følger WCAG 2.1.', 'Sida følgjer WCAG 2.1.', 'The page follows WCAG 2.1.')
    }
  ],
  'premature-administration-act': [
    {
      wrong: facts('references: {case-handling: {act: LOV-2025-06-20-81, section: ["11", "12"]}}'),
      right: facts('references: {case-handling: {act: LOV-1967-02-10, section: ["11", "17"]}}')
    }
  ],
  'premature-ki-act': [
    {
      wrong: said('Vi følger KI-loven.', 'Vi følgjer KI-lova.', 'We follow the Norwegian AI Act.'),
      right: said(
        'Vi følger KI-loven når den trer i kraft.',
        'Vi følgjer KI-lova når ho trer i kraft.',
        'We will follow the Norwegian AI Act when it enters into force.'
      )
    }
  ]
}
