import {worded} from './language.ts'

/** What a declaration begins with, one paragraph each. */
export const introductions = [
  worded(
    'Denne erklæringen handler om hvordan {{controller}} samler inn og bruker informasjon om dem som bruker tjenestene våre i {place}. Den gjelder fra {month} {year}, og den er skrevet for å bli lest av alle.',
    'Denne erklæringa handlar om korleis {{controller}} samlar inn og bruker informasjon om dei som bruker tenestene våre i {place}. Ho gjeld frå {month} {year}, og ho er skriven for å bli lesen av alle.',
    'This privacy policy describes how {{controller}} collects and uses information about those who use our services in {place}. It applies from {month} {year}, and it has been written to be read by everyone.'
  ),
  worded(
    'Det er frivillig for dem som besøker {{website}}, å gi personopplysninger i forbindelse med tjenester som å ta imot nyhetsbrev eller melde seg på arrangementer i {place}. Du kan la være, og likevel lese alt som er lagt ut siden {year}.',
    'Det er frivillig for dei som besøkjer {{website}}, å gi personopplysningar i samband med tenester som å ta imot nyheitsbrev eller melde seg på arrangement i {place}. Du kan la vere, og likevel lese alt som er lagt ut sidan {year}.',
    'Visitors to {{website}} are free to choose whether to give personal data in connection with services such as newsletters or registering for events in {place}. You may decline, and still read everything published since {year}.'
  ),
  worded(
    'Lurer du på noe, kan du alltid spørre dem som sitter i {place}. De svarer på omtrent {n} slike spørsmål hvert år, og de vet hvor i {product} opplysningene ligger. Informasjonskapsler er omtalt under [](#cookies).',
    'Lurer du på noko, kan du alltid spørje dei som sit i {place}. Dei svarer på omtrent {n} slike spørsmål kvart år, og dei veit kvar i {product} opplysningane ligg. Informasjonskapslar er omtala under [](#cookies).',
    'If you wonder about anything, you can always ask those who work in {place}. They answer about {n} such questions each year, and they know where in {product} the information is kept. Cookies are described under [](#cookies).'
  )
] as const

/** What may be said of any activity. */
export const remarks = [
  worded(
    'Avdelingen i {place} har ansvaret for dette til daglig, og går gjennom rutinene hver {month}.',
    'Avdelinga i {place} har ansvaret for dette til dagleg, og går gjennom rutinane kvar {month}.',
    'The department in {place} is responsible for this from day to day, and reviews its routines every {month}.'
  ),
  worded(
    'Før {year} gjorde vi dette på papir, og {n} mapper fra den tiden står fortsatt i arkivet i {place}.',
    'Før {year} gjorde vi dette på papir, og {n} mapper frå den tida står framleis i arkivet i {place}.',
    'Before {year} we did this on paper, and {n} folders from that time are still in the archive in {place}.'
  ),
  worded(
    'Det er {d} ansatte i {place} som kan se opplysningene, og de ser bare det de trenger i arbeidet sitt.',
    'Det er {d} tilsette i {place} som kan sjå opplysningane, og dei ser berre det dei treng i arbeidet sitt.',
    'There are {d} employees in {place} who can see the information, and they see only what they need for their work.'
  ),
  worded(
    'Opplysningene blir ikke brukt til noe annet, og de blir heller ikke koblet med det vi har i `{product}-{n}`.',
    'Opplysningane blir ikkje brukte til noko anna, og dei blir heller ikkje kopla med det vi har i `{product}-{n}`.',
    'The information is not used for anything else, and it is not linked to what we have in `{product}-{n}`.'
  ),
  worded(
    'Er noe uklart, kan du skrive til [{{controller.email}}](mailto:{{controller.email}}) eller spørre i resepsjonen på {place}.',
    'Er noko uklart, kan du skrive til [{{controller.email}}](mailto:{{controller.email}}) eller spørje i resepsjonen på {place}.',
    'If anything is unclear, you can write to [{{controller.email}}](mailto:{{controller.email}}) or ask at the reception at {place}.'
  ),
  worded(
    'Vi tok i bruk {product} i {month} {year}, etter at {{controller}} hadde vurdert {d} løsninger.',
    'Vi tok i bruk {product} i {month} {year}, etter at {{controller}} hadde vurdert {d} løysingar.',
    'We introduced {product} in {month} {year}, after {{controller}} had assessed {d} solutions.'
  ),
  worded(
    'Du kan be om å få snakke med en ansatt i {place} om dette, så setter vi av tid innen {d} dager.',
    'Du kan be om å få snakke med ein tilsett i {place} om dette, så set vi av tid innan {d} dagar.',
    'You may ask to speak with an employee in {place} about this, and we will set aside time within {d} days.'
  ),
  worded(
    'Statistikken for {year} viser at dette gjaldt {n} personer, og vi venter ikke at det blir flere i {place}.',
    'Statistikken for {year} viser at dette galdt {n} personar, og vi ventar ikkje at det blir fleire i {place}.',
    'The statistics for {year} show that this concerned {n} persons, and we do not expect there to be more in {place}.'
  )
] as const

