# Was --help sagt. Der Schlüssel eines Befehls ist sein Pfad, der eines Arguments arg-NAME oder BEFEHL-NAME.

heading-usage = Aufruf:
heading-commands = Befehle
heading-arguments = Argumente
heading-options = Optionen
heading-global = Optionen aller Befehle

value-options = OPTIONEN
value-command = BEFEHL
value-file = DATEI
value-lang = SPRACHE
value-duration = DAUER
value-when = WANN
value-account = KONTO
value-date = DATUM
value-address = ADRESSE
value-name = NAME
value-host = SERVER
value-port = PORT
value-kind = ART
value-format = FORMAT
value-text = TEXT
value-behaviour = VERHALTEN
value-dir = ORDNER
value-id = NUMMER
value-state = ZUSTAND
value-reply = ANTWORT
value-stage = ABSCHNITT
value-argument = ARGUMENT
value-table = TABELLE
value-answer = ANTWORT
value-method = ART
value-place = ORT
value-template = VORLAGE
value-shell = SHELL

mailcheck = Prüft SMTP-Zugangsdaten, nennt die genaue Ursache, wenn sie nicht stimmen, und verschickt Dokumente per E-Mail.
    .after =
        Passwörter werden nie auf der Befehlszeile angegeben: Sie kommen aus dem Schlüsselbund, von einem Befehl,
        aus einer Datei, aus der Umgebung, von --password-stdin oder aus einer Abfrage.

        Rückgabewerte:
        { $exits }

setup = Richtet ein Konto Schritt für Schritt ein: Adresse, Anbieter, Bestätigung in zwei Schritten, Passwort; geprüft und erst dann gespeichert.
    .after =
        Zu jeder Frage gibt es eine Option, die sie beantwortet. In einem Skript:

          printf '%s' "$PASSWORT" | mailcheck setup rechnungen --address sie@example.com --password-stdin --yes
verify = Prüft Stufe für Stufe, ob die Zugangsdaten funktionieren. Dabei wird nichts verschickt.
    .after =
        Mit --format nagios sind die Rückgabewerte die der Überwachungssysteme: 0 OK; 1 WARNING, es funktioniert, aber es gibt
        eine Warnung, etwa ein Zertifikat, das in weniger als 14 Tagen abläuft; 2 CRITICAL, es funktioniert nicht, oder das
        Zertifikat läuft in weniger als 7 Tagen ab; 3 UNKNOWN, mailcheck konnte nicht prüfen: falscher Aufruf, Profil oder
        Passwort unbrauchbar, abgebrochen.
send = Verschickt Dokumente als Anhänge.
merge = Verschickt für jede Zeile einer Tabelle eine Nachricht, etwa einen Rechnungslauf.
    .after =
        Eine Vorlage ist ein Text, in dem {"{{"} name {"}}"} für die Zelle in der Spalte dieses Namens steht (Jinja). In Namen sind Groß-
        und Kleinbuchstaben gleich, ä ist ae, ö ist oe, ü ist ue und ß ist ss, und was sonst weder Buchstabe noch Ziffer ist,
        ist ein _: „Rechnung Nr.“ ist {"{{"} rechnung_nr {"}}"}. Zellen werden Buchstabe für Buchstabe eingesetzt, wie sie dastehen.

        Alle Zeilen werden geprüft, bevor die erste Nachricht geht; was nicht stimmt, wird mit der Zeilennummer genannt.

          mailcheck merge rechnungen.csv --subject "Rechnung {"{{"} nummer {"}}"}" --body text.txt --attach "{"{{"} datei {"}}"}"
