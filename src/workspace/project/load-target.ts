import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {checkShape} from '../../model/check-shape.ts'
import {idPattern} from '../../model/id-pattern.ts'
import {targetSchema, type Target} from '../../model/target.ts'
import {frontMatterNames, namesIn} from '../../render/front-matter.ts'
import type {Source} from '../../source/source.ts'
import {listNames} from '../disk/list-names.ts'
import {readSource} from '../disk/read-source.ts'
import {packageRoot} from '../product/package-root.ts'
import {isPattern, patternExamples} from './output-path.ts'

/** Where targets lie, in the product and in a project: each is a YAML file. */
const folder = 'templates/targets'

const ending = '.yaml'

/** A target, or what is wrong with its file. */
export interface LoadedTarget {
  /** What it says; empty when its file is wrong. */
  target: Target
  source: Source
  findings: readonly Finding[]
}

/**
 * List the site generators that Markdown can be made for: those that the product knows, and those of the project.
 *
 * @param root the folder of the project
 * @returns their names, sorted
 */
export function listTargets(root: string): string[] {
  return [...new Set([packageRoot, root].flatMap(targetsIn))].sort()
}

/**
 * Load a target; the project's own goes before the product's.
 *
 * @param root the folder of the project
 * @param name the name of the target
 * @returns the target with its file and what is wrong with that; undefined when there is none of that name
 */
export function loadTarget(root: string, name: string): LoadedTarget | undefined {
  const home = [root, packageRoot].find((one) => targetsIn(one).includes(name))
  if (home === undefined) return undefined
  const source = readSource(home, `${folder}/${name}${ending}`)
  if (source.findings.length > 0) return {target: {}, source, findings: source.findings}
  const {value, findings} = checkShape(targetSchema, source.data ?? {}, source.file)
  const wrong = value ? [...unusablePaths(value, source.file), ...unknownFacts(value, source.file)] : findings
  return {target: wrong.length > 0 ? {} : value!, source, findings: wrong}
}

function targetsIn(root: string): string[] {
  return listNames(path.join(root, folder))
    .files.filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => idPattern.test(name))
}

/** Patterns that no file could be written to. */
function unusablePaths({path: pattern}: Target, file: string): Finding[] {
  const patterns: [string[], string | undefined][] =
    typeof pattern === 'object'
      ? [
          [['path', 'original'], pattern.original],
          [['path', 'translation'], pattern.translation]
        ]
      : [[['path'], pattern]]
  return patterns.flatMap(([way, actual]): Finding[] =>
    actual === undefined || isPattern(actual)
      ? []
      : [{rule: 'invalid-value', file, path: way, parameters: {actual, expected: patternExamples}}]
  )
}

/** Names in front matter that are no facts: the field would never be there. */
function unknownFacts({frontMatter}: Target, file: string): Finding[] {
  const expected: readonly string[] = frontMatterNames
  return namesIn(frontMatter).flatMap(({name, path: way}): Finding[] => {
    if (expected.includes(name)) return []
    const suggestion = nearest(name, expected)
    return [
      {
        rule: 'invalid-value',
        file,
        path: ['frontMatter', ...way],
        parameters: {
          actual: `{{${name}}}`,
          expected: expected.map((one) => `{{${one}}}`),
          ...(suggestion && {nearest: `{{${suggestion}}}`})
        }
      }
    ]
  })
}
