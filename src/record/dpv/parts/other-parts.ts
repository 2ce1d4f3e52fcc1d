import {answer} from '../../../model/answer.ts'
import type {providing} from '../../../model/activity.ts'
import {inherit} from '../../../model/inherit.ts'
import {articleText} from '../../../language/reference-text.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'
import {answered} from '../answered.ts'
import {label} from '../dpv-context.ts'
import {lawNodes} from '../law-nodes.ts'
import {named} from '../linked-data.ts'
import {systemNode} from '../party-node.ts'
import {termNode} from '../term-node.ts'
import {decisionBases} from '../terms/articles.ts'
import {saidToBeNone, type Part} from './part.ts'
import type * as z from 'zod/mini'

/** How necessary it is to provide data, by why they are provided. */
const necessities: Readonly<Record<z.infer<typeof providing>['kind'], string>> = {
  contractual: 'dpv:Required',
  'pre-contractual': 'dpv:Required',
  statutory: 'dpv:Required',
  voluntary: 'dpv:Optional'
}

/** Whether data must be provided, and what follows if they are not (GDPR Article 13(2)(e)). */
export const providingPart: Part = (id, _, context) => {
  const found = inherit(context.policy, id, 'providing')
  const said = answer(found?.value)
  if (!found || !said) return {}
  const consequence = answer(said.consequence)
  const describe = () => ({
    'dpv:hasConsequence': consequence === undefined ? undefined : termNode(['consequences'], consequence, context),
    'dpv:hasApplicableLaw': lawNodes(answer(said.law), context)
  })
  return {'dpv:hasNecessity': context.graph.refer(found.path, [necessities[said.kind]], describe)}
}

/** Decisions that are automated alone, or that there are none (GDPR Articles 13(2)(f) and 22). */
export const decisionsPart: Part = (id, activity, context) => {
  const path = ['activities', id, 'automatedDecisions']
  if (activity.automatedDecisions === 'none')
    return {'dpv:hasContext': saidToBeNone(path, 'dpv:AutomatedDecisionMaking', context)}
  const decisions = answer(activity.automatedDecisions)
  if (!decisions) return {}
  const ground = answer(decisions.ground)
  const {graph} = context
  return {
    'dpv:hasContext': graph.refer(path, ['dpv:AutomatedDecisionMaking'], () => ({
      'dpv:hasLegalBasis':
        ground === undefined
          ? undefined
          : graph.refer([...path, 'ground'], [decisionBases[ground]], () => ({
              'skos:prefLabel': label(articleText(ground, context.speaker), context),
              'dpv:hasApplicableLaw': lawNodes(answer(decisions.law), context)
            }))
    })),
    'dpv:hasProcessing': answer(decisions.profiling) === true ? named('dpv:Profiling') : undefined
  }
}

/** Measures that protect the data (GDPR Article 32). */
export const securityPart: Part = (_, activity, context) => ({
  'dpv:hasTechnicalOrganisationalMeasure': answered(activity.security).map((id) => termNode(['security'], id, context))
})

/** Systems in use. */
export const systemsPart: Part = (_, activity, context) => ({
  'dpv:isImplementedUsingTechnology': answered(activity.systems).map((id) => systemNode(id, context))
})

/** Other law that it follows. */
export const referencesPart: Part = (_, activity, context) => ({
  'dpv:hasApplicableLaw': lawNodes(answer(activity.references), context)
})

/** The activity that it otherwise follows, if that one is on the page and so described too. */
export const sameAsPart: Part = (_, {sameAs}, {policy}) => {
  const same = shownActivities(policy).filter((id) => id === answer(sameAs))
  return {'dct:relation': same.map((id) => named(`#activities.${id}`))}
}
