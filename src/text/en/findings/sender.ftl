# Said by the server: sender.

sender-not-owned = { HAS($address) ->
        [yes] You may not send as { $address }
       *[no] You may not send as this address
    }
    .means = The login{ with-login } works, but { server-nom } does not let it send from this address: as far as the server knows, the address belongs to somebody else or is not confirmed there. Your password is not at fault. Nothing was sent.
    .fix1 = { $providerid ->
        [sendgrid] { $alias }
        [ses] { $alias }
       *[other] { $source ->
            [program] As the sender, enter the address of the mailbox that the program logs in to.
           *[other] Use the address of the mailbox that you log in to, or log in to the mailbox of that address: username in the profile.
        }
    }
    .fix2 = { $providerid ->
        [sendgrid] {""}
        [ses] {""}
       *[other] { HAS($alias) ->
            [yes] If it is to be this address: { $alias }
           *[no] Or let your provider or administrator allow the address for this mailbox (as an alias, or as a confirmed sender).
        }
    }

sender-not-in-domain = Your organisation does not let this address send
    .means = { HAS($address) ->
        [yes] The address { $address } is disabled or not registered in the organisation's Google Workspace. Your password is not at fault. Nothing was sent.
       *[no] The address is disabled or not registered in the organisation's Google Workspace. Your password is not at fault. Nothing was sent.
    }
    .fix1 = Ask the administrator of your organisation to enable the account for sending.

bad-sender-address = { HAS($address) ->
        [yes] The server does not accept { $address } as a sender
       *[no] The server does not accept this address as a sender
    }
    .means = { server-first } says that the sender's address is not valid, or that its domain does not exist. Nothing was sent.
    .fix1 = { $source ->
        [program] Correct the sender's address in the settings of the program; a local name such as root@localhost will not do.
       *[other] Correct address in the profile, or the address after --from.
    }
    .fix2 = If the address is right, see whether its domain has expired, or ask whoever manages it whether its DNS records are in order.

sender-refused = { HAS($address) ->
        [yes] The server does not accept { $address } as a sender
       *[no] The server does not accept the sender
    }
    .means = { server-first } refuses the sender for a reason that mailcheck does not know. The server's own words may give it. Nothing was sent.
    .fix1 = { $source ->
        [program] See whether the sender's address is that of the mailbox that the program logs in to.
       *[other] See whether the address in the profile is that of the mailbox that you log in to.
    }
    .fix2 = { step-tell-operator }

sender-blocked = The provider has blocked this sender
    .means = { server-first } accepts nothing more from this address. Most often spam came from it, sometimes sent by somebody else who knows its password. Nothing was sent.
    .fix1 = Change the password of the account, in case somebody else knows it.
    .fix2 = Then ask the provider, or the administrator of your organisation, to lift the block, and show the server's words.

sending-blocked = The provider does not let this account send at present
    .means = { server-first } knows the account, but sending is blocked for it. Usual reasons are a new account that is not confirmed yet, unusual activity, an unpaid bill, or too many refused messages. Nothing was sent.
    .fix1 = Sign in on the provider's web page; most often a notice there says why, and how to lift the block.
    .fix2 = If you did not cause it, change your password: somebody else may know it.
    .fix3 = If there is no notice, ask the provider's support, and show the server's words.

sender-mailbox-full = Your own mailbox is full
    .means = The provider keeps a copy of what you send, and there is no room left for it. Your password is not at fault. The message was not sent.
    .fix1 = Make room in your mailbox: delete large messages, and empty the trash.
    .fix2 = Then send the message again.
