import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {answer} from '../../../src/model/answer.ts'
import {basesOf} from '../../../src/model/bases-of.ts'
import type {Policy} from '../../../src/model/policy.ts'
import {answered} from '../../../src/record/dpv/answered.ts'
import {shownActivities} from '../../../src/template/view/shown-activities.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {graphOf, here, iriOf, type TestGraph, type Triple} from './support/graph-of.ts'
import {termTable} from './support/term-table.ts'

/*
 * The declarations of this repository, described.
 */

const root = path.resolve(import.meta.dirname, '..', '..', '..')
const ids = ['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'] as const
const table = termTable()

interface Described {
  policy: Policy
  /** By language. */
  texts: ReadonlyMap<string, string>
  graphs: ReadonlyMap<string, TestGraph>
}

const all = new Map<string, Described>()

beforeAll(async () => {
  const {policies} = await render({root, out: false, formats: ['jsonld']})
  const {languages} = openProject(root)
  for (const {id, files, findings} of policies) {
    expect(findings.filter(({rule}) => rule === 'unfilled-placeholder' || rule === 'missing-word')).toEqual([])
    const texts = new Map(files.map((file) => [path.basename(file.path, '.jsonld'), String(file.content)]))
    const graphs = new Map<string, TestGraph>()
    for (const [language, text] of texts) graphs.set(language, await graphOf(JSON.parse(text) as object))
    all.set(id, {policy: loadPolicy(root, id, languages, true).policy!, texts, graphs})
  }
})

/** Each language of a declaration. */
const versionsOf = (id: string): [string, TestGraph][] => [...all.get(id)!.graphs]
/** The version that the others are translated from. */
const sourceOf = (id: string): {policy: Policy; graph: TestGraph} => {
  const {policy, graphs} = all.get(id)!
  return {policy, graph: graphs.get(policy.languages[0]!)!}
}
const isHidden = (policy: Policy, id: string, field: string): boolean =>
  policy.activities![id]!.internal?.includes(field) ?? false
/** What an activity says, itself or in one of its parts. */
const saidBy = (graph: TestGraph, id: string, predicate: string): string[] => {
  const own = `#activities.${id}`
  return [own, ...graph.texts(own, 'dpv:hasProcess')].flatMap((node) => graph.texts(node, predicate))
}

