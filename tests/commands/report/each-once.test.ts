import {expect, test} from '@jest/globals'
import {eachOnce} from '../../../src/commands/report/each-once.ts'
import {finding, findingOfFile, place} from '../../diagnostics/fixtures/report-fixtures.ts'

test('what is told twice is told once, the first time', () => {
  const first = finding({note: 'first'})
  const others = [
    findingOfFile(),
    finding({rule: 'x'}),
    finding({file: 'b'}),
    finding({place: place(1, 2)}),
    finding({message: 'x'})
  ]
  expect(eachOnce([first, finding({note: 'second'}), ...others, first])).toEqual([first, ...others])
})
