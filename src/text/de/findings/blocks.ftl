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
    [keyring] Speichern Sie das neue Passwort: mailcheck password set { ARG($account) }
    [command] Speichern Sie das neue Passwort dort, wo der Befehl aus Ihrem Profil es findet, und prüfen Sie es: mailcheck verify { $named }
    [file] Schreiben Sie das neue Passwort in die Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [env] Setzen Sie die Umgebungsvariable, die Ihr Profil nennt, auf das neue Passwort, und prüfen Sie es: mailcheck verify { $named }
    [stdin] Übergeben Sie das neue Passwort auf demselben Weg.
    [setup] Geben Sie dann das neue Passwort hier ein.
    [program] Tragen Sie es in dem Programm, das Ihre E-Mails verschickt, anstelle des alten Passworts ein.
   *[other] Starten Sie mailcheck noch einmal, und fügen Sie das neue Passwort ein, wenn Sie danach gefragt werden.
}
step-secret-again = { $source ->
    [keyring] Geben Sie das Passwort noch einmal ein: mailcheck password set { ARG($account) }
    [command] Berichtigen Sie das Passwort dort, wo der Befehl aus Ihrem Profil es findet, und prüfen Sie es: mailcheck verify { $named }
    [file] Berichtigen Sie das Passwort in der Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $named }
    [env] Berichtigen Sie die Umgebungsvariable, die Ihr Profil nennt, und prüfen Sie das Passwort: mailcheck verify { $named }
    [stdin] Übergeben Sie das richtige Passwort auf demselben Weg.
    [setup] Geben Sie das Passwort hier noch einmal ein, sorgfältig.
    [program] Geben Sie das Passwort in dem Programm, das Ihre E-Mails verschickt, noch einmal ein.
   *[other] Starten Sie mailcheck noch einmal, und geben Sie das Passwort sorgfältig ein.
}
step-make = { HAS($make) ->
    [yes] { $make }
   *[no] { HAS($switchon) ->
        [yes] {""}
       *[no] Suchen Sie auf den Hilfeseiten Ihres Anbieters nach „App-Passwort“ (oder „anwendungsspezifisches Passwort“), und legen Sie dort eines an. Bei manchen Anbietern muss vorher die Bestätigung in zwei Schritten eingeschaltet werden.
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
   *[other] { HAS($loginname) ->
        [yes] Prüfen Sie auch den Anmeldenamen. { $loginname }
       *[no] {""}
    }
}
step-insist = { $source ->
    [setup] {""}
    [program] {""}
   *[other] { $providerid ->
        [gmx] Lag es nur an einer Einstellung, versuchen Sie dasselbe Passwort noch einmal mit --insist.
        [web-de] Lag es nur an einer Einstellung, versuchen Sie dasselbe Passwort noch einmal mit --insist.
        [microsoft-365] Lag es nur an einer Einstellung, versuchen Sie dasselbe Passwort noch einmal mit --insist.
        [generic] Lag es nur an einer Einstellung, versuchen Sie dasselbe Passwort noch einmal mit --insist.
       *[other] {""}
    }
}
step-tomorrow = { HAS($id) ->
    [yes] Sie ist aufgehoben. Senden Sie morgen, was wartet: mailcheck outbox retry
   *[no] Senden Sie sie morgen noch einmal: Das Limit zählt die letzten 24 Stunden.
}
step-later = Versuchen Sie es in einigen Minuten noch einmal.
step-tell-operator = Bleibt es dabei, fragen Sie den Kundendienst Ihres Anbieters oder Ihren Administrator, und zeigen Sie dort die Worte des Servers.
step-then-again = { $source ->
    [setup] Versuchen Sie es dann hier noch einmal.
   *[other] { HAS($account) ->
        [yes] Versuchen Sie es dann noch einmal: mailcheck verify { $named }
       *[no] Versuchen Sie es dann noch einmal.
    }
}
step-report = { $source ->
    [program] Prüfen Sie, ob es eine neuere Version des Programms gibt, das Ihre E-Mails verschickt, oder zeigen Sie die Worte des Servers dem Kundendienst des Herstellers.
   *[other] Geschieht es wieder, melden Sie es bitte den Entwicklern von mailcheck, mit der Ausgabe von --trace. Ein Passwort steht nie darin.
}
step-program-login = Schalten Sie in den Einstellungen des Programms für den Postausgangsserver die Anmeldung („Authentifizierung“) ein, und tragen Sie dort Anmeldename und Passwort ein.
step-compare-server = { $source ->
    [program] Vergleichen Sie Server und Port in den Einstellungen des Programms mit den Hilfeseiten Ihres Anbieters.
    [setup] Vergleichen Sie Server und Port mit den Hilfeseiten Ihres Anbieters. Steht dort etwas anderes, nennen Sie unten einen anderen Server.
   *[other] Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters.
}
step-compare-name = { $source ->
    [setup] Vergleichen Sie den Namen des Servers Buchstabe für Buchstabe mit den Hilfeseiten Ihres Anbieters. Steht dort etwas anderes, nennen Sie unten einen anderen Server.
   *[other] Vergleichen Sie den Namen des Servers im Profil Buchstabe für Buchstabe mit den Hilfeseiten Ihres Anbieters.
}
usual-ports = { $source ->
    [setup] Üblich sind Port 465 mit TLS von Anfang an und Port 587 mit STARTTLS.
   *[other] Üblich sind Port 465 mit encryption = "tls" und Port 587 mit encryption = "starttls".
}
settings-say = { $source ->
    [setup] in den Einstellungen steht aber „{ $encryption }“
   *[other] im Profil steht aber encryption = "{ $encryption }"
}
step-encrypt = { $source ->
    [program] Stellen Sie das Programm auf Port 465 mit „SSL/TLS“ oder auf Port 587 mit „STARTTLS“ ein.
    [setup] Nennen Sie unten den Server noch einmal, mit Port 465 und TLS von Anfang an oder mit Port 587 und STARTTLS.
   *[other] Schreiben Sie ins Profil unter smtp entweder port = 465 und encryption = "tls" oder port = 587 und encryption = "starttls".
}
step-tls-first = { $source ->
    [program] Bietet Ihr Anbieter Port 465 an, stellen Sie das Programm auf diesen Port mit „SSL/TLS“ ein.
    [setup] Bietet Ihr Anbieter Port 465 an, nennen Sie unten den Server noch einmal, mit diesem Port und TLS von Anfang an.
   *[other] Bietet Ihr Anbieter Port 465 an, nehmen Sie diesen: Dort ist von Anfang an alles verschlüsselt. Im Profil unter smtp: port = 465 und encryption = "tls"
}
program-nom = { $source ->
    [program] das Programm
   *[other] mailcheck
}
not-delivered = { HAS($recipient) ->
    [yes] An { $recipient } ging die Nachricht nicht.
   *[no] Die Nachricht wurde nicht gesendet.
}
nothing-sent = { HAS($recipient) ->
    [yes] An { $recipient } ging die Nachricht nicht.
   *[no] { $stage ->
        [recipient] An diesen Empfänger ging die Nachricht nicht.
        [message] Die Nachricht wurde nicht gesendet.
       *[other] Es wurde nichts gesendet.
    }
}
system-says = { HAS($reason) ->
    [no] {""}
   *[yes] {" "}Das System sagt: „{ $reason }“.
}
because = { HAS($reason) ->
    [no] {""}
   *[yes] {" "}Der Grund: „{ $reason }“.
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
