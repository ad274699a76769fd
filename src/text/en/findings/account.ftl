# Found by mailcheck itself: profile, secret and the provider's rules.

not-tried = Nothing speaks against your credentials, but they were not tried.
    .means = Profile and password are in order, as far as the provider's rules tell. Because of --offline, mailcheck connected to nobody.
    .fix1 = To be certain, leave out --offline: mailcheck verify { $named }

password-stored = { $kind ->
        [file] The password of “{ $account }” is now in the file { $path }
        [command] The command gives the password of “{ $account }”
        [env] The environment variable holds the password of “{ $account }”
       *[keyring] The password of “{ $account }” is now in the keyring.
    }
    .means = From now on it is used for { $login } at { server-nom }{ $kind ->
        [file] . Only you can read the file.
        [command] .
        [env] .
       *[keyring] , and for no other server or login name.
    }

profile-written = The account “{ $account }” is set up
    .means = { $kind ->
        [sandbox] In the sandbox nothing of yours was written; otherwise it would stand in the profile now.
       *[user] It stands in your profile, { $path }
    }
    .fix1 = Send a document: mailcheck send invoice.pdf --to customer@example.com --account { ARG($account) }
    .fix2 = Check at any time whether the credentials still work: mailcheck verify { ARG($account) }

secret-differs = The password there is another one
    .means = { $source ->
        [env] The environment variable holds another password than the one that the server has just accepted.
       *[command] The command prints another password than the one that the server has just accepted.
    }
    .fix1 = Put the new password there, and try again.

secret-missing = There is no password
    .means = { $source ->
        [keyring] The keyring has no password for { $login } at { server-nom }. A password that was stored for another server or login name is not used here.
        [command] The command “{ $what }” printed nothing.
        [file] The file { $what } does not exist, or it is empty.
        [env] The environment variable { $what } is not set, or it is empty.
        [stdin] Nothing came in on standard input.
        [prompt] { $reason ->
            [empty] mailcheck asked for the password, and nothing was entered.
           *[other] mailcheck could not ask for the password: there is no terminal here.
        }
       *[other] There is none in the place that the profile names.
    }
    .fix1 = { $source ->
        [keyring] Store the password: mailcheck password set { ARG($account) }
        [command] Run the command yourself, and see whether it prints the password on one line.
        [file] Write the password into the file, on one line, and protect it: chmod 600 { $what }
        [env] Set the variable where mailcheck is started, for example in the script or the service.
        [stdin] Let a command in front of mailcheck print the password, for example: pass show mail | mailcheck ...
        [prompt] { $reason ->
            [empty] Run mailcheck again, and type or paste the password. It stays invisible while you type.
           *[other] Use --password-stdin, or name the keyring, a command, a file or a variable in the profile.
        }
       *[other] Store it in the keyring: mailcheck password set { ARG($account) }
    }

secret-malformed = The password cannot be right
    .means = What came from { $source ->
        [keyring] the keyring
        [command] the command “{ $what }”
        [file] the file { $what }
        [env] the environment variable { $what }
        [stdin] standard input
        [prompt] the prompt
        [setup] you
       *[other] the place that the profile names
    } { $reason ->
        [line-break] has more than one line. A password has only one, and mailcheck does not guess which.
        [control-character] contains control characters, such as those that come along when you copy from a terminal.
        [not-utf8] is not valid UTF-8 text, most often because it contains an umlaut or an accent and was saved in an older encoding.
        [too-long] is longer than any password.
       *[other] has several lines, contains control characters, is not valid UTF-8 text, or is too long.
    } It was not sent to anybody.
    .fix1 = { $source ->
        [command] Change the command so that it prints the password alone, on one line. In the profile, for example: secret = {"{"} command = ["sh", "-c", "pass show mail | head -n1"] {"}"}
       *[other] { step-secret-again }
    }

secret-normalised = { HAS($removed) ->
        [yes] { $removed ->
            [one] One space was removed from the app password
           *[other] { $removed } spaces were removed from the app password
        }
       *[no] Spaces were removed from the app password
    }
    .means = Spaces do not belong to an app password, but come along when it is copied, so mailcheck left them out. You need not do anything.

secret-unreadable = { $kind ->
        [unwritable] The password could not be kept
       *[other] The password cannot be read
    }
    .means = { $kind ->
        [unwritable] The file { $what } cannot be written.{ system-says }
       *[other] { reading-failed }
    }
    .fix1 = { $kind ->
        [unwritable] See whether the folder is there, whether you may write in it, and whether the disk is full. Or keep the password in another place.
       *[other] { step-read-secret }
    }
reading-failed = { $source ->
        [command] { $reason ->
            [too-slow] The command “{ $what }” had not finished after { $seconds } seconds, so mailcheck ended it.
           *[other] The command “{ $what }” failed.{ system-says }
        }
        [file] { $reason ->
            [no-file] { $what } is not an ordinary file, but a folder, a pipe or a device.
           *[other] The file { $what } cannot be read.{ system-says }
        }
       *[other] Reading it failed.{ system-says }
    }
