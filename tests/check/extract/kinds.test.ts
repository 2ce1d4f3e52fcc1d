import {describe, expect, test} from '@jest/globals'
import {factsIn} from '../../support/extractor-for.ts'
import type {StandardLanguage} from '../../support/standard-bundle.ts'

/** A text, and the facts that are found in it. */
type Row = [StandardLanguage, string, string[]]

/** What is left of a number that is too short to be called. */
const digits = ['number:47', 'number:22', 'number:39', 'number:69']

const names: Row[] = [
  ['nb', 'Skriv til Post@Eksempel.no.', ['email:post@eksempel.no']],
  ['en', 'Call (+47) 400 07 997 or 22 39 69 00.', ['phone:40007997', 'phone:22396900']],
  ['nb', 'Ring +46 8 123 456 78.', ['phone:+46812345678']],
  ['nn', 'Sjå www.Eksempel.no og https://www.eksempel.no/Om/.', ['domain:eksempel.no', 'address:eksempel.no/Om']],
  ['nb', 'Les mer på www.eksempel.no/personvern.', ['address:eksempel.no/personvern']],
  ['nb', 'Les mer her: www.eksempel.no/personvern.', ['address:eksempel.no/personvern']],
  ['nb', '(les mer på https://eksempel.no/a)', ['address:eksempel.no/a']],
  ['nb', '(se https://eksempel.no/b_(c)).', ['address:eksempel.no/b_(c)']],
  ['nb', 'En adresse begynner med https:// eller https:///x.', []],
  ['nb', 'Ring 0047 22 39 69 00 eller +47 02 800, ikke +47 22 39 69', ['phone:22396900', 'phone:02800', ...digits]],
  ['nb', 'Feltene _1_2 og __12 er tall.', []],
  ['nb', 'Nummer 12 AS er ingen virksomhet.', ['number:12']],
  ['nb', 'Vi bruker f.eks. logger, m.fl. og e.l.', []],
  ['nb', 'Bare 195.159.103.xx blir brukt.', []],
  [
    'en',
    '_pk_id, JSESSIONID, X-Qlik-Session-Public, ASP.NET_SessionId, _has-js',
    ['cookie:_pk_id', 'cookie:JSESSIONID', 'cookie:X-Qlik-Session-Public', 'cookie:ASP.NET_SessionId', 'cookie:_has-js']
  ],
  ['nb', 'GDPR, EØS, YouTube og JavaScript er ikke kapsler.', ['tool:youtube']],
  ['nn', 'Vi bruker Google Analytics og Matomos rapportar.', ['tool:google analytics', 'tool:matomo']],
  ['nb', 'Org.nr. 974 761 076, ikke 974 761 077', ['organisation-number:974761076', 'number:974761077']],
  [
    'nb',
    'Leverandøren Eksempel AS bruker Example Cloud Inc. til dette.',
    ['supplier:Eksempel AS', 'supplier:Cloud Inc']
  ]
]

const quantities: Row[] = [
  ['nb', '5. august 2022, 05.08.2022, 5/8/2022 og 2022-08-05', Array<string>(4).fill('date:2022-08-05')],
  ['en', '5 August 2022, August 5, 2022 and 5th of August 2022', Array<string>(3).fill('date:2022-08-05')],
  ['nn', '31.02.2022', ['number:31.02.2022']],
  ['en', 'closed on 17 May', ['date:--05-17']],
  ['en', 'You may 2 times', ['number:2']],
  ['nb', 'i juli 2018, siden 2006, og 2018', ['date:2018-07', 'date:2006', 'number:2018']],
  ['nb', 'tre måneders frist, de siste 12 månedene og et halvt år', ['period:P3M', 'period:P12M', 'period:P6M']],
  ['en', 'a 12-month period, three months’ notice, half a year', ['period:P12M', 'period:P3M', 'period:P6M']],
  ['nn', 'eitt år og to månader, éi veke', ['period:P1Y2M', 'period:P1W']],
  ['nb', 'fem år, og tre timer', ['period:P5Y', 'period:PT3H']],
  ['en', 'every three months, 24 hours a day', ['period:R/P3M', 'period:PT24H', 'period:R/P1D']],
  ['nb', 'hver tredje måned og hvert år', ['period:R/P3M', 'period:R/P1Y']],
  [
    'nb',
    'kr 1 500,- er 1 500 kroner; 2,5 millioner kroner',
    ['amount:NOK 1500', 'amount:NOK 1500', 'amount:NOK 2500000']
  ],
  ['en', 'NOK 1,500 and 2.5 million kroner', ['amount:NOK 1500', 'amount:NOK 2500000']],
  ['nn', '25 prosent og 3,5 %', ['percentage:25', 'percentage:3.5']],
  ['nb', 'barn under 13 år og 15-åringer', ['age:13', 'age:15']],
  ['en', 'children under the age of 13, or 15 years old', ['age:13', 'age:15']],
  ['en', 'if the pupil is under 16, or those over 15', ['age:16', 'age:15']],
  ['en', 'when you have reached the age of 15', ['age:15']],
  ['en', 'pupils aged 6 to 16', ['number:6', 'age:16']],
  ['en', 'aged 6, and the ages of 6–16', ['age:6', 'number:6', 'age:16']],
  ['en', 'Children under 6 travel free, and young people between 6 and 19 pay less', ['age:6', 'number:6', 'age:19']],
  ['en', 'those who turn 19 to 24, or have turned 25', ['number:19', 'age:24', 'age:25']],
  ['en', 'the share of pupils under 20 per cent', ['percentage:20']],
  ['en', 'the pupils are over 500 and there are under 12 schools', ['number:500', 'number:12']],
  ['nb', 'kl. 09.00–15.30', ['time:T09:00', 'time:T15:30']],
  ['nb', 'kl. 8–25, kl. 25.70', ['time:T08:00', 'number:25', 'number:25.7']],
  ['nb', '32. august og 31. februar', ['number:32', 'number:31']],
  ['en', '9 am–3:30 pm', ['time:T09:00', 'time:T15:30']],
  ['nb', 'to-tre saker, tofaktor, to-faktor, en kapsel, 12 400 brukere', ['number:2', 'number:3', 'number:12400']],
  ['en', 'one of the two, 12,400 users and 1.5', ['number:2', 'number:12400', 'number:1.5']]
]