describe.each(ids)('%s', (id) => {
  test('is described in each of its languages, in lines of JSON that end with a line break', () => {
    const {policy, texts} = all.get(id)!
    expect([...texts.keys()].sort()).toEqual([...policy.languages].sort())
    for (const text of texts.values()) expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  test('uses no term but those that were looked up, each as what it is', () => {
    for (const [, {triples}] of versionsOf(id)) expect(misused(triples)).toEqual([])
  })

  test('is the same in all languages but for what is in a language', () => {
    const plain = versionsOf(id).map(([, {triples}]) => withoutWords(triples))
    for (const other of plain.slice(1)) expect(other).toEqual(plain[0])
    const codes = versionsOf(id).map(([, {triples}]) => [
      ...new Set(triples.flatMap(({object}) => object.language ?? []))
    ])
    expect(codes.flat().sort()).toEqual(
      versionsOf(id)
        .map(([language]) => language)
        .sort()
    )
  })

  test('has the activities of the page, and no others', () => {
    const {policy, graph} = sourceOf(id)
    expect(graph.texts('#notice', 'dpv:hasProcess')).toEqual(shownActivities(policy).map((one) => `#activities.${one}`))
  })

  test('tells what each activity is for, where the facts do', () => {
    const {policy, graph} = sourceOf(id)
    for (const one of shownActivities(policy)) {
      const facts = isHidden(policy, one, 'purposes') ? [] : answered(policy.activities![one]!.purposes)
      const told = facts.map(
        (purpose) => `#vocabulary.purposes.${typeof purpose === 'string' ? purpose : purpose.item}`
      )
      const further = answered(policy.activities![one]!.furtherPurposes).map(
        (purpose) => `#vocabulary.purposes.${purpose}`
      )
      expect(saidBy(graph, one, 'dpv:hasPurpose').sort()).toEqual([...told, ...further].sort())
    }
  })

  test('tells what makes each activity lawful, where the facts do', () => {
    const {policy, graph} = sourceOf(id)
    for (const one of shownActivities(policy)) {
      const facts = isHidden(policy, one, 'legalBases') ? [] : basesOf(policy, one)
      const told = facts.filter(({basis}) => basis.article ?? basis.ground ?? answer(basis.national))
      const nodes = graph.texts(`#activities.${one}`, 'dpv:hasLegalBasis')
      expect(nodes).toEqual(told.map(({path: at}) => `#${at.join('.')}`))
      const articles = nodes
        .flatMap((node) => graph.texts(node, 'rdf:type'))
        .filter((type) => type.startsWith('eu-gdpr:'))
      const cited = told.flatMap(({basis}) => basis.article ?? [])
      expect(articles).toEqual(cited.map((article) => `eu-gdpr:A${article.replaceAll(/[()]+/g, '-').slice(0, -1)}`))
    }
  })

  test('has the names and the day of the facts', () => {
    const {policy, graph} = sourceOf(id)
    const updated = answer(policy.updated)
    expect(graph.texts('#notice', 'dct:modified')).toEqual(updated === undefined ? [] : [updated])
    const parties = Object.entries(policy.parties ?? {}).filter(
      ([party]) => graph.values(`#parties.${party}`, 'rdf:type').length > 0
    )
    for (const [party, {name}] of parties) {
      const told = graph.values(`#parties.${party}`, 'dpv:hasName')
      const fact = answer(name)
      if (fact === undefined) expect(told.map(({language}) => language)).toEqual([policy.languages[0]])
      else expect(told).toEqual([{kind: 'Literal', value: fact, datatype: iriOf('xsd:string')}])
    }
    const contact = [answer(policy.controller.email), answer(policy.controller.phone)].filter(
      (one) => one !== undefined
    )
    expect(graph.texts('#controller', 'dpv:hasContact')).toEqual(contact)
  })

  test('says nothing of open questions', () => {
    const {policy, texts} = all.get(id)!
    const questions = [...JSON.stringify(policy).matchAll(/"(?:open|note)":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, question]) => question!
    )
    for (const text of texts.values()) expect(questions.filter((question) => text.includes(question))).toEqual([])
  })
})

describe('the declaration that everybody starts from', () => {
  const graph = (): TestGraph => sourceOf('eksempel').graph

  test('is a notice of Articles 13 and 14, since data come from people and from registers', () => {
    expect(graph().texts('#notice', 'rdf:type')).toEqual([
      'dpv:PrivacyNotice',
      'eu-gdpr:DirectDataCollectionNotice',
      'eu-gdpr:IndirectDataCollectionNotice'
    ])
  })

  test('tells to whom data are transferred, where, and by which safeguard', () => {
    const transfer = '#activities.newsletter.transfers.0'
    expect(graph().texts('#activities.newsletter', 'dpv:hasProcess')).toEqual([transfer])
    expect(graph().texts(transfer, 'dpv:hasThirdCountry')).toEqual(['loc:US'])
    expect(graph().texts(transfer, 'dpv:hasDataImporter')).toEqual(['#parties.cloud-supplier'])
    const [safeguard] = graph().texts(transfer, 'dpv:hasLegalBasis')
    expect(graph().texts(safeguard!, 'rdf:type')).toEqual(['eu-gdpr:A46-2-c'])
    expect(graph().texts(safeguard!, 'foaf:page')).toEqual(['https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj'])
  })

  test('leads to the authority that complaints are lodged with', () => {
    expect(graph().texts('#vocabulary.rights.complaint', 'rdf:type')).toEqual(['dpv:DataSubjectRight', 'eu-gdpr:A77'])
    const [at] = graph().texts('#vocabulary.rights.complaint', 'dpv:isExercisedAt')
    expect(graph().texts(at!, 'dpv:isImplementedByEntity')).toEqual(['#parties.datatilsynet'])
    expect(graph().texts('#parties.datatilsynet', 'skos:exactMatch')).toEqual(['legal-no:DPA-NO'])
  })

  test('is found under the address of the version that the others are made from', () => {
    for (const [, {triples}] of versionsOf('eksempel'))
      expect(triples.map(({subject}) => subject)).toContain(
        'https://www.eksempel-kommune.example/personvernerklaering#notice'
      )
  })
})

test('a declaration from before the GDPR claims no article of it', () => {
  for (const [, {triples}] of versionsOf('datatilsynet'))
    expect(triples.filter(({object}) => /gdpr#A\d/.test(object.value))).toEqual([])
})

/** Terms of others that were not looked up, or are used as what they are not. */
function misused(triples: readonly Triple[]): string[] {
  const isOurs = (iri: string): boolean => iri.startsWith('https://') && !iri.startsWith('https://w3id.org/')
  const wrong = triples.flatMap(({predicate, object}) => [
    ...(table.get(predicate) === 'property' || predicate === iriOf('rdf:type') ? [] : [predicate]),
    ...(object.kind === 'NamedNode' && !isOurs(object.value) && table.get(object.value) !== 'class'
      ? [object.value]
      : []),
    ...(predicate === iriOf('rdf:type') && table.get(object.value) !== 'class' ? [object.value] : []),
    ...(object.datatype === undefined || standardTypes.has(object.datatype) || table.get(object.datatype) === 'datatype'
      ? []
      : [object.datatype])
  ])
  return [...new Set(wrong)]
}

const standardTypes = new Set([iriOf('xsd:string'), iriOf('rdf:langString')])

/** Triples without words, in an order that does not depend on what nodes without a name are called. */
function withoutWords(triples: readonly Triple[]): string[] {
  const name = (value: string): string => (value.startsWith('_:') ? '_' : value.replace(here, ''))
  return triples
    .filter(({object}) => object.language === undefined)
    .map(({subject, predicate, object}) => [name(subject), predicate, name(object.value), object.datatype].join(' '))
    .sort()
}
