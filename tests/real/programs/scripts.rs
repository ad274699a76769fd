//! Programs that people write: in PHP and in Python.

use super::Office;
use crate::bench::{required_program, servers};

#[test]
fn php_sends_with_a_hidden_recipient_and_text_as_it_is() {
    let (Some(servers), Some(php)) = (servers(), required_program("/usr/bin/php")) else { return };
    let office = Office::new(servers);
    let script = r#"exit(mail("Kim <kunde@example.test>", "by PHP 1", "Guten Tag,\n.\n..\nviele Grüße",
        "From: jana@example.test\r\nContent-Type: text/plain; charset=utf-8\r\nBcc: geheim@example.test\r\nX-A: 1") ? 0 : 1);"#;
    let path = format!("sendmail_path={} -t -i", office.sendmail());
    office.run(office.command(&php).args(["-n", "-d", &path, "-r", script]));
    office.assert_arrived("by PHP 1", &["kunde", "geheim"], &["Bcc: "], &["Date", "Message-ID"]);
}

#[test]
fn php_is_told_when_nobody_gets_it() {
    let (Some(servers), Some(php)) = (servers(), required_program("/usr/bin/php")) else { return };
    let office = Office::new(servers);
    let path = format!("sendmail_path={} -t -i", office.sendmail());
    let script = r#"exit(mail("kunde", "x", "x") ? 0 : 7);"#;
    let ran = office.home.finish(office.command(&php).args(["-n", "-d", &path, "-r", script]));
    assert_eq!(ran.exit, Some(7), "{ran:?}");
}

#[test]
fn python_sends_by_subprocess() {
    let (Some(servers), Some(python)) = (servers(), required_program("/usr/bin/python3")) else { return };
    let office = Office::new(servers);
    let script = r#"
import email.message, subprocess, sys
message = email.message.EmailMessage()
message["From"] = "Jana Müller <jana@example.test>"
message["To"] = "Kim <kunde@example.test>, kopie@example.test"
message["Bcc"] = "geheim@example.test"
message["Subject"] = "by Python – 1"
message.set_content("Guten Tag,\n.\n..\nFrom hier\n" + "ä" * 2000 + "\n")
message.add_attachment(bytes(range(256)) * 40, maintype="application", subtype="pdf", filename="Müller.pdf")
subprocess.run([sys.argv[1], "-t", "-oi"], input=message.as_bytes(), check=True)
"#;
    office.run(office.command(&python).args(["-c", script, &office.sendmail()]));
    let mailboxes = ["kunde", "kopie", "geheim"];
    office.assert_arrived("by Python – 1", &mailboxes, &["Bcc: "], &["Date", "Message-ID"]);
}
