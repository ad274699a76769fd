# Said by the server: connection.

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
