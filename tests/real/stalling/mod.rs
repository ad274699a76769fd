//! Servers that stop in the middle of a conversation, and people who lose patience with them.

mod deadlines;
mod interruptions;
pub(crate) mod server;

use serde_json::Value;

use crate::bench::{Home, JANA};
use server::Server;

/// A home with an account on that server, and a document to send.
pub(crate) fn home(server: &Server) -> Home {
    let profile = format!(
        "[accounts.test]\naddress = \"jana@example.test\"\n\
         smtp = {{ host = \"127.0.0.1\", port = {}, encryption = \"none\" }}\n\
         auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n",
        server.port
    );
    let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
    home.file("a.pdf", b"%PDF-1.7");
    home
}

/// The states of the messages in the outbox.
fn states(home: &Home) -> Vec<String> {
    let json: Value = home.run(&["outbox", "list", "--json"]).json();
    let messages = json["messages"].as_array().unwrap();
    messages.iter().map(|message| message["state"].as_str().unwrap().to_owned()).collect()
}
