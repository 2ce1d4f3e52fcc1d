/**
 * The completion script for bash. It is our own: that of the library runs what is typed (`$(…)`), needs the package
 * bash-completion, and never completes the names of files.
 *
 * It asks `personvern complete -- …`, which answers with a line a word, what the word means after a tabulator, and in the
 * last line what else may stand there (`complete.ts`).
 */
export const bashScript = `# bash completion for personvern
_personvern() {
  local line word before directive=0 last=-1 i
  local -a words=()
  COMPREPLY=()
  # Bash takes --format=html for three words, and replaces the last of them.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((last >= 0)) && [[ $word == "=" || \${words[last]} == *= ]]; then
      words[last]+=$word
    else
      words+=("$word")
      last=$((last + 1))
    fi
  done
  before=\${words[last]}
  [[ $before == --*=* ]] && before=\${before#*=}
  before=\${before%"\${word#=}"}
  while IFS= read -r line; do
    case $line in
      :*) directive=\${line#:} ;;
      ?*)
        line=\${line#"$before"}
        COMPREPLY+=("\${line%%$'\\t'*}")
        ;;
    esac
  done < <("$1" complete -- "\${words[@]}" 2>/dev/null)
  # No files: 4. Folders alone: 16.
  if ((directive & 16)); then
    compopt -o dirnames -o filenames 2>/dev/null
  elif ((!(directive & 4))); then
    compopt -o default 2>/dev/null
  fi
}
complete -F _personvern personvern
`
