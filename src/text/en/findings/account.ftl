# Found by mailcheck itself: profile, secret and the provider's rules.

ready = Your credentials are correct.
    .means = The server{ with-host } took the login{ with-login } over an encrypted, verified connection, and it lets you send as { $address }. Nothing was sent.

not-tried = Nothing speaks against your credentials, but they were not tried.
    .means = Profile, password and the provider's rules are in order. Because of --offline nobody was connected to.
    .fix1 = To be certain, leave out --offline: mailcheck verify { $named }

password-stored = The password of “{ $account }” is now in the keyring.
    .means = It is used from now on for { $login } at { server-nom }, and for no other server or login.

secret-missing = There is no password
    .means = { $source ->
        [keyring] The keyring has no password for { $login } at { server-nom }. A password that was stored for another server or login name is never used here.
        [command] The command “{ $what }” printed nothing.
        [file] The file { $what } is not there, or it is empty.
        [env] The environment variable { $what } is not set, or it is empty.
        [stdin] Nothing came on standard input.
       *[other] { $reason ->
            [empty] Nothing was typed at the question for the password.
           *[other] Nobody could be asked for the password: there is no terminal here.
        }
    }
    .fix1 = { $source ->
        [keyring] Store it: mailcheck password set { $account }
        [command] Run the command yourself and see that it prints the password on one line.
        [file] Write the password into the file, on one line, and protect it: chmod 600 { $what }
        [env] Set the variable for the program that calls mailcheck.
        [stdin] Pass the password in, for example: pass show mail | mailcheck verify --password-stdin
       *[other] { $reason ->
            [empty] Run mailcheck again and type or paste the password. It does not show while you type.
           *[other] Use --password-stdin, or name the keyring, a command, a file or a variable in the profile.
        }
    }

secret-malformed = The password cannot be right
    .means = What came from { $source ->
        [keyring] the keyring
        [command] the command “{ $what }”
        [file] the file { $what }
        [env] the environment variable { $what }
        [stdin] standard input
       *[other] the prompt
    } { $reason ->
        [line-break] has more than one line. A password is one line, so mailcheck does not guess which.
        [control-character] holds control characters, such as those that come from copying out of a terminal.
        [not-utf8] is no text in UTF-8, most often because it has an umlaut or an accent and was saved in an older encoding.
       *[other] is longer than any password.
    } Nothing was sent to anybody.
    .fix1 = { $source ->
        [command] Change the command so that it prints the password alone, on one line. In the profile, for example: secret = {"{"} command = ["sh", "-c", "pass show mail | head -n1"] {"}"}
       *[other] { step-secret-again }
    }

secret-normalised = { HAS($removed) ->
        [yes] { $removed ->
            [one] One blank was removed from the app password
           *[other] { $removed } blanks were removed from the app password
        }
       *[no] Blanks were removed from the app password
    }
    .means = Blanks do not belong to an app password; they come along when it is copied. So mailcheck left them out.

secret-unreadable = The password cannot be read
    .means = { $source ->
        [command] { $reason ->
            [too-slow] The command “{ $what }” had not finished after { $seconds } seconds, so it was ended.
           *[other] The command “{ $what }” failed. The system says: “{ $reason }”
        }
        [file] { $reason ->
            [no-file] { $what } is no regular file, but a folder, a pipe or a device.
           *[other] The file { $what } cannot be read. The system says: “{ $reason }”
        }
       *[other] Reading it failed. The system says: “{ $reason }”
    }
    .fix1 = { $source ->
        [command] Run the command yourself and see what it says; perhaps its store is locked.
        [file] See that it is a regular file that you can read.
       *[other] Try again, or keep the password in a keyring, a file or a password manager.
    }

secret-file-exposed = Others can read your password file
    .means = The file { $what } has the permissions { $mode }, so other users of this computer could read your password. mailcheck does not use such a file.
    .fix1 = Protect it: chmod 600 { $what }
    .fix2 = If others may have read it already, make a new password.

keyring-unavailable = { $reason ->
        [silent] The keyring does not answer
       *[other] There is no keyring on this system
    }
    .means = The profile keeps the password in the keyring of the desktop, { $reason ->
        [silent] but the service that keeps it did not answer within 5 seconds, and there is no desktop here on which it could ask you something.
       *[other] but no such service runs here. That is usual on servers, in cron jobs and over SSH. The system says: “{ $reason }”
    }
    .fix1 = On a desktop: { $reason ->
        [silent] restart
       *[other] start
    } the session's keyring, such as GNOME Keyring, KWallet or KeePassXC.
    .fix2 = On a server: let a password manager print it. In the profile: secret = {"{"} command = ["pass", "show", "mail"] {"}"}
    .fix3 = Or keep it in a file that only you can read. In the profile: secret = {"{"} file = "/home/you/.mail-password" {"}"}
    .fix4 = Or let whatever starts mailcheck put it into an environment variable. In the profile: secret = {"{"} env = "MAIL_PASSWORD" {"}"}
    .fix5 = For a single run: mailcheck verify { $named } --password-stdin