step-read-secret = { $source ->
        [command] Run the command yourself, and see what it says. Perhaps your password manager is locked.
        [file] See whether it is an ordinary file, and whether you are allowed to read it.
       *[other] Try again, or keep the password in the keyring, in a file or in a password manager.
    }

secret-file-exposed = Others can read your password file
    .means = The file { $what } has the permissions { $mode }, so other users of this computer could read your password. mailcheck does not use such a file, and nothing was sent.
    .fix1 = Protect it: chmod 600 { $what }
    .fix2 = If others may have read it already, set a new password with your provider.

keyring-unavailable = { $reason ->
        [silent] The keyring does not answer
       *[other] There is no keyring running here
    }
    .means = { $source ->
        [setup] The password was to be kept in the keyring of the desktop,
        [flags] The password was to be kept in the keyring of the desktop,
       *[other] According to the profile, the password is in the keyring of the desktop,
    } { $reason ->
        [silent] but the keyring did not answer within 5 seconds, and there is no desktop here on which it could ask you something.
       *[other] but none is running here. That is usual on servers, in cron jobs and over SSH.{ system-says }
    }
    .fix1 = On a desktop: { $reason ->
        [silent] restart
       *[other] start
    } the keyring program, such as GNOME Keyring, KWallet or KeePassXC.
    .fix2 = { $source ->
        [setup] Or keep the password in another place, which you can choose below.
        [flags] Or name another place for the password: --store file, --secret-command, --secret-file or --secret-env
       *[other] On a server: have a password manager print the password. In the profile: secret = {"{"} command = ["pass", "show", "mail"] {"}"}
    }
    .fix3 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] Or keep the password in a file that only you can read. In the profile: secret = {"{"} file = "/home/you/.mail-password" {"}"}
    }
    .fix4 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] Or put it into an environment variable where mailcheck is started. In the profile: secret = {"{"} env = "MAIL_PASSWORD" {"}"}
    }
    .fix5 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] For a single run, pass the password on standard input: mailcheck verify { $named } --password-stdin
    }

keyring-locked = The keyring is locked
    .means = The keyring is there, but nobody has unlocked it.{ $reason ->
        [unanswered] {" "}mailcheck waited 60 seconds for you to answer the question on your desktop.
       *[other] { system-says }
    } What is stored in it is still there.
    .fix1 = Unlock it: sign in on the desktop, or open the keyring program (such as “Passwords and Keys”) and unlock the keyring there.
    .fix2 = { $source ->
        [setup] Or keep the password in another place, which you can choose below.
        [flags] Or name another place for the password: --store file, --secret-command, --secret-file or --secret-env
       *[other] For runs while nobody is signed in, use a command, a file or a variable in the profile, such as: secret = {"{"} file = "/home/you/.mail-password" {"}"}
    }

plain-password-refused = { provider-first } does not accept your account's password
    .means = { HAS($since) ->
        [yes] { $since }
       *[no] { provider-first } does not accept such a password from mail programs.
    } mailcheck knew that without connecting, so nothing was sent to { provider-nom }.
    .fix1 = { $switchon }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

two-step-verification-required = Two-step verification must be on
    .means = Your profile says that two-step verification is off (two_step_verification = false). { provider-first } has app passwords only for accounts where it is on, so either the profile is wrong, or this password is no app password. Nothing was sent to { provider-nom }.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Turn on two-step verification in the settings of your account, on the provider's web page.
    }
    .fix2 = When it is on, write two_step_verification = true into the profile, or remove the line. If it was on all along, that is all there is to do.
    .fix3 = { step-make }
    .fix4 = { $copy }
    .fix5 = { step-store }

