# Von mailcheck selbst gefunden: die Nachricht.

from-rewritten = { HAS($from) ->
        [yes] { provider-first } wird den Absender { $from } ersetzen
       *[no] Der Anbieter wird den Absender ersetzen
    }
    .means = { HAS($address) ->
        [yes] Sie sind als { $address } angemeldet. { provider-first } ersetzt jeden anderen Absender stillschweigend durch diese Adresse, wenn er dort nicht als Ihre eigene Adresse eingerichtet ist.
       *[no] { provider-first } ersetzt jeden anderen Absender stillschweigend durch die Adresse des Kontos, wenn er dort nicht als Ihre eigene Adresse eingerichtet ist.
    }
    .fix1 = { HAS($alias) ->
        [yes] { $alias }
       *[no] Richten Sie die Adresse auf der Webseite des Anbieters in den Einstellungen Ihres Postfachs als eigene Adresse ein.
    }
    .fix2 = { $source ->
        [program] Oder senden Sie von der Adresse des Kontos, und tragen Sie die andere als Antwortadresse ein.
       *[other] Oder lassen Sie --from weg, und geben Sie die andere Adresse mit --reply-to an.
    }

blocked-type = { HAS($kind) ->
    [yes] vom Typ { $kind }
   *[no] dieses Typs
}

attachment-blocked = { provider-first } wird { $file } wahrscheinlich ablehnen
    .means = { $reason ->
        [locked] Sie ist ein Archiv mit Passwort und enthält ein weiteres Archiv, { $inside }. Solche Archive werden abgelehnt, weil niemand sie auf Viren prüfen kann.
       *[other] { HAS($inside) ->
            [yes] Sie enthält { $inside }. Dateien { blocked-type } werden aus Sorge vor Viren abgelehnt, auch in Archiven.
           *[no] Dateien { blocked-type } werden aus Sorge vor Viren abgelehnt.
        }
    } mailcheck versucht es trotzdem, denn die Liste solcher Typen ändert sich.
    .fix1 = Senden Sie sie als PDF, oder senden Sie stattdessen einen Link zu der Datei.

attachment-empty = Die Datei { $file } ist leer
    .means = Eine Datei ohne Inhalt ist meistens ein Fehler des Programms, das sie hätte schreiben sollen. Es wurde nichts gesendet.
    .fix1 = Erstellen Sie die Datei neu, und prüfen Sie, ob sie sich öffnen lässt.

attachment-missing = Die Datei { $file } gibt es nicht
    .means = Es wurde nichts gesendet.
    .fix1 = Prüfen Sie, wie ihr Name geschrieben wird und in welchem Ordner sie liegt. Namen mit Leerzeichen brauchen Anführungszeichen.

attachment-unreadable = Die Datei { $file } kann nicht angehängt werden
    .means = { $reason ->
        [directory] Sie ist ein Ordner. Es wurde nichts gesendet.
        [special] Sie ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät. Es wurde nichts gesendet.
        [name] Ihr Name ist leer oder enthält ein Steuerzeichen. Es wurde nichts gesendet.
       *[other] Sie lässt sich nicht öffnen.{ system-says } Es wurde nichts gesendet.
    }
    .fix1 = { $reason ->
        [directory] Nennen Sie die Dateien darin einzeln, oder packen Sie den Ordner in eine .zip-Datei.
        [special] Speichern Sie den Inhalt zuerst in einer Datei, oder übergeben Sie ihn über die Standardeingabe: „-“ als Datei und --name für den Namen.
        [name] Geben Sie der Datei einen anderen Namen.
       *[other] Prüfen Sie, ob Sie die Datei lesen dürfen.
    }

row-malformed = Diese Zeile ist nicht lesbar
    .means = { $reason ->
        [fields] Sie hat { $count ->
            [one] eine Zelle
           *[other] { $count } Zellen
        }, und die Tabelle hat { $limit } Spalten. Meistens enthält eine Zelle das Zeichen, das Zellen trennt, und steht nicht in Anführungszeichen.
        [nul] Sie enthält ein NUL-Byte, das in keinem Text steht.
        [undecodable] Sie enthält Bytes, die in der Zeichenkodierung der Tabelle keine Buchstaben sind.
        [quote] In ihr wird ein Anführungszeichen geöffnet und nie geschlossen, sodass der Rest der Tabelle in einer Zelle steht.
       *[other] Sie hat mehr oder weniger Zellen als die Tabelle Spalten, oder sie enthält etwas, das kein Text ist.
    } Niemandem wurde etwas gesendet.
    .fix1 = { $reason ->
        [undecodable] Öffnen Sie die Tabelle in der Tabellenkalkulation, berichtigen Sie die Buchstaben und speichern Sie sie noch einmal als „CSV UTF-8“.
        [nul] Speichern Sie die Tabelle in der Tabellenkalkulation noch einmal als „CSV UTF-8“.
       *[other] Berichtigen Sie die Zeile: Zellen mit Trennzeichen oder Zeilenumbrüchen stehen in Anführungszeichen, und ein Anführungszeichen darin wird doppelt geschrieben.
    }

