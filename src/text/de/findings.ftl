# Jeder Befund: Titel, Bedeutung (.means) und was zu tun ist (.fix1 bis .fix8). Ein Schritt, der leer bleibt, entfällt.
# Alle Variablen sind immer gesetzt, leer, wo nichts bekannt ist; HAS($x) sagt "yes" oder "no".

# --- Bausteine -------------------------------------------------------------------------------------------------------

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
    [command] Speichern Sie es dort, wo der Befehl Ihres Profils es findet, und prüfen Sie es: mailcheck verify { $account }
    [file] Schreiben Sie es in die Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $account }
    [env] Setzen Sie die Umgebungsvariable, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $account }
    [stdin] Übergeben Sie es auf demselben Weg wie dieses.
    [program] Tragen Sie es in dem Programm, das Ihre Post verschickt, anstelle des alten Passworts ein.
   *[other] Starten Sie mailcheck noch einmal und fügen Sie es ein, wenn Sie nach dem Passwort gefragt werden.
}
step-secret-again = { $source ->
    [keyring] Geben Sie es hier neu ein: mailcheck password set { $account }
    [command] Berichtigen Sie es dort, wo der Befehl Ihres Profils es findet, und prüfen Sie es: mailcheck verify { $account }
    [file] Berichtigen Sie es in der Datei, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $account }
    [env] Berichtigen Sie die Umgebungsvariable, die Ihr Profil nennt, und prüfen Sie es: mailcheck verify { $account }
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
    [yes] Versuchen Sie es dann noch einmal: mailcheck verify { $account }
   *[no] Versuchen Sie es dann noch einmal.
}
step-report = { $source ->
    [program] Sehen Sie nach, ob es eine neue Fassung des Programms gibt, das Ihre Post verschickt, oder zeigen Sie dessen Machern die Worte des Servers.
   *[other] Geschieht es wieder, melden Sie es bitte den Machern von mailcheck, mit der Ausgabe von --trace. Kein Passwort steht darin.
}
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

# --- Von mailcheck selbst gefunden -----------------------------------------------------------------------------------

ready = Ihre Zugangsdaten sind korrekt.
    .means = Der Server{ with-host } hat die Anmeldung{ with-login } über eine verschlüsselte, geprüfte Verbindung angenommen und lässt Sie als { $address } senden. Verschickt wurde nichts.

not-tried = Nichts spricht gegen Ihre Zugangsdaten, aber sie wurden nicht ausprobiert.
    .means = Profil, Passwort und die Regeln des Anbieters sind in Ordnung. Wegen --offline wurde keine Verbindung aufgebaut.
    .fix1 = Um sicher zu sein, lassen Sie --offline weg: mailcheck verify { $account }

password-stored = Das Passwort von „{ $account }“ liegt jetzt im Schlüsselbund.
    .means = Von jetzt an wird es für { $login } bei { server-dat } verwendet, und für keinen anderen Server oder Anmeldenamen.

secret-missing = Es gibt kein Passwort
    .means = { $source ->
        [keyring] Im Schlüsselbund liegt kein Passwort für { $login } bei { server-dat }. Ein Passwort, das für einen anderen Server oder Anmeldenamen gespeichert wurde, wird hier nie verwendet.
        [command] Der Befehl „{ $what }“ hat nichts ausgegeben.
        [file] Die Datei { $what } gibt es nicht, oder sie ist leer.
        [env] Die Umgebungsvariable { $what } ist nicht gesetzt oder leer.
        [stdin] Über die Standardeingabe kam nichts.
       *[other] { $reason ->
            [empty] Auf die Frage nach dem Passwort wurde nichts eingegeben.
           *[other] Niemand konnte nach dem Passwort gefragt werden: Hier ist kein Terminal.
        }
    }
    .fix1 = { $source ->
        [keyring] Speichern Sie es: mailcheck password set { $account }
        [command] Führen Sie den Befehl selbst aus und sehen Sie nach, ob er das Passwort auf einer Zeile ausgibt.
        [file] Schreiben Sie das Passwort auf einer Zeile in die Datei und schützen Sie sie: chmod 600 { $what }
        [env] Setzen Sie die Variable für das Programm, das mailcheck aufruft.
        [stdin] Übergeben Sie das Passwort, zum Beispiel: pass show mail | mailcheck verify --password-stdin
       *[other] { $reason ->
            [empty] Starten Sie mailcheck noch einmal und tippen Sie das Passwort ein oder fügen Sie es ein. Beim Tippen ist es nicht zu sehen.
           *[other] Verwenden Sie --password-stdin, oder nennen Sie im Profil den Schlüsselbund, einen Befehl, eine Datei oder eine Variable.
        }
    }

secret-malformed = Das Passwort kann so nicht stimmen
    .means = Was { $source ->
        [keyring] im Schlüsselbund liegt,
        [command] der Befehl „{ $what }“ ausgibt,
        [file] in der Datei { $what } steht,
        [env] in der Umgebungsvariablen { $what } steht,
        [stdin] über die Standardeingabe kam,
       *[other] eingegeben wurde,
    } { $reason ->
        [line-break] hat mehr als eine Zeile. Ein Passwort ist eine Zeile, und mailcheck rät nicht, welche.
        [control-character] enthält Steuerzeichen, wie sie beim Kopieren aus einem Terminal hineingeraten.
        [not-utf8] ist kein Text in UTF-8, meistens, weil ein Umlaut darin ist und in einer älteren Zeichenkodierung gespeichert wurde.
       *[other] ist länger als jedes Passwort.
    } Niemandem wurde etwas gesendet.
    .fix1 = { $source ->
        [command] Ändern Sie den Befehl so, dass er nur das Passwort ausgibt, auf einer Zeile. Im Profil zum Beispiel: secret = {"{"} command = ["sh", "-c", "pass show mail | head -n1"] {"}"}
       *[other] { step-secret-again }
    }

secret-normalised = { HAS($removed) ->
        [yes] { $removed ->
            [one] Ein Leerzeichen wurde aus dem App-Passwort entfernt
           *[other] { $removed } Leerzeichen wurden aus dem App-Passwort entfernt
        }
       *[no] Leerzeichen wurden aus dem App-Passwort entfernt
    }
    .means = Leerzeichen gehören nicht zu einem App-Passwort; sie kommen beim Kopieren mit. Deshalb hat mailcheck sie weggelassen.

secret-unreadable = Das Passwort kann nicht gelesen werden
    .means = { $source ->
        [command] { $reason ->
            [too-slow] Der Befehl „{ $what }“ war nach { $seconds } Sekunden noch nicht fertig und wurde beendet.
           *[other] Der Befehl „{ $what }“ ist fehlgeschlagen. Das System sagt: „{ $reason }“
        }
        [file] { $reason ->
            [no-file] { $what } ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät.
           *[other] Die Datei { $what } kann nicht gelesen werden. Das System sagt: „{ $reason }“
        }
       *[other] Das Lesen ist fehlgeschlagen. Das System sagt: „{ $reason }“
    }
    .fix1 = { $source ->
        [command] Führen Sie den Befehl selbst aus und sehen Sie nach, was er sagt; vielleicht ist sein Speicher gesperrt.
        [file] Sehen Sie nach, ob es eine gewöhnliche Datei ist, die Sie lesen dürfen.
       *[other] Versuchen Sie es noch einmal, oder bewahren Sie das Passwort im Schlüsselbund, in einer Datei oder einem Passwortmanager auf.
    }

secret-file-exposed = Andere können Ihre Passwortdatei lesen
    .means = Die Datei { $what } hat die Zugriffsrechte { $mode }, so dass andere Benutzer dieses Rechners Ihr Passwort lesen könnten. Eine solche Datei verwendet mailcheck nicht.
    .fix1 = Schützen Sie sie: chmod 600 { $what }
    .fix2 = Falls andere sie schon gelesen haben könnten, legen Sie ein neues Passwort an.

keyring-unavailable = { $reason ->
        [silent] Der Schlüsselbund antwortet nicht
       *[other] Auf diesem System gibt es keinen Schlüsselbund
    }
    .means = Laut Profil liegt das Passwort im Schlüsselbund des Desktops, { $reason ->
        [silent] aber der Dienst, der ihn verwahrt, hat 5 Sekunden lang nicht geantwortet, und hier ist kein Desktop, auf dem er Sie etwas fragen könnte.
       *[other] aber hier läuft kein solcher Dienst. Das ist auf Servern, in Cronjobs und über SSH üblich. Das System sagt: „{ $reason }“
    }
    .fix1 = Auf einem Desktop: Starten Sie { $reason ->
        [silent] den Schlüsselbund der Sitzung neu
       *[other] den Schlüsselbund der Sitzung
    }, etwa GNOME-Schlüsselbund, KWallet oder KeePassXC.
    .fix2 = Auf einem Server: Lassen Sie es einen Passwortmanager ausgeben. Im Profil: secret = {"{"} command = ["pass", "show", "mail"] {"}"}
    .fix3 = Oder bewahren Sie es in einer Datei auf, die nur Sie lesen können. Im Profil: secret = {"{"} file = "/home/sie/.mail-passwort" {"}"}
    .fix4 = Oder lassen Sie das Programm, das mailcheck startet, eine Umgebungsvariable damit setzen. Im Profil: secret = {"{"} env = "MAIL_PASSWORT" {"}"}
    .fix5 = Für ein einziges Mal: mailcheck verify { $account } --password-stdin

keyring-locked = Der Schlüsselbund ist gesperrt
    .means = Der Schlüsselbund ist da, aber gesperrt, und niemand hat ihn entsperrt. { $reason ->
        [unanswered] mailcheck hat 60 Sekunden auf eine Antwort auf die Frage auf Ihrem Desktop gewartet.
       *[other] Das System sagt: „{ $reason }“
    } Was darin gespeichert war, ist noch da.
    .fix1 = Entsperren Sie ihn: Melden Sie sich am Desktop an, oder öffnen Sie sein Programm (etwa „Passwörter und Verschlüsselung“) und entsperren Sie die Sammlung.
    .fix2 = Für Programme, die laufen, während niemand angemeldet ist, nehmen Sie im Profil einen Befehl, eine Datei oder eine Variable, zum Beispiel: secret = {"{"} file = "/home/sie/.mail-passwort" {"}"}

