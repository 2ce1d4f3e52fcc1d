import type {Finding} from '../../diagnostics/finding.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {decodeText} from '../../source/decode-text.ts'
import {isMap} from '../../source/is-map.ts'
import {readYaml} from '../../source/read-yaml.ts'
import type {Source} from '../../source/source.ts'
import {largestFile} from '../disk/read-source.ts'
import {languageOfFile} from '../policy/language-of-file.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import {pipedFile} from '../policy/piped-file.ts'
import {folderOf} from '../policy/policy-id.ts'
import {freshReader, type PolicyReader} from '../policy/policy-reader.ts'
import type {Project} from '../project/open-project.ts'

/** Where the facts of a policy stand in its document; all else is words, by language. */
const factsKey = 'policy'

/**
 * Load a policy from one document: `policy` holds what `policy.yaml` would, and each language what its file would.
 *
 * @param project the project that it would be in
 * @param id the policy
 * @param document YAML or JSON, in UTF-8
 * @param draft whether open questions may stand
 * @returns the policy and everything that is wrong with it
 */
export function loadDocument(
  {root, languages}: Pick<Project, 'languages' | 'root'>,
  id: string,
  document: Uint8Array,
  draft: boolean
): LoadedPolicy {
  const whole = readDocument(document)
  const facts = `${folderOf(id)}/policy.yaml`
  const reader: PolicyReader = {
    ...freshReader,
    source: (_, file) =>
      file === facts ? partOf(whole, file, factsKey) : partOf(whole, file, languageOfFile(file) ?? file)
  }
  const loaded = loadPolicy(root, id, languages, draft, reader)
  return {...loaded, findings: [...loaded.findings, ...strayParts(whole, loaded, facts)]}
}

/**
 * Say of a finding in a document that it stands there: it has no files.
 *
 * @param finding the finding, with its place
 * @param id the policy
 * @returns the finding; as it was, when it is not in a file of the policy
 */
export function inDocument(finding: Finding, id: string): Finding {
  return finding.file.startsWith(`${folderOf(id)}`) ? {...finding, file: pipedFile} : finding
}

function readDocument(document: Uint8Array): Source {
  const refuse = (finding: Pick<Finding, 'parameters' | 'rule'>): Source => ({
    ...readYaml('', pipedFile),
    findings: [{file: pipedFile, ...finding}]
  })
  if (document.length > largestFile)
    return refuse({rule: 'file-too-large', parameters: {actual: document.length, expected: largestFile}})
  const text = decodeText(document)
  if (text === undefined) return refuse({rule: 'file-encoding', parameters: {}})
  const whole = readYaml(text, pipedFile)
  const {data} = whole
  // Nothing came in: then everything is missing.
  if (whole.findings.length === 0 && (data === undefined || data === null)) return {...whole, data: {}}
  if (whole.findings.length > 0 || isMap(data)) return whole
  const actual = typeof data === 'string' ? data : (JSON.stringify(data) ?? '')
  return {...whole, data: {}, findings: [wrongDocument(actual)]}
}

function wrongDocument(actual: string): Finding {
  return {rule: 'wrong-type', file: pipedFile, path: [], parameters: {actual, expected: {word: 'type.object'}}}
}

/** A part of a document, as a file of its own whose places are those in the document. */
function partOf(whole: Source, file: string, key: string): Source {
  const data = (whole.data as Record<string, unknown> | undefined)?.[key]
  const lacking: Finding[] =
    data === undefined || data === null ? [{rule: 'missing-field', file, parameters: {field: key}}] : []
  return {
    file,
    data,
    // What is wrong with the document is told of its first part.
    findings: whole.findings.length > 0 && key === factsKey ? whole.findings : lacking,
    suppressions: [],
    locate: (path, ...rest) => whole.locate([key, ...path], ...rest)
  }
}

/** Parts that are neither facts nor words in a language of the policy. */
function strayParts({data, locate}: Source, {policy}: LoadedPolicy, file: string): Finding[] {
  if (!policy) return []
  const known = [factsKey, ...policy.languages]
  return Object.keys(data as object)
    .filter((key) => !known.includes(key))
    .map((actual) => {
      const suggestion = nearest(actual, known)
      return {
        rule: 'unknown-field',
        file,
        place: locate([actual], 'key'),
        parameters: {actual, ...(suggestion && {nearest: suggestion})}
      }
    })
}