password = Speichert das Passwort im Schlüsselbund oder entfernt es daraus.
password-set = Nimmt ein neues Passwort entgegen, prüft es und speichert es erst dann im Schlüsselbund.
password-remove = Entfernt das Passwort aus dem Schlüsselbund.
account = Zeigt die Konten des Profils oder entfernt eines.
account-list = Listet die Konten mit ihren Adressen auf. Das Standardkonto trägt einen Stern.
account-show = Zeigt alles, was für ein Konto verwendet würde, und woher es stammt; ohne Verbindung und nie das Passwort.
account-remove = Entfernt ein Konto aus dem Profil und sein Passwort aus dem Schlüsselbund.
outbox = Zeigt, was wartet, was hinausging und was im Zweifel ist, und sendet, was wartet.
outbox-list = Listet die Nachrichten auf, die neueste zuletzt.
outbox-show = Zeigt eine Nachricht: ihre Versuche und die Antworten des Servers.
outbox-retry = Sendet, was fällig ist, über eine Verbindung je Konto.
outbox-remove = Entfernt Nachrichten aus dem Postausgang.
outbox-settle = Entscheidet über eine Nachricht im Zweifel.
explain = Erklärt die Antwort eines Servers oder den Namen eines Befunds und sagt, was zu tun ist.
providers = Zeigt, was mailcheck über Mailanbieter weiß, mit Quellen und Datum.
sendmail = Sendet die Nachricht auf der Standardeingabe, wie sendmail(8); auch wenn das Programm als sendmail aufgerufen wird.
    .after =
        Verstanden werden -t, -i, -f, -r, -F, -N, -V, -v, -o..., -bm, -bp (was wartet), -q (senden, was wartet) und --, dazu
        mailchecks eigene --account NAME und --again. Womit mailcheck nichts anfangen kann, wird mit einem Hinweis übergangen.
        Optionen aller Befehle stehen vor dem Wort sendmail.

        Mit -t sind die Empfänger die in To, Cc und Bcc und die auf der Befehlszeile. Das Konto ist das, dessen Adresse hinter
        -f oder in From steht, sonst das Standardkonto. Was jetzt nicht zugestellt werden kann, bleibt im Postausgang und gilt
        als angenommen (Rückgabewert 0); „mailcheck outbox retry“ sendet es.
sandbox = Startet bis Strg-C einen SMTP-Server auf diesem Rechner, der wie Gmail antwortet, zum Ausprobieren jedes Mailprogramms.
completions = Schreibt das Skript, mit dem eine Shell Befehle, Schalter und Konten von mailcheck ergänzt.
    .after =
        Für die laufende Shell, und für jede neue mit derselben Zeile in ihrer Startdatei:

          bash: eval "$(mailcheck completions bash)"
          zsh:  eval "$(mailcheck completions zsh)"
          fish: mailcheck completions fish | source
complete = Sagt dem Skript von „completions“, was an der Schreibmarke passt.
man = Schreibt eine Handbuchseite, oder alle in einen Ordner.

arg-config = Das Profil aus dieser Datei lesen statt aus ~/.config/mailcheck/config.toml.
arg-json = Genau ein JSON-Objekt auf die Standardausgabe schreiben.
arg-lang = Englisch (en) oder Deutsch (de) sprechen. Sonst entscheidet die Spracheinstellung des Systems.
arg-sandbox = Mit einer eingebauten Sandbox arbeiten. Nichts von Ihnen wird gelesen oder geschrieben; ihre Konten sind ihre Verhaltensweisen.
arg-timeout = Eine Frist für alles, was über das Netz geht, etwa 30s oder 2m. Ohne Angabe: 60s.
arg-trace = Das Gespräch mit dem Server auf der Standardfehlerausgabe zeigen. Passwörter stehen nie darin.
arg-quiet = Nur melden, was nicht gelungen ist.
arg-verbose = Mehr sagen: wie lange jede Stufe dauerte und was der Server antwortete.
arg-color = Farben verwenden: auto, always (immer) oder never (nie).
arg-help = Diese Hilfe anzeigen.
arg-version = Die Version anzeigen.

