import {describe, expect, test} from '@jest/globals'
import {createSimplify} from '../../../../src/translate/draft/apertium/simplify.ts'
import {loadLexicons} from '../../../../src/workspace/check/load-lexicons.ts'

const simplify = createSimplify(loadLexicons()('nb').draft ?? {})

describe('what the engine would take for something else is written in another way', () => {
  test.each([
    ['Loggen slettes ikke, men lagres aldri.', 'Loggen blir ikke slettet, men blir aldri lagret.'],
    ['Når du svarer, legges det igjen en kapsel.', 'Når du svarer, blir det lagt igjen en kapsel.'],
    ['I brevet brukes det heller ikke knapper.', 'I brevet blir det heller ikke brukt knapper.'],
    ['Åpner du brevet, settes en kapsel.', 'Åpner du brevet, blir det satt en kapsel.'],
    ['De skal slettes, og kan også slettes av oss.', 'De skal bli slettet, og kan også bli slettet av oss.'],
    ['De må lagres eller slettes.', 'De må lagres eller bli slettet.'],
    ['De kan normalt ikke lagres og slettes samtidig.', 'De kan normalt ikke lagres og bli slettet samtidig.'],
    ['Vi vil at de lagres og slettes her.', 'Vi vil at de lagres og blir slettet her.'],
    ['Da slettes vedkommende fra listen.', 'Da blir vedkommende slettet fra listen.'],
    ['De lagres, og slettes etter et år.', 'De lagres, og blir slettet etter et år.'],
    ['Virksomhetens behandling av data er lovlig.', 'Behandlingen av data hos virksomheten er lovlig.'],
    ['i hht loven, hht. avtalen', 'i henhold til loven, i henhold til avtalen'],
    ['Hvilket språk du har', 'Hvilke språk du har']
  ])('%s', (text, simpler) => {
    expect(simplify(text)).toBe(simpler)
  })
})

describe('what means just one thing stands as it is', () => {
  test.each([
    'Opplysningene lagres når de kan lagres trygt.',
    'Kapselen, slettes en gang i året.',
    'Det registreres opplysninger om deg.',
    'Datatilsynets behandling av saker.',
    'Vi bruker ikke det som finnes.'
  ])('%s', (text) => {
    expect(simplify(text)).toBe(text)
  })

  test('and all does in a language of which nothing is known', () => {
    expect(createSimplify({})('Loggen slettes ikke.')).toBe('Loggen slettes ikke.')
  })
})
