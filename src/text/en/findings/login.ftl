# Said by the server: login.

app-password-required = { provider-first } asks for an app password
    .means = { $shape ->
        [app-password] What you gave looks like an app password, but { provider-nom } did not take it as one. Perhaps it is your account's own password, or the app password belongs to another account{ HAS($login) ->
            [yes] {" "}than { $login }
           *[no] {""}
        }.
       *[other] From mail programs, { provider-nom } takes no account password{ for-login }, only an app password: a separate one, made for a single program.
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

credentials-rejected = { provider-first } did not take user name and password
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

web-login-required = { provider-first } blocked the login and wants a sign-in in the browser first
    .means = The login came from a place or a program that { provider-nom } does not know yet, so it was blocked to protect you. The password may well be right.
    .fix1 = { HAS($browser) ->
        [yes] { $browser }
       *[no] Sign in on the provider's web page in a browser, best on this computer, and confirm there that the login was yours.
    }
    .fix2 = { step-then-again }
    .fix3 = { HAS($make) ->
        [yes] If it is blocked again, a new app password may help. { $make }
       *[no] {""}
    }

oauth-token-rejected = The access token was refused
    .means = The server does not take the OAuth token. Most often it has expired: such tokens live only for a short time. It may also lack the permission to send mail{ HAS($scope) ->
        [yes] {" "}(the scope { $scope }).
       *[no] .
    }
    .fix1 = Let the program that makes the token make a new one, and try again.
    .fix2 = If it makes none any more, give it permission anew. { $withdrawn }

too-many-logins = Too many logins in a short time
    .means = { provider-first } makes this account wait for a while, because somebody or some program logged in very often just now. That says nothing about your password.
    .fix1 = Wait ten minutes or more, and then try again.
    .fix2 = If another program of yours sends many messages, let it use one connection for all of them.

auth-temporary-failure = The server cannot check logins just now
    .means = { server-first } has a problem of its own. Whether your password is right, it does not say.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-mechanism-unsupported = The server wants a way of logging in that mailcheck does not have
    .means = { HAS($mechanisms) ->
        [yes] { server-first } offers only: { $mechanisms }.
       *[no] { server-first } does not know the way of logging in that was tried.
    } mailcheck has PLAIN and LOGIN for passwords and XOAUTH2 for tokens (method = "oauth2").
    .fix1 = See on your provider's help pages whether another server or port is meant for mail programs.
    .fix2 = If it offers XOAUTH2 only, passwords are no longer taken there: a token is needed, with method = "oauth2" in the profile.

auth-protocol-error = The server did not understand the login
    .means = { server-first } answered the login with something that no mail server should say.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

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

smtp-auth-disabled = Sending by mail programs is switched off for this mailbox
    .means = { server-first } says that this mailbox may not log in by SMTP. That says nothing about your password, which may well be right.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Switch SMTP (often called “POP3/IMAP and SMTP” or “mail programs”) on in the settings of your mailbox, on the provider's web page. In an organisation, ask the administrator.
    }
    .fix2 = { step-then-again }

basic-auth-disabled = { $providerid ->
        [microsoft-365] Microsoft 365 takes no password from mail programs here
        [outlook-com] Outlook.com takes no password from mail programs any more
       *[other] The server takes no password from mail programs any more
    }
    .means = { $providerid ->
        [outlook-com] Since 16 September 2024 Outlook.com, Hotmail and Live take neither the account's password nor app passwords from mail programs. Only a sign-in with OAuth is left.
        [microsoft-365] { $stage ->
            [policy] Since the end of December 2026, Microsoft 365 has the sign-in with a password switched off, unless the administrator of the organisation has switched it on again. mailcheck does not know that, so it tries all the same.
           *[other] The sign-in with a password is switched off there, whether the password is right or not. The administrator of the organisation may be able to switch it on again; otherwise only a sign-in with OAuth is left.
        }
       *[other] It makes no difference whether the password is right: the sign-in with a password is switched off there, and only one with OAuth is left. Outlook.com does that for all accounts since 16 September 2024, and organisations with Microsoft 365 may do it.
    }
    .fix1 = { $providerid ->
        [outlook-com] {""}
       *[other] If the address belongs to an organisation, ask its administrator whether the sign-in with a password can be allowed for your mailbox.
    }
    .fix2 = { $source ->
        [program] See whether the program can sign in with OAuth; the button is often called “Sign in with Microsoft”.
       *[other] Log in with an access token: method = "oauth2" in the profile, and as secret a command that prints the token.
    }
    .fix3 = Or send from an address of another provider.

auth-policy-block = A security rule stopped the login
    .means = { $providerid ->
        [microsoft-365] Your organisation has set rules for sign-ins with Microsoft 365 (security defaults or conditional access), and this one does not meet them. Your password may well be right.
       *[other] The provider or the administrator of your organisation has set rules for sign-ins, and this one does not meet them. Your password may well be right.
    }
    .fix1 = Ask the administrator of your organisation; the sign-in log shows which rule it was.
    .fix2 = Without an administrator, sign in on the provider's web page and look for a notice, or ask its support.

federation-unreachable = The login service of your organisation does not answer
    .means = The provider hands sign-ins of your organisation on to a service of its own, and could not reach that. Whether your password is right, nobody could tell.
    .fix1 = { step-later }
    .fix2 = If it stays like this, tell the administrator of your organisation, and show the server's words.

password-too-weak = The server takes no password that is so simple
    .means = { server-first } refuses this password because it is too easy to guess, even if it is the right one.
    .fix1 = Set a longer password with your provider.
    .fix2 = { step-store }

auth-cancelled = The login was broken off
    .means = { server-first } says that the login was ended in the middle. Whether the password is right, it did not check.
    .fix1 = { step-later }
    .fix2 = { step-report }

already-authenticated = The login was tried twice
    .means = { server-first } had taken the login, and refuses a second one in the same conversation. That is a mistake of the program, not of your password.
    .fix1 = { step-report }
