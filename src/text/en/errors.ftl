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
usage-hint-providers = See them all with: mailcheck providers
usage-hint-behaviours = See them all with: mailcheck --sandbox account list
hint-meant = Did you mean “{ $meant }”?
usage-hint-help = See what is possible with --help.

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
config-hint-example =
    Write one with at least these two lines, and then run: mailcheck password set
    {"    ["}accounts.invoices]
    {"    "}address = "you@example.com"
config-hint-adhoc = Or check an address without any profile: mailcheck verify --address you@example.com
config-hint-sandbox = Or try mailcheck out first, without any account: mailcheck --sandbox verify
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
config-bad-name = { $file }:{ $line }:{ $column }: the name of an account must not be empty or contain control characters.
config-control-character = { $file }:{ $line }:{ $column }: “{ $key }” contains a control character or a line break.
config-one-source = { $file }:{ $line }:{ $column }: “{ $key }” needs exactly one of command, file and env.
config-unencrypted = { $file }:{ $line }:{ $column }: encryption = "none" would send your password in plain text. It is possible only for a server on this computer, such as localhost.
config-no-such-default = { $file }:{ $line }:{ $column }: there is no account “{ $account }”. There are: { $allowed }.
config-no-such-account = The profile has no account “{ $account }”. { HAS($allowed) ->
        [no] It has no accounts at all.
       *[yes] There are: { $allowed }.
    }
config-no-accounts = The profile has no accounts yet.
config-which-account = Which account is meant? There are: { $allowed }. Name one, or set default_account in the profile.
config-hint-no-passwords = Passwords do not belong in the profile. Store yours with: mailcheck password set

explain-no-reply = There is no server's reply in this text. A reply begins with a number of three digits, such as 535.
explain-hint-reply = Paste the words of the server as they stand in the error message or the log, or name a finding code such as app-password-required.
explain-hint-curl = curl keeps the server's words to itself. Run the same command with -v, and paste the lines that begin with “<”: they are the server's. Leave out those that begin with “>”: your login stands in them.
explain-hint-phpmailer = PHPMailer keeps the server's words to itself. Set $mail->SMTPDebug = 2, send again, and paste the lines with “SERVER -> CLIENT”. In WordPress, a plugin that logs e-mails shows them.
stdin-unreadable = Standard input cannot be read: { $reason }
