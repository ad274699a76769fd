# Vom Server gesagt: Anmeldung.

app-password-required = { provider-first } verlangt ein App-Passwort
    .means = { $shape ->
        [app-password] Was Sie angegeben haben, sieht wie ein App-Passwort aus, aber { provider-nom } hat es nicht als solches angenommen. Vielleicht ist es das Passwort Ihres Kontos selbst, oder das App-Passwort gehört zu einem anderen Konto{ HAS($login) ->
            [yes] {" "}als { $login }
           *[no] {""}
        }.
       *[other] Von Mailprogrammen nimmt { provider-nom }{ for-login } kein Kontopasswort an, nur ein App-Passwort: ein eigenes, das für ein einzelnes Programm angelegt wird.
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { $switchon }
    }
    .fix2 = { $shape ->
        [app-password] { step-make-after-all }
       *[other] { step-make }
    }
    .fix3 = { $copy }
    .fix4 = { step-store-new }
    .fix5 = { $nopage }

credentials-rejected = { provider-first } hat Anmeldename und Passwort nicht angenommen
    .means = { server-first } hat die Anmeldung{ with-login } abgelehnt. { $shape ->
        [app-password] { HAS($revoked) ->
            [yes] { $revoked }
           *[no] { $cause }
        }
       *[other] { $cause }
    }
    .fix1 = { $shape ->
        [app-password] { step-secret-again }
       *[other] { HAS($look) ->
            [yes] { $look }
           *[no] { $switchon }
        }
    }
    .fix2 = { $check }
    .fix3 = { step-make-after-all }
    .fix4 = { $copy }
    .fix5 = { step-store-after-all }
    .fix6 = { step-login-name }
    .fix7 = { $shape ->
        [app-password] {""}
       *[other] { $nopage }
    }

web-login-required = { provider-first } hat die Anmeldung gesperrt und verlangt erst eine Anmeldung im Browser
    .means = Die Anmeldung kam von einem Ort oder Programm, das { provider-nom } noch nicht kennt; zu Ihrem Schutz wurde sie gesperrt. Das Passwort kann durchaus stimmen.
    .fix1 = { HAS($browser) ->
        [yes] { $browser }
       *[no] Melden Sie sich in einem Browser, am besten auf diesem Rechner, auf der Webseite des Anbieters an, und bestätigen Sie dort, dass die Anmeldung von Ihnen kam.
    }
    .fix2 = { step-then-again }
    .fix3 = { HAS($make) ->
        [yes] Wird sie wieder gesperrt, hilft vielleicht ein neues App-Passwort. { $make }
       *[no] {""}
    }

oauth-token-rejected = Das Zugriffstoken wurde abgelehnt
    .means = Der Server nimmt das OAuth-Token nicht an. Meistens ist es abgelaufen: Solche Token gelten nur kurze Zeit. Vielleicht fehlt ihm auch die Erlaubnis, Post zu senden{ HAS($scope) ->
        [yes] {" "}(der Scope { $scope }).
       *[no] .
    }
    .fix1 = Lassen Sie das Programm, das die Token erzeugt, ein neues erzeugen, und versuchen Sie es noch einmal.
    .fix2 = Erzeugt es keines mehr, erteilen Sie ihm die Erlaubnis neu. { $withdrawn }

too-many-logins = Zu viele Anmeldungen in kurzer Zeit
    .means = { provider-first } lässt dieses Konto eine Weile warten, weil sich gerade jemand oder ein Programm sehr oft angemeldet hat. Über Ihr Passwort sagt das nichts.
    .fix1 = Warten Sie zehn Minuten oder länger, und versuchen Sie es dann noch einmal.
    .fix2 = Verschickt ein anderes Programm von Ihnen viele Nachrichten, lassen Sie es für alle eine einzige Verbindung nutzen.

auth-temporary-failure = Der Server kann Anmeldungen gerade nicht prüfen
    .means = { server-first } hat selbst eine Störung. Ob Ihr Passwort stimmt, sagt er nicht.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-mechanism-unsupported = Der Server verlangt ein Anmeldeverfahren, das mailcheck nicht hat
    .means = { HAS($mechanisms) ->
        [yes] { server-first } bietet nur an: { $mechanisms }.
       *[no] { server-first } kennt das versuchte Anmeldeverfahren nicht.
    } mailcheck kann PLAIN und LOGIN für Passwörter und XOAUTH2 für Token (method = "oauth2").
    .fix1 = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob für Mailprogramme ein anderer Server oder Port gedacht ist.
    .fix2 = Bietet er nur XOAUTH2 an, nimmt er keine Passwörter mehr: Dann braucht es ein Token und method = "oauth2" im Profil.

auth-protocol-error = Der Server hat die Anmeldung nicht verstanden
    .means = { server-first } hat auf die Anmeldung etwas geantwortet, das kein Mailserver sagen sollte.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-required = Der Server verlangt erst eine Anmeldung
    .means = { $source ->
        [program] { server-first } nimmt ohne Anmeldung nichts an. Meist hat sich das Programm gar nicht angemeldet; oder die Anmeldung wurde abgelehnt, und es machte trotzdem weiter.
       *[other] { $stage ->
            [sender] { server-first } hat die Anmeldung angenommen und verlangt trotzdem eine. Das geschieht, wenn die Sitzung auf seiner Seite verworfen wurde.
           *[other] { server-first } verlangt eine Anmeldung, bevor er irgendetwas tut.
        }
    } Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] { step-program-login }
       *[other] { step-later }
    }
    .fix2 = { $source ->
        [program] Meldet es sich an, suchen Sie weiter oben in seinem Protokoll die Antwort des Servers auf die Anmeldung, und lassen Sie sich diese erklären.
       *[other] { step-tell-operator }
    }

