# What the manual pages say beside --help. exit-N also stands in --help. In examples, a line after “$ ” is a command.

manual-title = User commands
manual-name = Name
manual-synopsis = Synopsis
manual-description = Description
manual-exit = Exit status
manual-files = Files
manual-environment = Environment
manual-examples = Examples
manual-see-also = See also

exit-0 = ready; sent
exit-1 = with --format nagios: it works, but somebody should know something
exit-2 = with --format nagios: it does not work
exit-3 = with --format nagios: nobody knows whether it works
exit-64 = the command line is wrong
exit-65 = message, address, table or attachment unusable; refused by the server for its content
exit-66 = an input file is missing or unreadable
exit-67 = the server refuses a recipient for good; the others got the message
exit-68 = the server's name does not resolve
exit-69 = the server refuses to serve us for good
exit-70 = a defect of mailcheck
exit-74 = the outbox or another file, or the output, cannot be written
exit-75 = temporary: 4xx, time-out, connection refused or lost, limit reached, nobody answered who may know the server; the message is kept in the outbox
exit-76 = TLS or SMTP broken: certificate, downgrade, injected plaintext, nonsense
exit-77 = credentials refused, or the provider's rules say that they will be
exit-78 = profile or secret missing or unusable
exit-80 = perhaps sent: the connection broke after the message and before the answer
exit-129 = ended because the terminal was closed, before the message was handed over
exit-130 = ended by Ctrl-C before the message was handed over
exit-143 = ended by SIGTERM before the message was handed over

file-config = The profile: accounts, servers, and where passwords are kept, but no password.
file-outbox = The outbox, with the files beside it: what waits, what was sent, what is in doubt.
file-refused = Keyed hashes of passwords that servers refused, so that they are not tried again.

variable-mailcheck-config = The profile, in place of the usual one.
variable-xdg-config-home = The folder in which mailcheck/config.toml is. Without it: ~/.config.
variable-xdg-state-home = The folder in which mailcheck/outbox.db is. Without it: ~/.local/state.
variable-lang = The language, unless --lang says otherwise; LC_ALL and LC_MESSAGES come before it.
variable-no-color = Set and not empty: no colours.
variable-clicolor-force = Set, and neither empty nor 0: colours in files and pipes, too.
variable-term = With “dumb”: no colours.

example-mailcheck =
    Try mailcheck out, without any account:
    $ mailcheck --sandbox send invoice.pdf --to kim@example.com
    Check the default account of the profile:
    $ mailcheck verify
example-verify =
    Check all accounts, and say only what is wrong:
    $ mailcheck verify --all --quiet
    Check an address that stands in no profile:
    $ mailcheck verify --address jana@example.de --host mail.example.de
    Judge by the provider's rules of another day, without any connection:
    $ mailcheck verify --offline --as-of 2027-01-01
example-send =
    Send a document:
    $ mailcheck send invoice.pdf --to kim@example.com --subject "Invoice 1001"
    Send what another program writes:
    $ mailcheck send - --name 1001.pdf --to kim@example.com
    See what would go, and send nothing:
    $ mailcheck send invoice.pdf --to kim@example.com --dry-run
example-merge =
    Look at a run of invoices, then send it:
    $ mailcheck merge invoices.csv --subject Invoice --body text.txt --attach "{"{{"} file {"}}"}" --dry-run
    $ mailcheck merge invoices.csv --subject Invoice --body text.txt --attach "{"{{"} file {"}}"}"
example-outbox =
    See what waits and what is in doubt:
    $ mailcheck outbox list --state queued
    $ mailcheck outbox list --state in-doubt
    Send what is due, as a cron job or a timer does:
    $ mailcheck outbox retry --quiet
example-outbox-settle =
    The message was found in the folder “Sent”:
    $ mailcheck outbox settle 12 --sent
example-outbox-retry =
    Send everything that waits, due or not:
    $ mailcheck outbox retry --all
example-password =
    Check a new password, and store it:
    $ mailcheck password set invoices
example-explain =
    Explain a reply:
    $ mailcheck explain 535 5.7.8 Username and Password not accepted
    Explain a finding:
    $ mailcheck explain app-password-required
example-providers =
    See what is known of a provider:
    $ mailcheck providers gmail
example-sandbox =
    A server that takes logins with an app password, for another mail program:
    $ mailcheck sandbox app-password
example-completions =
    Complete in all of one user's zsh sessions:
    $ mailcheck completions zsh
example-man =
    Read a page:
    $ mailcheck man outbox retry
    Write all pages:
    $ mailcheck man --dir man1
example-setup =
    Set up an account step by step:
    $ mailcheck setup
example-sendmail =
    Send a whole message to those whom its headers name, as programs do:
    $ mailcheck sendmail -t
    Send what waits:
    $ mailcheck sendmail -q
example-account =
    See what would be used, and who says so:
    $ mailcheck account show invoices
