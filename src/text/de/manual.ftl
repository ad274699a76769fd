# Was die Handbuchseiten außer --help sagen. exit-N steht auch in --help. In Beispielen ist eine Zeile nach „$ “ ein Befehl.

manual-title = Benutzerbefehle
manual-name = Bezeichnung
manual-synopsis = Übersicht
manual-description = Beschreibung
manual-exit = Rückgabewert
manual-files = Dateien
manual-environment = Umgebung
manual-examples = Beispiele
manual-see-also = Siehe auch

exit-0 = bereit; gesendet
exit-1 = mit --format nagios: es geht, aber jemand sollte etwas wissen
exit-2 = mit --format nagios: es geht nicht
exit-3 = mit --format nagios: niemand weiß, ob es geht
exit-64 = der Aufruf ist falsch
exit-65 = Nachricht, Adresse, Tabelle oder Anhang unbrauchbar; vom Server wegen des Inhalts abgelehnt
exit-66 = eine Eingabedatei fehlt oder ist nicht lesbar
exit-67 = der Server lehnt einen Empfänger dauerhaft ab; die anderen haben die Nachricht
exit-68 = der Name des Servers lässt sich nicht auflösen
exit-69 = der Server lehnt es dauerhaft ab, uns zu bedienen
exit-70 = ein Fehler in mailcheck
exit-74 = der Postausgang, eine andere Datei oder die Ausgabe lässt sich nicht schreiben
exit-75 = vorübergehend: 4xx, Zeitüberschreitung, Verbindung verweigert oder verloren, Grenze erreicht, niemand antwortete, der den Server kennen mag; die Nachricht bleibt im Postausgang
exit-76 = TLS oder SMTP gestört: Zertifikat, Herabstufung, eingeschleuster Klartext, Unsinn
exit-77 = Zugangsdaten abgelehnt, oder die Regeln des Anbieters sagen, dass sie es werden
exit-78 = Profil oder Passwort fehlt oder ist unbrauchbar
exit-80 = vielleicht gesendet: die Verbindung brach nach der Nachricht und vor der Antwort ab
exit-129 = abgebrochen, weil das Terminal geschlossen wurde, bevor die Nachricht übergeben war
exit-130 = abgebrochen mit Strg-C, bevor die Nachricht übergeben war
exit-143 = beendet durch SIGTERM, bevor die Nachricht übergeben war

file-config = Das Profil: Konten, Server und wo die Passwörter liegen, aber kein Passwort.
file-outbox = Der Postausgang, mit den Dateien daneben: was wartet, was gesendet wurde, was im Zweifel ist.
file-refused = Prüfsummen von Passwörtern, die Server abgelehnt haben, damit sie nicht noch einmal versucht werden.

variable-mailcheck-config = Das Profil, anstelle des üblichen.
variable-xdg-config-home = Der Ordner, in dem mailcheck/config.toml liegt. Ohne Angabe: ~/.config.
variable-xdg-state-home = Der Ordner, in dem mailcheck/outbox.db liegt. Ohne Angabe: ~/.local/state.
variable-lang = Die Sprache, wenn --lang nichts anderes sagt; LC_ALL und LC_MESSAGES gehen vor.
variable-no-color = Gesetzt und nicht leer: keine Farben.
variable-clicolor-force = Gesetzt und weder leer noch 0: Farben auch in Dateien und Pipes.
variable-term = Mit „dumb“: keine Farben.

example-mailcheck =
    mailcheck ausprobieren, ohne ein Konto:
    $ mailcheck --sandbox send rechnung.pdf --to kim@example.com
    Das Standardkonto des Profils prüfen:
    $ mailcheck verify
example-verify =
    Alle Konten prüfen und nur sagen, was nicht stimmt:
    $ mailcheck verify --all --quiet
    Eine Adresse prüfen, die in keinem Profil steht:
    $ mailcheck verify --address jana@example.de --host mail.example.de
    Nach den Regeln des Anbieters an einem anderen Tag urteilen, ohne Verbindung:
    $ mailcheck verify --offline --as-of 2027-01-01
example-send =
    Ein Dokument senden:
    $ mailcheck send rechnung.pdf --to kim@example.com --subject "Rechnung 1001"
    Senden, was ein anderes Programm schreibt:
    $ mailcheck send - --name 1001.pdf --to kim@example.com
    Ansehen, was gehen würde, und nichts senden:
    $ mailcheck send rechnung.pdf --to kim@example.com --dry-run
example-merge =
    Einen Rechnungslauf ansehen und dann senden:
    $ mailcheck merge rechnungen.csv --subject Rechnung --body text.txt --attach "{"{{"} datei {"}}"}" --dry-run
    $ mailcheck merge rechnungen.csv --subject Rechnung --body text.txt --attach "{"{{"} datei {"}}"}"
example-outbox =
    Ansehen, was wartet und was im Zweifel ist:
    $ mailcheck outbox list --state queued
    $ mailcheck outbox list --state in-doubt
    Senden, was fällig ist, wie es ein Cron-Job oder ein Timer tut:
    $ mailcheck outbox retry --quiet
example-outbox-settle =
    Die Nachricht fand sich im Ordner „Gesendet“:
    $ mailcheck outbox settle 12 --sent
example-outbox-retry =
    Alles senden, was wartet, fällig oder nicht:
    $ mailcheck outbox retry --all
example-password =
    Ein neues Passwort prüfen und speichern:
    $ mailcheck password set rechnungen
example-explain =
    Eine Antwort erklären:
    $ mailcheck explain 535 5.7.8 Username and Password not accepted
    Einen Befund erklären:
    $ mailcheck explain app-password-required
example-providers =
    Ansehen, was über einen Anbieter bekannt ist:
    $ mailcheck providers gmail
example-sandbox =
    Ein Server, der Anmeldungen mit einem App-Passwort annimmt, für ein anderes Mailprogramm:
    $ mailcheck sandbox app-password
example-completions =
    In allen zsh-Sitzungen ergänzen:
    $ mailcheck completions zsh
example-man =
    Eine Seite lesen:
    $ mailcheck man outbox retry
    Alle Seiten schreiben:
    $ mailcheck man --dir man1
example-setup =
    Ein Konto Schritt für Schritt einrichten:
    $ mailcheck setup
example-sendmail =
    Eine ganze Nachricht an die senden, die in ihr stehen, wie es Programme tun:
    $ mailcheck sendmail -t
    Senden, was wartet:
    $ mailcheck sendmail -q
example-account =
    Ansehen, was verwendet würde, und wer es sagt:
    $ mailcheck account show rechnungen
