# Vom Server gesagt: Verbindung.

helo-rejected = Der Server lehnt den Namen ab, mit dem dieser Rechner sich vorstellt
    .means = Jedes Mailprogramm muss beim Verbinden einen Namen nennen. { server-first } lehnt den dieses Rechners ab, oder er will gerade keine Verbindungen von ihm. Mit Ihrem Passwort hat das nichts zu tun.
    .fix1 = { step-later }
    .fix2 = { $source ->
        [program] Geben Sie dem Programm einen vollständigen Namen für diesen Rechner wie buero.example.com; die Einstellung heißt oft „EHLO-Name“, „HELO-Name“ oder „lokaler Hostname“.
       *[other] Geben Sie dem Rechner einen vollständigen Namen wie buero.example.com, oder bitten Sie seinen Administrator darum.
    }

ip-not-authorized = Der Server nimmt aus diesem Netz keine Post an
    .means = { server-first } lässt von der Adresse dieses Internetanschlusses aus keine Post abgeben, solange niemand sie dort freigegeben hat.
    .fix1 = Nehmen Sie den Postausgangsserver Ihres Anbieters, mit Anmeldung. { step-compare-server }
    .fix2 = Hat der Anbieter in seinen Einstellungen eine Liste erlaubter Internetadressen, tragen Sie Ihre dort ein.

ip-blocked = Der Server nimmt von diesem Internetanschluss nichts an
    .means = Bei { server-dat } steht die Adresse dieses Internetanschlusses auf einer Sperrliste, oder er traut ihr nicht, weil sie keinen ordentlichen Namen hat. Mit Ihnen und Ihrem Passwort hat das nichts zu tun.
    .fix1 = Geben Sie Ihre Post beim Postausgangsserver Ihres Anbieters ab, mit Anmeldung, und nicht beim Server des Empfängers. { step-compare-server }
    .fix2 = Versuchen Sie es aus einem anderen Netz, etwa dem Ihres Telefons, und schalten Sie ein VPN aus.
    .fix3 = Ist es ein eigener Server, lassen Sie dessen Adresse von der Liste nehmen, die in den Worten des Servers steht, und sorgen Sie für einen Namen im Domain Name System (Reverse DNS).

ip-rate-limited = Aus diesem Netz kommt zu viel unerwünschte Post
    .means = { server-first } sperrt diesen Internetanschluss eine Weile wegen der Post oder der vielen Verbindungen, die von ihm kamen, vielleicht gar nicht von Ihnen. Über Ihr Passwort sagt das nichts.
    .fix1 = Versuchen Sie es in einer Stunde noch einmal, oder aus einem anderen Netz.
    .fix2 = Verschickt ein Programm von Ihnen viel Post, oder könnte ein Rechner in Ihrem Netz einen Virus haben, kümmern Sie sich zuerst darum.

too-many-connections = Zu viele Verbindungen auf einmal
    .means = { server-first } erlaubt nur wenige Verbindungen zur selben Zeit, und die Grenze ist erreicht. Über Ihr Passwort sagt das nichts.
    .fix1 = { step-later }
    .fix2 = Lassen Sie Programme, die viele Nachrichten senden, eine einzige Verbindung für alle benutzen, eine Nachricht nach der anderen.

too-many-errors = Der Server hat das Gespräch nach zu vielen Fehlern beendet
    .means = { server-first } hatte vorher mehrere Befehle abgelehnt und dann aufgelegt. Die Ursache ist die erste dieser Ablehnungen, nicht die letzte. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Suchen Sie weiter oben im Protokoll die erste Ablehnung des Servers, und lassen Sie diese erklären.
       *[other] Sehen Sie sich das Gespräch mit --trace an: Die erste Ablehnung des Servers ist die Ursache.
    }
    .fix2 = { step-later }

rate-limited = Schneller, als der Server erlaubt
    .means = { server-first } nimmt in kurzer Zeit nur eine begrenzte Zahl von Nachrichten an, und es waren mehr. { not-delivered }
    .fix1 = { step-later }
    .fix2 = Senden Sie viele Nachrichten mit Pausen dazwischen.

