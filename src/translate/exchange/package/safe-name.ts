/** Names of devices, which some systems open in place of a file. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** So long names can be unpacked anywhere. */
const longest = 100

/**
 * Make the path of a file within a package safe to unpack on every system.
 *
 * @param path folders and a name, with `/` between
 * @returns a relative path that stays within its folder, without signs that mean something to a system
 */
export function safeName(path: string): string {
  const parts = path
    .normalize('NFC')
    .split('/')
    .map((part) =>
      part
        .replace(/[\p{C}<>:"\\|?*]+/gu, '-')
        .replace(/^[\s.]+|[\s.]+$/g, '')
        .replace(devices, '$&-')
    )
    .filter((part) => part !== '')
    .map(shorten)
  return parts.length === 0 ? '-' : parts.join('/')
}

/** What a file is, its name ends in. */
function shorten(part: string): string {
  const signs = [...part]
  if (signs.length <= longest) return part
  const ending = /\.[^.]{1,8}$/.exec(part)?.[0] ?? ''
  return `${signs
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd()}${ending}`
}
