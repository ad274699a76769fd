# Completion of mailcheck for elvish.
set edit:completion:arg-completer[mailcheck] = {|@words|
    mailcheck complete elvish -- $@words 2>/dev/null
}
