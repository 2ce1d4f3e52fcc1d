/**
 * Propose an id for something by its name.
 *
 * @param name the name
 * @param taken ids that there are
 * @returns small letters, digits and hyphens; empty when nothing of the name can be in an id
 */
export function idFromName(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  if (plain === '' || !taken.includes(plain)) return plain
  let number = 2
  while (taken.includes(`${plain}-${number}`)) number++
  return `${plain}-${number}`
}
