# Vom Server gesagt: Nachricht.

message-too-large = Die Nachricht ist zu groß
    .means = { HAS($limit) ->
        [yes] Versandfertig ist sie { $size } groß, und höchstens { $limit } werden angenommen. Anhänge werden beim Senden um etwa ein Drittel größer. Es wurde nichts gesendet.
       *[no] { server-first } nimmt Nachrichten dieser Größe nicht an. Anhänge werden beim Senden um etwa ein Drittel größer. Es wurde nichts gesendet.
    }
    .fix1 = Machen Sie die Anhänge kleiner, etwa durch Scannen mit geringerer Auflösung, oder senden Sie sie in mehreren Nachrichten.
    .fix2 = Oder senden Sie statt der Dateien einen Link.

blocked-attachment = Der Server hat einen Anhang abgelehnt
    .means = { server-first } hält den Anhang für gefährlich, wegen seines Typs oder wegen etwas darin, etwa eines Makros oder eines Programms in einem Archiv. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie Dokumente als PDF. Programme, Skripte und Archive, in denen solche stecken, werden abgelehnt.
    .fix2 = Oder senden Sie statt der Datei einen Link.

too-many-attachments = Die Nachricht hat zu viele Anhänge
    .means = { server-first } nimmt nicht so viele in einer Nachricht an. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie mehrere Nachrichten, oder fassen Sie die Dateien in einem PDF zusammen.

daily-limit-exceeded = Das Tageslimit ist erreicht
    .means = { server-first } nimmt vorerst keine Nachrichten{ HAS($login) ->
        [yes] {" "}von { $login }
       *[no] {""}
    } mehr an. { HAS($quota) ->
        [yes] { $quota }{" "}
       *[no] {""}
    }Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = { $providerid ->
        [sendgrid] Sehen Sie in Ihrem SendGrid-Konto nach, ob die Nachrichten Ihres Tarifs aufgebraucht sind; sonst senden Sie sie morgen noch einmal.
       *[other] { step-tomorrow }
    }
    .fix2 = Haben Sie selbst gar nicht so viel gesendet, ändern Sie Ihr Passwort: Vielleicht kennt es jemand anderes.

relay-daily-limit-exceeded = Ihre Organisation hat ihr Tageslimit für das Relay erreicht
    .means = Das Relay von Google Workspace zählt die Nachrichten der ganzen Organisation und nimmt vorerst keine mehr an. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = { step-tomorrow }
    .fix2 = Fragen Sie den Administrator Ihrer Organisation, welches Programm so viel sendet, und ob sich das Limit erhöhen lässt.

duplicate-header = Die Nachricht hat eine Kopfzeile doppelt
    .means = Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
    .fix1 = { step-report }

duplicate-message-id = Dieselbe Nachricht wurde zu oft gesendet
    .means = { server-first } hat die Kennung dieser Nachricht zu oft gesehen. Die Nachricht wurde diesmal nicht gesendet.
    .fix1 = Prüfen Sie, ob eines Ihrer Programme immer wieder dieselbe Nachricht sendet, und beenden Sie es.
    .fix2 = Fragen Sie den Empfänger, ob die Nachricht schon angekommen ist. Wenn nicht, senden Sie sie in einer Stunde noch einmal.

header-too-large = Eine Kopfzeile der Nachricht ist zu lang
    .means = Der Server nimmt keine so lange Kopfzeile an; meistens ist es ein sehr langer Betreff oder eine lange Liste von Empfängern. Die Nachricht wurde nicht gesendet.
    .fix1 = Kürzen Sie den Betreff, oder senden Sie mehrere Nachrichten mit jeweils weniger Empfängern.

mail-loop = Die Nachricht läuft im Kreis
    .means = Sie ist durch so viele Server gegangen, dass sie im Kreis laufen muss. Die Nachricht wurde nicht zugestellt.
    .fix1 = Prüfen Sie, ob die Adresse des Empfängers oder Ihre an sich selbst weiterleitet.

malformed-message = { HAS($what) ->
        [yes] Dieser Text kann nicht in einer Nachricht stehen: { $what }
       *[no] Die Nachricht ist nicht so aufgebaut, wie sie sein muss
    }
    .means = { $reason ->
        [control] Er enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das der Nachricht eine Kopfzeile hinzufügen würde. Es wurde nichts gesendet.
       *[other] { HAS($reason) ->
            [yes] Sie ließ sich nicht zusammensetzen.{ because } Es wurde nichts gesendet.
           *[no] Der Server lehnt sie deshalb ab. Die Nachricht wurde nicht gesendet.
        }
    }
    .fix1 = { HAS($what) ->
        [yes] Schreiben Sie ihn in eine einzige Zeile.
       *[no] { $source ->
            [program] { step-report }
           *[other] Melden Sie es bitte den Entwicklern von mailcheck, mit der Ausgabe von --print, wenn Sie diese zeigen dürfen.
        }
    }

