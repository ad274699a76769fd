# Von mailcheck selbst gefunden: Profil, Passwort und die Regeln des Anbieters.

not-tried = Nichts spricht gegen Ihre Zugangsdaten, aber sie wurden nicht ausprobiert.
    .means = Profil und Passwort sind in Ordnung, soweit es die Regeln des Anbieters zeigen. Wegen --offline hat mailcheck keine Verbindung aufgebaut.
    .fix1 = Um sicher zu sein, lassen Sie --offline weg: mailcheck verify { $named }

password-stored = { $kind ->
        [file] Das Passwort von „{ $account }“ liegt jetzt in der Datei { $path }
        [command] Der Befehl gibt das Passwort von „{ $account }“ aus
        [env] Die Umgebungsvariable enthält das Passwort von „{ $account }“
       *[keyring] Das Passwort von „{ $account }“ liegt jetzt im Schlüsselbund.
    }
    .means = Von jetzt an wird es für { $login } bei { server-dat } verwendet{ $kind ->
        [file] . Nur Sie können die Datei lesen.
        [command] .
        [env] .
       *[keyring] {" "}und für keinen anderen Server oder Anmeldenamen.
    }

profile-written = Das Konto „{ $account }“ ist eingerichtet
    .means = { $kind ->
        [sandbox] In der Sandbox wurde nichts von Ihnen geschrieben; sonst stünde es jetzt im Profil.
       *[user] Es steht in Ihrem Profil, { $path }
    }
    .fix1 = Senden Sie ein Dokument: mailcheck send rechnung.pdf --to kunde@example.com --account { ARG($account) }
    .fix2 = Prüfen Sie jederzeit, ob die Zugangsdaten noch stimmen: mailcheck verify { ARG($account) }

secret-differs = Das Passwort dort ist ein anderes
    .means = { $source ->
        [env] In der Umgebungsvariablen steht ein anderes Passwort als das, das der Server eben angenommen hat.
       *[command] Der Befehl gibt ein anderes Passwort aus als das, das der Server eben angenommen hat.
    }
    .fix1 = Legen Sie das neue Passwort dort ab, und versuchen Sie es noch einmal.

secret-missing = Es gibt kein Passwort
    .means = { $source ->
        [keyring] Im Schlüsselbund liegt kein Passwort für { $login } bei { server-dat }. Ein Passwort, das für einen anderen Server oder Anmeldenamen gespeichert wurde, wird hier nicht verwendet.
        [command] Der Befehl „{ $what }“ hat nichts ausgegeben.
        [file] Die Datei { $what } gibt es nicht, oder sie ist leer.
        [env] Die Umgebungsvariable { $what } ist nicht gesetzt oder leer.
        [stdin] Über die Standardeingabe kam nichts.
        [prompt] { $reason ->
            [empty] mailcheck hat nach dem Passwort gefragt, und es wurde nichts eingegeben.
           *[other] mailcheck konnte nicht nach dem Passwort fragen: Hier ist kein Terminal.
        }
       *[other] Dort, wo es laut Profil sein soll, ist keines.
    }
    .fix1 = { $source ->
        [keyring] Speichern Sie das Passwort: mailcheck password set { ARG($account) }
        [command] Führen Sie den Befehl selbst aus, und prüfen Sie, ob er das Passwort in einer Zeile ausgibt.
        [file] Schreiben Sie das Passwort in einer Zeile in die Datei, und schützen Sie sie: chmod 600 { $what }
        [env] Setzen Sie die Variable dort, wo mailcheck gestartet wird, zum Beispiel im Skript oder im Dienst.
        [stdin] Lassen Sie einen Befehl vor mailcheck das Passwort ausgeben, zum Beispiel: pass show mail | mailcheck ...
        [prompt] { $reason ->
            [empty] Starten Sie mailcheck noch einmal, und tippen Sie das Passwort ein oder fügen Sie es ein. Beim Tippen bleibt es unsichtbar.
           *[other] Verwenden Sie --password-stdin, oder nennen Sie im Profil den Schlüsselbund, einen Befehl, eine Datei oder eine Variable.
        }
       *[other] Speichern Sie es im Schlüsselbund: mailcheck password set { ARG($account) }
    }

