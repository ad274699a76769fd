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
google-no-page = If Google does not show you the app password page: with an account of a company or a school, ask its administrator; with a child's account, ask the parent who manages it; accounts that use only security keys, or Advanced Protection, have no app passwords.
google-less-secure = The switch “Less secure app access” is gone: Google removed it for personal accounts on 30 May 2022, and for Google Workspace in spring 2025. It cannot be turned on any more. App passwords replace it: one password for each program, which you can take back at any time.
google-cause = Google does not say why. Most likely this is the password of the Google account itself, which mail programs may no longer use; they need an app password. { $shape ->
        [other] Or the password has a typo.
       *[unknown] If it is an app password already, it has a typo, was deleted, or became invalid because the password of the Google account was changed.
    }
google-revoked = Google does not say why. Most likely the app password has a typo, was deleted, or became invalid because the password of the Google account was changed. Or it belongs to another account{ HAS($login) ->
        [yes] {" "}than { $login }
       *[no] {""}
    }.
google-browser = Open the security page of your Google account, ideally in a browser on this computer, and confirm there that the recent sign-in was you: https://myaccount.google.com/security
google-alias = Set the address up under “Send mail as” in the settings of Gmail: https://mail.google.com/mail/#settings/accounts
google-withdrawn = Changing the password of the Google account takes this permission away.

gmail = Gmail accepts only app passwords (and OAuth) from mail programs, not the account's own password. It has been so since 30 May 2022.
    .since = Since 30 May 2022, Google has accepted only app passwords (and OAuth) from mail programs, no longer the account's own password. What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Gmail accepts only app passwords (and OAuth) from mail programs, no longer the account's own password. Until then this one may still work.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = The login name is the whole address.
    .nopage = { google-no-page }
    .lesssecure = { google-less-secure }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Personal accounts may send to 500 recipients within 24 hours; the limit counts the last 24 hours.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace = Google Workspace accepts only app passwords (and OAuth) from mail programs, not the account's own password. It has been so since spring 2025.
    .since = Since spring 2025, Google Workspace has accepted only app passwords (and OAuth) from mail programs, no longer the account's own password. What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Google Workspace accepts only app passwords (and OAuth) from mail programs, no longer the account's own password. Until then this one may still work.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = The login name is the whole address.
    .nopage = { google-no-page }
    .lesssecure = { google-less-secure }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = An account may send 2,000 messages within 24 hours, fewer while Google Workspace is on trial; the limit counts the last 24 hours.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace-relay = The SMTP relay of Google Workspace accepts only app passwords (and OAuth) from mail programs, not the account's own password. The organisation's administrator must set the relay up first.
    .since = Since spring 2025, Google Workspace has accepted only app passwords (and OAuth) from mail programs, no longer the account's own password. What you gave does not look like an app password, which has 16 letters.
    .after = From that day on, Google Workspace accepts only app passwords (and OAuth) from mail programs, no longer the account's own password. Until then this one may still work.
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

outlook-com = Outlook.com accepts no passwords from mail programs, not even app passwords, but only access tokens (OAuth). It has been so since 16 September 2024.
    .since = Since 16 September 2024, Outlook.com has accepted no passwords from mail programs, not even app passwords, but only access tokens (OAuth).
    .after = From that day on, Outlook.com accepts no passwords from mail programs, not even app passwords, but only access tokens (OAuth). Until then this one may still work.
    .switchon = { $source ->
        [program] Use a mail program that opens a sign-in window of Microsoft's (“OAuth 2.0” or “modern authentication”), and set the account up again there.
       *[other] Use a program that gets access tokens and prints them, such as oama or mutt_oauth2.py. Then write into the profile, under auth: method = "oauth2" and secret = {"{"} command = ["the", "program"] {"}"}
    }
    .loginname = The login name is the whole address.
    .nopage = Or send from an account with another provider, one that has app passwords.
    .cause = Outlook.com does not say why. Most likely the reason is that, since 16 September 2024, it has accepted no passwords from mail programs, not even app passwords, but only access tokens (OAuth).
    .scope = https://outlook.office.com/SMTP.Send

