# Fehler von mailcheck selbst und ihre Hinweise.

usage-unknown-argument = mailcheck kennt das Argument „{ $argument }“ nicht.
usage-unknown-command = mailcheck kennt den Befehl „{ $command }“ nicht.
usage-missing-command = Der Befehl fehlt: Was soll mailcheck tun?
usage-missing-argument = Auf der Befehlszeile fehlt etwas: { $argument }.
usage-conflict = „{ $argument }“ und „{ $other }“ passen nicht zusammen.
usage-invalid-value = „{ $value }“ ist kein möglicher Wert für „{ $argument }“.{ HAS($allowed) ->
        [no] {""}
       *[yes] {" "}Möglich sind: { $allowed }.
    }
usage-missing-value = „{ $argument }“ braucht einen Wert.
usage-too-many-values = „{ $argument }“ nimmt nur einen Wert.
usage-not-utf8 = Die Befehlszeile enthält einen Text, der kein gültiges UTF-8 ist.
usage-wrong = Die Befehlszeile ist falsch.
usage-stdin-twice = Die Standardeingabe kann nur einmal gelesen werden, wird aber für { $first } und für { $second } gebraucht.
usage-name-without-stdin = --name gilt nur für eine Datei von der Standardeingabe, geschrieben „-“.
usage-stdin-without-name = Die Datei von der Standardeingabe braucht einen Namen, etwa --name rechnung.pdf.
usage-nothing-to-send = Es gibt nichts zu senden: Weder eine Datei noch ein Text wurde angegeben.
usage-unknown-behaviour = Die Sandbox kennt das Verhalten „{ $name }“ nicht.
usage-unencrypted = --encryption none würde Ihr Passwort im Klartext senden. Das geht nur für einen Server auf diesem Rechner, etwa localhost.
usage-unknown-provider = mailcheck kennt keinen Anbieter „{ $name }“.
sendmail-no-server = mailcheck ist kein Mailserver und löst keine Adressen auf: „{ $argument }“ kennt es nicht.
sendmail-hint-submit = Stellen Sie das Programm so ein, dass es seine Nachrichten an „sendmail -t -i“ übergibt oder selbst SMTP mit dem Anbieter spricht.
usage-hint-providers = Alle zeigt Ihnen: mailcheck providers
usage-hint-behaviours = Alle zeigt Ihnen: mailcheck --sandbox account list
hint-meant = Meinten Sie „{ $meant }“?
usage-hint-help = Was möglich ist, zeigt --help.

watch-ended = Beim Warten auf eine Änderung beendet.
password-elsewhere = Laut Profil liegt das Passwort von „{ $account }“ nicht im Schlüsselbund; dort würde es also nicht gefunden. Ändern Sie zuerst secret im Profil in "keyring", oder ändern Sie das Passwort dort, wo es laut Profil liegt.
file-missing = Die Datei { $path } gibt es nicht.
file-unreadable = Die Datei { $path } kann nicht gelesen werden: { $reason }
file-not-text = Die Datei { $path } ist kein gültiger UTF-8-Text.
output-unwritable = Die Ausgabe kann nicht geschrieben werden: { $reason }
no-home = mailcheck weiß nicht, wo Ihr Profil liegt: Weder MAILCHECK_CONFIG noch HOME ist gesetzt.
internal = Das ist ein Fehler in mailcheck: { $reason }
internal-hint = Bitte melden Sie ihn zusammen mit dem Befehl, den Sie ausgeführt haben.
sandbox-failed = Die Sandbox konnte nicht gestartet werden: { $reason }
ca-file-unreadable = Die Datei { $path } (ca_file) enthält kein brauchbares Zertifikat: { $reason }

