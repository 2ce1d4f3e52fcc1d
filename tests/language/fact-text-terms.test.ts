import {describe, expect, test} from '@jest/globals'
import {passageIn, soundPassage} from '../support/speaker-for.ts'

const facts = {
  terms: {data: ['shoe-size', {id: 'faith', special: true}], roles: ['harbour-master']},
  people: {thon: {name: 'Kari Thon', role: 'harbour-master'}},
  sites: {main: {domain: 'dfo.no'}, other: {domain: 'difi.no'}},
  siteGroups: {both: ['main', 'other']},
  systems: {matomo: {name: 'Matomo'}},
  activities: {
    visits: {
      data: ['ip-address', {items: ['name', 'shoe-size'], when: 'logged-in'}, {items: ['faith']}],
      purposes: ['web-statistics', {item: 'improve-website', when: 'may'}],
      responsible: ['ombud', {role: 'harbour-master', for: ['deletion']}],
      retention: [{after: 'unsubscribed', period: 'P1M', where: 'own-servers'}]
    }
  },
  cookies: {
    matomo: {
      setBy: 'matomo',
      on: ['both'],
      duration: 'P13M',
      items: {
        'pk-id': {name: '_pk_id', duration: 'browser-closed', example: 'ab12'},
        'pk-ses': {name: '_pk_ses', duration: 'PT30M'},
        nameless: {kind: 'pixel'}
      }
    },
    session: {items: {jsessionid: {name: 'JSESSIONID'}}}
  },
  analytics: {matomo: {system: 'matomo', on: ['main'], answers: ['browser-type', 'visit-duration']}}
}

const words = {
  vocabulary: {
    data: {'shoe-size': 'skostorleik', faith: 'tru'},
    roles: {
      'harbour-master': {
        definite: 'hamnefuten',
        indefinite: 'hamnefut',
        plural: 'hamnefutar',
        definitePlural: 'hamnefutane'
      },
      ombud: {definite: 'ombodet vårt', indefinite: 'ombod', plural: 'ombod', definitePlural: 'omboda'}
    }
  }
}

const setting = {facts, words}

describe('a term', () => {
  test.each([
    ['{{roles.ombud}}', 'ombodet vårt'],
    ['{{roles.ombud, indefinite, capital}}', 'Ombod'],
    ['{{roles.director, plural}}', 'direktørar'],
    ['{{roles.director, definitePlural}}', 'direktørane'],
    ['{{roles.harbour-master, genitive}}', 'hamnefutens'],
    ['{{thon.role}}', 'hamnefuten'],
    ['{{thon.role, indefinite}}', 'hamnefut'],
    ['{{data.shoe-size, capital}}', 'Skostorleik'],
    ['{{data.ip-address}}', 'IP-adresse'],
    ['{{sources.population-register}}', 'Folkeregisteret'],
    ['{{events.unsubscribed}}', 'når du melder deg av'],
    ['{{events.unsubscribed, after}}', 'etter at du har meldt deg av'],
    ['{{visits.retention.0.after, after}}', 'etter at du har meldt deg av'],
    ['{{visits.retention.0.where}}', 'på eigne tenarar'],
    ['{{visits.responsible}}', 'ombodet vårt og hamnefuten'],
    ['{{visits.responsible, indefinite}}', 'ombod og hamnefut'],
    ['{{visits.purposes}}', 'lage statistikk over bruken av nettstaden og forbetre nettstaden'],
    ['{{visits.purposes.1.when}}', 'i nokre tilfelle']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('that nobody knows is reported, with the nearest fact', () => {
    const {findings} = passageIn('nn', '{{roles.ombd}} {{visits.responsibl}}', setting)
    expect(findings).toMatchObject([
      {rule: 'unfilled-placeholder', parameters: {actual: '{{roles.ombd}}'}},
      {rule: 'unfilled-placeholder', parameters: {nearest: '{{visits.responsible}}'}}
    ])
  })

  test('is not looked for deeper than kinds go', () => {
    expect(passageIn('nn', '{{roles.ombud.definite}}', setting).findings).toHaveLength(1)
  })
})

describe('categories of data', () => {
  test.each([
    ['{{visits.data}}', 'IP-adresse, namn, skostorleik og tru'],
    ['{{visits.data, comma}}', 'IP-adresse, namn, skostorleik, tru'],
    ['{{visits.data, open}}', 'IP-adresse, namn, skostorleik, tru og anna'],
    ['{{visits.data, bullets}}', '- IP-adresse\n- namn\n- skostorleik\n- tru'],
    ['{{visits.data.0}}', 'IP-adresse'],
    ['{{visits.data.1}}', 'namn og skostorleik'],
    ['{{visits.data.1, or}}', 'namn eller skostorleik'],
    ['{{visits.data.1.when}}', 'dersom du er logga inn']
  ])('%s are %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })
})

describe('cookies', () => {
  test.each([
    ['{{cookies.matomo.pk-id}}', '_pk_id'],
    ['{{cookies.matomo}}', '_pk_id og _pk_ses'],
    ['{{cookies.matomo, or}}', '_pk_id eller _pk_ses'],
    ['{{cookies.matomo.items}}', '_pk_id og _pk_ses'],
    ['{{cookies.session}}', 'JSESSIONID'],
    ['{{cookies.matomo.count}}', '3'],
    ['{{cookies.matomo.count, letters}}', 'tre'],
    ['{{cookies.count, letters, capital}}', 'To'],
    ['{{cookies.matomo.on}}', 'dfo.no og difi.no'],
    ['{{cookies.matomo.setBy}}', 'Matomo'],
    ['{{cookies.matomo.duration}}', '13~månader'],
    ['{{cookies.matomo.pk-id.duration}}', 'når du lukkar nettlesaren'],
    ['{{cookies.matomo.pk-ses.duration, letters}}', '30 minutt'],
    ['{{cookies.matomo.pk-id.example}}', 'ab12']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('that have no name fill nothing', () => {
    expect(passageIn('nn', '{{cookies.matomo.nameless}}', setting).findings).toMatchObject([
      {rule: 'unfilled-placeholder'}
    ])
  })
})

test.each([
  ['{{analytics.matomo.system}}', 'Matomo'],
  ['{{analytics.matomo.on}}', 'dfo.no'],
  ['{{analytics.matomo.answers}}', 'kva nettlesarar som blir brukte og kor lenge besøket varer']
])('what counts visits is told: %s is %s', (text, expected) => {
  expect(soundPassage('nn', text, setting)).toBe(expected)
})
