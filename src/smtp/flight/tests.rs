//! Flights against a server that answers what it was told to, whatever it is sent.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::{Content, Ending, Envelope, Seen, Session, Stage, Transaction, Unreadable};
use crate::smtp::Hello;
use crate::smtp::session::Greeted;
use crate::wire::{Deadline, LineStream, Trace};

struct Message(Vec<&'static [u8]>);

impl Content for Message {
    fn octets(&self) -> u64 {
        9
    }

    fn may_go(&mut self) -> bool {
        true
    }

    fn next_block(&mut self) -> Result<Option<Vec<u8>>, Unreadable> {
        match self.0.first() {
            None => Ok(None),
            Some(&b"!") => Err(Unreadable),
            Some(_) => Ok(Some(self.0.remove(0).to_vec())),
        }
    }
}

/// A session with a server that sends these answers and no more, and what it received after EHLO in the end.
async fn session(answers: &'static str) -> (Session, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let mut stream = BufReader::new(listener.accept().await.unwrap().0);
        stream.write_all(b"220 mail.example.com\r\n").await.unwrap();
        stream.read_line(&mut String::new()).await.unwrap();
        let offer = format!("250-mail.example.com\r\n250-PIPELINING\r\n250 CHUNKING\r\n{answers}");
        stream.write_all(offer.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut received = String::new();
        stream.read_to_string(&mut received).await.unwrap();
        received
    });
    let stream = TcpStream::connect(address).await.unwrap();
    let stream = LineStream::plain(stream, Trace::default()).unwrap();
    let deadline = Deadline::after(Duration::from_secs(30));
    match Session::greet(stream, &Hello::from_machine_name(None), deadline).await.unwrap() {
        Greeted::Session(session) => (*session, server),
        Greeted::Refused(reply) => panic!("{reply:?}"),
    }
}

/// Sends two messages, the second before the first is answered; gives what came of them, and what the server received.
async fn two(answers: &'static str) -> ([Option<Transaction>; 2], String) {
    let (mut session, server) = session(answers).await;
    let to = ["kim@example.com".to_owned(), "jo@example.com".to_owned()];
    let envelope = Envelope {
        from: "jana@example.com",
        to: &to,
        needs_smtputf8: false,
        is_eight_bit: false,
        notify: None,
        envelope_id: None,
    };
    assert!(session.can_launch(9, 2));
    let first = session.launch(envelope, &mut Message(vec![b"a: b\r", b"\n\r\nQ"])).await.unwrap();
    let second = session.launch(envelope, &mut Message(vec![b"c: d\r\n\r\n."])).await.unwrap();
    let transactions = [session.land(first).await, session.land(second).await];
    assert_eq!(session.unanswered_chunks(), 0);
    drop(session);
    (transactions, server.await.unwrap())
}

const GOOD: &str = "250 sender\r\n250 kim\r\n250 jo\r\n250 taken\r\n";

#[tokio::test]
async fn two_messages_go_out_before_the_first_is_answered() {
    let ([Some(first), Some(second)], received) =
        two("250 s\r\n250 r\r\n550 r\r\n250 one\r\n250 reset\r\n250 s\r\n250 r\r\n250 r\r\n250 two\r\n")
            .await
    else {
        panic!()
    };
    assert_eq!((first.recipients[1].code, second.recipients[1].code), (550, 250));
    assert!(matches!(first.ending, Ending::Accepted(reply) if reply.lines == ["250 one"]));
    assert!(matches!(second.ending, Ending::Accepted(reply) if reply.lines == ["250 two"]));
    let envelope =
        "MAIL FROM:<jana@example.com>\r\nRCPT TO:<kim@example.com>\r\nRCPT TO:<jo@example.com>\r\n";
    let first = format!("{envelope}BDAT 9 LAST\r\na: b\r\n\r\nQ");
    assert_eq!(received, format!("{first}RSET\r\n{envelope}BDAT 9 LAST\r\nc: d\r\n\r\n."));
}