row-repeated = Die Zeile schickt dasselbe an dieselben Personen wie Zeile { $row }
    .means = Meistens wurde eine Zeile kopiert und eine ihrer Zellen nicht geändert. Niemandem wurde etwas gesendet.
    .fix1 = Entfernen Sie die Zeile, oder berichtigen Sie ihre Empfänger oder ihre Dokumente.
    .fix2 = Ist es so gewollt, fügen Sie --again hinzu.

variable-missing = Die Tabelle hat keine Spalte { $column }
    .means = { $option } verlangt sie.{ HAS($columns) ->
        [yes] {" "}Die Spalten sind: { $columns }.
       *[no] {""}
    } Niemandem wurde etwas gesendet.
    .fix1 = { HAS($other) ->
        [yes] Vielleicht ist „{ $other }“ gemeint: Berichtigen Sie den Namen in der Vorlage.
       *[no] Berichtigen Sie den Namen in der Vorlage, oder fügen Sie der Tabelle die Spalte hinzu.
    }

template-failed = Die Vorlage von { $option } kann nicht ausgefüllt werden
    .means = { $reason ->
        [empty] Sie ergibt keinen Dateinamen, und eine Nachricht ohne ihr Dokument ist meistens ein Versehen. Niemandem wurde etwas gesendet.
       *[other] { HAS($reason) ->
            [yes] Der Leser sagt{ HAS($line) ->
                [yes] {" "}zu Zeile { $line }
               *[no] {""}
            }: „{ $reason }“. Niemandem wurde etwas gesendet.
           *[no] Was sie berechnet, ist mit den Zellen dieser Zeile nicht zu berechnen. Niemandem wurde etwas gesendet.
        }
    }
    .fix1 = { $reason ->
        [empty] Füllen Sie die Zelle aus. Sollen manche Zeilen kein Dokument haben, sagen Sie das in der Vorlage: {"{% if datei %}{{ datei }}{% endif %}"}
       *[other] Berichtigen Sie die Vorlage oder die Zelle.
    }

messages-waiting = { $count ->
        [one] Eine Nachricht wartet im Postausgang
       *[other] { $count } Nachrichten warten im Postausgang
    }
    .means = Bisher ließ sich das nicht senden, jetzt steht dem nichts mehr im Weg.
    .fix1 = Senden Sie, was wartet: mailcheck outbox retry

already-sent = { $previousstate ->
        [earlier-run] Von einem früheren Lauf gesendet
       *[other] { HAS($messageid) ->
            [yes] Diese Nachricht
           *[no] Dieses Dokument
        } ging schon an { $recipient }
    }
    .means = { $previousstate ->
        [earlier-run] Dieselbe Nachricht ging schon an dieselben Empfänger. Es wurde nichts ein zweites Mal gesendet.
        [queued] { HAS($messageid) ->
            [yes] Eine Nachricht mit derselben Message-ID wartet
           *[no] Derselbe Betreff, derselbe Text und dieselben Anhänge warten
        } für { $recipient } schon im Postausgang, als Nummer { $id }. Es wurde nichts ein zweites Mal gesendet.
        [in-doubt] { HAS($messageid) ->
            [yes] Eine Nachricht mit derselben Message-ID ging
           *[no] Derselbe Betreff, derselbe Text und dieselben Anhänge gingen
        } am { DAY($previous) } vielleicht schon an { $recipient } (Nummer { $id }); noch weiß es niemand. Es wurde nichts ein zweites Mal gesendet.
       *[other] { HAS($messageid) ->
            [yes] Eine Nachricht mit derselben Message-ID ging
           *[no] Derselbe Betreff, derselbe Text und dieselben Anhänge gingen
        } am { DAY($previous) } an { $recipient } (Nummer { $id }). Es wurde nichts ein zweites Mal gesendet.
    }
    .fix1 = { $previousstate ->
        [earlier-run] {""}
       *[other] Sehen Sie nach, was daraus geworden ist: mailcheck outbox show { $id }
    }
    .fix2 = { $previousstate ->
        [queued] Um zu senden, was wartet: mailcheck outbox retry { $id }
       *[other] Um es absichtlich noch einmal zu senden, fügen Sie --again hinzu.
    }