plain-password-refused = { provider-first } nimmt das Passwort Ihres Kontos hier nicht an
    .means = { HAS($since) ->
        [yes] { $since }
       *[no] { provider-first } nimmt ein solches Passwort von Mailprogrammen nicht an.
    } Dorthin wurde nichts gesendet: Das stand schon vor jeder Verbindung fest.
    .fix1 = { $switchon }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

two-step-verification-required = Die Bestätigung in zwei Schritten muss eingeschaltet sein
    .means = In Ihrem Profil steht, dass die Bestätigung in zwei Schritten ausgeschaltet ist (two_step_verification = false). { provider-first } hat App-Passwörter nur für Konten, bei denen sie eingeschaltet ist; dieses kann also nicht funktionieren. Dorthin wurde nichts gesendet.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Schalten Sie auf der Webseite des Anbieters in den Einstellungen Ihres Kontos die Bestätigung in zwei Schritten ein.
    }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store }
    .fix5 = Schreiben Sie danach two_step_verification = true in das Profil, oder entfernen Sie die Zeile.

cut-off-ahead = { $reversible ->
        [yes] Nach dem { $lastday } nimmt { $provider } in der Voreinstellung keine Passwörter mehr an
       *[other] { HAS($date) ->
            [yes] Ab dem { $date } funktioniert dieses Passwort nicht mehr
           *[no] Dieses Passwort funktioniert nur bis zu einem Tag, der schon bekannt ist
        }
    }
    .means = { HAS($after) ->
        [yes] { $after }
       *[no] { provider-first } nimmt es von Mailprogrammen nur bis dahin an.
    }
    .fix1 = { HAS($prepare) ->
        [yes] { $prepare }
       *[no] { $switchon }
    }
    .fix2 = { HAS($prepare) ->
        [yes] {""}
       *[no] { step-make }
    }
    .fix3 = { $copy }
    .fix4 = { HAS($prepare) ->
        [yes] {""}
       *[no] { step-store-new }
    }

login-name-unexpected = { HAS($login) ->
        [yes] { $login } sieht nicht wie ein Anmeldename bei { provider-dat } aus
       *[no] Das sieht nicht wie ein Anmeldename des Anbieters aus
    }
    .means = { HAS($loginname) ->
        [yes] { $loginname }
       *[no] Die Anmeldenamen des Anbieters haben eine andere Form; er vergibt sie oder schreibt sie vor.
    } mailcheck versucht es trotzdem.
    .fix1 = { $source ->
        [program] Tragen Sie in dem Programm, das Ihre Post verschickt, den richtigen Anmeldenamen ein.
       *[other] Schreiben Sie den richtigen Anmeldenamen ins Profil: username = "…". Ohne Profil: --username NAME
    }

domain-asked = { HAS($domain) ->
    [no] Ihrer Domain
   *[yes] { $domain }
}
account-key = { HAS($key) ->
    [no] NAME
   *[yes] { $key }
}
step-server-lines =
    {"["}accounts.{ account-key }.smtp]
    host = "{ $host }"
    port = { $port }
    encryption = "{ $encryption }"
step-server-options = Ohne Profil: --host { $host } --port { $port } --encryption { $encryption }{ HAS($other) ->
        [no] {""}
       *[yes] {" "}--username { $other }
    }

provider-unknown = { $reason ->
        [unconfirmed] Für { $domain } fand sich ein Server, aber niemand hat ihn bestätigt; deshalb bekommt er Ihr Passwort nicht
       *[other] mailcheck weiß nicht, über welchen Server Ihre Post gehen soll
    }
    .means = { $reason ->
        [offline] Das Profil nennt weder Anbieter noch Server, und mit --offline wird niemand gefragt: Weder die MX- und SRV-Einträge von { $domain } noch die Autokonfiguration ließen sich nachschlagen.
        [dns] Das Profil nennt weder Anbieter noch Server, und kein Nameserver hat geantwortet; die MX- und SRV-Einträge von { $domain } ließen sich also nicht nachschlagen.
        [unanswered] Das Profil nennt weder Anbieter noch Server, und nicht alle, die den Server von { $domain } kennen könnten, haben geantwortet. Keine Antwort kam von: { $names }.
        [no-domain] Das Profil nennt weder Anbieter noch Server, und eine Domain { $domain } gibt es nicht. Vielleicht ist die Adresse vertippt.
        [no-host] Das Profil nennt einen Anbieter, der keinen eigenen Server hat oder einen je Region, und sagt nicht, welchen.
        [not-offered] Das Profil nennt weder Anbieter noch Server, und die SRV-Einträge von { $domain } besagen, dass dort keine Post von Mailprogrammen angenommen wird.
        [unconfirmed] Das Profil nennt weder Anbieter noch Server. Der SRV-Eintrag { $what } nennt den Server { $host }, der nicht zu { $domain } gehört. Ein solcher Eintrag kann auf dem Weg zu Ihnen gefälscht werden, und dann ginge Ihr Passwort an den Fälscher. Es wurde noch nicht einmal gelesen.
       *[other] Das Profil nennt weder Anbieter noch Server, und niemand, der gefragt wurde, nennt einen: weder die MX- und SRV-Einträge von { domain-asked } noch die Autokonfiguration noch Mozillas Datenbank der Mailserver.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}mailcheck rät niemals einen Server: Ihr Passwort ginge dorthin.
    }
    .fix1 = { $reason ->
        [unconfirmed] Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob { $host } sein SMTP-Server („Postausgangsserver“) ist.
       *[other] Suchen Sie auf den Hilfeseiten Ihres Anbieters nach dem SMTP-Server („Postausgangsserver“).
    }
    .fix2 = { $reason ->
        [unconfirmed]
            Wenn ja, schreiben Sie ihn ins Profil:
            { step-server-lines }
            { step-server-options }
       *[other] Schreiben Sie ihn ins Profil: [accounts.{ account-key }.smtp] mit host = "…". Ohne Profil: --host NAME
    }
    .fix3 = { $reason ->
        [dns] Liegt Ihre Domain bei Google Workspace, genügt provider = "google-workspace".
        [unanswered] Oder versuchen Sie es später noch einmal: Vielleicht findet sich der Server dann.
        [unconfirmed] { $source ->
            [stdin] Oder lassen Sie --password-stdin weg und geben Sie das Passwort ein, wenn mailcheck danach fragt.
           *[other] Oder bewahren Sie das Passwort im Schlüsselbund auf, wo es nur für diesen einen Server gespeichert wird: secret = "keyring"
        }
       *[other] {""}
    }

found-server = { $host }, Port { $port } ({ $encryption })

server-found = { $kind ->
        [mx] Ihre Post geht an { found-server }: { $domain } hat seine Post laut MX-Eintrag bei { $provider }
        [srv] Ihre Post geht an { found-server }: So steht es im SRV-Eintrag { $what }
        [autoconfig] Ihre Post geht an { found-server }: So steht es in { $what }
        [database] Ihre Post geht an { found-server }: So steht es in Mozillas Datenbank der Mailserver, { $what }
       *[other] Der Server für Ihre Post wurde gefunden, weil das Profil keinen nennt
    }
    .means = Das Profil nennt weder Anbieter noch Server; deshalb hat mailcheck den Server von { domain-asked } nachgeschlagen. { $kind ->
        [mx] Ein MX-Eintrag kann auf dem Weg zu Ihnen gefälscht werden, aber er führt mailcheck nur zu Servern von Anbietern, die es kennt.
        [srv] { $inside ->
            [yes] Der Server gehört zu { $domain }, und sein Zertifikat muss das beweisen, bevor er Ihr Passwort bekommt.
           *[no] Der Server gehört nicht zu { $domain }, und ein solcher Eintrag kann auf dem Weg zu Ihnen gefälscht werden. { $source ->
                [keyring] Dorthin geht nur ein Passwort, das der Schlüsselbund für genau diesen Server enthält.
               *[other] Geben Sie Ihr Passwort nur ein, wenn Sie wissen, dass dies der Server Ihres Anbieters ist.
            }
        }
        [autoconfig] Die Antwort kam über eine verschlüsselte, geprüfte Verbindung.
        [database] Die Antwort kam über eine verschlüsselte, geprüfte Verbindung.
       *[other] Welcher Server es ist und wer ihn nennt, wird gezeigt, bevor Ihr Passwort dorthin geht.
    }
    .fix1 = { $kind ->
        [mx]
            Wenn das stimmt, schreiben Sie es ins Profil; dann wird niemand mehr gefragt:
            {"["}accounts.{ account-key }]
            provider = "{ $providerid }"
       *[other] { HAS($host) ->
            [no] Wenn es der richtige Server ist, schreiben Sie ihn ins Profil; dann wird niemand mehr gefragt.
           *[yes]
                Wenn das stimmt, schreiben Sie es ins Profil; dann wird niemand mehr gefragt:
                { step-server-lines }
                { step-server-options }
        }
    }
    .fix2 = { HAS($other) ->
        [no] {""}
       *[yes] Schreiben Sie den Anmeldenamen, der dabei stand, ebenfalls unter [accounts.{ account-key }] ins Profil: username = "{ $other }"
    }

ca-file-unusable = Die Zertifikatsdatei des Profils ist unbrauchbar
    .means = ca_file nennt { $path }, aber darin ist kein brauchbares Zertifikat. Der Grund: „{ $reason }“
    .fix1 = Sehen Sie nach, ob es die Datei gibt, ob Sie sie lesen dürfen und ob eine Zeile -----BEGIN CERTIFICATE----- darin steht.
    .fix2 = Wenn Sie keine eigene Zertifizierungsstelle brauchen, entfernen Sie ca_file aus dem Profil.

