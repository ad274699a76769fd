# What is particular to each provider, in words; “generic” is everybody else. A message says which password the provider
# takes. The attributes go into the texts of findings as variables of the same name, filled with the same facts:
#   .since      why no account password is taken          .after      what holds from the announced day on
#   .switchon   what must be switched on first, where     .check      how to see whether the password is right
#   .make       how the right password is made, where     .copy       what to mind then
#   .loginname  which login name is wanted                .nopage     what if the page is not there
#   .cause      why a login may have been refused         .revoked    the same, for what looks like an app password
#   .browser    how to confirm a sign-in                  .alias      how to send from another address
#   .quota      what may be sent in a day                 .scope      the permission that a token needs
#   .withdrawn  what ends a token                         .prepare    what to do before the announced day
#   .look       what to look for where nothing is known   .local      what must run on the user's own computer
#   .authority  how its certificate comes to be trusted

as-login = { HAS($login) ->
    [yes] {" "}as { $login }
   *[no] {""}
}

# --- Google ----------------------------------------------------------------------------------------------------------

google-two-step = { $twostep ->
    [on] {""}
    [off] Turn on two-step verification in your Google account: https://myaccount.google.com/signinoptions/two-step-verification
   *[other] Turn on two-step verification in your Google account, if it is not on yet: https://myaccount.google.com/signinoptions/two-step-verification
}
google-make = Open the app password page and sign in{ as-login }: https://myaccount.google.com/apppasswords
google-copy = Give the app password a name, such as “mailcheck”, and copy the 16 letters. Google shows them only once.
google-no-page = If the page does not exist for you: a work or school account may need its administrator; accounts with only security keys or with Advanced Protection have no app passwords.
google-cause = Google does not say why. Likeliest: this is the account's own password, which mail programs may no longer use; only an app password will do. { $shape ->
        [other] Or it is mistyped.
       *[unknown] If it is an app password, it is mistyped, was deleted, or was revoked, which happens to all of them when the password of the Google account is changed.
    }
google-revoked = Google does not say why. Likeliest: the app password was mistyped, deleted, or revoked, which happens to all of them when the password of the Google account is changed. Or it belongs to another account{ HAS($login) ->
        [yes] {" "}than { $login }
       *[no] {""}
    }.
google-browser = Open your Google account's security page in a browser, best on this computer, and confirm that the recent sign-in was you: https://myaccount.google.com/security
google-alias = Set the address up under “Send mail as” in the settings of Gmail: https://mail.google.com/mail/#settings/accounts
google-withdrawn = A change of the Google account's password withdraws it.

gmail = Gmail takes only app passwords (and OAuth) from mail programs, no account passwords. That is so since 30 May 2022.
    .since = Since 30 May 2022 Google takes no plain account password from mail programs any more, only app passwords (and OAuth). What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Gmail takes no plain account password from mail programs any more, only app passwords. Until then this one may still work.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = The login name is the whole address.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Personal accounts may send to 500 recipients within 24 hours; the limit counts the last 24 hours.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace = Google Workspace takes only app passwords (and OAuth) from mail programs, no account passwords. That is so since spring 2025.
    .since = Since spring 2025 Google Workspace takes no plain account password from mail programs any more, only app passwords (and OAuth). What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Google Workspace takes no plain account password from mail programs any more, only app passwords. Until then this one may still work.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = The login name is the whole address.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = An account may send 2,000 messages within 24 hours, fewer while Google Workspace is on trial; the limit counts the last 24 hours.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace-relay = The SMTP relay of Google Workspace takes only app passwords (and OAuth) from mail programs, no account passwords. The organisation's administrator must set the relay up first.
    .since = Since spring 2025 Google Workspace takes no plain account password from mail programs any more, only app passwords (and OAuth). What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Google Workspace takes no plain account password from mail programs any more, only app passwords. Until then this one may still work.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = The login name is the whole address.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .quota = A user may send 10,000 messages within 24 hours through the relay; the limit counts the last 24 hours. The organisation as a whole has limits of its own.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

