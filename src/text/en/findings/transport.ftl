# Found by mailcheck itself: name, connection and encryption.

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
       *[no] { HAS($local) ->
            [yes] { $local }
           *[no] Compare server and port in the profile with your provider's help pages. Usual are port 465 with encryption = "tls" and port 587 with encryption = "starttls".
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
