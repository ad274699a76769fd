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
google-make = Öffnen Sie die Seite für App-Passwörter und melden Sie sich dort{ as-login } an: https://myaccount.google.com/apppasswords
google-copy = Geben Sie dem App-Passwort einen Namen, etwa „mailcheck“, und kopieren Sie die 16 Buchstaben. Google zeigt sie nur einmal.
google-no-page = Falls es die Seite für Sie nicht gibt: Bei Konten von Firmen und Schulen hilft deren Administrator; Konten, die nur Sicherheitsschlüssel oder das erweiterte Sicherheitsprogramm nutzen, haben keine App-Passwörter.
google-cause = Warum, sagt Google nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, das Mailprogramme nicht mehr verwenden dürfen; nur ein App-Passwort geht. { $shape ->
        [other] Oder es ist vertippt.
       *[unknown] Ist es ein App-Passwort, ist es vertippt, gelöscht oder widerrufen; das geschieht mit allen, wenn das Passwort des Google-Kontos geändert wird.
    }
google-revoked = Warum, sagt Google nicht. Am wahrscheinlichsten ist: Das App-Passwort ist vertippt, gelöscht oder widerrufen; das geschieht mit allen, wenn das Passwort des Google-Kontos geändert wird. Oder es gehört zu einem anderen Konto{ HAS($login) ->
        [yes] {" "}als { $login }
       *[no] {""}
    }.
google-browser = Öffnen Sie in einem Browser, am besten auf diesem Rechner, die Sicherheitsseite Ihres Google-Kontos und bestätigen Sie, dass die letzte Anmeldung von Ihnen kam: https://myaccount.google.com/security
google-alias = Richten Sie die Adresse in den Einstellungen von Gmail unter „Senden als“ ein: https://mail.google.com/mail/#settings/accounts
google-withdrawn = Ein geändertes Passwort des Google-Kontos entzieht sie.

gmail = Gmail nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, keine Kontopasswörter. Das ist so seit dem 30. Mai 2022.
    .since = Seit dem 30. Mai 2022 nimmt Google von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter (und OAuth). Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Gmail von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter. Bis dahin kann die Anmeldung mit diesem noch gelingen.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Private Konten dürfen innerhalb von 24 Stunden an 500 Empfänger senden; gezählt werden immer die letzten 24 Stunden.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace = Google Workspace nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, keine Kontopasswörter. Das ist so seit dem Frühjahr 2025.
    .since = Seit dem Frühjahr 2025 nimmt Google Workspace von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter (und OAuth). Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Google Workspace von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter. Bis dahin kann die Anmeldung mit diesem noch gelingen.
    .switchon = { google-two-step }
    .make = { google-make }
    .copy = { google-copy }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = { google-no-page }
    .cause = { google-cause }
    .revoked = { google-revoked }
    .browser = { google-browser }
    .alias = { google-alias }
    .quota = Ein Konto darf innerhalb von 24 Stunden 2000 Nachrichten senden, in der Testphase von Google Workspace weniger; gezählt werden immer die letzten 24 Stunden.
    .scope = https://mail.google.com/
    .withdrawn = { google-withdrawn }

google-workspace-relay = Das SMTP-Relay von Google Workspace nimmt von Mailprogrammen nur App-Passwörter (und OAuth) an, keine Kontopasswörter. Der Administrator der Organisation muss das Relay erst einrichten.
    .since = Seit dem Frühjahr 2025 nimmt Google Workspace von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter (und OAuth). Was Sie angegeben haben, sieht nicht wie ein App-Passwort aus, denn das hat 16 Buchstaben.
    .after = Von diesem Tag an nimmt Google Workspace von Mailprogrammen kein einfaches Kontopasswort mehr an, nur noch App-Passwörter. Bis dahin kann die Anmeldung mit diesem noch gelingen.
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