secret-malformed = Das Passwort kann so nicht stimmen
    .means = Was { $source ->
        [keyring] im Schlüsselbund liegt,
        [command] der Befehl „{ $what }“ ausgibt,
        [file] in der Datei { $what } steht,
        [env] in der Umgebungsvariablen { $what } steht,
        [stdin] über die Standardeingabe kam,
        [prompt] eingegeben wurde,
        [setup] Sie eingegeben haben,
       *[other] dort liegt, wo es laut Profil sein soll,
    } { $reason ->
        [line-break] hat mehr als eine Zeile. Ein Passwort hat nur eine, und mailcheck rät nicht, welche.
        [control-character] enthält Steuerzeichen, wie sie beim Kopieren aus einem Terminal mitkommen.
        [not-utf8] ist kein gültiger UTF-8-Text, meistens weil ein Umlaut oder Akzent darin ist, der in einer älteren Zeichenkodierung gespeichert wurde.
        [too-long] ist länger als jedes Passwort.
       *[other] hat mehrere Zeilen, enthält Steuerzeichen, ist kein gültiger UTF-8-Text oder ist zu lang.
    } Es wurde nirgendwohin gesendet.
    .fix1 = { $source ->
        [command] Ändern Sie den Befehl so, dass er nur das Passwort ausgibt, in einer Zeile. Im Profil zum Beispiel: secret = {"{"} command = ["sh", "-c", "pass show mail | head -n1"] {"}"}
       *[other] { step-secret-again }
    }

secret-normalised = { HAS($removed) ->
        [yes] { $removed ->
            [one] Ein Leerzeichen wurde aus dem App-Passwort entfernt
           *[other] { $removed } Leerzeichen wurden aus dem App-Passwort entfernt
        }
       *[no] Leerzeichen wurden aus dem App-Passwort entfernt
    }
    .means = Leerzeichen gehören nicht zu einem App-Passwort, kommen aber beim Kopieren mit; deshalb hat mailcheck sie weggelassen. Sie müssen nichts tun.

secret-unreadable = { $kind ->
        [unwritable] Das Passwort konnte nicht abgelegt werden
       *[other] Das Passwort kann nicht gelesen werden
    }
    .means = { $kind ->
        [unwritable] Die Datei { $what } ist nicht schreibbar.{ system-says }
       *[other] { reading-failed }
    }
    .fix1 = { $kind ->
        [unwritable] Prüfen Sie, ob es den Ordner gibt, ob Sie darin schreiben dürfen und ob der Datenträger voll ist. Oder bewahren Sie das Passwort an einem anderen Ort auf.
       *[other] { step-read-secret }
    }
reading-failed = { $source ->
        [command] { $reason ->
            [too-slow] Der Befehl „{ $what }“ war nach { $seconds } Sekunden noch nicht fertig; mailcheck hat ihn beendet.
           *[other] Der Befehl „{ $what }“ ist fehlgeschlagen.{ system-says }
        }
        [file] { $reason ->
            [no-file] { $what } ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät.
           *[other] Die Datei { $what } kann nicht gelesen werden.{ system-says }
        }
       *[other] Das Lesen ist fehlgeschlagen.{ system-says }
    }
step-read-secret = { $source ->
        [command] Führen Sie den Befehl selbst aus, und sehen Sie nach, was er sagt. Vielleicht ist Ihr Passwortmanager gesperrt.
        [file] Prüfen Sie, ob es eine gewöhnliche Datei ist, und ob Sie sie lesen dürfen.
       *[other] Versuchen Sie es noch einmal, oder bewahren Sie das Passwort im Schlüsselbund, in einer Datei oder einem Passwortmanager auf.
    }

secret-file-exposed = Andere können Ihre Passwortdatei lesen
    .means = Die Datei { $what } hat die Zugriffsrechte { $mode }, sodass andere Benutzer dieses Rechners Ihr Passwort lesen könnten. Eine solche Datei verwendet mailcheck nicht; es wurde nichts gesendet.
    .fix1 = Schützen Sie sie: chmod 600 { $what }
    .fix2 = Falls andere sie schon gelesen haben könnten, legen Sie bei Ihrem Anbieter ein neues Passwort fest.