# --- Microsoft -------------------------------------------------------------------------------------------------------

outlook-com = Outlook.com takes no passwords from mail programs, app passwords neither, but only access tokens (OAuth). That is so since 16 September 2024.
    .since = Since 16 September 2024 Outlook.com takes no passwords from mail programs any more, app passwords neither, but only access tokens (OAuth).
    .after = From that day on, Outlook.com takes no passwords from mail programs any more, app passwords neither, but only access tokens (OAuth). Until then this one may still work.
    .switchon = { $source ->
        [program] Use a mail program that signs in to Microsoft by itself, in a window of Microsoft's (“OAuth 2.0” or “modern authentication”), and set the account up there anew.
       *[other] Get a program that fetches access tokens and prints them, such as oama or mutt_oauth2.py. Then write into the profile, below auth: method = "oauth2" and secret = {"{"} command = ["the", "program"] {"}"}
    }
    .loginname = The login name is the whole address.
    .nopage = Or send from an account with another provider, one that has app passwords.
    .cause = Outlook.com does not say why. Likeliest: since 16 September 2024 it takes no passwords from mail programs, app passwords neither, but only access tokens (OAuth).
    .scope = https://outlook.office.com/SMTP.Send

microsoft-365 = Microsoft 365 takes the account's password where the organisation allows it. From 1 January 2027 on that is off by default, and only access tokens (OAuth) are left, unless the organisation's administrator allows passwords again.
    .after = Until then this password works if your organisation allows it. After that, Microsoft 365 takes only access tokens (OAuth), unless your organisation's administrator allows passwords again. When Microsoft ends them for good is not announced yet.
    .switchon = Ask the administrator of your organisation to allow “Authenticated SMTP” for your mailbox (in the admin centre: Users, Active users, your account, Mail, Manage email apps): https://aka.ms/smtp_auth_disabled
    .prepare = Ask the administrator of your organisation whether passwords stay allowed after that day. If not, you will need access tokens (method = "oauth2" in the profile), or an address with another provider.
    .check = Sign in at https://outlook.office.com with the same name and password. If that fails too, set a new password.
    .loginname = The login name is the whole address with which you sign in to Microsoft 365.
    .cause = Microsoft 365 does not say why. Likeliest: your organisation does not allow mail programs to log in with a password (“Authenticated SMTP”), or the password is mistyped or was changed.
    .quota = A mailbox may send to 10,000 recipients within 24 hours, and 30 messages in a minute; the limit counts the last 24 hours.
    .scope = https://outlook.office.com/SMTP.Send

# --- Others with app passwords ---------------------------------------------------------------------------------------

yahoo = Yahoo Mail takes only app passwords from mail programs, no account passwords.
    .make = Open the security page of your Yahoo account, sign in{ as-login }, and create an app password, with a name such as “mailcheck”: https://login.yahoo.com/account/security
    .copy = Copy it at once: it is shown only once.
    .loginname = The login name is the whole address.
    .nopage = If Yahoo offers you no app password: use a browser in which you have signed in to Yahoo for some days, and no private window.
    .cause = Yahoo does not say why. Likeliest: this is the account's own password, which mail programs may not use; only an app password will do. Or the app password is mistyped or was deleted.

aol = AOL Mail takes only app passwords from mail programs, no account passwords.
    .make = Open the security page of your AOL account, sign in{ as-login }, and create an app password, with a name such as “mailcheck”: https://login.aol.com/account/security
    .copy = Copy it at once. The blanks in it do not belong to it.
    .loginname = The login name is the whole address.
    .cause = AOL does not say why. Likeliest: this is the account's own password, which mail programs may not use; only an app password will do. Or the app password is mistyped or was deleted.

