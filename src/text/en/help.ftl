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
value-reply = REPLY
value-stage = STAGE
value-table = TABLE
value-template = TEMPLATE

mailcheck = Checks SMTP credentials, names the exact cause when they fail, and sends documents by e-mail.
    .after =
        Passwords never stand on the command line: they come from the keyring, a command, a file,
        the environment, --password-stdin or a prompt.

        Exit codes: 0 all well, 64 wrong command line, 65 message or address unusable, 66 file missing,
        67 recipient refused, 68 server not found, 69 server refuses for good, 70 defect of mailcheck,
        74 file cannot be written, 75 try again later, 76 TLS or SMTP broken, 77 credentials refused,
        78 profile or secret unusable, 80 perhaps sent, 130 interrupted.

verify = Checks that the credentials work, stage by stage. It sends nothing.
send = Sends documents as attachments.
merge = Sends a message for every row of a table, such as a run of invoices.
    .after =
        A template is a text in which {"{{"} name {"}}"} stands for the cell in the column of that name (Jinja). In names, upper and lower
        case are the same, ä is ae, ö is oe, ü is ue and ß is ss, and whatever else is neither letter nor digit is one _:
        “Rechnung Nr.” is {"{{"} rechnung_nr {"}}"}. Cells go in letter by letter as they stand in the table.

        All rows are checked before the first message goes, and everything that is wrong is told with the row's number.

          mailcheck merge invoices.csv --subject "Invoice {"{{"} number {"}}"}" --body text.txt --attach "{"{{"} file {"}}"}"
password = Stores or removes the secret in the keyring.
password-set = Takes a new secret, checks that it works, and only then stores it in the keyring.
password-remove = Removes the secret from the keyring.
account = Shows the accounts of the profile.
account-list = Lists the accounts with their addresses. The default one has a star.
explain = Says what a server's reply, or the name of a finding, means and what to do about it.
providers = Shows what mailcheck knows of mail providers, with sources and dates.
sandbox = Runs a local SMTP server that answers like Gmail, for trying out any mail program, until Ctrl-C.

arg-config = Read the profile from this file instead of ~/.config/mailcheck/config.toml.
arg-json = Write exactly one JSON object to standard output.
arg-lang = Speak English (en) or German (de). Otherwise the locale decides.
arg-sandbox = Work against a built-in sandbox. Nothing of yours is read or written; its accounts are its behaviours.
arg-timeout = One deadline for the whole network part, such as 30s or 2m. Without it: 60s.
arg-trace = Show the conversation with the server on standard error. Secrets are never in it.
arg-quiet = Say nothing but what went wrong.
arg-verbose = Say more: how long each stage took, and the server's answers.
arg-color = Use colours: auto, always or never.
arg-help = Print this help.
arg-version = Print the version.

arg-accounts = The accounts to check. Without any: the default account.
arg-all = Check every account of the profile.
arg-offline = Look at profile, secret and policy only, and connect to nobody.
arg-as-of = Judge the policy as on that day, written 2022-05-29.
arg-insist = Try a secret again that the server refused before.
arg-address = Check this address without any profile. The password comes from --password-stdin or a prompt.
arg-username = The login name, if it is not the address.
arg-host = The server, if it is not the provider's.
arg-port = The server's port. Without it: 465 with tls, 587 with starttls.
arg-encryption = How the connection is encrypted: tls, starttls, or none for a server on this machine.
arg-password-stdin = Read the password from standard input.
arg-format = How to report: human or json.

arg-files = The files to attach. - stands for standard input; give it a name with --name.
arg-to = A recipient. May be given several times, and with a name: "Kim Beispiel <kim@example.com>".
arg-cc = A recipient of a copy.
arg-bcc = A recipient whom the others do not see.
arg-subject = The subject. Without it: the name of the first file.
arg-body = The text of the message. - reads it from standard input.
arg-body-file = Read the text of the message from this file.
arg-html-file = Read an HTML version of the text from this file.
arg-from = Send from this address instead of the account's.
arg-reply-to = Where answers are to go.
arg-account = The account. Without it: the default account.
arg-name = The name of the attachment that comes from standard input.
arg-dry-run = Check and put together everything, but connect to nobody.
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

arg-words = The reply, in whatever a program or a log wraps it, or the name of a finding. Without it: standard input.
arg-provider = Whose server said it, such as gmail.
arg-stage = To what it was the answer: connect, tls, ehlo, auth, sender, recipient or message.
arg-lines = Explain every line of standard input by itself; line breaks in a reply are written \n.
providers-name = The provider: its id, its name, an address, or a domain such as gmx.de. Without it: all of them, shortly.

arg-behaviours = The behaviours to offer. Without any: all of them.
arg-maildir = Put received messages into this folder, in Maildir format.
sandbox-port = The first port to use; the next ones follow. Without it: free ports.
