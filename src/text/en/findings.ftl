# Every finding: its title, what it means (.means), and what to do (.fix1 to .fix8). A step that comes out empty is left
# out. All variables are always given, empty where nothing is known; HAS($x) tells "yes" or "no".

# --- Building blocks -------------------------------------------------------------------------------------------------

server-first = { HAS($host) ->
    [yes] { $host }
   *[no] The server
}
server-nom = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
server-acc = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
server-dat = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
provider-first = { HAS($provider) ->
    [yes] { $provider }
   *[no] The provider
}
provider-nom = { HAS($provider) ->
    [yes] { $provider }
   *[no] the provider
}
provider-dat = { HAS($provider) ->
    [yes] { $provider }
   *[no] the provider
}
with-host = { HAS($host) ->
    [yes] {" "}{ $host }
   *[no] {""}
}
with-login = { HAS($login) ->
    [yes] {" "}{ $login }
   *[no] {""}
}
for-login = { HAS($login) ->
    [yes] {" "}for { $login }
   *[no] {""}
}
step-store = { $source ->
    [keyring] Paste it here: mailcheck password set { $account }
    [command] Store it where the command of your profile finds it, and check it: mailcheck verify { $account }
    [file] Write it into the file that your profile names, and check it: mailcheck verify { $account }
    [env] Put it into the environment variable that your profile names, and check it: mailcheck verify { $account }
    [stdin] Pass it in the same way as this one.
    [program] Enter it in the program that sends your mail, in place of the old password.
   *[other] Run mailcheck again and paste it when you are asked for the password.
}
step-secret-again = { $source ->
    [keyring] Give it here again: mailcheck password set { $account }
    [command] Correct it where the command of your profile finds it, and check it: mailcheck verify { $account }
    [file] Correct it in the file that your profile names, and check it: mailcheck verify { $account }
    [env] Correct it in the environment variable that your profile names, and check it: mailcheck verify { $account }
    [stdin] Pass the right one in, the same way as this one.
    [program] Enter it anew in the program that sends your mail.
   *[other] Run mailcheck again and type it anew.
}
step-make = { HAS($make) ->
    [yes] { $make }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] Look for “app password” on your provider's help pages, and make one there. With some providers two-step verification must be on first.
    }
}
step-make-after-all = { HAS($make) ->
    [yes] { $shape ->
        [app-password] If it is refused again, make a new one. { $make }
       *[other] { $make }
    }
   *[no] {""}
}
step-store-new = { HAS($make) ->
    [yes] { step-store }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] { step-store }
    }
}
step-store-after-all = { HAS($make) ->
    [yes] { step-store }
   *[no] { HAS($check) ->
        [yes] { step-secret-again }
       *[no] {""}
    }
}
step-login-name = { $loginfits ->
    [yes] {""}
   *[other] { $loginname }
}
step-later = Try again in a few minutes.
step-tell-operator = If it stays like this, tell whoever runs { server-nom }, and quote the server's words below.
step-then-again = { HAS($account) ->
    [yes] Then try again: mailcheck verify { $account }
   *[no] Then try again.
}
step-report = { $source ->
    [program] See whether there is an update of the program that sends your mail, or show its makers the server's words.
   *[other] If it happens again, please report it to the makers of mailcheck, with the output of --trace. No password stands in it.
}
step-compare-server = { $source ->
    [program] Compare server and port in the settings of the program with your provider's help pages.
   *[other] Compare server and port in the profile with your provider's help pages.
}
step-encrypt = { $source ->
    [program] Set the program to port 465 with “SSL/TLS”, or to port 587 with “STARTTLS”.
   *[other] Write into the profile, below smtp: port = 465, encryption = "tls", or port = 587, encryption = "starttls"
}
step-tls-first = { $source ->
    [program] Where the provider has it, set the program to port 465 with “SSL/TLS”.
   *[other] Where the provider has it, use TLS from the first byte. In the profile, below smtp: port = 465, encryption = "tls"
}
program-nom = { $source ->
    [program] the program
   *[other] mailcheck
}
not-delivered = { HAS($recipient) ->
    [yes] The message did not go to { $recipient }.
   *[no] The message was not sent.
}
stage-in-words = { $stage ->
    [dns] looking up the server's name
    [connect] connecting
    [tls] setting up the encryption
    [ehlo] greeting the server
    [auth] logging in
    [sender] naming the sender
    [recipient] naming the recipients
    [message] handing over the message
   *[other] talking to the server
}

# --- Found by mailcheck itself ---------------------------------------------------------------------------------------

ready = Your credentials are correct.
    .means = The server{ with-host } took the login{ with-login } over an encrypted, verified connection, and it lets you send as { $address }. Nothing was sent.

not-tried = Nothing speaks against your credentials, but they were not tried.
    .means = Profile, password and the provider's rules are in order. Because of --offline nobody was connected to.
    .fix1 = To be certain, leave out --offline: mailcheck verify { $account }

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
    .fix5 = For a single run: mailcheck verify { $account } --password-stdin

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

