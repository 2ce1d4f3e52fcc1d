/**
 * The language of a file of words, which is its name.
 *
 * @param file its path, `policies/eksempel/nn.yaml`
 * @returns the language; undefined for what is no such file
 */
export function languageOfFile(file: string): string | undefined {
  return /([^/]+)\.yaml$/.exec(file)?.[1]
}
