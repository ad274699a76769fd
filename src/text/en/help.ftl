# What --help says. A command's key is its path; an argument's is arg-NAME, or COMMAND-NAME where it means something else.

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-global = Options of every command

value-options = OPTIONS
value-command = COMMAND
value-file = FILE
value-lang = LANG
value-duration = DURATION
value-when = WHEN
value-account = ACCOUNT
value-date = DATE
value-address = ADDRESS
value-name = NAME
value-host = HOST
value-port = PORT
value-kind = KIND
value-format = FORMAT
value-text = TEXT
value-behaviour = BEHAVIOUR
value-dir = DIR
value-id = ID
value-state = STATE
value-reply = REPLY
value-stage = STAGE
value-argument = ARGUMENT
value-table = TABLE
value-answer = ANSWER
value-method = METHOD
value-place = PLACE
value-template = TEMPLATE
value-shell = SHELL

mailcheck = Checks SMTP credentials, names the exact cause when they fail, and sends documents by e-mail.
    .after =
        Passwords are never given on the command line: they come from the keyring, a command, a file,
        the environment, --password-stdin or a prompt.

        Exit codes:
        { $exits }

setup = Sets up an account step by step: address, provider, two-step verification, password; checked, and only then stored.
    .after =
        Every question has a flag that answers it. In a script:

          printf '%s' "$PASSWORD" | mailcheck setup invoices --address you@example.com --password-stdin --yes
verify = Checks that the credentials work, stage by stage. It sends nothing.
    .after =
        With --format nagios the exit codes are those of monitoring plugins: 0 OK; 1 WARNING, it works but there is a warning,
        such as a certificate that ends within 14 days; 2 CRITICAL, it does not work, or the certificate ends within 7 days;
        3 UNKNOWN, mailcheck could not check: wrong command line, profile or password unusable, interrupted.
send = Sends documents as attachments.
merge = Sends a message for every row of a table, such as a run of invoices.
    .after =
        A template is a text in which {"{{"} name {"}}"} stands for the cell in the column of that name (Jinja). In names, upper and lower
        case are the same, ä is ae, ö is oe, ü is ue and ß is ss, and whatever else is neither letter nor digit is one _:
        “Rechnung Nr.” is {"{{"} rechnung_nr {"}}"}. Cells go in letter by letter as they stand in the table.

        All rows are checked before the first message goes, and everything that is wrong is told with the row's number.

          mailcheck merge invoices.csv --subject "Invoice {"{{"} number {"}}"}" --body text.txt --attach "{"{{"} file {"}}"}"
password = Stores the password in the keyring, or removes it.
password-set = Takes a new password, checks that it works, and only then stores it in the keyring.
password-remove = Removes the password from the keyring.
account = Shows the accounts of the profile, or removes one.
account-list = Lists the accounts with their addresses. The default one has a star.
account-show = Shows everything that would be used for an account, and who says so. It connects to nobody and shows no password.
account-remove = Removes an account from the profile, and its password from the keyring.
outbox = Shows what waits, what went out and what is in doubt, and sends what waits.
outbox-list = Lists the messages, the newest last.
outbox-show = Shows one message: its tries and the server's answers.
outbox-retry = Sends what is due, over one connection per account.
outbox-remove = Removes messages from the outbox.
outbox-settle = Decides about a message in doubt.
explain = Explains a server's reply, or the name of a finding, and says what to do about it.
providers = Shows what mailcheck knows of mail providers, with sources and dates.
sendmail = Sends the message on standard input, as sendmail(8) does; also when the program is called as sendmail.
    .after =
        Taken are -t, -i, -f, -r, -F, -N, -V, -v, -o..., -bm, -bp (what waits), -q (send what waits) and --, and mailcheck's own
        --account NAME and --again. What mailcheck has no use for is passed over with a note. Options of every command stand
        before the word sendmail.

        With -t the recipients are those in To, Cc and Bcc, and those on the command line. The account is the one whose
        address stands after -f or in From, else the default account. What cannot be delivered now is kept in the outbox,
        and counts as taken (exit code 0); “mailcheck outbox retry” sends it.
sandbox = Runs a local SMTP server that answers like Gmail, for trying out any mail program, until Ctrl-C.
completions = Writes the script with which a shell completes mailcheck's commands, flags and accounts.
    .after =
        For the running shell, and for every new one by the same line in its start-up file:

          bash: eval "$(mailcheck completions bash)"
          zsh:  eval "$(mailcheck completions zsh)"
          fish: mailcheck completions fish | source
complete = Tells the script of “completions” what fits at the cursor.
man = Writes a manual page, or all of them into a folder.

arg-config = Read the profile from this file instead of ~/.config/mailcheck/config.toml.
arg-json = Write exactly one JSON object to standard output.
arg-lang = Speak English (en) or German (de). Otherwise the locale decides.
arg-sandbox = Use a built-in sandbox. Nothing of yours is read or written; its accounts are its behaviours.
arg-timeout = One deadline for the whole network part, such as 30s or 2m. Without it: 60s.
arg-trace = Show the conversation with the server on standard error. Passwords are never in it.
arg-quiet = Report only what went wrong.
arg-verbose = Say more: how long each stage took, and the server's answers.
arg-color = Use colours: auto, always or never.
arg-help = Print this help.
arg-version = Print the version.