provider-unknown = { $reason ->
        [unconfirmed] A server was found for { $domain }, but nobody has confirmed it, so it does not get your password
       *[other] mailcheck does not know where to hand in your mail
    }
    .means = { $reason ->
        [offline] The profile names neither a provider nor a server, and with --offline nobody is asked: neither the MX and SRV records of { $domain } nor its autoconfiguration could be looked up.
        [dns] The profile names neither a provider nor a server, and no name server answered, so the MX and SRV records of { $domain } could not be looked up.
        [unanswered] The profile names neither a provider nor a server, and not everybody who may know the server of { $domain } answered. No answer came from: { $names }.
        [no-domain] The profile names neither a provider nor a server, and there is no domain { $domain }. Perhaps the address is mistyped.
        [no-host] The profile names a provider that has no server of its own, or one for each region, and it does not say which.
        [not-offered] The profile names neither a provider nor a server, and the SRV records of { $domain } say that it takes no mail from mail programs.
        [unconfirmed] The profile names neither a provider nor a server. The SRV record { $what } names the server { $host }, which does not belong to { $domain }. Such a record can be forged on its way to you, and then your password would go to the forger. It was not even read.
       *[other] The profile names neither a provider nor a server, and nobody who was asked names one: neither the MX and SRV records of { domain-asked }, nor its autoconfiguration, nor Mozilla's database of mail servers.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}mailcheck never guesses a server: your password would go there.
    }
    .fix1 = { $reason ->
        [unconfirmed] See on your provider's help pages whether { $host } is its SMTP server (“outgoing mail server”).
       *[other] Look up the SMTP server (“outgoing mail server”) on your provider's help pages.
    }
    .fix2 = { $reason ->
        [unconfirmed]
            If it is, write it into the profile:
            { step-server-lines }
            { step-server-options }
       *[other] Write it into the profile: [accounts.{ account-key }.smtp] with host = "…". Without a profile: --host NAME
    }
    .fix3 = { $reason ->
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
       *[other] This address cannot be used: { $address }
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
        [to] Correct it after --to.
        [cc] Correct it after --cc.
        [bcc] Correct it after --bcc.
        [from] Correct it after --from.
       *[other] Correct it after --reply-to.
    }

host-not-found = The server{ with-host } cannot be found
    .means = Its name has no address. Either the name is mistyped, or this computer has no connection to the internet. The system says: “{ $reason }”
    .fix1 = See whether other pages open. Without a connection nothing can be sent.
    .fix2 = Compare the name of the server in the profile with your provider's help pages, letter by letter.

connection-refused = { server-first } takes no connections on port { $port }
    .means = { HAS($other) ->
        [yes] The server is there, but not on this port. On another one it answers: { $other }.
       *[no] Either the port is wrong, the server is down, or a firewall is in the way. The system says: “{ $reason }”
    }
    .fix1 = { HAS($other) ->
        [yes] Write this into the profile, below smtp: { $other }
       *[no] Compare server and port in the profile with your provider's help pages. Usual are port 465 with encryption = "tls" and port 587 with encryption = "starttls".
    }
    .fix2 = { HAS($other) ->
        [yes] {""}
       *[no] Many networks (hotels, companies, hosting) block ports for mail. Try again from another network.
    }

connection-lost = The connection broke while { stage-in-words }
    .means = { server-first } or something on the way ended the connection before it answered.{ $stage ->
        [message] {" "}The message was not complete by then, so it was not sent.
        [sender] {" "}Nothing was sent.
        [recipient] {" "}Nothing was sent.
       *[other] {""}
    } The system says: “{ $reason }”
    .fix1 = { step-later }
    .fix2 = If it happens again and again, look at the conversation with --trace: it shows after which command.

timed-out = No answer in time while { stage-in-words }
    .means = mailcheck waited { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } in all for { server-nom } and then gave up.{ $stage ->
        [connect] {" "}A port that does not answer at all is often blocked by a firewall.
        [auth] {" "}Some servers make wrong logins wait on purpose.
        [message] {" "}The message was not complete by then, so it was not sent.
        [sender] {" "}Nothing was sent.
        [recipient] {" "}Nothing was sent.
       *[other] {""}
    }
    .fix1 = { step-later }
    .fix2 = { $stage ->
        [connect] Compare server and port in the profile with your provider's help pages, and try from another network.
       *[other] Give it more time: --timeout 3m
    }

port-encryption-mismatch = Port and encryption do not fit
    .means = { $speaks ->
        [tls] Port { $port } of { server-nom } speaks TLS from the first byte, but the profile says encryption = "{ $encryption }".
       *[other] Port { $port } of { server-nom } begins in plain text, but the profile says encryption = "{ $encryption }".
    } Your password was not sent.
    .fix1 = { HAS($other) ->
        [yes] This pair works; write it into the profile, below smtp: { $other }
       *[no] { $speaks ->
            [tls] Write encryption = "tls" into the profile, below smtp.
           *[other] Write encryption = "starttls" into the profile, below smtp.
        }
    }

