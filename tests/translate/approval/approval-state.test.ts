import {describe, expect, test} from '@jest/globals'
import {approvalState} from '../../../src/translate/approval/approval-state.ts'
import {fingerprint} from '../../../src/translate/passages/fingerprint.ts'

const approved = '# Personvern\n\nVi lagrar namn.\n\nVi lagrar adresser.\n'
const approval = {version: fingerprint(approved)}

describe('an approval', () => {
  test('holds as long as the page says what was approved', () => {
    expect(approvalState(approval, approved, approved)).toEqual({valid: true, changed: []})
    expect(approvalState(approval, approved, undefined)).toEqual({valid: true, changed: []})
  })

  test('is withdrawn for what changed alone', () => {
    const {valid, changed} = approvalState(approval, approved.replace('adresser', 'e-postadresser'), approved)
    expect(valid).toBe(false)
    expect(changed.map(({kind, now}) => [kind, now?.text])).toEqual([['changed', 'Vi lagrar e-postadresser.']])
  })

  test('is withdrawn for what is gone, came or was moved', () => {
    expect(approvalState(approval, '# Personvern\n\nVi lagrar adresser.\n', approved)).toMatchObject({
      valid: false,
      changed: [{kind: 'removed'}]
    })
    const moved = '# Personvern\n\nVi lagrar adresser.\n\nVi lagrar namn.\n'
    expect(approvalState(approval, moved, approved)).toMatchObject({valid: false, changed: [{kind: 'moved'}]})
  })

  test('holds when the page was laid out otherwise and says the same', () => {
    expect(approvalState(approval, approved.replaceAll('\n\n', '\n\n\n'), approved).valid).toBe(true)
  })

  test.each([
    ['is not there', undefined],
    ['is another', approved.replace('namn', 'alt')]
  ])('is withdrawn for all of the page when the text that was approved %s', (_, kept) => {
    const {valid, changed} = approvalState(approval, `${approved}\nMeir.\n`, kept)
    expect(valid).toBe(false)
    expect(changed.map(({kind}) => kind)).toEqual(['added', 'added', 'added', 'added'])
  })
})