keyring-locked = The keyring is locked
    .means = The keyring is there, but it is locked, and nobody unlocked it. { $reason ->
        [unanswered] mailcheck waited 60 seconds for an answer to the question on your desktop.
       *[other] The system says: “{ $reason }”
    } What was stored in it is still there.
    .fix1 = Unlock it: sign in on the desktop, or open its program (such as “Passwords and Keys”) and unlock the collection.
    .fix2 = For programs that run while nobody is signed in, use a command, a file or a variable in the profile, such as: secret = {"{"} file = "/home/you/.mail-password" {"}"}

plain-password-refused = { provider-first } does not take your account's password here
    .means = { HAS($since) ->
        [yes] { $since }
       *[no] { provider-first } does not take such a password from mail programs.
    } Nothing was sent to { provider-nom }: this was found out before any connection.
    .fix1 = { $switchon }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

two-step-verification-required = Two-step verification must be on
    .means = Your profile says that two-step verification is off (two_step_verification = false). { provider-first } has app passwords only for accounts where it is on, so this one cannot work. Nothing was sent to { provider-nom }.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Turn on two-step verification in the settings of your account, on the provider's web page.
    }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store }
    .fix5 = Then write two_step_verification = true into the profile, or remove the line.

cut-off-ahead = { $reversible ->
        [yes] After { $lastday }, { $provider } takes no more passwords by default
       *[other] { HAS($date) ->
            [yes] From { $date } on, this password no longer works
           *[no] This password works only until a day that is known already
        }
    }
    .means = { HAS($after) ->
        [yes] { $after }
       *[no] { provider-first } takes it from mail programs only until then.
    }
    .fix1 = { HAS($prepare) ->
        [yes] { $prepare }
       *[no] { $switchon }
    }
    .fix2 = { HAS($prepare) ->
        [yes] {""}
       *[no] { step-make }
    }
    .fix3 = { $copy }
    .fix4 = { HAS($prepare) ->
        [yes] {""}
       *[no] { step-store-new }
    }

login-name-unexpected = { HAS($login) ->
        [yes] { $login } looks like no login name of { provider-dat }
       *[no] This looks like no login name of the provider
    }
    .means = { HAS($loginname) ->
        [yes] { $loginname }
       *[no] The provider has login names of another form, which it hands out or prescribes.
    } mailcheck tries all the same.
    .fix1 = { $source ->
        [program] Enter the right login name in the program that sends your mail.
       *[other] Write the right login name into the profile: username = "…". Without a profile: --username NAME
    }

domain-asked = { HAS($domain) ->
    [no] your domain
   *[yes] { $domain }
}
account-key = { HAS($key) ->
    [no] NAME
   *[yes] { $key }
}
step-server-lines =
    {"["}accounts.{ account-key }.smtp]
    host = "{ $host }"
    port = { $port }
    encryption = "{ $encryption }"
step-server-options = Without a profile: --host { $host } --port { $port } --encryption { $encryption }{ HAS($other) ->
        [no] {""}
       *[yes] {" "}--username { $other }
    }

step-look-up-server = Look up the SMTP server (“outgoing mail server”) on your provider's help pages.

provider-unknown = { $reason ->
        [unconfirmed] A server was found for { $domain }, but nobody has confirmed it, so it does not get your password
       *[other] mailcheck does not know where to hand in your mail
    }
    .means = { $reason ->
        [offline] The profile names neither a provider nor a server, and with --offline nobody is asked: neither the MX and SRV records of { $domain } nor its autoconfiguration could be looked up.
        [dns] The profile names neither a provider nor a server, and no name server answered, so the MX and SRV records of { $domain } could not be looked up.
        [unanswered] The profile names neither a provider nor a server, and not everybody who may know the server of { $domain } answered. No answer came from: { $names }.
        [no-domain] The profile names neither a provider nor a server, and there is no domain { $domain }. Perhaps the address is mistyped.
        [no-host] { HAS($names) ->
            [yes] { provider-first } has a server of its own in each region, and the profile does not say which: { $names }.
           *[no] The profile names a provider that has no server of its own.
        }
        [not-offered] The profile names neither a provider nor a server, and the SRV records of { $domain } say that it takes no mail from mail programs.
        [unconfirmed] The profile names neither a provider nor a server. The SRV record { $what } names the server { $host }, which does not belong to { $domain }. Such a record can be forged on its way to you, and then your password would go to the forger. It was not even read.
       *[other] The profile names neither a provider nor a server, and nobody who was asked names one: neither the MX and SRV records of { domain-asked }, nor its autoconfiguration, nor Mozilla's database of mail servers.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}mailcheck never guesses a server: your password would go there.
    }
    .fix1 = { $reason ->
        [no-domain] Look for a typing mistake in the address: { $address }
        [dns] See whether this computer is online, and try again.
       *[other] {""}
    }
    .fix2 = { $reason ->
        [unconfirmed] See on your provider's help pages whether { $host } is its SMTP server (“outgoing mail server”).
        [no-host] { HAS($switchon) ->
            [yes] { $switchon }
           *[no] { step-look-up-server }
        }
       *[other] { step-look-up-server }
    }
    .fix3 = { $reason ->
        [unconfirmed]
            If it is, write it into the profile:
            { step-server-lines }
            { step-server-options }
       *[other] Write it into the profile: [accounts.{ account-key }.smtp] with host = "…". Without a profile: --host NAME
    }
    .fix4 = { $reason ->
        [dns] If your domain is with Google Workspace, provider = "google-workspace" is enough.
        [unanswered] Or try it again later: perhaps the server is found then.
        [unconfirmed] { $source ->
            [stdin] Or leave --password-stdin out, and type the password when mailcheck asks for it.
           *[other] Or keep the password in the keyring, where it is stored for one server only: secret = "keyring"
        }
       *[other] {""}
    }