refused-before = Genau dieses Passwort hat der Server schon abgelehnt
    .means = { HAS($previous) ->
        [yes] Am { $previous } hat { server-nom } dieses Passwort{ for-login } abgelehnt.
       *[no] { server-first } hat dieses Passwort{ for-login } schon einmal abgelehnt.
    } Es wurde nicht noch einmal versucht, weil viele Anbieter ein Konto nach mehreren Fehlversuchen sperren.
    .fix1 = { $check }
    .fix2 = { $make }
    .fix3 = { $copy }
    .fix4 = { step-store-after-all }
    .fix5 = Falls es inzwischen stimmen muss, etwa weil Sie bei Ihrem Anbieter etwas eingeschaltet haben, versuchen Sie es trotzdem mit --insist.

address-invalid = { $field ->
        [address] Die Adresse im Profil ist unbrauchbar: { $address }
       *[other] Diese Adresse ist unbrauchbar: { $address }
    }
    .means = { $reason ->
        [empty] Sie ist leer.
        [no-at] Ihr fehlt das @.
        [several-at] Sie hat mehr als ein @. Sind es mehrere Adressen, geben Sie sie einzeln an.
        [empty-local] Vor dem @ steht nichts.
        [empty-domain] Hinter dem @ steht nichts.
        [character] Sie enthält ein Zeichen, das dort nicht stehen darf, etwa ein Leerzeichen, ein Komma oder eine Klammer. Manche Leerzeichen sieht man nicht, und sie kommen beim Kopieren einer Adresse mit; neu eingetippt ist sie frei davon.
        [control] Sie enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.
        [dots] Vor dem @ steht ein Punkt am Anfang oder am Ende, oder zwei stehen nebeneinander.
        [domain] Was hinter dem @ steht, ist keine Domain.
       *[other] Sie ist länger, als eine Adresse sein darf.
    }{ $field ->
        [address] {""}
       *[other] {" "}Es wurde niemandem etwas gesendet.
    }
    .fix1 = { $field ->
        [address] Berichtigen Sie address beim Konto „{ $account }“ im Profil.
        [to] Berichtigen Sie sie hinter --to.
        [cc] Berichtigen Sie sie hinter --cc.
        [bcc] Berichtigen Sie sie hinter --bcc.
        [from] Berichtigen Sie sie hinter --from.
       *[other] Berichtigen Sie sie hinter --reply-to.
    }

host-not-found = Der Server{ with-host } ist nicht zu finden
    .means = Sein Name hat keine Adresse. Entweder ist der Name falsch geschrieben, oder dieser Rechner hat keine Verbindung ins Internet. Das System sagt: „{ $reason }“
    .fix1 = Sehen Sie nach, ob sich andere Seiten öffnen lassen. Ohne Verbindung kann nichts gesendet werden.
    .fix2 = Vergleichen Sie den Namen des Servers im Profil Buchstabe für Buchstabe mit den Hilfeseiten Ihres Anbieters.

connection-refused = { server-first } nimmt an Port { $port } keine Verbindungen an
    .means = { HAS($other) ->
        [yes] Der Server ist da, aber nicht an diesem Port. An einem anderen antwortet er: { $other }.
       *[no] Entweder ist der Port falsch, oder der Server steht still, oder eine Firewall ist im Weg. Das System sagt: „{ $reason }“
    }
    .fix1 = { HAS($other) ->
        [yes] Schreiben Sie das ins Profil, unter smtp: { $other }
       *[no] Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters. Üblich sind Port 465 mit encryption = "tls" und Port 587 mit encryption = "starttls".
    }
    .fix2 = { HAS($other) ->
        [yes] {""}
       *[no] Viele Netze (Hotels, Firmen, Rechenzentren) sperren die Ports für Post. Versuchen Sie es aus einem anderen Netz.
    }

connection-lost = Die Verbindung brach ab { stage-in-words }
    .means = { server-first } oder etwas auf dem Weg hat die Verbindung beendet, bevor eine Antwort kam.{ $stage ->
        [message] {" "}Die Nachricht war da noch nicht vollständig, sie wurde also nicht gesendet.
        [sender] {" "}Es wurde nichts gesendet.
        [recipient] {" "}Es wurde nichts gesendet.
       *[other] {""}
    } Das System sagt: „{ $reason }“
    .fix1 = { step-later }
    .fix2 = Geschieht es immer wieder, sehen Sie sich mit --trace das Gespräch an: Es zeigt, nach welchem Befehl.

timed-out = Keine rechtzeitige Antwort { stage-in-words }
    .means = mailcheck hat insgesamt { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } auf { server-acc } gewartet und dann aufgegeben.{ $stage ->
        [connect] {" "}Ein Port, der gar nicht antwortet, ist oft von einer Firewall gesperrt.
        [auth] {" "}Manche Server lassen falsche Anmeldungen absichtlich warten.
        [message] {" "}Die Nachricht war da noch nicht vollständig, sie wurde also nicht gesendet.
        [sender] {" "}Es wurde nichts gesendet.
        [recipient] {" "}Es wurde nichts gesendet.
       *[other] {""}
    }
    .fix1 = { step-later }
    .fix2 = { $stage ->
        [connect] Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters, und versuchen Sie es aus einem anderen Netz.
       *[other] Geben Sie mehr Zeit: --timeout 3m
    }

port-encryption-mismatch = Port und Verschlüsselung passen nicht zusammen
    .means = { $speaks ->
        [tls] Port { $port } des Servers{ with-host } spricht vom ersten Byte an TLS, im Profil steht aber encryption = "{ $encryption }".
       *[other] Port { $port } des Servers{ with-host } beginnt im Klartext, im Profil steht aber encryption = "{ $encryption }".
    } Ihr Passwort wurde nicht gesendet.
    .fix1 = { HAS($other) ->
        [yes] Dieses Paar funktioniert; schreiben Sie es ins Profil, unter smtp: { $other }
       *[no] { $speaks ->
            [tls] Schreiben Sie encryption = "tls" ins Profil, unter smtp.
           *[other] Schreiben Sie encryption = "starttls" ins Profil, unter smtp.
        }
    }

certificate-expired = Das Zertifikat des Servers ist abgelaufen
    .means = Das Zertifikat des Servers{ with-host } galt bis zum { $day }. Ohne gültiges Zertifikat kann niemand wissen, ob es der richtige Server ist; deshalb wurde Ihr Passwort nicht gesendet.
    .fix1 = Sehen Sie nach, ob das Datum dieses Rechners stimmt. Er hält heute für den { $today }.
    .fix2 = Stimmt es, muss der Betreiber des Servers{ with-host } das Zertifikat erneuern. Sagen Sie es ihm.

certificate-not-yet-valid = Das Zertifikat des Servers gilt noch nicht
    .means = Das Zertifikat des Servers{ with-host } gilt erst ab dem { $day }. Meistens heißt das, dass die Uhr dieses Rechners falsch geht. Ihr Passwort wurde nicht gesendet.
    .fix1 = Stellen Sie Datum und Uhrzeit dieses Rechners. Er hält heute für den { $today }.
    .fix2 = Stimmen sie, sagen Sie es dem Betreiber des Servers{ with-host }.

certificate-wrong-host = Der Server zeigt das Zertifikat eines anderen Servers
    .means = { HAS($names) ->
        [yes] Sie wollen zu { server-dat }, aber das Zertifikat gilt für: { $names }.
       *[no] Sie wollen zu { server-dat }, aber für diesen Namen gilt das Zertifikat nicht.
    } Entweder ist der Name im Profil nicht der wirkliche Name des Servers, oder jemand anderes antwortet an seiner Stelle. Ihr Passwort wurde nicht gesendet.
    .fix1 = Vergleichen Sie den Namen des Servers im Profil mit den Hilfeseiten Ihres Anbieters. Bei vielen Hostern ist es ein Name des Hosters und nicht mail.ihre-domain.
    .fix2 = Im Hotel, im Zug oder im Firmennetz: Versuchen Sie es aus einem anderen Netz.

certificate-untrusted = Dem Zertifikat des Servers ist nicht zu trauen
    .means = { $interceptor ->
        [yes] Das Zertifikat für { server-acc } hat „{ $issuer }“ unterschrieben. Das ist nicht der Mailanbieter, sondern ein Programm dazwischen: ein Virenschutz oder der Proxy einer Firma, der verschlüsselte Post mitliest.
       *[other] { $selfsigned ->
            [yes] { server-first } hat sein Zertifikat selbst unterschrieben. Das könnte jeder, also beweist es nichts.
           *[other] { HAS($issuer) ->
                [yes] Das Zertifikat des Servers{ with-host } hat „{ $issuer }“ unterschrieben; diese Stelle kennt Ihr Rechner nicht.
               *[no] Wer das Zertifikat des Servers{ with-host } unterschrieben hat, lässt sich nicht feststellen.
            }
        }
    } Ihr Passwort wurde nicht gesendet.
    .fix1 = { $interceptor ->
        [yes] Schalten Sie im Virenschutz die Prüfung verschlüsselter Mailverbindungen aus („Mail-Schutz“, „SSL-Prüfung“). In einer Firma fragen Sie den Administrator.
       *[other] Ist es Ihr eigener Server oder der Ihrer Firma, besorgen Sie sich das Zertifikat der Zertifizierungsstelle als Datei und nennen Sie die Datei im Profil: ca_file = "firma-ca.pem"
    }
    .fix2 = { $interceptor ->
        [yes] Soll das Programm dazwischen sein, besorgen Sie sich sein Zertifikat als Datei und nennen Sie die Datei im Profil: ca_file = "firma-ca.pem"
       *[other] Ist es ein öffentlicher Anbieter, machen Sie aus diesem Netz nicht weiter: Jemand könnte dazwischen sitzen.
    }

