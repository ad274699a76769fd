#compdef mailcheck
# Completion of mailcheck for zsh.
_mailcheck() {
    local line="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX"
    local -a found=("${(@f)$(mailcheck complete zsh -- "$line" 2>/dev/null)}")
    if [[ -z "$found" ]]; then
        _files
        return
    fi
    # A folder goes on after its slash.
    local -a folders=("${(@M)found:#*/:}") others=("${(@)found:#*/:}")
    (( $#folders )) && _describe -V 'mailcheck' folders -S ''
    (( $#others )) && _describe -V 'mailcheck' others
}
if [[ "$funcstack[1]" == _mailcheck ]]; then _mailcheck "$@"; else compdef _mailcheck mailcheck; fi