outlook-com = Outlook.com nimmt von Mailprogrammen keine Passwörter an, auch keine App-Passwörter, sondern nur Zugriffstoken (OAuth). Das ist so seit dem 16. September 2024.
    .since = Seit dem 16. September 2024 nimmt Outlook.com von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth).
    .after = Von diesem Tag an nimmt Outlook.com von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth). Bis dahin kann die Anmeldung mit diesem noch gelingen.
    .switchon = { $source ->
        [program] Nehmen Sie ein Mailprogramm, das sich selbst bei Microsoft anmeldet, in einem Fenster von Microsoft („OAuth 2.0“ oder „moderne Authentifizierung“), und richten Sie das Konto dort neu ein.
       *[other] Besorgen Sie sich ein Programm, das Zugriffstoken holt und ausgibt, etwa oama oder mutt_oauth2.py. Schreiben Sie dann ins Profil, unter auth: method = "oauth2" und secret = {"{"} command = ["das", "programm"] {"}"}
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Oder senden Sie von einem Konto bei einem anderen Anbieter, der App-Passwörter hat.
    .cause = Warum, sagt Outlook.com nicht. Am wahrscheinlichsten ist: Seit dem 16. September 2024 nimmt es von Mailprogrammen keine Passwörter mehr an, auch keine App-Passwörter, sondern nur noch Zugriffstoken (OAuth).
    .scope = https://outlook.office.com/SMTP.Send

microsoft-365 = Microsoft 365 nimmt das Passwort des Kontos an, wo die Organisation es erlaubt. Vom 1. Januar 2027 an ist das in der Voreinstellung ausgeschaltet; dann gehen nur noch Zugriffstoken (OAuth), es sei denn, der Administrator der Organisation erlaubt Passwörter wieder.
    .after = Bis dahin funktioniert dieses Passwort, wenn Ihre Organisation es erlaubt. Danach nimmt Microsoft 365 nur noch Zugriffstoken (OAuth) an, es sei denn, der Administrator Ihrer Organisation erlaubt Passwörter wieder. Wann Microsoft sie endgültig abschafft, ist noch nicht angekündigt.
    .switchon = Bitten Sie den Administrator Ihrer Organisation, für Ihr Postfach „Authentifiziertes SMTP“ zu erlauben (im Admin Center: Benutzer, Aktive Benutzer, Ihr Konto, E-Mail, E-Mail-Apps verwalten): https://aka.ms/smtp_auth_disabled
    .prepare = Fragen Sie den Administrator Ihrer Organisation, ob Passwörter nach diesem Tag erlaubt bleiben. Wenn nicht, brauchen Sie Zugriffstoken (method = "oauth2" im Profil) oder eine Adresse bei einem anderen Anbieter.
    .check = Melden Sie sich mit demselben Namen und Passwort bei https://outlook.office.com an. Geht auch das nicht, setzen Sie ein neues Passwort.
    .loginname = Der Anmeldename ist die ganze Adresse, mit der Sie sich bei Microsoft 365 anmelden.
    .cause = Warum, sagt Microsoft 365 nicht. Am wahrscheinlichsten ist: Ihre Organisation erlaubt Mailprogrammen keine Anmeldung mit Passwort („Authentifiziertes SMTP“), oder das Passwort ist vertippt oder wurde geändert.
    .quota = Ein Postfach darf innerhalb von 24 Stunden an 10.000 Empfänger senden und 30 Nachrichten in einer Minute; gezählt werden immer die letzten 24 Stunden.
    .scope = https://outlook.office.com/SMTP.Send

# --- Andere mit App-Passwörtern --------------------------------------------------------------------------------------

yahoo = Yahoo Mail nimmt von Mailprogrammen nur App-Passwörter an, keine Kontopasswörter.
    .make = Öffnen Sie die Sicherheitsseite Ihres Yahoo-Kontos, melden Sie sich dort{ as-login } an und erstellen Sie ein App-Passwort mit einem Namen wie „mailcheck“: https://login.yahoo.com/account/security
    .copy = Kopieren Sie es gleich: Es wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Falls Yahoo Ihnen kein App-Passwort anbietet: Nehmen Sie einen Browser, in dem Sie schon einige Tage bei Yahoo angemeldet sind, und kein privates Fenster.
    .cause = Warum, sagt Yahoo nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, das Mailprogramme nicht verwenden dürfen; nur ein App-Passwort geht. Oder das App-Passwort ist vertippt oder wurde gelöscht.

aol = AOL Mail nimmt von Mailprogrammen nur App-Passwörter an, keine Kontopasswörter.
    .make = Öffnen Sie die Sicherheitsseite Ihres AOL-Kontos, melden Sie sich dort{ as-login } an und erstellen Sie ein App-Passwort mit einem Namen wie „mailcheck“: https://login.aol.com/account/security
    .copy = Kopieren Sie es gleich. Die Leerzeichen darin gehören nicht dazu.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Warum, sagt AOL nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, das Mailprogramme nicht verwenden dürfen; nur ein App-Passwort geht. Oder das App-Passwort ist vertippt oder wurde gelöscht.

icloud = iCloud Mail nimmt von Mailprogrammen nur App-Passwörter an, keine Kontopasswörter. Apple nennt sie anwendungsspezifische Passwörter.
    .since = iCloud Mail nimmt von Mailprogrammen kein einfaches Kontopasswort an, nur App-Passwörter, die Apple anwendungsspezifische Passwörter nennt. Was Sie angegeben haben, sieht nicht wie eines aus, denn das hat vier Gruppen von vier Buchstaben mit Bindestrichen dazwischen.
    .switchon = { $twostep ->
        [on] {""}
        [off] Schalten Sie für Ihren Apple Account die Bestätigung in zwei Schritten ein (Apple nennt sie „Zwei-Faktor-Authentifizierung“): https://account.apple.com
       *[other] Schalten Sie für Ihren Apple Account die Bestätigung in zwei Schritten ein, falls sie es noch nicht ist (Apple nennt sie „Zwei-Faktor-Authentifizierung“): https://account.apple.com
    }
    .make = Melden Sie sich bei https://account.apple.com an, öffnen Sie „Anmeldung und Sicherheit“ und dort „Anwendungsspezifische Passwörter“, und erstellen Sie eines mit einem Namen wie „mailcheck“.
    .copy = Kopieren Sie es gleich, mit seinen Bindestrichen: Es wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist Ihre ganze iCloud-Adresse, die auf @icloud.com, @me.com oder @mac.com endet, auch wenn Sie von einer eigenen Domain senden.
    .cause = Warum, sagt Apple nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, das Mailprogramme nicht verwenden dürfen; nur ein App-Passwort geht. { $shape ->
        [other] Oder der Anmeldename ist keine iCloud-Adresse.
       *[unknown] Ist es ein App-Passwort, ist es vertippt oder widerrufen; das geschieht mit allen, wenn das Passwort des Apple Accounts geändert wird. Oder der Anmeldename ist keine iCloud-Adresse.
    }
    .revoked = Warum, sagt Apple nicht. Am wahrscheinlichsten ist: Das App-Passwort ist vertippt oder widerrufen; das geschieht mit allen, wenn das Passwort des Apple Accounts geändert oder die Bestätigung in zwei Schritten ausgeschaltet wird. Oder der Anmeldename ist nicht die iCloud-Adresse dieses Kontos.
    .quota = Apple nimmt am Tag 1000 Nachrichten an 1000 Empfänger an.

fastmail = Fastmail nimmt von Mailprogrammen nur App-Passwörter an, keine Kontopasswörter.
    .make = Melden Sie sich bei Fastmail an, öffnen Sie in den Einstellungen „Privacy & Security“, dann „Integrations“, und erstellen Sie ein neues App-Passwort mit Zugriff auf die Post: https://www.fastmail.com/help/clients/apppassword.html
    .copy = Kopieren Sie es gleich: Es wird nur einmal gezeigt. Die Leerzeichen darin gehören nicht dazu.
    .loginname = Der Anmeldename ist die Adresse, mit der Sie sich bei Fastmail anmelden, kein Alias.
    .nopage = Falls Fastmail Ihnen keine App-Passwörter anbietet: Im Tarif „Basic“ haben Mailprogramme keinen Zugang.
    .cause = Warum, sagt Fastmail nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, das Mailprogramme nicht verwenden dürfen; nur ein App-Passwort geht. Oder der Anmeldename ist ein Alias und nicht der, mit dem Sie sich sonst anmelden.
    .scope = https://www.fastmail.com/dev/protocol-smtp

# --- GMX, WEB.DE, T-Online -------------------------------------------------------------------------------------------

gmx = GMX nimmt das Passwort des Kontos an, sobald in den Einstellungen der Zugriff durch Mailprogramme erlaubt ist. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt es nur ein App-Passwort an, das dort „anwendungsspezifisches Passwort“ heißt.
    .switchon = Melden Sie sich in einem Browser bei GMX an und erlauben Sie in den Einstellungen Ihres Postfachs den Zugriff über POP3 und IMAP. GMX schaltet ihn wieder aus, wenn er lange nicht genutzt oder die Bestätigung in zwei Schritten eingeschaltet wird: https://hilfe.gmx.net/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] War der Zugriff schon erlaubt: Melden Sie sich in einem Browser mit demselben Passwort bei GMX an. Geht auch das nicht, setzen Sie dort ein neues.
    }
    .make = { $twostep ->
        [on] Erstellen Sie bei GMX ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] Ist bei GMX die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = { $twostep ->
        [on] Warum, sagt GMX nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder in den Einstellungen ist der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt.
       *[other] Warum, sagt GMX nicht: Es gibt dieselbe Antwort, wenn das Passwort falsch ist und wenn in den Einstellungen der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt ist.
    }

