# What surrounds the findings.

stage-profile = profile
stage-secret = secret
stage-policy = policy
stage-dns = server's name
stage-connect = connection
stage-tls = TLS
stage-ehlo = capabilities
stage-auth = login
stage-sender = sender
stage-compose = message
stage-recipient = recipients
stage-message = delivery

certificate-life = The server's certificate is valid until { DAY($day) }, { $count ->
        [one] for one more day
       *[other] for { $count } more days
    }.
nagios-counts = { $count } accounts: { $good } OK, { $warned } WARNING, { $failed } CRITICAL, { $unknown } UNKNOWN

watch-waiting = { HAS($next) ->
        [yes] { $time }: waiting until the account or its password changes, or until { $next } to try again. Ctrl-C ends this.
       *[no] { $time }: waiting until the account or its password changes. Ctrl-C ends this.
    }

what-to-do = What to do:
server-said = The server's own words:

message-verified = Verified: { $host } accepts the login { $login }.
message-sent = Sent to { $recipients }. Message-ID: { $messageid }
message-sent-in-part = Sent only to { $accepted }. Message-ID: { $messageid }
message-in-doubt = Perhaps sent to { $recipients }: the connection broke before the server confirmed the message.
message-not-sent = Not sent.
message-queued = { HAS($time) ->
    [yes] Not sent yet. It is kept as number { $id }; from { $time } on this sends it: mailcheck outbox retry
   *[no] It is kept as number { $id }. This sends it: mailcheck outbox retry
}
message-queued-rest = Sent to { $accepted } only. The rest is kept as number { $id }; from { $time } on this sends it: mailcheck outbox retry
message-would-go = Everything is ready to go to { $recipients }. Nothing was sent, because of --dry-run.
message-arrived = It has arrived here: { $path }

password-removed = The password of “{ $account }” is no longer in the keyring.
password-was-not-there = There was no password for “{ $account }” in the keyring.

ask-password = Password of { $login } at { $host }:{" "}

setup-unchanged = Nothing was changed.

default-body = Please find the documents attached.

sandbox-address = Server { $host }, ports { $tls } (tls) and { $starttls } (starttls), login { $login }, password { $password }
sandbox-authority = The sandbox's certificate authority, for ca_file: { $path }
sandbox-mail = Received messages: { $path }
sandbox-ready = The sandbox is running, on this computer only. Ctrl-C ends it.

placeholder-account = ACCOUNT
placeholder-address = ADDRESS
placeholder-column = COLUMN
placeholder-date = DATE
placeholder-day = DATE
placeholder-domain = DOMAIN
placeholder-encryption = ENCRYPTION
placeholder-file = FILE
placeholder-first = WORDS
placeholder-from = ADDRESS
placeholder-host = HOST
placeholder-login = LOGIN
placeholder-mode = PERMISSIONS
placeholder-option = OPTION
placeholder-path = PATH
placeholder-port = PORT
placeholder-previous = DATE
placeholder-row = ROW
placeholder-what = SOURCE

provider-other = everybody else
provider-domains = Addresses at
provider-exchangers = Domains of your own whose MX record ends in
provider-servers = Servers
provider-login = Login name
provider-password = Password
provider-steps = Before the first login
provider-limits = Limits
provider-sender = Sender
provider-rewritten = Any sender other than the account's own address is replaced by that address, unless it is set up there as one of your own.
provider-blocked = Types of attachments that are refused
provider-blocked-in-archives = Types of attachments that are refused, in archives too
provider-sources = Sources
provider-checked = Last checked

limit-size = A message may have { $size }, including the encoded attachments.
limit-recipients = A message may go to { $count } recipients.
limit-messages-per-day = { $count } messages in 24 hours.
limit-recipients-per-day = { $count } recipients in 24 hours.
limit-messages-per-minute = { $count } messages in a minute.
limit-rolling = What counts are the last 24 hours, not the calendar day.
merge-rows = { $count ->
        [one] Row { $rows }
       *[other] Rows { $rows }
    }
