import {useEffect, useRef, useState} from 'preact/hooks'
import {source} from '../state/project.ts'
import {reader} from '../state/settings.ts'

/**
 * Have something asked for, again whenever something else is to be asked for. What was answered last is kept until the next answer.
 *
 * @param path what is asked for, below `/api/`; undefined when nothing is
 * @param occasion another value has it asked for again
 * @returns the answer; undefined as long as there is none
 */
export function useAnswer<T>(path: string | undefined, occasion: unknown): T | undefined {
  const [answer, setAnswer] = useState<{path: string; value: T}>()
  const latest = useRef({})
  const language = reader.value
  useEffect(() => {
    const own = {}
    latest.current = own
    if (path === undefined) return
    source.get<T>(path, language).then(
      (value) => {
        if (latest.current === own) setAnswer({path, value})
      },
      // That the server cannot be reached is said elsewhere; the files of an export hold no other answer.
      () => undefined
    )
  }, [path, occasion, language])
  return answer?.path === path ? answer?.value : undefined
}
