# Said by the server: message.

message-too-large = The message is too large
    .means = { HAS($limit) ->
        [yes] Ready for sending, it takes { $size }, and at most { $limit } are accepted. Attachments grow by about a third when they are sent. Nothing was sent.
       *[no] { server-first } does not accept messages of this size. Attachments grow by about a third when they are sent. Nothing was sent.
    }
    .fix1 = Make the attachments smaller, for example by scanning with a lower resolution, or send them in several messages.
    .fix2 = Or send a link to the files instead.

blocked-attachment = The server refused an attachment
    .means = { server-first } considers the attachment dangerous, because of its type or of something in it, such as a macro, or a program in an archive. Your password is not at fault. The message was not sent.
    .fix1 = Send documents as PDF. Programs, scripts and archives that contain them are refused.
    .fix2 = Or send a link to the file instead.

too-many-attachments = The message has too many attachments
    .means = { server-first } does not accept so many in one message. The message was not sent.
    .fix1 = Send several messages, or put the files into one PDF.

daily-limit-exceeded = The daily limit is reached
    .means = { server-first } accepts no more messages{ HAS($login) ->
        [yes] {" "}from { $login }
       *[no] {""}
    } for now. { HAS($quota) ->
        [yes] { $quota }{" "}
       *[no] {""}
    }Your password is not at fault. The message was not sent.
    .fix1 = { $providerid ->
        [sendgrid] See in your SendGrid account whether the messages of your plan are used up; otherwise send it again tomorrow.
       *[other] { step-tomorrow }
    }
    .fix2 = If you did not send so many messages yourself, change your password: somebody else may know it.

relay-daily-limit-exceeded = Your organisation has reached its daily limit on the relay
    .means = The relay of Google Workspace counts the messages of the whole organisation, and accepts no more of them for now. Your password is not at fault. The message was not sent.
    .fix1 = { step-tomorrow }
    .fix2 = Ask the administrator of your organisation which program sends so much, and whether the limit can be raised.

duplicate-header = The message has a header line twice
    .means = The server refuses it for that reason. The message was not sent.
    .fix1 = { step-report }

duplicate-message-id = The same message was sent too often
    .means = { server-first } has seen the ID of this message too many times. The message was not sent this time.
    .fix1 = See whether a program of yours sends the same message again and again, and stop it.
    .fix2 = Ask the recipient whether the message has arrived already. If not, send it again in an hour.

header-too-large = A header line of the message is too long
    .means = The server does not accept header lines of this length; most often it is a very long subject or list of recipients. The message was not sent.
    .fix1 = Shorten the subject, or send several messages with fewer recipients each.

mail-loop = The message is going in circles
    .means = It has passed through so many servers that it must be going in circles. The message was not delivered.
    .fix1 = See whether the recipient's address, or yours, forwards to itself.

malformed-message = { HAS($what) ->
        [yes] This text cannot stand in a message: { $what }
       *[no] The message is not built as it must be
    }
    .means = { $reason ->
        [control] It holds a line break or another control character, which would add a header line to the message. Nothing was sent.
       *[other] { HAS($reason) ->
            [yes] It could not be put together.{ because } Nothing was sent.
           *[no] The server refuses it for that reason. The message was not sent.
        }
    }
    .fix1 = { HAS($what) ->
        [yes] Write it on one line.
       *[no] { $source ->
            [program] { step-report }
           *[other] Please report it to the makers of mailcheck, with the output of --print if you may show it.
        }
    }

missing-from-header = The message names no usable sender
    .means = Its From line is missing, or holds no valid address, so the server refuses it. The message was not sent.
    .fix1 = { $source ->
        [program] Enter a sender's address in the settings of the program that made the message.
       *[other] See that address in the profile, or the address after --from, is right.
    }

from-header-invalid = The server does not accept the sender as it is written in the message
    .means = The From line must hold exactly one address, written correctly. { server-first } finds several, or none that it can read. The message was not sent.
    .fix1 = { $source ->
        [program] Enter a single address as the sender in the settings of the program that made the message.
       *[other] See that address in the profile, or what comes after --from, is a single address.
    }

missing-message-id = The message has no Message-ID
    .means = Every message needs such an ID, and the server refuses it without one. The message was not sent.
    .fix1 = { step-report }

line-too-long = A line of the message is too long
    .means = A line of an e-mail may have 998 characters at most, and { server-nom } found a longer one. The message was not sent.
    .fix1 = { $source ->
        [program] If you wrote the text yourself, break up its long lines. Otherwise the program that made the message must encode it as “quoted-printable” or “base64”.
       *[other] { step-report }
    }

sender-domain-unauthenticated = Your domain does not allow this server to send for it
    .means = The sender's domain publishes which servers may send for it (SPF, DKIM, DMARC), and by those rules this message does not come from one of them. Your password is not at fault. The message was not sent.
    .fix1 = Send through the server of the provider where your address has its mailbox.
    .fix2 = Or ask whoever manages your domain to add this provider to its SPF and DKIM records.

spam-rejected = The server takes the message for spam
    .means = Something about it looks like advertising or fraud to { server-nom }: its words, its links, or how many similar ones came before. Your password is not at fault. The message was not sent.
    .fix1 = Write a few personal sentences instead of a bare attachment, and leave out shortened links.
    .fix2 = Ask the recipient to add your address to the contacts.

content-rejected = The server does not accept the content of the message
    .means = Something about the message breaks a rule of { server-dat }: most often its words, a link or a header line. Your password is not at fault. The message was not sent.
    .fix1 = If there is a link in the server's words, open it: it explains the rule.
    .fix2 = Send a short message without links and attachments, to find out what the cause is.

virus-found = The server found a virus in the message
    .means = The virus scanner of { server-dat } considers the attachment infected. The message was not sent.
    .fix1 = Check the file and this computer with an antivirus program, and do not pass the file on.
    .fix2 = If both are clean, create the document again, as a PDF without macros.

message-refused = The server does not accept the message
    .means = It refuses for a reason that mailcheck does not know. Its own words may give it. The message was not sent.
    .fix1 = If the server's words say what to do, do that.
    .fix2 = Send a short message without attachments to the same recipient, to see whether an attachment is the cause.
