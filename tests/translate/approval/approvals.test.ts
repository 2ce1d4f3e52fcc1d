import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Approval} from '../../../src/translate/approval/approval.ts'
import {latestApproval, readApprovals} from '../../../src/translate/approval/read-approvals.ts'
import {writeApprovals} from '../../../src/translate/approval/write-approvals.ts'

const approval = (own: Partial<Approval> = {}): Approval => ({
  language: 'nn',
  day: '2026-11-22',
  by: 'Kari Nordmann',
  role: 'personvernombod',
  version: '3f2a9c1b04de',
  facts: new Map([['courses.retention', '1a2b3c4d']]),
  updated: '2026-11-20',
  note: '',
  ...own
})

const text = fc.string({unit: 'binary'})

const approvals = fc.array(
  fc.record({
    language: fc.constantFrom('en', 'nb', 'nn', 'se-FI'),
    day: fc.constantFrom('2026-01-31', '2026-11-22', '2027-03-01'),
    by: text.filter((name) => name.trim() !== ''),
    role: text,
    version: fc.stringMatching(/^[0-9a-f]{12}$/),
    facts: fc
      .dictionary(fc.stringMatching(/^[a-z][a-z-]{0,5}\.[a-zA-Z]{1,5}$/), fc.stringMatching(/^[0-9a-f]{8}$/))
      .map((facts) => new Map(Object.entries(facts))),
    updated: fc.constantFrom('', '2026', '2026-11-20'),
    note: text
  })
)

describe('approvals', () => {
  test('are read back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(approvals, (given) => {
        const {approvals: read, wrong} = readApprovals(writeApprovals(given))
        expect(wrong).toEqual([])
        expect(new Set(read.map(plain))).toEqual(new Set(given.map(plain)))
        expect(writeApprovals(read)).toBe(writeApprovals(given))
      })
    )
  })

  test('stand by language and day, and those of one day in the order that they were given', () => {
    const {approvals: read} = readApprovals(
      writeApprovals([
        approval({by: 'C'}),
        approval({by: 'A', day: '2027-01-01'}),
        approval({by: 'B'}),
        approval({by: 'Z', language: 'en'})
      ])
    )
    expect(read.map(({by}) => by)).toEqual(['Z', 'C', 'B', 'A'])
  })

  test('are for people to read, too', () => {
    expect(writeApprovals([approval({note: 'Ny databehandlar.'})])).toBe(
      'language\tday\tby\trole\tversion\tfacts\tupdated\tnote\n' +
        'nn\t2026-11-22\tKari Nordmann\tpersonvernombod\t3f2a9c1b04de\tcourses.retention:1a2b3c4d\t2026-11-20\tNy databehandlar.\n'
    )
  })

  test.each([
    ['cells', (line: string) => line.replaceAll('\t', ' ')],
    ['language', (line: string) => line.replace(/^nn/, '<<<<')],
    ['day', (line: string) => line.replace('2026-11-22', '2026-11-31')],
    ['day', (line: string) => line.replace('2026-11-22', '2026-11')],
    ['by', (line: string) => line.replace('Kari Nordmann', ' ')],
    ['version', (line: string) => line.replace('3f2a9c1b04de', '3f2a')],
    ['facts', (line: string) => line.replace(':1a2b3c4d', '')]
  ])('that were damaged are named by their lines, and keep nobody from the others: %s', (reason, damage) => {
    const [head, line] = writeApprovals([approval()]).split('\n') as [string, string]
    expect(readApprovals(`${head}\n${damage(line)}\n${line}\n`)).toEqual({
      approvals: [approval()],
      wrong: [{line: 2, reason}]
    })
  })

  test('count by their day, then by their order, in their own language', () => {
    const given = [
      approval({by: 'A', day: '2026-12-01'}),
      approval({by: 'B', day: '2026-12-01'}),
      approval({by: 'C', day: '2026-01-01'}),
      approval({by: 'D', day: '2027-01-01', language: 'en'})
    ]
    expect(latestApproval(given, 'nn')?.by).toBe('B')
    expect(latestApproval(given, 'nb')).toBeUndefined()
  })
})

function plain({facts, ...own}: Approval): string {
  return JSON.stringify([Object.entries(own).sort(), [...facts].sort()])
}
