# Said by the server: yes. Met by those who have a reply explained.

ok-greeting = The server greets
    .means = The connection stands, and the server is ready. Nothing is wrong up to here.

ok-ehlo = The server lists what it can do
    .means = That is its answer to EHLO. Nothing is wrong up to here.

ok-ehlo-before-tls = The server lists what it can do, before the encryption
    .means = That is its answer to EHLO. It offers STARTTLS; the login comes after that. Nothing is wrong up to here.

ok-ehlo-after-tls = The server lists what it can do, and offers the login
    .means = That is its answer to EHLO, with the ways of logging in that it has (AUTH). Nothing is wrong up to here.

ok-starttls = The server is ready for the encryption
    .means = After this line the encryption begins. Nothing is wrong up to here.

ok-continue = The server waits for more
    .means = It has understood, and asks for the rest of the login or of the message. Nothing is wrong up to here.

ok-auth = The login succeeded
    .means = The server took user name and password.

ok-mail = The server takes the sender
    .means = Recipients and message come next. Nothing is wrong up to here.

ok-rcpt = The server takes the recipient
    .means = The message comes next. That the mailbox exists is not certain by this.

ok-sent = The server took the message
    .means = From now on it is the server's task to deliver it. If it cannot, it sends a message back to the sender.

ok-reset = The server has dropped what was begun
    .means = It is ready for the next message. Nothing is wrong.

ok = The server says yes
    .means = What it was asked to do is done. Nothing is wrong up to here.