microsoft-365 = Microsoft 365 accepts the account's password if the organisation allows it. From 1 January 2027 on, that is turned off by default, and only access tokens (OAuth) are left, unless the organisation's administrator allows passwords again.
    .after = Until then this password works if your organisation allows it. After that, Microsoft 365 accepts only access tokens (OAuth), unless your organisation's administrator allows passwords again. Microsoft has not announced yet when it ends them for good.
    .switchon = Ask the administrator of your organisation to allow “Authenticated SMTP” for your mailbox (in the admin centre: Users, Active users, your account, Mail, Manage email apps): https://aka.ms/smtp_auth_disabled
    .prepare = Ask the administrator of your organisation whether passwords will stay allowed after that day. If not, you will need access tokens (method = "oauth2" in the profile), or an address with another provider.
    .check = Sign in at https://outlook.office.com in a browser with the same login name and password. If that fails too, set a new password.
    .loginname = The login name is the whole address with which you sign in to Microsoft 365.
    .cause = Microsoft 365 does not say why. Most likely your organisation does not allow mail programs to log in with a password (“Authenticated SMTP”), or the password has a typo or was changed.
    .quota = A mailbox may send to 10,000 recipients within 24 hours, and 30 messages in a minute; the limit counts the last 24 hours.
    .scope = https://outlook.office.com/SMTP.Send

# --- Others with app passwords ---------------------------------------------------------------------------------------

yahoo = Yahoo Mail accepts only app passwords from mail programs, not the account's own password.
    .make = Open the security page of your Yahoo account, sign in{ as-login }, and create an app password, with a name such as “mailcheck”: https://login.yahoo.com/account/security
    .copy = Copy it before you close the window.
    .loginname = The login name is the whole address.
    .nopage = If Yahoo offers you no app password: use a browser in which you have been signed in to Yahoo for some days, and not a private window.
    .cause = Yahoo does not say why. Most likely this is the password of the Yahoo account itself, which mail programs may not use; they need an app password. If it is an app password already, it has a typo or was deleted.

aol = AOL Mail accepts only app passwords from mail programs, not the account's own password.
    .make = Open the security page of your AOL account, sign in{ as-login }, and create an app password, with a name such as “mailcheck”: https://login.aol.com/account/security
    .copy = Copy it before you close the window. The spaces in it do not belong to it.
    .loginname = The login name is the whole address.
    .cause = AOL does not say why. Most likely this is the password of the AOL account itself, which mail programs may not use; they need an app password. If it is an app password already, it has a typo or was deleted.

icloud = iCloud Mail accepts only app passwords from mail programs, not the account's own password. Apple calls them app-specific passwords.
    .since = iCloud Mail accepts only app passwords from mail programs (Apple calls them app-specific passwords), not the account's own password. What you gave does not look like an app password, which has four groups of four letters, with hyphens between them.
    .switchon = { $twostep ->
        [on] {""}
        [off] Turn on two-step verification for your Apple Account (Apple calls it two-factor authentication): https://account.apple.com
       *[other] Turn on two-step verification for your Apple Account, if it is not on yet (Apple calls it two-factor authentication): https://account.apple.com
    }
    .make = Sign in at https://account.apple.com, open “Sign-In and Security” and there “App-Specific Passwords”, and make one with a name such as “mailcheck”.
    .copy = Copy it with its hyphens before you close the window.
    .loginname = The login name is your whole iCloud address, which ends in @icloud.com, @me.com or @mac.com, even if you send from a domain of your own.
    .cause = Apple does not say why. Most likely this is the password of the Apple Account itself, which mail programs may not use; they need an app password. { $shape ->
        [other] Or the login name is not an iCloud address.
       *[unknown] If it is an app password already, it has a typo, was deleted, or became invalid because the password of the Apple Account was changed. Or the login name is not an iCloud address.
    }
    .revoked = Apple does not say why. Most likely the app password has a typo, was deleted, or became invalid because the password of the Apple Account was changed or two-step verification was turned off. Or the login name is not the iCloud address of that account.
    .quota = Apple accepts 1,000 messages to 1,000 recipients a day.

fastmail = Fastmail accepts only app passwords from mail programs, not the account's own password.
    .make = Sign in to Fastmail, open Settings, “Privacy & Security”, “Integrations”, and make a new app password that may send mail (SMTP): https://www.fastmail.com/help/clients/apppassword.html
    .copy = Copy it before you close the window. The spaces in it do not belong to it.
    .loginname = The login name is the address with which you sign in to Fastmail, not an alias.
    .nopage = If Fastmail offers you no app passwords: with the Basic plan, mail programs have no access.
    .cause = Fastmail does not say why. Most likely this is the password of the Fastmail account itself, which mail programs may not use; they need an app password. If it is an app password already, it has a typo or was deleted. Or the login name is an alias and not the address with which you sign in.
    .scope = https://www.fastmail.com/dev/protocol-smtp

