# Said by the server: connection.

helo-rejected = The server does not accept the name that this computer gives for itself
    .means = Every mail program must give a name when it connects. { server-first } does not accept this computer's, or accepts no connections from it just now. That has nothing to do with your password. Nothing was sent.
    .fix1 = { $source ->
        [program] Give the program a full host name for itself, such as office.example.com; the setting is often called “EHLO name”, “HELO name” or “local hostname”.
       *[other] Give this computer a full host name, such as office.example.com, or ask its administrator to.
    }
    .fix2 = If it has one already, try again in a few minutes.

ip-not-authorized = The server accepts no mail from this internet connection
    .means = { server-first } accepts mail only from internet addresses that were allowed there, and this connection's is not one of them. That says nothing about your password. Nothing was sent.
    .fix1 = Use your provider's server for outgoing mail, with login. { step-compare-server }
    .fix2 = If the provider has a list of allowed internet addresses (IP addresses) in its settings, add yours to it.

ip-blocked = The server blocks this internet connection
    .means = { server-first } has the address of this internet connection on a block list, or does not trust it because no name is registered for it. That has nothing to do with you or your password. Nothing was sent.
    .fix1 = Send through your provider's server for outgoing mail, with login, and not directly to the recipient's server. { step-compare-server }
    .fix2 = Turn off a VPN, or try again from another network, such as your phone's.
    .fix3 = If you run a mail server of your own, have its address taken off the list that the server's words name, and give the address a name (reverse DNS).

ip-rate-limited = The server blocks this internet connection for a while
    .means = { server-first } has had too much spam or too many connections from this internet connection, perhaps not from you. That says nothing about your password. Nothing was sent.
    .fix1 = Try again in an hour, or from another network.
    .fix2 = If a program of yours sends a lot of mail, or a computer in your network may have a virus, see to that first.

too-many-connections = Too many connections at once
    .means = { server-first } allows only a few connections at the same time, and there are more. That says nothing about your password. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = Let programs that send many messages send them one after the other, over one connection.

too-many-errors = The server ended the connection after too many mistakes
    .means = { server-first } had already refused several commands, and then hung up. What caused it is the first refusal, not the last. Nothing was sent.
    .fix1 = { $source ->
        [program] Look further up in the log for the server's first refusal, and have that one explained.
       *[other] Look at the conversation with --trace: the server's first refusal is the cause.
    }
    .fix2 = { step-later }

rate-limited = Too many messages in a short time
    .means = { server-first } accepts only so many messages in a short time, and there were more. { nothing-sent }
    .fix1 = { step-later }
    .fix2 = When you send many messages, leave pauses between them.

tls-unavailable = The server cannot encrypt just now
    .means = { server-first } offers encryption, but then says that it is out of order. { $source ->
        [program] Without encryption your password should not be sent.
       *[other] Your password was not sent.
    }
    .fix1 = { step-later }
    .fix2 = { step-tls-first }

starttls-required = The server wants an encrypted connection
    .means = { server-first } accepts no login and no mail without encryption. That says nothing about your password. Nothing was sent.
    .fix1 = { step-encrypt }

unencrypted = The connection to { server-nom } is not encrypted
    .means = Your profile says so (encryption = "none"), and it is possible only because the server runs on this computer. Your password does not leave it.

server-refuses = { $stage ->
        [profile] The server says no
       *[other] The server does not want to talk to this computer
    }
    .means = { $stage ->
        [profile] It refuses for good, for a reason that mailcheck does not know. Its own words may give it.
       *[other] { server-first } turned the connection away before it saw any password. Its own words may give the reason. Nothing was sent.
    }
    .fix1 = { $stage ->
        [profile] If the server's words say what to do, do that.
       *[other] { step-compare-server }
    }
    .fix2 = { $stage ->
        [profile] Tell mailcheck more, if you know it: whose server it was (--provider), and what it was answering (--stage).
       *[other] Try again from another network: networks of companies and data centres are often shut out.
    }

server-busy = The server is busy
    .means = { server-first } has too much to do just now. That says nothing about your password. { nothing-sent }
    .fix1 = { step-later }

connection-expired = The server ended the connection
    .means = For { server-nom }, the time for this connection was up. What was not confirmed by then was not sent.
    .fix1 = { step-later }

idle-timeout = The server waited too long and ended the connection
    .means = { server-first } heard nothing for some time and hung up. The reason may be a slow line, a large attachment, or a program that was busy with something else. What was not confirmed by then was not sent.
    .fix1 = { step-later }
    .fix2 = If it happens only with large attachments, send smaller ones, or use a faster connection.

server-temporary-failure = The server has a problem of its own just now
    .means = { server-first } says that it does not work at the moment, but may do so later. { $stage ->
        [message] The message was not sent.
        [recipient] { nothing-sent }
       *[other] That says nothing about your password.
    }
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

bad-sequence = The server finds the commands in the wrong order
    .means = { server-first } and { program-nom } do not understand each other. Often the server had refused something before, and this only follows from it. { nothing-sent }
    .fix1 = { $source ->
        [program] Look further up in the log for an earlier refusal, and have that one explained.
       *[other] { step-later }
    }
    .fix2 = { step-report }

syntax-error = The server cannot read a command
    .means = { server-first } refuses something that { program-nom } said, most often an address that is not written as it should be. { nothing-sent }
    .fix1 = See that the addresses of sender and recipients are written correctly. If the program has a field for the address alone, leave the name out there.
    .fix2 = { step-report }

unknown-command = The server does not know a command
    .means = { server-first } is not meant for mail programs, or something in between changes what is said. Nothing was sent.
    .fix1 = { step-compare-server }
    .fix2 = If an antivirus program checks outgoing mail, turn that check off and try again.

protocol-violation = The server says that the rules of the protocol were broken
    .means = { server-first } and { program-nom } do not understand each other. That says nothing about your password. Nothing was sent.
    .fix1 = { step-later }
    .fix2 = { step-report }
