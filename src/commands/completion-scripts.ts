import type { Shell } from './specs/completion.ts';

/*
 * Each script asks the program for candidates, one a line: the word, a tab, what it means. Where there are none the shell
 * completes file names, as it would without a script.
 */

const bash = `_plan_completion() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    [ -n "$line" ] && COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(plan complete-words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _plan_completion plan
`;

const zsh = `#compdef plan
_plan() {
  local -a values shown
  local line value
  while IFS= read -r line; do
    [[ -z "$line" ]] && continue
    value="\${line%%$'\\t'*}"
    values+=("$value")
    shown+=("$value -- \${line#*$'\\t'}")
  done < <(plan complete-words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#values} )); then
    compadd -l -d shown -- "\${values[@]}"
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" == _plan ]]; then _plan "$@"; else compdef _plan plan; fi
`;

const fish = `function __plan_completion
  set -l words (commandline -opc)
  plan complete-words -- $words[2..-1] (commandline -ct) 2>/dev/null
end
function __plan_has_completion
  test -n (__plan_completion | string collect)
end
complete -c plan -n __plan_has_completion -f -a '(__plan_completion)'
`;

const powershell = `Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += '""' }
  plan complete-words -- @words 2>$null | ForEach-Object {
    $value, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
  }
}
`;

export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
