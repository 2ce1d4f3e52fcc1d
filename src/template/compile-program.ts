import Handlebars from 'handlebars'
import {compileOptions} from './names-of.ts'
import type {Names} from './prepare-template.ts'
import type {CompiledTemplate} from './template.ts'

/** What Handlebars says of its compilers in its own `compile`, and not in its types. */
interface Compilers {
  Compiler: new () => {compile(program: hbs.AST.Program, options: object): object}
  JavaScriptCompiler: new () => {compile(program: object, options: object, context: undefined, asObject: true): unknown}
}

/**
 * Compile a template that was prepared, for a Handlebars that only runs templates.
 *
 * @param program its syntax tree
 * @param names what templates may name
 * @returns what `createEnvironment` runs
 */
export function compileProgram(program: hbs.AST.Program, names: Names): CompiledTemplate {
  const {Compiler, JavaScriptCompiler} = Handlebars as unknown as Compilers
  const options = {...compileOptions(names), data: true}
  return new JavaScriptCompiler().compile(
    // As its own `compile` does: white space is looked at once more, where slots have taken the place of partials.
    new Compiler().compile(Handlebars.parse(program as unknown as string), options),
    options,
    undefined,
    true
  ) as CompiledTemplate
}
