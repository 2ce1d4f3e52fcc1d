import Handlebars from 'handlebars'
import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {indexPoints} from '../source/points.ts'
import {placeOf} from './place-of.ts'
import type {Names} from './prepare-template.ts'
import type {Template} from './template.ts'

type Node = hbs.AST.Node

/** Helpers within which names are those of an entry, and no longer those of the template. */
const entering: ReadonlySet<string> = new Set(['each', 'with'])

/**
 * Find names of what a template is never given, which would leave a hole on every page and say nothing: `{{titel}}` for `{{title}}`.
 *
 * What entries have is not known here, nor what a template of the project's own gives to another, so that is left alone.
 *
 * @param templates every template of the project's own; of those whose `parameters` are known, each is looked into
 * @param names the helpers and partials there are
 * @returns a finding for each place
 */
export function unknownParameters(templates: readonly Template[], {helpers}: Names): Finding[] {
  const programs = new Map(templates.map((template) => [template, programOf(template)]))
  const otherwise = new Set([...programs.values()].flatMap((program) => calledOtherwise(program)))
  return [...programs].flatMap(([template, program]) => {
    const {parameters, file, text, name} = template
    if (!parameters || otherwise.has(name) || otherwise.has(undefined)) return []
    const points = indexPoints(text)
    return namesIn(program, helpers)
      .filter((path) => !parameters.has(path.name))
      .map((path): Finding => {
        const suggestion = nearest(path.name, parameters)
        return {
          rule: 'unknown-parameter',
          file,
          place: placeOf(path.loc, points),
          parameters: {actual: path.name, ...(suggestion && {nearest: suggestion})}
        }
      })
  })
}

/** Nothing, when it cannot be parsed: that is told by whoever compiles it. */
function programOf({text}: Template): Node | undefined {
  try {
    return Handlebars.parse(text)
  } catch {
    return undefined
  }
}

/** The partials that get something else than what stands around them; undefined for one that is chosen while the template runs. */
function calledOtherwise(program: Node | undefined): (string | undefined)[] {
  const found: (string | undefined)[] = []
  class Visitor extends Handlebars.Visitor {
    override PartialStatement({name, params, hash}: hbs.AST.PartialStatement): void {
      if (params.length === 0 && !given(hash)) return
      found.push(name.type === 'PathExpression' ? name.original : undefined)
    }
  }
  if (program) new Visitor().accept(program)
  return found
}

/** A name of what the template itself is given, and where it stands. */
interface NamedParameter {
  name: string
  loc: hbs.AST.SourceLocation
}

/** The names in a template that are names of what it is given itself: those outside entries, and those that lead out of them. */
function namesIn(program: Node | undefined, helpers: ReadonlySet<string>): NamedParameter[] {
  const found: NamedParameter[] = []
  class Visitor extends Handlebars.Visitor {
    private depth = 0

    override PathExpression({parts, depth, data, loc}: hbs.AST.PathExpression): void {
      if (data ? parts[0] !== 'root' : depth !== this.depth) return
      const name = parts[data ? 1 : 0]
      if (name !== undefined) found.push({name, loc})
    }

    override MustacheStatement({path, params, hash}: hbs.AST.MustacheStatement): void {
      const isCall = params.length > 0 || given(hash) || helpers.has(String((path as hbs.AST.PathExpression).original))
      this.all(isCall ? [...params, hash] : [path])
    }

    override SubExpression({params, hash}: hbs.AST.SubExpression): void {
      this.all([...params, hash])
    }

    override PartialStatement({name, params, hash}: hbs.AST.PartialStatement): void {
      this.all([name.type === 'SubExpression' ? name : undefined, ...params, hash])
    }

    override BlockStatement({path, params, hash, program: entry, inverse}: hbs.AST.BlockStatement): void {
      this.all([...params, hash, inverse])
      const inside = entering.has(String(path.original)) ? 1 : 0
      this.depth += inside
      this.accept(entry)
      this.depth -= inside
    }

    /** What is not there is `undefined`, whatever the types say. */
    private all(nodes: readonly (Node | undefined)[]): void {
      for (const one of nodes) if (one) this.accept(one)
    }
  }
  if (program) new Visitor().accept(program)
  return found
}

function given(hash: hbs.AST.Hash | undefined): boolean {
  return hash !== undefined
}