smtp-auth-disabled = Der Versand durch Mailprogramme ist für dieses Postfach ausgeschaltet
    .means = { server-first } sagt, dass sich dieses Postfach nicht über SMTP anmelden darf. Über Ihr Passwort sagt das nichts; es kann durchaus stimmen.
    .fix1 = { HAS($switchon) ->
        [yes] { $switchon }
       *[no] Schalten Sie SMTP (oft „POP3/IMAP und SMTP“ oder „E-Mail-Programme“ genannt) in den Einstellungen Ihres Postfachs auf der Webseite des Anbieters ein. In einer Organisation hilft der Administrator.
    }
    .fix2 = { step-then-again }

basic-auth-disabled = { $providerid ->
        [microsoft-365] Microsoft 365 nimmt hier von Mailprogrammen kein Passwort an
        [outlook-com] Outlook.com nimmt von Mailprogrammen kein Passwort mehr an
       *[other] Der Server nimmt von Mailprogrammen kein Passwort mehr an
    }
    .means = { $providerid ->
        [outlook-com] Seit dem 16. September 2024 nehmen Outlook.com, Hotmail und Live von Mailprogrammen weder das Passwort des Kontos noch App-Passwörter an. Es bleibt nur die Anmeldung mit OAuth.
        [microsoft-365] { $stage ->
            [policy] Seit Ende Dezember 2026 ist bei Microsoft 365 die Anmeldung mit Passwort ausgeschaltet, es sei denn, der Administrator der Organisation hat sie wieder eingeschaltet. Das weiß mailcheck nicht und versucht es deshalb trotzdem.
           *[other] Die Anmeldung mit Passwort ist dort ausgeschaltet, ob das Passwort stimmt oder nicht. Vielleicht kann der Administrator der Organisation sie wieder einschalten; sonst bleibt nur die Anmeldung mit OAuth.
        }
       *[other] Ob das Passwort stimmt, spielt keine Rolle: Die Anmeldung mit Passwort ist dort ausgeschaltet, es bleibt nur die mit OAuth. Outlook.com macht das seit dem 16. September 2024 für alle Konten so, Organisationen mit Microsoft 365 können es tun.
    }
    .fix1 = { $providerid ->
        [outlook-com] {""}
       *[other] Gehört die Adresse zu einer Organisation, fragen Sie deren Administrator, ob er die Anmeldung mit Passwort für Ihr Postfach erlauben kann.
    }
    .fix2 = { $source ->
        [program] Sehen Sie nach, ob sich das Programm mit OAuth anmelden kann; die Schaltfläche heißt oft „Mit Microsoft anmelden“.
       *[other] Melden Sie sich mit einem Zugriffstoken an: method = "oauth2" im Profil, und als secret ein Befehl, der das Token ausgibt.
    }
    .fix3 = Oder senden Sie von einer Adresse bei einem anderen Anbieter.

auth-policy-block = Eine Sicherheitsregel hat die Anmeldung aufgehalten
    .means = { $providerid ->
        [microsoft-365] Ihre Organisation hat bei Microsoft 365 Regeln für Anmeldungen gesetzt (Sicherheitsstandards oder bedingter Zugriff), und diese Anmeldung erfüllt sie nicht. Ihr Passwort kann durchaus stimmen.
       *[other] Der Anbieter oder der Administrator Ihrer Organisation hat Regeln für Anmeldungen gesetzt, und diese erfüllt sie nicht. Ihr Passwort kann durchaus stimmen.
    }
    .fix1 = Fragen Sie den Administrator Ihrer Organisation; das Protokoll der Anmeldungen zeigt, welche Regel es war.
    .fix2 = Gibt es keinen Administrator, melden Sie sich auf der Webseite des Anbieters an und achten Sie auf einen Hinweis, oder fragen Sie dessen Kundendienst.

federation-unreachable = Der Anmeldedienst Ihrer Organisation antwortet nicht
    .means = Der Anbieter gibt Anmeldungen Ihrer Organisation an deren eigenen Dienst weiter, und der war nicht zu erreichen. Ob Ihr Passwort stimmt, konnte niemand sagen.
    .fix1 = { step-later }
    .fix2 = Bleibt es dabei, melden Sie es dem Administrator Ihrer Organisation, und zeigen Sie ihm die Worte des Servers.

password-too-weak = Der Server nimmt kein so einfaches Passwort an
    .means = { server-first } lehnt dieses Passwort ab, weil es zu leicht zu erraten ist, selbst wenn es das richtige ist.
    .fix1 = Vergeben Sie bei Ihrem Anbieter ein längeres Passwort.
    .fix2 = { step-store }

auth-cancelled = Die Anmeldung wurde abgebrochen
    .means = { server-first } sagt, die Anmeldung sei mittendrin beendet worden. Ob das Passwort stimmt, hat er nicht geprüft.
    .fix1 = { step-later }
    .fix2 = { step-report }

already-authenticated = Die Anmeldung wurde zweimal versucht
    .means = { server-first } hatte die Anmeldung schon angenommen und lehnt eine zweite im selben Gespräch ab. Das ist ein Fehler des Programms, nicht Ihres Passworts.
    .fix1 = { step-report }
