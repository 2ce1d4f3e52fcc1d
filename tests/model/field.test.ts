import {describe, expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import {described, metaOf} from '../../src/model/field.ts'

const plain = z.string()

describe('what a field is for', () => {
  test('is said of one field and not of others that look alike', () => {
    const name = described(plain, {description: 'Its name.'})
    const place = described(plain, {description: 'Where it is.'})
    expect([name, place, plain].map((schema) => metaOf(schema).description)).toEqual([
      'Its name.',
      'Where it is.',
      undefined
    ])
    expect(z.globalRegistry.get(plain)).toBeUndefined()
  })

  test('adds to what was said before, and replaces what is said anew', () => {
    const line = described(plain, {description: 'One line.', text: 'plain'})
    expect(metaOf(described(line, {description: 'Its name.'}))).toEqual({description: 'Its name.', text: 'plain'})
  })

  test('is shown in editors with the provision that asks for it', () => {
    const shown = (schema: z.core.$ZodType): unknown => z.globalRegistry.get(schema)
    expect(shown(described(plain, {description: 'Its name.', article: 'GDPR Article 13(1)(a)'}))).toEqual({
      description: 'Its name. (GDPR Article 13(1)(a))'
    })
    expect(shown(described(plain, {article: 'GDPR Article 7'}))).toEqual({description: '(GDPR Article 7)'})
    expect(shown(described(plain, {text: 'plain'}))).toBeUndefined()
  })

  test('takes nothing from what the field accepts', () => {
    const short = described(z.string().check(z.maxLength(2)), {description: 'Short.'})
    expect([z.safeParse(short, 'ab').success, z.safeParse(short, 'abc').success]).toEqual([true, false])
  })
})
