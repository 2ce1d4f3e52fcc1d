/** How a script of Rolldown's asks for another, or for a part of Node, and the name that it gives to what that one exports. */
const asked = /^(?:const|let) ((?:require|node)_[\w$]+) = require\("((?:\.{1,2}\/|node:)[^"]+)"\);$/gm

/** A name of such a kind, wherever it stands, and the dot behind it. */
const named = /(?<![\w$]|(?<!\.\.)\.)((?:require|node)_[\w$]+)(\.)?/g

/**
 * Lets a script load another, or a part of Node, when it first uses something of it, and not when it starts: what a command does not need is not run. That is
 * safe where modules do nothing but declare when they are loaded, as those of this product do and those that it builds on.
 *
 * @returns {import('vite').Plugin} a plugin for output in CommonJS
 */
export function lazyChunks() {
  return {
    name: 'lazy-chunks',
    renderChunk(code) {
      const lazy = new Set([...code.matchAll(asked)].map(([, name]) => name))
      const rest = code.replace(asked, '')
      // One that is not only looked into is loaded at once.
      for (const [, name, dot] of rest.matchAll(named)) if (dot === undefined) lazy.delete(name)
      if (lazy.size === 0) return
      return {
        code: code
          // In brackets, so that `new` is about what is asked for.
          .replace(named, (text, name, dot) => (dot && lazy.has(name) ? `(${name}()).` : text))
          .replace(asked, (line, name, file) =>
            lazy.has(name)
              ? `let ${name}_loaded;\nconst ${name} = () => (${name}_loaded ??= require("${file}"));`
              : line
          ),
        map: null
      }
    }
  }
}