keyring-unavailable = { $reason ->
        [silent] Der Schlüsselbund antwortet nicht
       *[other] Hier läuft kein Schlüsselbund
    }
    .means = { $source ->
        [setup] Das Passwort sollte in den Schlüsselbund des Desktops kommen,
        [flags] Das Passwort sollte in den Schlüsselbund des Desktops kommen,
       *[other] Laut Profil liegt das Passwort im Schlüsselbund des Desktops,
    } { $reason ->
        [silent] aber der Schlüsselbund hat 5 Sekunden lang nicht geantwortet, und hier ist kein Desktop, auf dem er Sie etwas fragen könnte.
       *[other] aber hier läuft keiner. Das ist auf Servern, in Cronjobs und über SSH üblich.{ system-says }
    }
    .fix1 = Auf einem Desktop: { $reason ->
        [silent] Starten Sie das Programm für den Schlüsselbund neu
       *[other] Starten Sie das Programm für den Schlüsselbund
    }, etwa GNOME-Schlüsselbund, KWallet oder KeePassXC.
    .fix2 = { $source ->
        [setup] Oder bewahren Sie das Passwort an einem anderen Ort auf, den Sie unten wählen.
        [flags] Oder nennen Sie einen anderen Ort für das Passwort: --store file, --secret-command, --secret-file oder --secret-env
       *[other] Auf einem Server: Lassen Sie das Passwort von einem Passwortmanager ausgeben. Im Profil: secret = {"{"} command = ["pass", "show", "mail"] {"}"}
    }
    .fix3 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] Oder bewahren Sie das Passwort in einer Datei auf, die nur Sie lesen können. Im Profil: secret = {"{"} file = "/home/sie/.mail-passwort" {"}"}
    }
    .fix4 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] Oder setzen Sie dort, wo mailcheck gestartet wird, eine Umgebungsvariable auf das Passwort. Im Profil: secret = {"{"} env = "MAIL_PASSWORT" {"}"}
    }
    .fix5 = { $source ->
        [setup] {""}
        [flags] {""}
       *[other] Für ein einziges Mal übergeben Sie das Passwort über die Standardeingabe: mailcheck verify { $named } --password-stdin
    }

keyring-locked = Der Schlüsselbund ist gesperrt
    .means = Der Schlüsselbund ist da, aber niemand hat ihn entsperrt.{ $reason ->
        [unanswered] {" "}mailcheck hat 60 Sekunden gewartet, dass Sie die Frage auf Ihrem Desktop beantworten.
       *[other] { system-says }
    } Was darin gespeichert ist, ist noch da.
    .fix1 = Entsperren Sie ihn: Melden Sie sich am Desktop an, oder öffnen Sie das Programm für den Schlüsselbund (etwa „Passwörter und Verschlüsselung“), und entsperren Sie ihn dort.
    .fix2 = { $source ->
        [setup] Oder bewahren Sie das Passwort an einem anderen Ort auf, den Sie unten wählen.
        [flags] Oder nennen Sie einen anderen Ort für das Passwort: --store file, --secret-command, --secret-file oder --secret-env
       *[other] Soll mailcheck laufen, während niemand angemeldet ist, nehmen Sie im Profil einen Befehl, eine Datei oder eine Variable, zum Beispiel: secret = {"{"} file = "/home/sie/.mail-passwort" {"}"}
    }

plain-password-refused = { provider-first } nimmt das Passwort Ihres Kontos nicht an
    .means = { HAS($since) ->
        [yes] { $since }
       *[no] { provider-first } nimmt ein solches Passwort von Mailprogrammen nicht an.
    } Das wusste mailcheck, ohne eine Verbindung aufzubauen; es wurde nichts gesendet.
    .fix1 = { $switchon }
    .fix2 = { step-make }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

two-step-verification-required = Die Bestätigung in zwei Schritten muss eingeschaltet sein
    .means = In Ihrem Profil steht, dass die Bestätigung in zwei Schritten ausgeschaltet ist (two_step_verification = false). { provider-first } hat App-Passwörter nur für Konten, bei denen sie eingeschaltet ist; entweder stimmt also das Profil nicht, oder dieses Passwort ist kein App-Passwort. Es wurde nichts gesendet.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Schalten Sie auf der Webseite des Anbieters in den Einstellungen Ihres Kontos die Bestätigung in zwei Schritten ein.
    }
    .fix2 = Ist sie eingeschaltet, schreiben Sie two_step_verification = true ins Profil, oder entfernen Sie die Zeile. War sie es schon die ganze Zeit, ist damit alles getan.
    .fix3 = { step-make }
    .fix4 = { $copy }
    .fix5 = { step-store }

