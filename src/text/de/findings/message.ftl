# Vom Server gesagt: Nachricht.

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
    .means = Etwas an der Nachricht verstößt bei { server-dat } gegen eine Regel: meistens ihre Worte, ein Link oder eine Kopfzeile. Die Nachricht wurde nicht gesendet.
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
