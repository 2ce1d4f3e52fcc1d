import {worded, type Worded} from './language.ts'

/** A kind of processing activity: what it may hold, and what is written about it. */
export interface ActivityKind {
  id: string
  title: Worded
  subjects: readonly string[]
  purposes: readonly string[]
  /** Of these some are chosen. */
  data: readonly string[]
  article: '6(1)(a)' | '6(1)(b)' | '6(1)(c)' | '6(1)(e)' | '6(1)(f)'
  /** The reference that letters c and e rest on. */
  law?: 'archive-duty' | 'case-handling'
  service: string
  event: string
  /** The organisation's own words: how it begins, and how it ends. */
  words: readonly [Worded, Worded]
}

/** All kinds. */
export const activityKinds: readonly ActivityKind[] = [
  {
    id: 'enquiries',
    title: worded('Henvendelser til {place}', 'Førespurnader til {place}', 'Enquiries to {place}'),
    subjects: ['enquirer', 'case-party'],
    purposes: ['answer-enquiries', 'guidance', 'case-handling'],
    data: ['name', 'contact-details', 'enquiry-content', 'case-documents', 'phone-number', 'postal-address'],
    article: '6(1)(e)',
    law: 'case-handling',
    service: 'case-system-supplier',
    event: 'case-closed',
    words: [
      worded(
        'Hvert år får vi rundt {n} henvendelser på e-post, telefon og ved personlig oppmøte i {place}. Relevante opplysninger som kommer fram i en sak, blir journalført i {product}.',
        'Kvart år får vi rundt {n} førespurnader på e-post, telefon og ved personleg oppmøte i {place}. Relevante opplysningar som kjem fram i ei sak, blir journalførte i {product}.',
        'Every year we receive about {n} enquiries by email, by phone and in person in {place}. Relevant information that comes up in a case is recorded in {product}.'
      ),
      worded(
        'Vi oppfordrer deg til ikke å sende fortrolige opplysninger i vanlig e-post. Bruk heller skjemaet på {{website}}, som er **kryptert** hele veien til {{services}}.',
        'Vi oppmodar deg om ikkje å sende fortrulege opplysningar i vanleg e-post. Bruk heller skjemaet på {{website}}, som er **kryptert** heile vegen til {{services}}.',
        'We encourage you not to send confidential information in ordinary email. Please use the form at {{website}}, which is **encrypted** all the way to {{services}}.'
      )
    ]
  },
  {
    id: 'newsletter',
    title: worded('Nyhetsbrev fra {place}', 'Nyheitsbrev frå {place}', 'Newsletters from {place}'),
    subjects: ['newsletter-subscriber'],
    purposes: ['send-newsletter'],
    data: ['name', 'email-address', 'newsletter-activity', 'workplace', 'subscriber-capacity', 'organisation'],
    article: '6(1)(a)',
    service: 'newsletter-supplier',
    event: 'unsubscribed',
    words: [
      worded(
        'Du kan abonnere på {d} ulike nyhetsbrev fra {{controller}}. For at vi skal kunne sende dem, må du registrere e-postadressen din i {product}.',
        'Du kan abonnere på {d} ulike nyheitsbrev frå {{controller}}. For at vi skal kunne sende dei, må du registrere e-postadressa di i {product}.',
        'You can subscribe to {d} different newsletters from {{controller}}. For us to send them, you must register your email address in {product}.'
      ),
      worded(
        'Vi ser på hvilke e-poster som kommer fram, og hvilke lenker det blir klikket på, slik at vi kan forbedre det vi sender ut. I {year} ble {n} brev åpnet av leserne i {place}.',
        'Vi ser på kva for e-postar som kjem fram, og kva for lenker det blir klikka på, slik at vi kan forbetre det vi sender ut. I {year} blei {n} brev opna av lesarane i {place}.',
        'We look at which emails reach their recipients and which links are clicked, so that we can improve what we send out. In {year}, {n} letters were opened by the readers in {place}.'
      )
    ]
  },
  {
    id: 'events',
    title: worded('Påmelding til kurs i {place}', 'Påmelding til kurs i {place}', 'Registering for courses in {place}'),
    subjects: ['event-participant'],
    purposes: ['event-administration', 'event-evaluation'],
    data: ['first-and-last-name', 'mobile-number', 'email-address', 'organisation', 'job-title-or-role', 'attendance'],
    article: '6(1)(b)',
    service: 'event-registration-supplier',
    event: 'event-ended',
    words: [
      worded(
        'Formålet med registreringen er å gi oss det vi trenger for å ta imot deltakerne på kurs, seminarer og webinarer i {place}. Siden {month} {year} melder du deg på i {product}.',
        'Formålet med registreringa er å gi oss det vi treng for å ta imot deltakarane på kurs, seminar og webinar i {place}. Sidan {month} {year} melder du deg på i {product}.',
        'The purpose of registering is to give us what we need to receive participants at courses, seminars and webinars in {place}. Since {month} {year} you register in {product}.'
      ),
      worded(
        'Etter kurset sender vi deg en evaluering med {d} spørsmål. {{services}} leverer påmeldingsløsningen, og navnet ditt kan stå på listen over deltakere.',
        'Etter kurset sender vi deg ei evaluering med {d} spørsmål. {{services}} leverer påmeldingsløysinga, og namnet ditt kan stå på lista over deltakarar.',
        'After the course we send you an evaluation with {d} questions. {{services}} supplies the registration solution, and your name may be on the list of participants.'
      )
    ]
  },
  {
    id: 'recruitment',
    title: worded('Jobbsøknader til {place}', 'Jobbsøknader til {place}', 'Job applications to {place}'),
    subjects: ['job-applicant'],
    purposes: ['recruitment'],
    data: ['name', 'contact-details', 'job-application', 'phone-number', 'workplace', 'postal-address'],
    article: '6(1)(b)',
    service: 'hosting-provider',
    event: 'application-withdrawn',
    words: [
      worded(
        'Søker du jobb hos {{controller}}, legger du søknaden inn i {product}. I {year} fikk vi {n} søknader, og de aller fleste kom fra {place} og nærområdet.',
        'Søkjer du jobb hos {{controller}}, legg du søknaden inn i {product}. I {year} fekk vi {n} søknader, og dei aller fleste kom frå {place} og nærområdet.',
        'If you apply for a job with {{controller}}, you enter your application in {product}. In {year} we received {n} applications, most of them from {place} and its surroundings.'
      ),
      worded(
        'Vi snakker bare med de referansene som du selv har oppgitt. Intervjuene holder vi i {place}, og notatene våre følger søknaden i {{services}}.',
        'Vi snakkar berre med dei referansane som du sjølv har oppgitt. Intervjua held vi i {place}, og notata våre følgjer søknaden i {{services}}.',
        'We speak only with the referees that you have named yourself. Interviews are held in {place}, and our notes follow the application at {{services}}.'
      )
    ]
  },
  {
    id: 'surveys',
    title: worded('Undersøkelser i {place}', 'Undersøkingar i {place}', 'Surveys in {place}'),
    subjects: ['survey-respondent'],
    purposes: ['surveys', 'statistics-and-reporting'],
    data: ['email-address', 'survey-answers', 'feedback', 'organisation', 'job-title-or-role'],
    article: '6(1)(a)',
    service: 'survey-supplier',
    event: 'collected',
    words: [
      worded(
        'Omtrent {d} ganger hvert år spør vi innbyggere og virksomheter i {place} om hva de mener om tjenestene våre. Spørsmålene blir laget i {product}, og *ingen* må svare.',
        'Omtrent {d} gonger kvart år spør vi innbyggjarar og verksemder i {place} om kva dei meiner om tenestene våre. Spørsmåla blir laga i {product}, og *ingen* må svare.',
        'About {d} times every year we ask residents and organisations in {place} what they think of our services. The questions are made in {product}, and *nobody* has to answer.'
      ),
      worded(
        'Svarene fra {place} blir lagt sammen i {month}, slik at ingen kan kjennes igjen i rapporten. {{services}} sletter svarene når rapporten for {year} er ferdig.',
        'Svara frå {place} blir lagde saman i {month}, slik at ingen kan kjennast att i rapporten. {{services}} slettar svara når rapporten for {year} er ferdig.',
        'The answers from {place} are added together in {month}, so that nobody can be recognised in the report. {{services}} erases the answers when the report for {year} is finished.'
      )
    ]
  },
  {
    id: 'orders',
    title: worded('Bestillinger fra {place}', 'Bestillingar frå {place}', 'Orders from {place}'),
    subjects: ['publication-orderer'],
    purposes: ['fulfil-orders', 'billing'],
    data: ['name', 'email-address', 'postal-address', 'order-details', 'billing-data', 'phone-number'],
    article: '6(1)(b)',
    service: 'distributor',
    event: 'order-fulfilled',
    words: [
      worded(
        'På {{website}} kan du bestille rapporter og trykksaker. Vi sender ut hvert år omtrent {n} pakker fra lageret i {place}, og hver bestilling får et nummer i {product}.',
        'På {{website}} kan du bestille rapportar og trykksaker. Vi sender ut kvart år omtrent {n} pakkar frå lageret i {place}, og kvar bestilling får eit nummer i {product}.',
        'At {{website}} you can order reports and printed matter. Every year we send out about {n} parcels from the store in {place}, and each order is given a number in {product}.'
      ),
      worded(
        'Adressen din bruker vi bare til å sende det du har bestilt. {{services}} henter pakkene på {place} hver uke og får ikke vite hva som er i dem.',
        'Adressa di bruker vi berre til å sende det du har bestilt. {{services}} hentar pakkane på {place} kvar veke og får ikkje vite kva som er i dei.',
        'We use your address only to send what you have ordered. {{services}} collects the parcels at {place} every week and is not told what is in them.'
      )
    ]
  },
  {
    id: 'entrance',
    title: worded('Besøk på {place}', 'Besøk på {place}', 'Visits to {place}'),
    subjects: ['premises-visitor'],
    purposes: ['entrance-control', 'security-logging'],
    data: ['name', 'organisation', 'entry-and-exit-records', 'access-rights-and-logs', 'phone-number'],
    article: '6(1)(f)',
    service: 'hosting-provider',
    event: 'collected',
    words: [
      worded(
        'Besøkende melder seg i resepsjonen på {place}, der vi skriver ut et adgangskort med nummer mellom 1 og {n}. Kortet er registrert i {product} så lenge du er hos oss.',
        'Besøkande melder seg i resepsjonen på {place}, der vi skriv ut eit tilgangskort med nummer mellom 1 og {n}. Kortet er registrert i {product} så lenge du er hos oss.',
        'Visitors report to the reception at {place}, where we issue an access card with a number between 1 and {n}. The card is registered in {product} for as long as you are with us.'
      ),
      worded(
        'Ved inngangen på {place} er det et kamera som blir slått på når du ringer på. Bildet blir vist i resepsjonen og blir ikke tatt opp; slik har det vært siden {year}.',
        'Ved inngangen på {place} er det eit kamera som blir slått på når du ringjer på. Biletet blir vist i resepsjonen og blir ikkje teke opp; slik har det vore sidan {year}.',
        'At the entrance at {place} there is a camera which is switched on when you ring the bell. The picture is shown at the reception and is not recorded; it has been so since {year}.'
      )
    ]
  },
  {
    id: 'access-requests',
    title: worded('Innsynskrav til {place}', 'Innsynskrav til {place}', 'Access requests to {place}'),
    subjects: ['foi-requester'],
    purposes: ['handle-foi-requests', 'archiving'],
    data: ['name', 'contact-details', 'foi-request', 'email-address', 'phone-number'],
    article: '6(1)(c)',
    law: 'archive-duty',
    service: 'case-system-supplier',
    event: 'case-closed',
    words: [
      worded(
        'Alle kan be om innsyn i dokumentene våre, og du trenger ikke å si hvem du er. I {year} behandlet vi {n} krav, de fleste gjennom {product}.',
        'Alle kan be om innsyn i dokumenta våre, og du treng ikkje å seie kven du er. I {year} behandla vi {n} krav, dei fleste gjennom {product}.',
        'Anyone may ask for access to our documents, and you need not say who you are. In {year} we handled {n} requests, most of them through {product}.'
      ),
      worded(
        'Postjournalen for {place} blir lagt ut hver dag. Navn på personer kan ikke søkes fram når saken er avsluttet, og taushetsbelagte opplysninger blir sladdet før {{services}} får dem.',
        'Postjournalen for {place} blir lagd ut kvar dag. Namn på personar kan ikkje søkjast fram når saka er avslutta, og teiepliktige opplysningar blir sladda før {{services}} får dei.',
        'The records journal of {place} is published every day. Names of persons cannot be searched for when the case has been closed, and confidential information is redacted before {{services}} receives it.'
      )
    ]
  }
]
