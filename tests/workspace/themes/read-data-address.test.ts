import {describe, expect, test} from '@jest/globals'
import {readDataAddress} from '../../../src/workspace/themes/read-data-address.ts'

const read = (address: string): unknown => {
  const found = readDataAddress(address)
  return found && {...found, bytes: Buffer.from(found.bytes).toString('utf8')}
}

describe('an address that holds what it leads to', () => {
  test.each([
    ['data:image/svg+xml;charset=utf-8,%3Csvg%2F%3E', {type: 'image/svg+xml', bytes: '<svg/>', fragment: ''}],
    ['data:image/svg+xml,<svg width="100%"/>', {type: 'image/svg+xml', bytes: '<svg width="100%"/>', fragment: ''}],
    ['data:image/svg+xml,<svg>å%C3%A5</svg>#b', {type: 'image/svg+xml', bytes: '<svg>åå</svg>', fragment: '#b'}],
    ['DATA:Image/PNG;base64,aGVp', {type: 'image/png', bytes: 'hei', fragment: ''}],
    ['data:image/png;base64,aGVp%3D', {type: 'image/png', bytes: 'hei', fragment: ''}],
    ['data:,x', {type: 'text/plain', bytes: 'x', fragment: ''}]
  ])('%s is read', (address, expected) => {
    expect(read(address)).toEqual(expected)
  })

  test.each(['a.png', 'data:image/png', 'https://a.no/data:,x'])('%s is none', (address) => {
    expect(readDataAddress(address)).toBeUndefined()
  })
})
