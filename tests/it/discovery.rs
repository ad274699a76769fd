//! Google on an own domain is recognised by its MX record, asked of a real name server on this machine.

use std::net::{SocketAddr, UdpSocket};

use hickory_resolver::proto::op::{Message, MessageType, ResponseCode};
use hickory_resolver::proto::rr::rdata::MX;
use hickory_resolver::proto::rr::{Name, RData, Record};
use hickory_resolver::proto::serialize::binary::{BinDecodable, BinEncodable};
use mailcheck::Context;
use mailcheck::wire::NameServers;

use crate::bench::{Ran, now, run_in};

/// A name server that knows one domain's mail exchanger. It ends with the test's process.
fn name_server(domain: &'static str, exchanger: &'static str) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut buffer = [0; 1500];
        while let Ok((length, client)) = socket.recv_from(&mut buffer) {
            let query = Message::from_bytes(&buffer[..length]).unwrap();
            let answer = answer(&query, domain, exchanger).to_bytes().unwrap();
            socket.send_to(&answer, client).unwrap();
        }
    });
    address
}

fn answer(query: &Message, domain: &str, exchanger: &str) -> Message {
    let mut answer = query.clone();
    answer.metadata.message_type = MessageType::Response;
    let question = query.queries[0].name();
    if question.to_ascii().trim_end_matches('.') == domain {
        let exchange = MX::new(1, Name::from_ascii(exchanger).unwrap());
        answer.add_answer(Record::from_rdata(question.clone(), 60, RData::MX(exchange)));
    } else {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    answer
}

fn verify(address: &str, server: SocketAddr) -> Ran {
    let (mut context, stdout, stderr) = Context::test(now());
    context.network.name_servers = NameServers::At(server);
    context.stdin = Box::new(&b"Sommer-2021!\n"[..]);
    let exit = run_in(context, &["verify", "--json", "--address", address, "--password-stdin"]);
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}

#[test]
fn a_domain_with_googles_mail_exchanger_is_google_workspace() {
    let server = name_server("example.com", "aspmx.l.google.com.");
    let ran = verify("jana@example.com", server);
    assert_eq!(ran.verdict(), ("plain-password-refused".to_owned(), 77));
    assert_eq!(ran.json()["accounts"][0]["provider"], "google-workspace");
}

#[test]
fn a_domain_with_another_exchanger_is_told_from_one_that_does_not_exist() {
    let server = name_server("example.com", "mx.example.net.");
    for (address, words) in
        [("jana@example.com", "nobody whom mailcheck knows"), ("jana@example.org", "there is no domain")]
    {
        let ran = verify(address, server);
        assert_eq!(ran.verdict(), ("provider-unknown".to_owned(), 78));
        assert!(ran.stdout.contains(words), "{ran:?}");
    }
}

#[test]
fn a_name_server_that_does_not_answer_is_told() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let ran = verify("jana@example.com", silent.local_addr().unwrap());
    assert_eq!(ran.verdict(), ("provider-unknown".to_owned(), 78));
    assert!(ran.stdout.contains("no name server answered"), "{ran:?}");
}