icloud = iCloud Mail takes only app passwords from mail programs, no account passwords. Apple calls them app-specific passwords.
    .since = iCloud Mail takes no plain account password from mail programs, only app passwords, which Apple calls app-specific passwords. What you gave does not look like one: it has four groups of four letters, with hyphens between them.
    .switchon = { $twostep ->
        [on] {""}
        [off] Turn on two-step verification for your Apple Account (Apple calls it two-factor authentication): https://account.apple.com
       *[other] Turn on two-step verification for your Apple Account, if it is not on yet (Apple calls it two-factor authentication): https://account.apple.com
    }
    .make = Sign in at https://account.apple.com, open “Sign-In and Security” and there “App-Specific Passwords”, and make one with a name such as “mailcheck”.
    .copy = Copy it with its hyphens, at once: it is shown only once.
    .loginname = The login name is your whole iCloud address, which ends in @icloud.com, @me.com or @mac.com, even if you send from a domain of your own.
    .cause = Apple does not say why. Likeliest: this is the account's own password, which mail programs may not use; only an app password will do. { $shape ->
        [other] Or the login name is no iCloud address.
       *[unknown] If it is an app password, it is mistyped or was revoked, which happens to all of them when the password of the Apple Account is changed. Or the login name is no iCloud address.
    }
    .revoked = Apple does not say why. Likeliest: the app password was mistyped or revoked, which happens to all of them when the password of the Apple Account is changed or two-step verification is turned off. Or the login name is not the iCloud address of that account.
    .quota = Apple takes 1,000 messages to 1,000 recipients a day.

fastmail = Fastmail takes only app passwords from mail programs, no account passwords.
    .make = Sign in to Fastmail, open Settings, “Privacy & Security”, “Integrations”, and make a new app password with access to mail: https://www.fastmail.com/help/clients/apppassword.html
    .copy = Copy it at once: it is shown only once. The blanks in it do not belong to it.
    .loginname = The login name is the address with which you sign in to Fastmail, not an alias.
    .nopage = If Fastmail offers you no app passwords: the Basic plan has no access for mail programs.
    .cause = Fastmail does not say why. Likeliest: this is the account's own password, which mail programs may not use; only an app password will do. Or the login name is an alias and not the one with which you sign in.
    .scope = https://www.fastmail.com/dev/protocol-smtp

# --- GMX, WEB.DE, T-Online -------------------------------------------------------------------------------------------

gmx = GMX takes the account's password, once access by mail programs is allowed in the settings. While two-step verification is on, it takes only an app password, which it calls “anwendungsspezifisches Passwort”.
    .switchon = Sign in to GMX in a browser, and allow access by POP3 and IMAP in the settings of your mailbox. GMX turns it off again when it is not used for a long time, or when two-step verification is turned on: https://hilfe.gmx.net/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] If access was allowed already: sign in to GMX in a browser with the same password. If that fails too, set a new one there.
    }
    .make = { $twostep ->
        [on] Make an app password (“anwendungsspezifisches Passwort”) at GMX: https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] If two-step verification is on at GMX, make an app password (“anwendungsspezifisches Passwort”): https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = The login name is the whole address.
    .cause = { $twostep ->
        [on] GMX does not say why. Likeliest: this is the account's own password, and while two-step verification is on, mail programs need an app password. Or access by mail programs (POP3 and IMAP) is not allowed in the settings.
       *[other] GMX does not say why: it gives one and the same answer to a wrong password and to a mailbox in which access by mail programs (POP3 and IMAP) is not allowed.
    }

web-de = WEB.DE takes the account's password, once access by mail programs is allowed in the settings. While two-step verification is on, it takes only an app password, which it calls “anwendungsspezifisches Passwort”.
    .switchon = Sign in to WEB.DE in a browser, and allow access by POP3 and IMAP in the settings of your mailbox: https://hilfe.web.de/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] If access was allowed already: sign in to WEB.DE in a browser with the same password. If that fails too, set a new one there.
    }
    .make = { $twostep ->
        [on] Make an app password (“anwendungsspezifisches Passwort”) at WEB.DE: https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] If two-step verification is on at WEB.DE, make an app password (“anwendungsspezifisches Passwort”): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = The login name is what stands before the @.
    .cause = { $twostep ->
        [on] WEB.DE does not say why. Likeliest: this is the account's own password, and while two-step verification is on, mail programs need an app password. Or access by mail programs (POP3 and IMAP) is not allowed in the settings.
       *[other] WEB.DE does not say why: it gives one and the same answer to a wrong password and to a mailbox in which access by mail programs (POP3 and IMAP) is not allowed.
    }

