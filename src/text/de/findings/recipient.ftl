# Vom Server gesagt: Empfänger.

recipient-unknown = { HAS($recipient) ->
        [yes] { $recipient } gibt es nicht
       *[no] Die Adresse des Empfängers gibt es nicht
    }
    .means = Der Server sagt, dass es dieses Postfach nicht gibt. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler in der Adresse, und fragen Sie den Empfänger nach der richtigen, am besten am Telefon.

recipient-disabled = { HAS($recipient) ->
        [yes] { $recipient } nimmt keine E-Mails mehr an
       *[no] Das Postfach des Empfängers nimmt keine E-Mails mehr an
    }
    .means = Das Postfach gibt es, aber es ist gesperrt. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Bitten Sie den Empfänger um eine andere Adresse, am besten am Telefon.

recipient-domain-unknown = { HAS($recipient) ->
        [yes] Die Domain von { $recipient } gibt es nicht
       *[no] Die Domain des Empfängers gibt es nicht
    }
    .means = Der Server findet für das, was hinter dem @ steht, keinen Mailserver. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie hinter dem @ nach einem Tippfehler.
    .fix2 = Finden Sie keinen, fragen Sie den Empfänger nach der richtigen Adresse, am besten am Telefon.

bad-recipient-address = { HAS($recipient) ->
        [yes] Der Server nimmt { $recipient } nicht als Adresse an
       *[no] Der Server nimmt die Adresse des Empfängers nicht an
    }
    .means = Er sagt, die Adresse sei nicht richtig geschrieben. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler, etwa einem Leerzeichen, einem fehlenden @ oder einem Punkt am Ende.

mailbox-full = { HAS($recipient) ->
        [yes] Das Postfach von { $recipient } ist voll
       *[no] Ein Postfach ist voll
    }
    .means = { HAS($recipient) ->
        [yes] Es nimmt keine E-Mails mehr an, bis sein Besitzer Platz schafft. An diesen Empfänger ging die Nachricht nicht.
       *[no] Meistens ist es das des Empfängers. Sagt der Server nicht, wessen, kann es auch Ihr eigenes sein, in das eine Kopie gehen sollte. Die Nachricht wurde nicht gesendet.
    }
    .fix1 = { HAS($recipient) ->
        [yes] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal.
       *[no] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal. Prüfen Sie auch, ob in Ihrem eigenen Postfach Platz ist.
    }

recipient-rate-limited = { HAS($recipient) ->
        [yes] { $recipient } bekommt gerade zu viele E-Mails
       *[no] Der Empfänger bekommt gerade zu viele E-Mails
    }
    .means = Das Postfach des Empfängers nimmt eine Weile nichts mehr an. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Senden Sie sie in einer Stunde noch einmal.

too-many-recipients = Die Nachricht hat zu viele Empfänger
    .means = { HAS($limit) ->
        [yes] Die Nachricht hat { $count } Empfänger, und { $provider } nimmt höchstens { $limit } auf einmal an. Es wurde nichts gesendet.
       *[no] Der Server nimmt nicht so viele Empfänger auf einmal an. { not-delivered }
    }
    .fix1 = Senden Sie mehrere Nachrichten mit jeweils weniger Empfängern.

greylisted = Der Server des Empfängers verlangt einen zweiten Versuch
    .means = Er weist Absender, die er nicht kennt, einige Minuten lang ab, weil Versender von Spam es nicht noch einmal versuchen. Das ist üblich, und mit Ihrer Nachricht ist alles in Ordnung. { not-delivered }
    .fix1 = Senden Sie sie in einer Viertelstunde noch einmal. Danach kennt der Server Sie.

one-domain-per-transaction = Dieser Server nimmt nur Empfänger einer einzigen Domain auf einmal an
    .means = Die Nachricht hat Empfänger in mehreren Domains, und { server-nom } verlangt für jede Domain eine eigene Nachricht. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an die Empfänger, die sie nicht bekommen haben.

policy-size-exceeded = Dieser Empfänger braucht eine eigene Nachricht
    .means = { server-first } nimmt diesen Empfänger nicht zusammen mit den anderen an. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an diesen Empfänger allein.

relay-denied = { HAS($recipient) ->
        [yes] Der Server leitet keine E-Mails an { $recipient } weiter
       *[no] Der Server leitet für Sie keine E-Mails weiter
    }
    .means = { server-first } nimmt E-Mails nur für die eigenen Domains an, nur aus Netzen, die dort bekannt sind, oder nur nach einer Anmeldung. { HAS($recipient) ->
        [yes] An diesen Empfänger ging die Nachricht nicht.
       *[no] Es wurde nichts gesendet.
    }
    .fix1 = { $source ->
        [program] { step-program-login }
       *[other] Sehen Sie nach, ob Server und Port im Profil der Postausgangsserver Ihres Anbieters sind.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] { step-tell-operator }
    }
    .fix3 = { $providerid ->
        [google-workspace-relay] Bitten Sie den Administrator Ihrer Organisation, die Einstellungen des SMTP-Relay-Dienstes zu prüfen: Dort müssen die Domain Ihrer Adresse und Ihre Anmeldung oder dieser Internetanschluss erlaubt sein.
       *[other] {""}
    }

policy-prohibited = Eine Regel des Anbieters oder einer Organisation verbietet diese Nachricht
    .means = Der Anbieter oder der Administrator Ihrer Domain oder der Domain des Empfängers hat eine Regel festgelegt, die sie aufhält. Am Passwort liegt es nicht. { not-delivered }
    .fix1 = Steht in den Worten des Servers ein Link, öffnen Sie ihn: Dort wird die Regel genannt.
    .fix2 = Fragen Sie den Administrator Ihrer Domain oder den Kundendienst Ihres Anbieters, und zeigen Sie dort die Worte des Servers.

recipient-refused = { HAS($recipient) ->
        [yes] Der Server nimmt für { $recipient } keine E-Mails an
       *[no] Der Server nimmt für diesen Empfänger keine E-Mails an
    }
    .means = Er lehnt aus einem Grund ab, den mailcheck nicht kennt. Vielleicht steht er in seinen eigenen Worten. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Prüfen Sie, ob die Adresse stimmt, und fragen Sie den Empfänger auf anderem Weg.
