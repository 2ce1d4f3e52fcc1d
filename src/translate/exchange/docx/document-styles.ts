import type {IParagraphStyleOptions, IRunOptions} from 'docx'

/** The styles of paragraphs, by what stands in them. */
export const paragraphStyles = {
  title: 'ExchangeTitle',
  lead: 'ExchangeLead',
  head: 'ExchangeHead',
  id: 'ExchangeId',
  note: 'ExchangeNote',
  source: 'ExchangeSource',
  target: 'ExchangeTarget',
  contextSource: 'ExchangeContextSource',
  contextTarget: 'ExchangeContextTarget'
} as const

const grey = '6B6B6B'

/**
 * Make the styles of a document; a text has the language that it is written in, for the spell checker.
 *
 * @param source the language of the source, `nn-NO`
 * @param target the language of the translation
 * @returns styles
 */
export function documentStyles(source: string, target: string): IParagraphStyleOptions[] {
  const looks: Readonly<Record<keyof typeof paragraphStyles, {run: IRunOptions; after?: number}>> = {
    title: {run: {bold: true, size: 32}, after: 80},
    lead: {run: {size: 20}, after: 80},
    head: {run: {bold: true}},
    id: {run: {size: 12, color: grey, noProof: true}},
    note: {run: {size: 16, noProof: true}, after: 30},
    source: {run: {language: {value: source}}},
    target: {run: {language: {value: target}}},
    contextSource: {run: {language: {value: source}, color: grey}},
    contextTarget: {run: {language: {value: target}, color: grey}}
  }
  return Object.entries(looks).map(([name, {run, after = 0}]) => {
    const id = paragraphStyles[name as keyof typeof paragraphStyles]
    return {id, name: id, basedOn: 'Normal', quickFormat: false, run, paragraph: {spacing: {before: 0, after}}}
  })
}
