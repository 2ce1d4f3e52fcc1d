import {describe, expect, test} from '@jest/globals'
import {createGraph} from '../../../src/record/dpv/graph.ts'

describe('a graph', () => {
  test('describes what was only referred to before, and describes it once', () => {
    const graph = createGraph()
    graph.refer(['activities', 'a'], [])
    graph.refer(['activities', 'a'], ['dpv:Process'], () => ({'dct:title': 'A'}))
    graph.refer(['activities', 'a'], ['dpv:Process'], () => ({'dct:title': 'Again'}))
    graph.refer(['activities', 'a'], ['dpv:Other'])
    expect(graph.nodes()).toEqual([{'@id': '#activities.a', '@type': ['dpv:Process', 'dpv:Other'], 'dct:title': 'A'}])
  })

  test('lets a description refer to itself', () => {
    const graph = createGraph()
    const describe = () => ({'dct:relation': graph.refer(['a'], [], describe)})
    graph.refer(['a'], ['dpv:Process'], describe)
    expect(graph.nodes()).toEqual([{'@id': '#a', '@type': 'dpv:Process', 'dct:relation': {'@id': '#a'}}])
  })
})
