# Said by the server: recipient.

recipient-unknown = { HAS($recipient) ->
        [yes] { $recipient } does not exist
       *[no] The recipient's address does not exist
    }
    .means = The server says that there is no such mailbox. The message did not go to this recipient.
    .fix1 = Look for a typo in the address, and ask the recipient for the right one, ideally by phone.

recipient-disabled = { HAS($recipient) ->
        [yes] { $recipient } accepts no more mail
       *[no] The recipient's mailbox accepts no more mail
    }
    .means = The mailbox exists, but it has been disabled. The message did not go to this recipient.
    .fix1 = Ask the recipient for another address, ideally by phone.

recipient-domain-unknown = { HAS($recipient) ->
        [yes] The domain of { $recipient } does not exist
       *[no] The recipient's domain does not exist
    }
    .means = The server finds no mail server for what comes after the @. The message did not go to this recipient.
    .fix1 = Look for a typo after the @.
    .fix2 = If there is none, ask the recipient for the right address, ideally by phone.

bad-recipient-address = { HAS($recipient) ->
        [yes] The server does not accept { $recipient } as an address
       *[no] The server does not accept the recipient's address
    }
    .means = It says that the address is not written correctly. The message did not go to this recipient.
    .fix1 = Look for a typo, such as a space, a missing @ or a dot at the end.

mailbox-full = { HAS($recipient) ->
        [yes] The mailbox of { $recipient } is full
       *[no] A mailbox is full
    }
    .means = { HAS($recipient) ->
        [yes] It accepts no more mail until its owner makes room. The message did not go to this recipient.
       *[no] Most often it is the recipient's. If the server does not say whose it is, it may also be your own, where a copy was to go. The message was not sent.
    }
    .fix1 = { HAS($recipient) ->
        [yes] Tell the recipient in another way, and send the message again later.
       *[no] Tell the recipient in another way, and send the message again later. Check that there is room in your own mailbox, too.
    }

recipient-rate-limited = { HAS($recipient) ->
        [yes] { $recipient } is getting too much mail just now
       *[no] The recipient is getting too much mail just now
    }
    .means = The recipient's mailbox accepts no more for a while. The message did not go to this recipient.
    .fix1 = Send it again in an hour.

too-many-recipients = The message has too many recipients
    .means = { HAS($limit) ->
        [yes] The message has { $count } recipients, and { $provider } accepts { $limit } at a time. Nothing was sent.
       *[no] The server does not accept so many recipients at a time. { not-delivered }
    }
    .fix1 = Send several messages with fewer recipients each.

greylisted = The recipient's server wants a second try later
    .means = It turns away senders that it does not know for some minutes, because senders of spam do not try again. That is usual, and nothing is wrong with your message. { not-delivered }
    .fix1 = Send it again in a quarter of an hour. After that, the server knows you.

one-domain-per-transaction = This server accepts recipients in only one domain at a time
    .means = The message has recipients in several domains, and { server-nom } wants a separate message for each domain. { not-delivered }
    .fix1 = Send the message again to the recipients who did not get it.

policy-size-exceeded = This recipient needs a separate message
    .means = { server-first } does not accept this recipient together with the others. { not-delivered }
    .fix1 = Send the message again to this recipient alone.

relay-denied = { HAS($recipient) ->
        [yes] The server does not pass mail on to { $recipient }
       *[no] The server does not pass mail on for you
    }
    .means = { server-first } accepts mail only for its own domains, only from networks that it knows, or only after a login. { HAS($recipient) ->
        [yes] The message did not go to this recipient.
       *[no] Nothing was sent.
    }
    .fix1 = { $source ->
        [program] { step-program-login }
       *[other] See whether host and port in the profile are your provider's server for outgoing mail.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] { step-tell-operator }
    }
    .fix3 = { $providerid ->
        [google-workspace-relay] Have the administrator of your organisation look at the settings of the SMTP relay service: the domain of your address, and your login or this internet connection, must be allowed there.
       *[other] {""}
    }

policy-prohibited = A rule of the provider or of an organisation forbids this message
    .means = The provider, or the administrator of your domain or of the recipient's, has set a rule that stops it. Your password is not at fault. { not-delivered }
    .fix1 = If there is a link in the server's words, open it: it names the rule.
    .fix2 = Ask the administrator of your domain or your provider's support, and show them the server's words.

recipient-refused = { HAS($recipient) ->
        [yes] The server accepts no mail for { $recipient }
       *[no] The server accepts no mail for this recipient
    }
    .means = It refuses for a reason that mailcheck does not know. Its own words may give it. The message did not go to this recipient.
    .fix1 = See that the address is right, and ask the recipient in another way.
