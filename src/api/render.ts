import {formats, fragments, noneOfIt} from '../model/configuration.ts'
import {render as renderPolicies, type RenderOptions, type RenderReport} from '../workspace/jobs/render.ts'
import {listTargets} from '../workspace/project/load-target.ts'
import {callLater, type Call} from './call.ts'
import {bytes, flag, language, languages, level, oneOf, someOf, text, texts, theme, type Kinds} from './kind.ts'

const kinds: Kinds<RenderOptions> = {
  root: text('./personvern'),
  policies: texts('min-kommune'),
  languages,
  formats: someOf(formats),
  out: {...text('dist', 'false'), accepts: (value) => value === false || text().accepts(value)},
  path: text('{language}/{slug}.{format}'),
  fragment: oneOf([...fragments, noneOfIt, true, false]),
  firstHeading: level,
  ids: flag,
  theme,
  target: {
    accepts: (value) => value === false || text().accepts(value),
    expected: (root) => [...listTargets(root), noneOfIt, 'false']
  },
  embedDpv: flag,
  draft: flag,
  clean: flag,
  shard: text('1/4'),
  document: bytes,
  messages: language
}

const self: Call = {
  name: 'render',
  kinds,
  renamed: {'--stdin': 'document', '--format': 'formats', '--language': 'languages'}
}

/**
 * Render the policies of a project.
 *
 * @public
 * @param options which project, and how; default: everything in the working directory, written to `dist`
 * @returns the files that were made, with their content, and everything that is wrong
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export async function render(options: RenderOptions = {}): Promise<RenderReport> {
  return callLater(self, options, () => renderPolicies(options))
}
