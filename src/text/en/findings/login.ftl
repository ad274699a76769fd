# Said by the server: login.

app-password-required = { provider-first } wants an app password
    .means = { $shape ->
        [app-password] What you gave looks like an app password, but { provider-nom } did not accept it as one. Perhaps it is your account's own password after all, or the app password belongs to another account{ HAS($login) ->
            [yes] {" "}than { $login }
           *[no] {""}
        }. Nothing was sent.
       *[other] From mail programs, { provider-nom } does not accept the account's own password{ for-login }, but only an app password: a separate password that you make for one program. Nothing was sent.
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { $switchon }
    }
    .fix2 = { $shape ->
        [app-password] { step-make-after-all }
       *[other] { step-make }
    }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

credentials-rejected = { provider-first } did not accept the login name and password
    .means = { server-first } refused the login{ with-login }. { $shape ->
        [app-password] { HAS($revoked) ->
            [yes] { $revoked }
           *[no] { $cause }
        }
       *[other] { $cause }
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { HAS($look) ->
            [yes] { $look }
           *[no] { $switchon }
        }
    }
    .fix2 = { $check }
    .fix3 = { step-make-after-all }
    .fix4 = { $copy }
    .fix5 = { step-store-after-all }
    .fix6 = { step-login-name }
    .fix7 = { $shape ->
        [app-password] {""}
       *[other] { $nopage }
    }
    .fix8 = { step-insist }

web-login-required = { provider-first } wants you to sign in with a browser first
    .means = The login came from a place or a program that { provider-nom } does not know yet, so it was blocked to protect you. Your password may well be right. Nothing was sent.
    .fix1 = { HAS($browser) ->
        [yes] { $browser }
       *[no] Sign in on the provider's web page, ideally in a browser on this computer, and confirm there that the login was yours.
    }
    .fix2 = { step-then-again }
    .fix3 = { HAS($make) ->
        [yes] If it is blocked again, a new app password may help. { $make }
       *[no] {""}
    }

oauth-token-rejected = The access token was refused
    .means = The server does not accept the access token (OAuth) that stands in for a password. Most often it has expired: such tokens last only a short time. Or it does not include the permission to send mail{ HAS($scope) ->
        [yes] {" "}({ $scope }).
       *[no] .
    } Nothing was sent.
    .fix1 = Have the program that gets the tokens get a new one, and try again.
    .fix2 = If it cannot get one any more, sign in with it again and give it permission to send mail. { $withdrawn }

too-many-logins = Too many logins in a short time
    .means = { provider-first } makes this account wait, because somebody or some program has logged in, or tried to, very often just now. That says nothing about your password. Nothing was sent.
    .fix1 = Wait for ten minutes or more, and then try again.
    .fix2 = If a program of yours has a wrong password and keeps trying, stop it or correct it first.
    .fix3 = If a program of yours sends many messages, let it log in once and send them all over that connection.

auth-temporary-failure = The server cannot check logins just now
    .means = { server-first } has a problem of its own. It does not say whether your password is right. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-mechanism-unsupported = { $source ->
        [program] The server does not know the way in which the program logs in
       *[other] The server wants a way of logging in that mailcheck does not have
    }
    .means = { $source ->
        [program] There are several ways of logging in, and { server-nom } does not offer the one that was tried. That says nothing about your password. Nothing was sent.
       *[other] { HAS($mechanisms) ->
            [yes] { server-first } offers only: { $mechanisms }.
           *[no] { server-first } does not know the way of logging in that was tried.
        } mailcheck has PLAIN and LOGIN for passwords and XOAUTH2 for access tokens. That says nothing about your password. Nothing was sent.
    }
    .fix1 = { $source ->
        [program] Choose another way of logging in (“authentication method”) in the program's settings for outgoing mail: usually “Normal password”, or “OAuth2” if the provider no longer accepts passwords.
       *[other] See on your provider's help pages whether another server or port is meant for mail programs.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] If it offers only XOAUTH2, it no longer accepts passwords: an access token is needed, with method = "oauth2" in the profile.
    }

auth-protocol-error = The server did not understand the login
    .means = { server-first } and { program-nom } did not understand each other during the login. That says nothing about your password. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-report }

