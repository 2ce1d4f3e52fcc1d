import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'

/** What an id of a preference may hold, so that none can be a command of another kind. */
const safe = /^[\p{L}\p{M}\p{N}_-]{1,60}$/u

/**
 * Write what tells Apertium which house style to follow, before a text.
 *
 * @param preferences ids of its preferences
 * @param folder the folder of its language packages
 * @param mode the mode that they are for
 * @returns a command of its stream format; empty when there are no preferences
 * @throws {Misuse} when it does not have one of them
 */
export function preferenceCommand(preferences: readonly string[], folder: string, mode: string): string {
  if (preferences.length === 0) return ''
  const known = knownPreferences(path.join(folder, 'prefs', `${mode}.xml`))
  const unknown = preferences.filter((id) => !safe.test(id) || known?.includes(id) === false)
  if (unknown.length > 0) {
    throw new Misuse('apertium-preference', {
      actual: unknown.join(', '),
      mode,
      expected: (known ?? []).join(', ') || '–'
    })
  }
  return `[<STREAMCMD:SETVAR:${preferences.join(',')}>]`
}

/** The ids in a file of preferences; undefined when there is no such file. */
function knownPreferences(file: string): string[] | undefined {
  if (!fs.existsSync(file)) return undefined
  return [...fs.readFileSync(file, 'utf8').matchAll(/<preference\s+id="([^"]*)"/g)].map(([, id = '']) =>
    id.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
  )
}
