import {expect, test} from '@jest/globals'
import {putAside, takePart, type SlotFrame} from '../../src/template/slot-frame.ts'

test('a slot that was put aside is found again', () => {
  const frame: SlotFrame = {slots: []}
  const text = `a ${putAside(frame, 'first')} b ${putAside(frame, 'second')}`
  expect(takePart(text, frame)).toMatchObject({kind: 'part', slots: ['first', 'second']})
})

test('the same text is the same whatever was put aside before it', () => {
  const textIn = (frame: SlotFrame) => `- ${putAside(frame, 'a')}\n- ${putAside(frame, 'b')}`
  const early: SlotFrame = {slots: []}
  const late: SlotFrame = {slots: ['x', 'y', 'z']}
  expect(takePart(textIn(late), late)).toEqual(takePart(textIn(early), early))
})

test('slots are numbered in the order of the text, one that stands twice once', () => {
  const frame: SlotFrame = {slots: []}
  const [a, b] = [putAside(frame, 'a'), putAside(frame, 'b')]
  const part = takePart(`${b}${a}${b}`, frame)
  expect(part.slots).toEqual(['b', 'a'])
  expect(part.text).toBe(`${a}${b}${a}`)
})

test('what is put aside and never used is left out', () => {
  const frame: SlotFrame = {slots: []}
  putAside(frame, 'unused')
  expect(takePart('plain', frame)).toEqual({kind: 'part', text: 'plain', slots: []})
})