missing-from-header = Die Nachricht nennt keinen brauchbaren Absender
    .means = Ihre Zeile „From“ fehlt oder enthält keine gültige Adresse; deshalb lehnt der Server sie ab. Die Nachricht wurde nicht gesendet.
    .fix1 = { $source ->
        [program] Tragen Sie in den Einstellungen des Programms, das die Nachricht erstellt hat, eine Absenderadresse ein.
       *[other] Prüfen Sie, ob address im Profil oder die Adresse hinter --from stimmt.
    }

from-header-invalid = Der Server nimmt den Absender nicht so an, wie er in der Nachricht steht
    .means = In der Zeile „From“ muss genau eine Adresse stehen, richtig geschrieben. { server-first } findet mehrere oder keine lesbare. Die Nachricht wurde nicht gesendet.
    .fix1 = { $source ->
        [program] Tragen Sie in den Einstellungen des Programms, das die Nachricht erstellt hat, eine einzige Adresse als Absender ein.
       *[other] Prüfen Sie, ob address im Profil oder das, was hinter --from steht, eine einzige Adresse ist.
    }

missing-message-id = Die Nachricht hat keine Message-ID
    .means = Jede Nachricht braucht eine solche Kennung, und ohne sie lehnt der Server sie ab. Die Nachricht wurde nicht gesendet.
    .fix1 = { step-report }

line-too-long = Eine Zeile der Nachricht ist zu lang
    .means = Eine Zeile einer E-Mail darf höchstens 998 Zeichen haben, und { server-nom } hat eine längere gefunden. Die Nachricht wurde nicht gesendet.
    .fix1 = { $source ->
        [program] Haben Sie den Text selbst geschrieben, brechen Sie lange Zeilen um. Sonst muss das Programm, das die Nachricht erstellt hat, sie als „quoted-printable“ oder „base64“ kodieren.
       *[other] { step-report }
    }

sender-domain-unauthenticated = Ihre Domain erlaubt diesem Server nicht, für sie zu senden
    .means = Die Domain des Absenders veröffentlicht, welche Server für sie senden dürfen (SPF, DKIM, DMARC), und nach diesen Regeln kommt die Nachricht von keinem davon. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = Senden Sie über den Server des Anbieters, bei dem Ihre Adresse ihr Postfach hat.
    .fix2 = Oder bitten Sie den Verwalter Ihrer Domain, diesen Anbieter in ihre SPF- und DKIM-Einträge aufzunehmen.

spam-rejected = Der Server hält die Nachricht für Spam
    .means = Etwas an ihr sieht für { server-acc } nach Werbung oder Betrug aus: ihre Wortwahl, ihre Links, oder dass schon viele ähnliche kamen. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = Schreiben Sie einige persönliche Sätze statt eines bloßen Anhangs, und lassen Sie gekürzte Links weg.
    .fix2 = Bitten Sie den Empfänger, Ihre Adresse in seine Kontakte aufzunehmen.

content-rejected = Der Server nimmt den Inhalt der Nachricht nicht an
    .means = Etwas an der Nachricht verstößt bei { server-dat } gegen eine Regel: meistens die Wortwahl, ein Link oder eine Kopfzeile. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = Steht in den Worten des Servers ein Link, öffnen Sie ihn: Dort wird die Regel erklärt.
    .fix2 = Senden Sie eine kurze Nachricht ohne Links und Anhänge, um die Ursache zu finden.

virus-found = Der Server hat in der Nachricht einen Virus gefunden
    .means = Der Virenscanner bei { server-dat } hält den Anhang für infiziert. Die Nachricht wurde nicht gesendet.
    .fix1 = Prüfen Sie die Datei und diesen Rechner mit einem Virenschutz, und geben Sie die Datei nicht weiter.
    .fix2 = Sind beide sauber, erstellen Sie das Dokument neu, als PDF ohne Makros.

message-refused = Der Server nimmt die Nachricht nicht an
    .means = Er lehnt aus einem Grund ab, den mailcheck nicht kennt. Vielleicht steht er in seinen eigenen Worten. Die Nachricht wurde nicht gesendet.
    .fix1 = Wenn die Worte des Servers sagen, was zu tun ist, tun Sie das.
    .fix2 = Senden Sie eine kurze Nachricht ohne Anhänge an denselben Empfänger, um zu sehen, ob es an einem Anhang liegt.