certificate-expired = The server's certificate has expired
    .means = The certificate of { server-nom } was valid until { $day }. Without a valid certificate nobody can tell whether it is the right server, so your password was not sent.
    .fix1 = See that the date of this computer is right. Today it says { $today }.
    .fix2 = If it is, whoever runs { server-nom } must renew the certificate. Tell them.

certificate-not-yet-valid = The server's certificate is not valid yet
    .means = The certificate of { server-nom } is valid only from { $day } on. Most often that means that this computer's clock is wrong. Your password was not sent.
    .fix1 = Set the date and time of this computer. Today it says { $today }.
    .fix2 = If they are right, tell whoever runs { server-nom }.

certificate-wrong-host = The server shows the certificate of another server
    .means = { HAS($names) ->
        [yes] You want { server-nom }, but its certificate is for: { $names }.
       *[no] You want { server-nom }, but its certificate is not for this name.
    } Either the name in the profile is not the server's real name, or somebody else answers in its place. Your password was not sent.
    .fix1 = Compare the name of the server in the profile with your provider's help pages. With many hosting companies it is a name of theirs, not mail.your-domain.
    .fix2 = In a hotel, a train or a company network: try again from another network.

certificate-untrusted = The server's certificate is not trusted
    .means = { $interceptor ->
        [yes] The certificate for { server-nom } was signed by “{ $issuer }”. That is not the mail provider, but a program in between: an antivirus program or a company's proxy that reads encrypted mail.
       *[other] { $selfsigned ->
            [yes] { server-first } signed its certificate itself. Anybody could do that, so it proves nothing.
           *[other] { HAS($issuer) ->
                [yes] The certificate of { server-nom } was signed by “{ $issuer }”, whom this computer does not know.
               *[no] Who signed the certificate of { server-nom } cannot be told.
            }
        }
    } Your password was not sent.
    .fix1 = { $interceptor ->
        [yes] In the antivirus program, turn off the checking of encrypted mail connections (“mail shield”, “SSL scanning”). In a company, ask the administrator.
       *[other] If this is your own or your company's server, get the certificate of its certificate authority as a file and name the file in the profile: ca_file = "company-ca.pem"
    }
    .fix2 = { $interceptor ->
        [yes] If the program is meant to be there, get its certificate as a file and name the file in the profile: ca_file = "company-ca.pem"
       *[other] If it is a public provider, do not go on from this network: somebody may be in between.
    }

certificate-invalid = The server's certificate is broken
    .means = The certificate of { server-nom } cannot be used. The reason: “{ $reason }”. Your password was not sent.
    .fix1 = Tell whoever runs { server-nom }.

tls-too-old = The server knows only outdated encryption
    .means = { server-first } offers no TLS 1.2 or later. What it offers can be broken, so your password was not sent.
    .fix1 = Whoever runs the server must update it. Tell them.
    .fix2 = See whether your provider names another server or port.

tls-failed = The encryption could not be set up
    .means = { server-first } and mailcheck did not agree on an encrypted connection. The reason: “{ $reason }”. Your password was not sent.
    .fix1 = { step-later }
    .fix2 = Compare server and port in the profile with your provider's help pages.

plaintext-after-starttls = Somebody tried to slip in answers before the encryption began
    .means = Behind the server's answer to STARTTLS there came more text, unencrypted. A proper server never does that; an attacker on the way does, to make a wrong password look right. mailcheck stopped at once. Your password was not sent.
    .fix1 = Try again from another network, such as your phone's.
    .fix2 = Where the provider has it, use TLS from the first byte. In the profile, below smtp: port = 465, encryption = "tls"
    .fix3 = If it happens from every network, tell whoever runs { server-nom }.

not-smtp = What answers at { server-nom }, port { $port } is no mail server
    .means = It said: “{ $first }”. Your password was not sent.
    .fix1 = Compare server and port in the profile with your provider's help pages. Usual are port 465 with encryption = "tls" and port 587 with encryption = "starttls".
    .fix2 = In a hotel or on a train, a sign-in page may be answering: open a web page first.

starttls-not-offered = The server does not offer encryption
    .means = The profile says encryption = "starttls", but { server-nom } does not offer it on port { $port }. Either it has none there, or somebody on the way removed the offer to read along. Your password was not sent.
    .fix1 = Use TLS from the first byte. In the profile, below smtp: port = 465, encryption = "tls"
    .fix2 = Try again from another network.

auth-not-offered = The server offers no login
    .means = { server-first } took the connection on port { $port }, but it lets nobody log in there. Most often that is the port for mail between servers. Your password was not sent.
    .fix1 = Use the port for handing in mail. In the profile, below smtp: port = 465, encryption = "tls", or port = 587, encryption = "starttls"
    .fix2 = With some providers SMTP must be switched on first in the settings of the mailbox.