auth-required = The server wants a login first
    .means = { $source ->
        [program] { server-first } takes nothing without a login. Most often the program did not log in at all; or its login was refused, and it went on all the same.
       *[other] { $stage ->
            [sender] { server-first } took the login and asks for one all the same. That happens when the session was thrown away on its side.
           *[other] { server-first } wants a login before it does anything.
        }
    } Nothing was sent.
    .fix1 = { $source ->
        [program] { step-program-login }
       *[other] { step-later }
    }
    .fix2 = { $source ->
        [program] If it does log in, look further up in its log for the server's answer to the login, and have that explained.
       *[other] { step-tell-operator }
    }
    .fix3 = { $source ->
        [program] { $providerid ->
            [microsoft-365] { $switchon }
           *[other] If the program did log in, look further up in its log: the answer to the login says what was wrong.
        }
       *[other] {""}
    }

smtp-auth-disabled = Sending with mail programs is turned off for this mailbox
    .means = { server-first } says that this mailbox may not log in to send mail (SMTP). That says nothing about your password, which may well be right. Nothing was sent.
    .fix1 = { $providerid ->
        [microsoft-365] { $switchon }
        [gmx] { $switchon }
        [web-de] { $switchon }
       *[other] Turn on SMTP (often called “POP3/IMAP and SMTP” or “mail programs”) in the settings of your mailbox, on the provider's web page. In an organisation, ask the administrator.
    }
    .fix2 = { step-then-again }

basic-auth-disabled = { $providerid ->
        [microsoft-365] Microsoft 365 does not accept a password from mail programs here
        [outlook-com] Outlook.com no longer accepts passwords from mail programs
       *[other] The server no longer accepts passwords from mail programs
    }
    .means = { $providerid ->
        [outlook-com] Since 16 September 2024, Outlook.com, Hotmail and Live have accepted neither the account's password nor app passwords from mail programs. Only a sign-in with OAuth is left.
        [microsoft-365] { $stage ->
            [policy] Since the end of December 2026, Microsoft 365 has had the sign-in with a password turned off, unless the administrator of the organisation has turned it on again. mailcheck cannot know that, so it tries anyway.
           *[other] The sign-in with a password is turned off there, whether the password is right or not. The administrator of the organisation may be able to turn it on again; otherwise only a sign-in with OAuth is left.
        }
       *[other] Whether the password is right makes no difference: the sign-in with a password is turned off there, and only one with OAuth is left. Outlook.com has done so for all accounts since 16 September 2024, and organisations with Microsoft 365 may do so.
    }
    .fix1 = { $providerid ->
        [outlook-com] {""}
       *[other] If the address belongs to an organisation, ask its administrator whether the sign-in with a password can be allowed for your mailbox.
    }
    .fix2 = { $providerid ->
        [outlook-com] { $switchon }
       *[other] { $source ->
            [program] See whether the program can sign in with OAuth; the button is often called “Sign in with Microsoft”.
           *[other] Log in with an access token: method = "oauth2" in the profile, and as the secret a command that prints the token.
        }
    }
    .fix3 = Or send from an address with another provider.

auth-policy-block = A security rule stopped the login
    .means = { $providerid ->
        [microsoft-365] Your organisation has rules for signing in to Microsoft 365 (security defaults or conditional access), and this login does not meet them. Your password may well be right. Nothing was sent.
       *[other] The provider or the administrator of your organisation has rules for logins, and this one does not meet them. Your password may well be right. Nothing was sent.
    }
    .fix1 = Ask the administrator of your organisation; the sign-in log shows which rule it was.
    .fix2 = If you have no administrator, sign in on the provider's web page and look for a notice there, or ask its support.

federation-unreachable = Your organisation's login service does not answer
    .means = For logins of your organisation, the provider asks a service that the organisation runs itself, and could not reach it. Nobody has checked whether your password is right. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = If it keeps happening, tell the administrator of your organisation, and show the server's words.

password-too-weak = The server does not accept such a simple password
    .means = { server-first } refuses this password because it is too easy to guess, even if it is the right one. Nothing was sent.
    .fix1 = Set a longer password with your provider.
    .fix2 = { step-store }

auth-cancelled = The login was broken off
    .means = { server-first } says that the login was ended halfway. It did not check whether the password is right. Nothing was sent.
    .fix1 = { $source ->
        [program] See whether login name and password are entered in the program: without them it may have ended the login itself.
       *[other] { step-later }
    }
    .fix2 = { step-report }

already-authenticated = The login was tried twice
    .means = { server-first } had already accepted the login, and refuses a second one on the same connection. That is a fault of the program; your password is right. Nothing was sent.
    .fix1 = { step-report }