t-online = T-Online takes only a separate password for mail programs, which you choose yourself (“Passwort für E-Mail-Programme”), not the one of its web page.
    .make = Set a password for mail programs (“Passwort für E-Mail-Programme”) in the settings of T-Online: https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten
    .loginname = The login name is the whole address.
    .cause = T-Online does not say why. Likeliest: this is the password of T-Online's web page, which does not work in mail programs; they need one of their own (“Passwort für E-Mail-Programme”). Or it is mistyped.

# --- Mailboxes with an own domain ------------------------------------------------------------------------------------

ionos = IONOS takes the mailbox's password, which is not the one of your IONOS customer account.
    .check = Sign in to the webmail of IONOS with the same address and password. If that fails too, set a new password for the mailbox in your IONOS customer account.
    .loginname = The login name is the whole address.
    .cause = IONOS does not say why. Likeliest: the password is mistyped or was changed, or it is the one of the customer account and not the mailbox's.

strato = Strato takes the mailbox's password, which is not the one of your Strato customer account.
    .check = Sign in to the webmail of Strato with the same address and password. If that fails too, set a new password for the mailbox in your Strato customer account.
    .loginname = The login name is the whole address.
    .cause = Strato does not say why. Likeliest: the password is mistyped or was changed, or it is the one of the customer account and not the mailbox's.

ovh = OVHcloud takes the mailbox's password, which is not the one of your OVHcloud customer account.
    .check = Sign in to the webmail of OVHcloud with the same address and password. If that fails too, set a new password for the mailbox in your OVHcloud customer account.
    .loginname = The login name is the whole address.
    .nopage = See in your OVHcloud customer account which server it names for outgoing mail: some of its products have another one.
    .cause = OVHcloud does not say why. Likeliest: the password is mistyped or was changed, or it is the one of the customer account and not the mailbox's.

zoho = Zoho Mail takes the account's password. While two-step verification is on, it takes only an app password.
    .switchon = See in which region your account is: the page where you read your mail tells it, such as mail.zoho.com or mail.zoho.eu. The server must have the same ending, such as smtp.zoho.eu.
    .check = { $twostep ->
        [on] {""}
       *[other] Sign in to Zoho Mail in a browser with the same password. If that fails too, set a new one there.
    }
    .make = { $twostep ->
        [on] Make an app password in your Zoho account, under “Security”, “App Passwords”: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
        [off] {""}
       *[other] If two-step verification is on, make an app password in your Zoho account, under “Security”, “App Passwords”: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
    }
    .loginname = The login name is the whole address.
    .cause = { $twostep ->
        [on] Zoho does not say why. Likeliest: this is the account's own password, and while two-step verification is on, mail programs need an app password. Or the server belongs to another region than your account.
       *[other] Zoho does not say why. Likeliest: the password is mistyped or was changed, two-step verification is on and an app password is needed, or the server belongs to another region than your account.
    }

posteo = Posteo takes the account's password.
    .check = Sign in at https://posteo.de with the same address and password. If that fails too, set a new password there.
    .loginname = The login name is the whole address.
    .cause = Posteo does not say why. Likeliest: the password is mistyped or was changed.

mailbox-org = mailbox.org takes the account's password. While two-step verification is on, it takes only an app password.
    .check = { $twostep ->
        [on] {""}
       *[other] Sign in to mailbox.org in a browser with the same address and password. If that fails too, set a new password there.
    }
    .make = { $twostep ->
        [on] Make an app password for mail in the settings of mailbox.org, under “Security”, and let it use SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
        [off] {""}
       *[other] If two-step verification is on, make an app password for mail in the settings of mailbox.org, under “Security”, and let it use SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
    }
    .loginname = The login name is your main address at mailbox.org, not an alias.
    .cause = { $twostep ->
        [on] mailbox.org does not say why. Likeliest: this is the account's own password, and while two-step verification is on, mail programs need an app password.
       *[other] mailbox.org does not say why. Likeliest: the password is mistyped or was changed, or two-step verification is on and an app password is needed.
    }