smtputf8-required = This server takes no addresses with umlauts before the @
    .means = { $stage ->
        [sender] Your address has letters such as ä, ö or ü before the @, and { server-nom } does not offer what is needed for that (SMTPUTF8).
       *[other] An address of this message has letters such as ä, ö or ü before the @, and { server-nom } does not offer what is needed for that (SMTPUTF8).
    } Nothing was sent.
    .fix1 = { $stage ->
        [sender] Ask your provider for an address without umlauts before the @, and write it into the profile. Umlauts behind the @ do no harm.
       *[other] Ask the recipient for an address without umlauts before the @. Umlauts behind the @ do no harm.
    }

from-rewritten = { HAS($from) ->
        [yes] { provider-first } will replace the sender { $from }
       *[no] The provider will replace the sender
    }
    .means = { HAS($address) ->
        [yes] You are logged in as { $address }. { provider-first } puts that address in the place of any other sender that is not set up there as an own address, and does not say so.
       *[no] { provider-first } puts the account's own address in the place of any other sender that is not set up there as an own address, and does not say so.
    }
    .fix1 = { HAS($alias) ->
        [yes] { $alias }
       *[no] Set the address up as one of your own in the settings of your mailbox, on the provider's web page.
    }
    .fix2 = { $source ->
        [program] Or send from the account's own address, and name the other one for answers.
       *[other] Or leave --from away, and name the other address with --reply-to.
    }

attachment-blocked = { $provider } will probably refuse { $file }
    .means = { $reason ->
        [locked] It is locked with a password, and in it there is another archive, { $inside }. Such archives are refused, since nobody can look into them for viruses.
       *[other] { HAS($inside) ->
            [yes] In it there is { $inside }. Files of the type { $kind } are refused for fear of viruses, in archives too.
           *[no] Files of the type { $kind } are refused for fear of viruses.
        }
    } mailcheck tries all the same, since the list of such types changes.
    .fix1 = Send a link to the file instead, or send it as a PDF.

attachment-empty = The file { $file } is empty
    .means = A file without content is most often a mistake of the program that was to write it. Nothing was sent.
    .fix1 = Make the file again and see that it can be opened.

attachment-missing = The file { $file } is not there
    .means = Nothing was sent.
    .fix1 = See how its name is written and in which folder it is. Names with blanks need quotation marks.

attachment-unreadable = The file { $file } cannot be attached
    .means = { $reason ->
        [directory] It is a folder. Nothing was sent.
        [special] It is no ordinary file but a pipe or a device. Nothing was sent.
        [name] Its name is empty or holds a control character. Nothing was sent.
       *[other] The system says: “{ $reason }”. Nothing was sent.
    }
    .fix1 = { $reason ->
        [directory] Name the files in it one by one, or pack the folder into a .zip file.
        [special] Save what it gives to a file first, or pass it on standard input: - as the file, and --name for its name.
        [name] Give the file another name.
       *[other] See that you are allowed to read the file.
    }

in-doubt = Perhaps sent: nobody knows whether the server took the message
    .means = The whole message was handed over, but the connection ended before the server confirmed it. It may have been delivered, or not. mailcheck does not send it again by itself, so that nobody gets it twice.
    .fix1 = { $providerid ->
        [gmail] Search for it in Gmail; if it is found among the sent messages, it was sent: { $searchlink }
        [google-workspace] Search for it in Gmail; if it is found among the sent messages, it was sent: { $searchlink }
       *[other] Look into the “Sent” folder of your mailbox: if it is there, it was sent. If not, that proves nothing, since not every provider keeps a copy there.
    }
    .fix2 = Or ask the recipient. Whoever looks it up in a mail server's log finds it by its Message-ID “{ $messageid }”.
    .fix3 = Send it again only when you are sure that it did not arrive.

interrupted = Interrupted
    .means = { $stage ->
        [message] mailcheck was ended before the message was complete. It was not sent.
       *[other] mailcheck was ended while it talked to the server. Nothing was sent.
    }

# --- Said by the server: login ---------------------------------------------------------------------------------------

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
    .means = { $stage ->
        [sender] { server-first } took the login and asks for one all the same. That happens when the session was thrown away on its side.
       *[other] { server-first } wants a login before it does anything.
    } Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

