import {expect, test} from '@jest/globals'
import {isLoopback, ownHosts, ownNames} from '../../../src/workspace/network/own-names.ts'

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.7', false],
  ['localhost.example', false]
])('%s is reached from this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})

test('a server of this machine alone is known by what that calls itself', () => {
  expect(ownNames('127.0.0.1')).toEqual(['localhost', '127.0.0.1', '[::1]'])
  expect(ownNames('::1')).toEqual(['localhost', '[::1]', '127.0.0.1'])
  expect(ownNames('127.0.0.2')).toEqual(['localhost', '127.0.0.2', '127.0.0.1', '[::1]'])
})

test('a browser names the port, but for the one that it need not name', () => {
  expect(ownHosts('192.168.1.7', 4321)).toEqual(['192.168.1.7:4321'])
  expect(ownHosts('192.168.1.7', 80)).toEqual(['192.168.1.7:80', '192.168.1.7'])
})

test('a server with one address is known by that', () => {
  expect(ownNames('192.168.1.7')).toEqual(['192.168.1.7'])
  expect(ownNames('FE80::1')).toEqual(['[fe80::1]'])
  expect(ownNames('Kontor.example')).toEqual(['kontor.example'])
})

test.each(['0.0.0.0', '::', '[::]'])(
  'a server with every address (%s) is known by all of them, and by no address that stands for all',
  (host) => {
    const names = ownNames(host)
    expect(names).toEqual(expect.arrayContaining(['localhost', '127.0.0.1', '[::1]']))
    expect(names).not.toContain(host)
    expect(names).toEqual([...new Set(names)])
  }
)
