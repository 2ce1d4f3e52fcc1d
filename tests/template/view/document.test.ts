import {describe, expect, test} from '@jest/globals'
import {blockIn, documentIn} from '../../support/block-in.ts'

const headingsIn = (facts: object, words = {}): string[] =>
  documentIn('nn', {...facts}, words)
    .match(/^#+ .*$/gm)!
    .slice(1)

const words = {
  'sections.first.title': 'Først',
  'sections.inner.title': 'Inni',
  'sections.first.text': 'Vi følgjer lova.'
}

describe('a document', () => {
  test('has a title, and its sections in order', () => {
    expect(documentIn('nn', {outline: [{id: 'first', blocks: ['text']}, {id: 'changes'}]}, words)).toMatch(
      /^# Personvern\n\n## .*Først\n\nVi følgjer lova\.\n\n## .*Endringar i erklæringa$/
    )
  })

  test('says that it is an example when it is one', () => {
    const outline = [{id: 'first'}]
    const example = documentIn('nn', {publication: {example: true}, outline}, words)
    expect(example).toContain('Eksempel laga av ei publisert erklæring frå Eksempel kommune.')
    expect(documentIn('nn', {publication: {index: false}, outline}, words)).not.toContain('Eksempel laga')
  })

  test('takes what its words say of the one activity that a section is about', () => {
    const facts = {
      activities: {courses: {data: ['name']}, newsletter: {data: ['email-address']}},
      outline: [{id: 'first', about: ['courses'], blocks: ['text']}]
    }
    expect(documentIn('nn', facts, {...words, 'sections.first.text': 'Vi har {{data}}.'})).toContain('Vi har namn.')
  })
})

describe('the title of a section', () => {
  const activities = {courses: {}, newsletter: {}}

  test('is its own, else that of its one activity, else the standard one', () => {
    const outline = [
      {id: 'first', about: ['courses']},
      {id: 'data', about: ['courses']},
      {id: 'retention', about: ['courses', 'newsletter']}
    ]
    expect(headingsIn({activities, outline}, words)).toEqual([
      expect.stringMatching(/Først$/),
      expect.stringMatching(/Kurs$/),
      expect.stringMatching(/Kor lenge vi lagrar opplysningane$/)
    ])
  })

  test('is missed when nobody says it', () => {
    expect(() => documentIn('nn', {outline: [{id: 'unheard-of'}]})).toThrow(/missing-word.*sections.*unheard-of.*title/)
  })
})

describe('levels of headings', () => {
  const activities = {courses: {retention: 'none'}, newsletter: {retention: 'none'}}
  const blocks = [{retention: ['courses', 'newsletter']}]
  const all = {...words, 'activities.newsletter.title': 'Nyheitsbrev'}
  const levels = (outline: object[]): string[] =>
    headingsIn({activities, outline}, all).map((heading) => heading.split(' ')[0]!)

  test('follow the outline, and blocks go one deeper than their section', () => {
    expect(levels([{id: 'first', blocks, sections: [{id: 'inner', blocks}]}])).toEqual([
      '##',
      '###',
      '###',
      '###',
      '####',
      '####'
    ])
  })

  test('pass over sections without a title', () => {
    expect(levels([{id: 'changes'}, {id: 'first', title: 'none', blocks, sections: [{id: 'inner', blocks}]}])).toEqual([
      '##',
      '##',
      '##',
      '##',
      '###',
      '###'
    ])
  })
})

describe('numbering', () => {
  const outline = [
    {id: 'intro', title: 'none', blocks: ['contents']},
    {id: 'first', sections: [{id: 'inner'}]},
    {id: 'changes'}
  ]

  test('counts the outermost sections that have a title', () => {
    expect(headingsIn({numbering: 'chapters', outline}, words)).toEqual([
      expect.stringMatching(/^## .*1\\?\. Først$/),
      expect.stringMatching(/^### .*Inni$/),
      expect.stringMatching(/^## .*2\\?\. Endringar i erklæringa$/)
    ])
    expect(headingsIn({outline}, words)[0]).not.toContain('1')
  })

  test('numbers the contents too, which links to these sections', () => {
    const linked = ['[Først](#first)', '[Endringar i erklæringa](#changes)']
    expect(blockIn('nn', {numbering: 'chapters', outline}, 'contents', words)).toBe(
      `Innhald\n\n1. ${linked[0]}\n2. ${linked[1]}`
    )
    expect(blockIn('nn', {outline}, 'contents', words)).toBe(`Innhald\n\n- ${linked[0]}\n- ${linked[1]}`)
  })
})

describe('lists of things by id', () => {
  test('are links to pages elsewhere', () => {
    const links = {
      help: {address: {nn: 'https://a.no/nn', en: 'https://a.no/en'}},
      named: {name: 'Lovdata', address: 'https://lovdata.no/'},
      unknown: {name: 'Arkivet', address: {open: 'Kvar?'}}
    }
    expect(blockIn('nn', {links}, {links: ['help', 'named', 'unknown']}, {'links.help.label': 'Hjelp'})).toBe(
      '- [Hjelp](https://a.no/nn)\n- [Lovdata](https://lovdata.no/)\n- Arkivet'
    )
  })

  test('are references to law, in the language of the page', () => {
    const references = {
      basis: {article: '6(1)(f)'},
      journal: [
        {act: 'FOR-2008-10-17-1119', section: '7'},
        {see: true, act: 'FOR-2008-10-17-1119', section: '6', paragraph: 4}
      ],
      unknown: {open: 'Kva lov?'}
    }
    expect(blockIn('nn', {references}, {references: ['basis', 'journal', 'unknown']})).toBe(
      '- personvernforordninga artikkel~6 nr.~1 bokstav~f\n- offentlegforskrifta §~7, jf. §~6 fjerde ledd'
    )
    expect(blockIn('en', {references}, {references: 'basis'})).toMatch(/Article~6\(1\)\(f\)/)
  })

  test('are what statistics tell, of each tool', () => {
    const facts = {
      systems: {matomo: {name: 'Matomo'}},
      analytics: {
        main: {system: 'matomo', answers: ['visits-per-page', 'visit-duration']},
        silent: {system: 'matomo'},
        open: {system: 'matomo', answers: {open: 'Kva?'}},
        other: {system: 'matomo', answers: ['screen-size']}
      }
    }
    expect(blockIn('nn', facts, {answers: ['main', 'silent', 'open', 'other']})).toBe(
      '- kor mange som besøkjer ulike sider\n- kor lenge besøket varer\n- kva storleik skjermen eller nettlesarvindauget har'
    )
    expect(blockIn('nn', facts, {answers: 'silent'})).toBe('')
  })
})
