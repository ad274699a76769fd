# Said by the server: sender.

sender-not-owned = { HAS($address) ->
        [yes] You may not send as { $address }
       *[no] You may not send as this address
    }
    .means = The login{ with-login } works, but { server-nom } does not let it send from this address: as far as the server knows, the address belongs to somebody else or is not confirmed there. Nothing was sent.
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
        [yes] The login works, but the address { $address } is disabled or not registered in the organisation's Google Workspace. Nothing was sent.
       *[no] The address is disabled or not registered in the organisation's Google Workspace. Nothing was sent.
    }
    .fix1 = Ask the administrator of your organisation to enable the account for sending.

bad-sender-address = { HAS($address) ->
        [yes] The server does not take { $address } as a sender
       *[no] The server does not take this address as a sender
    }
    .means = { server-first } says that the sender's address is not valid, or that its domain does not exist. Nothing was sent.
    .fix1 = { $source ->
        [program] Correct the sender's address in the settings of the program; a local name such as root@localhost will not do.
       *[other] Correct address in the profile, or what stands after --from.
    }
    .fix2 = If the address is right, see whether its domain has expired or lost its entries in the domain name system.

sender-refused = { HAS($address) ->
        [yes] The server does not take { $address } as a sender
       *[no] The server does not take the sender
    }
    .means = { server-first } refuses the sender, and mailcheck does not know the reason. The server's words below may tell it. Nothing was sent.
    .fix1 = { $source ->
        [program] See whether the sender's address is the one of the mailbox that the program logs in to.
       *[other] See whether the address in the profile is the one of the mailbox that you log in to.
    }
    .fix2 = { step-tell-operator }

sender-blocked = The provider has blocked this sender
    .means = { server-first } takes nothing more from this address. Most often it sent unwanted mail, or somebody who knows its password did. Nothing was sent.
    .fix1 = Change the password of the account, in case somebody else knows it.
    .fix2 = Then ask the provider, or the administrator of your organisation, to lift the block, and show the server's words.

sending-blocked = The provider lets this account send nothing at present
    .means = { server-first } knows the account, but sending is blocked for it. Usual reasons: a new account that is not confirmed yet, unusual activity, an unpaid bill, or too many refused messages. Nothing was sent.
    .fix1 = Sign in on the provider's web page; a notice there most often says why, and how to lift it.
    .fix2 = If you did not cause it, change your password: somebody else may know it.
    .fix3 = If there is no notice, ask the provider's support, and show the server's words.

sender-mailbox-full = Your own mailbox is full
    .means = The provider keeps a copy of what you send, and there is no room left for it. The message was not sent.
    .fix1 = Make room in your mailbox: delete large messages, and empty the folder of deleted ones.
    .fix2 = Then send the message again.
