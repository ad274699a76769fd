//! How the server of an unknown domain is found: asked of a real name server and a real HTTPS server on this machine.

mod documents;

use std::net::{SocketAddr, UdpSocket};

use mailcheck::wire::NameServers;
use serde_json::Value;

use crate::bench::{Bench, Ran};
use crate::name_server::name_server;
use crate::web_server::{Page, WebServer};

/// Hosts that have a certificate.
const HOSTS: [&str; 4] = ["example.com", "autoconfig.example.com", "v1.ispdb.net", "www.example.com"];
const AT_AUTOCONFIG: &str = "https://autoconfig.example.com/mail/config-v1.1.xml";
const AT_DOMAIN: &str = "https://example.com/.well-known/autoconfig/mail/config-v1.1.xml";
const AT_DATABASE: &str = "https://v1.ispdb.net/example.com";

/// The domain is there, and says nothing of mail.
const DOMAIN: &str = "example.com. 60 IN A 127.0.0.1";

/// A bench whose account has an address, a source for its secret and nothing else.
fn bench(behaviour: &str, secret: &str) -> Bench {
    let bench = Bench::new(behaviour);
    let address = bench.behaviour.address();
    let profile = format!("[accounts.test]\naddress = '{address}'\nauth.secret = {secret}\n");
    bench.with_profile(&profile)
}

pub(crate) fn asking(mut bench: Bench, name_server: SocketAddr, web: &WebServer) -> Bench {
    bench.network.name_servers = NameServers::At(name_server);
    bench.network.https_port = web.port;
    bench.network.extra_roots.push(web.authority.clone());
    bench
}

pub(crate) fn no_pages() -> WebServer {
    WebServer::start(&HOSTS, Vec::new())
}

fn port(bench: &Bench) -> u16 {
    bench.sandbox.ports(&bench.behaviour.name).unwrap().tls
}

/// The submission server as a document says it.
fn document(host: &str, port: u16, username: &str) -> Page {
    Page::Document(format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.com\">\
         <domain>example.com</domain><outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>{port}</port>\
         <socketType>SSL</socketType><username>{username}</username>\
         <authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"
    ))
}

fn verify(bench: &Bench) -> Ran {
    bench.run(&["verify", "--json"])
}

/// What was said of the server that was found.
fn server_found(ran: &Ran) -> Value {
    let json = ran.json();
    let account = json.get("accounts").or_else(|| json.get("messages")).unwrap()[0].clone();
    let first = account["findings"][0].clone();
    assert_eq!((&first["code"], &first["severity"]), (&"server-found".into(), &"warning".into()), "{ran:?}");
    first
}

/// Checks that nothing was found, for good, and gives the meaning.
fn unknown(ran: &Ran) -> String {
    not_found(ran, 78)
}

/// Checks that nothing was found because somebody did not answer, and gives the meaning.
fn unanswered(ran: &Ran) -> String {
    not_found(ran, 75)
}

fn not_found(ran: &Ran, exit: u8) -> String {
    assert_eq!(ran.verdict(), ("provider-unknown".to_owned(), exit), "{ran:?}");
    ran.json()["accounts"][0]["findings"][0]["means"].as_str().unwrap().to_owned()
}

#[test]
fn a_domain_with_googles_mail_exchanger_is_google_workspace() {
    let bench = bench("app-password", "{ env = 'PATH' }");
    let records = "example.com. 60 IN MX 1 ASPMX.l.google.com.\n_submissions._tcp.example.com. 60 IN SRV 0 0 465 mail.example.com.";
    let web = no_pages();
    let ran = verify(&asking(bench, name_server(records), &web));
    assert_eq!(ran.verdict(), ("plain-password-refused".to_owned(), 77));
    let account = &ran.json()["accounts"][0];
    assert_eq!(
        (&account["provider"], &account["stages"][0]["status"]),
        (&"google-workspace".into(), &"warned".into())
    );
    let fix = server_found(&ran)["fix"][0].as_str().unwrap().to_owned();
    assert!(fix.ends_with("[accounts.test]\nprovider = \"google-workspace\""), "{fix}");
}

#[test]
fn a_server_of_the_own_domain_from_an_srv_record_gets_any_secret() {
    let bench = bench("sender-not-owned", "{ command = ['echo', 'Sommer-2021!'] }");
    let records = format!(
        "{DOMAIN}\nexample.com. 60 IN MX 1 mx.example.net.\n\
         _submission._tcp.example.com. 60 IN SRV 0 0 587 other.example.com.\n\
         _submissions._tcp.example.com. 60 IN SRV 9 9 465 last.example.com.\n\
         _submissions._tcp.example.com. 60 IN SRV 1 1 {} mail.example.com.",
        port(&bench)
    );
    let bench = asking(bench, name_server(&records), &no_pages());
    let ran = verify(&bench);
    assert_eq!(ran.verdict().0, "sender-not-owned", "{ran:?}");
    assert_eq!(bench.sandbox.sessions()[0].logins, 1);
    let found = server_found(&ran);
    assert!(found["title"].as_str().unwrap().contains("_submissions._tcp.example.com"), "{found}");
    let lines = format!(
        "[accounts.test.smtp]\nhost = \"mail.example.com\"\nport = {}\nencryption = \"tls\"\n",
        port(&bench)
    );
    assert!(found["fix"][0].as_str().unwrap().contains(&lines), "{found}");
}