certificate-invalid = Das Zertifikat des Servers ist fehlerhaft
    .means = Das Zertifikat des Servers{ with-host } ist unbrauchbar. Der Grund: „{ $reason }“. Ihr Passwort wurde nicht gesendet.
    .fix1 = Sagen Sie es dem Betreiber des Servers{ with-host }.

tls-too-old = Der Server kennt nur veraltete Verschlüsselung
    .means = { server-first } bietet kein TLS 1.2 oder neuer an. Was er anbietet, lässt sich brechen; deshalb wurde Ihr Passwort nicht gesendet.
    .fix1 = Der Betreiber muss den Server auf den neuen Stand bringen. Sagen Sie es ihm.
    .fix2 = Sehen Sie nach, ob Ihr Anbieter einen anderen Server oder Port nennt.

tls-failed = Die Verschlüsselung kam nicht zustande
    .means = { server-first } und mailcheck haben sich auf keine verschlüsselte Verbindung geeinigt. Der Grund: „{ $reason }“. Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-later }
    .fix2 = Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters.

plaintext-after-starttls = Jemand wollte vor der Verschlüsselung Antworten einschieben
    .means = Hinter der Antwort des Servers auf STARTTLS kam noch mehr Text, unverschlüsselt. Ein ordentlicher Server tut das nie; ein Angreifer auf dem Weg tut es, damit ein falsches Passwort richtig aussieht. mailcheck hat sofort aufgehört. Ihr Passwort wurde nicht gesendet.
    .fix1 = Versuchen Sie es aus einem anderen Netz, etwa dem Ihres Telefons.
    .fix2 = Wo der Anbieter es hat, nehmen Sie TLS vom ersten Byte an. Im Profil, unter smtp: port = 465, encryption = "tls"
    .fix3 = Geschieht es aus jedem Netz, sagen Sie es dem Betreiber des Servers{ with-host }.

not-smtp = Was bei { server-dat }, Port { $port }, antwortet, ist kein Mailserver
    .means = Es sagte: „{ $first }“. Ihr Passwort wurde nicht gesendet.
    .fix1 = Vergleichen Sie Server und Port im Profil mit den Hilfeseiten Ihres Anbieters. Üblich sind Port 465 mit encryption = "tls" und Port 587 mit encryption = "starttls".
    .fix2 = Im Hotel oder im Zug antwortet vielleicht eine Anmeldeseite: Öffnen Sie zuerst eine Webseite.

starttls-not-offered = Der Server bietet keine Verschlüsselung an
    .means = Im Profil steht encryption = "starttls", aber { server-nom } bietet das an Port { $port } nicht an. Entweder hat er dort keine, oder jemand auf dem Weg hat das Angebot entfernt, um mitzulesen. Ihr Passwort wurde nicht gesendet.
    .fix1 = Nehmen Sie TLS vom ersten Byte an. Im Profil, unter smtp: port = 465, encryption = "tls"
    .fix2 = Versuchen Sie es aus einem anderen Netz.

auth-not-offered = Der Server bietet keine Anmeldung an
    .means = { server-first } hat die Verbindung an Port { $port } angenommen, aber anmelden kann sich dort niemand. Meistens ist das der Port für Post zwischen Servern. Ihr Passwort wurde nicht gesendet.
    .fix1 = Nehmen Sie den Port zum Abgeben von Post. Im Profil, unter smtp: port = 465, encryption = "tls", oder port = 587, encryption = "starttls"
    .fix2 = Bei manchen Anbietern muss SMTP erst in den Einstellungen des Postfachs eingeschaltet werden.

smtputf8-required = Dieser Server nimmt keine Adressen mit Umlauten vor dem @ an
    .means = { $stage ->
        [sender] Ihre Adresse hat vor dem @ Buchstaben wie ä, ö oder ü, und { server-nom } bietet nicht an, was dafür nötig ist (SMTPUTF8).
       *[other] Eine Adresse dieser Nachricht hat vor dem @ Buchstaben wie ä, ö oder ü, und { server-nom } bietet nicht an, was dafür nötig ist (SMTPUTF8).
    } Es wurde nichts gesendet.
    .fix1 = { $stage ->
        [sender] Bitten Sie Ihren Anbieter um eine Adresse ohne Umlaute vor dem @, und schreiben Sie sie ins Profil. Umlaute hinter dem @ schaden nicht.
       *[other] Bitten Sie den Empfänger um eine Adresse ohne Umlaute vor dem @. Umlaute hinter dem @ schaden nicht.
    }

from-rewritten = { HAS($from) ->
        [yes] { provider-first } wird den Absender { $from } ersetzen
       *[no] Der Anbieter wird den Absender ersetzen
    }
    .means = { HAS($address) ->
        [yes] Sie sind als { $address } angemeldet. { provider-first } setzt diese Adresse an die Stelle jedes anderen Absenders, der dort nicht als eigene Adresse eingerichtet ist, und sagt nichts davon.
       *[no] { provider-first } setzt die Adresse des Kontos an die Stelle jedes anderen Absenders, der dort nicht als eigene Adresse eingerichtet ist, und sagt nichts davon.
    }
    .fix1 = { HAS($alias) ->
        [yes] { $alias }
       *[no] Richten Sie die Adresse auf der Webseite des Anbieters in den Einstellungen Ihres Postfachs als eigene Adresse ein.
    }
    .fix2 = { $source ->
        [program] Oder senden Sie von der Adresse des Kontos und nennen Sie die andere als Adresse für Antworten.
       *[other] Oder lassen Sie --from weg und nennen Sie die andere Adresse mit --reply-to.
    }

attachment-blocked = { $provider } wird { $file } wahrscheinlich ablehnen
    .means = { $reason ->
        [locked] Sie ist mit einem Passwort verschlossen, und darin steckt ein weiteres Archiv, { $inside }. Solche Archive werden abgelehnt, weil niemand darin nach Viren suchen kann.
       *[other] { HAS($inside) ->
            [yes] Darin steckt { $inside }. Dateien vom Typ { $kind } werden aus Sorge vor Viren abgelehnt, auch in Archiven.
           *[no] Dateien vom Typ { $kind } werden aus Sorge vor Viren abgelehnt.
        }
    } mailcheck versucht es trotzdem, denn die Liste solcher Typen ändert sich.
    .fix1 = Senden Sie stattdessen einen Link zu der Datei, oder senden Sie sie als PDF.

attachment-empty = Die Datei { $file } ist leer
    .means = Eine Datei ohne Inhalt ist meistens ein Fehler des Programms, das sie schreiben sollte. Es wurde nichts gesendet.
    .fix1 = Erzeugen Sie die Datei neu und sehen Sie nach, ob sie sich öffnen lässt.

attachment-missing = Die Datei { $file } gibt es nicht
    .means = Es wurde nichts gesendet.
    .fix1 = Sehen Sie nach, wie ihr Name geschrieben wird und in welchem Ordner sie liegt. Namen mit Leerzeichen brauchen Anführungszeichen.

attachment-unreadable = Die Datei { $file } kann nicht angehängt werden
    .means = { $reason ->
        [directory] Sie ist ein Ordner. Es wurde nichts gesendet.
        [special] Sie ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät. Es wurde nichts gesendet.
        [name] Ihr Name ist leer oder enthält ein Steuerzeichen. Es wurde nichts gesendet.
       *[other] Das System sagt: „{ $reason }“. Es wurde nichts gesendet.
    }
    .fix1 = { $reason ->
        [directory] Nennen Sie die Dateien darin einzeln, oder packen Sie den Ordner in eine .zip-Datei.
        [special] Speichern Sie den Inhalt zuerst in einer Datei, oder übergeben Sie ihn auf der Standardeingabe: „-“ als Datei, und --name für den Namen.
        [name] Geben Sie der Datei einen anderen Namen.
       *[other] Sehen Sie nach, ob Sie die Datei lesen dürfen.
    }

in-doubt = Vielleicht gesendet: Niemand weiß, ob der Server die Nachricht angenommen hat
    .means = Die ganze Nachricht wurde übergeben, aber die Verbindung endete, bevor der Server sie bestätigte. Sie kann zugestellt worden sein oder auch nicht. mailcheck sendet sie nicht von selbst noch einmal, damit niemand sie doppelt bekommt.
    .fix1 = { $providerid ->
        [gmail] Suchen Sie in Gmail nach ihr; findet sie sich unter den gesendeten Nachrichten, ist sie gesendet: { $searchlink }
        [google-workspace] Suchen Sie in Gmail nach ihr; findet sie sich unter den gesendeten Nachrichten, ist sie gesendet: { $searchlink }
       *[other] Sehen Sie im Ordner „Gesendet“ Ihres Postfachs nach: Ist sie dort, ist sie gesendet. Ist sie es nicht, beweist das nichts, denn nicht jeder Anbieter legt dort eine Kopie ab.
    }
    .fix2 = Oder fragen Sie den Empfänger. Wer im Protokoll eines Mailservers nachsieht, findet sie unter der Message-ID „{ $messageid }“.
    .fix3 = Senden Sie sie erst dann noch einmal, wenn Sie sicher sind, dass sie nicht angekommen ist.

interrupted = Abgebrochen
    .means = { $stage ->
        [message] mailcheck wurde beendet, bevor die Nachricht vollständig war. Sie wurde nicht gesendet.
       *[other] mailcheck wurde während des Gesprächs mit dem Server beendet. Es wurde nichts gesendet.
    }

# --- Vom Server gesagt: Anmeldung ------------------------------------------------------------------------------------

