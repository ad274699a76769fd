# Completion of mailcheck for fish.
complete --command mailcheck --no-files --keep-order \
    --arguments '(mailcheck complete fish -- (commandline --cut-at-cursor --current-process | string collect) 2>/dev/null)'
