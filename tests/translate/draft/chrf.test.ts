import {expect, test} from '@jest/globals'
import {chrF} from './chrf.ts'

test('what is the same is 100, what has nothing in common 0, and nothing at all 0', () => {
  expect(chrF([{text: 'Vi svarar deg.', reference: 'Vi svarar deg.'}])).toBe(100)
  expect(chrF([{text: 'abc', reference: 'xyz'}])).toBe(0)
  expect(chrF([{text: '', reference: ''}])).toBe(0)
  expect(chrF([])).toBe(0)
})

test('white space does not count', () => {
  expect(chrF([{text: 'Vi svarar', reference: ' Visvarar\n'}])).toBe(100)
})

test('the mean is over rows of one to six characters, recall weighing twice', () => {
  // One of two letters in common, of one row of two none; precision 1/4 and recall 1/4.
  expect(chrF([{text: 'ab', reference: 'ac'}])).toBeCloseTo(25)
  // Precision: 2/2 and 1/1. Recall: 2/4, 1/3; longer rows are in the reference alone and do not count.
  const [precision, recall] = [1, (2 / 4 + 1 / 3) / 2]
  expect(chrF([{text: 'ab', reference: 'abcd'}])).toBeCloseTo((500 * precision * recall) / (4 * precision + recall))
})

test('counts are of all texts together', () => {
  const pairs = [
    {text: 'a', reference: 'a'},
    {text: 'b', reference: 'c'}
  ]
  expect(chrF(pairs)).toBeCloseTo(50)
})