app-password-required = { provider-first } verlangt ein App-Passwort
    .means = { $shape ->
        [app-password] Was Sie angegeben haben, sieht wie ein App-Passwort aus, aber { provider-nom } hat es nicht als solches angenommen. Vielleicht ist es das Passwort Ihres Kontos selbst, oder das App-Passwort gehört zu einem anderen Konto{ HAS($login) ->
            [yes] {" "}als { $login }
           *[no] {""}
        }.
       *[other] Von Mailprogrammen nimmt { provider-nom }{ for-login } kein Kontopasswort an, nur ein App-Passwort: ein eigenes, das für ein einzelnes Programm angelegt wird.
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { $switchon }
    }
    .fix2 = { $shape ->
        [app-password] { step-make-after-all }
       *[other] { step-make }
    }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

credentials-rejected = { provider-first } hat Anmeldename und Passwort nicht angenommen
    .means = { server-first } hat die Anmeldung{ with-login } abgelehnt. { $shape ->
        [app-password] { HAS($revoked) ->
            [yes] { $revoked }
           *[no] { $cause }
        }
       *[other] { $cause }
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { HAS($look) ->
            [yes] { $look }
           *[no] { $switchon }
        }
    }
    .fix2 = { $check }
    .fix3 = { step-make-after-all }
    .fix4 = { $copy }
    .fix5 = { step-store-after-all }
    .fix6 = { step-login-name }
    .fix7 = { $shape ->
        [app-password] {""}
       *[other] { $nopage }
    }

web-login-required = { provider-first } hat die Anmeldung gesperrt und verlangt erst eine Anmeldung im Browser
    .means = Die Anmeldung kam von einem Ort oder Programm, das { provider-nom } noch nicht kennt; zu Ihrem Schutz wurde sie gesperrt. Das Passwort kann durchaus stimmen.
    .fix1 = { HAS($browser) ->
        [yes] { $browser }
       *[no] Melden Sie sich in einem Browser, am besten auf diesem Rechner, auf der Webseite des Anbieters an, und bestätigen Sie dort, dass die Anmeldung von Ihnen kam.
    }
    .fix2 = { step-then-again }
    .fix3 = { HAS($make) ->
        [yes] Wird sie wieder gesperrt, hilft vielleicht ein neues App-Passwort. { $make }
       *[no] {""}
    }

oauth-token-rejected = Das Zugriffstoken wurde abgelehnt
    .means = Der Server nimmt das OAuth-Token nicht an. Meistens ist es abgelaufen: Solche Token gelten nur kurze Zeit. Vielleicht fehlt ihm auch die Erlaubnis, Post zu senden{ HAS($scope) ->
        [yes] {" "}(der Scope { $scope }).
       *[no] .
    }
    .fix1 = Lassen Sie das Programm, das die Token erzeugt, ein neues erzeugen, und versuchen Sie es noch einmal.
    .fix2 = Erzeugt es keines mehr, erteilen Sie ihm die Erlaubnis neu. { $withdrawn }

too-many-logins = Zu viele Anmeldungen in kurzer Zeit
    .means = { provider-first } lässt dieses Konto eine Weile warten, weil sich gerade jemand oder ein Programm sehr oft angemeldet hat. Über Ihr Passwort sagt das nichts.
    .fix1 = Warten Sie zehn Minuten oder länger, und versuchen Sie es dann noch einmal.
    .fix2 = Verschickt ein anderes Programm von Ihnen viele Nachrichten, lassen Sie es für alle eine einzige Verbindung nutzen.

auth-temporary-failure = Der Server kann Anmeldungen gerade nicht prüfen
    .means = { server-first } hat selbst eine Störung. Ob Ihr Passwort stimmt, sagt er nicht.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-mechanism-unsupported = Der Server verlangt ein Anmeldeverfahren, das mailcheck nicht hat
    .means = { HAS($mechanisms) ->
        [yes] { server-first } bietet nur an: { $mechanisms }.
       *[no] { server-first } kennt das versuchte Anmeldeverfahren nicht.
    } mailcheck kann PLAIN und LOGIN für Passwörter und XOAUTH2 für Token (method = "oauth2").
    .fix1 = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob für Mailprogramme ein anderer Server oder Port gedacht ist.
    .fix2 = Bietet er nur XOAUTH2 an, nimmt er keine Passwörter mehr: Dann braucht es ein Token und method = "oauth2" im Profil.

auth-protocol-error = Der Server hat die Anmeldung nicht verstanden
    .means = { server-first } hat auf die Anmeldung etwas geantwortet, das kein Mailserver sagen sollte.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-required = Der Server verlangt erst eine Anmeldung
    .means = { $stage ->
        [sender] { server-first } hat die Anmeldung angenommen und verlangt trotzdem eine. Das geschieht, wenn die Sitzung auf seiner Seite verworfen wurde.
       *[other] { server-first } verlangt eine Anmeldung, bevor er irgendetwas tut.
    } Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

smtp-auth-disabled = Der Versand durch Mailprogramme ist für dieses Postfach ausgeschaltet
    .means = { server-first } sagt, dass sich dieses Postfach nicht über SMTP anmelden darf. Über Ihr Passwort sagt das nichts; es kann durchaus stimmen.
    .fix1 = { $providerid ->
        [microsoft-365] Bitten Sie den Administrator Ihrer Organisation, für Ihr Postfach „Authentifiziertes SMTP“ zu erlauben: Microsoft 365 Admin Center, Aktive Benutzer, Ihr Name, E-Mail, E-Mail-Apps verwalten. Microsoft erklärt es hier: https://aka.ms/smtp_auth_disabled
       *[other] Schalten Sie SMTP (oft „POP3/IMAP und SMTP“ oder „E-Mail-Programme“ genannt) in den Einstellungen Ihres Postfachs auf der Webseite des Anbieters ein. In einer Organisation hilft der Administrator.
    }
    .fix2 = { step-then-again }

basic-auth-disabled = { $providerid ->
        [microsoft-365] Microsoft 365 nimmt hier von Mailprogrammen kein Passwort an
        [outlook-com] Outlook.com nimmt von Mailprogrammen kein Passwort mehr an
       *[other] Der Server nimmt von Mailprogrammen kein Passwort mehr an
    }
    .means = { $providerid ->
        [outlook-com] Seit dem 16. September 2024 nehmen Outlook.com, Hotmail und Live von Mailprogrammen weder das Passwort des Kontos noch App-Passwörter an. Es bleibt nur die Anmeldung mit OAuth.
        [microsoft-365] { $stage ->
            [policy] Seit Ende Dezember 2026 ist bei Microsoft 365 die Anmeldung mit Passwort ausgeschaltet, es sei denn, der Administrator der Organisation hat sie wieder eingeschaltet. Das weiß mailcheck nicht und versucht es deshalb trotzdem.
           *[other] Die Anmeldung mit Passwort ist dort ausgeschaltet, ob das Passwort stimmt oder nicht. Vielleicht kann der Administrator der Organisation sie wieder einschalten; sonst bleibt nur die Anmeldung mit OAuth.
        }
       *[other] Ob das Passwort stimmt, spielt keine Rolle: Die Anmeldung mit Passwort ist dort ausgeschaltet, es bleibt nur die mit OAuth. Outlook.com macht das seit dem 16. September 2024 für alle Konten so, Organisationen mit Microsoft 365 können es tun.
    }
    .fix1 = { $providerid ->
        [outlook-com] {""}
       *[other] Gehört die Adresse zu einer Organisation, fragen Sie deren Administrator, ob er die Anmeldung mit Passwort für Ihr Postfach erlauben kann.
    }
    .fix2 = { $source ->
        [program] Sehen Sie nach, ob sich das Programm mit OAuth anmelden kann; die Schaltfläche heißt oft „Mit Microsoft anmelden“.
       *[other] Melden Sie sich mit einem Zugriffstoken an: method = "oauth2" im Profil, und als secret ein Befehl, der das Token ausgibt.
    }
    .fix3 = Oder senden Sie von einer Adresse bei einem anderen Anbieter.

auth-policy-block = Eine Sicherheitsregel hat die Anmeldung aufgehalten
    .means = { $providerid ->
        [microsoft-365] Ihre Organisation hat bei Microsoft 365 Regeln für Anmeldungen gesetzt (Sicherheitsstandards oder bedingter Zugriff), und diese Anmeldung erfüllt sie nicht. Ihr Passwort kann durchaus stimmen.
       *[other] Der Anbieter oder der Administrator Ihrer Organisation hat Regeln für Anmeldungen gesetzt, und diese erfüllt sie nicht. Ihr Passwort kann durchaus stimmen.
    }
    .fix1 = Fragen Sie den Administrator Ihrer Organisation; das Protokoll der Anmeldungen zeigt, welche Regel es war.
    .fix2 = Gibt es keinen Administrator, melden Sie sich auf der Webseite des Anbieters an und achten Sie auf einen Hinweis, oder fragen Sie dessen Kundendienst.

federation-unreachable = Der Anmeldedienst Ihrer Organisation antwortet nicht
    .means = Der Anbieter gibt Anmeldungen Ihrer Organisation an deren eigenen Dienst weiter, und der war nicht zu erreichen. Ob Ihr Passwort stimmt, konnte niemand sagen.
    .fix1 = { step-later }
    .fix2 = Bleibt es dabei, melden Sie es dem Administrator Ihrer Organisation, und zeigen Sie ihm die Worte des Servers.

password-too-weak = Der Server nimmt kein so einfaches Passwort an
    .means = { server-first } lehnt dieses Passwort ab, weil es zu leicht zu erraten ist, selbst wenn es das richtige ist.
    .fix1 = Vergeben Sie bei Ihrem Anbieter ein längeres Passwort.
    .fix2 = { step-store }

auth-cancelled = Die Anmeldung wurde abgebrochen
    .means = { server-first } sagt, die Anmeldung sei mittendrin beendet worden. Ob das Passwort stimmt, hat er nicht geprüft.
    .fix1 = { step-later }
    .fix2 = { step-report }

