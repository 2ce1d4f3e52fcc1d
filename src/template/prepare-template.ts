import Handlebars from 'handlebars'
import type {Finding, Place} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {reserved} from '../language/tokens.ts'
import {indexPoints} from '../source/points.ts'
import {placeOf} from './place-of.ts'
import type {Template} from './template.ts'

type Program = hbs.AST.Program
type Statement = hbs.AST.Statement
type Expression = hbs.AST.Expression

/** What templates may name. */
export interface Names {
  helpers: ReadonlySet<string>
  partials: ReadonlySet<string>
}

/**
 * Parse a template, and turn everything that it puts out into slots: what an expression or a partial yields is put aside, and a token
 * stands in its place.
 *
 * @param template the template
 * @param names the helpers and partials there are
 * @returns its syntax tree, changed; and findings for syntax, raw output, and unknown helpers and partials
 */
export function prepareTemplate(template: Template, names: Names): {program: Program | undefined; findings: Finding[]} {
  const findings: Finding[] = []
  const points = indexPoints(template.text)
  const report = (rule: Rule, place: Place, parameters: Finding['parameters']): void => {
    findings.push({rule, file: template.file, place, parameters})
  }
  try {
    const program = Handlebars.parse(template.text.replace(reserved, ({length}) => '\uFFFD'.repeat(length)))
    prepare(program, {names, report, place: (loc) => placeOf(loc, points)})
    return {program, findings}
  } catch (error) {
    const {message, lineNumber, column = 0} = error as Error & {lineNumber?: number; column?: number}
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1])
    const start = points.lineStart(line) + column
    const reason = message
      .split('\n')
      .at(-1)!
      .replace(/ - \d+:\d+$/, '')
    report('template-syntax', points.between(start, start + 1), {reason})
    return {program: undefined, findings}
  }
}

interface Preparation {
  names: Names
  report(rule: Rule, place: Place, parameters: Finding['parameters']): void
  place(loc: hbs.AST.SourceLocation): Place
}

function prepare(program: Program, preparation: Preparation): void {
  program.body = program.body.flatMap((statement) => prepareStatement(statement, preparation))
}

/** One row a kind of statement; those without a row are text and notes. Partials with a block and decorators are not for templates here. */
const statements: Record<string, (statement: never, preparation: Preparation) => Statement[]> = {
  MustacheStatement: (statement: hbs.AST.MustacheStatement, preparation) => [toSlot(statement, preparation)],
  PartialStatement: (statement: hbs.AST.PartialStatement, preparation) => toPart(statement, preparation),
  BlockStatement(statement: hbs.AST.BlockStatement, preparation) {
    checkHelper(statement.path, preparation)
    for (const expression of argumentsOf(statement)) checkExpression(expression, preparation)
    prepare(statement.program, preparation)
    if (statement.inverse) prepare(statement.inverse, preparation)
    return [statement]
  },
  PartialBlockStatement: ({name, loc}: hbs.AST.PartialBlockStatement, preparation) =>
    refuse(`#> ${nameOf(name)}`, loc, preparation),
  Decorator: ({path, loc}: hbs.AST.Decorator, preparation) => refuse(`*${nameOf(path)}`, loc, preparation),
  DecoratorBlock: ({path, loc}: hbs.AST.DecoratorBlock, preparation) => refuse(`#*${nameOf(path)}`, loc, preparation)
}

function refuse(actual: string, loc: hbs.AST.SourceLocation, {report, place}: Preparation): [] {
  report('unknown-helper', place(loc), {actual})
  return []
}

function prepareStatement(statement: Statement, preparation: Preparation): Statement[] {
  return statements[statement.type]?.(statement as never, preparation) ?? [statement]
}

function toSlot(statement: hbs.AST.MustacheStatement, preparation: Preparation): Statement {
  const {path, params, hash, loc} = statement
  if (!statement.escaped) preparation.report('raw-placeholder', preparation.place(loc), {})
  const isCall = params.length > 0 || hash !== undefined || preparation.names.helpers.has(nameOf(path))
  if (isCall) checkHelper(path, preparation)
  for (const expression of argumentsOf(statement)) checkExpression(expression, preparation)
  const value = isCall ? call(path as hbs.AST.PathExpression, params, hash, loc) : path
  return mustache('slot', [value], loc)
}

/** A partial is a block of its own, so blank lines stand around it. */
function toPart(statement: hbs.AST.PartialStatement, preparation: Preparation): Statement[] {
  const {name, params, hash, loc} = statement
  const dynamic = name.type === 'SubExpression'
  const partial = dynamic ? undefined : nameOf(name)
  if (partial !== undefined && !preparation.names.partials.has(partial)) {
    const suggestion = nearest(partial, preparation.names.partials)
    preparation.report('unknown-partial', preparation.place(loc), {
      actual: partial,
      ...(suggestion && {nearest: suggestion})
    })
  }
  for (const expression of argumentsOf({params, hash})) checkExpression(expression, preparation)
  const context = params[0] ?? pathTo('this', loc)
  const named =
    partial === undefined
      ? (name as Expression)
      : ({type: 'StringLiteral', value: partial, original: partial, loc} as Expression)
  const part = call(pathTo('part', loc), [named, context], hash, loc)
  return [content('\n\n', loc), mustache('slot', [part], loc), content('\n\n', loc)]
}

function checkHelper(path: Expression, {names, report, place}: Preparation): void {
  const name = nameOf(path)
  if (names.helpers.has(name)) return
  const suggestion = nearest(name, names.helpers)
  report('unknown-helper', place(path.loc), {actual: name, ...(suggestion && {nearest: suggestion})})
}

function checkExpression(expression: Expression, preparation: Preparation): void {
  if (expression.type !== 'SubExpression') return
  checkHelper((expression as hbs.AST.SubExpression).path, preparation)
  for (const argument of argumentsOf(expression as hbs.AST.SubExpression)) checkExpression(argument, preparation)
}

function argumentsOf({params, hash}: {params: Expression[]; hash?: hbs.AST.Hash}): Expression[] {
  return [...params, ...(hash?.pairs ?? []).map(({value}) => value)]
}

function nameOf(expression: Expression): string {
  return String((expression as hbs.AST.PathExpression).original)
}

function call(
  path: hbs.AST.PathExpression,
  params: Expression[],
  hash: hbs.AST.Hash | undefined,
  loc: hbs.AST.SourceLocation
): Expression {
  return {type: 'SubExpression', path, params, hash, loc} as unknown as Expression
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return {
    type: 'PathExpression',
    original: name,
    parts: name === 'this' ? [] : [name],
    depth: 0,
    data: false,
    loc
  }
}

function mustache(helper: string, params: Expression[], loc: hbs.AST.SourceLocation): Statement {
  return {
    type: 'MustacheStatement',
    path: pathTo(helper, loc),
    params,
    escaped: false,
    strip: {open: false, close: false},
    loc
  } as unknown as Statement
}

function content(value: string, loc: hbs.AST.SourceLocation): Statement {
  return {type: 'ContentStatement', value, original: value, loc} as unknown as Statement
}
