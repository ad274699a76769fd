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
    [keyring] Store the new password: mailcheck password set { ARG($account) }
    [command] Store the new password where the command in your profile finds it, then check it: mailcheck verify { $named }
    [file] Write the new password into the file that your profile names, then check it: mailcheck verify { $named }
    [env] Put the new password into the environment variable that your profile names, then check it: mailcheck verify { $named }
    [stdin] Pass the new password to mailcheck in the same way.
    [setup] Then enter the new password here.
    [program] Enter it in the program that sends your mail, in place of the old password.
   *[other] Run mailcheck again, and paste the new password when you are asked for it.
}
step-secret-again = { $source ->
    [keyring] Enter the password again: mailcheck password set { ARG($account) }
    [command] Correct the password where the command in your profile finds it, then check it: mailcheck verify { $named }
    [file] Correct the password in the file that your profile names, then check it: mailcheck verify { $named }
    [env] Correct the environment variable that your profile names, then check it: mailcheck verify { $named }
    [stdin] Pass the right password to mailcheck in the same way.
    [setup] Enter the password here again, carefully.
    [program] Enter the password again in the program that sends your mail.
   *[other] Run mailcheck again, and enter the password carefully.
}
step-make = { HAS($make) ->
    [yes] { $make }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] Look for “app password” on your provider's help pages, and make one there. Some providers want two-step verification to be turned on first.
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
   *[other] { HAS($loginname) ->
        [yes] Check the login name, too. { $loginname }
       *[no] {""}
    }
}
step-insist = { $source ->
    [setup] {""}
    [program] {""}
   *[other] { $providerid ->
        [gmx] If only a setting was to blame, try the same password again with --insist.
        [web-de] If only a setting was to blame, try the same password again with --insist.
        [microsoft-365] If only a setting was to blame, try the same password again with --insist.
        [generic] If only a setting was to blame, try the same password again with --insist.
       *[other] {""}
    }
}
step-tomorrow = { HAS($id) ->
    [yes] It is kept. Tomorrow, send what waits: mailcheck outbox retry
   *[no] Send it again tomorrow: the limit counts the last 24 hours.
}
step-later = Try again in a few minutes.
step-tell-operator = If it keeps happening, ask your provider's support or your administrator, and show them the server's words.
step-then-again = { $source ->
    [setup] Then try again here.
   *[other] { HAS($account) ->
        [yes] Then try again: mailcheck verify { $named }
       *[no] Then try again.
    }
}
step-report = { $source ->
    [program] See whether there is an update for the program that sends your mail, or show the server's words to its support.
   *[other] If it happens again, please report it to the makers of mailcheck, with the output of --trace. It never holds a password.
}
step-program-login = In the program's settings for outgoing mail, turn on logging in (“authentication”), and enter login name and password there.
step-compare-server = { $source ->
    [program] Compare server and port in the settings of the program with your provider's help pages.
    [setup] Compare server and port with your provider's help pages. If they say otherwise, name another server below.
   *[other] Compare server and port in the profile with your provider's help pages.
}
step-compare-name = { $source ->
    [setup] Compare the name of the server with your provider's help pages, letter by letter. If they say otherwise, name another server below.
   *[other] Compare the name of the server in the profile with your provider's help pages, letter by letter.
}
usual-ports = { $source ->
    [setup] Usual are port 465 with TLS from the beginning and port 587 with STARTTLS.
   *[other] Usual are port 465 with encryption = "tls" and port 587 with encryption = "starttls".
}
settings-say = { $source ->
    [setup] the settings say “{ $encryption }”
   *[other] the profile says encryption = "{ $encryption }"
}
step-encrypt = { $source ->
    [program] Set the program to port 465 with “SSL/TLS”, or to port 587 with “STARTTLS”.
    [setup] Name the server once more below, with port 465 and TLS from the beginning, or with port 587 and STARTTLS.
   *[other] In the profile, under smtp, write port = 465 and encryption = "tls", or port = 587 and encryption = "starttls".
}
step-tls-first = { $source ->
    [program] If your provider has port 465, set the program to that port with “SSL/TLS”.
    [setup] If your provider has port 465, name the server once more below, with this port and TLS from the beginning.
   *[other] If your provider has port 465, use it: it is encrypted from the start. In the profile, under smtp: port = 465 and encryption = "tls"
}
program-nom = { $source ->
    [program] the program
   *[other] mailcheck
}
not-delivered = { HAS($recipient) ->
    [yes] The message did not go to { $recipient }.
   *[no] The message was not sent.
}
nothing-sent = { HAS($recipient) ->
    [yes] The message did not go to { $recipient }.
   *[no] { $stage ->
        [recipient] The message did not go to this recipient.
        [message] The message was not sent.
       *[other] Nothing was sent.
    }
}
system-says = { HAS($reason) ->
    [no] {""}
   *[yes] {" "}The system says: “{ $reason }”.
}
because = { HAS($reason) ->
    [no] {""}
   *[yes] {" "}The reason: “{ $reason }”.
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
