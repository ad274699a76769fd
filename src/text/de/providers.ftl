# Das Besondere jedes Anbieters in Worten; „generic“ sind alle anderen. Eine Nachricht sagt, welches Passwort der Anbieter
# annimmt. Die Attribute gehen als Variablen gleichen Namens in die Texte der Befunde, gefüllt mit denselben Fakten:
#   .since      warum kein Kontopasswort angenommen wird    .after      was vom angekündigten Tag an gilt
#   .switchon   was zuerst eingeschaltet werden muss        .check      wie sich zeigt, ob das Passwort stimmt
#   .make       wie das richtige Passwort entsteht          .copy       was dabei zu beachten ist
#   .loginname  welcher Anmeldename verlangt wird           .nopage     was tun, wenn es die Seite nicht gibt
#   .cause      warum eine Anmeldung abgelehnt sein kann    .revoked    dasselbe, wenn es wie ein App-Passwort aussieht
#   .browser    wie eine Anmeldung bestätigt wird           .alias      wie man von einer anderen Adresse sendet
#   .quota      was an einem Tag gesendet werden darf       .scope      die Erlaubnis, die ein Token braucht
#   .withdrawn  was ein Token ungültig macht                .prepare    was vor dem angekündigten Tag zu tun ist
#   .look       wonach zu suchen ist, wo nichts bekannt ist .local      was auf dem eigenen Rechner laufen muss
#   .authority  wie sein Zertifikat zu Vertrauen kommt

as-login = { HAS($login) ->
    [yes] {" "}als { $login }
   *[no] {""}
}

# --- Google ----------------------------------------------------------------------------------------------------------

google-two-step = { $twostep ->
    [on] {""}
    [off] Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein (Google nennt sie auch „2-Faktor-Authentifizierung“): https://myaccount.google.com/signinoptions/two-step-verification
   *[other] Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein, falls sie es noch nicht ist (Google nennt sie auch „2-Faktor-Authentifizierung“): https://myaccount.google.com/signinoptions/two-step-verification
}
google-make = Öffnen Sie die Seite für App-Passwörter, und melden Sie sich dort{ as-login } an: https://myaccount.google.com/apppasswords
google-copy = Geben Sie dem App-Passwort einen Namen, etwa „mailcheck“, und kopieren Sie die 16 Buchstaben. Google zeigt sie nur einmal.
google-no-page = Falls Google Ihnen die Seite für App-Passwörter nicht zeigt: Bei einem Konto einer Firma oder Schule fragen Sie deren Administrator, beim Konto eines Kindes den Elternteil, der es verwaltet; Konten, die nur Sicherheitsschlüssel oder das „Erweiterte Sicherheitsprogramm“ nutzen, haben keine App-Passwörter.
google-less-secure = Den Schalter „Zugriff durch weniger sichere Apps“ gibt es nicht mehr: Google hat ihn für private Konten am 30. Mai 2022 abgeschafft und für Google Workspace im Frühjahr 2025. Er lässt sich nicht mehr einschalten. An seine Stelle sind App-Passwörter getreten: für jedes Programm ein eigenes Passwort, das Sie jederzeit wieder löschen können.
google-cause = Google nennt keinen Grund. Wahrscheinlich ist es das Passwort des Google-Kontos selbst, das Mailprogramme nicht mehr verwenden dürfen; sie brauchen ein App-Passwort. { $shape ->
        [other] Oder das Passwort enthält einen Tippfehler.
       *[unknown] Ist es schon ein App-Passwort, enthält es einen Tippfehler, wurde gelöscht oder ist ungültig, weil das Passwort des Google-Kontos geändert wurde.
    }
google-revoked = Google nennt keinen Grund. Wahrscheinlich enthält das App-Passwort einen Tippfehler, wurde gelöscht oder ist ungültig, weil das Passwort des Google-Kontos geändert wurde. Oder es gehört zu einem anderen Konto{ HAS($login) ->
        [yes] {" "}als { $login }
       *[no] {""}
    }.
