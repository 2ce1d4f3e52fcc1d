import {importProject as importPages, type ImportRequest} from '../workspace/published/import-project.ts'
import {callLater, type Call} from './call.ts'
import {flag, language, text, things, work, type Kinds} from './kind.ts'

const pages = things({file: text(), language}, "{file: 'nb.html'}")

const kinds: Kinds<ImportRequest> = {
  cwd: text('./personvern'),
  root: text('./personvern'),
  id: text('min-kommune'),
  pages: {...pages, accepts: (value) => pages.accepts(value) && (value as readonly unknown[]).length > 0},
  dryRun: flag,
  stdin: work
}

const self: Call = {
  name: 'importProject',
  kinds,
  needs: ['cwd', 'root', 'id', 'pages', 'dryRun'],
  renamed: {'--as': 'id'}
}

/**
 * Make a policy of published pages, and write it.
 *
 * @public
 * @param request what is imported, and where to
 * @returns what was made, and the pages as they were read
 * @throws Misuse when an option cannot work, there is such a policy already, two pages are in the same language, or a page cannot be read
 */
export async function importProject(request: ImportRequest): ReturnType<typeof importPages> {
  return callLater(self, request, () => importPages(request))
}
