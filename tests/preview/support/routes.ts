import {expect} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import type {TestPreview} from './preview.ts'

/** What parameters of routes stand for where nothing is wrong with them. */
const soundParameters: Readonly<Record<string, string>> = {
  id: 'liten',
  language: 'nn',
  theme: 'standard',
  file: 'theme.css'
}

/** The routes of a server, as patterns. */
export interface RouteTable {
  reading: string[]
  writing: string[]
}

/**
 * Every route that a server has, whoever wrote it; but the one that tells what happens, which never ends.
 *
 * @param preview the server
 * @returns its routes
 */
export function routesOf({app}: TestPreview): RouteTable {
  const all = app.routes.filter(({method, path}) => method !== 'ALL' && path !== '/api/events')
  const named = (isIt: (method: string) => boolean): string[] => [
    ...new Set(all.filter(({method}) => isIt(method)).map(({path}) => path))
  ]
  return {reading: named((method) => method === 'GET'), writing: named((method) => method !== 'GET')}
}

/**
 * The address of a route.
 *
 * @param route its pattern
 * @param parameters what stands in it; default: what is sound
 * @returns the path
 */
export function addressOf(route: string, parameters: Readonly<Record<string, string>> = {}): string {
  const all = {...soundParameters, ...parameters}
  return route.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => (all as Record<string, string>)[name] ?? 'x')
}

/** A body that has something for every route. */
export const plausibleBody = {
  ...{language: 'nn', key: 'title', index: 0, sourceIndex: 0, text: 'Endra', base: '', by: 'Kari'},
  ...{role: 'redaktør', id: 1, finding: 'x', reason: 'Y', path: 'updated', value: '2026-01-01', note: null}
}

/**
 * Do something and expect that no file of the project is another one afterwards.
 *
 * @param preview the preview
 * @param work what is done
 */
export async function untouched({root}: TestPreview, work: () => Promise<unknown>): Promise<void> {
  const before = readTree(root)
  await work()
  expect(readTree(root)).toEqual(before)
}
