# Found by mailcheck itself: name, connection and encryption.

host-not-found = The server{ with-host } cannot be found
    .means = Its name has no address. Either the name is mistyped, or this computer has no connection to the internet.{ system-says }
    .fix1 = See whether web pages open. Without an internet connection nothing can be sent.
    .fix2 = { step-compare-name }

connection-refused = { server-first } accepts no connections on port { $port }
    .means = { HAS($other) ->
        [yes] The server is there, but not on this port. It answers with these settings: { $other }.
       *[no] Either the port is wrong, or the server is down, or a firewall is in the way.{ system-says }
    }
    .fix1 = { HAS($other) ->
        [yes] { $source ->
            [setup] Name the server once more below, with these settings.
           *[other] Write this into the profile, below smtp: { $other }
        }
       *[no] { HAS($local) ->
            [yes] { $local }
           *[no] { step-compare-server } { usual-ports }
        }
    }
    .fix2 = { HAS($other) ->
        [yes] {""}
       *[no] { HAS($local) ->
            [yes] {""}
           *[no] Many networks (hotels, companies, hosting) block ports for mail. Try again from another network.
        }
    }

connection-lost = The connection broke while { stage-in-words }
    .means = { server-first } or something on the way ended the connection before it answered.{ $stage ->
        [message] {" "}The message was not complete by then, so it was not sent.
        [sender] {" "}Nothing was sent.
        [recipient] {" "}Nothing was sent.
       *[other] {""}
    }{ system-says }
    .fix1 = { step-later }
    .fix2 = If it happens again and again, show the conversation to your provider's support or your administrator: --trace prints it, without your password.

timed-out = No answer in time while { stage-in-words }
    .means = mailcheck waited { HAS($seconds) ->
        [no] as long as it may
       *[yes] { $seconds ->
            [one] one second in all
           *[other] { $seconds } seconds in all
        }
    } for { server-nom }, and then gave up.{ $stage ->
        [connect] {" "}A port that does not answer at all is often blocked by a firewall.
        [auth] {" "}Some servers delay wrong logins on purpose, so check the password, too.
        [message] {" "}The message was not complete by then, so it was not sent.
        [sender] {" "}Nothing was sent.
        [recipient] {" "}Nothing was sent.
       *[other] {""}
    }
    .fix1 = { step-later }
    .fix2 = { $stage ->
        [connect] { step-compare-server } Or try from another network.
       *[other] Give mailcheck more time: --timeout 3m
    }

port-encryption-mismatch = Port and encryption do not match
    .means = { $speaks ->
        [tls] On port { $port }, { server-nom } encrypts from the start (TLS), but { settings-say }.
       *[other] On port { $port }, { server-nom } begins without encryption, but { settings-say }.
    } Your password was not sent.
    .fix1 = { HAS($other) ->
        [yes] { $source ->
            [setup] These settings work: { $other }. Name the server once more below, with them.
           *[other] These settings work; write them into the profile, under smtp: { $other }
        }
       *[no] { $source ->
            [setup] { step-encrypt }
           *[other] { $speaks ->
                [tls] Write encryption = "tls" into the profile, under smtp.
               *[other] Write encryption = "starttls" into the profile, under smtp.
            }
        }
    }

today-here = { HAS($today) ->
    [no] {""}
   *[yes] According to it, today is { DAY($today) }.
}

certificate-expired = The server's certificate has expired
    .means = The certificate of { server-nom } was valid until { DAY($day) }. Without a valid certificate nobody can tell whether it is the right server, so your password was not sent.
    .fix1 = See that the date of this computer is right. { today-here }
    .fix2 = If it is, whoever runs { server-nom } must renew the certificate. Tell them.

certificate-ends-soon = The server's certificate ends soon
    .means = The certificate of { server-nom } is valid until { DAY($day) }. Usually it would have been renewed by now. From then on, no program that checks it can send with this server.
    .fix1 = If the server is yours or your company's, see that its certificate is renewed in time. Otherwise tell whoever runs it.

certificate-not-yet-valid = The server's certificate is not valid yet
    .means = The certificate of { server-nom } is valid only from { DAY($day) } on. Most often that means that this computer's clock is wrong. Your password was not sent.
    .fix1 = Set the date and time of this computer. { today-here }
    .fix2 = If they are right, tell whoever runs { server-nom }.

certificate-wrong-host = The server shows the certificate of another server
    .means = { HAS($names) ->
        [yes] You want { server-nom }, but its certificate is for: { $names }.
       *[no] You want { server-nom }, but its certificate is not for this name.
    } Either that is not the server's real name, or somebody else answers in its place. Your password was not sent.
    .fix1 = { step-compare-name } With many hosting companies it is one of their own names, not mail.your-domain.
    .fix2 = In a hotel, a train or a company network: try again from another network.