smtp-auth-disabled = Sending by mail programs is switched off for this mailbox
    .means = { server-first } says that this mailbox may not log in by SMTP. That says nothing about your password, which may well be right.
    .fix1 = { $providerid ->
        [microsoft-365] Ask the administrator of your organisation to allow “Authenticated SMTP” for your mailbox: Microsoft 365 admin center, Active users, your name, Mail, Manage email apps. Microsoft explains it here: https://aka.ms/smtp_auth_disabled
       *[other] Switch SMTP (often called “POP3/IMAP and SMTP” or “mail programs”) on in the settings of your mailbox, on the provider's web page. In an organisation, ask the administrator.
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

# --- Said by the server: connection ----------------------------------------------------------------------------------

helo-rejected = The server refuses the name that this computer gives for itself
    .means = Every mail program must give a name when it connects. { server-first } refuses this computer's, or it wants no connections from it just now. It has nothing to do with your password.
    .fix1 = { step-later }
    .fix2 = { $source ->
        [program] Give the program a full host name for itself, such as office.example.com; the setting is often called “EHLO name”, “HELO name” or “local hostname”.
       *[other] Give the computer a full host name, such as office.example.com, or ask its administrator to.
    }

ip-not-authorized = The server takes no mail from this network
    .means = { server-first } does not let mail be handed in from the address of this internet connection, as long as nobody has allowed it there.
    .fix1 = Use your provider's submission server with login. { step-compare-server }
    .fix2 = If the provider has a list of allowed internet addresses in its settings, add yours to it.

ip-blocked = The server takes nothing from this internet connection
    .means = { server-first } has the address of this internet connection on a list of blocked ones, or does not trust it because it has no proper name. That is not about you or your password.
    .fix1 = Hand in your mail at your provider's submission server, with login, and not at the recipient's server. { step-compare-server }
    .fix2 = Try again from another network, such as your phone's, and switch off a VPN.
    .fix3 = If it is a server of your own, have its address taken off the list that the server's words name, and see that it has a name in the domain name system (reverse DNS).

ip-rate-limited = Too much unwanted mail comes from this network
    .means = { server-first } blocks this internet connection for a while because of the mail or the many connections that came from it, perhaps not from you. That says nothing about your password.
    .fix1 = Try again in an hour, or from another network.
    .fix2 = If a program of yours sends a lot of mail, or a computer in your network may have a virus, see to that first.

too-many-connections = Too many connections at once
    .means = { server-first } lets only a few connections be open at the same time, and the limit is reached. That says nothing about your password.
    .fix1 = { step-later }
    .fix2 = Let programs that send many messages use one connection for all of them, one after the other.

too-many-errors = The server ended the conversation after too many mistakes
    .means = { server-first } had refused several commands before, and hung up then. The cause is the first of these refusals, not the last. Nothing was sent.
    .fix1 = { $source ->
        [program] Look further up in the log for the server's first refusal, and have that explained.
       *[other] Look at the conversation with --trace: the server's first refusal is the cause.
    }
    .fix2 = { step-later }

rate-limited = Faster than the server allows
    .means = { server-first } takes only so many messages in a short time, and there were more. { not-delivered }
    .fix1 = { step-later }
    .fix2 = Send many messages with pauses between them.

tls-unavailable = The server cannot encrypt just now
    .means = { server-first } offers encryption but then says that it is out of order. Your password was not sent.
    .fix1 = { step-later }
    .fix2 = { step-tls-first }

starttls-required = The server wants encryption first
    .means = { server-first } takes no login and no mail without encryption.
    .fix1 = { step-encrypt }

unencrypted = The connection to { server-nom } is not encrypted
    .means = That is as the profile says (encryption = "none"), and it is possible only because the server is on this computer. Your password does not leave it.

server-refuses = { $stage ->
        [profile] The server says no
       *[other] The server refuses to talk to this computer
    }
    .means = { $stage ->
        [profile] It refuses for good, and for a reason that mailcheck does not know. Its words below may tell it.
       *[other] { server-first } turned the connection away, before any password. Its words below say why, if anything does.
    }
    .fix1 = { $stage ->
        [profile] Follow the server's words, if they tell anything to do.
       *[other] { step-compare-server }
    }
    .fix2 = { $stage ->
        [profile] Tell mailcheck more, if you know it: whose server it was (--provider), and to what it answered (--stage).
       *[other] Try again from another network; company and hosting networks are often shut out.
    }

server-busy = The server is busy
    .means = { server-first } has too much to do just now. Nothing was sent.
    .fix1 = { step-later }

connection-expired = The server ended the connection
    .means = For { server-nom } the time for this connection was up. Nothing was sent.
    .fix1 = { step-later }

idle-timeout = The server waited too long and ended the connection
    .means = { server-first } heard nothing for some time and hung up. A slow line or a large attachment can be the reason, or a program that was busy with something else. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = If it happens with large attachments only, send smaller ones, or over a faster connection.

server-temporary-failure = The server has a problem of its own just now
    .means = { server-first } says that it does not work at the moment and that it may later. { $stage ->
        [message] The message was not sent.
        [recipient] { HAS($recipient) ->
            [yes] The message was not sent to { $recipient }.
           *[no] The message was not sent.
        }
       *[other] That says nothing about your password.
    }
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

bad-sequence = The server finds the commands in the wrong order
    .means = { server-first } and { program-nom } do not understand each other. Often the server had refused something before, and this only follows from it. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-report }

syntax-error = The server cannot read a command
    .means = { server-first } refuses something that { program-nom } said, most often an unusual address. Nothing was sent.
    .fix1 = See that sender and recipients are written right: the address alone, without a name.
    .fix2 = { step-report }

unknown-command = The server does not know a command
    .means = { server-first } is not set up for mail programs, or something in between changes what is said. Nothing was sent.
    .fix1 = { step-compare-server }
    .fix2 = If an antivirus program checks outgoing mail, turn that off and try again.

