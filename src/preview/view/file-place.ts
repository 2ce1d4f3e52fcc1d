import path from 'node:path'
import type {Place} from '../../diagnostics/finding.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import type {FilePlace} from '../protocol.ts'

/** Where a file opens where the configuration says nothing else. */
const defaultEditor = 'vscode://file/{file}:{line}:{column}'

/**
 * Say where something stands, and where that opens in an editor.
 *
 * @param file the file, relative to the project
 * @param place where in it; default: its beginning
 * @param project the project, whose configuration may name another editor
 * @returns the place
 */
export function filePlace(
  file: string,
  place: Pick<Place, 'start'> | undefined,
  {root, configuration}: Pick<Project, 'configuration' | 'root'>
): FilePlace {
  const {line, column} = place?.start ?? {line: 1, column: 1}
  const full = path.join(root, file).split(path.sep).map(encodeURIComponent).join('/')
  const parts: Readonly<Record<string, string>> = {
    file: full.replace(/^\//, ''),
    line: String(line),
    column: String(column)
  }
  const pattern = configuration.preview?.editor ?? defaultEditor
  const address = pattern === '' ? null : pattern.replace(/\{(file|line|column)\}/g, (_, name: string) => parts[name]!)
  return {file, line, column, address}
}