#[tokio::test]
async fn a_refusal_concerns_the_message_that_it_answers() {
    let refused = "550 s\r\n503 r\r\n503 r\r\n503 no\r\n250 reset\r\n";
    let ([Some(first), Some(second)], _) = two(Box::leak(format!("{refused}{GOOD}").into_boxed_str())).await
    else {
        panic!()
    };
    assert!(matches!(first.ending, Ending::Failed(failure) if failure.stage == Stage::Sender));
    assert!(matches!(second.ending, Ending::Accepted(_)));
    let nobody = "250 s\r\n550 r\r\n550 r\r\n503 no\r\n250 reset\r\n";
    let ([Some(first), Some(second)], _) = two(Box::leak(format!("{nobody}{GOOD}").into_boxed_str())).await
    else {
        panic!()
    };
    assert_eq!((first.ending, first.recipients.len()), (Ending::NoRecipient, 2));
    assert!(matches!(second.ending, Ending::Accepted(_)));
    let full = "250 s\r\n250 r\r\n250 r\r\n452 full\r\n250 reset\r\n";
    let ([Some(first), Some(_)], _) = two(Box::leak(format!("{full}{GOOD}").into_boxed_str())).await else {
        panic!()
    };
    assert!(
        matches!(first.ending, Ending::Failed(failure) if matches!(&failure.seen, Seen::Refused(reply) if reply.code == 452))
    );
}

#[tokio::test]
async fn a_message_that_waits_for_answers_begins_anew_after_a_refused_flight() {
    let taken = format!("250 reset\r\n250 s\r\n{}250 taken\r\n", "250 r\r\n".repeat(101));
    let answers = Box::leak(format!("250 s\r\n550 r\r\n503 no\r\n{taken}").into_boxed_str());
    let (mut session, server) = session(answers).await;
    let to = vec!["kim@example.com".to_owned(); 101];
    let (from, notify, envelope_id) = ("jana@example.com", None, None);
    let many = Envelope { from, to: &to, needs_smtputf8: false, is_eight_bit: false, notify, envelope_id };
    let one = Envelope { to: &to[..1], ..many };
    assert!(session.can_launch(9, 1) && !session.can_launch(9, 101));
    let refused = session.transact(one, &mut Message(vec![b"a: b\r\n\r\nQ"])).await;
    assert_eq!(refused.ending, Ending::NoRecipient);
    let accepted = session.transact(many, &mut Message(vec![b"a: b\r\n\r\nQ"])).await;
    assert!(matches!(accepted.ending, Ending::Accepted(_)), "{accepted:?}");
    drop(session);
    assert!(server.await.unwrap().contains("QRSET\r\nMAIL"));
}

#[tokio::test]
async fn what_went_out_whole_and_was_not_answered_is_in_doubt() {
    for answers in ["", "250 s\r\n", "250 s\r\n250 r\r\n250 r\r\n"] {
        let ([Some(first), Some(second)], _) = two(answers).await else { panic!() };
        assert!(
            matches!(first.ending, Ending::InDoubt(_)) && matches!(second.ending, Ending::InDoubt(_)),
            "{answers}"
        );
    }
    // Who refuses before the line breaks has surely not taken it.
    for answers in ["550 s\r\n", "250 s\r\n550 r\r\n550 r\r\n"] {
        let ([Some(first), Some(second)], _) = two(answers).await else { panic!() };
        assert!(!matches!(first.ending, Ending::InDoubt(_) | Ending::Accepted(_)), "{answers}: {first:?}");
        assert!(matches!(second.ending, Ending::InDoubt(_)), "{answers}");
    }
}

#[tokio::test]
async fn what_comes_behind_a_goodbye_was_not_heard() {
    for answers in ["421 bye\r\n", "250 s\r\n421 bye\r\n", "250 s\r\n250 r\r\n250 r\r\n421 bye\r\n"] {
        let ([Some(first), None], _) = two(answers).await else { panic!("{answers}") };
        assert!(matches!(first.ending, Ending::Failed(_)), "{answers}: {first:?}");
    }
    let ([Some(first), None], _) = two("250 s\r\n250 r\r\n250 r\r\n250 taken\r\n421 bye\r\n").await else {
        panic!()
    };
    assert!(matches!(first.ending, Ending::Accepted(_)));
}

#[tokio::test]
async fn a_message_that_cannot_be_read_to_its_end_is_surely_not_taken() {
    let (mut session, server) = session("250 s\r\n").await;
    let to = ["kim@example.com".to_owned()];
    let (from, notify, envelope_id) = ("jana@example.com", None, None);
    let envelope =
        Envelope { from, to: &to, needs_smtputf8: false, is_eight_bit: false, notify, envelope_id };
    let transaction = session.transact(envelope, &mut Message(vec![b"a: b\r\n", b"!"])).await;
    assert!(matches!(transaction.ending, Ending::Failed(_)), "{transaction:?}");
    assert!(!session.message_is_unanswered());
    drop(session);
    assert!(!server.await.unwrap().contains("\r\n\r\n"));
}
