# What `mailcheck setup` says and asks.

prompt = {">"}{" "}

welcome = This sets up an account, one question at a time. Ctrl-C ends it at any time; nothing is changed until the server has accepted your password.
answer-yes-no = Please answer with “yes” or “no”.
answer-yes-no-unknown = Please answer with “yes”, “no” or “don't know”.
choice = Which number? Enter alone takes the first.
answer-no-text = Your terminal sent letters that are not UTF-8 text. Set it to UTF-8, or do without umlauts and accents.
answer-number = Please answer with a number from 1 to { $count }.

open = Open { $link } in your browser now? (yes, no; Enter means yes)
opened = The page opens in your browser.
not-opened = The browser could not be opened ({ $reason }). Please open the page yourself: { $link }

import = Which account should it be?
address = What is your e-mail address?
address-right = Is the address right all the same? (yes, no; Enter means no)
display-name = What name should recipients see beside it? Enter alone { HAS($name) ->
        [yes] leaves it as it stands below.
       *[no] means none.
    }
name-unusable = The name cannot hold line breaks or control characters.
account-named = The account will be called “{ $account }”.
account-changes = There is an account “{ $account }” already. It stays as it is until the new password works.

looking = mailcheck is looking for the server of { $address }.
provider-known = { $address } is with { $provider }. Its server is { $host }, port { $port } ({ $encryption }).
server-named = The server is { $host }, port { $port } ({ $encryption }).
use-server = Is { $host } your provider's server? (yes, no; Enter means yes)
host = What is the name of your provider's server for outgoing mail (SMTP)? Its help pages name it.
host-unusable = That is no name of a server. It looks like mail.example.com, without “https://” and without a port.
encryption = How is the connection encrypted?
encryption-tls = TLS from the beginning (“SSL/TLS”, usually port 465)
encryption-starttls = STARTTLS (usually port 587)
encryption-none = not at all, since the server is on this computer
port = Which port?
port-unusable = A port is a number from 1 to 65535.
login = What is the login name there?

two-step = Is two-step verification on in your { $provider } account? (yes, no, don't know)
two-step-seen = Do you get a code by SMS or from an app when you sign in, or do you confirm it on your phone? (yes, no, don't know)
two-step-needed = Without two-step verification there are no app passwords, and mail programs need one.
two-step-wait = Press Enter when it is on.

password-steps = How to get the password:
password = What is the password of { $login }? It stays invisible; Enter alone shows help.
sandbox-password = In this sandbox the password is: { $password }
token-command = Which command prints an access token? Enter alone goes back to the address.

help = What is in the way?
help-nothing = Nothing, enter the password
help-nothing-told = Type or paste the password, then press Enter. Nothing is shown while you type.
help-nopage = The page for app passwords is not there
help-nopage-told = { $providerid ->
    [gmail] { help-google-pages }
    [google-workspace] { help-google-pages }
   *[other] { $nopage }
}
help-google-pages =
    Google has no app passwords for an account:
    – in which two-step verification is not on yet: turn it on first;
    – in which it works with security keys only: add another second step, such as an app on your phone;
    – with “Advanced Protection”: that excludes app passwords; send from another address;
    – of a company, a school or a club: ask its administrator to allow app passwords;
    – of a child: ask the parent who manages it.
    In all other cases, open the page directly: https://myaccount.google.com/apppasswords
help-lesssecure = I am looking for the switch “Less secure app access”
help-lesssecure-told =
    { $lesssecure }
    { $make }
help-revoked = The app password worked before, and does not any more
help-revoked-told =
    An app password ends when it is deleted, and also when the account's own password is changed. It will not work again; make a new one.
    { $make }
help-browser = { $provider } has blocked a sign-in
help-browser-told =
    { $browser }
    Then come back here and try again.

again = How should it go on?
again-password = Enter the password again
again-same = Try the same once more
again-insist = Try the same password once more, although it was refused
again-help = Read about other ways to a password
again-server = Name another server
again-address = Give another address
again-stop = End here, and change nothing

place = Where should the password be kept?
place-file = In a file that only you can read
place-command = It is in a password manager, and a command prints it
place-env = It is in an environment variable
place-keyring = In the keyring: I have unlocked or started it
file = Which file?
file-exists = The file { $path } exists already. Overwrite it? (yes, no; Enter means no)
command = Which command prints it? For example: pass show mail
variable = What is the variable's name?
make-default = Should “{ $account }” be the account that is used when none is named, instead of “{ $other }”? (yes, no; Enter means no)