web-de = WEB.DE nimmt das Passwort des Kontos an, sobald in den Einstellungen der Zugriff durch Mailprogramme erlaubt ist. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt es nur ein App-Passwort an, das dort „anwendungsspezifisches Passwort“ heißt.
    .switchon = Melden Sie sich in einem Browser bei WEB.DE an und erlauben Sie in den Einstellungen Ihres Postfachs den Zugriff über POP3 und IMAP: https://hilfe.web.de/pop-imap/einschalten.html
    .check = { $twostep ->
        [on] {""}
       *[other] War der Zugriff schon erlaubt: Melden Sie sich in einem Browser mit demselben Passwort bei WEB.DE an. Geht auch das nicht, setzen Sie dort ein neues.
    }
    .make = { $twostep ->
        [on] Erstellen Sie bei WEB.DE ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
        [off] {""}
       *[other] Ist bei WEB.DE die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie ein App-Passwort („anwendungsspezifisches Passwort“): https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html
    }
    .loginname = Der Anmeldename ist, was vor dem @ steht.
    .cause = { $twostep ->
        [on] Warum, sagt WEB.DE nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder in den Einstellungen ist der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt.
       *[other] Warum, sagt WEB.DE nicht: Es gibt dieselbe Antwort, wenn das Passwort falsch ist und wenn in den Einstellungen der Zugriff durch Mailprogramme (POP3 und IMAP) nicht erlaubt ist.
    }

t-online = T-Online nimmt nur ein eigenes Passwort für Mailprogramme an, das Sie selbst wählen („Passwort für E-Mail-Programme“), nicht das der Webseite.
    .make = Legen Sie in den Einstellungen von T-Online ein „Passwort für E-Mail-Programme“ fest: https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Warum, sagt T-Online nicht. Am wahrscheinlichsten ist: Es ist das Passwort der Webseite von T-Online, das in Mailprogrammen nicht funktioniert; sie brauchen ein eigenes („Passwort für E-Mail-Programme“). Oder es ist vertippt.

# --- Postfächer mit eigener Domain -----------------------------------------------------------------------------------

ionos = IONOS nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei IONOS.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von IONOS an. Geht auch das nicht, setzen Sie in Ihrem Kundenkonto bei IONOS ein neues Passwort für das Postfach.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Warum, sagt IONOS nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

strato = Strato nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei Strato.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von Strato an. Geht auch das nicht, setzen Sie in Ihrem Kundenkonto bei Strato ein neues Passwort für das Postfach.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Warum, sagt Strato nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

ovh = OVHcloud nimmt das Passwort des Postfachs an, nicht das Ihres Kundenkontos bei OVHcloud.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort im Webmail von OVHcloud an. Geht auch das nicht, setzen Sie in Ihrem Kundenkonto bei OVHcloud ein neues Passwort für das Postfach.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .nopage = Sehen Sie in Ihrem Kundenkonto bei OVHcloud nach, welcher Server dort für ausgehende Post steht: Manche Produkte haben einen anderen.
    .cause = Warum, sagt OVHcloud nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert, oder es ist das des Kundenkontos und nicht das des Postfachs.

zoho = Zoho Mail nimmt das Passwort des Kontos an. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt es nur ein App-Passwort an.
    .switchon = Sehen Sie nach, in welcher Region Ihr Konto ist: Die Seite, auf der Sie Ihre Post lesen, zeigt es, etwa mail.zoho.com oder mail.zoho.eu. Der Server muss dieselbe Endung haben, etwa smtp.zoho.eu.
    .check = { $twostep ->
        [on] {""}
       *[other] Melden Sie sich in einem Browser mit demselben Passwort bei Zoho Mail an. Geht auch das nicht, setzen Sie dort ein neues.
    }
    .make = { $twostep ->
        [on] Erstellen Sie in Ihrem Zoho-Konto ein App-Passwort, unter „Security“, „App Passwords“: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
        [off] {""}
       *[other] Ist die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie in Ihrem Zoho-Konto ein App-Passwort, unter „Security“, „App Passwords“: https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password
    }
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = { $twostep ->
        [on] Warum, sagt Zoho nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort. Oder der Server gehört zu einer anderen Region als Ihr Konto.
       *[other] Warum, sagt Zoho nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert, die Bestätigung in zwei Schritten ist eingeschaltet und verlangt ein App-Passwort, oder der Server gehört zu einer anderen Region als Ihr Konto.
    }

posteo = Posteo nimmt das Passwort des Kontos an.
    .check = Melden Sie sich mit derselben Adresse und demselben Passwort bei https://posteo.de an. Geht auch das nicht, setzen Sie dort ein neues Passwort.
    .loginname = Der Anmeldename ist die ganze Adresse.
    .cause = Warum, sagt Posteo nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert.

mailbox-org = mailbox.org nimmt das Passwort des Kontos an. Solange die Bestätigung in zwei Schritten eingeschaltet ist, nimmt es nur ein App-Passwort an.
    .check = { $twostep ->
        [on] {""}
       *[other] Melden Sie sich in einem Browser mit derselben Adresse und demselben Passwort bei mailbox.org an. Geht auch das nicht, setzen Sie dort ein neues Passwort.
    }
    .make = { $twostep ->
        [on] Erstellen Sie in den Einstellungen von mailbox.org unter „Sicherheit“ ein App-Passwort für Mail und erlauben Sie ihm SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
        [off] {""}
       *[other] Ist die Bestätigung in zwei Schritten eingeschaltet, erstellen Sie in den Einstellungen von mailbox.org unter „Sicherheit“ ein App-Passwort für Mail und erlauben Sie ihm SMTP: https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password
    }
    .loginname = Der Anmeldename ist Ihre Hauptadresse bei mailbox.org, kein Alias.
    .cause = { $twostep ->
        [on] Warum, sagt mailbox.org nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst, und solange die Bestätigung in zwei Schritten eingeschaltet ist, brauchen Mailprogramme ein App-Passwort.
       *[other] Warum, sagt mailbox.org nicht. Am wahrscheinlichsten ist: Das Passwort ist vertippt oder wurde geändert, oder die Bestätigung in zwei Schritten ist eingeschaltet und verlangt ein App-Passwort.
    }

# --- Proton ----------------------------------------------------------------------------------------------------------

proton-bridge = Proton Mail Bridge nimmt nur sein eigenes Passwort an, das es in seinem Fenster zeigt, nicht das Ihres Proton-Kontos.
    .local = Starten Sie Proton Mail Bridge auf diesem Rechner und melden Sie sich dort bei Ihrem Proton-Konto an. Zeigt es für SMTP einen anderen Port als 1025, schreiben Sie ihn ins Profil, unter smtp: port = 1026, encryption = "starttls"
    .authority = Bridge erstellt sein Zertifikat selbst. Exportieren Sie es in den Einstellungen von Bridge („Advanced settings“, „Export TLS certificates“) und nennen Sie die Datei im Profil, unter smtp: ca_file = "cert.pem"
    .make = Öffnen Sie in Proton Mail Bridge Ihr Konto und kopieren Sie das Passwort aus den Angaben zum Postfach. Wie das aussieht: https://proton.me/support/protonmail-bridge-faq
    .loginname = Der Anmeldename ist die ganze Adresse, wie Bridge sie zeigt.
    .cause = Am wahrscheinlichsten ist: Es ist das Passwort Ihres Proton-Kontos. Bridge hat ein eigenes.

proton = Der SMTP-Server von Proton Mail nimmt nur ein Token an, das für eine einzelne Adresse auf einer eigenen Domain erstellt wird.
    .make = Erstellen Sie in den Einstellungen von Proton Mail ein SMTP-Token für Ihre Adresse: https://proton.me/support/smtp-submission
    .copy = Kopieren Sie es gleich: Es wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist die Adresse, für die das Token erstellt wurde.
    .nopage = Falls Proton Ihnen keine SMTP-Token anbietet: Nehmen Sie stattdessen Proton Mail Bridge, mit provider = "proton-bridge" im Profil.
    .cause = Warum, sagt Proton nicht. Am wahrscheinlichsten ist: Es ist das Passwort des Kontos selbst; nur ein SMTP-Token geht. Oder das Token wurde für eine andere Adresse erstellt{ HAS($login) ->
            [yes] {" "}als { $login }
           *[no] {""}
        }.

# --- Versanddienste --------------------------------------------------------------------------------------------------

sendgrid = SendGrid nimmt als Passwort einen API-Schlüssel an.
    .make = Erstellen Sie in den Einstellungen von SendGrid einen API-Schlüssel, der Post senden darf: https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api
    .copy = Kopieren Sie ihn gleich und ohne Zeilenumbrüche: Er wird nur einmal gezeigt.
    .loginname = Der Anmeldename ist das Wort apikey, für alle dasselbe. Das Passwort ist der Schlüssel selbst.
    .cause = Warum, sagt SendGrid nicht. Am wahrscheinlichsten ist: Das ist kein API-Schlüssel, oder der Schlüssel wurde gelöscht oder darf keine Post senden, oder der Anmeldename ist ein anderer als apikey.
    .alias = Lassen Sie SendGrid die Absenderadresse oder ihre Domain bestätigen: https://sendgrid.com/docs/for-developers/sending-email/sender-identity/
    .quota = Wie viele Nachrichten ein Konto senden darf, hängt von seinem Tarif ab; wie viele übrig sind, zeigt die Webseite von SendGrid.

ses = Amazon SES nimmt ein SMTP-Passwort an, das für eine Region erstellt wird. Der geheime Zugriffsschlüssel von AWS funktioniert nicht.
    .make = Erstellen Sie in der Konsole von Amazon SES SMTP-Anmeldedaten, in der Region Ihres Servers: https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
    .copy = Kopieren Sie Benutzername und Passwort gleich: Sie werden nur einmal gezeigt.
    .loginname = Der Anmeldename ist der SMTP-Benutzername, den Amazon SES zusammen mit dem SMTP-Passwort zeigt. Er ist keine Adresse.
    .cause = Warum, sagt Amazon SES nicht. Am wahrscheinlichsten ist: Das ist ein geheimer Zugriffsschlüssel von AWS und kein SMTP-Passwort, oder es wurde für eine andere Region als die des Servers erstellt. Oder es ist vertippt.
    .alias = Lassen Sie Amazon SES die Absenderadresse oder ihre Domain bestätigen, in der Region Ihres Servers; solange das Konto in der Sandbox von Amazon SES ist, auch die Adressen der Empfänger: https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html
    .quota = Jedes Konto bei Amazon SES hat eine eigene Grenze für 24 Stunden, die seine Konsole zeigt; gezählt werden immer die letzten 24 Stunden.

# --- Alle anderen ----------------------------------------------------------------------------------------------------

generic = Über die Passwörter dieses Anbieters weiß mailcheck nichts.
    .since = Der Anbieter nimmt von Mailprogrammen kein einfaches Kontopasswort an, nur App-Passwörter oder OAuth. Bei Gmail ist das seit dem 30. Mai 2022 so, bei Google Workspace seit dem Frühjahr 2025; Outlook.com nimmt seit dem 16. September 2024 nur noch OAuth an.
    .after = Von diesem Tag an nimmt der Anbieter von Mailprogrammen kein einfaches Kontopasswort mehr an. Bis dahin kann die Anmeldung mit diesem noch gelingen.
    .look = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, welchen Anmeldenamen er erwartet, ob Mailprogramme erst in den Einstellungen des Postfachs erlaubt werden müssen und ob er ein App-Passwort verlangt.
    .check = Melden Sie sich mit demselben Namen und Passwort auf der Webseite des Anbieters an. Geht auch das nicht, setzen Sie dort ein neues Passwort.
    .cause = Was falsch war, sagen Server nicht: Meistens ist das Passwort vertippt oder wurde geändert, oder der Anmeldename ist ein anderer als die Adresse.
