/** Letters that have no ASCII letter below an accent, and what is written instead. */
export const asciiLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ö: 'o',
  ä: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ŧ: 't',
  ŋ: 'n',
  ł: 'l',
  œ: 'oe'
}
