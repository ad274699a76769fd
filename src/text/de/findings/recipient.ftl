# Vom Server gesagt: Empfänger.

recipient-unknown = { HAS($recipient) ->
        [yes] { $recipient } gibt es nicht
       *[no] Die Adresse des Empfängers gibt es nicht
    }
    .means = Der Server sagt, dass es dieses Postfach nicht gibt. Dorthin ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler in der Adresse, und fragen Sie den Empfänger nach der richtigen, am besten am Telefon.

recipient-disabled = { HAS($recipient) ->
        [yes] { $recipient } ist gesperrt
       *[no] Das Postfach des Empfängers ist gesperrt
    }
    .means = Das Postfach gibt es, aber es nimmt keine Post mehr an. Dorthin ging die Nachricht nicht.
    .fix1 = Bitten Sie den Empfänger um eine andere Adresse.

recipient-domain-unknown = { HAS($recipient) ->
        [yes] Die Domain von { $recipient } gibt es nicht
       *[no] Die Domain des Empfängers gibt es nicht
    }
    .means = Der Server findet für das, was hinter dem @ steht, keinen Ort für Post. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie hinter dem @ nach einem Tippfehler.

bad-recipient-address = { HAS($recipient) ->
        [yes] Der Server nimmt { $recipient } nicht als Adresse an
       *[no] Der Server nimmt die Adresse des Empfängers nicht als solche an
    }
    .means = Er sagt, die Adresse sei nicht richtig geschrieben. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Suchen Sie nach einem Tippfehler, etwa einem Leerzeichen, einem fehlenden @ oder einem Punkt am Ende.

mailbox-full = { HAS($recipient) ->
        [yes] Das Postfach von { $recipient } ist voll
       *[no] Ein Postfach ist voll
    }
    .means = { HAS($recipient) ->
        [yes] Es nimmt keine Post mehr an, bis sein Besitzer Platz schafft. An diesen Empfänger ging die Nachricht nicht.
       *[no] Meistens ist es das des Empfängers; sagt der Server nicht, wessen, kann es auch Ihr eigenes sein, in das eine Kopie gehen sollte. Die Nachricht wurde nicht gesendet.
    }
    .fix1 = { HAS($recipient) ->
        [yes] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal.
       *[no] Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie die Nachricht später noch einmal. Sehen Sie auch nach, ob in Ihrem eigenen Postfach Platz ist.
    }

recipient-rate-limited = { HAS($recipient) ->
        [yes] { $recipient } bekommt gerade zu viel Post
       *[no] Der Empfänger bekommt gerade zu viel Post
    }
    .means = Das Postfach des Empfängers nimmt eine Weile nichts mehr an. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Senden Sie sie in einer Stunde noch einmal.

too-many-recipients = Zu viele Empfänger in einer Nachricht
    .means = { HAS($limit) ->
        [yes] Die Nachricht hat { $count } Empfänger, und { $provider } nimmt { $limit } auf einmal an. Es wurde nichts gesendet.
       *[no] Der Server nimmt nicht so viele Empfänger auf einmal an. { not-delivered }
    }
    .fix1 = Senden Sie mehrere Nachrichten mit jeweils weniger Empfängern.

greylisted = Der Server des Empfängers will später einen zweiten Versuch
    .means = Er weist Absender, die er nicht kennt, einige Minuten lang ab, weil Versender unerwünschter Post es nicht noch einmal versuchen. Das ist üblich, und mit Ihrer Nachricht ist alles in Ordnung. { not-delivered }
    .fix1 = Senden Sie sie in einer Viertelstunde noch einmal. Danach kennt der Server Sie.

one-domain-per-transaction = Dieser Server nimmt die Empfänger nur einer Domain auf einmal an
    .means = Die Nachricht hat Empfänger in mehreren Domains, und { server-nom } verlangt für jede Domain eine eigene Nachricht. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an die Empfänger, die sie nicht bekommen haben.

policy-size-exceeded = Dieser Empfänger verlangt eine eigene Nachricht
    .means = { server-first } nimmt diesen Empfänger nicht zusammen mit den anderen an. { not-delivered }
    .fix1 = Senden Sie die Nachricht noch einmal an diesen Empfänger allein.

relay-denied = { HAS($recipient) ->
        [yes] Der Server reicht keine Post an { $recipient } weiter
       *[no] Der Server reicht für Sie keine Post weiter
    }
    .means = { server-first } nimmt Post nur für die eigenen Domains an, nur aus Netzen, die er kennt, oder nur nach einer Anmeldung. { HAS($recipient) ->
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

policy-prohibited = Eine Regel des Anbieters oder der Organisation verbietet diese Nachricht
    .means = Der Anbieter oder der Administrator Ihrer Domain oder der des Empfängers hat eine Regel gesetzt, die sie aufhält. { not-delivered }
    .fix1 = Steht in den Worten des Servers ein Link, öffnen Sie ihn: Dort wird die Regel genannt.
    .fix2 = Fragen Sie den Administrator Ihrer Domain, und zeigen Sie ihm die Worte des Servers.

recipient-refused = { HAS($recipient) ->
        [yes] Der Server nimmt für { $recipient } keine Post an
       *[no] Der Server nimmt für diesen Empfänger keine Post an
    }
    .means = Den Grund, den er angibt, kennt mailcheck nicht; vielleicht sagen ihn seine Worte unten. An diesen Empfänger ging die Nachricht nicht.
    .fix1 = Sehen Sie nach, ob die Adresse stimmt, und fragen Sie den Empfänger auf anderem Weg.