google-browser = Öffnen Sie die Sicherheitsseite Ihres Google-Kontos, am besten in einem Browser auf diesem Rechner, und bestätigen Sie dort, dass die letzte Anmeldung von Ihnen kam: https://myaccount.google.com/security
google-alias = Richten Sie die Adresse in den Einstellungen von Gmail unter „Senden als“ ein: https://mail.google.com/mail/#settings/accounts
google-withdrawn = Wird das Passwort des Google-Kontos geändert, erlischt diese Erlaubnis.

gmail = Gmail nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, nicht das Passwort des Kontos selbst. Das ist seit dem 30. Mai 2022 so.
    .since = Seit dem 30. Mai 2022 nimmt Google von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Gmail von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Bis dahin kann die Anmeldung damit noch gelingen.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = { google-no-page }
    .lesssecure = { google-less-secure }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Private Konten dürfen innerhalb von 24 Stunden an 500 Empfänger senden; gezählt werden immer die letzten 24 Stunden.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace = Google Workspace nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, nicht das Passwort des Kontos selbst. Das ist seit dem Frühjahr 2025 so.
    .since = Seit dem Frühjahr 2025 nimmt Google Workspace von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Google Workspace von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Bis dahin kann die Anmeldung damit noch gelingen.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = { google-no-page }
    .lesssecure = { google-less-secure }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Ein Konto darf innerhalb von 24 Stunden 2000 Nachrichten senden, in der Testphase von Google Workspace weniger; gezählt werden immer die letzten 24 Stunden.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace-relay = Das SMTP-Relay von Google Workspace nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, nicht das Passwort des Kontos selbst. Der Administrator der Organisation muss das Relay erst einrichten.
    .since = Seit dem Frühjahr 2025 nimmt Google Workspace von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Google Workspace von Mailprogrammen nur noch App-Passwörter (und OAuth) an, nicht mehr das Passwort des Kontos selbst. Bis dahin kann die Anmeldung damit noch gelingen.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .quota = Ein Benutzer darf über das Relay innerhalb von 24 Stunden 10.000 Nachrichten senden; gezählt werden immer die letzten 24 Stunden. Für die ganze Organisation gelten eigene Grenzen.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

# --- Microsoft -------------------------------------------------------------------------------------------------------

outlook-com = Outlook.com nimmt von Mailprogrammen keine Passwörter an, auch keine App-Passwörter, sondern nur Zugriffstoken (OAuth). Das ist seit dem 16. September 2024 so.
    .since = Seit dem 16. September 2024 nimmt Outlook.com von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth).
    .after = Von diesem Tag an nimmt Outlook.com von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth). Bis dahin kann die Anmeldung mit diesem Passwort noch gelingen.
    .switchon = { $source ->
        [program] Nehmen Sie ein Mailprogramm, das zur Anmeldung ein Fenster von Microsoft öffnet („OAuth 2.0“ oder „moderne Authentifizierung“), und richten Sie das Konto dort neu ein.
       *[other] Nehmen Sie ein Programm, das Zugriffstoken holt und ausgibt, etwa oama oder mutt_oauth2.py. Schreiben Sie dann ins Profil, unter auth: method = "oauth2" und secret = {"{"} command = ["das", "programm"] {"}"}
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Oder senden Sie von einem Konto bei einem anderen Anbieter, der App-Passwörter hat.
    .cause = Outlook.com nennt keinen Grund. Wahrscheinlich liegt es daran: Seit dem 16. September 2024 nimmt es von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth).
    .scope = https://outlook.office.com/SMTP.Send