protocol-violation = The server says that the rules of the protocol were broken
    .means = { server-first } and { program-nom } do not understand each other. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-report }

# --- Said by the server: sender --------------------------------------------------------------------------------------

sender-not-owned = { HAS($address) ->
        [yes] You may not send as { $address }
       *[no] You may not send as this address
    }
    .means = The login{ with-login } works, but { server-nom } does not let it send from this address: as far as the server knows, the address belongs to somebody else or is not confirmed there. Nothing was sent.
    .fix1 = { $source ->
        [program] As the sender, enter the address of the mailbox that the program logs in to.
       *[other] Use the address of the mailbox that you log in to, or log in to the mailbox of that address: username in the profile.
    }
    .fix2 = Or let your provider or administrator allow the address for this mailbox (as an alias, or as a confirmed sender).

sender-not-in-domain = Your organisation does not let this address send
    .means = { HAS($address) ->
        [yes] The login works, but the address { $address } is disabled or not registered in the organisation's Google Workspace. Nothing was sent.
       *[no] The address is disabled or not registered in the organisation's Google Workspace. Nothing was sent.
    }
    .fix1 = Ask the administrator of your organisation to enable the account for sending.

bad-sender-address = { HAS($address) ->
        [yes] The server does not take { $address } as a sender
       *[no] The server does not take this address as a sender
    }
    .means = { server-first } says that the sender's address is not valid, or that its domain does not exist. Nothing was sent.
    .fix1 = { $source ->
        [program] Correct the sender's address in the settings of the program; a local name such as root@localhost will not do.
       *[other] Correct address in the profile, or what stands after --from.
    }
    .fix2 = If the address is right, see whether its domain has expired or lost its entries in the domain name system.

sender-refused = { HAS($address) ->
        [yes] The server does not take { $address } as a sender
       *[no] The server does not take the sender
    }
    .means = { server-first } refuses the sender, and mailcheck does not know the reason. The server's words below may tell it. Nothing was sent.
    .fix1 = { $source ->
        [program] See whether the sender's address is the one of the mailbox that the program logs in to.
       *[other] See whether the address in the profile is the one of the mailbox that you log in to.
    }
    .fix2 = { step-tell-operator }

sender-blocked = The provider has blocked this sender
    .means = { server-first } takes nothing more from this address. Most often it sent unwanted mail, or somebody who knows its password did. Nothing was sent.
    .fix1 = Change the password of the account, in case somebody else knows it.
    .fix2 = Then ask the provider, or the administrator of your organisation, to lift the block, and show the server's words.

sending-blocked = The provider lets this account send nothing at present
    .means = { server-first } knows the account, but sending is blocked for it. Usual reasons: a new account that is not confirmed yet, unusual activity, an unpaid bill, or too many refused messages. Nothing was sent.
    .fix1 = Sign in on the provider's web page; a notice there most often says why, and how to lift it.
    .fix2 = If you did not cause it, change your password: somebody else may know it.
    .fix3 = If there is no notice, ask the provider's support, and show the server's words.

sender-mailbox-full = Your own mailbox is full
    .means = The provider keeps a copy of what you send, and there is no room left for it. The message was not sent.
    .fix1 = Make room in your mailbox: delete large messages, and empty the folder of deleted ones.
    .fix2 = Then send the message again.

# --- Said by the server: recipient -----------------------------------------------------------------------------------

recipient-unknown = { HAS($recipient) ->
        [yes] { $recipient } does not exist
       *[no] The recipient's address does not exist
    }
    .means = The server says that there is no such mailbox. It did not get the message.
    .fix1 = Look for a typing mistake in the address, and ask the recipient for the right one, best by telephone.

recipient-disabled = { HAS($recipient) ->
        [yes] { $recipient } has been disabled
       *[no] The recipient's mailbox has been disabled
    }
    .means = The mailbox exists, but takes no mail any more. It did not get the message.
    .fix1 = Ask the recipient for another address.

recipient-domain-unknown = { HAS($recipient) ->
        [yes] The domain of { $recipient } does not exist
       *[no] The domain of the recipient does not exist
    }
    .means = The server cannot find a place for mail to what stands behind the @. The message did not go to this recipient.
    .fix1 = Look for a typing mistake behind the @.

bad-recipient-address = { HAS($recipient) ->
        [yes] The server does not take { $recipient } as an address
       *[no] The server does not take the recipient's address as one
    }
    .means = It says that the address is not written right. The message did not go to this recipient.
    .fix1 = Look for a typing mistake, such as a blank, a missing @ or a dot at the end.

mailbox-full = { HAS($recipient) ->
        [yes] The mailbox of { $recipient } is full
       *[no] A mailbox is full
    }
    .means = { HAS($recipient) ->
        [yes] It takes no more mail until its owner makes room. The message did not go to this recipient.
       *[no] Most often it is the recipient's; where the server does not say whose, it may be your own, where a copy was to go. The message was not sent.
    }
    .fix1 = { HAS($recipient) ->
        [yes] Tell the recipient in another way, and send the message again later.
       *[no] Tell the recipient in another way, and send the message again later. See whether there is room in your own mailbox, too.
    }

