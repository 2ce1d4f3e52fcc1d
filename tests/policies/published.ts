/** How a declaration on a page differs from the one that was published. */
export interface Published {
  policy: string
  language: string
  seed: string
  /** Lines left out, with the reason. */
  left: readonly {line: RegExp; why: string}[]
  /** Words that are otherwise than they were, with the reason. */
  mended: readonly {was: string; is: string; why: string}[]
  /** Lines that stand elsewhere than they did, with the reason. */
  moved: readonly {line: RegExp; why: string}[]
  /** Blocks that the page has and the publication had not, with the reason. */
  added: readonly {line: RegExp; why: string}[]
}

const furniture = 'furniture of the site, not part of the declaration'
const union = 'a fact that one of the two published pages alone says; the model holds the union'
const doubled = 'a doubled word'

/** The notice that every one of the four carries. */
const notice = (pattern: RegExp): Published['added'][number] => ({line: pattern, why: 'the notice that the page is an example'})

/** The five published versions. */
export const published: readonly Published[] = [
  {
    policy: 'dfo',
    language: 'nn',
    seed: 'dfo.nn.txt',
    left: [{line: /^Fant du det du lette etter\?$/, why: furniture}],
    mended: [
      {was: 'blogg.dfo.no, evalueringsportalen.no', is: 'blogg.dfo.no, pub.dfo.no, evalueringsportalen.no', why: union},
      {was: 'Oppdatert', is: 'Oppdatert 5. august 2022', why: union}
    ],
    moved: [],
    added: [
      notice(/^Eksempel laga av ei publisert erklæring frå Direktoratet for forvaltning og økonomistyring\./),
      {line: /^Telefon: /, why: union}
    ]
  },
  {
    policy: 'dfo',
    language: 'en',
    seed: 'dfo.en.txt',
    left: [
      {line: /^Did you find what you were looking for\?$/, why: furniture},
      {line: /^No$/, why: furniture},
      {line: /^We are sorry!$/, why: furniture},
      {line: /^Your feedback is anonymous/, why: furniture}
    ],
    mended: [
      {was: '_pk_ses )', is: '_pk_ses)', why: 'a space that only the extraction put in'},
      {was: '_gid )', is: '_gid)', why: 'a space that only the extraction put in'},
      {was: '_has-js ,', is: '_has-js,', why: 'a space that only the extraction put in'},
      {was: 'X-Qlik-Session-Public )', is: 'X-Qlik-Session-Public)', why: 'a space that only the extraction put in'},
      {
        was: 'dfo.no and statsregnskapet.dfo.no and Google',
        is: 'dfo.no, statsregnskapet.dfo.no, evalueringsportalen.no and startoff.anskaffelser.no and Google',
        why: union
      },
      {was: 'pub.dfo.no, evalueringsportalen.no and', is: 'pub.dfo.no, evalueringsportalen.no, startoff.anskaffelser.no and', why: union}
    ],
    moved: [{line: /^Updated: /, why: 'the two pages have it in different places; it stands where the source language has it'}],
    added: [notice(/^Example .* published .*Norwegian Agency for Public and Financial Management/)]
  },
  {
    policy: 'ldo',
    language: 'nn',
    seed: 'ldo.nn.txt',
    left: [],
    mended: [],
    moved: [],
    added: [
      {line: /^Personvernerklæring$/, why: 'a page has a title; the published text had lost its own'},
      notice(/^Eksempel laga av ei publisert erklæring frå Likestillings- og diskrimineringsombodet\./)
    ]
  },
  {
    policy: 'datatilsynet',
    language: 'nb',
    seed: 'datatilsynet.nb.txt',
    left: [
      {line: /^Hopp til hovedinnhold$/, why: furniture},
      {line: /^Tips noen om denne nettsiden$/, why: furniture},
      {line: /^Laster$/, why: furniture},
      {line: /^Du må skrive inn 2 gyldige e-postadresser$/, why: furniture},
      {line: /^Ditt tips er sendt$/, why: furniture},
      {line: /^Det oppstod en uventet feil\./, why: furniture},
      {line: /^Lukk$/, why: furniture},
      {line: /^Til toppen$/, why: furniture}
    ],
    mended: [
      {was: 'ganger ganger', is: 'ganger', why: doubled},
      {was: 'våre vår nettside', is: 'vår nettside', why: doubled},
      {was: ' (lenke)', is: '', why: 'a dead link'}
    ],
    moved: [],
    added: [
      notice(/^Eksempel laget av en publisert erklæring fra Datatilsynet\./),
      {line: /^Innhold$/, why: 'what the table of contents is called, which the published page shows by its looks'}
    ]
  },
  {
    policy: 'mangfoldimai',
    language: 'nb',
    seed: 'mangfoldimai.nb.md',
    left: [],
    mended: [
      {was: '{{ title }}', is: 'Personvernerklæring', why: 'the title that the site generator fills in'},
      {was: 'på på', is: 'på', why: doubled}
    ],
    moved: [],
    added: [notice(/^Eksempel laget av en publisert erklæring fra Nav Arbeids- og velferdsdirektoratet\./)]
  }
]
