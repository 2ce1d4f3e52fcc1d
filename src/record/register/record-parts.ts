import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {answer} from '../../model/answer.ts'
import {basesOf} from '../../model/bases-of.ts'
import {parseArticle} from '../../model/legal-basis.ts'
import type {ProcessingRecordEntry} from '../../model/processing-record.ts'
import {factOf, tellFact} from './tell-fact.ts'
import {partyText} from './tell-value.ts'

/**
 * The legal bases of Article 6, as the register has them.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns codes with the legislation they rest on; undefined when none is stated
 */
export function sixBases(id: string, context: FactContext): ProcessingRecordEntry['articleSixBasis'] {
  const bases = basesOf(context.policy, id).flatMap(({basis, path}) => {
    if (basis.article?.startsWith('9')) return []
    const ground = basis.ground && textAt([...path, 'ground'], context)
    const legality = basis.article === undefined ? ground : codeOf(basis.article)
    const law = lawAt([...path, 'national'], context)
    if (legality === undefined && law === undefined) return []
    return [{...(legality !== undefined && {legality}), ...(law !== undefined && {referenceUrl: law})}]
  })
  return bases.length === 0 ? undefined : bases
}

/**
 * The exceptions of Article 9, and the law that allows data on criminal convictions.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns both, as far as they are stated; undefined when neither is
 */
export function otherArticles(id: string, context: FactContext): ProcessingRecordEntry['otherArticles'] {
  const legalities = basesOf(context.policy, id).flatMap(({basis, path}) => {
    if (!basis.article?.startsWith('9')) return []
    const law = lawAt([...path, 'national'], context)
    return [{legality: codeOf(basis.article), checked: true, ...(law !== undefined && {referenceUrl: law})}]
  })
  const criminal = answer(context.policy.activities?.[id]?.criminalData)
  if (legalities.length === 0 && criminal === undefined) return undefined
  const law = criminal && lawAt(['activities', id, 'criminalData', 'law'], context)
  return {
    ...(legalities.length > 0 && {articleNine: {checked: true, legalities}}),
    ...(criminal && {articleTen: {checked: true, ...(law !== undefined && {referenceUrl: law})}})
  }
}

/**
 * Transfers out of the EEA, as the register has them.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns whether there are any, to whom, and what makes them lawful; undefined when nothing is stated
 */
export function transfersOf(id: string, context: FactContext): ProcessingRecordEntry['dataTransfers'] {
  if (context.policy.activities?.[id]?.transfers === 'none') return {transferred: false}
  const transfers = answer(context.policy.activities?.[id]?.transfers) ?? []
  if (transfers.length === 0) return undefined
  const at = (index: number, field: string): string | undefined =>
    textAt(['activities', id, 'transfers', index, field], context)
  const recipients = transfers.flatMap(({to, country}, index) => {
    const isSaid = typeof to === 'string' && context.policy.parties?.[to]?.country === country
    return [at(index, 'to'), ...(isSaid ? [] : [at(index, 'country')])]
  })
  const guarantees = transfers.map((_, index) => at(index, 'safeguard'))
  return {
    transferred: true,
    ...joined('thirdCountryRecipients', recipients),
    ...joined('guarantees', guarantees)
  }
}

/** Texts in one field; no field where there are none. */
function joined<Name extends string>(
  name: Name,
  texts: readonly (string | undefined)[]
): Partial<Record<Name, string>> {
  const known = [...new Set(texts.filter((text) => text !== undefined))]
  return known.length === 0 ? {} : ({[name]: known.join('; ')} as Record<Name, string>)
}

/**
 * The controllers that decide together with this one, as the register has them.
 *
 * @param context the policy and who speaks
 * @returns whether there are any, and who; undefined when nothing is stated
 */
export function jointContact(context: FactContext): ProcessingRecordEntry['commonDataControllerContact'] {
  const {policy, speaker} = context
  if (policy.jointControllers === 'none') return {commonDataControllerChecked: false}
  const joint = answer(policy.jointControllers) ?? []
  if (joint.length === 0) return undefined
  const nameOf = (party: string): string => plainText(partyText(party, context))
  const points = joint.filter(({contactPoint}) => contactPoint === true)
  const arrangement = 'jointControllers.arrangement'
  return {
    commonDataControllerChecked: true,
    companies: joint.map(({party}) => nameOf(party)).join(', '),
    ...(speaker.translator.has(arrangement) && {
      distributionOfResponsibilities: plainText(passageText(arrangement, context))
    }),
    ...(points.length > 0 && {contactPoints: points.map(({party}) => ({name: nameOf(party)}))})
  }
}

/** `6(1)(e)` as the register writes it, `6.1.e`. */
function codeOf(article: string): string {
  return Object.values(parseArticle(article)).join('.')
}

function textAt(path: readonly (string | number)[], context: FactContext): string | undefined {
  const [line] = tellFact(factOf(path, context), context).filter(({kind}) => kind === 'stated')
  return line?.text
}

function lawAt(path: readonly (string | number)[], context: FactContext): string | undefined {
  const lines = tellFact(factOf(path, context), context).filter(({kind}) => kind === 'stated')
  return lines.length === 0 ? undefined : lines.map(({text}) => text).join('; ')
}
