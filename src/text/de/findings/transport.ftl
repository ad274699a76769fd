# Von mailcheck selbst gefunden: Name, Verbindung und Verschlüsselung.

host-not-found = Der Server{ with-host } ist nicht zu finden
    .means = Sein Name hat keine Adresse. Entweder ist der Name falsch geschrieben, oder dieser Rechner hat keine Verbindung ins Internet.{ system-says }
    .fix1 = Prüfen Sie, ob sich Webseiten öffnen lassen. Ohne Internetverbindung kann nichts gesendet werden.
    .fix2 = { step-compare-name }

connection-refused = { server-first } nimmt an Port { $port } keine Verbindungen an
    .means = { HAS($other) ->
        [yes] Der Server ist da, aber nicht an diesem Port. Er antwortet mit diesen Einstellungen: { $other }.
       *[no] Entweder ist der Port falsch, oder der Server ist außer Betrieb, oder eine Firewall ist im Weg.{ system-says }
    }
    .fix1 = { HAS($other) ->
        [yes] { $source ->
            [setup] Nennen Sie unten den Server noch einmal, mit diesen Einstellungen.
           *[other] Schreiben Sie das ins Profil, unter smtp: { $other }
        }
       *[no] { HAS($local) ->
            [yes] { $local }
           *[no] { step-compare-server } { usual-ports }
        }
    }
    .fix2 = { HAS($other) ->
        [yes] {""}
       *[no] { HAS($local) ->
            [yes] {""}
           *[no] Viele Netze (Hotels, Firmen, Rechenzentren) sperren die Ports für Post. Versuchen Sie es aus einem anderen Netz.
        }
    }

connection-lost = Die Verbindung brach ab { stage-in-words }
    .means = { server-first } oder etwas auf dem Weg hat die Verbindung beendet, bevor eine Antwort kam.{ $stage ->
        [message] {" "}Die Nachricht war da noch nicht vollständig; sie wurde also nicht gesendet.
        [sender] {" "}Es wurde nichts gesendet.
        [recipient] {" "}Es wurde nichts gesendet.
       *[other] {""}
    }{ system-says }
    .fix1 = { step-later }
    .fix2 = Geschieht es immer wieder, zeigen Sie das Gespräch dem Kundendienst Ihres Anbieters oder Ihrem Administrator: --trace gibt es aus, ohne Ihr Passwort.

timed-out = Keine rechtzeitige Antwort { stage-in-words }
    .means = mailcheck hat { HAS($seconds) ->
        [no] so lange, wie es darf,
       *[yes] { $seconds ->
            [one] insgesamt eine Sekunde
           *[other] insgesamt { $seconds } Sekunden
        }
    } auf { server-acc } gewartet und dann aufgegeben.{ $stage ->
        [connect] {" "}Ein Port, der gar nicht antwortet, ist oft von einer Firewall gesperrt.
        [auth] {" "}Manche Server lassen falsche Anmeldungen absichtlich warten; prüfen Sie also auch das Passwort.
        [message] {" "}Die Nachricht war da noch nicht vollständig; sie wurde also nicht gesendet.
        [sender] {" "}Es wurde nichts gesendet.
        [recipient] {" "}Es wurde nichts gesendet.
       *[other] {""}
    }
    .fix1 = { step-later }
    .fix2 = { $stage ->
        [connect] { step-compare-server } Oder versuchen Sie es aus einem anderen Netz.
       *[other] Geben Sie mailcheck mehr Zeit: --timeout 3m
    }

port-encryption-mismatch = Port und Verschlüsselung passen nicht zusammen
    .means = { $speaks ->
        [tls] An Port { $port } verschlüsselt { server-nom } von Anfang an (TLS), { settings-say }.
       *[other] An Port { $port } beginnt { server-nom } ohne Verschlüsselung, { settings-say }.
    } Ihr Passwort wurde nicht gesendet.
    .fix1 = { HAS($other) ->
        [yes] { $source ->
            [setup] Diese Einstellungen funktionieren: { $other }. Nennen Sie unten den Server noch einmal, mit ihnen.
           *[other] Diese Einstellungen funktionieren; schreiben Sie sie ins Profil, unter smtp: { $other }
        }
       *[no] { $source ->
            [setup] { step-encrypt }
           *[other] { $speaks ->
                [tls] Schreiben Sie encryption = "tls" ins Profil, unter smtp.
               *[other] Schreiben Sie encryption = "starttls" ins Profil, unter smtp.
            }
        }
    }

