//! What web servers say of a domain's server: Mozilla's autoconfiguration.

use std::net::UdpSocket;

use super::{
    AT_AUTOCONFIG, AT_DATABASE, AT_DOMAIN, DOMAIN, HOSTS, asking, bench, document, not_found, port,
    server_found, unanswered, verify,
};
use crate::name_server::name_server;
use crate::web_server::{Page, WebServer};

#[test]
fn autoconfiguration_is_taken_from_the_domain_before_the_database_and_tells_the_login() {
    let names = name_server(DOMAIN);
    for (places, wins) in [
        (&[AT_AUTOCONFIG, AT_DOMAIN, AT_DATABASE][..], AT_AUTOCONFIG),
        (&[AT_DOMAIN, AT_DATABASE], AT_DOMAIN),
        (&[AT_DATABASE], AT_DATABASE),
    ] {
        let bench = bench("sender-not-owned", "{ command = ['echo', 'Sommer-2021!'] }");
        let page = |place: &&'static str| {
            let (host, username) =
                if *place == wins { ("mail.example.com", "%EMAILADDRESS%") } else { ("x.example.com", "") };
            (*place, document(host, port(&bench), username))
        };
        let web = WebServer::start(&HOSTS, places.iter().map(page).collect());
        let ran = verify(&asking(bench, names, &web));
        assert_eq!(ran.verdict().0, "sender-not-owned", "{ran:?}");
        let title = server_found(&ran)["title"].as_str().unwrap().to_owned();
        assert!(title.contains(wins), "{title}");
        // Whoever is asked learns the domain, and never the address.
        assert!(
            web.asked().iter().all(|url| [AT_AUTOCONFIG, AT_DOMAIN, AT_DATABASE].contains(&url.as_str()))
        );
    }
}

#[test]
fn a_login_name_that_was_found_is_used_and_told() {
    let bench = bench("app-password", "'keyring'");
    let pages = vec![(AT_DOMAIN, document("smtp.gmail.com", port(&bench), "%EMAILLOCALPART%"))];
    let web = WebServer::start(&HOSTS, pages);
    let ran = verify(&asking(bench, name_server(DOMAIN), &web));
    // The keyring has nothing for that login.
    assert_eq!(ran.verdict(), ("secret-missing".to_owned(), 78));
    let fix = server_found(&ran)["fix"][1].as_str().unwrap().to_owned();
    assert!(fix.ends_with("username = \"app-password\""), "{fix}");
}

#[test]
fn a_document_may_lie_elsewhere_but_only_at_https() {
    let names = name_server(DOMAIN);
    let found = |first: &str, second: &'static str| {
        let bench = bench("app-password", "'keyring'");
        let page = document("smtp.gmail.com", port(&bench), "%EMAILADDRESS%");
        let pages = vec![(AT_DOMAIN, Page::Moved(first.to_owned())), (second, page)];
        verify(&asking(bench, names, &WebServer::start(&HOSTS, pages))).verdict().0
    };
    assert_eq!(
        found("https://www.example.com/mail.xml?a=b", "https://www.example.com/mail.xml?a=b"),
        "ready"
    );
    assert_eq!(found("/mail.xml", "https://example.com/mail.xml"), "ready");
    assert_eq!(
        found("http://www.example.com/mail.xml", "https://www.example.com/mail.xml"),
        "provider-unknown"
    );
    assert_eq!(
        found("https://www.example.com:8443/mail.xml", "https://www.example.com:8443/mail.xml"),
        "provider-unknown"
    );
    assert_eq!(found(AT_DOMAIN, AT_AUTOCONFIG), "ready");
    assert_eq!(found(AT_DOMAIN, "https://www.example.com/"), "provider-unknown");
}

#[test]
fn a_document_that_is_none_or_too_large_or_from_a_stranger_is_not_used() {
    let names = name_server(DOMAIN);
    let means = |hosts: &[&str], page: Page| {
        let bench = bench("app-password", "'keyring'");
        let exit = if matches!(page, Page::Broken) { 75 } else { 78 };
        not_found(&verify(&asking(bench, names, &WebServer::start(hosts, vec![(AT_DOMAIN, page)]))), exit)
    };
    let Page::Document(text) = document("smtp.gmail.com", 465, "") else { unreachable!() };
    let nobody = "mailcheck found none";
    assert!(means(&HOSTS, Page::Document("<html>Welcome<br></html>".to_owned())).contains(nobody));
    let large = format!("{text}<!--{}-->", "x".repeat(300 * 1024));
    assert!(means(&HOSTS, Page::Document(large)).contains(nobody));
    // Another name's certificate: the document does not even come.
    let others = ["autoconfig.example.org", "v1.ispdb.net"];
    assert!(means(&others, Page::Document(text)).contains(nobody));
    let unanswered = means(&HOSTS, Page::Broken);
    assert!(unanswered.contains(&format!("No answer came from: {AT_DOMAIN}.")), "{unanswered}");
}

#[test]
fn a_web_server_that_does_not_answer_is_told_at_the_deadline() {
    let web = WebServer::start(&HOSTS, vec![(AT_AUTOCONFIG, Page::Silent)]);
    let bench = asking(bench("app-password", "'keyring'"), name_server(DOMAIN), &web);
    let ran = bench.run(&["verify", "--json", "--timeout", "1s"]);
    let means = unanswered(&ran);
    assert!(means.contains(&format!("No answer came from: {AT_AUTOCONFIG}.")), "{means}");
    assert!(ran.json()["accounts"][0]["stages"][0]["millis"].as_u64().unwrap() < 3_000, "{ran:?}");
}

#[test]
fn a_found_document_is_used_although_the_name_server_is_silent() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let bench = bench("app-password", "'keyring'");
    let pages = vec![(AT_DATABASE, document("smtp.gmail.com", port(&bench), "%EMAILADDRESS%"))];
    let web = WebServer::start(&HOSTS, pages);
    let ran = asking(bench, silent.local_addr().unwrap(), &web).run(&["verify", "--json", "--timeout", "3s"]);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0), "{ran:?}");
}
