# Errors of mailcheck itself, and their hints.

usage-unknown-argument = mailcheck does not know the argument “{ $argument }”.
usage-unknown-command = mailcheck does not know the command “{ $command }”.
usage-missing-command = The command is missing: what should mailcheck do?
usage-missing-argument = Something is missing from the command line: { $argument }.
usage-conflict = “{ $argument }” and “{ $other }” cannot be used together.
usage-invalid-value = “{ $value }” is not a possible value for “{ $argument }”.{ HAS($allowed) ->
        [no] {""}
       *[yes] {" "}Possible are: { $allowed }.
    }
usage-missing-value = “{ $argument }” needs a value.
usage-too-many-values = “{ $argument }” takes only one value.
usage-not-utf8 = The command line contains text that is not valid UTF-8.
usage-wrong = The command line is wrong.
usage-stdin-twice = Standard input can be read only once, but it is needed for { $first } and for { $second }.
usage-name-without-stdin = --name can be used only with a file from standard input, written “-”.
usage-stdin-without-name = The file from standard input needs a name, such as --name invoice.pdf.
usage-nothing-to-send = There is nothing to send: neither a file nor a text was given.
usage-unknown-behaviour = The sandbox has no behaviour named “{ $name }”.
usage-unencrypted = --encryption none would send your password in plain text. It is possible only for a server on this computer, such as localhost.
usage-unknown-provider = mailcheck does not know the provider “{ $name }”.
sendmail-no-server = mailcheck is no mail server and expands no addresses: it does not know “{ $argument }”.
sendmail-hint-submit = Set the program to hand its messages to “sendmail -t -i” instead, or let it speak SMTP to the provider itself.
usage-hint-providers = See them all with: mailcheck providers
usage-hint-behaviours = See them all with: mailcheck --sandbox account list
hint-meant = Did you mean “{ $meant }”?
usage-hint-help = See what is possible with --help.

watch-ended = Ended while waiting for a change.
password-elsewhere = According to the profile, the password of “{ $account }” is not in the keyring, so it would not be found there. First change secret in the profile to "keyring", or change the password where the profile says that it is.
file-missing = There is no file { $path }.
file-unreadable = The file { $path } cannot be read: { $reason }
file-not-text = The file { $path } is not valid UTF-8 text.
output-unwritable = The output cannot be written: { $reason }
no-home = mailcheck does not know where your profile is: neither MAILCHECK_CONFIG nor HOME is set.
internal = This is a defect of mailcheck: { $reason }
internal-hint = Please report it, with the command that you ran.
sandbox-failed = The sandbox could not be started: { $reason }
ca-file-unreadable = The file { $path } (ca_file) contains no usable certificate: { $reason }

config-missing = There is no profile yet: { $file }
config-hint-setup = Set your account up, step by step: mailcheck setup
config-hint-adhoc = Or check an address without any profile: mailcheck verify --address you@example.com
config-hint-sandbox = Or try mailcheck out first, without any account: mailcheck --sandbox verify
config-changed = Another program changed the profile { $file } in the meantime. Nothing was written. Run the command once more.
config-no-file = { $file } should be a file with your profile, but it is not a file.
config-unreadable = The profile { $file } cannot be read: { $reason }
config-too-large = The profile { $file } is larger than 1 MiB, so it cannot be a profile.
config-not-utf8 = The profile { $file } is not valid UTF-8 text.
config-syntax = { $file }:{ $line }:{ $column }: this is not TOML. The reader says: “{ $said }”
config-unknown-key = { $file }:{ $line }:{ $column }: there is no key “{ $key }” here. Allowed are: { $allowed }.
config-missing-key = { $file }:{ $line }:{ $column }: the key “{ $key }” is missing here. Possible are: { $allowed }.
config-wrong-type = { $file }:{ $line }:{ $column }: “{ $key }” must be { $expected ->
        [string] a text in quotation marks
        [integer] a whole number
        [boolean] true or false
        [array] a list of texts
       *[other] a table, which is written [like.this] or {"{"} like = "this" {"}"}
    }, but it is { $found ->
        [string] a text
        [integer] a whole number
        [float] a number with a decimal point
        [boolean] true or false
        [array] a list
        [table] a table
       *[other] a date or a time
    }.
config-bad-value = { $file }:{ $line }:{ $column }: “{ $value }” is not a possible value of “{ $key }”. Allowed are: { $allowed }.
config-empty = { $file }:{ $line }:{ $column }: “{ $key }” is empty. Fill it in, or leave out the whole line.
config-bad-list = { $file }:{ $line }:{ $column }: “{ $key }” must be a list of texts that names at least one program, such as ["pass", "show", "mail"].
config-bad-port = { $file }:{ $line }:{ $column }: “{ $key }” must be a number from 1 to 65535.
config-bad-count = { $file }:{ $line }:{ $column }: “{ $key }” must be a whole number, 1 or more.
config-bad-days = { $file }:{ $line }:{ $column }: “{ $key }” must be a number of days, such as "400d".
config-bad-name = { $file }:{ $line }:{ $column }: the name of an account must not be empty or contain control characters.
config-control-character = { $file }:{ $line }:{ $column }: “{ $key }” contains a control character or a line break.
config-one-source = { $file }:{ $line }:{ $column }: “{ $key }” needs exactly one of command, file and env.
config-log-target = { $file }:{ $line }:{ $column }: “{ $key }” needs exactly one of file and to.
config-unencrypted = { $file }:{ $line }:{ $column }: encryption = "none" would send your password in plain text. It is possible only for a server on this computer, such as localhost.
config-no-such-default = { $file }:{ $line }:{ $column }: there is no account “{ $account }”. There are: { $allowed }.
config-no-such-account = The profile has no account “{ $account }”. { HAS($allowed) ->
        [no] It has no accounts at all.
       *[yes] There are: { $allowed }.
    }