today-here = { HAS($today) ->
    [no] {""}
   *[yes] Für ihn ist heute der { DAY($today) }.
}

certificate-expired = Das Zertifikat des Servers ist abgelaufen
    .means = Das Zertifikat des Servers{ with-host } galt bis zum { DAY($day) }. Ohne gültiges Zertifikat kann niemand wissen, ob es der richtige Server ist; deshalb wurde Ihr Passwort nicht gesendet.
    .fix1 = Prüfen Sie, ob das Datum dieses Rechners stimmt. { today-here }
    .fix2 = Stimmt es, muss der Betreiber des Servers{ with-host } das Zertifikat erneuern. Sagen Sie es ihm.

certificate-ends-soon = Das Zertifikat des Servers läuft bald ab
    .means = Das Zertifikat des Servers{ with-host } gilt bis zum { DAY($day) }. Üblicherweise wäre es jetzt schon erneuert. Danach kann kein Programm, das es prüft, mehr über diesen Server senden.
    .fix1 = Ist es Ihr Server oder der Ihrer Firma, sorgen Sie dafür, dass das Zertifikat rechtzeitig erneuert wird. Sonst sagen Sie es dem Betreiber.

certificate-not-yet-valid = Das Zertifikat des Servers gilt noch nicht
    .means = Das Zertifikat des Servers{ with-host } gilt erst ab dem { DAY($day) }. Meistens heißt das, dass die Uhr dieses Rechners falsch geht. Ihr Passwort wurde nicht gesendet.
    .fix1 = Stellen Sie Datum und Uhrzeit dieses Rechners richtig. { today-here }
    .fix2 = Stimmen sie, sagen Sie es dem Betreiber des Servers{ with-host }.

certificate-wrong-host = Der Server zeigt das Zertifikat eines anderen Servers
    .means = { HAS($names) ->
        [yes] Sie wollen { server-acc } erreichen, aber das Zertifikat gilt für: { $names }.
       *[no] Sie wollen { server-acc } erreichen, aber für diesen Namen gilt das Zertifikat nicht.
    } Entweder ist das nicht der richtige Name des Servers, oder jemand anderes antwortet an seiner Stelle. Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-compare-name } Bei vielen Webhostern ist es deren eigener Name und nicht mail.ihre-domain.
    .fix2 = Im Hotel, im Zug oder im Firmennetz: Versuchen Sie es aus einem anderen Netz.

certificate-untrusted = Dem Zertifikat des Servers ist nicht zu trauen
    .means = { $interceptor ->
        [yes] Das Zertifikat für { server-acc } hat „{ $issuer }“ unterschrieben. Das ist nicht der Mailanbieter, sondern ein Programm dazwischen: ein Virenschutz oder der Proxy einer Firma, der verschlüsselte E-Mails mitliest.
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
       *[other] { HAS($authority) ->
            [yes] { $authority }
           *[no] Ist es Ihr eigener Server oder der Ihrer Firma, besorgen Sie sich { $selfsigned ->
                [yes] sein Zertifikat
               *[other] das Zertifikat der Zertifizierungsstelle
            } als Datei und nennen Sie die Datei im Profil: ca_file = "firma-ca.pem"
        }
    }
    .fix2 = { $interceptor ->
        [yes] Soll das Programm dazwischen sein, besorgen Sie sich sein Zertifikat als Datei und nennen Sie die Datei im Profil: ca_file = "firma-ca.pem"
       *[other] { HAS($authority) ->
            [yes] {""}
           *[no] Ist es ein öffentlicher Anbieter, machen Sie aus diesem Netz nicht weiter: Jemand könnte dazwischen sitzen.
        }
    }

certificate-invalid = Das Zertifikat des Servers ist fehlerhaft
    .means = Das Zertifikat des Servers{ with-host } ist unbrauchbar.{ because } Ihr Passwort wurde nicht gesendet.
    .fix1 = Sagen Sie es dem Betreiber des Servers{ with-host }.

tls-too-old = Der Server bietet nur veraltete Verschlüsselung an
    .means = { server-first } bietet kein TLS 1.2 oder neuer an. Was er anbietet, lässt sich brechen; deshalb wurde Ihr Passwort nicht gesendet.
    .fix1 = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob er einen anderen Server oder Port nennt.
    .fix2 = Wenn nicht, muss der Betreiber den Server auf den neuen Stand bringen. Sagen Sie es ihm.

