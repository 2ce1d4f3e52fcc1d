import {describe, expect, test} from '@jest/globals'
import {partIn} from '../../support/block-in.ts'
import type {StandardLanguage} from '../../support/standard-bundle.ts'

const facts = {
  parties: {networks: {category: 'social-network'}, named: {name: 'Nettverk AS', category: 'social-network'}},
  terms: {recipients: [{id: 'schools', plural: true}, 'library'], roles: [{id: 'technicians', plural: true}]}
}
const words = {
  'vocabulary.recipients.schools': 'the schools',
  'vocabulary.recipients.library': 'the library',
  'vocabulary.roles.technicians.definite': 'the technicians',
  'vocabulary.roles.technicians.definitePlural': 'the technicians',
  'vocabulary.roles.technicians.indefinite': 'technician',
  'vocabulary.roles.technicians.plural': 'technicians'
}

const told = (language: StandardLanguage, activity: Readonly<Record<string, unknown>>): string =>
  partIn(language, 'recipients', activity, facts, language === 'en' ? words : {})

describe('recipients that are several', () => {
  test.each<[language: StandardLanguage, processor: string, controller: string]>([
    ['nb', 'Sosiale nettverk er databehandlere for oss.', ', som selv er behandlingsansvarlige for dem.'],
    ['nn', 'Sosiale nettverk er databehandlarar for oss.', ', som sjølve er behandlingsansvarlege for dei.'],
    ['en', 'Social networks are our processors.', ', which are themselves the controllers of the data.']
  ])('are told in the plural, in %s', (language, processor, controller) => {
    for (const who of [{category: 'social-network'}, {party: 'networks'}]) {
      expect(told(language, {recipients: [{...who, role: 'processor'}]})).toBe(processor)
      expect(told(language, {recipients: [{...who, role: 'controller'}]})).toContain(controller)
    }
  })

  test('are told in the plural with what they supply, and whatever their part', () => {
    const supplying = {category: 'social-network', service: 'video-platform'}
    expect(told('en', {recipients: [{...supplying, role: 'joint-controller'}]})).toBe(
      'Social networks are our video platform and joint controllers with us.'
    )
    expect(told('nn', {otherController: {party: 'networks'}})).toBe(
      'Sosiale nettverk er sjølve behandlingsansvarlege for sin del av dette.'
    )
    expect(told('en', {access: [{party: 'networks'}]})).toBe('Social networks have access to the data.')
  })

  test('are those of a term of the policy that says so', () => {
    expect(told('en', {recipients: [{category: 'schools', role: 'processor'}]})).toBe('The schools are our processors.')
    expect(told('en', {recipients: [{category: 'library', role: 'processor'}]})).toBe('The library is our processor.')
    expect(told('en', {access: ['technicians']})).toBe('The technicians have access to the data.')
  })

  test('are not those of a party that has a name', () => {
    expect(told('en', {recipients: [{party: 'named', role: 'processor'}]})).toBe('Nettverk AS is our processor.')
  })
})

describe('roles that are several', () => {
  test('are responsible in the plural', () => {
    const activity = {responsible: ['technicians', {role: 'technicians', for: ['deletion']}]}
    expect(partIn('en', 'activity', activity, facts, words)).toContain(
      'The technicians have day-to-day responsibility. The technicians are responsible for deletion.'
    )
  })
})