merge-unusable = { $count ->
        [one] The only row cannot be sent as it is. Nothing was sent.
       *[other] { $some } of { $count } rows cannot be sent as they are. Nothing was sent to anybody.
    }
merge-would-go = { $count ->
        [one] One message is ready to go. Nothing was sent, because of --dry-run.
       *[other] { $count } messages are ready to go{ HAS($some) ->
            [yes] {""}; the first { $some } are shown
           *[no] {""}
        }. Nothing was sent, because of --dry-run.
    }
merge-sent = { $some } of { $count } { $count ->
        [one] message
       *[other] messages
    } sent.
merge-arrived = They arrived here: { $path }

state-count = { $count }
state-queued = waits
state-sent = sent
state-refused = refused
state-in-doubt = perhaps sent

preview-from = From:
preview-to = To:
preview-cc = Cc:
preview-bcc = Bcc:
preview-reply-to = Reply to:
preview-subject = Subject:
preview-attachments = Attached:
preview-document = { $file } ({ $size })
preview-html = HTML:
preview-html-along = goes along

progress-checking = Rows checked:
progress-sending = Sending
state-unsent = not sent
recipient-accepted = taken by the server
recipient-refused = refused
recipient-deferred = not yet
sendmail-ignored = mailcheck sendmail passes over: { $names }
outbox-others = { $recipients } and { $count } more
outbox-empty = The outbox is empty.
outbox-removed = Removed from the outbox: { $account }
outbox-settled-sent = Message { $account } counts as sent from now on.
outbox-settled-not-sent = Message { $account } waits again. This sends it: mailcheck outbox retry { $account }
outbox-nothing-due = Nothing is due.

ask-remove-account = Remove the account “{ $account }” and its password? (yes, no){" "}
account-kept = Nothing was removed. The account “{ $account }” is as it was.

details-default = default account
details-address = Address:
details-display-name = Name:
details-provider = Provider:
details-login = Login name:
details-host = Server:
details-port = Port:
details-encryption = Encryption:
details-asked = found when it is needed, by asking the domain of the address
details-ca-file = Own authorities:
details-method = Logs in with:
details-method-name = { $method ->
        [app-password] an app password
        [oauth2] an access token (OAuth 2.0)
       *[password] the account's password
    }
details-secret = Password:
details-place = { $source ->
        [keyring] in the keyring
        [command] from the command { $what }
        [file] in the file { $what }
       *[env] in the variable { $what }
    }
details-presence = { $state ->
        [stored] stored
        [missing] not stored yet
        [locked] the keyring is locked
       *[unavailable] the keyring is not available
    }
details-two-step = Two-step verification:
details-on = on
details-off = off
details-limits = Limits:
details-file = Profile:
details-from-profile = from the profile
details-from-provider = the provider's
details-from-server = by the server
details-from-address = by the address
details-from-convention = the usual one

removed-account = The account “{ $account }” is no longer in the profile.
removed-secret-removed = { HAS($what) ->
    [yes] Its password was removed, too; it was { $what }.
   *[no] Its password is no longer in the keyring.
}
removed-secret-missing = There was no password for it in the keyring.
removed-secret-shared = Its password stays in the keyring, because the account “{ $other }” may use it.
removed-secret-elsewhere = Its password stays where it is: { $what }.
removed-secret-left = Its password may still be in the keyring, under “mailcheck:{ $host }” and the login { $login }. Remove it with your desktop's program for passwords.
removed-secret-unknown = Its password may still be in the keyring, under “mailcheck:” with the server's name and the login { $login }. Remove it with your desktop's program for passwords.
removed-default = It was the default account, and no other one is now. Name the account with each command, or set default_account in the profile.
removed-waiting = { $count ->
        [one] A message in the outbox can be sent only by this account: { $names }. To remove it, too: mailcheck outbox remove { $names }
       *[other] { $count } messages in the outbox can be sent only by this account: { $names }. To remove them, too: mailcheck outbox remove { $names }
    }
removed-waiting-many = { $count } messages in the outbox can be sent only by this account. See them with: mailcheck outbox list --account { ARG($account) }
man-written = The manual pages are in { $account }.