# --- GMX, WEB.DE, T-Online -------------------------------------------------------------------------------------------

gmx = GMX accepts the account's password once access by mail programs is allowed in the settings. While two-step verification is on, it accepts only an app password, which it calls “anwendungsspezifisches Passwort”.
    .switchon = Sign in to GMX in a browser, and allow access by POP3 and IMAP in the settings of your mailbox; that includes sending. GMX turns it off again when it has not been used for a long time, or when two-step verification is turned on: https://hilfe.gmx.net/pop-imap/einschalten.html
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
        [on] GMX does not say why. Most likely this is the account's own password, and while two-step verification is on, mail programs need an app password. Or access by mail programs (POP3 and IMAP) is not allowed in the settings.
       *[other] GMX does not say why: it gives one and the same answer to a wrong password and to a mailbox in which access by mail programs (POP3 and IMAP) is not allowed.
    }

web-de = WEB.DE accepts the account's password once access by mail programs is allowed in the settings. While two-step verification is on, it accepts only an app password, which it calls “anwendungsspezifisches Passwort”.
    .switchon = Sign in to WEB.DE in a browser, and allow access by POP3 and IMAP in the settings of your mailbox; that includes sending: https://hilfe.web.de/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] If access was allowed already: sign in to WEB.DE in a browser with the same password. If that fails too, set a new one there.
    }
    .make = { $twostep ->
        [on] Make an app password (“anwendungsspezifisches Passwort”) at WEB.DE: https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] If two-step verification is on at WEB.DE, make an app password (“anwendungsspezifisches Passwort”): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = The login name is the part of the address before the @.
    .cause = { $twostep ->
        [on] WEB.DE does not say why. Most likely this is the account's own password, and while two-step verification is on, mail programs need an app password. Or access by mail programs (POP3 and IMAP) is not allowed in the settings.
       *[other] WEB.DE does not say why: it gives one and the same answer to a wrong password and to a mailbox in which access by mail programs (POP3 and IMAP) is not allowed.
    }

t-online = T-Online accepts only a separate password for mail programs, which you choose yourself (“Passwort für E-Mail-Programme”), not the one for its web page.
    .make = Set a password for mail programs (“Passwort für E-Mail-Programme”) in the settings of T-Online: https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten
    .loginname = The login name is the whole address.
    .cause = T-Online does not say why. Most likely this is the password for T-Online's web page, which does not work in mail programs; they need a separate one (“Passwort für E-Mail-Programme”). Or the password has a typo.

# --- Mailboxes with an own domain ------------------------------------------------------------------------------------

ionos = IONOS accepts the mailbox's password, which is not the one of your IONOS customer account.
    .check = Sign in to the webmail of IONOS with the same address and password. If that fails too, set a new password for the mailbox in your IONOS customer account.
    .loginname = The login name is the whole address.
    .cause = IONOS does not say why. Most likely the password has a typo or was changed, or it is the password of the customer account and not the mailbox's.

strato = Strato accepts the mailbox's password, which is not the one of your Strato customer account.
    .check = Sign in to the webmail of Strato with the same address and password. If that fails too, set a new password for the mailbox in your Strato customer account.
    .loginname = The login name is the whole address.
    .cause = Strato does not say why. Most likely the password has a typo or was changed, or it is the password of the customer account and not the mailbox's.

ovh = OVHcloud accepts the mailbox's password, which is not the one of your OVHcloud customer account.
    .check = Sign in to the webmail of OVHcloud with the same address and password. If that fails too, set a new password for the mailbox in your OVHcloud customer account.
    .loginname = The login name is the whole address.
    .nopage = See in your OVHcloud customer account which server it names for outgoing mail: some of its products have another one.
    .cause = OVHcloud does not say why. Most likely the password has a typo or was changed, or it is the password of the customer account and not the mailbox's.

zoho = Zoho Mail accepts the account's password. While two-step verification is on, it accepts only an app password.
    .switchon = See in which region your account is: the address of the page where you read your mail shows it, such as mail.zoho.com or mail.zoho.eu. The server must have the same ending, such as smtp.zoho.eu.
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
        [on] Zoho does not say why. Most likely this is the account's own password, and while two-step verification is on, mail programs need an app password. Or the server belongs to another region than your account.
       *[other] Zoho does not say why. Most likely the password has a typo or was changed, or two-step verification is on and an app password is needed, or the server belongs to another region than your account.
    }