cut-off-ahead = { $reversible ->
        [yes] Nach dem { DAY($lastday) } nimmt { $provider } in der Voreinstellung keine Passwörter mehr an
       *[other] { HAS($date) ->
            [yes] Ab dem { DAY($date) } funktioniert dieses Passwort nicht mehr
           *[no] Dieses Passwort funktioniert ab einem bekannten Tag nicht mehr
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
       *[no] Die Anmeldenamen des Anbieters haben eine andere Form.
    } mailcheck versucht es trotzdem.
    .fix1 = { $source ->
        [program] Tragen Sie in dem Programm, das Ihre E-Mails verschickt, den richtigen Anmeldenamen ein.
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
       *[other] mailcheck kennt den Server für Ihre ausgehenden E-Mails nicht
    }
    .means = { $reason ->
        [offline] Das Profil nennt weder Anbieter noch Server, und mit --offline fragt mailcheck niemanden, weder nach den MX- und SRV-Einträgen von { $domain } noch nach der Autokonfiguration.
        [dns] Das Profil nennt weder Anbieter noch Server, und kein Nameserver hat geantwortet; mailcheck konnte die MX- und SRV-Einträge von { $domain }, die zum Server führen, also nicht nachschlagen. Vielleicht hat dieser Rechner keine Internetverbindung.
        [unanswered] Das Profil nennt weder Anbieter noch Server, und nicht alle, die den Server von { $domain } kennen könnten, haben geantwortet. Keine Antwort kam von: { $names }.
        [no-domain] Das Profil nennt weder Anbieter noch Server, und die Domain { $domain } gibt es nicht. Vielleicht ist in der Adresse ein Tippfehler.
        [no-host] { HAS($names) ->
            [yes] { provider-first } hat in jeder Region einen eigenen Server, und das Profil sagt nicht, welchen: { $names }.
           *[no] Das Profil nennt einen Anbieter, der keinen eigenen Server hat.
        }
        [not-offered] Das Profil nennt weder Anbieter noch Server, und die SRV-Einträge von { $domain } besagen, dass dort keine E-Mails von Mailprogrammen angenommen werden.
        [unconfirmed] Das Profil nennt weder Anbieter noch Server. Der SRV-Eintrag { $what } nennt den Server { $host }, der nicht zu { $domain } gehört. Ein solcher Eintrag kann auf dem Weg zu Ihnen gefälscht werden, und dann ginge Ihr Passwort an den Fälscher. mailcheck hat es noch nicht einmal gelesen.
       *[other] Das Profil nennt weder Anbieter noch Server, und mailcheck hat keinen gefunden: weder in den MX- und SRV-Einträgen von { domain-asked } noch in der Autokonfiguration noch in Mozillas Datenbank der Mailserver.
    }{ $reason ->
        [unconfirmed] {""}
       *[other] {" "}Geraten wird ein Server nie, denn Ihr Passwort ginge dorthin. Es wurde nichts gesendet.
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
        [mx] Ihre E-Mails gehen an { found-server }: { $domain } hat seine Postfächer laut MX-Eintrag bei { $provider }
        [srv] Ihre E-Mails gehen an { found-server }: So steht es im SRV-Eintrag { $what }
        [autoconfig] Ihre E-Mails gehen an { found-server }: So steht es in { $what }
        [database] Ihre E-Mails gehen an { found-server }: So steht es in Mozillas Datenbank der Mailserver, { $what }
       *[other] mailcheck hat den Server für Ihre E-Mails gefunden, denn das Profil nennt keinen
    }
    .means = Das Profil nennt weder Anbieter noch Server; deshalb hat mailcheck den Server von { domain-asked } nachgeschlagen. { $kind ->
        [mx] Ein MX-Eintrag kann auf dem Weg zu Ihnen gefälscht werden, aber er führt mailcheck nur zu Servern von Anbietern, die es kennt.
        [srv] { $inside ->
            [yes] Der Server gehört zu { $domain }, und muss das mit seinem Zertifikat beweisen, bevor er Ihr Passwort bekommt.
           *[no] Der Server gehört nicht zu { $domain }, und ein solcher Eintrag kann auf dem Weg zu Ihnen gefälscht werden. { $source ->
                [keyring] Dorthin geht nur ein Passwort, das im Schlüsselbund für genau diesen Server liegt.
               *[other] Geben Sie Ihr Passwort nur ein, wenn Sie wissen, dass dies der Server Ihres Anbieters ist.
            }
        }
        [autoconfig] Die Antwort kam über eine verschlüsselte, geprüfte Verbindung.
        [database] Die Antwort kam über eine verschlüsselte, geprüfte Verbindung.
       *[other] mailcheck zeigt, welcher Server es ist und wer ihn nennt, bevor Ihr Passwort dorthin geht.
    }
    .fix1 = { $kind ->
        [mx]
            Wenn das stimmt, schreiben Sie es ins Profil; dann muss mailcheck nicht mehr fragen:
            {"["}accounts.{ account-key }]
            provider = "{ $providerid }"
       *[other] { HAS($host) ->
            [no] Wenn es der richtige Server ist, schreiben Sie ihn ins Profil; dann muss mailcheck nicht mehr fragen.
           *[yes]
                Wenn das stimmt, schreiben Sie es ins Profil; dann muss mailcheck nicht mehr fragen:
                { step-server-lines }
                { step-server-options }
        }
    }
    .fix2 = { HAS($other) ->
        [no] {""}
       *[yes] Schreiben Sie auch den Anmeldenamen, der dabei stand, unter [accounts.{ account-key }] ins Profil: username = "{ $other }"
    }

