# Jeder Befund: Titel, Bedeutung (.means) und was zu tun ist (.fix1 bis .fix8). Ein Schritt, der leer bleibt, entfällt.
# Alle Variablen sind immer gesetzt, leer, wo nichts bekannt ist; HAS($x) sagt "yes" oder "no".
#
# Bausteine der Texte von Befunden.

server-first = { HAS($host) ->
    [yes] { $host }
   *[no] Der Server
}
server-nom = { HAS($host) ->
    [yes] { $host }
   *[no] der Server
}
server-acc = { HAS($host) ->
    [yes] { $host }
   *[no] den Server
}
server-dat = { HAS($host) ->
    [yes] { $host }
   *[no] dem Server
}
provider-first = { HAS($provider) ->
    [yes] { $provider }
   *[no] Der Anbieter
}
provider-nom = { HAS($provider) ->
    [yes] { $provider }
   *[no] der Anbieter
}
provider-dat = { HAS($provider) ->
    [yes] { $provider }
   *[no] dem Anbieter
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
    [yes] {" "}für { $login }
   *[no] {""}
}
step-store = { $source ->
    [keyring] Fügen Sie es hier ein: mailcheck password set { $account }
    [command] Speichern Sie es dort, wo der Befehl Ihres Profils es findet, und prüfen Sie es: mailcheck verify { $named }
    [file] Schreiben Sie es in die Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [env] Setzen Sie die Umgebungsvariable, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [stdin] Übergeben Sie es auf demselben Weg wie dieses.
    [program] Tragen Sie es in dem Programm, das Ihre Post verschickt, anstelle des alten Passworts ein.
   *[other] Starten Sie mailcheck noch einmal und fügen Sie es ein, wenn Sie nach dem Passwort gefragt werden.
}
step-secret-again = { $source ->
    [keyring] Geben Sie es hier neu ein: mailcheck password set { $account }
    [command] Berichtigen Sie es dort, wo der Befehl Ihres Profils es findet, und prüfen Sie es: mailcheck verify { $named }
    [file] Berichtigen Sie es in der Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [env] Berichtigen Sie die Umgebungsvariable, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [stdin] Übergeben Sie das richtige auf demselben Weg wie dieses.
    [program] Geben Sie es in dem Programm, das Ihre Post verschickt, neu ein.
   *[other] Starten Sie mailcheck noch einmal und geben Sie es neu ein.
}
step-make = { HAS($make) ->
    [yes] { $make }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] Suchen Sie auf den Hilfeseiten Ihres Anbieters nach „App-Passwort“ (manche sagen „anwendungsspezifisches Passwort“), und legen Sie dort eines an. Bei manchen muss vorher die Bestätigung in zwei Schritten eingeschaltet sein.
    }
}
step-make-after-all = { HAS($make) ->
    [yes] { $shape ->
        [app-password] Wird es wieder abgelehnt, legen Sie ein neues an. { $make }
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
step-later = Versuchen Sie es in einigen Minuten noch einmal.
step-tell-operator = Bleibt es dabei, melden Sie es dem Betreiber des Servers{ with-host }, mit den Worten des Servers unten.
step-then-again = { HAS($account) ->
    [yes] Versuchen Sie es dann noch einmal: mailcheck verify { $named }
   *[no] Versuchen Sie es dann noch einmal.
}
step-report = { $source ->
    [program] Sehen Sie nach, ob es eine neue Fassung des Programms gibt, das Ihre Post verschickt, oder zeigen Sie dessen Machern die Worte des Servers.
   *[other] Geschieht es wieder, melden Sie es bitte den Machern von mailcheck, mit der Ausgabe von --trace. Kein Passwort steht darin.
}
step-program-login = Sehen Sie nach, ob sich das Programm vor dem Senden anmeldet: Benutzername und Passwort müssen auch für den Postausgangsserver eingetragen sein.
step-compare-server = { $source ->
    [program] Vergleichen Sie Server und Port in den Einstellungen des Programms mit den Hilfeseiten Ihres Anbieters.
   *[other] Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters.
}
step-encrypt = { $source ->
    [program] Stellen Sie das Programm auf Port 465 mit „SSL/TLS“ oder auf Port 587 mit „STARTTLS“ ein.
   *[other] Schreiben Sie ins Profil, unter smtp: port = 465, encryption = "tls", oder port = 587, encryption = "starttls"
}
step-tls-first = { $source ->
    [program] Wo der Anbieter es hat, stellen Sie das Programm auf Port 465 mit „SSL/TLS“ ein.
   *[other] Wo der Anbieter es hat, nehmen Sie TLS vom ersten Byte an. Im Profil, unter smtp: port = 465, encryption = "tls"
}
program-nom = { $source ->
    [program] das Programm
   *[other] mailcheck
}
not-delivered = { HAS($recipient) ->
    [yes] An { $recipient } ging die Nachricht nicht.
   *[no] Die Nachricht wurde nicht gesendet.
}
stage-in-words = { $stage ->
    [dns] beim Nachschlagen des Servernamens
    [connect] beim Verbinden
    [tls] beim Aufbau der Verschlüsselung
    [ehlo] bei der Begrüßung
    [auth] bei der Anmeldung
    [sender] bei der Angabe des Absenders
    [recipient] bei der Angabe der Empfänger
    [message] bei der Übergabe der Nachricht
   *[other] im Gespräch mit dem Server
}
