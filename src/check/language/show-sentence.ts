import {filled} from '../text/block.ts'

/** How much of a sentence is shown, in characters. */
const most = 140

/**
 * Show a sentence in a message: values that are filled in as `…`, and a long one only around what it is about.
 *
 * @param text the text that the sentence is in
 * @param sentence where the sentence stands
 * @param about where what it is about stands; default: its beginning
 * @returns the sentence, or a part of it between `…`
 */
export function showSentence(
  text: string,
  sentence: {start: number; end: number},
  about: {start: number; end: number} = sentence
): string {
  if (sentence.end - sentence.start <= most) return show(text.slice(sentence.start, sentence.end))
  const room = Math.max(0, Math.floor((most - (about.end - about.start)) / 2))
  const from = about.start - room <= sentence.start ? sentence.start : nextWord(text, about.start - room, about.start)
  const to = about.end + room >= sentence.end ? sentence.end : lastWord(text, about.start, from + most)
  return `${from > sentence.start ? '… ' : ''}${show(text.slice(from, to))}${to < sentence.end ? ' …' : ''}`
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space >= limit ? limit : space + 1
}

function lastWord(text: string, limit: number, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? to : space
}

function show(text: string): string {
  return text.replaceAll(filled, '…')
}
