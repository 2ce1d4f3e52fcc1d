import {expect, test} from '@jest/globals'
import type {MatrixView} from '../../../src/preview/protocol.ts'
import {makeMatrix} from '../../../src/workspace/project/make-matrix.ts'
import {openTestPreview} from '../support/preview.ts'

const preview = openTestPreview({policies: ['dfo', 'eksempel']})

const matrixOf = (id: string, reader: string): Promise<MatrixView> =>
  preview.read<MatrixView>(`/api/policies/${id}/matrix?reader=${reader}`)

test.each([
  ['dfo', 'nn'],
  ['eksempel', 'en']
])('the matrix of %s has every cell that `personvern check --matrix` has, in %s', async (id, reader) => {
  const {activities} = await matrixOf(id, reader)
  const [matrix] = makeMatrix({root: preview.root, policies: [id], language: reader})
  const cells = matrix!.rows.map(({data, purposes, bases, retention}) =>
    [data, purposes, bases, retention].map((cell) => cell ?? null)
  )
  expect(activities.flatMap(({rows}) => rows)).toEqual(cells)
  expect(activities).toHaveLength(new Set(matrix!.rows.map(({activity}) => activity)).size)
})

test('the heads of its columns are in the language of the reader', async () => {
  const {columns, empty, language} = await matrixOf('eksempel', 'nn')
  expect(columns).toEqual(['Behandling', 'Opplysningar', 'Formål', 'Grunnlag', 'Lagringstid'])
  expect([empty, language.code]).toEqual(['(ikkje oppgitt)', 'nn'])
})

test('activities lead to the sections about them, and are known by a title and not by an id', async () => {
  const {activities} = await matrixOf('dfo', 'nn')
  expect(activities.filter(({section}) => section === null)).toEqual([])
  expect(activities.map(({title}) => title)).toContain('Påmelding til kurs og arrangement')
  expect(activities.filter(({title}) => /^[a-z]+(?:-[a-z]+)+$/.test(title))).toEqual([])
})

test('a policy that cannot be read has none', async () => {
  const broken = openTestPreview({
    files: {'policies/x/policy.yaml': 'languages: [nn\n', 'policies/x/nn.yaml': 'title: X\n'}
  })
  expect((await broken.read<MatrixView>('/api/policies/x/matrix')).activities).toEqual([])
})
