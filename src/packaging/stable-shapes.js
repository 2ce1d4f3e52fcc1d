/** Libraries that make such objects for each text they read or write, and never look at the order of their fields. */
const libraries = /\/node_modules\/(?:js-yaml|mdast-util-to-markdown)\//

/**
 * Lets objects that begin with a spread and go on with fields of their own begin with one of the fields instead. Of one that begins with a spread, V8 up
 * to 11.3 (Node 20) makes a hidden class of its own each time, and all that reads its fields then looks them up one by one.
 *
 * @returns {import('vite').Plugin} a plugin for modules of some libraries
 */
export function stableShapes() {
  return {
    name: 'stable-shapes',
    transform: {
      filter: {id: libraries},
      handler(code) {
        const fields = beginningWithSpread(this.parse(code))
        if (fields.length === 0) return
        return {
          code: fields.reduceRight(
            (text, {at, name}) => `${text.slice(0, at)} ${name}: void 0,${text.slice(at)}`,
            code
          ),
          map: null
        }
      }
    }
  }
}

/** Where objects begin that begin with a spread, and the first field that each has of its own. */
function beginningWithSpread(program) {
  const found = []
  visit(program, (node) => {
    if (node.type !== 'ObjectExpression' || node.properties[0]?.type !== 'SpreadElement') return
    const own = node.properties.find(
      ({type, key, computed}) => type === 'Property' && !computed && key.type === 'Identifier'
    )
    if (own) found.push({at: node.start + 1, name: own.key.name})
  })
  return found.sort((first, second) => first.at - second.at)
}

function visit(node, see) {
  if (typeof node?.type === 'string') see(node)
  for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) visit(child, see)
}