arg-accounts = The accounts to check. Without any: the default account.
arg-all = Check every account of the profile.
arg-offline = Check only the profile, the password and the provider's rules, and connect to nobody.
arg-as-of = Judge by the provider's rules of that day, written 2022-05-29.
arg-insist = Try a password again although the server has refused it before.
arg-address = Check this address without any profile. The password comes from --password-stdin or a prompt.
arg-username = The login name, if it is not the address.
arg-host = The server, if it is not the provider's.
arg-port = The server's port. Without it: 465 with tls, 587 with starttls.
arg-encryption = How the connection is encrypted: tls, starttls, or none for a server on this machine.
arg-password-stdin = Read the password from standard input.
arg-format = How to report: human, json, or nagios for a monitoring system (one line with performance data; exit 0, 1, 2 or 3).
arg-watch = Check again whenever the account in the profile or its stored password changes, until Ctrl-C. With --json: one object for each check, one per line.
arg-until-ok = As --watch, but end as soon as the check succeeds; with several accounts, as soon as all of them work.

arg-files = The files to attach. - stands for standard input; give it a name with --name.
arg-to = A recipient. May be given several times, and with a name: "Kim Beispiel <kim@example.com>".
arg-cc = A recipient of a copy.
arg-bcc = A recipient whom the others do not see.
arg-subject = The subject. Without it: the name of the first file.
arg-body = The text of the message. - reads it from standard input.
arg-body-file = Read the text of the message from this file.
arg-html-file = Read an HTML version of the text from this file.
arg-from = Send from this address instead of the account's.
arg-reply-to = Where replies are to go.
arg-account = The account. Without it: the default account.
arg-name = The name of the attachment that comes from standard input.
arg-dry-run = Check everything and put the message together, but connect to nobody.
arg-queue = Only store the message; “mailcheck outbox retry” sends it.
arg-again = Send although the same document went to the same person before.
arg-print = Write the finished message to standard output instead of sending it.

merge-table = The table, a CSV file whose first line names the columns. - stands for standard input.
merge-to = The recipient; several are separated by commas or semicolons. Without it: the column called email, to or alike.
merge-cc = A recipient of a copy. Nobody, where the template gives nothing.
merge-bcc = A recipient whom the others do not see. Nobody, where the template gives nothing.
merge-subject = The subject.
merge-body = The text of the message: the name of a file, - for standard input, or else the text itself.
merge-html-file = Read an HTML version of the text from this file. What cells put into it is escaped.
merge-attach = A file to attach, in the current folder or the table's. May be given several times.
merge-again = Send even if a row would send the same documents to the same people as another one.
merge-dry-run = Check all rows and show the first three messages, but connect to nobody.
arg-report = Write a CSV file with a line for every row: what became of it and when.

outbox-list-state = Only messages in this state: queued, sent, refused or in-doubt.
outbox-list-to = Only messages to this person.
outbox-list-account = Only messages of this account.
arg-id = The message: its number, or its Message-ID.
arg-ids = The messages, by their numbers.
outbox-retry-ids = These messages, due or not, also refused ones. Without any: all that are due.
outbox-retry-all = All messages that wait, due or not.
arg-sent = It was sent after all.
arg-not-sent = It was not sent, and is to be sent again.

arg-words = The reply, with everything that a program or a log puts around it, or the name of a finding. Without it: standard input.
arg-provider = Whose server said it, such as gmail.
arg-stage = What it was the answer to: connect, tls, ehlo, auth, sender, recipient or message.
arg-lines = Explain every line of standard input by itself; line breaks in a reply are written \n.
providers-name = The provider: its id, its name, an address, or a domain such as gmx.de. Without it: all of them, in brief.

sendmail-arguments = Flags and recipients, as for sendmail.

arg-behaviours = The behaviours to offer. Without any: all of them.
arg-maildir = Put received messages into this folder, in Maildir format.
sandbox-port = The first port to use; the next ones follow. Without it: free ports.

setup-account = The account's name. Without it: the account that has the address already, or a new one called after it.
setup-address = The address to send from.
setup-display-name = The name that recipients see beside the address.
setup-provider = The provider, as an id or name of “mailcheck providers”, if it is not found by the address.
setup-host = The server, if it is not the provider's.
setup-ca-file = A file with certificate authorities to trust for this account, beside the system's.
setup-two-step = Whether two-step verification is on: yes, no or unknown.
setup-method = How to log in: app-password, password or oauth2.
setup-password-stdin = Read the password from standard input.
setup-store = Where to keep the password: keyring, or file for one beside the profile that only you can read. Without it: keyring.
setup-secret-command = The password stays where it is, and this command prints it, such as "pass show mail". No shell runs it.
setup-secret-file = The password stays where it is, in this file, which only you can read.
setup-secret-env = The password stays where it is, in the environment variable of this name.
setup-import = Take server and login from ~/.msmtprc, Thunderbird, or the file given with =FILE; never the password.
setup-default = Use this account where none is named.
setup-yes = Ask nothing: a server that was found is used, and an account that is there already is changed.

account-remove-account = The account to remove.
account-remove-yes = Remove it without asking.
arg-shell = The shell: bash, zsh, fish, elvish or powershell.
arg-typed = What was typed up to the cursor.
arg-path = The command whose page is meant, such as: outbox retry. Without it: mailcheck itself.
arg-dir = Write the pages of all commands into this folder.
