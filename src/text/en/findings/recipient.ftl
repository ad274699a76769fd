# Said by the server: recipient.

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
        [program] { step-program-login }
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
