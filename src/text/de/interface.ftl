# Was die Befunde umgibt.

stage-profile = Profil
stage-secret = Passwort
stage-policy = Regeln
stage-dns = Servername
stage-connect = Verbindung
stage-tls = TLS
stage-ehlo = Fähigkeiten
stage-auth = Anmeldung
stage-sender = Absender
stage-compose = Nachricht
stage-recipient = Empfänger
stage-message = Übergabe

certificate-life = Das Zertifikat des Servers gilt noch bis zum { DAY($day) }, { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }.
nagios-counts = { $count } Konten: { $good } OK, { $warned } WARNING, { $failed } CRITICAL, { $unknown } UNKNOWN

watch-waiting = { HAS($next) ->
        [yes] { $time }: wartet, bis sich das Konto oder sein Passwort ändert, und versucht es sonst um { $next } noch einmal. Strg-C beendet das.
       *[no] { $time }: wartet, bis sich das Konto oder sein Passwort ändert. Strg-C beendet das.
    }

what-to-do = Was Sie tun können:
server-said = Der Server sagt wörtlich:

message-verified = Geprüft: { $host } nimmt die Anmeldung { $login } an.
message-sent = Gesendet an { $recipients }. Message-ID: { $messageid }
message-sent-in-part = Nur gesendet an { $accepted }. Message-ID: { $messageid }
message-in-doubt = Vielleicht gesendet an { $recipients }: Die Verbindung brach ab, bevor der Server die Nachricht bestätigte.
message-not-sent = Nicht gesendet.
message-queued = { HAS($time) ->
    [yes] Noch nicht gesendet. Die Nachricht ist als Nummer { $id } aufgehoben; ab { $time } sendet sie: mailcheck outbox retry
   *[no] Die Nachricht ist als Nummer { $id } aufgehoben. Es sendet sie: mailcheck outbox retry
}
message-queued-rest = Nur an { $accepted } gesendet. Der Rest ist als Nummer { $id } aufgehoben; ab { $time } sendet ihn: mailcheck outbox retry
message-would-go = Alles ist bereit für { $recipients }. Wegen --dry-run wurde nichts gesendet.
message-arrived = Dort ist sie angekommen: { $path }

password-removed = Das Passwort von „{ $account }“ liegt nicht mehr im Schlüsselbund.
password-was-not-there = Im Schlüsselbund lag kein Passwort für „{ $account }“.

ask-password = Passwort von { $login } bei { $host }:{" "}

setup-unchanged = Nichts wurde geändert.

default-body = Anbei erhalten Sie die Dokumente.

sandbox-address = Server { $host }, Ports { $tls } (tls) und { $starttls } (starttls), Anmeldename { $login }, Passwort { $password }
sandbox-authority = Die Zertifizierungsstelle der Sandbox, für ca_file: { $path }
sandbox-mail = Empfangene Nachrichten: { $path }
sandbox-ready = Die Sandbox läuft, nur auf diesem Rechner. Strg-C beendet sie.

placeholder-account = KONTO
placeholder-address = ADRESSE
placeholder-column = SPALTE
placeholder-date = DATUM
placeholder-day = DATUM
placeholder-domain = DOMAIN
placeholder-encryption = VERSCHLÜSSELUNG
placeholder-file = DATEI
placeholder-first = WORTE
placeholder-from = ADRESSE
placeholder-host = SERVER
placeholder-login = ANMELDENAME
placeholder-mode = RECHTE
placeholder-option = OPTION
placeholder-path = PFAD
placeholder-port = PORT
placeholder-previous = DATUM
placeholder-row = ZEILE
placeholder-what = QUELLE

provider-other = alle anderen
provider-domains = Adressen bei
provider-exchangers = Eigene Domains, deren MX-Eintrag endet auf
provider-servers = Server
provider-login = Anmeldename
provider-password = Passwort
provider-steps = Vor der ersten Anmeldung
provider-limits = Grenzen
provider-sender = Absender
provider-rewritten = Jeder andere Absender als die Adresse des Kontos wird durch diese ersetzt, wenn er dort nicht als Ihre eigene Adresse eingerichtet ist.
provider-blocked = Abgelehnte Arten von Anhängen
provider-blocked-in-archives = Abgelehnte Arten von Anhängen, auch in Archiven
provider-sources = Quellen
provider-checked = Zuletzt geprüft

limit-size = Eine Nachricht darf mit den kodierten Anhängen { $size } groß sein.
limit-recipients = Eine Nachricht darf an { $count } Empfänger gehen.
limit-messages-per-day = { $count } Nachrichten in 24 Stunden.
limit-recipients-per-day = { $count } Empfänger in 24 Stunden.
limit-messages-per-minute = { $count } Nachrichten in einer Minute.
limit-rolling = Es zählen die letzten 24 Stunden, nicht der Kalendertag.

merge-rows = { $count ->
        [one] Zeile { $rows }
       *[other] Zeilen { $rows }
    }
merge-unusable = { $count ->
        [one] Die einzige Zeile kann so nicht gesendet werden. Es wurde nichts gesendet.
       *[other] { $some } von { $count } Zeilen können so nicht gesendet werden. Niemandem wurde etwas gesendet.
    }