already-authenticated = Die Anmeldung wurde zweimal versucht
    .means = { server-first } hatte die Anmeldung schon angenommen und lehnt eine zweite im selben Gespräch ab. Das ist ein Fehler des Programms, nicht Ihres Passworts.
    .fix1 = { step-report }

# --- Vom Server gesagt: Verbindung -----------------------------------------------------------------------------------

helo-rejected = Der Server lehnt den Namen ab, mit dem dieser Rechner sich vorstellt
    .means = Jedes Mailprogramm muss beim Verbinden einen Namen nennen. { server-first } lehnt den dieses Rechners ab, oder er will gerade keine Verbindungen von ihm. Mit Ihrem Passwort hat das nichts zu tun.
    .fix1 = { step-later }
    .fix2 = { $source ->
        [program] Geben Sie dem Programm einen vollständigen Namen für diesen Rechner wie buero.example.com; die Einstellung heißt oft „EHLO-Name“, „HELO-Name“ oder „lokaler Hostname“.
       *[other] Geben Sie dem Rechner einen vollständigen Namen wie buero.example.com, oder bitten Sie seinen Administrator darum.
    }

ip-not-authorized = Der Server nimmt aus diesem Netz keine Post an
    .means = { server-first } lässt von der Adresse dieses Internetanschlusses aus keine Post abgeben, solange niemand sie dort freigegeben hat.
    .fix1 = Nehmen Sie den Postausgangsserver Ihres Anbieters, mit Anmeldung. { step-compare-server }
    .fix2 = Hat der Anbieter in seinen Einstellungen eine Liste erlaubter Internetadressen, tragen Sie Ihre dort ein.

ip-blocked = Der Server nimmt von diesem Internetanschluss nichts an
    .means = Bei { server-dat } steht die Adresse dieses Internetanschlusses auf einer Sperrliste, oder er traut ihr nicht, weil sie keinen ordentlichen Namen hat. Mit Ihnen und Ihrem Passwort hat das nichts zu tun.
    .fix1 = Geben Sie Ihre Post beim Postausgangsserver Ihres Anbieters ab, mit Anmeldung, und nicht beim Server des Empfängers. { step-compare-server }
    .fix2 = Versuchen Sie es aus einem anderen Netz, etwa dem Ihres Telefons, und schalten Sie ein VPN aus.
    .fix3 = Ist es ein eigener Server, lassen Sie dessen Adresse von der Liste nehmen, die in den Worten des Servers steht, und sorgen Sie für einen Namen im Domain Name System (Reverse DNS).

ip-rate-limited = Aus diesem Netz kommt zu viel unerwünschte Post
    .means = { server-first } sperrt diesen Internetanschluss eine Weile wegen der Post oder der vielen Verbindungen, die von ihm kamen, vielleicht gar nicht von Ihnen. Über Ihr Passwort sagt das nichts.
    .fix1 = Versuchen Sie es in einer Stunde noch einmal, oder aus einem anderen Netz.
    .fix2 = Verschickt ein Programm von Ihnen viel Post, oder könnte ein Rechner in Ihrem Netz einen Virus haben, kümmern Sie sich zuerst darum.

too-many-connections = Zu viele Verbindungen auf einmal
    .means = { server-first } erlaubt nur wenige Verbindungen zur selben Zeit, und die Grenze ist erreicht. Über Ihr Passwort sagt das nichts.
    .fix1 = { step-later }
    .fix2 = Lassen Sie Programme, die viele Nachrichten senden, eine einzige Verbindung für alle benutzen, eine Nachricht nach der anderen.

too-many-errors = Der Server hat das Gespräch nach zu vielen Fehlern beendet
    .means = { server-first } hatte vorher mehrere Befehle abgelehnt und dann aufgelegt. Die Ursache ist die erste dieser Ablehnungen, nicht die letzte. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Suchen Sie weiter oben im Protokoll die erste Ablehnung des Servers, und lassen Sie diese erklären.
       *[other] Sehen Sie sich das Gespräch mit --trace an: Die erste Ablehnung des Servers ist die Ursache.
    }
    .fix2 = { step-later }

rate-limited = Schneller, als der Server erlaubt
    .means = { server-first } nimmt in kurzer Zeit nur eine begrenzte Zahl von Nachrichten an, und es waren mehr. { not-delivered }
    .fix1 = { step-later }
    .fix2 = Senden Sie viele Nachrichten mit Pausen dazwischen.

tls-unavailable = Der Server kann gerade nicht verschlüsseln
    .means = { server-first } bietet Verschlüsselung an, sagt dann aber, dass sie gestört ist. Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-later }
    .fix2 = { step-tls-first }

starttls-required = Der Server verlangt erst Verschlüsselung
    .means = { server-first } nimmt ohne Verschlüsselung weder eine Anmeldung noch Post an.
    .fix1 = { step-encrypt }

unencrypted = Die Verbindung zu { server-dat } ist nicht verschlüsselt
    .means = So steht es im Profil (encryption = "none"), und es geht nur, weil der Server auf diesem Rechner läuft. Ihr Passwort verlässt ihn nicht.

server-refuses = { $stage ->
        [profile] Der Server sagt Nein
       *[other] Der Server will mit diesem Rechner nicht sprechen
    }
    .means = { $stage ->
        [profile] Er lehnt endgültig ab, und den Grund kennt mailcheck nicht. Vielleicht sagen ihn seine Worte unten.
       *[other] { server-first } hat die Verbindung abgewiesen, noch vor jedem Passwort. Warum, sagen am ehesten seine Worte unten.
    }
    .fix1 = { $stage ->
        [profile] Folgen Sie den Worten des Servers, wenn sie etwas vorschlagen.
       *[other] { step-compare-server }
    }
    .fix2 = { $stage ->
        [profile] Sagen Sie mailcheck mehr, wenn Sie es wissen: wessen Server es war (--provider), und worauf er geantwortet hat (--stage).
       *[other] Versuchen Sie es aus einem anderen Netz; Netze von Firmen und Rechenzentren sind oft ausgesperrt.
    }

server-busy = Der Server ist überlastet
    .means = { server-first } hat gerade zu viel zu tun. Es wurde nichts gesendet.
    .fix1 = { step-later }

connection-expired = Der Server hat die Verbindung beendet
    .means = Für { server-acc } war die Zeit für diese Verbindung um. Es wurde nichts gesendet.
    .fix1 = { step-later }

idle-timeout = Der Server hat zu lange gewartet und die Verbindung beendet
    .means = { server-first } hat eine Weile nichts gehört und aufgelegt. Der Grund kann eine langsame Leitung oder ein großer Anhang sein, oder ein Programm, das mit etwas anderem beschäftigt war. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = Geschieht es nur bei großen Anhängen, senden Sie kleinere, oder über eine schnellere Verbindung.

server-temporary-failure = Der Server hat gerade selbst eine Störung
    .means = { server-first } sagt, dass es im Augenblick nicht geht und später vielleicht wieder. { $stage ->
        [message] Die Nachricht wurde nicht gesendet.
        [recipient] { HAS($recipient) ->
            [yes] An { $recipient } wurde die Nachricht nicht gesendet.
           *[no] Die Nachricht wurde nicht gesendet.
        }
       *[other] Über Ihr Passwort sagt das nichts.
    }
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

bad-sequence = Der Server findet die Befehle in falscher Reihenfolge
    .means = { server-first } und { program-nom } verstehen sich nicht. Oft hatte der Server vorher schon etwas abgelehnt, und dies folgt nur daraus. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }

syntax-error = Der Server kann einen Befehl nicht lesen
    .means = { server-first } lehnt etwas ab, das { program-nom } gesagt hat, meistens eine ungewöhnliche Adresse. Es wurde nichts gesendet.
    .fix1 = Sehen Sie nach, ob Absender und Empfänger richtig geschrieben sind: die Adresse allein, ohne Namen.
    .fix2 = { step-report }

unknown-command = Der Server kennt einen Befehl nicht
    .means = { server-first } ist nicht für Mailprogramme eingerichtet, oder etwas dazwischen verändert, was gesagt wird. Es wurde nichts gesendet.
    .fix1 = { step-compare-server }
    .fix2 = Prüft ein Virenschutz die ausgehende Post, schalten Sie das aus und versuchen Sie es noch einmal.

protocol-violation = Der Server sagt, die Regeln des Protokolls seien verletzt
    .means = { server-first } und { program-nom } verstehen sich nicht. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }

# --- Vom Server gesagt: Absender -------------------------------------------------------------------------------------

sender-not-owned = { HAS($address) ->
        [yes] Sie dürfen nicht als { $address } senden
       *[no] Sie dürfen nicht mit dieser Absenderadresse senden
    }
    .means = Die Anmeldung{ with-login } funktioniert, aber { server-nom } lässt Sie nicht mit dieser Adresse senden: Soweit der Server weiß, gehört sie jemand anderem oder ist dort nicht bestätigt. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Tragen Sie als Absender die Adresse des Postfachs ein, an dem sich das Programm anmeldet.
       *[other] Nehmen Sie die Adresse des Postfachs, an dem Sie sich anmelden, oder melden Sie sich am Postfach dieser Adresse an: username im Profil.
    }
    .fix2 = Oder lassen Sie Ihren Anbieter oder Administrator die Adresse für dieses Postfach freigeben (als Alias oder bestätigten Absender).

sender-not-in-domain = Ihre Organisation lässt diese Adresse nicht senden
    .means = { HAS($address) ->
        [yes] Die Anmeldung funktioniert, aber die Adresse { $address } ist im Google Workspace der Organisation gesperrt oder nicht eingetragen. Es wurde nichts gesendet.
       *[no] Die Adresse ist im Google Workspace der Organisation gesperrt oder nicht eingetragen. Es wurde nichts gesendet.
    }
    .fix1 = Bitten Sie den Administrator Ihrer Organisation, das Konto zum Senden freizugeben.