config-no-accounts = The profile has no accounts yet.
config-which-account = Which account is meant? There are: { $allowed }. Name one, or set default_account in the profile.
config-hint-no-passwords = Passwords do not belong in the profile. Store yours with: mailcheck password set

import-broken = { $file }:{ $line }: mailcheck does not understand this line, so it takes nothing from this file.

explain-no-reply = There is no server's reply in this text. A reply begins with a number of three digits, such as 535.
explain-hint-reply = Paste the words of the server as they stand in the error message or the log, or name a finding code such as app-password-required.
explain-hint-curl = curl keeps the server's words to itself. Run the same command with -v, and paste the lines that begin with “<”: they are the server's. Leave out those that begin with “>”: your login stands in them.
explain-hint-phpmailer = PHPMailer keeps the server's words to itself. Set $mail->SMTPDebug = 2, send again, and paste the lines with “SERVER -> CLIENT”. In WordPress, a plugin that logs e-mails shows them.
stdin-endless = More than { $limit } came in on standard input. No mail server accepts as much, so nothing was sent.
stdin-unreadable = Standard input cannot be read: { $reason }

file-unwritable = The file { $path } cannot be written: { $reason }

table-is-spreadsheet = { $path } is a file of a spreadsheet program. mailcheck reads tables as CSV.
table-hint-save-as-csv = Open it in the spreadsheet program and save it once more as “CSV UTF-8”.
table-empty = The table { $path } is empty. Its first line must name the columns.
table-without-rows = The table { $path } has column names, but no rows.
table-not-text = The first line of { $path } cannot be read as the names of columns: it holds bytes that are no text, or a quotation mark that is never closed.
table-columns-alike = In the table { $path } the columns { $columns } cannot be told apart: “{ $first }” and “{ $second }” are both called { $key } in templates. Rename one of them.
template-unusable = What { $option } gives is no usable template{ HAS($line) ->
        [yes] {" "}(line { $line })
       *[no] {""}
    }. The reader says: “{ $said }”
template-hint = A column is written {"{{"} name {"}}"}. Two curly brackets that are to stand in the message are written {"{{ '{{' }}"}.
merge-no-recipients = Nothing tells in which column the recipients stand. The columns are: { $columns }
merge-hint-recipients = Name it: --to "{"{{"} column {"}}"}"
merge-hint-body = “{ $value }” after --body looks like the name of a file. If it is the text itself, put it into a file and name that.
outbox-no-home = mailcheck does not know where to keep the outbox: neither XDG_STATE_HOME nor HOME is set.
outbox-unwritable = The outbox { $path } cannot be used: { $reason }
outbox-busy = The outbox { $path } is in use by another program that does not let go of it.
outbox-disk-full = There is no room on the disk for the outbox { $path }.
outbox-damaged = The outbox { $path } is damaged.
outbox-hint-damaged = Move the file away, and mailcheck begins a new one. What waited in it can perhaps be saved with: sqlite3 { $path } .recover
outbox-too-new = The outbox { $path } was written by a later version of mailcheck (layout { $value }).
outbox-hint-was-sent = The message itself was sent, only that could not be written down. Do not send it again.
outbox-hint-in-doubt = Whether the message was sent is not known. Look into the “Sent” folder before you send it again.
outbox-no-such = There is no message { $name } in the outbox.
outbox-not-in-doubt = Message { $id } is not in doubt, so there is nothing to decide.
outbox-in-use = Message { $id } is being sent just now.
outbox-not-kept = Message { $id } cannot be sent again: its content is not kept any more, or it was sent.
outbox-hint-list = See them all with: mailcheck outbox
outbox-in-doubt = Message { $id } is in doubt: it may have been sent. Decide first: mailcheck outbox settle { $id } --sent, or --not-sent
notify-failed = The program of [notify] could not be told: { $what }: { $reason }

setup-ended = The set-up was ended. Nothing was changed.
setup-missing-flags = There is no terminal to ask on, and these are missing: { $names }
setup-hint-flags = Without a terminal, setup needs all answers: printf '%s' "$PASSWORD" | mailcheck setup invoices --address you@example.com --password-stdin --yes
setup-bad-command = This is no command: it is empty, or a quotation mark is never closed.
path-unusable = The path { $file } cannot be used: { $reason }
terminal-unusable = The terminal cannot be used: { $reason }

account-remove-unasked = There is no terminal to ask on whether the account “{ $account }” and its password are to be removed. This removes them without asking: mailcheck account remove { ARG($account) } --yes
account-remove-ended = Nothing was removed.
setup-nothing-to-import = There is nothing to import: neither ~/.msmtprc nor Thunderbird has an account for sending.
setup-hint-import = Name the file: mailcheck setup --import=FILE
setup-several-to-import = Several accounts were found; name one of them: { $names }
setup-bad-name = An account needs a name without line breaks and control characters.
setup-bad-host = This is no name of a server: { $value }
setup-bad-login = A login name cannot hold line breaks or control characters.
setup-bad-variable = This is no name of an environment variable: { $value }
setup-bad-display-name = The name beside the address cannot hold line breaks or control characters.
setup-file-exists = The file { $file } exists already, and it is not the place of this account's password. Nothing was changed.
setup-hint-secret-file = If the right password is in it, name it: --secret-file FILE
log-unwritable = The log { $path } cannot be written, so nothing more is logged: { $reason }