microsoft-365 = Microsoft 365 nimmt das Passwort des Kontos an, wenn die Organisation es erlaubt. Vom 1. Januar 2027 an ist das in der Voreinstellung ausgeschaltet; dann gehen nur noch Zugriffstoken (OAuth), es sei denn, der Administrator der Organisation erlaubt Passwörter wieder.
    .after = Bis dahin funktioniert dieses Passwort, wenn Ihre Organisation es erlaubt. Danach nimmt Microsoft 365 nur noch Zugriffstoken (OAuth) an, es sei denn, der Administrator Ihrer Organisation erlaubt Passwörter wieder. Wann Microsoft sie endgültig abschafft, ist noch nicht bekannt.
    .switchon = Bitten Sie den Administrator Ihrer Organisation, für Ihr Postfach „Authentifiziertes SMTP“ zu erlauben (im Admin Center: Benutzer, Aktive Benutzer, Ihr Konto, E-Mail, E-Mail-Apps verwalten): https://aka.ms/smtp_auth_disabled
    .prepare = Fragen Sie den Administrator Ihrer Organisation, ob Passwörter nach diesem Tag erlaubt bleiben. Wenn nicht, brauchen Sie Zugriffstoken (method = "oauth2" im Profil) oder eine Adresse bei einem anderen Anbieter.
    .check = Melden Sie sich in einem Browser mit demselben Anmeldenamen und Passwort bei https://outlook.office.com an. Geht auch das nicht, legen Sie ein neues Passwort fest.
    .loginname = Der Anmeldename ist die ganze Adresse, mit der Sie sich bei Microsoft 365 anmelden.
    .cause = Microsoft 365 nennt keinen Grund. Wahrscheinlich erlaubt Ihre Organisation Mailprogrammen keine Anmeldung mit Passwort („Authentifiziertes SMTP“), oder das Passwort enthält einen Tippfehler oder wurde geändert.
    .quota = Ein Postfach darf innerhalb von 24 Stunden an 10.000 Empfänger senden, und höchstens 30 Nachrichten in einer Minute; gezählt werden immer die letzten 24 Stunden.
    .scope = https://outlook.office.com/SMTP.Send

# --- Andere mit App-Passwörtern --------------------------------------------------------------------------------------

yahoo = Yahoo Mail nimmt von Mailprogrammen nur App-Passwörter an, nicht das Passwort des Kontos selbst.
    .make = Öffnen Sie die Sicherheitsseite Ihres Yahoo-Kontos, melden Sie sich dort{ as-login } an und erstellen Sie ein App-Passwort mit einem Namen wie „mailcheck“: https://login.yahoo.com/account/security
    .copy = Kopieren Sie es, bevor Sie das Fenster schließen.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Falls Yahoo Ihnen kein App-Passwort anbietet: Nehmen Sie einen Browser, in dem Sie schon einige Tage bei Yahoo angemeldet sind, und kein privates Fenster.
    .cause = Yahoo nennt keinen Grund. Wahrscheinlich ist es das Passwort des Yahoo-Kontos selbst, das Mailprogramme nicht verwenden dürfen; sie brauchen ein App-Passwort. Ist es schon ein App-Passwort, enthält es einen Tippfehler oder wurde gelöscht.

aol = AOL Mail nimmt von Mailprogrammen nur App-Passwörter an, nicht das Passwort des Kontos selbst.
    .make = Öffnen Sie die Sicherheitsseite Ihres AOL-Kontos, melden Sie sich dort{ as-login } an und erstellen Sie ein App-Passwort mit einem Namen wie „mailcheck“: https://login.aol.com/account/security
    .copy = Kopieren Sie es, bevor Sie das Fenster schließen. Die Leerzeichen darin gehören nicht dazu.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = AOL nennt keinen Grund. Wahrscheinlich ist es das Passwort des AOL-Kontos selbst, das Mailprogramme nicht verwenden dürfen; sie brauchen ein App-Passwort. Ist es schon ein App-Passwort, enthält es einen Tippfehler oder wurde gelöscht.

