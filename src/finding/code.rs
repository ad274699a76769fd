//! Every finding code with its exit and severity: the one table of them.

use super::{Exit, Severity};

/// Makes the enum, its names and its exits from one table, so that they cannot drift apart.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal $exit:ident $severity:ident;)*) => {
        /// What was found. The names are fixed: scripts rely on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code's fixed name, as in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The exit that the code leads to unless the finding says otherwise.
            pub fn exit(self) -> Exit {
                match self { $(Self::$variant => Exit::$exit,)* }
            }

            /// How serious the code is unless the finding says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Found by mailcheck itself.
    /// Nothing speaks against the credentials, but they were not tried.
    NotTried "not-tried" Ok Ok;
    /// AUTH was offered, tried and answered 235 over verified TLS.
    Ready "ready" Ok Ok;
    /// The secret was stored in the keyring.
    PasswordStored "password-stored" Ok Ok;
    /// The account was written into the profile.
    ProfileWritten "profile-written" Ok Ok;
    /// The secret in the place that was named is another one than the server accepted.
    SecretDiffers "secret-differs" Config Error;
    /// There is no secret where the profile says that it is, or it is empty.
    SecretMissing "secret-missing" Config Error;
    /// The secret holds control characters or line breaks.
    SecretMalformed "secret-malformed" Config Error;
    /// Blanks of a pasted app password were removed.
    SecretNormalised "secret-normalised" Ok Warning;
    /// The secret's command failed or its file or variable cannot be read.
    SecretUnreadable "secret-unreadable" Config Error;
    /// Others may read the secret's file.
    SecretFileExposed "secret-file-exposed" Config Error;
    /// The file with certificate authorities holds none.
    CaFileUnusable "ca-file-unusable" Config Error;
    /// There is no keyring service.
    KeyringUnavailable "keyring-unavailable" Config Error;
    /// The keyring is locked and cannot be opened now.
    KeyringLocked "keyring-locked" Config Error;
    /// The provider takes no account password any more.
    PlainPasswordRefused "plain-password-refused" Credentials Error;
    /// App passwords need two-step verification, and the profile says that it is off.
    TwoStepVerificationRequired "two-step-verification-required" Credentials Error;
    /// Works on this day, ends on a known one.
    CutOffAhead "cut-off-ahead" Ok Warning;
    /// A login name that the provider does not have.
    LoginNameUnexpected "login-name-unexpected" Ok Warning;
    /// The profile names no server, and none was found out to which the secret may go.
    ProviderUnknown "provider-unknown" Config Error;
    /// The profile names no server, and this one was found out.
    ServerFound "server-found" Ok Warning;
    /// The server refused this very secret before, and it is not tried again unasked.
    RefusedBefore "refused-before" Credentials Error;
    /// An e-mail address that cannot be used.
    AddressInvalid "address-invalid" Data Error;
    /// The server's name has no address.
    HostNotFound "host-not-found" Host Error;
    /// Nobody listens there.
    ConnectionRefused "connection-refused" TryLater Error;
    /// The connection ended in the middle.
    ConnectionLost "connection-lost" TryLater Error;
    /// The deadline passed.
    TimedOut "timed-out" TryLater Error;
    /// The port speaks the other kind of encryption.
    PortEncryptionMismatch "port-encryption-mismatch" Protocol Error;
    /// The certificate has expired.
    CertificateExpired "certificate-expired" Protocol Error;
    /// The certificate is not valid yet.
    CertificateNotYetValid "certificate-not-yet-valid" Protocol Error;
    /// The certificate is for another name.
    CertificateWrongHost "certificate-wrong-host" Protocol Error;
    /// The certificate's issuer is not trusted.
    CertificateUntrusted "certificate-untrusted" Protocol Error;
    /// The certificate is broken in another way.
    CertificateInvalid "certificate-invalid" Protocol Error;
    /// The server offers no TLS 1.2 or later.
    TlsTooOld "tls-too-old" Protocol Error;
    /// The TLS handshake failed for another reason.
    TlsFailed "tls-failed" Protocol Error;
    /// Somebody added plaintext behind the answer to STARTTLS.
    PlaintextAfterStarttls "plaintext-after-starttls" Protocol Error;
    /// What answers is no SMTP server.
    NotSmtp "not-smtp" Protocol Error;
    /// STARTTLS is asked for by the profile and not offered or not taken.
    StarttlsNotOffered "starttls-not-offered" Protocol Error;
    /// The server offers no login.
    AuthNotOffered "auth-not-offered" Protocol Error;
    /// An address has letters outside ASCII, and the server cannot take it.
    Smtputf8Required "smtputf8-required" Data Error;
    /// The message has bytes outside ASCII, and the server cannot take it.
    EightBitMimeRequired "eight-bit-mime-required" Data Error;
    /// The sender wants notices of delivery, and the server gives none.
    NoticesNotOffered "notices-not-offered" Ok Warning;
    /// The header of a message that was handed in cannot be read.
    HeaderMalformed "header-malformed" Data Error;
    /// Nobody is named as a recipient.
    NoRecipients "no-recipients" Data Error;
    /// The provider will replace this From.
    FromRewritten "from-rewritten" Ok Warning;
    /// The provider refuses attachments of this type.
    AttachmentBlocked "attachment-blocked" Ok Warning;
    /// An attachment is empty.
    AttachmentEmpty "attachment-empty" Data Error;
    /// An attachment is not there.
    AttachmentMissing "attachment-missing" NoInput Error;
    /// An attachment cannot be read, or is a folder.
    AttachmentUnreadable "attachment-unreadable" NoInput Error;
    /// Messages of this account wait in the outbox.
    MessagesWaiting "messages-waiting" Ok Warning;
    /// The same document went to the same person before.
    AlreadySent "already-sent" Data Error;
    /// The limit of a day is reached by what was sent from here.
    QuotaReached "quota-reached" TryLater Error;
    /// It could not be delivered for five days.
    GivenUp "given-up" Unavailable Error;
    /// A row of a table that cannot be read.
    RowMalformed "row-malformed" Data Error;
    /// A row of a table that would send the same documents to the same people as an earlier one.
    RowRepeated "row-repeated" Data Error;
    /// A template names a column that the table does not have.
    VariableMissing "variable-missing" Data Error;
    /// A template cannot be filled with a row.
    TemplateFailed "template-failed" Data Error;
    /// Perhaps sent: no answer came after the message.
    InDoubt "in-doubt" InDoubt Error;
    /// The server's certificate ends within days.
    CertificateEndsSoon "certificate-ends-soon" Ok Warning;
    /// Ended by the user or the system before the message was handed over.
    Interrupted "interrupted" Interrupted Error;

    // Said by the server: login.
    /// An account password where an app password is asked for.
    AppPasswordRequired "app-password-required" Credentials Error;
    /// Login refused; the reply does not tell why.
    CredentialsRejected "credentials-rejected" Credentials Error;
    /// The provider wants a sign-in in the browser first.
    WebLoginRequired "web-login-required" Credentials Error;
    /// An OAuth token that is wrong or has expired.
    OauthTokenRejected "oauth-token-rejected" Credentials Error;
    /// Too many logins in a short time.
    TooManyLogins "too-many-logins" TryLater Error;
    /// The server cannot check logins just now.
    AuthTemporaryFailure "auth-temporary-failure" TryLater Error;
    /// No way of logging in that both sides know.
    AuthMechanismUnsupported "auth-mechanism-unsupported" Protocol Error;
    /// The server did not understand the login.
    AuthProtocolError "auth-protocol-error" Protocol Error;
    /// The server wants a login first.
    AuthRequired "auth-required" Credentials Error;
    /// The organisation or the mailbox has switched off SMTP for mail programs.
    SmtpAuthDisabled "smtp-auth-disabled" Credentials Error;
    /// The provider takes no password of any kind any more, only OAuth.
    BasicAuthDisabled "basic-auth-disabled" Credentials Error;
    /// A security rule of the organisation stopped the login.
    AuthPolicyBlock "auth-policy-block" Credentials Error;
    /// The organisation's own login service does not answer.
    FederationUnreachable "federation-unreachable" TryLater Error;
    /// The server takes no password that is this weak.
    PasswordTooWeak "password-too-weak" Credentials Error;
    /// The login was broken off.
    AuthCancelled "auth-cancelled" Protocol Error;
    /// A second login in one session.
    AlreadyAuthenticated "already-authenticated" Protocol Error;

    // Said by the server: connection.
    /// The server refuses the name that we give for ourselves.
    HeloRejected "helo-rejected" Unavailable Error;
    /// This network may not hand in mail there.
    IpNotAuthorized "ip-not-authorized" Unavailable Error;
    /// Too much mail from this network just now.
    IpRateLimited "ip-rate-limited" TryLater Error;
    /// This network is on a list of blocked ones, or may not connect.
    IpBlocked "ip-blocked" Unavailable Error;
    /// Too many connections at once.
    TooManyConnections "too-many-connections" TryLater Error;
    /// Too many mistakes in one session.
    TooManyErrors "too-many-errors" TryLater Error;
    /// More in a short time than the server takes.
    RateLimited "rate-limited" TryLater Error;
    /// The server's TLS is out of order.
    TlsUnavailable "tls-unavailable" TryLater Error;
    /// The connection is not encrypted, to a server on this machine.
    Unencrypted "unencrypted" Ok Warning;
    /// The server wants STARTTLS first.
    StarttlsRequired "starttls-required" Protocol Error;
    /// The server refuses to talk to us.
    ServerRefuses "server-refuses" Unavailable Error;
    /// The server is busy.
    ServerBusy "server-busy" TryLater Error;
    /// Nothing was said for too long.
    IdleTimeout "idle-timeout" TryLater Error;
    /// The server closed a connection whose time was up.
    ConnectionExpired "connection-expired" TryLater Error;
    /// Out of order for now.
    ServerTemporaryFailure "server-temporary-failure" TryLater Error;
    /// Commands in an order that the server does not take.
    BadSequence "bad-sequence" Protocol Error;
    /// A command that the server cannot read.
    SyntaxError "syntax-error" Protocol Error;
    /// A command that the server does not know.
    UnknownCommand "unknown-command" Protocol Error;
    /// The server says that the protocol was violated.
    ProtocolViolation "protocol-violation" Protocol Error;

    // Said by the server: sender.
    /// This login may not send from this address.
    SenderNotOwned "sender-not-owned" Unavailable Error;
    /// The sender is disabled or not registered in the organisation.
    SenderNotInDomain "sender-not-in-domain" Unavailable Error;
    /// The sender's address is not written as one.
    BadSenderAddress "bad-sender-address" Data Error;
    /// The provider has blocked this sender, most often because of unwanted mail.
    SenderBlocked "sender-blocked" Unavailable Error;
    /// The provider lets this account send nothing at present.
    SendingBlocked "sending-blocked" Unavailable Error;
    /// The sender's own mailbox is full, and a copy is to go there.
    SenderMailboxFull "sender-mailbox-full" Unavailable Error;
    /// The sender is refused for a reason that the reply does not tell.
    SenderRefused "sender-refused" Unavailable Error;

    // Said by the server: recipient.
    /// No such mailbox.
    RecipientUnknown "recipient-unknown" Recipient Error;
    /// The mailbox is disabled.
    RecipientDisabled "recipient-disabled" Recipient Error;
    /// The recipient's domain does not exist.
    RecipientDomainUnknown "recipient-domain-unknown" Recipient Error;
    /// The recipient's address is not written as one.
    BadRecipientAddress "bad-recipient-address" Recipient Error;
    /// The recipient's mailbox is full.
    MailboxFull "mailbox-full" Recipient Error;
    /// The recipient gets too much mail just now.
    RecipientRateLimited "recipient-rate-limited" TryLater Error;
    /// Too many recipients in one message.
    TooManyRecipients "too-many-recipients" Data Error;
    /// An unknown sender is to try again in a while.
    Greylisted "greylisted" TryLater Error;
    /// This server takes the recipients of one domain at a time.
    OneDomainPerTransaction "one-domain-per-transaction" TryLater Error;
    /// This recipient wants a message of its own.
    PolicySizeExceeded "policy-size-exceeded" TryLater Error;
    /// The server does not pass mail on for us.
    RelayDenied "relay-denied" Unavailable Error;
    /// The organisation's rules forbid this mail.
    PolicyProhibited "policy-prohibited" Unavailable Error;
    /// The recipient is refused for a reason that the reply does not tell.
    RecipientRefused "recipient-refused" Recipient Error;

    // Said by the server: message.
    /// The message is larger than the provider or the server takes.
    MessageTooLarge "message-too-large" Data Error;
    /// An attachment was refused for its type or content.
    BlockedAttachment "blocked-attachment" Data Error;
    /// More attachments than the provider takes.
    TooManyAttachments "too-many-attachments" Data Error;
    /// The provider's limit of a day is reached.
    DailyLimitExceeded "daily-limit-exceeded" TryLater Error;
    /// The organisation's limit of a day on the relay is reached.
    RelayDailyLimitExceeded "relay-daily-limit-exceeded" TryLater Error;
    /// A header that may be there once is there twice.
    DuplicateHeader "duplicate-header" Data Error;
    /// The same message was sent too often.
    DuplicateMessageId "duplicate-message-id" TryLater Error;
    /// A header is too large.
    HeaderTooLarge "header-too-large" Data Error;
    /// The message went in circles.
    MailLoop "mail-loop" Data Error;
    /// The message is not built as the standard says.
    MalformedMessage "malformed-message" Data Error;
    /// The From header is missing or unusable.
    MissingFromHeader "missing-from-header" Data Error;
    /// The Message-ID header is missing or unusable.
    MissingMessageId "missing-message-id" Data Error;
    /// The sender's domain does not vouch for this mail (SPF, DKIM, DMARC).
    SenderDomainUnauthenticated "sender-domain-unauthenticated" Unavailable Error;
    /// Taken for unwanted mail.
    SpamRejected "spam-rejected" Data Error;
    /// Something in the message breaks a rule of the server.
    ContentRejected "content-rejected" Data Error;
    /// A virus was found in it.
    VirusFound "virus-found" Data Error;
    /// A line of the message is too long.
    LineTooLong "line-too-long" Data Error;
    /// The From header is not written as the server wants it.
    FromHeaderInvalid "from-header-invalid" Data Error;
    /// The message is refused for a reason that the reply does not tell.
    MessageRefused "message-refused" Data Error;

    // Said by the server: yes. Met by those who have a reply explained.
    /// The server greets.
    OkGreeting "ok-greeting" Ok Ok;
    /// The server lists what it can do.
    OkEhlo "ok-ehlo" Ok Ok;
    /// The same, before the encryption.
    OkEhloBeforeTls "ok-ehlo-before-tls" Ok Ok;
    /// The same, behind the encryption.
    OkEhloAfterTls "ok-ehlo-after-tls" Ok Ok;
    /// The encryption may begin.
    OkStarttls "ok-starttls" Ok Ok;
    /// The server waits for more.
    OkContinue "ok-continue" Ok Ok;
    /// The login succeeded.
    OkAuth "ok-auth" Ok Ok;
    /// The sender is taken.
    OkMail "ok-mail" Ok Ok;
    /// A recipient is taken.
    OkRcpt "ok-rcpt" Ok Ok;
    /// The message is taken.
    OkSent "ok-sent" Ok Ok;
    /// What was begun is dropped.
    OkReset "ok-reset" Ok Ok;
    /// Something succeeded.
    OkDone "ok" Ok Ok;
}

impl Code {
    /// Whether mailcheck finds this out by itself; otherwise a server says it.
    pub fn is_own(self) -> bool {
        self <= Self::Interrupted
    }
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|()| serde::de::Error::custom(format!("no finding code is named {name:?}")))
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