merge-would-go = { $count ->
        [one] Eine Nachricht ist bereit. Wegen --dry-run wurde nichts gesendet.
       *[other] { $count } Nachrichten sind bereit{ HAS($some) ->
            [yes] {""}; die ersten { $some } sind gezeigt
           *[no] {""}
        }. Wegen --dry-run wurde nichts gesendet.
    }
merge-sent = { $some } von { $count } { $count ->
        [one] Nachricht
       *[other] Nachrichten
    } gesendet.
merge-arrived = Dort sind sie angekommen: { $path }

state-count = { $count }
state-queued = wartet
state-sent = gesendet
state-refused = abgelehnt
state-in-doubt = vielleicht gesendet

preview-from = Von:
preview-to = An:
preview-cc = Kopie:
preview-bcc = Blindkopie:
preview-reply-to = Antwort an:
preview-subject = Betreff:
preview-attachments = Angehängt:
preview-document = { $file } ({ $size })
preview-html = HTML:
preview-html-along = geht mit

progress-checking = Geprüfte Zeilen:
progress-sending = Senden
state-unsent = nicht gesendet
recipient-accepted = vom Server angenommen
recipient-refused = abgelehnt
recipient-deferred = noch nicht
sendmail-ignored = mailcheck sendmail übergeht: { $names }
outbox-others = { $recipients } und { $count } weitere
outbox-empty = Der Postausgang ist leer.
outbox-removed = Aus dem Postausgang entfernt: { $account }
outbox-settled-sent = Nachricht { $account } gilt von jetzt an als gesendet.
outbox-settled-not-sent = Nachricht { $account } wartet wieder. Es sendet sie: mailcheck outbox retry { $account }
outbox-nothing-due = Es ist nichts fällig.

ask-remove-account = Das Konto „{ $account }“ und sein Passwort entfernen? (ja, nein){" "}
account-kept = Es wurde nichts entfernt. Das Konto „{ $account }“ ist, wie es war.

details-default = Standardkonto
details-address = Adresse:
details-display-name = Name:
details-provider = Anbieter:
details-login = Anmeldename:
details-host = Server:
details-port = Port:
details-encryption = Verschlüsselung:
details-asked = wird bei Bedarf bei der Domain der Adresse erfragt
details-ca-file = Eigene Zertifikate:
details-method = Anmeldung mit:
details-method-name = { $method ->
        [app-password] App-Passwort
        [oauth2] Zugriffstoken (OAuth 2.0)
       *[password] Passwort des Kontos
    }
details-secret = Passwort:
details-place = { $source ->
        [keyring] im Schlüsselbund
        [command] aus dem Befehl { $what }
        [file] in der Datei { $what }
       *[env] in der Variablen { $what }
    }
details-presence = { $state ->
        [stored] vorhanden
        [missing] noch nicht vorhanden
        [locked] der Schlüsselbund ist gesperrt
       *[unavailable] der Schlüsselbund ist nicht verfügbar
    }
details-two-step = Zwei Schritte:
details-on = eingeschaltet
details-off = ausgeschaltet
details-limits = Grenzen:
details-file = Profil:
details-from-profile = aus dem Profil
details-from-provider = vom Anbieter
details-from-server = nach dem Server
details-from-address = nach der Adresse
details-from-convention = wie üblich

removed-account = Das Konto „{ $account }“ steht nicht mehr im Profil.
removed-secret-removed = { HAS($what) ->
    [yes] Sein Passwort wurde auch entfernt; es lag { $what }.
   *[no] Sein Passwort ist nicht mehr im Schlüsselbund.
}
removed-secret-missing = Im Schlüsselbund war kein Passwort dafür.
removed-secret-shared = Sein Passwort bleibt im Schlüsselbund, weil vielleicht auch das Konto „{ $other }“ es verwendet.
removed-secret-elsewhere = Sein Passwort bleibt, wo es ist: { $what }.
removed-secret-left = Sein Passwort ist vielleicht noch im Schlüsselbund, unter „mailcheck:{ $host }“ und dem Anmeldenamen { $login }. Entfernen Sie es mit dem Programm, das auf Ihrem Rechner Passwörter verwaltet.
removed-secret-unknown = Sein Passwort ist vielleicht noch im Schlüsselbund, unter „mailcheck:“ mit dem Namen des Servers und dem Anmeldenamen { $login }. Entfernen Sie es mit dem Programm, das auf Ihrem Rechner Passwörter verwaltet.
removed-default = Es war das Standardkonto, und jetzt ist es kein anderes. Nennen Sie das Konto bei jedem Befehl, oder setzen Sie default_account im Profil.
removed-waiting = { $count ->
        [one] Eine Nachricht im Postausgang kann nur dieses Konto senden: { $names }. Auch sie entfernt: mailcheck outbox remove { $names }
       *[other] { $count } Nachrichten im Postausgang kann nur dieses Konto senden: { $names }. Auch sie entfernt: mailcheck outbox remove { $names }
    }
removed-waiting-many = { $count } Nachrichten im Postausgang kann nur dieses Konto senden. Es zeigt sie: mailcheck outbox list --account { ARG($account) }
man-written = Die Handbuchseiten liegen in { $account }.