icloud = iCloud Mail nimmt von Mailprogrammen nur App-Passwörter an, nicht das Passwort des Kontos selbst. Apple nennt sie „anwendungsspezifische Passwörter“.
    .since = iCloud Mail nimmt von Mailprogrammen nur App-Passwörter an (Apple nennt sie „anwendungsspezifische Passwörter“), nicht das Passwort des Kontos selbst. Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat vier Gruppen von je vier Buchstaben mit Bindestrichen dazwischen.
    .switchon = { $twostep ->
        [on] {""}
        [off] Schalten Sie für Ihren Apple Account die Bestätigung in zwei Schritten ein (Apple nennt sie „Zwei-Faktor-Authentifizierung“): https://account.apple.com
       *[other] Schalten Sie für Ihren Apple Account die Bestätigung in zwei Schritten ein, falls sie es noch nicht ist (Apple nennt sie „Zwei-Faktor-Authentifizierung“): https://account.apple.com
    }
    .make = Melden Sie sich bei https://account.apple.com an, öffnen Sie „Anmeldung und Sicherheit“ und dort „Anwendungsspezifische Passwörter“, und erstellen Sie eines mit einem Namen wie „mailcheck“.
    .copy = Kopieren Sie es mit seinen Bindestrichen, bevor Sie das Fenster schließen.
    .loginname = Der Anmeldename ist Ihre ganze iCloud-Adresse, die auf @icloud.com, @me.com oder @mac.com endet, auch wenn Sie von einer eigenen Domain senden.
    .cause = Apple nennt keinen Grund. Wahrscheinlich ist es das Passwort des Apple Accounts selbst, das Mailprogramme nicht verwenden dürfen; sie brauchen ein App-Passwort. { $shape ->
        [other] Oder der Anmeldename ist keine iCloud-Adresse.
       *[unknown] Ist es schon ein App-Passwort, enthält es einen Tippfehler, wurde gelöscht oder ist ungültig, weil das Passwort des Apple Accounts geändert wurde. Oder der Anmeldename ist keine iCloud-Adresse.
    }
    .revoked = Apple nennt keinen Grund. Wahrscheinlich enthält das App-Passwort einen Tippfehler, wurde gelöscht oder ist ungültig, weil das Passwort des Apple Accounts geändert oder die Bestätigung in zwei Schritten ausgeschaltet wurde. Oder der Anmeldename ist nicht die iCloud-Adresse dieses Kontos.
    .quota = Apple nimmt am Tag 1000 Nachrichten an 1000 Empfänger an.

fastmail = Fastmail nimmt von Mailprogrammen nur App-Passwörter an, nicht das Passwort des Kontos selbst.
    .make = Melden Sie sich bei Fastmail an, öffnen Sie in den Einstellungen „Privacy & Security“, dann „Integrations“, und erstellen Sie ein neues App-Passwort, das E-Mails senden darf (SMTP): https://www.fastmail.com/help/clients/apppassword.html
    .copy = Kopieren Sie es, bevor Sie das Fenster schließen. Die Leerzeichen darin gehören nicht dazu.
    .loginname = Der Anmeldename ist die Adresse, mit der Sie sich bei Fastmail anmelden, kein Alias.
    .nopage = Falls Fastmail Ihnen keine App-Passwörter anbietet: Im Tarif „Basic“ haben Mailprogramme keinen Zugang.
    .cause = Fastmail nennt keinen Grund. Wahrscheinlich ist es das Passwort des Fastmail-Kontos selbst, das Mailprogramme nicht verwenden dürfen; sie brauchen ein App-Passwort. Ist es schon ein App-Passwort, enthält es einen Tippfehler oder wurde gelöscht. Oder der Anmeldename ist ein Alias und nicht die Adresse, mit der Sie sich sonst anmelden.
    .scope = https://www.fastmail.com/dev/protocol-smtp

# --- GMX, WEB.DE, T-Online -------------------------------------------------------------------------------------------

