import {Misuse} from '../diagnostics/misuse.ts'
import {compareFiles, type CompareRequest, type Comparison} from '../workspace/published/compare-files.ts'
import {callLater, type Call} from './call.ts'
import {language, text, things, work, type Kinds} from './kind.ts'

const kinds: Kinds<CompareRequest> = {
  cwd: text('./personvern'),
  files: things({file: text(), language}, "{file: 'nb.html'}, {file: 'nn.html'}"),
  exceptions: text('exceptions.yaml'),
  stdin: work
}

const self: Call = {name: 'compare', kinds, needs: ['cwd', 'files']}

/**
 * Compare published pages, and look for what is in the wrong language in each.
 *
 * @public
 * @param request which pages
 * @returns what was found
 * @throws Misuse when an option cannot work, or a page or the exceptions cannot be read
 */
export async function compare(request: CompareRequest): Promise<Comparison> {
  return callLater(self, request, () => {
    const {length} = request.files
    if (length < 2 || length > 3) throw new Misuse('compare-count', {actual: length})
    return compareFiles(request)
  })
}