cut-off-ahead = { $reversible ->
        [yes] After { DAY($lastday) }, { $provider } accepts no more passwords by default
       *[other] { HAS($date) ->
            [yes] From { DAY($date) } on, this password no longer works
           *[no] This password will stop working on a known day
        }
    }
    .means = { HAS($after) ->
        [yes] { $after }
       *[no] { provider-first } accepts it from mail programs only until then.
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
        [yes] { $login } does not look like a login name of { provider-dat }
       *[no] This does not look like a login name of the provider
    }
    .means = { HAS($loginname) ->
        [yes] { $loginname }
       *[no] The provider's login names have another form.
    } mailcheck tries anyway.
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
       *[other] mailcheck does not know the server for your outgoing mail
    }
    .means = { $reason ->
        [offline] The profile names neither a provider nor a server, and with --offline mailcheck asks nobody, neither for the MX and SRV records of { $domain } nor for its autoconfiguration.
        [dns] The profile names neither a provider nor a server, and no name server answered, so mailcheck could not look up the MX and SRV records of { $domain }, which lead to the server. Perhaps this computer has no internet connection.
        [unanswered] The profile names neither a provider nor a server, and not everybody who may know the server of { $domain } has answered. No answer came from: { $names }.
        [no-domain] The profile names neither a provider nor a server, and the domain { $domain } does not exist. Perhaps there is a typo in the address.
        [no-host] { HAS($names) ->
            [yes] { provider-first } has a server of its own in each region, and the profile does not say which: { $names }.
           *[no] The profile names a provider that has no server of its own.
        }
        [not-offered] The profile names neither a provider nor a server, and the SRV records of { $domain } say that it accepts no mail from mail programs.
        [unconfirmed] The profile names neither a provider nor a server. The SRV record { $what } names the server { $host }, which does not belong to { $domain }. Such a record can be forged on its way to you, and then your password would go to the forger. mailcheck has not even read it.
       *[other] The profile names neither a provider nor a server, and mailcheck found none: neither in the MX and SRV records of { domain-asked }, nor in its autoconfiguration, nor in Mozilla's database of mail servers.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}mailcheck never guesses a server, since your password would go there. Nothing was sent.
    }
    .fix1 = { $reason ->
        [no-domain] Look for a typo in the address: { $address }
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
        [mx] Your mail goes to { found-server }: according to its MX record, { $domain } has its mail with { $provider }
        [srv] Your mail goes to { found-server }, according to the SRV record { $what }
        [autoconfig] Your mail goes to { found-server }, according to { $what }
        [database] Your mail goes to { found-server }, according to Mozilla's database of mail servers, { $what }
       *[other] mailcheck found the server for your mail, since the profile names none
    }
    .means = The profile names neither a provider nor a server, so mailcheck looked up the server of { domain-asked }. { $kind ->
        [mx] An MX record can be forged on its way to you, but it leads mailcheck only to the servers of providers that it knows.
        [srv] { $inside ->
            [yes] The server belongs to { $domain }, and must prove that with its certificate before it gets your password.
           *[no] The server does not belong to { $domain }, and such a record can be forged on its way to you. { $source ->
                [keyring] Only a password that is in the keyring for this very server goes there.
               *[other] Enter your password only if you know that this is your provider's server.
            }
        }
        [autoconfig] The answer came over an encrypted, verified connection.
        [database] The answer came over an encrypted, verified connection.
       *[other] mailcheck shows which server it is, and who named it, before your password goes there.
    }
    .fix1 = { $kind ->
        [mx]
            If that is right, write it into the profile, and mailcheck need not ask any more:
            {"["}accounts.{ account-key }]
            provider = "{ $providerid }"
       *[other] { HAS($host) ->
            [no] If the server is right, write it into the profile, and mailcheck need not ask any more.
           *[yes]
                If that is right, write it into the profile, and mailcheck need not ask any more:
                { step-server-lines }
                { step-server-options }
        }
    }
    .fix2 = { HAS($other) ->
        [no] {""}
       *[yes] Also write the login name that was found with it into [accounts.{ account-key }]: username = "{ $other }"
    }

ca-file-unusable = The certificate file of the profile cannot be used
    .means = ca_file names { $path }, but there is no usable certificate in it.{ because }
    .fix1 = See whether the file exists, whether you can read it, and whether it contains a line -----BEGIN CERTIFICATE-----.
    .fix2 = If you need no certificate authority of your own, remove ca_file from the profile.

refused-before = The server has already refused this very password
    .means = { HAS($previous) ->
        [yes] On { DAY($previous) }, { server-nom } refused this password{ for-login }.
       *[no] { server-first } has already refused this password{ for-login }.
    } mailcheck did not try it again, because many providers lock an account after several wrong attempts. Nothing was sent.
    .fix1 = { $shape ->
        [app-password] {""}
       *[other] { HAS($look) ->
            [yes] { $look }
           *[no] { $switchon }
        }
    }
    .fix2 = { $check }
    .fix3 = { $make }
    .fix4 = { $copy }
    .fix5 = { step-store-after-all }
    .fix6 = { step-login-name }
    .fix7 = If the password should work now, for example because you turned something on with your provider, try it anyway with --insist.

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
        [empty-local] There is nothing before the @.
        [empty-domain] There is nothing after the @.
        [character] It has a character that is not allowed there, such as a space, a comma or a bracket. Some spaces are invisible and come along when an address is copied; typing it again leaves them out.
        [control] It has a line break or another control character.
        [dots] The part before the @ begins or ends with a dot, or has two in a row.
        [domain] What comes after the @ is not a domain.
        [too-long] It is longer than an address may be.
       *[other] It is not written as an address must be: one @, a name before it, a domain after it, and no spaces.
    }{ $field ->
        [address] {""}
       *[other] {" "}Nothing was sent.
    }
    .fix1 = { $field ->
        [address] Correct address in the account “{ $account }” of the profile.
        [typed] Correct it after --address.
        [asked] Enter your address again, such as jana@example.com, without a name and without brackets.
        [to] Correct it after --to.
        [cc] Correct it after --cc.
        [bcc] Correct it after --bcc.
        [table] Correct it in the table, or correct the template that it comes from.
        [from] Correct it after --from.
        [argument] Correct the recipient on the command line. The name of a user of this computer is no address: write it with @ and domain.
        [sender] Correct it after -f.
        [header] Correct it in line { $line } of the message.
       *[other] Correct it after --reply-to.
    }