const law: Row[] = [
  ['nb', '§ 9 a', ['law:§9(a)']],
  ['en', 'section 9 (a)', ['law:§9(a)']],
  ['nb', 'personopplysningsloven § 18 1.ledd', ['law:§18(1)']],
  ['en', 'the first paragraph of section 18', ['law:§18(1)']],
  ['nn', '§ 7, jf. § 6 fjerde ledd', ['law:§7', 'law:§6(4)']],
  ['nb', '§ 8 a), b) eller f)', ['law:§8(a)', 'law:§8(b)', 'law:§8(f)']],
  ['en', 'section 8 (a), (b) or (f)', ['law:§8(a)', 'law:§8(b)', 'law:§8(f)']],
  ['nb', '§§ 2-8 og 2-14', ['law:§2-8', 'law:§2-14']],
  ['nb', '§ 13 i personopplysningsloven', ['law:§13']],
  ['en', 'Section 9 a data subject', ['law:§9']],
  ['nb', 'artikkel 6 nr. 1 bokstav f)', ['law:6(1)(f)']],
  ['nb', 'Personvernforordningen 6 (1) f)', ['law:6(1)(f)']],
  ['en', 'Article 6(1)(f)', ['law:6(1)(f)']],
  ['en', 'Article 6 no. 1 letter f)', ['law:6(1)(f)']],
  ['en', 'point (f) of Article 6(1)', ['law:6(1)(f)']],
  ['en', 'points (a) and (b) of Article 6(1)', ['law:6(1)(a)', 'law:6(1)(b)']],
  ['en', 'point (a) of the first paragraph of section 8', ['law:§8(1)(a)']],
  ['nn', 'artikkel 6 nr. 1 bokstav a og bokstav f', ['law:6(1)(a)', 'law:6(1)(f)']],
  ['nb', 'artikkel 13 og 14 i forordningen', ['law:13', 'law:14']],
  ['nb', 'artikkel 9 nr. 2 bokstav i. Vi', ['law:9(2)(i)']],
  ['nb', 'artikkel 9 nr. 2 i forordningen', ['law:9(2)']],
  ['en', 'section 19 a of the Health Registry Act', ['law:§19(a)']],
  ['nb', 'Dette følger av barnehageloven §§ 16 og 17. Vi bruker dem.', ['law:§16', 'law:§17']],
  ['nb', 'paragrafen (ekomloven § 2-7b). Før § 8a).', ['law:§2-7(b)', 'law:§8(a)']],
  ['nb', 'artikkel 13 og 14 dager', ['law:13', 'period:P14D']],
  ['nb', '§ 8 første ledd første punktum', ['law:§8(1)(s1)']],
  ['nb', 'første punktum i artikkel 6', ['law:6(s1)']],
  ['en', 'points (a) and (b) of the first sentence of Article 6', ['law:6(s1)(a)', 'law:6(s1)(b)']],
  ['nb', 'artikkel 13 nr. 2 bokstav a, og artikkel x', ['law:13(2)(a)']],
  ['nb', 'LOV-2018-06-15-38', ['law:LOV-2018-06-15-38']],
  ['nb', 'artikkel om § og artikkelen', []]
]

describe.each([
  ['names and addresses', names],
  ['numbers, dates and periods', quantities],
  ['references to law', law]
])('%s', (_, rows) => {
  test.each(rows)('in %s: %s', (language, text, facts) => {
    expect(factsIn(language, text)).toEqual(facts)
  })
})