#[test]
fn a_foreign_server_from_an_srv_record_gets_only_a_secret_that_was_stored_for_it() {
    let records = |bench: &Bench| {
        format!("{DOMAIN}\n_submissions._tcp.example.com. 60 IN SRV 0 0 {} smtp.gmail.com.", port(bench))
    };
    // The variable is not even there: nobody looked.
    for secret in ["{ env = 'NONE' }", "{ file = 'none' }", "{ command = ['false'] }"] {
        let refused = bench("app-password", secret);
        let names = name_server(&records(&refused));
        let refused = asking(refused, names, &no_pages());
        let ran = verify(&refused);
        let means = unknown(&ran);
        assert!(means.contains("smtp.gmail.com, which does not belong to example.com"), "{means}");
        let fix = ran.json()["accounts"][0]["findings"][0]["fix"][1].as_str().unwrap().to_owned();
        assert!(fix.contains("[accounts.test.smtp]\nhost = \"smtp.gmail.com\"\n"), "{fix}");
        assert_eq!(ran.json()["accounts"][0]["stages"][1]["status"], "skipped");
        assert!(refused.sandbox.sessions().is_empty());
    }
    let stored = bench("app-password", "'keyring'");
    let names = name_server(&records(&stored));
    let stored = asking(stored, names, &no_pages());
    let ran = verify(&stored);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0), "{ran:?}");
    assert_eq!(server_found(&ran)["stage"], "profile");
}

#[test]
fn a_service_that_is_not_offered_is_left_out() {
    let web = no_pages();
    let none = "_submissions._tcp.example.com. 60 IN SRV 0 0 0 .";
    let starttls =
        format!("{DOMAIN}\n{none}\n_submission._tcp.example.com. 60 IN SRV 0 0 587 mail.example.com.");
    let ran = verify(&asking(bench("app-password", "'keyring'"), name_server(&starttls), &web));
    let title = server_found(&ran)["title"].as_str().unwrap().to_owned();
    assert!(title.starts_with("Your mail goes to mail.example.com, port 587 (starttls), "), "{title}");
    let nothing = asking(bench("app-password", "'keyring'"), name_server(&format!("{DOMAIN}\n{none}")), &web);
    let means = unknown(&verify(&nothing));
    assert!(means.contains("accepts no mail from mail programs"), "{means}");
}

#[test]
fn without_any_server_it_is_told_why() {
    let web = no_pages();
    let names = name_server("example.com. 60 IN MX 1 mx.example.net.");
    let means = unknown(&verify(&asking(bench("app-password", "'keyring'"), names, &web)));
    assert!(means.contains("mailcheck found none"), "{means}");
    let means = unknown(&verify(&asking(bench("app-password", "'keyring'"), name_server(""), &web)));
    assert!(means.contains("the domain example.com does not exist"), "{means}");
    let offline = asking(bench("app-password", "'keyring'"), names, &web);
    let means = unknown(&offline.run(&["verify", "--offline", "--json"]));
    assert!(means.contains("MX and SRV records of example.com"), "{means}");
}

#[test]
fn a_name_server_that_does_not_answer_is_told_at_the_deadline() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let bench = asking(bench("app-password", "'keyring'"), silent.local_addr().unwrap(), &no_pages());
    let started = tokio::time::Instant::now();
    let means = unanswered(&bench.run(&["verify", "--json", "--timeout", "1s"]));
    assert!(means.contains("no name server answered"), "{means}");
    assert!(started.elapsed() < std::time::Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn what_the_search_for_a_server_takes_is_not_given_to_the_server_once_more() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let bench = bench("stalls-at-auth", "'keyring'");
    let pages = vec![(AT_DATABASE, document("smtp.gmail.com", port(&bench), "%EMAILADDRESS%"))];
    let bench = asking(bench, silent.local_addr().unwrap(), &WebServer::start(&HOSTS, pages));
    let ran = bench.run(&["verify", "--json", "--timeout", "4s"]);
    assert_eq!(ran.verdict(), ("timed-out".to_owned(), 75), "{ran:?}");
    let stages = ran.json()["accounts"][0]["stages"].as_array().unwrap().clone();
    let millis: u64 = stages.iter().map(|stage| stage["millis"].as_u64().unwrap()).sum();
    assert!((4_000..5_500).contains(&millis), "{stages:?}");
}