recipient-rate-limited = { HAS($recipient) ->
        [yes] { $recipient } gets too much mail just now
       *[no] The recipient gets too much mail just now
    }
    .means = The recipient's mailbox takes no more for a while. The message did not go to this recipient.
    .fix1 = Send it again in an hour.

too-many-recipients = Too many recipients in one message
    .means = { HAS($limit) ->
        [yes] The message has { $count } recipients, and { $provider } takes { $limit } at once. Nothing was sent.
       *[no] The server does not take so many recipients at once. { not-delivered }
    }
    .fix1 = Send several messages with fewer recipients each.

greylisted = The recipient's server wants a second try later
    .means = It puts off senders that it does not know for some minutes, because senders of unwanted mail do not try again. That is usual, and nothing is wrong with your message. { not-delivered }
    .fix1 = Send it again in a quarter of an hour. After that the server knows you.

one-domain-per-transaction = This server takes the recipients of one domain at a time
    .means = The message has recipients in several domains, and { server-nom } wants a message of its own for each domain. { not-delivered }
    .fix1 = Send the message again to the recipients that did not get it.

policy-size-exceeded = This recipient wants a message of its own
    .means = { server-first } does not take this recipient together with the others. { not-delivered }
    .fix1 = Send the message again to this recipient alone.

relay-denied = { HAS($recipient) ->
        [yes] The server does not pass mail on to { $recipient }
       *[no] The server does not pass mail on for you
    }
    .means = { server-first } takes mail only for its own domains, only from networks that it knows, or only after a login. { HAS($recipient) ->
        [yes] The message did not go to this recipient.
       *[no] Nothing was sent.
    }
    .fix1 = { $source ->
        [program] See that the program logs in before it sends: user name and password must be set for the outgoing server, too.
       *[other] See whether host and port in the profile are your provider's server for outgoing mail.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] { step-tell-operator }
    }

policy-prohibited = A rule of the provider or the organisation forbids this message
    .means = The provider, or the administrator of your or the recipient's domain, has set a rule that stops it. { not-delivered }
    .fix1 = If there is a link in the server's words, open it: it names the rule.
    .fix2 = Ask the administrator of your domain, and show the server's words.

recipient-refused = { HAS($recipient) ->
        [yes] The server does not take mail for { $recipient }
       *[no] The server does not take mail for this recipient
    }
    .means = It gives a reason that mailcheck does not know; its words below may tell it. The message did not go to this recipient.
    .fix1 = See that the address is right, and ask the recipient in another way.

# --- Said by the server: message -------------------------------------------------------------------------------------

message-too-large = The message is too large
    .means = { HAS($limit) ->
        [yes] Ready for sending, it is { $size } large, and at most { $limit } are taken. Attachments grow by about a third when they are sent. Nothing was sent.
       *[no] { server-first } does not take messages of this size. Attachments grow by about a third when they are sent. Nothing was sent.
    }
    .fix1 = Make the attachments smaller: scan with less resolution, or leave some out.
    .fix2 = Or send a link to the files instead.

blocked-attachment = The server refused an attachment
    .means = { server-first } takes the attachment for dangerous, because of its type or of something in it, such as a macro or a program in an archive. The message was not sent.
    .fix1 = Send documents as PDF. Programs, scripts and archives with such files in them are refused.
    .fix2 = Or send a link to the file instead.

too-many-attachments = The message has too many attachments
    .means = { server-first } does not take so many in one message. The message was not sent.
    .fix1 = Send several messages, or put the files into one PDF.

daily-limit-exceeded = The limit of a day is reached
    .means = { server-first } takes no more messages{ HAS($login) ->
        [yes] {" "}from { $login }
       *[no] {""}
    } for today. { HAS($quota) ->
        [yes] { $quota }{" "}
       *[no] {""}
    }The message was not sent.
    .fix1 = Send it again tomorrow.
    .fix2 = If you did not send so many messages, somebody else may know your password. Change it.

relay-daily-limit-exceeded = Your organisation's limit of a day on the relay is reached
    .means = The relay of Google Workspace counts the messages of the whole organisation, and takes no more of them for today. The message was not sent.
    .fix1 = Send it again tomorrow: the limit counts the last 24 hours.
    .fix2 = Ask the administrator of your organisation which program sends so much, and whether the limit can be raised.

duplicate-header = The message has a header twice
    .means = The server refuses it for that reason. The message was not sent.
    .fix1 = If mailcheck made the message, please report it to its makers. Otherwise correct the program that made it.

duplicate-message-id = The same message was sent too often
    .means = { server-first } has seen this message's ID too many times. The message was not sent.
    .fix1 = See whether a program of yours sends the same message again and again.
    .fix2 = Try again in an hour.

header-too-large = A header of the message is too large
    .means = The server takes no header of this length; most often it is a very long subject or list of recipients. The message was not sent.
    .fix1 = Shorten the subject, or send several messages with fewer recipients each.