posteo = Posteo accepts the account's password.
    .check = Sign in at https://posteo.de with the same address and password. If that fails too, set a new password there.
    .loginname = The login name is the whole address.
    .cause = Posteo does not say why. Most likely the password has a typo or was changed.

mailbox-org = mailbox.org accepts the account's password. While two-step verification is on, it accepts only an app password.
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
        [on] mailbox.org does not say why. Most likely this is the account's own password, and while two-step verification is on, mail programs need an app password.
       *[other] mailbox.org does not say why. Most likely the password has a typo or was changed, or two-step verification is on and an app password is needed.
    }

# --- Proton ----------------------------------------------------------------------------------------------------------

proton-bridge = Proton Mail Bridge accepts only its own password, which it shows in its window, not the one of your Proton account.
    .local = Start Proton Mail Bridge on this computer, and sign in to your Proton account there. If it shows another port for SMTP than 1025, write that into the profile, below smtp: port = 1026, encryption = "starttls"
    .authority = Bridge makes its certificate itself. Export it in the settings of Bridge (“Advanced settings”, “Export TLS certificates”), and name the file in the profile, below smtp: ca_file = "cert.pem"
    .make = Open your account in Proton Mail Bridge, and copy the password from its mailbox details. How that looks: https://proton.me/support/protonmail-bridge-faq
    .loginname = The login name is the whole address, as Bridge shows it.
    .cause = Most likely this is the password of your Proton account; Bridge has one of its own.

proton = Proton Mail's SMTP server accepts only an SMTP token, which you make for one address on a domain of your own.
    .make = Make an SMTP token for your address in the settings of Proton Mail: https://proton.me/support/smtp-submission
    .copy = Copy it right away: it is shown only once.
    .loginname = The login name is the address for which the token was made.
    .nopage = If Proton offers you no SMTP tokens: use Proton Mail Bridge instead, with provider = "proton-bridge" in the profile.
    .cause = Proton does not say why. Most likely this is the account's own password; mail programs need an SMTP token. Or the token was made for another address{ HAS($login) ->
            [yes] {" "}than { $login }
           *[no] {""}
        }.

# --- Sending services ------------------------------------------------------------------------------------------------

sendgrid = SendGrid accepts an API key as the password.
    .make = Make an API key that may send mail, in the settings of SendGrid: https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api
    .copy = Copy it right away, without line breaks: it is shown only once.
    .loginname = The login name is the word apikey, the same for everybody. The key itself is the password.
    .cause = SendGrid does not say why. Most likely this is not an API key, or the key was deleted or may not send mail, or the login name is not apikey.

    .alias = Let SendGrid verify the sender's address or its domain: https://sendgrid.com/docs/for-developers/sending-email/sender-identity/
    .quota = How many messages an account may send depends on its plan; the web page of SendGrid shows how many are left.

ses = Amazon SES accepts an SMTP password, which is made for one region. The secret access key of AWS does not work.
    .make = Make SMTP credentials in the console of Amazon SES, in the region of your server: https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
    .copy = Copy user name and password right away: they are shown only once.
    .loginname = The login name is the SMTP user name that Amazon SES shows together with the SMTP password. It is not an e-mail address.
    .cause = Amazon SES does not say why. Most likely this is a secret access key of AWS and not an SMTP password, or it was made for another region than the server's. Or it has a typo.
    .alias = Let Amazon SES verify the sender's address or its domain, in the region of your server; while the account is in the sandbox of Amazon SES, the recipients' addresses, too: https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html
    .quota = Every account of Amazon SES has a limit of its own for 24 hours, which its console shows; the limit counts the last 24 hours.

# --- Everybody else --------------------------------------------------------------------------------------------------

generic = mailcheck does not know which passwords this provider accepts.
    .since = The provider accepts only app passwords or OAuth from mail programs, not the account's own password. Gmail has done so since 30 May 2022, Google Workspace since spring 2025; Outlook.com has accepted only OAuth since 16 September 2024.
    .after = From that day on, the provider no longer accepts the account's own password from mail programs. Until then this one may still work.
    .look = See on your provider's help pages which login name it wants, whether mail programs must first be allowed in the settings of the mailbox, and whether they need an app password.
    .check = Sign in on the provider's web page with the same login name and password. If that fails too, set a new password there.
    .cause = Servers do not say what was wrong. Most often the password has a typo or was changed, the login name is not the address, or the provider wants an app password.