tls-failed = Die Verschlüsselung kam nicht zustande
    .means = { server-first } und mailcheck haben sich auf keine verschlüsselte Verbindung geeinigt.{ because } Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-later }
    .fix2 = { step-compare-server }

plaintext-after-starttls = Vielleicht hat jemand vor der Verschlüsselung Antworten eingeschoben
    .means = Nach der Antwort des Servers auf STARTTLS kam noch mehr Text, unverschlüsselt. Ein ordentlicher Server tut das nie; ein Angreifer auf dem Weg tut es, zum Beispiel damit ein falsches Passwort richtig aussieht. mailcheck hat sofort aufgehört. Ihr Passwort wurde nicht gesendet.
    .fix1 = Versuchen Sie es aus einem anderen Netz, etwa dem Ihres Telefons.
    .fix2 = { step-tls-first }
    .fix3 = Geschieht es aus jedem Netz, sagen Sie es dem Betreiber des Servers{ with-host }.

not-smtp = Was bei { server-dat }, Port { $port }, antwortet, ist kein Mailserver
    .means = Es sagte: „{ $first }“. Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-compare-server } { usual-ports }
    .fix2 = Im Hotel oder im Zug antwortet vielleicht die Anmeldeseite des Netzes: Öffnen Sie zuerst eine Webseite, und melden Sie sich dort an.

starttls-not-offered = Der Server bietet keine Verschlüsselung an
    .means = { $source ->
        [program] Das Programm wollte die Verbindung verschlüsseln (STARTTLS), aber { server-nom } bietet das an diesem Port nicht an. Entweder gibt es dort keine Verschlüsselung, oder jemand auf dem Weg hat das Angebot entfernt, um mitzulesen.
       *[other] Die Verbindung sollte mit STARTTLS verschlüsselt werden, aber { server-nom } bietet das an Port { $port } nicht an. Entweder gibt es dort keine Verschlüsselung, oder jemand auf dem Weg hat das Angebot entfernt, um mitzulesen. Ihr Passwort wurde nicht gesendet.
    }
    .fix1 = { step-tls-first }
    .fix2 = { step-compare-server }
    .fix3 = Stimmt beides, versuchen Sie es aus einem anderen Netz, und schalten Sie die Verschlüsselung nicht aus.

auth-not-offered = Der Server bietet keine Anmeldung an
    .means = { $source ->
        [program] Das Programm wollte sich anmelden, aber { server-nom } bietet keine Anmeldung an, jedenfalls nicht über diese Verbindung. Viele Server bieten sie erst an, wenn die Verbindung verschlüsselt ist, und nie an Port 25, der für E-Mails zwischen Servern da ist. Über Ihr Passwort sagt das nichts.
       *[other] { server-first } hat die Verbindung an Port { $port } angenommen, aber anmelden kann sich dort niemand. Meistens ist das der Port für E-Mails zwischen Servern. Ihr Passwort wurde nicht gesendet.
    }
    .fix1 = { step-encrypt }
    .fix2 = { step-compare-server }
    .fix3 = Bei manchen Anbietern muss SMTP erst in den Einstellungen des Postfachs eingeschaltet werden.

smtputf8-required = Dieser Server nimmt keine Adressen mit Umlauten vor dem @ an
    .means = { $stage ->
        [sender] Ihre Adresse hat vor dem @ Buchstaben wie ä, ö oder ü, und { server-nom } kann damit nicht umgehen (SMTPUTF8 fehlt).
       *[other] Eine Adresse dieser Nachricht hat vor dem @ Buchstaben wie ä, ö oder ü, und { server-nom } kann damit nicht umgehen (SMTPUTF8 fehlt).
    } Es wurde nichts gesendet.
    .fix1 = { $stage ->
        [sender] Bitten Sie Ihren Anbieter um eine Adresse ohne Umlaute vor dem @, und nehmen Sie diese. Umlaute hinter dem @ schaden nicht.
       *[other] Bitten Sie den Empfänger um eine Adresse ohne Umlaute vor dem @. Umlaute hinter dem @ schaden nicht.
    }

eight-bit-mime-required = Dieser Server nimmt nur Nachrichten in reinem ASCII an
    .means = Die Nachricht hat Buchstaben wie ä, ö oder ü oder andere Bytes außerhalb von ASCII, die nicht kodiert sind, und { server-nom } kann damit nicht umgehen (8BITMIME fehlt). Es wurde nichts gesendet.
    .fix1 = Stellen Sie das Programm, das die Nachricht schreibt, so ein, dass es sie kodiert (quoted-printable oder base64).
