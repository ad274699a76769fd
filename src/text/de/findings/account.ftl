# Von mailcheck selbst gefunden: Profil, Passwort und die Regeln des Anbieters.

ready = Ihre Zugangsdaten sind korrekt.
    .means = Der Server{ with-host } hat die Anmeldung{ with-login } über eine verschlüsselte, geprüfte Verbindung angenommen und lässt Sie als { $address } senden. Verschickt wurde nichts.

not-tried = Nichts spricht gegen Ihre Zugangsdaten, aber sie wurden nicht ausprobiert.
    .means = Profil, Passwort und die Regeln des Anbieters sind in Ordnung. Wegen --offline wurde keine Verbindung aufgebaut.
    .fix1 = Um sicher zu sein, lassen Sie --offline weg: mailcheck verify { $named }

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
    .fix5 = Für ein einziges Mal: mailcheck verify { $named } --password-stdin

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

step-look-up-server = Suchen Sie auf den Hilfeseiten Ihres Anbieters nach dem SMTP-Server („Postausgangsserver“).

provider-unknown = { $reason ->
        [unconfirmed] Für { $domain } fand sich ein Server, aber niemand hat ihn bestätigt; deshalb bekommt er Ihr Passwort nicht
       *[other] mailcheck weiß nicht, über welchen Server Ihre Post gehen soll
    }
    .means = { $reason ->
        [offline] Das Profil nennt weder Anbieter noch Server, und mit --offline wird niemand gefragt: Weder die MX- und SRV-Einträge von { $domain } noch die Autokonfiguration ließen sich nachschlagen.
        [dns] Das Profil nennt weder Anbieter noch Server, und kein Nameserver hat geantwortet; die MX- und SRV-Einträge von { $domain } ließen sich also nicht nachschlagen.
        [unanswered] Das Profil nennt weder Anbieter noch Server, und nicht alle, die den Server von { $domain } kennen könnten, haben geantwortet. Keine Antwort kam von: { $names }.
        [no-domain] Das Profil nennt weder Anbieter noch Server, und eine Domain { $domain } gibt es nicht. Vielleicht ist die Adresse vertippt.
        [no-host] { HAS($names) ->
            [yes] { provider-first } hat in jeder Region einen eigenen Server, und das Profil sagt nicht, welchen: { $names }.
           *[no] Das Profil nennt einen Anbieter, der keinen eigenen Server hat.
        }
        [not-offered] Das Profil nennt weder Anbieter noch Server, und die SRV-Einträge von { $domain } besagen, dass dort keine Post von Mailprogrammen angenommen wird.
        [unconfirmed] Das Profil nennt weder Anbieter noch Server. Der SRV-Eintrag { $what } nennt den Server { $host }, der nicht zu { $domain } gehört. Ein solcher Eintrag kann auf dem Weg zu Ihnen gefälscht werden, und dann ginge Ihr Passwort an den Fälscher. Es wurde noch nicht einmal gelesen.
       *[other] Das Profil nennt weder Anbieter noch Server, und niemand, der gefragt wurde, nennt einen: weder die MX- und SRV-Einträge von { domain-asked } noch die Autokonfiguration noch Mozillas Datenbank der Mailserver.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}mailcheck rät niemals einen Server: Ihr Passwort ginge dorthin.
    }
    .fix1 = { $reason ->
        [no-domain] Sehen Sie nach, ob die Adresse vertippt ist: { $address }
        [dns] Sehen Sie nach, ob dieser Rechner mit dem Internet verbunden ist, und versuchen Sie es noch einmal.
       *[other] {""}
    }
    .fix2 = { $reason ->
        [unconfirmed] Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob { $host } sein SMTP-Server („Postausgangsserver“) ist.
        [no-host] { HAS($switchon) ->
            [yes] { $switchon }
           *[no] { step-look-up-server }
        }
       *[other] { step-look-up-server }
    }
    .fix3 = { $reason ->
        [unconfirmed]
            Wenn ja, schreiben Sie ihn ins Profil:
            { step-server-lines }
            { step-server-options }
       *[other] Schreiben Sie ihn ins Profil: [accounts.{ account-key }.smtp] mit host = "…". Ohne Profil: --host NAME
    }
    .fix4 = { $reason ->
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
       *[other] { $reason ->
            [empty] Eine Adresse fehlt
           *[other] Diese Adresse ist unbrauchbar: { $address }
        }
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
        [typed] Berichtigen Sie sie hinter --address.
        [to] Berichtigen Sie sie hinter --to.
        [cc] Berichtigen Sie sie hinter --cc.
        [bcc] Berichtigen Sie sie hinter --bcc.
        [table] Berichtigen Sie sie in der Tabelle, oder berichtigen Sie die Vorlage, aus der sie kommt.
        [from] Berichtigen Sie sie hinter --from.
       *[other] Berichtigen Sie sie hinter --reply-to.
    }