mail-loop = The message goes in circles
    .means = It has passed through so many servers that it must be going in circles. The message was not delivered.
    .fix1 = See whether the recipient's address or yours forwards to itself.

malformed-message = { HAS($what) ->
        [yes] This text cannot stand in a message: { $what }
       *[no] The message is not built as it must be
    }
    .means = { $reason ->
        [control] It holds a line break or another control character, which would add a header to the message. Nothing was sent.
       *[other] { HAS($reason) ->
            [yes] It could not be put together. The reason: “{ $reason }”. Nothing was sent.
           *[no] The server refuses it for that reason. The message was not sent.
        }
    }
    .fix1 = { HAS($what) ->
        [yes] Write it on one line.
       *[no] { $source ->
            [program] { step-report }
           *[other] Please report it to the makers of mailcheck, with the output of --print if it may be shown.
        }
    }

missing-from-header = The message has no usable sender in its header
    .means = The server refuses it for that reason. The message was not sent.
    .fix1 = { $source ->
        [program] Enter a sender's address in the settings of the program that made the message.
       *[other] See that address in the profile, or what stands after --from, is right.
    }

from-header-invalid = The server does not take the sender as it stands in the message
    .means = The From header must hold exactly one address, written right. { server-first } finds several, or none that it can read. The message was not sent.
    .fix1 = { $source ->
        [program] Enter one single address as the sender in the settings of the program that made the message.
       *[other] See that address in the profile, or what stands after --from, is one single address.
    }

missing-message-id = The message has no Message-ID
    .means = The server refuses it for that reason. The message was not sent.
    .fix1 = If mailcheck made the message, please report it to its makers. Otherwise correct the program that made it.

line-too-long = A line of the message is too long
    .means = A line of an e-mail may have 998 characters at most, and { server-nom } found a longer one. The message was not sent.
    .fix1 = If mailcheck made the message, please report it to its makers. Otherwise let the program that made it encode its text as quoted-printable or base64.

sender-domain-unauthenticated = Your domain does not vouch for this message
    .means = The sender's domain publishes which servers may send for it (SPF, DKIM, DMARC), and by those rules this message does not come from one of them. The message was not sent.
    .fix1 = Send through the server of the provider where your domain has its mail.
    .fix2 = Or have whoever runs your domain add this provider to its SPF and DKIM records.

spam-rejected = The server takes the message for unwanted mail
    .means = Something in it looks like advertising or fraud to { server-nom }: its words, its links, or how many like it came before. The message was not sent.
    .fix1 = Write a few personal sentences instead of a bare attachment, and leave out shortened links.
    .fix2 = Ask the recipient to add your address to the contacts.

content-rejected = The server does not take what stands in the message
    .means = Something in the message, its words, a link or a header, breaks a rule of { server-dat }. The message was not sent.
    .fix1 = If there is a link in the server's words, open it: it explains the rule.
    .fix2 = Send a short message without links and attachment, to see what the cause is.

virus-found = The server found a virus in the message
    .means = A virus scanner of { server-dat } takes the attachment for infected. The message was not sent.
    .fix1 = Check the file and this computer with an antivirus program, and do not pass the file on.
    .fix2 = If you are sure that it is clean, make it anew, as a PDF without macros.

message-refused = The server does not take the message
    .means = It gives a reason that mailcheck does not know; its words below may tell it. The message was not sent.
    .fix1 = Follow the server's words, if they tell anything to do.
    .fix2 = Send a short message without attachment to the same recipient, to see whether the attachment is the cause.

# --- Said by the server: yes -----------------------------------------------------------------------------------------

ok-greeting = The server greets
    .means = The connection stands, and the server is ready. Nothing is wrong up to here.

ok-ehlo = The server lists what it can do
    .means = That is its answer to EHLO. Nothing is wrong up to here.

ok-ehlo-before-tls = The server lists what it can do, before the encryption
    .means = That is its answer to EHLO. It offers STARTTLS; the login comes after that. Nothing is wrong up to here.

ok-ehlo-after-tls = The server lists what it can do, and offers the login
    .means = That is its answer to EHLO, with the ways of logging in that it has (AUTH). Nothing is wrong up to here.

ok-starttls = The server is ready for the encryption
    .means = After this line the encryption begins. Nothing is wrong up to here.

ok-continue = The server waits for more
    .means = It has understood, and asks for the rest of the login or of the message. Nothing is wrong up to here.

ok-auth = The login succeeded
    .means = The server took user name and password.

ok-mail = The server takes the sender
    .means = Recipients and message come next. Nothing is wrong up to here.

ok-rcpt = The server takes the recipient
    .means = The message comes next. That the mailbox exists is not certain by this.

ok-sent = The server took the message
    .means = From now on it is the server's task to deliver it. If it cannot, it sends a message back to the sender.

ok-reset = The server has dropped what was begun
    .means = It is ready for the next message. Nothing is wrong.

ok = The server says yes
    .means = What it was asked to do is done. Nothing is wrong up to here.