quota-reached = Das Limit für einen Tag ist erreicht
    .means = Was { $account } in den letzten 24 Stunden gesendet hat, ist so viel, wie { provider-nom } erlaubt. Es wurde nichts versucht; die Nachricht wartet im Postausgang{ HAS($time) ->
        [yes] {""} und darf ab dem { DAY($date) }, { $time } Uhr, gesendet werden
       *[no] {""}
    }.
    .fix1 = Senden Sie dann, was wartet: mailcheck outbox retry
    .fix2 = Darf Ihr Konto mehr senden, als mailcheck weiß, schreiben Sie es ins Profil: messages_per_day und recipients_per_day, unter limits.

given-up = Die Nachricht wurde nach fünf Tagen aufgegeben
    .means = Sie ließ sich fünf Tage lang nicht zustellen und wird nicht von selbst noch einmal versucht. Sie ist nicht angekommen. Aufgehoben ist sie noch.
    .fix1 = Beheben Sie die Ursache oben, und senden Sie sie dann: mailcheck outbox retry { $id }

in-doubt = Vielleicht gesendet: Niemand weiß, ob der Server die Nachricht angenommen hat
    .means = Die ganze Nachricht wurde übergeben, aber die Verbindung endete, bevor der Server sie bestätigte. Vielleicht wurde sie zugestellt, vielleicht auch nicht. mailcheck sendet sie nicht von selbst noch einmal, damit niemand sie doppelt bekommt.
    .fix1 = { $providerid ->
        [gmail] Suchen Sie in Gmail nach ihr; steht sie unter den gesendeten Nachrichten, wurde sie gesendet: { $searchlink }
        [google-workspace] Suchen Sie in Gmail nach ihr; steht sie unter den gesendeten Nachrichten, wurde sie gesendet: { $searchlink }
       *[other] Sehen Sie im Ordner „Gesendet“ Ihres Postfachs nach: Liegt die Nachricht dort, wurde sie gesendet. Liegt sie nicht dort, beweist das nichts, denn nicht jeder Anbieter legt dort eine Kopie ab.
    }
    .fix2 = Oder fragen Sie den Empfänger. Im Protokoll eines Mailservers findet man sie unter ihrer Message-ID{ HAS($messageid) ->
        [yes] {" "}„{ $messageid }“
       *[no] {""}
    }.
    .fix3 = { HAS($id) ->
        [yes] Sagen Sie dann, was Sie gefunden haben: mailcheck outbox settle { $id } --sent oder --not-sent; danach lässt sie sich noch einmal senden.
       *[no] Senden Sie sie erst dann noch einmal, wenn Sie sicher sind, dass sie nicht angekommen ist.
    }

interrupted = Abgebrochen
    .means = { $stage ->
        [message] mailcheck wurde beendet, bevor die Nachricht vollständig war; sie wurde also nicht gesendet.
       *[other] mailcheck wurde während des Gesprächs mit dem Server beendet. Es wurde nichts gesendet.
    }

header-malformed = Zeile { $line } der Nachricht kann nicht in ihrem Kopf stehen
    .means = { $reason ->
        [nul] Sie enthält ein Nullbyte.
        [return] Sie enthält einen Wagenrücklauf, der keine Zeile beendet; was folgt, würde zu einer eigenen Kopfzeile.
       *[other] Sie hat keinen Doppelpunkt, und unter ihr folgen Kopfzeilen, die zu einem Teil des Textes würden.
    } Es wurde nichts gesendet.
    .fix1 = { $reason ->
        [no-colon] Berichtigen Sie die Zeile. Beginnt dort der Text, setzen Sie eine leere Zeile davor.
       *[other] Berichtigen Sie das Programm, das die Nachricht schreibt, oder was ihm gegeben wurde.
    }

no-recipients = Die Nachricht hat keine Empfänger
    .means = { HAS($line) ->
        [yes] Der Kopf der Nachricht, der in Zeile { $line } endet, nennt niemanden in To, Cc oder Bcc.
       *[no] Auf der Befehlszeile wurde kein Empfänger angegeben.
    } Es wurde nichts gesendet.
    .fix1 = { HAS($line) ->
        [yes] Nennen Sie die Empfänger im Kopf, oder geben Sie sie auf der Befehlszeile an.
       *[no] Geben Sie die Empfänger auf der Befehlszeile an, oder nehmen Sie sie mit -t aus dem Kopf der Nachricht.
    }

notices-not-offered = { server-first } stellt keine Zustellnachrichten aus
    .means = Das Programm, das die Nachricht übergab, hat Zustellnachrichten (DSN) verlangt, und { server-nom } bietet keine an. Die Nachricht geht ohne.
    .fix1 = Lassen Sie -N und -V weg, oder bitten Sie den Empfänger um eine Antwort.
