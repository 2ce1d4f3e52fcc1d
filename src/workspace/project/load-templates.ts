import path from 'node:path'
import fs from 'node:fs'
import type {Finding} from '../../diagnostics/finding.ts'
import {createEnvironment, type Environment} from '../../template/create-environment.ts'
import type {CompiledTemplate, Template} from '../../template/template.ts'
import {listNames} from '../disk/list-names.ts'
import {readSource, readText} from '../disk/read-source.ts'
import {isPackage} from '../languages/load-languages.ts'
import {packageRoot} from '../product/package-root.ts'
import {readyTemplates} from './ready-templates.ts'

const ending = /\.(?:md|html)\.hbs$/

/**
 * Load templates: the product's own, and a project's over them, by name.
 *
 * @param root the folder of the project
 * @returns the environment, whether it has the product's own templates alone, and findings for templates that could not be read
 */
export function loadTemplates(root: string): {environment: Environment; standard: boolean; findings: Finding[]} {
  const findings: Finding[] = []
  const own = (isPackage(root) ? [] : templateFiles(root)).flatMap((file): Template[] => {
    const {text, finding} = readText(root, file)
    if (finding) findings.push(finding)
    return text === undefined ? [] : [{...named(file), text, ...parametersOf(file)}]
  })
  const environment =
    own.length > 0
      ? createEnvironment([...standardTemplates(), ...own])
      : (standard ??= createEnvironment(standardTemplates()))
  return {environment, standard: own.length === 0, findings: [...findings, ...environment.findings]}
}

/**
 * Read the texts of a project's own templates.
 *
 * @param root the folder of the project
 * @returns the text of each that can be read
 */
export function readOwnTemplates(root: string): string[] {
  return isPackage(root) ? [] : templateFiles(root).flatMap((file) => readText(root, file).text ?? [])
}

/** The product's own templates do not change while the program runs. */
let standard: Environment | undefined

function standardTemplates(): Template[] {
  return readyTemplates?.map(({file, compiled}) => standardTemplate(file, compiled)) ?? listStandardTemplates()
}

/**
 * List the product's own templates, as people write them.
 *
 * @returns the templates, in the order of their files
 */
export function listStandardTemplates(): Template[] {
  return templateFiles(packageRoot).map((file) => standardTemplate(file))
}

/** Its text is read when it is asked for: one that is compiled already is seldom looked into. */
function standardTemplate(file: string, compiled?: CompiledTemplate): Template {
  let text: string | undefined
  return {
    ...named(file),
    standard: true,
    compiled,
    get text() {
      return (text ??= fs.readFileSync(path.join(packageRoot, file), 'utf8'))
    }
  }
}

/** What a template in the place of one of the product's is given: what is described beside that. */
function parametersOf(file: string): Pick<Template, 'parameters'> {
  const replaced = standardTemplates().find(({name}) => name === named(file).name)
  if (!replaced) return {}
  const {data} = readSource(packageRoot, replaced.file.replace(ending, '.yaml'))
  return {parameters: new Set(Object.keys((data as {params: object}).params))}
}

function templateFiles(root: string): string[] {
  return ['templates', 'templates/partials'].flatMap((folder) =>
    listNames(path.join(root, folder))
      .files.filter((name) => ending.test(name))
      .map((name) => `${folder}/${name}`)
  )
}

function named(file: string): Pick<Template, 'name' | 'file'> {
  return {name: path.posix.basename(file).replace(ending, ''), file}
}