bad-sender-address = { HAS($address) ->
        [yes] Der Server nimmt { $address } nicht als Absender an
       *[no] Der Server nimmt diese Adresse nicht als Absender an
    }
    .means = { server-first } sagt, die Adresse des Absenders sei ungültig, oder ihre Domain gebe es nicht. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Berichtigen Sie die Absenderadresse in den Einstellungen des Programms; ein lokaler Name wie root@localhost genügt nicht.
       *[other] Berichtigen Sie address im Profil oder das, was hinter --from steht.
    }
    .fix2 = Stimmt die Adresse, sehen Sie nach, ob ihre Domain abgelaufen ist oder ihre Einträge im Domain Name System verloren hat.

sender-refused = { HAS($address) ->
        [yes] Der Server nimmt { $address } nicht als Absender an
       *[no] Der Server nimmt den Absender nicht an
    }
    .means = { server-first } lehnt den Absender ab, und den Grund kennt mailcheck nicht. Vielleicht sagen ihn die Worte des Servers unten. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Sehen Sie nach, ob die Absenderadresse die des Postfachs ist, an dem sich das Programm anmeldet.
       *[other] Sehen Sie nach, ob die Adresse im Profil die des Postfachs ist, an dem Sie sich anmelden.
    }
    .fix2 = { step-tell-operator }

sender-blocked = Der Anbieter hat diesen Absender gesperrt
    .means = { server-first } nimmt von dieser Adresse nichts mehr an. Meistens kam unerwünschte Post von ihr, oder von jemandem, der ihr Passwort kennt. Es wurde nichts gesendet.
    .fix1 = Ändern Sie das Passwort des Kontos, falls jemand anderes es kennt.
    .fix2 = Bitten Sie dann den Anbieter oder den Administrator Ihrer Organisation, die Sperre aufzuheben, und zeigen Sie die Worte des Servers.

sending-blocked = Der Anbieter lässt dieses Konto zurzeit nichts senden
    .means = { server-first } kennt das Konto, aber das Senden ist dafür gesperrt. Übliche Gründe: ein neues, noch nicht bestätigtes Konto, ungewöhnliche Aktivität, eine offene Rechnung oder zu viele abgelehnte Nachrichten. Es wurde nichts gesendet.
    .fix1 = Melden Sie sich auf der Webseite des Anbieters an; meistens steht dort, warum, und wie sich die Sperre aufheben lässt.
    .fix2 = Haben Sie das nicht verursacht, ändern Sie Ihr Passwort: Vielleicht kennt es jemand anderes.
    .fix3 = Steht dort nichts, fragen Sie den Kundendienst des Anbieters, und zeigen Sie die Worte des Servers.

sender-mailbox-full = Ihr eigenes Postfach ist voll
    .means = Der Anbieter behält von allem, was Sie senden, eine Kopie, und dafür ist kein Platz mehr. Die Nachricht wurde nicht gesendet.
    .fix1 = Schaffen Sie Platz in Ihrem Postfach: Löschen Sie große Nachrichten, und leeren Sie den Papierkorb.
    .fix2 = Senden Sie die Nachricht dann noch einmal.

# --- Vom Server gesagt: Empfänger ------------------------------------------------------------------------------------

recipient-unknown = { HAS($recipient) ->
        [yes] { $recipient } gibt es nicht
       *[no] Die Adresse des Empfängers gibt es nicht
    }
    .means = Der Server sagt, dass es dieses Postfach nicht gibt. Dorthin ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler in der Adresse, und fragen Sie den Empfänger nach der richtigen, am besten am Telefon.

recipient-disabled = { HAS($recipient) ->
        [yes] { $recipient } ist gesperrt
       *[no] Das Postfach des Empfängers ist gesperrt
    }
    .means = Das Postfach gibt es, aber es nimmt keine Post mehr an. Dorthin ging die Nachricht nicht.
    .fix1 = Bitten Sie den Empfänger um eine andere Adresse.

recipient-domain-unknown = { HAS($recipient) ->
        [yes] Die Domain von { $recipient } gibt es nicht
       *[no] Die Domain des Empfängers gibt es nicht
    }
    .means = Der Server findet für das, was hinter dem @ steht, keinen Ort für Post. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie hinter dem @ nach einem Tippfehler.

bad-recipient-address = { HAS($recipient) ->
        [yes] Der Server nimmt { $recipient } nicht als Adresse an
       *[no] Der Server nimmt die Adresse des Empfängers nicht als solche an
    }
    .means = Er sagt, die Adresse sei nicht richtig geschrieben. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler, etwa einem Leerzeichen, einem fehlenden @ oder einem Punkt am Ende.

mailbox-full = { HAS($recipient) ->
        [yes] Das Postfach von { $recipient } ist voll
       *[no] Ein Postfach ist voll
    }
    .means = { HAS($recipient) ->
        [yes] Es nimmt keine Post mehr an, bis sein Besitzer Platz schafft. An diesen Empfänger ging die Nachricht nicht.
       *[no] Meistens ist es das des Empfängers; sagt der Server nicht, wessen, kann es auch Ihr eigenes sein, in das eine Kopie gehen sollte. Die Nachricht wurde nicht gesendet.
    }
    .fix1 = { HAS($recipient) ->
        [yes] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal.
       *[no] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal. Sehen Sie auch nach, ob in Ihrem eigenen Postfach Platz ist.
    }

recipient-rate-limited = { HAS($recipient) ->
        [yes] { $recipient } bekommt gerade zu viel Post
       *[no] Der Empfänger bekommt gerade zu viel Post
    }
    .means = Das Postfach des Empfängers nimmt eine Weile nichts mehr an. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Senden Sie sie in einer Stunde noch einmal.

too-many-recipients = Zu viele Empfänger in einer Nachricht
    .means = { HAS($limit) ->
        [yes] Die Nachricht hat { $count } Empfänger, und { $provider } nimmt { $limit } auf einmal an. Es wurde nichts gesendet.
       *[no] Der Server nimmt nicht so viele Empfänger auf einmal an. { not-delivered }
    }
    .fix1 = Senden Sie mehrere Nachrichten mit jeweils weniger Empfängern.

greylisted = Der Server des Empfängers will später einen zweiten Versuch
    .means = Er weist Absender, die er nicht kennt, einige Minuten lang ab, weil Versender unerwünschter Post es nicht noch einmal versuchen. Das ist üblich, und mit Ihrer Nachricht ist alles in Ordnung. { not-delivered }
    .fix1 = Senden Sie sie in einer Viertelstunde noch einmal. Danach kennt der Server Sie.

one-domain-per-transaction = Dieser Server nimmt die Empfänger nur einer Domain auf einmal an
    .means = Die Nachricht hat Empfänger in mehreren Domains, und { server-nom } verlangt für jede Domain eine eigene Nachricht. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an die Empfänger, die sie nicht bekommen haben.

policy-size-exceeded = Dieser Empfänger verlangt eine eigene Nachricht
    .means = { server-first } nimmt diesen Empfänger nicht zusammen mit den anderen an. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an diesen Empfänger allein.

relay-denied = { HAS($recipient) ->
        [yes] Der Server reicht keine Post an { $recipient } weiter
       *[no] Der Server reicht für Sie keine Post weiter
    }
    .means = { server-first } nimmt Post nur für die eigenen Domains an, nur aus Netzen, die er kennt, oder nur nach einer Anmeldung. { HAS($recipient) ->
        [yes] An diesen Empfänger ging die Nachricht nicht.
       *[no] Es wurde nichts gesendet.
    }
    .fix1 = { $source ->
        [program] Sehen Sie nach, ob sich das Programm vor dem Senden anmeldet: Benutzername und Passwort müssen auch für den Postausgangsserver eingetragen sein.
       *[other] Sehen Sie nach, ob Server und Port im Profil der Postausgangsserver Ihres Anbieters sind.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] { step-tell-operator }
    }

policy-prohibited = Eine Regel des Anbieters oder der Organisation verbietet diese Nachricht
    .means = Der Anbieter oder der Administrator Ihrer Domain oder der des Empfängers hat eine Regel gesetzt, die sie aufhält. { not-delivered }
    .fix1 = Steht in den Worten des Servers ein Link, öffnen Sie ihn: Dort wird die Regel genannt.
    .fix2 = Fragen Sie den Administrator Ihrer Domain, und zeigen Sie ihm die Worte des Servers.

recipient-refused = { HAS($recipient) ->
        [yes] Der Server nimmt für { $recipient } keine Post an
       *[no] Der Server nimmt für diesen Empfänger keine Post an
    }
    .means = Den Grund, den er angibt, kennt mailcheck nicht; vielleicht sagen ihn seine Worte unten. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Sehen Sie nach, ob die Adresse stimmt, und fragen Sie den Empfänger auf anderem Weg.

# --- Vom Server gesagt: Nachricht ------------------------------------------------------------------------------------

message-too-large = Die Nachricht ist zu groß
    .means = { HAS($limit) ->
        [yes] Versandfertig ist sie { $size } groß, und höchstens { $limit } werden angenommen. Anhänge werden beim Senden um etwa ein Drittel größer. Es wurde nichts gesendet.
       *[no] { server-first } nimmt Nachrichten dieser Größe nicht an. Anhänge werden beim Senden um etwa ein Drittel größer. Es wurde nichts gesendet.
    }
    .fix1 = Machen Sie die Anhänge kleiner: Scannen Sie mit geringerer Auflösung, oder lassen Sie einige weg.
    .fix2 = Oder senden Sie statt der Dateien einen Link.

blocked-attachment = Der Server hat einen Anhang abgelehnt
    .means = { server-first } hält den Anhang für gefährlich, wegen seines Typs oder wegen etwas darin, etwa einem Makro oder einem Programm in einem Archiv. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie Dokumente als PDF. Programme, Skripte und Archive mit solchen Dateien darin werden abgelehnt.
    .fix2 = Oder senden Sie statt der Datei einen Link.

