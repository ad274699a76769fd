# Alles ist gut. Was mit ok- beginnt, sagt der Server; das sieht, wer sich eine Antwort erklären lässt.

ready = Ihre Zugangsdaten sind korrekt.
    .means = Der Server{ with-host } hat die Anmeldung{ with-login } über eine verschlüsselte, geprüfte Verbindung angenommen{ $stage ->
        [auth] . Nach dem Absender { $address } wurde er nicht gefragt: Es ist die Adresse der Anmeldung selbst, und ein Server mit Postfix beurteilt Absender erst, wenn es eine Nachricht gibt.
       *[sender] {" "}und lässt Sie als { $address } senden.
    } Es wurde nichts gesendet.

ok-greeting = Der Server grüßt
    .means = Die Verbindung steht, und der Server ist bereit. Bis hierher ist alles in Ordnung.

ok-ehlo = Der Server zählt auf, was er kann
    .means = Das ist seine Antwort auf EHLO. Bis hierher ist alles in Ordnung.

ok-ehlo-before-tls = Der Server zählt vor der Verschlüsselung auf, was er kann
    .means = Das ist seine Antwort auf EHLO. Er bietet STARTTLS an; die Anmeldung kommt danach. Bis hierher ist alles in Ordnung.

ok-ehlo-after-tls = Der Server zählt auf, was er kann, und bietet die Anmeldung an
    .means = Das ist seine Antwort auf EHLO, mit den Anmeldeverfahren, die er hat (AUTH). Bis hierher ist alles in Ordnung.

ok-starttls = Der Server ist bereit für die Verschlüsselung
    .means = Nach dieser Zeile beginnt die Verschlüsselung. Bis hierher ist alles in Ordnung.

ok-continue = Der Server wartet auf mehr
    .means = Er hat bis hierher verstanden und wartet auf den Rest der Anmeldung oder der Nachricht. Bis hierher ist alles in Ordnung.

ok-auth = Die Anmeldung hat geklappt
    .means = Der Server hat Anmeldename und Passwort angenommen. Beide stimmen.

ok-mail = Der Server nimmt den Absender an
    .means = Empfänger und Nachricht kommen als Nächstes. Bis hierher ist alles in Ordnung.

ok-rcpt = Der Server nimmt den Empfänger an
    .means = Die Nachricht kommt als Nächstes. Dass es das Postfach gibt, beweist das nicht.

ok-sent = Der Server hat die Nachricht angenommen
    .means = Die Nachricht ist gesendet. Lässt sie sich doch nicht zustellen, bekommt der Absender eine Nachricht zurück.

ok-reset = Der Server hat verworfen, was begonnen war
    .means = Er ist bereit für die nächste Nachricht. Alles ist in Ordnung.

ok = Der Server sagt Ja
    .means = Was von ihm verlangt wurde, ist getan. Bis hierher ist alles in Ordnung.
