import type {Policy} from '../../src/model/policy.ts'
import {readYaml} from '../../src/source/read-yaml.ts'

/** The facts of a policy in which many things have the same names. */
export const facts = `personvern: 1
languages: [nb]
controller: {email: post@eksempel.no}
open: # what is not known
  - {field: parties.skyhus.country}
  - {field: 'activities.courses.retention', note: skyhus}
  - {field: skyhus.name}
  - {field: sections.courses}
parties:
  skyhus: {name: skyhus}   # its name is no id
  "annan": {subProcessors: [skyhus, 'skyhus']}
systems: {drift: {supplier: "skyhus"}}
people: {kari: {name: Kari}}
terms: {data: [allergies, {id: notes}], purposes: [allergies]}
references: {gdpr: {act: gdpr}}
dates: {start: 2020-01-01}
activities:
  courses:
    data: [allergies]
    purposes: [allergies]
    recipients: [{party: skyhus}]
cookies:
  site: {setBy: skyhus, items: {session: {name: session}, site: {name: s}}}
outline:
  - {id: courses, about: [courses], blocks: [text, {activity: courses}, {cookies: site}]}
  - {id: skyhus, blocks: [text]}
`

/** The policy that they are. */
export const policy = readYaml(facts, '').data as Policy
