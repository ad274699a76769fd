# Completion of mailcheck for bash 4.4 and later.
_mailcheck() {
    mapfile -t COMPREPLY < <(mailcheck complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then compopt -o nospace; fi
}
complete -o default -o nosort -F _mailcheck mailcheck