/** What comes before a list. */
export const listBeginnings = [
  worded('Dette gjør vi i {place}:', 'Dette gjer vi i {place}:', 'This is what we do in {place}:'),
  worded(
    'Siden {year} har vi hatt disse rutinene:',
    'Sidan {year} har vi hatt desse rutinane:',
    'Since {year} we have had these routines:'
  ),
  worded('Slik foregår det i {product}:', 'Slik går det føre seg i {product}:', 'This is how it is done in {product}:')
] as const

/** What stands in lists. */
export const listItems = [
  worded(
    'vi spør bare om det vi trenger i {place}',
    'vi spør berre om det vi treng i {place}',
    'we ask only for what we need in {place}'
  ),
  worded(
    'vi rydder i {product} hver {month}',
    'vi ryddar i {product} kvar {month}',
    'we tidy up in {product} every {month}'
  ),
  worded(
    'vi gir {d} ansatte opplæring hvert år',
    'vi gir {d} tilsette opplæring kvart år',
    'we train {d} employees every year'
  ),
  worded(
    'vi låser skapene i {place} når dagen er slutt',
    'vi låser skapa i {place} når dagen er slutt',
    'we lock the cabinets in {place} at the end of the day'
  ),
  worded(
    'vi ser gjennom {n} tilfeldige saker i {month}',
    'vi ser gjennom {n} tilfeldige saker i {month}',
    'we look through {n} random cases in {month}'
  ),
  worded(
    'vi skriver ned hvem som har hatt tilgang siden {year}',
    'vi skriv ned kven som har hatt tilgang sidan {year}',
    'we write down who has had access since {year}'
  ),
  worded(
    'vi flytter det som skal bevares, til {place}',
    'vi flyttar det som skal takast vare på, til {place}',
    'we move what is to be preserved to {place}'
  ),
  worded(
    'vi svarer på spørsmål om {product} innen {d} dager',
    'vi svarer på spørsmål om {product} innan {d} dagar',
    'we answer questions about {product} within {d} days'
  )
] as const

/** What is said of cookies. */
export const cookieWords = [
  worded(
    'Informasjonskapsler (cookies) er små tekstfiler som blir plassert på maskinen din når du laster inn en nettside. {{website}} har hatt informasjonskapsler siden {year}, og de {n} sidene om {place} er de som blir mest besøkt.',
    'Informasjonskapslar (cookies) er små tekstfiler som blir plasserte på maskina di når du lastar inn ei nettside. {{website}} har hatt informasjonskapslar sidan {year}, og dei {n} sidene om {place} er dei som blir mest besøkte.',
    'Cookies are small text files which are placed on your computer when you load a web page. {{website}} has had cookies since {year}, and the {n} pages about {place} are those most visited.'
  ),
  worded(
    'Analyseverktøyet {{matomo}} forteller oss hvor mange som besøker de ulike sidene, og hvor lenge besøkene varer. Tallene ligger i {place}, og vi leser dem i {month}.',
    'Analyseverktøyet {{matomo}} fortel oss kor mange som besøkjer dei ulike sidene, og kor lenge besøka varer. Tala ligg i {place}, og vi les dei i {month}.',
    'The analytics tool {{matomo}} tells us how many people visit the various pages, and how long visits last. The figures are kept in {place}, and we read them in {month}.'
  )
] as const

/** What is said of rights. */
export const rightsWords = [
  worded(
    'Du har rett til å få vite hva vi har om deg, rett til å få det rettet eller slettet, og rett til å klage hvis du mener at vi tar feil. I {year} fikk vi {n} slike krav, og vi svarte på alle fra {place}.',
    'Du har rett til å få vite kva vi har om deg, rett til å få det retta eller sletta, og rett til å klage dersom du meiner at vi tek feil. I {year} fekk vi {n} slike krav, og vi svarte på alle frå {place}.',
    'You have the right to know what we hold about you, the right to have it rectified or erased, and the right to complain if you believe that we are wrong. In {year} we received {n} such requests, and we answered all of them from {place}.'
  ),
  worded(
    'Skriv hva kravet gjelder, gjerne med saksnummeret fra {product}. Vi kan be deg om å vise hvem du er, og da kan du komme innom {{controller}} i {place}.',
    'Skriv kva kravet gjeld, gjerne med saksnummeret frå {product}. Vi kan be deg om å vise kven du er, og då kan du komme innom {{controller}} i {place}.',
    'Write what your request concerns, preferably with the case number from {product}. We may ask you to show who you are, and you can then call at {{controller}} in {place}.'
  )
] as const
