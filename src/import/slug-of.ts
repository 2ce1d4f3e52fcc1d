/** Letters that have no other form without a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ŧ: 't',
  ŋ: 'n'
}

/**
 * Make an id from a name.
 *
 * @param name any text
 * @param otherwise what it begins with when nothing in it can begin an id; default: `x`
 * @returns letters, figures and hyphens, at most 50, a letter first
 */
export function slugOf(name: string, otherwise: string = 'x'): string {
  const plain = name
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return /^[a-z]/.test(plain) ? plain : [otherwise, plain].filter(Boolean).join('-')
}