config-missing = Es gibt noch kein Profil: { $file }
config-hint-setup = Richten Sie Ihr Konto Schritt für Schritt ein: mailcheck setup
config-hint-adhoc = Oder prüfen Sie eine Adresse ohne Profil: mailcheck verify --address sie@example.de
config-hint-sandbox = Oder probieren Sie mailcheck erst ohne Konto aus: mailcheck --sandbox verify
config-changed = Ein anderes Programm hat das Profil { $file } in der Zwischenzeit geändert. Es wurde nichts geschrieben. Führen Sie den Befehl noch einmal aus.
config-no-file = { $file } sollte eine Datei mit Ihrem Profil sein, ist aber keine.
config-unreadable = Das Profil { $file } kann nicht gelesen werden: { $reason }
config-too-large = Das Profil { $file } ist größer als 1 MiB, kann also kein Profil sein.
config-not-utf8 = Das Profil { $file } ist kein gültiger UTF-8-Text.
config-syntax = { $file }:{ $line }:{ $column }: Das ist kein TOML. Der Leser sagt: „{ $said }“
config-unknown-key = { $file }:{ $line }:{ $column }: Den Schlüssel „{ $key }“ gibt es hier nicht. Erlaubt sind: { $allowed }.
config-missing-key = { $file }:{ $line }:{ $column }: Hier fehlt der Schlüssel „{ $key }“. Möglich sind: { $allowed }.
config-wrong-type = { $file }:{ $line }:{ $column }: „{ $key }“ muss { $expected ->
        [string] ein Text in Anführungszeichen sein
        [integer] eine ganze Zahl sein
        [boolean] true oder false sein
        [array] eine Liste von Texten sein
       *[other] eine Tabelle sein, die man [so.schreibt] oder {"{"} so = "schreibt" {"}"}
    }, ist aber { $found ->
        [string] ein Text
        [integer] eine ganze Zahl
        [float] eine Kommazahl
        [boolean] true oder false
        [array] eine Liste
        [table] eine Tabelle
       *[other] ein Datum oder eine Uhrzeit
    }.
config-bad-value = { $file }:{ $line }:{ $column }: „{ $value }“ ist kein möglicher Wert von „{ $key }“. Erlaubt sind: { $allowed }.
config-empty = { $file }:{ $line }:{ $column }: „{ $key }“ ist leer. Tragen Sie etwas ein, oder lassen Sie die ganze Zeile weg.
config-bad-list = { $file }:{ $line }:{ $column }: „{ $key }“ muss eine Liste von Texten sein, die mindestens ein Programm nennt, etwa ["pass", "show", "mail"].
config-bad-port = { $file }:{ $line }:{ $column }: „{ $key }“ muss eine Zahl von 1 bis 65535 sein.
config-bad-count = { $file }:{ $line }:{ $column }: „{ $key }“ muss eine ganze Zahl ab 1 sein.
config-bad-days = { $file }:{ $line }:{ $column }: „{ $key }“ muss eine Zahl von Tagen sein, etwa "400d".
config-bad-name = { $file }:{ $line }:{ $column }: Der Name eines Kontos darf weder leer sein noch Steuerzeichen enthalten.
config-control-character = { $file }:{ $line }:{ $column }: „{ $key }“ enthält ein Steuerzeichen oder einen Zeilenumbruch.
config-one-source = { $file }:{ $line }:{ $column }: „{ $key }“ braucht genau eines von command, file und env.
config-log-target = { $file }:{ $line }:{ $column }: „{ $key }“ braucht genau eines von file und to.
config-unencrypted = { $file }:{ $line }:{ $column }: encryption = "none" würde Ihr Passwort im Klartext senden. Das geht nur für einen Server auf diesem Rechner, etwa localhost.
config-no-such-default = { $file }:{ $line }:{ $column }: Ein Konto „{ $account }“ gibt es nicht. Vorhanden sind: { $allowed }.
config-no-such-account = Das Profil hat kein Konto „{ $account }“. { HAS($allowed) ->
        [no] Es hat überhaupt keine Konten.
       *[yes] Vorhanden sind: { $allowed }.
    }