certificate-untrusted = The server's certificate is not trusted
    .means = { $interceptor ->
        [yes] The certificate for { server-nom } was signed by “{ $issuer }”. That is not the mail provider, but a program in between: an antivirus program or a company's proxy that reads encrypted mail.
       *[other] { $selfsigned ->
            [yes] { server-first } signed its certificate itself. Anybody could do that, so it proves nothing.
           *[other] { HAS($issuer) ->
                [yes] The certificate of { server-nom } was signed by “{ $issuer }”, which this computer does not know.
               *[no] It is not known who signed the certificate of { server-nom }.
            }
        }
    } Your password was not sent.
    .fix1 = { $interceptor ->
        [yes] In the antivirus program, turn off the checking of encrypted mail connections (“mail shield”, “SSL scanning”). In a company, ask the administrator.
       *[other] { HAS($authority) ->
            [yes] { $authority }
           *[no] If this is your own or your company's server, get { $selfsigned ->
                [yes] its certificate
               *[other] the certificate of its certificate authority
            } as a file and name the file in the profile: ca_file = "company-ca.pem"
        }
    }
    .fix2 = { $interceptor ->
        [yes] If the program is meant to be there, get its certificate as a file and name the file in the profile: ca_file = "company-ca.pem"
       *[other] { HAS($authority) ->
            [yes] {""}
           *[no] If it is a public provider, do not go on from this network: somebody may be in between.
        }
    }

certificate-invalid = The server's certificate is broken
    .means = The certificate of { server-nom } cannot be used.{ because } Your password was not sent.
    .fix1 = Tell whoever runs { server-nom }.

tls-too-old = The server has only outdated encryption
    .means = { server-first } offers no TLS 1.2 or later. What it offers can be broken, so your password was not sent.
    .fix1 = See whether your provider names another server or port on its help pages.
    .fix2 = If not, whoever runs the server must update it. Tell them.

tls-failed = The encryption could not be set up
    .means = { server-first } and mailcheck did not agree on an encrypted connection.{ because } Your password was not sent.
    .fix1 = { step-later }
    .fix2 = { step-compare-server }

plaintext-after-starttls = Somebody may have slipped in answers before the encryption began
    .means = After the server's answer to STARTTLS, more text came unencrypted. A proper server never does that; an attacker on the way does, for example to make a wrong password look right. mailcheck stopped at once. Your password was not sent.
    .fix1 = Try again from another network, such as your phone's.
    .fix2 = { step-tls-first }
    .fix3 = If it happens from every network, tell whoever runs { server-nom }.

not-smtp = What answers at { server-nom }, port { $port }, is not a mail server
    .means = It said: “{ $first }”. Your password was not sent.
    .fix1 = { step-compare-server } { usual-ports }
    .fix2 = In a hotel or on a train, the network's sign-in page may be answering: open a web page first, and sign in there.

starttls-not-offered = The server does not offer encryption
    .means = { $source ->
        [program] The program wanted to encrypt the connection (STARTTLS), but { server-nom } does not offer that on this port. Either it has none there, or somebody on the way removed the offer, to read along.
       *[other] The connection was to be encrypted with STARTTLS, but { server-nom } does not offer that on port { $port }. Either it has none there, or somebody on the way removed the offer, to read along. Your password was not sent.
    }
    .fix1 = { step-tls-first }
    .fix2 = { step-compare-server }
    .fix3 = If both are right, try again from another network, and do not turn encryption off.

auth-not-offered = The server offers no login
    .means = { $source ->
        [program] The program tried to log in, but { server-nom } offers no login, at least not on this connection. Many servers offer it only once the connection is encrypted, and none on port 25, which is for mail between servers. That says nothing about your password.
       *[other] { server-first } accepted the connection on port { $port }, but nobody can log in there. Most often that is the port for mail between servers. Your password was not sent.
    }
    .fix1 = { step-encrypt }
    .fix2 = { step-compare-server }
    .fix3 = With some providers, SMTP must first be turned on in the settings of the mailbox.

smtputf8-required = This server accepts no addresses with umlauts before the @
    .means = { $stage ->
        [sender] Your address has letters such as ä, ö or ü before the @, and { server-nom } cannot handle that (it has no SMTPUTF8).
       *[other] An address of this message has letters such as ä, ö or ü before the @, and { server-nom } cannot handle that (it has no SMTPUTF8).
    } Nothing was sent.
    .fix1 = { $stage ->
        [sender] Ask your provider for an address without umlauts before the @, and use that one. Umlauts after the @ do no harm.
       *[other] Ask the recipient for an address without umlauts before the @. Umlauts after the @ do no harm.
    }

eight-bit-mime-required = This server accepts only messages in plain ASCII
    .means = The message has letters such as ä, ö or ü, or other bytes outside ASCII, that are not encoded, and { server-nom } cannot handle that (it has no 8BITMIME). Nothing was sent.
    .fix1 = Set the program that writes the message to encode it (quoted-printable or base64).
