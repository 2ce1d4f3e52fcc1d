import {xmlAttribute, xmlText} from '../../../diagnostics/report-characters.ts'
import type {Term} from '../../../check/lexicon/termbase.ts'
import type {MessageWords} from '../../../language/message-words.ts'

/** What TBX-Basic calls how a form stands. */
const statuses = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts'
} as const

/**
 * Write terms for the tools of translators: TBX-Basic (ISO 30042:2019) in the style called DCA.
 *
 * @param terms the terms, in order
 * @param words says the title, and in which language
 * @returns XML, in which every form stands in its language as preferred, admitted or deprecated
 */
export function writeTbx(terms: readonly Term[], words: Pick<MessageWords, 'language' | 'say'>): string {
  const title = xmlText(words.say('package.terms.title'))
  const ids = new Set<string>()
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${xmlAttribute(words.language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${title}</title></titleStmt>`,
    `      <sourceDesc><p>${title}</p></sourceDesc>`,
    '    </fileDesc>',
    '    <encodingDesc><p type="XCSURI">TBXXCSV02.xcs</p></encodingDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...terms.flatMap((term) => concept(term, ids)),
    '    </body>',
    '  </text>',
    '</tbx>'
  ].join('\n')}\n`
}

/** A concept must have a form in some language, and an id that no other has. */
function concept({id, names}: Term, ids: Set<string>): string[] {
  const languages = Object.entries(names).filter(([, {preferred}]) => preferred !== '')
  if (languages.length === 0) return []
  return [
    `      <conceptEntry id="${idOf(id, ids)}">`,
    ...languages.flatMap(([language, {preferred, variants, forbidden}]) => [
      `        <langSec xml:lang="${xmlAttribute(language)}">`,
      ...[
        ...form(preferred, 'preferred'),
        ...variants.flatMap((variant) => form(variant, 'admitted')),
        ...forbidden.flatMap((one) => form(one, 'forbidden'))
      ],
      '        </langSec>'
    ]),
    '      </conceptEntry>'
  ]
}

function form(text: string, status: keyof typeof statuses): string[] {
  return [
    '          <termSec>',
    `            <term>${xmlText(text)}</term>`,
    `            <termNote type="administrativeStatus">${statuses[status]}</termNote>`,
    '          </termSec>'
  ]
}

/** An id of XML begins with a letter, and holds few signs. */
function idOf(id: string, ids: Set<string>): string {
  const name = `c-${id.replace(/[^A-Za-z0-9_.-]/g, '-')}`
  let free = name
  for (let number = 2; ids.has(free); number++) free = `${name}-${number}`
  ids.add(free)
  return free
}