config-no-accounts = Das Profil hat noch keine Konten.
config-which-account = Welches Konto ist gemeint? Vorhanden sind: { $allowed }. Nennen Sie eines, oder setzen Sie default_account im Profil.
config-hint-no-passwords = Passwörter gehören nicht ins Profil. Speichern Sie Ihres mit: mailcheck password set

import-broken = { $file }:{ $line }: mailcheck versteht diese Zeile nicht und übernimmt deshalb nichts aus dieser Datei.

explain-no-reply = In diesem Text steht keine Antwort eines Servers. Eine Antwort beginnt mit einer Zahl aus drei Ziffern, etwa 535.
explain-hint-reply = Fügen Sie die Worte des Servers so ein, wie sie in der Fehlermeldung oder im Protokoll stehen, oder nennen Sie den Namen eines Befunds wie app-password-required.
explain-hint-curl = curl behält die Worte des Servers für sich. Führen Sie denselben Befehl mit -v aus, und fügen Sie die Zeilen ein, die mit „<“ beginnen: Sie stammen vom Server. Lassen Sie die Zeilen weg, die mit „>“ beginnen: Darin steht Ihre Anmeldung.
explain-hint-phpmailer = PHPMailer behält die Worte des Servers für sich. Setzen Sie $mail->SMTPDebug = 2, senden Sie noch einmal, und fügen Sie die Zeilen mit „SERVER -> CLIENT“ ein. In WordPress zeigt sie ein Plugin, das E-Mails protokolliert.
stdin-endless = Über die Standardeingabe kamen mehr als { $limit }. So viel nimmt kein Mailserver an; es wurde nichts gesendet.
stdin-unreadable = Die Standardeingabe kann nicht gelesen werden: { $reason }
file-unwritable = Die Datei { $path } ist nicht schreibbar: { $reason }

table-is-spreadsheet = { $path } ist eine Datei einer Tabellenkalkulation. mailcheck liest Tabellen als CSV.
table-hint-save-as-csv = Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie noch einmal als „CSV UTF-8“.
table-empty = Die Tabelle { $path } ist leer. Ihre erste Zeile muss die Spalten benennen.
table-without-rows = Die Tabelle { $path } hat Spaltennamen, aber keine Zeilen.
table-not-text = Die erste Zeile von { $path } ist nicht als Spaltennamen lesbar: Sie enthält Bytes, die kein Text sind, oder ein Anführungszeichen, das nie geschlossen wird.
table-columns-alike = In der Tabelle { $path } sind die Spalten { $columns } nicht zu unterscheiden: „{ $first }“ und „{ $second }“ heißen in Vorlagen beide { $key }. Benennen Sie eine davon um.
template-unusable = Was { $option } angibt, ist keine brauchbare Vorlage{ HAS($line) ->
        [yes] {" "}(Zeile { $line })
       *[no] {""}
    }. Der Leser sagt: „{ $said }“