arg-accounts = Die Konten, die geprüft werden. Ohne Angabe: das Standardkonto.
arg-all = Alle Konten des Profils prüfen.
arg-offline = Nur Profil, Passwort und Regeln des Anbieters prüfen und keine Verbindung aufbauen.
arg-as-of = Nach den Regeln dieses Tages urteilen, geschrieben 2022-05-29.
arg-insist = Ein Passwort noch einmal versuchen, obwohl der Server es schon abgelehnt hat.
arg-address = Diese Adresse ohne Profil prüfen. Das Passwort kommt von --password-stdin oder aus einer Abfrage.
arg-username = Der Anmeldename, falls er nicht die Adresse ist.
arg-host = Der Server, falls er nicht der des Anbieters ist.
arg-port = Der Port des Servers. Ohne Angabe: 465 mit tls, 587 mit starttls.
arg-encryption = Wie die Verbindung verschlüsselt wird: tls, starttls oder none für einen Server auf diesem Rechner.
arg-password-stdin = Das Passwort von der Standardeingabe lesen.
arg-format = Wie berichtet wird: human, json oder nagios für ein Überwachungssystem (eine Zeile mit Messwerten; Rückgabewert 0, 1, 2 oder 3).
arg-watch = Prüft jedes Mal von Neuem, wenn sich das Konto im Profil oder sein gespeichertes Passwort ändert, bis Strg-C. Mit --json: ein Objekt je Prüfung, eines pro Zeile.
arg-until-ok = Wie --watch, endet aber, sobald die Prüfung gelingt; bei mehreren Konten, sobald alle funktionieren.

arg-files = Die Dateien, die angehängt werden. - steht für die Standardeingabe; ihren Namen nennt --name.
arg-to = Ein Empfänger. Mehrfach möglich, auch mit Namen: "Kim Beispiel <kim@example.com>".
arg-cc = Ein Empfänger einer Kopie.
arg-bcc = Ein Empfänger, den die anderen nicht sehen.
arg-subject = Der Betreff. Ohne Angabe: der Name der ersten Datei.
arg-body = Der Text der Nachricht. - liest ihn von der Standardeingabe.
arg-body-file = Den Text der Nachricht aus dieser Datei lesen.
arg-html-file = Eine HTML-Fassung des Textes aus dieser Datei lesen.
arg-from = Von dieser Adresse senden statt von der des Kontos.
arg-reply-to = Wohin Antworten gehen sollen.
arg-account = Das Konto. Ohne Angabe: das Standardkonto.
arg-name = Der Name des Anhangs, der von der Standardeingabe kommt.
arg-dry-run = Alles prüfen und zusammenstellen, aber keine Verbindung aufbauen.
arg-queue = Die Nachricht nur aufheben; „mailcheck outbox retry“ sendet sie.
arg-again = Senden, obwohl dasselbe Dokument schon an dieselbe Person ging.
arg-print = Die fertige Nachricht auf die Standardausgabe schreiben, statt sie zu verschicken.

merge-table = Die Tabelle, eine CSV-Datei, deren erste Zeile die Spalten benennt. - steht für die Standardeingabe.
merge-to = Der Empfänger; mehrere trennt ein Komma oder Semikolon. Ohne Angabe: die Spalte, die E-Mail, An oder ähnlich heißt.
merge-cc = Ein Empfänger einer Kopie. Niemand, wo die Vorlage nichts ergibt.
merge-bcc = Ein Empfänger, den die anderen nicht sehen. Niemand, wo die Vorlage nichts ergibt.
merge-subject = Der Betreff.
merge-body = Der Text der Nachricht: der Name einer Datei, - für die Standardeingabe oder sonst der Text selbst.
merge-html-file = Eine HTML-Fassung des Textes aus dieser Datei lesen. Was Zellen einsetzen, wird maskiert.
merge-attach = Eine Datei, die angehängt wird, im aktuellen Ordner oder in dem der Tabelle. Mehrfach möglich.
merge-again = Auch dann senden, wenn eine Zeile denselben Personen dieselben Dokumente schickt wie eine andere.
merge-dry-run = Alle Zeilen prüfen und die ersten drei Nachrichten zeigen, aber keine Verbindung aufbauen.
arg-report = Eine CSV-Datei mit einer Zeile für jede Zeile der Tabelle schreiben: was aus ihr wurde und wann.

