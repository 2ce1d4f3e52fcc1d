/** How a library of CommonJS asks for what starts other programs, and the name that it gives to it. */
const asked = /^const (\w+) = require\('node:child_process'\);\n/m

/**
 * Lets the library that reads command lines ask for what starts other programs when it starts one, which this product never has it do: to load that part of Node
 * takes as long as all of the library.
 *
 * @returns {import('vite').Plugin} a plugin for modules of a library
 */
export function lateProcesses() {
  return {
    name: 'late-processes',
    transform: {
      filter: {id: /\/node_modules\/commander\//},
      handler(code) {
        const [line, name] = asked.exec(code) ?? []
        if (line === undefined) return
        const used = new RegExp(`(?<![\\w$.])${name}\\.`, 'g')
        return {code: code.replace(line, '').replace(used, "require('node:child_process')."), map: null}
      }
    }
  }
}
