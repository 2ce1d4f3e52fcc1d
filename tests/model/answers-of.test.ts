import {describe, expect, test} from '@jest/globals'
import {orderAlong} from '../../src/model/answers-of.ts'
import {policySchema} from '../../src/model/policy.ts'

describe('the order of the fields along the way to a fact', () => {
  test('is that of the model, in each map on the way', () => {
    const order = orderAlong(policySchema, ['controller', 'email'])
    expect(order[0]).toBe('personvern')
    expect(order.indexOf('controller')).toBeGreaterThan(-1)
    expect(order.indexOf('controller.email')).toBeGreaterThan(order.indexOf('controller'))
    expect(order.indexOf('controller.phone')).toBeGreaterThan(order.indexOf('controller.email'))
  })

  test('goes through maps by id, whose ids have no order', () => {
    const order = orderAlong(policySchema, ['parties', 'skyhus', 'name'])
    expect(order).toContain('parties.skyhus.name')
    expect(order).not.toContain('parties.skyhus')
  })

  test('ends where the model does', () => {
    const top = orderAlong(policySchema, ['updated'])
    expect(orderAlong(policySchema, ['updated', 'day'])).toEqual(top)
    expect(orderAlong(policySchema, ['absent', 'field'])).toEqual(top)
  })
})
