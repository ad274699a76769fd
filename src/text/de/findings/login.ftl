# Vom Server gesagt: Anmeldung.

app-password-required = { provider-first } verlangt ein App-Passwort
    .means = { $shape ->
        [app-password] Was Sie angegeben haben, sieht wie ein App-Passwort aus, aber { provider-nom } hat es nicht als solches angenommen. Vielleicht ist es doch das Passwort Ihres Kontos selbst, oder das App-Passwort gehört zu einem anderen Konto{ HAS($login) ->
            [yes] {" "}als { $login }
           *[no] {""}
        }. Es wurde nichts gesendet.
       *[other] Von Mailprogrammen nimmt { provider-nom }{ for-login } nicht das Passwort des Kontos selbst an, sondern nur ein App-Passwort: ein eigenes Passwort, das Sie für ein einzelnes Programm anlegen. Es wurde nichts gesendet.
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
    .fix8 = { step-insist }

web-login-required = { provider-first } verlangt erst eine Anmeldung im Browser
    .means = Die Anmeldung kam von einem Ort oder Programm, das { provider-nom } noch nicht kennt; zu Ihrem Schutz wurde sie gesperrt. Ihr Passwort kann trotzdem stimmen. Es wurde nichts gesendet.
    .fix1 = { HAS($browser) ->
        [yes] { $browser }
       *[no] Melden Sie sich auf der Webseite des Anbieters an, am besten in einem Browser auf diesem Rechner, und bestätigen Sie dort, dass die Anmeldung von Ihnen kam.
    }
    .fix2 = { step-then-again }
    .fix3 = { HAS($make) ->
        [yes] Wird sie wieder gesperrt, hilft vielleicht ein neues App-Passwort. { $make }
       *[no] {""}
    }

oauth-token-rejected = Das Zugriffstoken wurde abgelehnt
    .means = Der Server nimmt das Zugriffstoken (OAuth) nicht an, das an die Stelle eines Passworts tritt. Meistens ist es abgelaufen: Solche Token gelten nur kurze Zeit. Oder es enthält nicht die Erlaubnis, E-Mails zu senden{ HAS($scope) ->
        [yes] {" "}({ $scope }).
       *[no] .
    } Es wurde nichts gesendet.
    .fix1 = Lassen Sie das Programm, das die Token holt, ein neues holen, und versuchen Sie es noch einmal.
    .fix2 = Bekommt es keines mehr, melden Sie sich mit dem Programm neu an und erlauben Sie ihm, E-Mails zu senden. { $withdrawn }

too-many-logins = Zu viele Anmeldungen in kurzer Zeit
    .means = { provider-first } lässt dieses Konto warten, weil sich gerade jemand oder ein Programm sehr oft angemeldet oder es versucht hat. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = Warten Sie zehn Minuten oder länger, und versuchen Sie es dann noch einmal.
    .fix2 = Versucht es eines Ihrer Programme immer wieder mit einem falschen Passwort, beenden oder berichtigen Sie es zuerst.
    .fix3 = Verschickt eines Ihrer Programme viele Nachrichten, stellen Sie es so ein, dass es sich nur einmal anmeldet und alle über diese Verbindung sendet.

auth-temporary-failure = Der Server kann Anmeldungen gerade nicht prüfen
    .means = { server-first } hat selbst eine Störung. Ob Ihr Passwort stimmt, ist damit nicht gesagt. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-tell-operator }

auth-mechanism-unsupported = { $source ->
        [program] Der Server kennt das Anmeldeverfahren des Programms nicht
       *[other] Der Server verlangt ein Anmeldeverfahren, das mailcheck nicht hat
    }
    .means = { $source ->
        [program] Es gibt mehrere Anmeldeverfahren, und { server-nom } bietet das versuchte nicht an. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
       *[other] { HAS($mechanisms) ->
            [yes] { server-first } bietet nur an: { $mechanisms }.
           *[no] { server-first } kennt das versuchte Anmeldeverfahren nicht.
        } mailcheck kann PLAIN und LOGIN für Passwörter und XOAUTH2 für Zugriffstoken. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    }
    .fix1 = { $source ->
        [program] Wählen Sie in den Einstellungen des Programms für den Postausgangsserver ein anderes Anmeldeverfahren („Authentifizierungsmethode“): meistens „Passwort, normal“, oder „OAuth2“, wenn der Anbieter keine Passwörter mehr annimmt.
       *[other] Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob für Mailprogramme ein anderer Server oder Port gedacht ist.
    }
    .fix2 = { $source ->
        [program] { step-compare-server }
       *[other] Bietet er nur XOAUTH2 an, nimmt er keine Passwörter mehr an: Dann brauchen Sie ein Zugriffstoken und im Profil method = "oauth2".
    }

auth-protocol-error = Der Server hat die Anmeldung nicht verstanden
    .means = { server-first } und { program-nom } haben sich bei der Anmeldung nicht verstanden. Über Ihr Passwort sagt das nichts. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = { step-report }

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
    .fix3 = { $source ->
        [program] { $providerid ->
            [microsoft-365] { $switchon }
           *[other] Hat sich das Programm angemeldet, suchen Sie weiter oben in seinem Protokoll: In der Antwort auf die Anmeldung steht, was nicht stimmte.
        }
       *[other] {""}
    }