gmx = GMX nimmt das Passwort des Kontos an, sobald in den Einstellungen der Zugriff durch Mailprogramme erlaubt ist. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt GMX nur ein App-Passwort an, das dort „anwendungsspezifisches Passwort“ heißt.
    .switchon = Melden Sie sich in einem Browser bei GMX an, und erlauben Sie in den Einstellungen Ihres Postfachs den Zugriff über POP3 und IMAP; das gilt auch für das Senden. GMX schaltet ihn wieder aus, wenn er lange nicht genutzt oder die Bestätigung in zwei Schritten eingeschaltet wird: https://hilfe.gmx.net/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] War der Zugriff schon erlaubt: Melden Sie sich in einem Browser mit demselben Passwort bei GMX an. Geht auch das nicht, legen Sie dort ein neues fest.
    }
    .make = { $twostep ->
        [on] Erstellen Sie bei GMX ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] Ist bei GMX die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = { $twostep ->
        [on] GMX nennt keinen Grund. Wahrscheinlich ist es das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder in den Einstellungen ist der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt.
       *[other] GMX nennt keinen Grund: Es gibt dieselbe Antwort, ob das Passwort falsch ist oder ob in den Einstellungen der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt ist.
    }

web-de = WEB.DE nimmt das Passwort des Kontos an, sobald in den Einstellungen der Zugriff durch Mailprogramme erlaubt ist. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt WEB.DE nur ein App-Passwort an, das dort „anwendungsspezifisches Passwort“ heißt.
    .switchon = Melden Sie sich in einem Browser bei WEB.DE an, und erlauben Sie in den Einstellungen Ihres Postfachs den Zugriff über POP3 und IMAP; das gilt auch für das Senden: https://hilfe.web.de/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] War der Zugriff schon erlaubt: Melden Sie sich in einem Browser mit demselben Passwort bei WEB.DE an. Geht auch das nicht, legen Sie dort ein neues fest.
    }
    .make = { $twostep ->
        [on] Erstellen Sie bei WEB.DE ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] Ist bei WEB.DE die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = Der Anmeldename ist der Teil der Adresse vor dem @.
    .cause = { $twostep ->
        [on] WEB.DE nennt keinen Grund. Wahrscheinlich ist es das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder in den Einstellungen ist der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt.
       *[other] WEB.DE nennt keinen Grund: Es gibt dieselbe Antwort, ob das Passwort falsch ist oder ob in den Einstellungen der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt ist.
    }

t-online = T-Online nimmt nur ein eigenes Passwort für Mailprogramme an, das Sie selbst festlegen („Passwort für E-Mail-Programme“), nicht das für die Webseite.
    .make = Legen Sie in den Einstellungen von T-Online ein „Passwort für E-Mail-Programme“ fest: https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = T-Online nennt keinen Grund. Wahrscheinlich ist es das Passwort für die Webseite von T-Online, das in Mailprogrammen nicht funktioniert; sie brauchen ein eigenes („Passwort für E-Mail-Programme“). Oder das Passwort enthält einen Tippfehler.

# --- Postfächer mit eigener Domain -----------------------------------------------------------------------------------

ionos = IONOS nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei IONOS.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von IONOS an. Geht auch das nicht, legen Sie in Ihrem Kundenkonto bei IONOS ein neues Passwort für das Postfach fest.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = IONOS nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

strato = Strato nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei Strato.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von Strato an. Geht auch das nicht, legen Sie in Ihrem Kundenkonto bei Strato ein neues Passwort für das Postfach fest.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Strato nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

ovh = OVHcloud nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei OVHcloud.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von OVHcloud an. Geht auch das nicht, legen Sie in Ihrem Kundenkonto bei OVHcloud ein neues Passwort für das Postfach fest.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Sehen Sie in Ihrem Kundenkonto bei OVHcloud nach, welcher Postausgangsserver dort steht: Manche Produkte haben einen anderen.
    .cause = OVHcloud nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

