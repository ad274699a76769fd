# Found by mailcheck itself: the message.

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

messages-waiting = { $count ->
        [one] One message is waiting in the outbox
       *[other] { $count } messages are waiting in the outbox
    }
    .means = They could not be sent before, and now nothing stands in their way any more.
    .fix1 = Send them: mailcheck outbox retry

already-sent = This document went to { $recipient } before
    .means = { $previousstate ->
        [queued] The same subject, text and attachments already wait in the outbox for { $recipient }, as number { $id }. Nothing was sent a second time.
        [in-doubt] The same subject, text and attachments were perhaps sent to { $recipient } on { $previous } (number { $id }); nobody knows yet. Nothing was sent a second time.
       *[other] The same subject, text and attachments were sent to { $recipient } on { $previous } (number { $id }). Nothing was sent a second time.
    }
    .fix1 = See what became of it: mailcheck outbox show { $id }
    .fix2 = { $previousstate ->
        [queued] To send what waits: mailcheck outbox retry { $id }
       *[other] To send it once more on purpose, add --again.
    }

quota-reached = The limit of a day is reached
    .means = What { $account } has sent within the last 24 hours is as much as { provider-nom } allows. Nothing was tried; the message waits in the outbox.
    .fix1 = Later, send what waits: mailcheck outbox retry
    .fix2 = If your account may send more than mailcheck knows, write it into the profile: messages_per_day and recipients_per_day, below limits.

given-up = The message was given up after five days
    .means = It could not be delivered for five days, and is not tried again by itself. It did not arrive. It is still kept.
    .fix1 = Mend the cause above, and then send it: mailcheck outbox retry { $id }

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
