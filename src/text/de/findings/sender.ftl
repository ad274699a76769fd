# Vom Server gesagt: Absender.

sender-not-owned = { HAS($address) ->
        [yes] Sie dürfen nicht als { $address } senden
       *[no] Sie dürfen nicht mit dieser Absenderadresse senden
    }
    .means = Die Anmeldung{ with-login } funktioniert, aber { server-nom } lässt Sie nicht mit dieser Adresse senden: Soweit der Server weiß, gehört sie jemand anderem oder ist dort nicht bestätigt. Am Passwort liegt es nicht. Es wurde nichts gesendet.
    .fix1 = { $providerid ->
        [sendgrid] { $alias }
        [ses] { $alias }
       *[other] { $source ->
            [program] Tragen Sie als Absender die Adresse des Postfachs ein, an dem sich das Programm anmeldet.
           *[other] Nehmen Sie die Adresse des Postfachs, an dem Sie sich anmelden, oder melden Sie sich am Postfach dieser Adresse an: username im Profil.
        }
    }
    .fix2 = { $providerid ->
        [sendgrid] {""}
        [ses] {""}
       *[other] { HAS($alias) ->
            [yes] Soll es diese Adresse sein: { $alias }
           *[no] Oder lassen Sie Ihren Anbieter oder Administrator die Adresse für dieses Postfach freigeben (als Alias oder bestätigten Absender).
        }
    }

sender-not-in-domain = Ihre Organisation lässt diese Adresse nicht senden
    .means = { HAS($address) ->
        [yes] Die Adresse { $address } ist im Google Workspace der Organisation gesperrt oder nicht eingetragen. Am Passwort liegt es nicht. Es wurde nichts gesendet.
       *[no] Die Adresse ist im Google Workspace der Organisation gesperrt oder nicht eingetragen. Am Passwort liegt es nicht. Es wurde nichts gesendet.
    }
    .fix1 = Bitten Sie den Administrator Ihrer Organisation, das Konto zum Senden freizugeben.

bad-sender-address = { HAS($address) ->
        [yes] Der Server nimmt { $address } nicht als Absender an
       *[no] Der Server nimmt diese Adresse nicht als Absender an
    }
    .means = { server-first } sagt, die Adresse des Absenders sei ungültig oder ihre Domain gebe es nicht. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Berichtigen Sie die Absenderadresse in den Einstellungen des Programms; ein lokaler Name wie root@localhost genügt nicht.
       *[other] Berichtigen Sie address im Profil oder die Adresse hinter --from.
    }
    .fix2 = Stimmt die Adresse, prüfen Sie, ob ihre Domain abgelaufen ist, oder fragen Sie deren Verwalter, ob die DNS-Einträge in Ordnung sind.

sender-refused = { HAS($address) ->
        [yes] Der Server nimmt { $address } nicht als Absender an
       *[no] Der Server nimmt den Absender nicht an
    }
    .means = { server-first } lehnt den Absender ab, aus einem Grund, den mailcheck nicht kennt. Vielleicht steht er in den Worten des Servers. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Prüfen Sie, ob die Absenderadresse die des Postfachs ist, an dem sich das Programm anmeldet.
       *[other] Prüfen Sie, ob die Adresse im Profil die des Postfachs ist, an dem Sie sich anmelden.
    }
    .fix2 = { step-tell-operator }

sender-blocked = Der Anbieter hat diesen Absender gesperrt
    .means = { server-first } nimmt von dieser Adresse nichts mehr an. Meistens kam Spam von ihr, manchmal von jemand anderem, der ihr Passwort kennt. Es wurde nichts gesendet.
    .fix1 = Ändern Sie das Passwort des Kontos, falls jemand anderes es kennt.
    .fix2 = Bitten Sie dann den Anbieter oder den Administrator Ihrer Organisation, die Sperre aufzuheben, und zeigen Sie dort die Worte des Servers.

sending-blocked = Der Anbieter lässt dieses Konto zurzeit nichts senden
    .means = { server-first } kennt das Konto, aber das Senden ist dafür gesperrt. Übliche Gründe sind ein neues, noch nicht bestätigtes Konto, ungewöhnliche Aktivität, eine offene Rechnung oder zu viele abgelehnte Nachrichten. Es wurde nichts gesendet.
    .fix1 = Melden Sie sich auf der Webseite des Anbieters an; meistens steht dort, warum, und wie sich die Sperre aufheben lässt.
    .fix2 = Haben Sie das nicht verursacht, ändern Sie Ihr Passwort: Vielleicht kennt es jemand anderes.
    .fix3 = Steht dort nichts, fragen Sie den Kundendienst des Anbieters, und zeigen Sie ihm die Worte des Servers.

sender-mailbox-full = Ihr eigenes Postfach ist voll
    .means = Der Anbieter behält von allem, was Sie senden, eine Kopie, und dafür ist kein Platz mehr. Am Passwort liegt es nicht. Die Nachricht wurde nicht gesendet.
    .fix1 = Schaffen Sie Platz in Ihrem Postfach: Löschen Sie große Nachrichten, und leeren Sie den Papierkorb.
    .fix2 = Senden Sie die Nachricht dann noch einmal.