zoho = Zoho Mail nimmt das Passwort des Kontos an. Solange die Bestätigung in zwei Schritten eingeschaltet ist, geht nur ein App-Passwort.
    .switchon = Sehen Sie nach, in welcher Region Ihr Konto ist: Die Adresse der Seite, auf der Sie Ihre E-Mails lesen, zeigt es, etwa mail.zoho.com oder mail.zoho.eu. Der Server muss dieselbe Endung haben, etwa smtp.zoho.eu.
    .check = { $twostep ->
        [on] {""}
       *[other] Melden Sie sich in einem Browser mit demselben Passwort bei Zoho Mail an. Geht auch das nicht, legen Sie dort ein neues fest.
    }
    .make = { $twostep ->
        [on] Erstellen Sie in Ihrem Zoho-Konto ein App-Passwort, unter „Security“, „App Passwords“: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
        [off] {""}
       *[other] Ist die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie in Ihrem Zoho-Konto ein App-Passwort, unter „Security“, „App Passwords“: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = { $twostep ->
        [on] Zoho nennt keinen Grund. Wahrscheinlich ist es das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder der Server gehört zu einer anderen Region als Ihr Konto.
       *[other] Zoho nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert, oder die Bestätigung in zwei Schritten ist eingeschaltet und verlangt ein App-Passwort, oder der Server gehört zu einer anderen Region als Ihr Konto.
    }

posteo = Posteo nimmt das Passwort des Kontos an.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort bei https://posteo.de an. Geht auch das nicht, legen Sie dort ein neues Passwort fest.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Posteo nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert.

mailbox-org = mailbox.org nimmt das Passwort des Kontos an. Solange die Bestätigung in zwei Schritten eingeschaltet ist, geht nur ein App-Passwort.
    .check = { $twostep ->
        [on] {""}
       *[other] Melden Sie sich in einem Browser mit derselben Adresse und demselben Passwort bei mailbox.org an. Geht auch das nicht, legen Sie dort ein neues Passwort fest.
    }
    .make = { $twostep ->
        [on] Erstellen Sie in den Einstellungen von mailbox.org unter „Sicherheit“ ein App-Passwort für E-Mails, und erlauben Sie ihm SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
        [off] {""}
       *[other] Ist die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie in den Einstellungen von mailbox.org unter „Sicherheit“ ein App-Passwort für E-Mails, und erlauben Sie ihm SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
    }
    .loginname = Der Anmeldename ist Ihre Hauptadresse bei mailbox.org, kein Alias.
    .cause = { $twostep ->
        [on] mailbox.org nennt keinen Grund. Wahrscheinlich ist es das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort.
       *[other] mailbox.org nennt keinen Grund. Wahrscheinlich enthält das Passwort einen Tippfehler oder wurde geändert, oder die Bestätigung in zwei Schritten ist eingeschaltet und verlangt ein App-Passwort.
    }

# --- Proton ----------------------------------------------------------------------------------------------------------

proton-bridge = Proton Mail Bridge nimmt nur sein eigenes Passwort an, das es in seinem Fenster anzeigt, nicht das Ihres Proton-Kontos.
    .local = Starten Sie Proton Mail Bridge auf diesem Rechner und melden Sie sich dort bei Ihrem Proton-Konto an. Zeigt es für SMTP einen anderen Port als 1025, schreiben Sie ihn ins Profil, unter smtp: port = 1026, encryption = "starttls"
    .authority = Bridge erstellt sein Zertifikat selbst. Exportieren Sie es in den Einstellungen von Bridge („Advanced settings“, „Export TLS certificates“) und nennen Sie die Datei im Profil, unter smtp: ca_file = "cert.pem"
    .make = Öffnen Sie in Proton Mail Bridge Ihr Konto und kopieren Sie das Passwort aus den Angaben zum Postfach. Wie das aussieht: https://proton.me/support/protonmail-bridge-faq
    .loginname = Der Anmeldename ist die ganze Adresse, wie Bridge sie zeigt.
    .cause = Wahrscheinlich ist es das Passwort Ihres Proton-Kontos; Bridge hat ein eigenes.

proton = Der SMTP-Server von Proton Mail nimmt nur ein SMTP-Token an, das Sie für eine einzelne Adresse Ihrer eigenen Domain erstellen.
    .make = Erstellen Sie in den Einstellungen von Proton Mail ein SMTP-Token für Ihre Adresse: https://proton.me/support/smtp-submission
    .copy = Kopieren Sie es sofort: Es wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist die Adresse, für die das Token erstellt wurde.
    .nopage = Falls Proton Ihnen keine SMTP-Token anbietet: Nehmen Sie stattdessen Proton Mail Bridge, mit provider = "proton-bridge" im Profil.
    .cause = Proton nennt keinen Grund. Wahrscheinlich ist es das Passwort des Kontos selbst; Mailprogramme brauchen ein SMTP-Token. Oder das Token wurde für eine andere Adresse erstellt{ HAS($login) ->
            [yes] {" "}als { $login }
           *[no] {""}
        }.

# --- Versanddienste --------------------------------------------------------------------------------------------------

sendgrid = SendGrid nimmt als Passwort einen API-Schlüssel an.
    .make = Erstellen Sie in den Einstellungen von SendGrid einen API-Schlüssel, der E-Mails senden darf: https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api
    .copy = Kopieren Sie ihn sofort, ohne Zeilenumbrüche: Er wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist das Wort apikey, für alle dasselbe. Das Passwort ist der Schlüssel selbst.
    .cause = SendGrid nennt keinen Grund. Wahrscheinlich ist das kein API-Schlüssel, oder der Schlüssel wurde gelöscht oder darf keine E-Mails senden, oder der Anmeldename ist nicht apikey.

    .alias = Lassen Sie SendGrid die Absenderadresse oder ihre Domain bestätigen: https://sendgrid.com/docs/for-developers/sending-email/sender-identity/
    .quota = Wie viele Nachrichten ein Konto senden darf, hängt von seinem Tarif ab; wie viele übrig sind, zeigt die Webseite von SendGrid.

ses = Amazon SES nimmt ein SMTP-Passwort an, das für eine Region erstellt wird. Der geheime Zugriffsschlüssel von AWS funktioniert nicht.
    .make = Erstellen Sie in der Konsole von Amazon SES SMTP-Anmeldedaten, in der Region Ihres Servers: https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
    .copy = Kopieren Sie Benutzername und Passwort sofort: Sie werden nur einmal gezeigt.
    .loginname = Der Anmeldename ist der SMTP-Benutzername, den Amazon SES zusammen mit dem SMTP-Passwort zeigt. Er ist keine E-Mail-Adresse.
    .cause = Amazon SES nennt keinen Grund. Wahrscheinlich ist das ein geheimer Zugriffsschlüssel von AWS und kein SMTP-Passwort, oder es wurde für eine andere Region als die des Servers erstellt. Oder es enthält einen Tippfehler.
    .alias = Lassen Sie Amazon SES die Absenderadresse oder ihre Domain bestätigen, in der Region Ihres Servers; solange das Konto in der Sandbox von Amazon SES ist, auch die Adressen der Empfänger: https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html
    .quota = Jedes Konto bei Amazon SES hat eine eigene Grenze für 24 Stunden, die seine Konsole zeigt; gezählt werden immer die letzten 24 Stunden.

# --- Alle anderen ----------------------------------------------------------------------------------------------------

generic = mailcheck weiß nicht, welche Passwörter dieser Anbieter annimmt.
    .since = Der Anbieter nimmt von Mailprogrammen nur App-Passwörter oder OAuth an, nicht das Passwort des Kontos selbst. Bei Gmail ist das seit dem 30. Mai 2022 so, bei Google Workspace seit dem Frühjahr 2025; Outlook.com nimmt seit dem 16. September 2024 nur noch OAuth an.
    .after = Von diesem Tag an nimmt der Anbieter von Mailprogrammen das Passwort des Kontos selbst nicht mehr an. Bis dahin kann die Anmeldung mit diesem Passwort noch gelingen.
    .look = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, welchen Anmeldenamen er erwartet, ob Mailprogramme erst in den Einstellungen des Postfachs erlaubt werden müssen und ob sie ein App-Passwort brauchen.
    .check = Melden Sie sich mit demselben Anmeldenamen und Passwort auf der Webseite des Anbieters an. Geht auch das nicht, legen Sie dort ein neues Passwort fest.
    .cause = Was falsch war, sagen Server nicht. Meistens enthält das Passwort einen Tippfehler oder wurde geändert, der Anmeldename ist nicht die Adresse, oder der Anbieter verlangt ein App-Passwort.
