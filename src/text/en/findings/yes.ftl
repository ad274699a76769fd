# All is well. What begins with ok- is said by the server, and met by those who have a reply explained.

ready = Your credentials are correct.
    .means = The server{ with-host } accepted the login{ with-login } over an encrypted, verified connection{ $stage ->
        [auth] . It was not asked about the sender { $address }: this is the login's own address, and a server with Postfix judges senders only when there is a message.
       *[sender] , and it lets you send as { $address }.
    } Nothing was sent.

ok-greeting = The server greets
    .means = The connection works, and the server is ready. Nothing is wrong up to here.

ok-ehlo = The server lists what it can do
    .means = That is its answer to EHLO. Nothing is wrong up to here.

ok-ehlo-before-tls = The server lists what it can do before the encryption begins
    .means = That is its answer to EHLO. It offers STARTTLS; the login comes after that. Nothing is wrong up to here.

ok-ehlo-after-tls = The server lists what it can do, and offers the login
    .means = That is its answer to EHLO, with the ways of logging in that it has (AUTH). Nothing is wrong up to here.

ok-starttls = The server is ready for the encryption
    .means = After this line the encryption begins. Nothing is wrong up to here.

ok-continue = The server waits for more
    .means = It has understood so far, and is waiting for the rest of the login or of the message. Nothing is wrong up to here.

ok-auth = The login succeeded
    .means = The server accepted the login name and password. Nothing is wrong with them.

ok-mail = The server accepts the sender
    .means = Recipients and message come next. Nothing is wrong up to here.

ok-rcpt = The server accepts the recipient
    .means = The message comes next. This does not prove that the mailbox exists.

ok-sent = The server accepted the message
    .means = The message was sent. If it cannot be delivered after all, a message comes back to the sender.

ok-reset = The server has dropped what was begun
    .means = It is ready for the next message. Nothing is wrong.

ok = The server says yes
    .means = What it was asked to do is done. Nothing is wrong up to here.
