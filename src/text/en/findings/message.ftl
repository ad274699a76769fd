# Said by the server: message.

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
    .means = Something about the message breaks a rule of { server-dat }: most often its words, a link or a header. The message was not sent.
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