outbox-list-state = Nur Nachrichten in diesem Zustand: queued, sent, refused oder in-doubt.
outbox-list-to = Nur Nachrichten an diese Person.
outbox-list-account = Nur Nachrichten dieses Kontos.
arg-id = Die Nachricht: ihre Nummer oder ihre Message-ID.
arg-ids = Die Nachrichten, mit ihren Nummern.
outbox-retry-ids = Diese Nachrichten, fällig oder nicht, auch abgelehnte. Ohne sie: alle, die fällig sind.
outbox-retry-all = Alle Nachrichten, die warten, fällig oder nicht.
arg-sent = Sie wurde doch gesendet.
arg-not-sent = Sie wurde nicht gesendet und soll noch einmal gesendet werden.

arg-words = Die Antwort, mit allem, was ein Programm oder Protokoll darum herum schreibt, oder der Name eines Befunds. Ohne Angabe: die Standardeingabe.
arg-provider = Wessen Server es gesagt hat, etwa gmail.
arg-stage = Worauf es die Antwort war: connect, tls, ehlo, auth, sender, recipient oder message.
arg-lines = Jede Zeile der Standardeingabe für sich erklären; Zeilenumbrüche in einer Antwort werden \n geschrieben.
providers-name = Der Anbieter: seine Kennung, sein Name, eine Adresse oder eine Domain wie gmx.de. Ohne Angabe: alle in Kürze.

sendmail-arguments = Schalter und Empfänger, wie bei sendmail.

arg-behaviours = Die Verhaltensweisen, die angeboten werden. Ohne Angabe: alle.
arg-maildir = Empfangene Nachrichten in diesem Ordner ablegen, im Maildir-Format.
sandbox-port = Der erste Port; die weiteren folgen darauf. Ohne Angabe: freie Ports.

setup-account = Der Name des Kontos. Ohne Angabe: das Konto, das die Adresse schon hat, oder ein neues, nach ihr benannt.
setup-address = Die Adresse, von der gesendet wird.
setup-display-name = Der Name, den Empfänger neben der Adresse sehen.
setup-provider = Der Anbieter, mit Kürzel oder Name aus „mailcheck providers“, falls die Adresse ihn nicht verrät.
setup-host = Der Server, wenn es nicht der des Anbieters ist.
setup-ca-file = Eine Datei mit Zertifizierungsstellen, denen dieses Konto neben denen des Systems vertraut.
setup-two-step = Ob die Bestätigung in zwei Schritten eingeschaltet ist: yes, no oder unknown.
setup-method = Womit angemeldet wird: app-password, password oder oauth2.
setup-password-stdin = Das Passwort von der Standardeingabe lesen.
setup-store = Wo das Passwort liegen soll: keyring, oder file für eine Datei neben dem Profil, die nur Sie lesen können. Ohne Angabe: keyring.
setup-secret-command = Das Passwort bleibt, wo es ist, und dieser Befehl gibt es aus, etwa "pass show mail". Keine Shell führt ihn aus.
setup-secret-file = Das Passwort bleibt, wo es ist: in dieser Datei, die nur Sie lesen können.
setup-secret-env = Das Passwort bleibt, wo es ist: in der Umgebungsvariablen dieses Namens.
setup-import = Server und Anmeldename aus ~/.msmtprc, Thunderbird oder der Datei übernehmen, die mit =DATEI genannt ist; nie das Passwort.
setup-default = Dieses Konto verwenden, wenn keines genannt wird.
setup-yes = Nichts fragen: Ein gefundener Server wird verwendet, und ein vorhandenes Konto wird geändert.

account-remove-account = Das Konto, das entfernt wird.
account-remove-yes = Ohne Rückfrage entfernen.
arg-shell = Die Shell: bash, zsh, fish, elvish oder powershell.
arg-typed = Was bis zur Schreibmarke eingegeben wurde.
arg-path = Der Befehl, dessen Seite gemeint ist, etwa: outbox retry. Ohne Angabe: mailcheck selbst.
arg-dir = Die Seiten aller Befehle in diesen Ordner schreiben.
