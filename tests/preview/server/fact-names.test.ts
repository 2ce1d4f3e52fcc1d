import {expect, test} from '@jest/globals'
import type {FactsAnswer, FactsView, FactView} from '../../../src/preview/protocol.ts'
import {openTestPreview} from '../support/preview.ts'
import {smallPolicy} from '../support/small-policy.ts'

/** The small policy, with a place to complain that names a party. */
const files = smallPolicy()
const file = 'policies/liten/policy.yaml'
files[file] = files[file]!.replace(
  '  skyhus: {name: Skyhus AS}\n',
  '  skyhus: {name: Skyhus AS}\n  datatilsynet: {name: Datatilsynet}\ncomplaint: {authority: datatilsynet}\n'
)

/** Take a fact of the small policy out. */
async function takeOut(at: readonly string[]): Promise<FactsAnswer> {
  const preview = openTestPreview({files})
  const {groups} = await preview.read<FactsView>('/api/policies/liten/facts?reader=nn')
  const inside = (views: readonly FactView[], depth: number): FactView => {
    const view = views.find(({path}) => path.at(-1) === at[depth])!
    return depth === at.length - 1 ? view : inside(view.fields, depth + 1)
  }
  const {base} = inside(groups, 0)
  return preview.write('/api/policies/liten/facts?reader=nn', {changes: [{path: at, value: null, base}]})
}

test('what something is used by is called by its name, where it is one thing and where it is one of many', async () => {
  const answer = await takeOut(['parties', 'datatilsynet'])
  expect(answer).toMatchObject({ok: false, kind: 'refused'})
  const {problems} = answer as Extract<FactsAnswer, {kind: 'refused'}>
  expect(problems.map(({message}) => message)).toEqual([
    'Kan ikkje fjernast, for det er i bruk: Klage, Tilsynsmyndigheit. Rett det først.'
  ])
})

test('a text that is missing since facts were saved is called by its name, with its language and file', async () => {
  const answer = await takeOut(['parties', 'skyhus', 'name'])
  expect(answer).toMatchObject({ok: true})
  const {missing} = answer as Extract<FactsAnswer, {ok: true}>
  expect(missing.map(({message}) => message)).toEqual([
    'Leverandørar og andre verksemder, skyhus, Namn (Nynorsk): Skriv teksten i `policies/liten/nn.yaml`.',
    'Leverandørar og andre verksemder, skyhus, Namn (Bokmål): Skriv teksten i `policies/liten/nb.yaml`.',
    'Leverandørar og andre verksemder, skyhus, Namn (Engelsk): Skriv teksten i `policies/liten/en.yaml`.'
  ])
})