# --- Proton ----------------------------------------------------------------------------------------------------------

proton-bridge = Proton Mail Bridge takes its own password, which it shows in its window, not the one of your Proton account.
    .local = Start Proton Mail Bridge on this computer, and sign in to your Proton account there. If it shows another port for SMTP than 1025, write that into the profile, below smtp: port = 1026, encryption = "starttls"
    .authority = Bridge makes its certificate itself. Export it in the settings of Bridge (“Advanced settings”, “Export TLS certificates”), and name the file in the profile, below smtp: ca_file = "cert.pem"
    .make = Open your account in Proton Mail Bridge, and copy the password from its mailbox details. How that looks: https://proton.me/support/protonmail-bridge-faq
    .loginname = The login name is the whole address, as Bridge shows it.
    .cause = Likeliest: this is the password of your Proton account. Bridge has one of its own.

proton = Proton Mail's SMTP server takes only a token, which is made for one address on a domain of your own.
    .make = Make an SMTP token for your address in the settings of Proton Mail: https://proton.me/support/smtp-submission
    .copy = Copy it at once: it is shown only once.
    .loginname = The login name is the address for which the token was made.
    .nopage = If Proton offers you no SMTP tokens: use Proton Mail Bridge instead, with provider = "proton-bridge" in the profile.
    .cause = Proton does not say why. Likeliest: this is the account's own password; only an SMTP token will do. Or the token was made for another address{ HAS($login) ->
            [yes] {" "}than { $login }
           *[no] {""}
        }.

# --- Sending services ------------------------------------------------------------------------------------------------

sendgrid = SendGrid takes an API key as the password.
    .make = Make an API key that may send mail, in the settings of SendGrid: https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api
    .copy = Copy it at once, and without line breaks: it is shown only once.
    .loginname = The login name is the word apikey, the same for everybody. The key itself is the password.
    .cause = SendGrid does not say why. Likeliest: this is no API key, or the key was deleted or may not send mail, or the login name is another one than apikey.
    .alias = Let SendGrid verify the sender's address or its domain: https://sendgrid.com/docs/for-developers/sending-email/sender-identity/
    .quota = How many messages an account may send depends on its plan; the web page of SendGrid shows how many are left.

ses = Amazon SES takes an SMTP password, which is made for one region. The secret access key of AWS does not work.
    .make = Make SMTP credentials in the console of Amazon SES, in the region of your server: https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
    .copy = Copy user name and password at once: they are shown only once.
    .loginname = The login name is the SMTP user name that Amazon SES shows together with the SMTP password. It is no address.
    .cause = Amazon SES does not say why. Likeliest: this is a secret access key of AWS and no SMTP password, or it was made for another region than the server's. Or it is mistyped.
    .alias = Let Amazon SES verify the sender's address or its domain, in the region of your server; while the account is in the sandbox of Amazon SES, the recipients' addresses, too: https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html
    .quota = Every account of Amazon SES has a limit of its own for 24 hours, which its console shows; the limit counts the last 24 hours.

# --- Everybody else --------------------------------------------------------------------------------------------------

generic = mailcheck knows nothing of this provider's passwords.
    .since = The provider takes no plain account password from mail programs, only app passwords or OAuth. Gmail does so since 30 May 2022, Google Workspace since spring 2025; Outlook.com takes only OAuth since 16 September 2024.
    .after = From that day on, the provider takes no plain account password from mail programs any more. Until then this one may still work.
    .look = See on your provider's help pages which login name it wants, whether mail programs must be allowed first in the settings of the mailbox, and whether it wants an app password.
    .check = Sign in on the provider's web page with the same name and password. If that fails too, set a new password there.
    .cause = Servers do not say what was wrong: most often the password is mistyped or was changed, or the login name is another one than the address.
