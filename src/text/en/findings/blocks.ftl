# Every finding: its title, what it means (.means), and what to do (.fix1 to .fix8). A step that comes out empty is left
# out. All variables are always given, empty where nothing is known; HAS($x) tells "yes" or "no".
#
# Building blocks of the texts of findings.

server-first = { HAS($host) ->
    [yes] { $host }
   *[no] The server
}
server-nom = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
server-acc = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
server-dat = { HAS($host) ->
    [yes] { $host }
   *[no] the server
}
provider-first = { HAS($provider) ->
    [yes] { $provider }
   *[no] The provider
}
provider-nom = { HAS($provider) ->
    [yes] { $provider }
   *[no] the provider
}
provider-dat = { HAS($provider) ->
    [yes] { $provider }
   *[no] the provider
}
with-host = { HAS($host) ->
    [yes] {" "}{ $host }
   *[no] {""}
}
with-login = { HAS($login) ->
    [yes] {" "}{ $login }
   *[no] {""}
}
for-login = { HAS($login) ->
    [yes] {" "}for { $login }
   *[no] {""}
}
step-store = { $source ->
    [keyring] Paste it here: mailcheck password set { $account }
    [command] Store it where the command of your profile finds it, and check it: mailcheck verify { $named }
    [file] Write it into the file that your profile names, and check it: mailcheck verify { $named }
    [env] Put it into the environment variable that your profile names, and check it: mailcheck verify { $named }
    [stdin] Pass it in the same way as this one.
    [program] Enter it in the program that sends your mail, in place of the old password.
   *[other] Run mailcheck again and paste it when you are asked for the password.
}
step-secret-again = { $source ->
    [keyring] Give it here again: mailcheck password set { $account }
    [command] Correct it where the command of your profile finds it, and check it: mailcheck verify { $named }
    [file] Correct it in the file that your profile names, and check it: mailcheck verify { $named }
    [env] Correct it in the environment variable that your profile names, and check it: mailcheck verify { $named }
    [stdin] Pass the right one in, the same way as this one.
    [program] Enter it anew in the program that sends your mail.
   *[other] Run mailcheck again and type it anew.
}
step-make = { HAS($make) ->
    [yes] { $make }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] Look for “app password” on your provider's help pages, and make one there. With some providers two-step verification must be on first.
    }
}
step-make-after-all = { HAS($make) ->
    [yes] { $shape ->
        [app-password] If it is refused again, make a new one. { $make }
       *[other] { $make }
    }
   *[no] {""}
}
step-store-new = { HAS($make) ->
    [yes] { step-store }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] { step-store }
    }
}
step-store-after-all = { HAS($make) ->
    [yes] { step-store }
   *[no] { HAS($check) ->
        [yes] { step-secret-again }
       *[no] {""}
    }
}
step-login-name = { $loginfits ->
    [yes] {""}
   *[other] { $loginname }
}
step-later = Try again in a few minutes.
step-tell-operator = If it stays like this, tell whoever runs { server-nom }, and quote the server's words below.
step-then-again = { HAS($account) ->
    [yes] Then try again: mailcheck verify { $named }
   *[no] Then try again.
}
step-report = { $source ->
    [program] See whether there is an update of the program that sends your mail, or show its makers the server's words.
   *[other] If it happens again, please report it to the makers of mailcheck, with the output of --trace. No password stands in it.
}
step-program-login = See that the program logs in before it sends: user name and password must be set for the outgoing server, too.
step-compare-server = { $source ->
    [program] Compare server and port in the settings of the program with your provider's help pages.
   *[other] Compare server and port in the profile with your provider's help pages.
}
step-encrypt = { $source ->
    [program] Set the program to port 465 with “SSL/TLS”, or to port 587 with “STARTTLS”.
   *[other] Write into the profile, below smtp: port = 465, encryption = "tls", or port = 587, encryption = "starttls"
}
step-tls-first = { $source ->
    [program] Where the provider has it, set the program to port 465 with “SSL/TLS”.
   *[other] Where the provider has it, use TLS from the first byte. In the profile, below smtp: port = 465, encryption = "tls"
}
program-nom = { $source ->
    [program] the program
   *[other] mailcheck
}
not-delivered = { HAS($recipient) ->
    [yes] The message did not go to { $recipient }.
   *[no] The message was not sent.
}
stage-in-words = { $stage ->
    [dns] looking up the server's name
    [connect] connecting
    [tls] setting up the encryption
    [ehlo] greeting the server
    [auth] logging in
    [sender] naming the sender
    [recipient] naming the recipients
    [message] handing over the message
   *[other] talking to the server
}
