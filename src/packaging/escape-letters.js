/**
 * Writes what is not ASCII as escapes, in scripts that are read as Latin 1: to decode UTF-8 takes several times longer. Within strings,
 * templates, expressions and names, an escape is the character itself.
 *
 * @returns {import('vite').Plugin} a plugin for scripts without tagged templates that look at how they are written
 */
export function escapeLetters() {
  return {
    name: 'escape-letters',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            /[^\0-\x7F]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
          )
    }
  }
}