smtp-auth-disabled = Das Senden mit Mailprogrammen ist für dieses Postfach ausgeschaltet
    .means = { server-first } sagt, dass sich dieses Postfach zum Senden (SMTP) nicht anmelden darf. Über Ihr Passwort sagt das nichts; es kann durchaus stimmen. Es wurde nichts gesendet.
    .fix1 = { $providerid ->
        [microsoft-365] { $switchon }
        [gmx] { $switchon }
        [web-de] { $switchon }
       *[other] Schalten Sie SMTP (oft „POP3/IMAP und SMTP“ oder „E-Mail-Programme“ genannt) auf der Webseite des Anbieters in den Einstellungen Ihres Postfachs ein. In einer Organisation fragen Sie den Administrator.
    }
    .fix2 = { step-then-again }

basic-auth-disabled = { $providerid ->
        [microsoft-365] Microsoft 365 nimmt hier von Mailprogrammen kein Passwort an
        [outlook-com] Outlook.com nimmt von Mailprogrammen keine Passwörter mehr an
       *[other] Der Server nimmt von Mailprogrammen keine Passwörter mehr an
    }
    .means = { $providerid ->
        [outlook-com] Seit dem 16. September 2024 nehmen Outlook.com, Hotmail und Live von Mailprogrammen weder das Passwort des Kontos noch App-Passwörter an. Es bleibt nur die Anmeldung mit OAuth.
        [microsoft-365] { $stage ->
            [policy] Seit Ende Dezember 2026 ist bei Microsoft 365 die Anmeldung mit Passwort ausgeschaltet, es sei denn, der Administrator der Organisation hat sie wieder eingeschaltet. Das kann mailcheck nicht wissen und versucht es deshalb trotzdem.
           *[other] Die Anmeldung mit Passwort ist dort ausgeschaltet, ob das Passwort stimmt oder nicht. Vielleicht kann der Administrator der Organisation sie wieder einschalten; sonst bleibt nur die Anmeldung mit OAuth.
        }
       *[other] Ob das Passwort stimmt, spielt keine Rolle: Die Anmeldung mit Passwort ist dort ausgeschaltet, es bleibt nur die mit OAuth. Outlook.com macht das seit dem 16. September 2024 bei allen Konten so, Organisationen mit Microsoft 365 können es tun.
    }
    .fix1 = { $providerid ->
        [outlook-com] {""}
       *[other] Gehört die Adresse zu einer Organisation, fragen Sie deren Administrator, ob er die Anmeldung mit Passwort für Ihr Postfach erlauben kann.
    }
    .fix2 = { $providerid ->
        [outlook-com] { $switchon }
       *[other] { $source ->
            [program] Prüfen Sie, ob sich das Programm mit OAuth anmelden kann; die Schaltfläche heißt oft „Mit Microsoft anmelden“.
           *[other] Melden Sie sich mit einem Zugriffstoken an: im Profil method = "oauth2" und als secret ein Befehl, der das Token ausgibt.
        }
    }
    .fix3 = Oder senden Sie von einer Adresse bei einem anderen Anbieter.

auth-policy-block = Eine Sicherheitsregel hat die Anmeldung verhindert
    .means = { $providerid ->
        [microsoft-365] Ihre Organisation hat bei Microsoft 365 Regeln für Anmeldungen (Sicherheitsstandards oder bedingter Zugriff), und diese Anmeldung erfüllt sie nicht. Ihr Passwort kann trotzdem stimmen. Es wurde nichts gesendet.
       *[other] Der Anbieter oder der Administrator Ihrer Organisation hat Regeln für Anmeldungen festgelegt, und diese Anmeldung erfüllt sie nicht. Ihr Passwort kann trotzdem stimmen. Es wurde nichts gesendet.
    }
    .fix1 = Fragen Sie den Administrator Ihrer Organisation; das Protokoll der Anmeldungen zeigt, welche Regel es war.
    .fix2 = Haben Sie keinen Administrator, melden Sie sich auf der Webseite des Anbieters an und achten Sie dort auf einen Hinweis, oder fragen Sie den Kundendienst.

federation-unreachable = Der Anmeldedienst Ihrer Organisation antwortet nicht
    .means = Für Anmeldungen Ihrer Organisation fragt der Anbieter einen Dienst, den sie selbst betreibt, und der war nicht zu erreichen. Ob Ihr Passwort stimmt, hat niemand geprüft. Es wurde nichts gesendet.
    .fix1 = { step-later }
    .fix2 = Bleibt es dabei, melden Sie es dem Administrator Ihrer Organisation, und zeigen Sie ihm die Worte des Servers.

password-too-weak = Der Server nimmt kein so einfaches Passwort an
    .means = { server-first } lehnt dieses Passwort ab, weil es zu leicht zu erraten ist, selbst wenn es das richtige ist. Es wurde nichts gesendet.
    .fix1 = Legen Sie bei Ihrem Anbieter ein längeres Passwort fest.
    .fix2 = { step-store }

auth-cancelled = Die Anmeldung wurde abgebrochen
    .means = { server-first } sagt, die Anmeldung sei mittendrin beendet worden. Ob das Passwort stimmt, wurde nicht geprüft. Es wurde nichts gesendet.
    .fix1 = { $source ->
        [program] Prüfen Sie, ob Anmeldename und Passwort im Programm eingetragen sind: Fehlen sie, hat es die Anmeldung vielleicht selbst abgebrochen.
       *[other] { step-later }
    }
    .fix2 = { step-report }

already-authenticated = Die Anmeldung wurde zweimal versucht
    .means = { server-first } hatte die Anmeldung schon angenommen und lehnt eine zweite in derselben Verbindung ab. Das ist ein Fehler des Programms; Ihr Passwort stimmt. Es wurde nichts gesendet.
    .fix1 = { step-report }
