import {createCompiler, type Compile} from '../../render/create-compiler.ts'
import {deriveStates} from '../../translate/state/derive-states.ts'
import {withPlace} from '../outcome/with-place.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import type {PassageStates} from '../wording/load-passage-states.ts'
import {inDocument, loadDocument} from './load-document.ts'
import type {PreparedRender} from './prepare-render.ts'
import {renderLoaded, renderPolicy, type RenderedPolicy} from './render-policy.ts'

/**
 * Make what renders the policies of a project, wherever they come from.
 *
 * @param prepared how they are rendered
 * @param compile remembers texts from one policy to the next; default: a new compiler
 * @returns called with the id of a policy
 */
export function createPolicyRenderer(
  {project, options, document}: Pick<PreparedRender, 'document' | 'options' | 'project'>,
  compile: Compile = createCompiler()
): (id: string) => RenderedPolicy {
  if (!document) return (id) => renderPolicy(project, id, compile, options)
  return (id) => {
    const loaded = loadDocument(project, id, document, options.draft)
    const rendered = renderLoaded(project, loaded, compile, options, statesOf(project, loaded))
    const findings = rendered.findings.map((finding) =>
      inDocument(withPlace(finding, [...rendered.sources, ...project.sources]), id)
    )
    return {...rendered, findings, sources: []}
  }
}

/** Nothing is remembered of passages that have no files. */
function statesOf({languages}: Project, {policy, words}: LoadedPolicy): PassageStates {
  const {translator} = languages
  const statuses = deriveStates({policy, words, translator, records: [], empty: new Map()})
  return {statuses, records: [], recorded: false, findings: []}
}