ca-file-unusable = Die Zertifikatsdatei des Profils ist unbrauchbar
    .means = ca_file nennt { $path }, aber darin ist kein brauchbares Zertifikat.{ because }
    .fix1 = Prüfen Sie, ob es die Datei gibt, ob Sie sie lesen dürfen und ob eine Zeile -----BEGIN CERTIFICATE----- darin steht.
    .fix2 = Wenn Sie keine eigene Zertifizierungsstelle brauchen, entfernen Sie ca_file aus dem Profil.

refused-before = Genau dieses Passwort hat der Server schon abgelehnt
    .means = { HAS($previous) ->
        [yes] Am { DAY($previous) } hat { server-nom } dieses Passwort{ for-login } abgelehnt.
       *[no] { server-first } hat dieses Passwort{ for-login } schon einmal abgelehnt.
    } mailcheck hat es nicht noch einmal versucht, weil viele Anbieter ein Konto nach mehreren Fehlversuchen sperren. Es wurde nichts gesendet.
    .fix1 = { $shape ->
        [app-password] {""}
       *[other] { HAS($look) ->
            [yes] { $look }
           *[no] { $switchon }
        }
    }
    .fix2 = { $check }
    .fix3 = { $make }
    .fix4 = { $copy }
    .fix5 = { step-store-after-all }
    .fix6 = { step-login-name }
    .fix7 = Sollte das Passwort inzwischen funktionieren, etwa weil Sie bei Ihrem Anbieter etwas eingeschaltet haben, versuchen Sie es trotzdem mit --insist.

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
        [character] Sie enthält ein Zeichen, das dort nicht stehen darf, etwa ein Leerzeichen, ein Komma oder eine Klammer. Manche Leerzeichen sind unsichtbar und kommen beim Kopieren einer Adresse mit; neu eingetippt ist sie frei davon.
        [control] Sie enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.
        [dots] Der Teil vor dem @ beginnt oder endet mit einem Punkt oder hat zwei hintereinander.
        [domain] Was hinter dem @ steht, ist keine Domain.
        [too-long] Sie ist länger, als eine Adresse sein darf.
       *[other] Sie ist nicht so geschrieben, wie eine Adresse sein muss: ein @, davor ein Name, dahinter eine Domain, und keine Leerzeichen.
    }{ $field ->
        [address] {""}
       *[other] {" "}Es wurde nichts gesendet.
    }
    .fix1 = { $field ->
        [address] Berichtigen Sie address beim Konto „{ $account }“ im Profil.
        [typed] Berichtigen Sie sie hinter --address.
        [asked] Geben Sie Ihre Adresse noch einmal ein, etwa jana@example.com, ohne Namen und ohne Klammern.
        [to] Berichtigen Sie sie hinter --to.
        [cc] Berichtigen Sie sie hinter --cc.
        [bcc] Berichtigen Sie sie hinter --bcc.
        [table] Berichtigen Sie sie in der Tabelle, oder berichtigen Sie die Vorlage, aus der sie kommt.
        [argument] Berichtigen Sie den Empfänger auf der Befehlszeile. Der Name eines Benutzers dieses Rechners ist keine Adresse: Schreiben Sie sie mit @ und Domain.
        [sender] Berichtigen Sie sie hinter -f.
        [header] Berichtigen Sie sie in Zeile { $line } der Nachricht.
        [from] Berichtigen Sie sie hinter --from.
       *[other] Berichtigen Sie sie hinter --reply-to.
    }