#[test]
fn nobody_is_asked_where_the_provider_or_the_server_is_known() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    silent.set_nonblocking(true).unwrap();
    let web = no_pages();
    for lines in [
        "address = 'x@gmail.com'",
        "address = 'x@example.com'\nprovider = 'gmail'",
        "address = 'x@example.com'\nsmtp.host = 'mail.example.com'",
    ] {
        let bench = Bench::new("app-password").with_profile(&format!("[accounts.a]\n{lines}\n"));
        let ran = verify(&asking(bench, silent.local_addr().unwrap(), &web));
        assert_eq!(ran.verdict(), ("secret-missing".to_owned(), 78), "{ran:?}");
    }
    assert!(silent.recv(&mut [0; 512]).is_err() && web.asked().is_empty());
}

#[test]
fn people_see_the_server_before_their_secret_goes_there() {
    let bench = bench("app-password", "'keyring'");
    let pages = vec![(AT_DOMAIN, document("smtp.gmail.com", port(&bench), "%EMAILADDRESS%"))];
    let bench = asking(bench, name_server(DOMAIN), &WebServer::start(&HOSTS, pages));
    let line =
        format!("Your mail goes to smtp.gmail.com, port {} (tls), according to {AT_DOMAIN}\n", port(&bench));
    let ran = bench.run(&["verify"]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (0, line.as_str()));
    assert!(ran.stdout.contains("  ! profile\n") && ran.stdout.contains("[server-found]"), "{}", ran.stdout);
    let german = bench.run(&["verify", "--lang", "de"]);
    assert!(german.stderr.starts_with("Ihre E-Mails gehen an smtp.gmail.com, Port "), "{}", german.stderr);
    // Quiet or not, no secret goes to a server that nobody could see.
    for arguments in [["verify", "-q"], ["verify", "--json"]] {
        assert_eq!(bench.run(&arguments).stderr, line);
    }
}

#[test]
fn send_finds_the_server_in_the_same_way() {
    let bench = bench("app-password", "'keyring'");
    let pages = vec![(AT_AUTOCONFIG, document("smtp.gmail.com", port(&bench), "%EMAILADDRESS%"))];
    let bench = asking(bench, name_server(DOMAIN), &WebServer::start(&HOSTS, pages));
    let send = ["send", "--to", "kim@example.com", "--subject", "Hello", "--body", "Hello"];
    let ran = bench.run(&send);
    assert_eq!((ran.exit, bench.sandbox.messages().len()), (0, 1), "{ran:?}");
    assert!(ran.stderr.starts_with("Your mail goes to smtp.gmail.com"), "{}", ran.stderr);
    let json = bench.run(&[&send[..], &["--json"]].concat());
    assert_eq!(server_found(&json)["stage"], "profile");
}

#[test]
fn a_domain_without_a_dot_is_taken_for_a_mistake_and_nobody_is_asked() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    silent.set_nonblocking(true).unwrap();
    let web = no_pages();
    let bench = Bench::new("app-password").with_profile("[accounts.a]\naddress = 'jana@gmail'\n");
    let ran = verify(&asking(bench, silent.local_addr().unwrap(), &web));
    let means = unknown(&ran);
    assert!(means.contains("the domain gmail does not exist"), "{means}");
    let fix = ran.json()["accounts"][0]["findings"][0]["fix"][0].as_str().unwrap().to_owned();
    assert!(fix.contains("typo") && fix.contains("jana@gmail"), "{fix}");
    assert!(silent.recv(&mut [0; 512]).is_err() && web.asked().is_empty());
}

/// Somebody at the terminal who writes down what is asked.
struct Typist(std::sync::mpsc::Sender<String>);

impl mailcheck::terminal::Ask for Typist {
    fn line(&mut self, _: &str, proposal: &str) -> std::io::Result<String> {
        Ok(proposal.to_owned())
    }

    fn secret(&mut self, question: &str) -> std::io::Result<zeroize::Zeroizing<String>> {
        self.0.send(question.to_owned()).unwrap();
        Ok(zeroize::Zeroizing::new("sandboxsandboxes".to_owned()))
    }
}

#[test]
fn the_question_for_a_secret_names_the_server_that_was_found() {
    let bench = bench("app-password", "'keyring'");
    let records =
        format!("{DOMAIN}\n_submissions._tcp.example.com. 60 IN SRV 0 0 {} smtp.gmail.com.", port(&bench));
    let bench = asking(bench, name_server(&records), &no_pages());
    let (sender, questions) = std::sync::mpsc::channel();
    let (mut context, stdout, _) = mailcheck::Context::test(crate::bench::now());
    context.network = bench.network.clone();
    context.ask = Some(Box::new(Typist(sender)));
    let exit = crate::bench::run_in(context, &["verify", "--address", "app-password@example.com"]);
    assert_eq!(exit, 0, "{}", stdout.text());
    assert!(questions.recv().unwrap().contains("at smtp.gmail.com"));
}