template-hint = Eine Spalte schreibt man {"{{"} name {"}}"}. Zwei geschweifte Klammern, die in der Nachricht stehen sollen, schreibt man {"{{ '{{' }}"}.
merge-no-recipients = Nichts verrät, in welcher Spalte die Empfänger stehen. Die Spalten sind: { $columns }
merge-hint-recipients = Nennen Sie sie: --to "{"{{"} spalte {"}}"}"
merge-hint-body = „{ $value }“ nach --body sieht aus wie der Name einer Datei. Ist es der Text selbst, schreiben Sie ihn in eine Datei und nennen Sie diese.
outbox-no-home = mailcheck weiß nicht, wo der Postausgang aufgehoben werden soll: Weder XDG_STATE_HOME noch HOME ist gesetzt.
outbox-unwritable = Der Postausgang { $path } lässt sich nicht benutzen: { $reason }
outbox-busy = Den Postausgang { $path } benutzt ein anderes Programm, das ihn nicht freigibt.
outbox-disk-full = Auf dem Datenträger ist kein Platz für den Postausgang { $path }.
outbox-damaged = Der Postausgang { $path } ist beschädigt.
outbox-hint-damaged = Verschieben Sie die Datei; mailcheck beginnt dann eine neue. Was darin wartete, lässt sich vielleicht retten mit: sqlite3 { $path } .recover
outbox-too-new = Den Postausgang { $path } hat eine spätere Version von mailcheck geschrieben (Aufbau { $value }).
outbox-hint-was-sent = Die Nachricht selbst wurde gesendet, nur ließ sich das nicht aufschreiben. Senden Sie sie nicht noch einmal.
outbox-hint-in-doubt = Ob die Nachricht gesendet wurde, ist nicht bekannt. Sehen Sie im Ordner „Gesendet“ nach, bevor Sie sie noch einmal senden.
outbox-no-such = Im Postausgang gibt es keine Nachricht { $name }.
outbox-not-in-doubt = Bei Nachricht { $id } ist nichts zu entscheiden: Sie ist nicht im Zweifel.
outbox-in-use = Nachricht { $id } wird gerade gesendet.
outbox-not-kept = Nachricht { $id } lässt sich nicht noch einmal senden: Ihr Inhalt ist nicht mehr aufgehoben, oder sie wurde gesendet.
outbox-hint-list = Sehen Sie alle mit: mailcheck outbox
outbox-in-doubt = Nachricht { $id } ist im Zweifel: Vielleicht wurde sie gesendet. Entscheiden Sie zuerst: mailcheck outbox settle { $id } --sent oder --not-sent
notify-failed = Das Programm aus [notify] ließ sich nicht benachrichtigen: { $what }: { $reason }

setup-ended = Die Einrichtung wurde abgebrochen. Nichts wurde geändert.
setup-missing-flags = Hier ist kein Terminal, an dem gefragt werden kann, und es fehlen: { $names }
setup-hint-flags = Ohne Terminal braucht setup alle Antworten: printf '%s' "$PASSWORT" | mailcheck setup rechnungen --address sie@example.com --password-stdin --yes
setup-bad-command = Das ist kein Befehl: Da steht nichts, oder ein Anführungszeichen wird nie geschlossen.
path-unusable = Der Pfad { $file } kann nicht verwendet werden: { $reason }
terminal-unusable = Das Terminal kann nicht verwendet werden: { $reason }

account-remove-unasked = Hier ist kein Terminal, an dem gefragt werden kann, ob das Konto „{ $account }“ und sein Passwort entfernt werden sollen. Ohne Rückfrage entfernt es: mailcheck account remove { ARG($account) } --yes
account-remove-ended = Es wurde nichts entfernt.
setup-nothing-to-import = Es gibt nichts zu übernehmen: Weder ~/.msmtprc noch Thunderbird hat ein Konto zum Senden.
setup-hint-import = Nennen Sie die Datei: mailcheck setup --import=DATEI
setup-several-to-import = Mehrere Konten wurden gefunden; nennen Sie eines davon: { $names }
setup-bad-name = Ein Konto braucht einen Namen ohne Zeilenumbrüche und Steuerzeichen.
setup-bad-host = Das ist kein Name eines Servers: { $value }
setup-bad-login = Ein Anmeldename kann keine Zeilenumbrüche oder Steuerzeichen enthalten.
setup-bad-variable = Das ist kein Name einer Umgebungsvariablen: { $value }
setup-bad-display-name = Der Name neben der Adresse kann keine Zeilenumbrüche oder Steuerzeichen enthalten.
setup-file-exists = Die Datei { $file } gibt es schon, und sie ist nicht der Ort für das Passwort dieses Kontos. Nichts wurde geändert.
setup-hint-secret-file = Steht das richtige Passwort darin, nennen Sie sie: --secret-file DATEI
log-unwritable = Das Protokoll { $path } lässt sich nicht schreiben; es wird nichts mehr protokolliert: { $reason }