tls-unavailable = Der Server kann gerade nicht verschlüsseln
    .means = { server-first } bietet Verschlüsselung an, sagt dann aber, dass sie gestört ist. Ihr Passwort wurde nicht gesendet.
    .fix1 = { step-later }
    .fix2 = { step-tls-first }

starttls-required = Der Server verlangt erst Verschlüsselung
    .means = { server-first } nimmt ohne Verschlüsselung weder eine Anmeldung noch Post an.
    .fix1 = { step-encrypt }

unencrypted = Die Verbindung zu { server-dat } ist nicht verschlüsselt
    .means = So steht es im Profil (encryption = "none"), und es geht nur, weil der Server auf diesem Rechner läuft. Ihr Passwort verlässt ihn nicht.

server-refuses = { $stage ->
        [profile] Der Server sagt Nein
       *[other] Der Server will mit diesem Rechner nicht sprechen
    }
    .means = { $stage ->
        [profile] Er lehnt endgültig ab, und den Grund kennt mailcheck nicht. Vielleicht sagen ihn seine Worte unten.
       *[other] { server-first } hat die Verbindung abgewiesen, noch vor jedem Passwort. Warum, sagen am ehesten seine Worte unten.
    }
    .fix1 = { $stage ->
        [profile] Folgen Sie den Worten des Servers, wenn sie etwas vorschlagen.
       *[other] { step-compare-server }
    }
    .fix2 = { $stage ->
        [profile] Sagen Sie mailcheck mehr, wenn Sie es wissen: wessen Server es war (--provider), und worauf er geantwortet hat (--stage).
       *[other] Versuchen Sie es aus einem anderen Netz; Netze von Firmen und Rechenzentren sind oft ausgesperrt.
    }

server-busy = Der Server ist überlastet
    .means = { server-first } hat gerade zu viel zu tun. Es wurde nichts gesendet.
    .fix1 = { step-later }

connection-expired = Der Server hat die Verbindung beendet
    .means = Für { server-acc } war die Zeit für diese Verbindung um. Es wurde nichts gesendet.
    .fix1 = { step-later }

idle-timeout = Der Server hat zu lange gewartet und die Verbindung beendet
    .means = { server-first } hat eine Weile nichts gehört und aufgelegt. Der Grund kann eine langsame Leitung oder ein großer Anhang sein, oder ein Programm, das mit etwas anderem beschäftigt war. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = Geschieht es nur bei großen Anhängen, senden Sie kleinere, oder über eine schnellere Verbindung.

server-temporary-failure = Der Server hat gerade selbst eine Störung
    .means = { server-first } sagt, dass es im Augenblick nicht geht und später vielleicht wieder. { $stage ->
        [message] Die Nachricht wurde nicht gesendet.
        [recipient] { HAS($recipient) ->
            [yes] An { $recipient } wurde die Nachricht nicht gesendet.
           *[no] Die Nachricht wurde nicht gesendet.
        }
       *[other] Über Ihr Passwort sagt das nichts.
    }
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

bad-sequence = Der Server findet die Befehle in falscher Reihenfolge
    .means = { server-first } und { program-nom } verstehen sich nicht. Oft hatte der Server vorher schon etwas abgelehnt, und dies folgt nur daraus. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }

syntax-error = Der Server kann einen Befehl nicht lesen
    .means = { server-first } lehnt etwas ab, das { program-nom } gesagt hat, meistens eine ungewöhnliche Adresse. Es wurde nichts gesendet.
    .fix1 = Sehen Sie nach, ob Absender und Empfänger richtig geschrieben sind: die Adresse allein, ohne Namen.
    .fix2 = { step-report }

unknown-command = Der Server kennt einen Befehl nicht
    .means = { server-first } ist nicht für Mailprogramme eingerichtet, oder etwas dazwischen verändert, was gesagt wird. Es wurde nichts gesendet.
    .fix1 = { step-compare-server }
    .fix2 = Prüft ein Virenschutz die ausgehende Post, schalten Sie das aus und versuchen Sie es noch einmal.

protocol-violation = Der Server sagt, die Regeln des Protokolls seien verletzt
    .means = { server-first } und { program-nom } verstehen sich nicht. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }
