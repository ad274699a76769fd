# Vom Server gesagt: Verbindung.

helo-rejected = Der Server nimmt den Namen nicht an, mit dem sich dieser Rechner meldet
    .means = Jedes Mailprogramm muss beim Verbinden einen Namen nennen. { server-first } nimmt den dieses Rechners nicht an oder will gerade keine Verbindungen von ihm. Mit Ihrem Passwort hat das nichts zu tun. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Geben Sie im Programm einen vollständigen Namen für diesen Rechner an, etwa buero.example.com; die Einstellung heißt oft „EHLO-Name“, „HELO-Name“ oder „lokaler Hostname“.
       *[other] Geben Sie diesem Rechner einen vollständigen Namen, etwa buero.example.com, oder bitten Sie seinen Administrator darum.
    }
    .fix2 = Hat er schon einen, versuchen Sie es in einigen Minuten noch einmal.

ip-not-authorized = Der Server nimmt von diesem Internetanschluss keine E-Mails an
    .means = { server-first } nimmt E-Mails nur von Internetadressen an, die dort freigegeben sind, und die dieses Anschlusses gehört nicht dazu. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = Nehmen Sie den Postausgangsserver Ihres Anbieters, mit Anmeldung. { step-compare-server }
    .fix2 = Hat der Anbieter in seinen Einstellungen eine Liste erlaubter Internetadressen (IP-Adressen), tragen Sie Ihre dort ein.

ip-blocked = Der Server sperrt diesen Internetanschluss
    .means = Bei { server-dat } steht die Adresse dieses Internetanschlusses auf einer Sperrliste, oder sie gilt dort als nicht vertrauenswürdig, weil für sie kein Name eingetragen ist. Mit Ihnen und Ihrem Passwort hat das nichts zu tun. Es wurde nichts gesendet.
    .fix1 = Senden Sie über den Postausgangsserver Ihres Anbieters, mit Anmeldung, und nicht unmittelbar an den Server des Empfängers. { step-compare-server }
    .fix2 = Schalten Sie ein VPN aus, oder versuchen Sie es aus einem anderen Netz, etwa dem Ihres Telefons.
    .fix3 = Betreiben Sie einen eigenen Mailserver, lassen Sie seine Adresse von der Liste nehmen, die in den Worten des Servers steht, und geben Sie der Adresse einen Namen (Reverse DNS).

ip-rate-limited = Der Server sperrt diesen Internetanschluss eine Weile
    .means = { server-first } hat von diesem Internetanschluss zu viel Spam oder zu viele Verbindungen bekommen, vielleicht gar nicht von Ihnen. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = Versuchen Sie es in einer Stunde noch einmal, oder aus einem anderen Netz.
    .fix2 = Verschickt eines Ihrer Programme sehr viele E-Mails, oder könnte ein Rechner in Ihrem Netz einen Virus haben, kümmern Sie sich zuerst darum.

too-many-connections = Zu viele Verbindungen auf einmal
    .means = { server-first } erlaubt nur wenige Verbindungen gleichzeitig, und es sind mehr. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = Lassen Sie Programme, die viele Nachrichten verschicken, diese nacheinander über eine einzige Verbindung senden.

too-many-errors = Der Server hat die Verbindung nach zu vielen Fehlern beendet
    .means = { server-first } hatte schon mehrere Befehle abgelehnt und dann aufgelegt. Die Ursache ist die erste dieser Ablehnungen, nicht die letzte. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Suchen Sie weiter oben im Protokoll die erste Ablehnung des Servers, und lassen Sie sich diese erklären.
       *[other] Sehen Sie sich das Gespräch mit --trace an: Die erste Ablehnung des Servers ist die Ursache.
    }
    .fix2 = { step-later }

rate-limited = Zu viele Nachrichten in kurzer Zeit
    .means = { server-first } nimmt in kurzer Zeit nur eine begrenzte Zahl von Nachrichten an, und es waren mehr. { nothing-sent }
    .fix1 = { step-later }
    .fix2 = Wenn Sie viele Nachrichten senden, machen Sie Pausen dazwischen.

tls-unavailable = Der Server kann gerade nicht verschlüsseln
    .means = { server-first } bietet Verschlüsselung an, sagt dann aber, dass sie gestört ist. { $source ->
        [program] Ohne Verschlüsselung sollte Ihr Passwort nicht gesendet werden.
       *[other] Ihr Passwort wurde nicht gesendet.
    }
    .fix1 = { step-later }
    .fix2 = { step-tls-first }

starttls-required = Der Server verlangt eine verschlüsselte Verbindung
    .means = { server-first } nimmt ohne Verschlüsselung weder eine Anmeldung noch E-Mails an. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = { step-encrypt }

unencrypted = Die Verbindung zu { server-dat } ist nicht verschlüsselt
    .means = So steht es in Ihrem Profil (encryption = "none"), und es geht nur, weil der Server auf diesem Rechner läuft. Ihr Passwort verlässt ihn nicht.

server-refuses = { $stage ->
        [profile] Der Server sagt Nein
       *[other] Der Server will mit diesem Rechner nicht sprechen
    }
    .means = { $stage ->
        [profile] Er lehnt endgültig ab, aus einem Grund, den mailcheck nicht kennt. Vielleicht steht er in seinen eigenen Worten.
       *[other] { server-first } hat die Verbindung abgewiesen, bevor ein Passwort gesendet wurde. Vielleicht steht der Grund in den Worten des Servers. Es wurde nichts gesendet.
    }
    .fix1 = { $stage ->
        [profile] Wenn die Worte des Servers sagen, was zu tun ist, tun Sie das.
       *[other] { step-compare-server }
    }
    .fix2 = { $stage ->
        [profile] Sagen Sie mailcheck mehr, wenn Sie es wissen: wessen Server es war (--provider), und worauf er geantwortet hat (--stage).
       *[other] Versuchen Sie es aus einem anderen Netz: Netze von Firmen und Rechenzentren sind oft ausgesperrt.
    }

server-busy = Der Server ist überlastet
    .means = { server-first } hat gerade zu viel zu tun. Über Ihr Passwort sagt das nichts. { nothing-sent }
    .fix1 = { step-later }

connection-expired = Der Server hat die Verbindung beendet
    .means = Für { server-acc } war die Zeit für diese Verbindung um. Was bis dahin nicht bestätigt war, wurde nicht gesendet.
    .fix1 = { step-later }

idle-timeout = Der Server hat zu lange gewartet und die Verbindung beendet
    .means = { server-first } hat eine Weile nichts gehört und aufgelegt. Der Grund kann eine langsame Leitung sein, ein großer Anhang oder ein Programm, das mit etwas anderem beschäftigt war. Was bis dahin nicht bestätigt war, wurde nicht gesendet.
    .fix1 = { step-later }
    .fix2 = Geschieht es nur bei großen Anhängen, senden Sie kleinere, oder nehmen Sie eine schnellere Verbindung.

server-temporary-failure = Der Server hat gerade selbst eine Störung
    .means = { server-first } sagt, dass es im Augenblick nicht geht, später aber vielleicht wieder. { $stage ->
        [message] Die Nachricht wurde nicht gesendet.
        [recipient] { nothing-sent }
       *[other] Über Ihr Passwort sagt das nichts.
    }
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

bad-sequence = Der Server bemängelt die Reihenfolge der Befehle
    .means = { server-first } und { program-nom } verstehen sich nicht. Oft hatte der Server vorher schon etwas abgelehnt, und dies folgt nur daraus. { nothing-sent }
    .fix1 = { $source ->
        [program] Suchen Sie weiter oben im Protokoll nach einer früheren Ablehnung, und lassen Sie sich diese erklären.
       *[other] { step-later }
    }
    .fix2 = { step-report }

syntax-error = Der Server kann einen Befehl nicht lesen
    .means = { server-first } lehnt etwas ab, das { program-nom } gesagt hat, meistens eine Adresse, die nicht richtig geschrieben ist. { nothing-sent }
    .fix1 = Prüfen Sie, ob die Adressen von Absender und Empfängern richtig geschrieben sind. Hat das Programm ein Feld nur für die Adresse, lassen Sie dort den Namen weg.
    .fix2 = { step-report }

unknown-command = Der Server kennt einen Befehl nicht
    .means = { server-first } ist nicht für Mailprogramme gedacht, oder etwas dazwischen verändert, was gesagt wird. Es wurde nichts gesendet.
    .fix1 = { step-compare-server }
    .fix2 = Prüft ein Virenschutz die ausgehenden E-Mails, schalten Sie diese Prüfung aus, und versuchen Sie es noch einmal.

protocol-violation = Der Server sagt, die Regeln des Protokolls seien verletzt
    .means = { server-first } und { program-nom } verstehen sich nicht. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }
