# Was „mailcheck setup“ sagt und fragt.

prompt = {">"}{" "}

welcome = Hier richten Sie ein Konto ein, Frage für Frage. Mit Strg-C hören Sie jederzeit auf; nichts wird geändert, bevor der Server Ihr Passwort angenommen hat.
answer-yes-no = Bitte antworten Sie mit „ja“ oder „nein“.
answer-yes-no-unknown = Bitte antworten Sie mit „ja“, „nein“ oder „weiß nicht“.
choice = Welche Nummer? Enter allein nimmt die erste.
answer-no-text = Ihr Terminal hat Buchstaben gesendet, die kein UTF-8-Text sind. Stellen Sie es auf UTF-8 ein, oder verzichten Sie auf Umlaute und Akzente.
answer-number = Bitte antworten Sie mit einer Zahl von 1 bis { $count }.

open = { $link } jetzt im Browser öffnen? (ja, nein; Enter heißt ja)
opened = Die Seite öffnet sich in Ihrem Browser.
not-opened = Der Browser ließ sich nicht öffnen ({ $reason }). Bitte öffnen Sie die Seite selbst: { $link }

import = Welches Konto soll es sein?
address = Wie lautet Ihre E-Mail-Adresse?
address-right = Stimmt die Adresse trotzdem? (ja, nein; Enter heißt nein)
display-name = Welchen Namen sollen Empfänger daneben sehen? Enter allein { HAS($name) ->
        [yes] lässt ihn, wie er unten steht.
       *[no] heißt: keinen.
    }
name-unusable = Der Name kann keine Zeilenumbrüche oder Steuerzeichen enthalten.
account-named = Das Konto wird „{ $account }“ heißen.
account-changes = Ein Konto „{ $account }“ gibt es schon. Es bleibt, wie es ist, bis das neue Passwort funktioniert.

looking = mailcheck sucht den Server von { $address }.
provider-known = { $address } ist bei { $provider }. Der Server ist { $host }, Port { $port } ({ $encryption }).
server-named = Der Server ist { $host }, Port { $port } ({ $encryption }).
use-server = Ist { $host } der Server Ihres Anbieters? (ja, nein; Enter heißt ja)
host = Wie heißt der Server Ihres Anbieters für ausgehende E-Mails (SMTP, „Postausgangsserver“)? Seine Hilfeseiten nennen ihn.
host-unusable = Das ist kein Name eines Servers. Er sieht aus wie mail.example.com, ohne „https://“ und ohne Port.
encryption = Wie ist die Verbindung verschlüsselt?
encryption-tls = TLS von Anfang an („SSL/TLS“, meist Port 465)
encryption-starttls = STARTTLS (meist Port 587)
encryption-none = gar nicht, denn der Server läuft auf diesem Rechner
port = Welcher Port?
port-unusable = Ein Port ist eine Zahl von 1 bis 65535.
login = Wie lautet dort der Anmeldename?

two-step = Ist in Ihrem Konto bei { $provider } die Bestätigung in zwei Schritten eingeschaltet? (ja, nein, weiß nicht)
two-step-seen = Bekommen Sie beim Anmelden einen Code per SMS oder aus einer App, oder bestätigen Sie die Anmeldung auf Ihrem Telefon? (ja, nein, weiß nicht)
two-step-needed = Ohne Bestätigung in zwei Schritten gibt es keine App-Passwörter, und Mailprogramme brauchen eines.
two-step-wait = Drücken Sie Enter, sobald sie eingeschaltet ist.

password-steps = So kommen Sie zum Passwort:
password = Wie lautet das Passwort von { $login }? Es bleibt unsichtbar; Enter allein zeigt Hilfe.
sandbox-password = In dieser Sandbox lautet das Passwort: { $password }
token-command = Welcher Befehl gibt ein Zugriffstoken aus? Enter allein führt zurück zur Adresse.

help = Woran liegt es?
help-nothing = An nichts, ich gebe das Passwort ein
help-nothing-told = Tippen Sie das Passwort ein oder fügen Sie es ein, und drücken Sie dann Enter. Beim Tippen ist nichts zu sehen.
help-nopage = Die Seite für App-Passwörter gibt es nicht
help-nopage-told = { $providerid ->
    [gmail] { help-google-pages }
    [google-workspace] { help-google-pages }
   *[other] { $nopage }
}
help-google-pages =
    Google hat keine App-Passwörter für ein Konto,
    – in dem die Bestätigung in zwei Schritten noch nicht eingeschaltet ist: Schalten Sie sie zuerst ein;
    – in dem sie nur mit Sicherheitsschlüsseln arbeitet: Fügen Sie einen anderen zweiten Schritt hinzu, etwa eine App auf dem Telefon;
    – mit dem „Erweiterten Sicherheitsprogramm“: Es schließt App-Passwörter aus; senden Sie von einer anderen Adresse;
    – einer Firma, einer Schule oder eines Vereins: Bitten Sie deren Administrator, App-Passwörter zu erlauben;
    – eines Kindes: Fragen Sie den Elternteil, der es verwaltet.
    In allen anderen Fällen öffnen Sie die Seite direkt: https://myaccount.google.com/apppasswords
help-lesssecure = Ich suche den Schalter „Zugriff durch weniger sichere Apps“
help-lesssecure-told =
    { $lesssecure }
    { $make }
help-revoked = Das App-Passwort ging bisher und jetzt nicht mehr
help-revoked-told =
    Ein App-Passwort gilt nicht mehr, wenn es gelöscht oder das Passwort des Kontos selbst geändert wurde. Es wird nicht wieder funktionieren; erstellen Sie ein neues.
    { $make }
help-browser = { $provider } hat eine Anmeldung gesperrt
help-browser-told =
    { $browser }
    Kommen Sie dann hierher zurück und versuchen Sie es noch einmal.

again = Wie soll es weitergehen?
again-password = Das Passwort noch einmal eingeben
again-same = Dasselbe noch einmal versuchen
again-insist = Dasselbe Passwort noch einmal versuchen, obwohl es abgelehnt wurde
again-help = Andere Wege zum Passwort lesen
again-server = Einen anderen Server nennen
again-address = Eine andere Adresse angeben
again-stop = Hier aufhören und nichts ändern

place = Wo soll das Passwort liegen?
place-file = In einer Datei, die nur Sie lesen können
place-command = Es ist in einem Passwortmanager, und ein Befehl gibt es aus
place-env = Es ist in einer Umgebungsvariablen
place-keyring = Im Schlüsselbund: Ich habe ihn entsperrt oder gestartet
file = In welcher Datei?
file-exists = Die Datei { $path } gibt es schon. Überschreiben? (ja, nein; Enter heißt nein)
command = Welcher Befehl gibt es aus? Zum Beispiel: pass show mail
variable = Wie heißt die Variable?
make-default = Soll „{ $account }“ statt „{ $other }“ das Konto sein, das gilt, wenn keines genannt wird? (ja, nein; Enter heißt nein)