too-many-attachments = Die Nachricht hat zu viele Anhänge
    .means = { server-first } nimmt nicht so viele in einer Nachricht an. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie mehrere Nachrichten, oder fassen Sie die Dateien in einem PDF zusammen.

daily-limit-exceeded = Das Tageslimit ist erreicht
    .means = { server-first } nimmt heute{ HAS($login) ->
        [yes] {" "}von { $login }
       *[no] {""}
    } keine Nachrichten mehr an. { HAS($quota) ->
        [yes] { $quota }{" "}
       *[no] {""}
    }Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie sie morgen noch einmal.
    .fix2 = Haben Sie gar nicht so viel gesendet, kennt vielleicht jemand anderes Ihr Passwort. Ändern Sie es.

relay-daily-limit-exceeded = Das Tageslimit Ihrer Organisation für das Relay ist erreicht
    .means = Das Relay von Google Workspace zählt die Nachrichten der ganzen Organisation und nimmt für heute keine mehr an. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie sie morgen noch einmal: Das Limit zählt die letzten 24 Stunden.
    .fix2 = Fragen Sie den Administrator Ihrer Organisation, welches Programm so viel sendet, und ob sich das Limit erhöhen lässt.

duplicate-header = Die Nachricht hat eine Kopfzeile doppelt
    .means = Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
    .fix1 = Hat mailcheck die Nachricht gemacht, melden Sie es bitte dessen Machern. Berichtigen Sie sonst das Programm, das sie gemacht hat.

duplicate-message-id = Dieselbe Nachricht wurde zu oft gesendet
    .means = { server-first } hat die Kennung dieser Nachricht zu oft gesehen. Die Nachricht wurde nicht gesendet.
    .fix1 = Sehen Sie nach, ob ein Programm von Ihnen immer wieder dieselbe Nachricht sendet.
    .fix2 = Versuchen Sie es in einer Stunde noch einmal.

header-too-large = Eine Kopfzeile der Nachricht ist zu groß
    .means = Der Server nimmt keine so lange Kopfzeile an; meistens ist es ein sehr langer Betreff oder eine lange Liste von Empfängern. Die Nachricht wurde nicht gesendet.
    .fix1 = Kürzen Sie den Betreff, oder senden Sie mehrere Nachrichten mit jeweils weniger Empfängern.

mail-loop = Die Nachricht läuft im Kreis
    .means = Sie ist durch so viele Server gegangen, dass sie im Kreis laufen muss. Die Nachricht wurde nicht zugestellt.
    .fix1 = Sehen Sie nach, ob die Adresse des Empfängers oder Ihre an sich selbst weiterleitet.

malformed-message = { HAS($what) ->
        [yes] Dieser Text kann nicht in einer Nachricht stehen: { $what }
       *[no] Die Nachricht ist nicht so gebaut, wie sie sein muss
    }
    .means = { $reason ->
        [control] Er enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das der Nachricht eine Kopfzeile hinzufügen würde. Es wurde nichts gesendet.
       *[other] { HAS($reason) ->
            [yes] Sie ließ sich nicht zusammensetzen. Der Grund: „{ $reason }“. Es wurde nichts gesendet.
           *[no] Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
        }
    }
    .fix1 = { HAS($what) ->
        [yes] Schreiben Sie ihn in eine einzige Zeile.
       *[no] { $source ->
            [program] { step-report }
           *[other] Melden Sie es bitte den Machern von mailcheck, mit der Ausgabe von --print, wenn sie gezeigt werden darf.
        }
    }

missing-from-header = Die Nachricht nennt in ihrem Kopf keinen brauchbaren Absender
    .means = Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
    .fix1 = { $source ->
        [program] Tragen Sie in den Einstellungen des Programms, das die Nachricht gemacht hat, eine Absenderadresse ein.
       *[other] Sehen Sie nach, ob address im Profil oder das, was hinter --from steht, stimmt.
    }

from-header-invalid = Der Server nimmt den Absender nicht so an, wie er in der Nachricht steht
    .means = In der Kopfzeile From muss genau eine Adresse stehen, richtig geschrieben. { server-first } findet mehrere oder keine, die er lesen kann. Die Nachricht wurde nicht gesendet.
    .fix1 = { $source ->
        [program] Tragen Sie in den Einstellungen des Programms, das die Nachricht gemacht hat, eine einzige Adresse als Absender ein.
       *[other] Sehen Sie nach, ob address im Profil oder das, was hinter --from steht, eine einzige Adresse ist.
    }

missing-message-id = Die Nachricht hat keine Message-ID
    .means = Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
    .fix1 = Hat mailcheck die Nachricht gemacht, melden Sie es bitte dessen Machern. Berichtigen Sie sonst das Programm, das sie gemacht hat.

line-too-long = Eine Zeile der Nachricht ist zu lang
    .means = Eine Zeile einer E-Mail darf höchstens 998 Zeichen haben, und { server-nom } hat eine längere gefunden. Die Nachricht wurde nicht gesendet.
    .fix1 = Hat mailcheck die Nachricht gemacht, melden Sie es bitte dessen Machern. Lassen Sie sonst das Programm, das sie gemacht hat, seinen Text als quoted-printable oder base64 kodieren.

sender-domain-unauthenticated = Ihre Domain bürgt nicht für diese Nachricht
    .means = Die Domain des Absenders veröffentlicht, welche Server für sie senden dürfen (SPF, DKIM, DMARC), und nach diesen Regeln kommt die Nachricht von keinem davon. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie über den Server des Anbieters, bei dem Ihre Domain ihre Post hat.
    .fix2 = Oder lassen Sie den Betreiber Ihrer Domain diesen Anbieter in die SPF- und DKIM-Einträge aufnehmen.

spam-rejected = Der Server hält die Nachricht für unerwünschte Post
    .means = Etwas an ihr sieht für { server-acc } nach Werbung oder Betrug aus: ihre Worte, ihre Links, oder wie viele ähnliche vorher kamen. Die Nachricht wurde nicht gesendet.
    .fix1 = Schreiben Sie einige persönliche Sätze statt eines bloßen Anhangs, und lassen Sie gekürzte Links weg.
    .fix2 = Bitten Sie den Empfänger, Ihre Adresse in seine Kontakte aufzunehmen.

content-rejected = Der Server nimmt nicht an, was in der Nachricht steht
    .means = Etwas in der Nachricht, ihre Worte, ein Link oder eine Kopfzeile, verstößt bei { server-dat } gegen eine Regel. Die Nachricht wurde nicht gesendet.
    .fix1 = Steht in den Worten des Servers ein Link, öffnen Sie ihn: Dort wird die Regel erklärt.
    .fix2 = Senden Sie eine kurze Nachricht ohne Links und Anhang, um die Ursache zu finden.

virus-found = Der Server hat in der Nachricht einen Virus gefunden
    .means = Ein Virenscanner bei { server-dat } hält den Anhang für verseucht. Die Nachricht wurde nicht gesendet.
    .fix1 = Prüfen Sie die Datei und diesen Rechner mit einem Virenschutz, und geben Sie die Datei nicht weiter.
    .fix2 = Sind Sie sicher, dass sie sauber ist, erzeugen Sie sie neu, als PDF ohne Makros.

message-refused = Der Server nimmt die Nachricht nicht an
    .means = Den Grund, den er angibt, kennt mailcheck nicht; vielleicht sagen ihn seine Worte unten. Die Nachricht wurde nicht gesendet.
    .fix1 = Folgen Sie den Worten des Servers, wenn sie etwas vorschlagen.
    .fix2 = Senden Sie eine kurze Nachricht ohne Anhang an denselben Empfänger, um zu sehen, ob es am Anhang liegt.

# --- Vom Server gesagt: Ja -------------------------------------------------------------------------------------------

ok-greeting = Der Server grüßt
    .means = Die Verbindung steht, und der Server ist bereit. Bis hierher ist alles in Ordnung.

ok-ehlo = Der Server zählt auf, was er kann
    .means = Das ist seine Antwort auf EHLO. Bis hierher ist alles in Ordnung.

ok-ehlo-before-tls = Der Server zählt auf, was er kann, noch vor der Verschlüsselung
    .means = Das ist seine Antwort auf EHLO. Er bietet STARTTLS an; die Anmeldung kommt danach. Bis hierher ist alles in Ordnung.

ok-ehlo-after-tls = Der Server zählt auf, was er kann, und bietet die Anmeldung an
    .means = Das ist seine Antwort auf EHLO, mit den Anmeldeverfahren, die er hat (AUTH). Bis hierher ist alles in Ordnung.

ok-starttls = Der Server ist bereit für die Verschlüsselung
    .means = Nach dieser Zeile beginnt die Verschlüsselung. Bis hierher ist alles in Ordnung.

ok-continue = Der Server wartet auf mehr
    .means = Er hat verstanden und will den Rest der Anmeldung oder der Nachricht. Bis hierher ist alles in Ordnung.

ok-auth = Die Anmeldung hat geklappt
    .means = Der Server hat Benutzername und Passwort angenommen.

ok-mail = Der Server nimmt den Absender an
    .means = Empfänger und Nachricht kommen als Nächstes. Bis hierher ist alles in Ordnung.

ok-rcpt = Der Server nimmt den Empfänger an
    .means = Die Nachricht kommt als Nächstes. Dass es das Postfach gibt, ist damit nicht sicher.

ok-sent = Der Server hat die Nachricht angenommen
    .means = Von jetzt an ist es seine Sache, sie zuzustellen. Kann er es nicht, schickt er dem Absender eine Nachricht zurück.

ok-reset = Der Server hat verworfen, was begonnen war
    .means = Er ist bereit für die nächste Nachricht. Alles ist in Ordnung.

ok = Der Server sagt Ja
    .means = Was von ihm verlangt wurde, ist getan. Bis hierher ist alles in Ordnung.