found-server = { $host }, port { $port } ({ $encryption })

server-found = { $kind ->
        [mx] Your mail goes to { found-server }: { $domain } has its mail with { $provider }, says its MX record
        [srv] Your mail goes to { found-server }: so says the SRV record { $what }
        [autoconfig] Your mail goes to { found-server }: so says { $what }
        [database] Your mail goes to { found-server }: so says Mozilla's database of mail servers, { $what }
       *[other] The server for your mail was found, since the profile names none
    }
    .means = The profile names neither a provider nor a server, so mailcheck looked up the server of { domain-asked }. { $kind ->
        [mx] An MX record can be forged on its way to you, but it leads mailcheck only to servers of providers that it knows.
        [srv] { $inside ->
            [yes] The server belongs to { $domain }, and its certificate has to prove that before it gets your password.
           *[no] The server does not belong to { $domain }, and such a record can be forged on its way to you. { $source ->
                [keyring] Only a password that the keyring holds for this very server goes there.
               *[other] Give your password only if you know that this is your provider's server.
            }
        }
        [autoconfig] The answer came over an encrypted, verified connection.
        [database] The answer came over an encrypted, verified connection.
       *[other] Which server it is, and who named it, is shown before your password goes there.
    }
    .fix1 = { $kind ->
        [mx]
            If that is right, write it into the profile, and nobody is asked any more:
            {"["}accounts.{ account-key }]
            provider = "{ $providerid }"
       *[other] { HAS($host) ->
            [no] If the server is right, write it into the profile, and nobody is asked any more.
           *[yes]
                If that is right, write it into the profile, and nobody is asked any more:
                { step-server-lines }
                { step-server-options }
        }
    }
    .fix2 = { HAS($other) ->
        [no] {""}
       *[yes] Write the login name, which was found with it, into [accounts.{ account-key }], too: username = "{ $other }"
    }

ca-file-unusable = The certificate file of the profile cannot be used
    .means = ca_file names { $path }, but there is no usable certificate in it. The reason: “{ $reason }”
    .fix1 = See that the file is there, that you can read it, and that it has a line -----BEGIN CERTIFICATE----- in it.
    .fix2 = If you need no certificate authority of your own, remove ca_file from the profile.

refused-before = The server refused this very password before
    .means = { HAS($previous) ->
        [yes] On { $previous } { server-nom } refused this password{ for-login }.
       *[no] { server-first } refused this password{ for-login } before.
    } It was not tried again, because many providers lock an account after several wrong attempts.
    .fix1 = { $check }
    .fix2 = { $make }
    .fix3 = { $copy }
    .fix4 = { step-store-after-all }
    .fix5 = If it must be right by now, for example because you switched something on with your provider, try it all the same with --insist.

address-invalid = { $field ->
        [address] The address in the profile cannot be used: { $address }
       *[other] { $reason ->
            [empty] An address is missing
           *[other] This address cannot be used: { $address }
        }
    }
    .means = { $reason ->
        [empty] It is empty.
        [no-at] It has no @.
        [several-at] It has more than one @. If these are several addresses, give them one by one.
        [empty-local] Nothing stands before the @.
        [empty-domain] Nothing stands behind the @.
        [character] It has a character that may not stand there, such as a blank, a comma or a bracket. Some blanks are not seen and come along when an address is copied; typing it anew leaves them out.
        [control] It has a line break or another control character.
        [dots] A dot stands at the beginning or end of the part before the @, or two stand side by side.
        [domain] What stands behind the @ is no domain.
       *[other] It is longer than an address may be.
    }{ $field ->
        [address] {""}
       *[other] {" "}Nothing was sent to anybody.
    }
    .fix1 = { $field ->
        [address] Correct address in the account “{ $account }” of the profile.
        [typed] Correct it after --address.
        [to] Correct it after --to.
        [cc] Correct it after --cc.
        [bcc] Correct it after --bcc.
        [table] Correct it in the table, or correct the template that it comes from.
        [from] Correct it after --from.
       *[other] Correct it after --reply-to.
    }
