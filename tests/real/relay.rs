//! A relay of one connection, which tells by which port the server knows it.

use std::io::copy;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::thread::{JoinHandle, spawn};

/// Waits for one connection on loopback and passes it on to the port `server`.
///
/// Gives the port to connect to, and, once the client has gone, the port that the server's log names.
pub(crate) fn relay(server: u16) -> (u16, JoinHandle<u16>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    (port, spawn(move || pass_on(&listener, server)))
}

fn pass_on(listener: &TcpListener, server: u16) -> u16 {
    let (client, _) = listener.accept().unwrap();
    let server = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).unwrap();
    let (answers, asker) = (server.try_clone().unwrap(), client.try_clone().unwrap());
    // A client that does not wait for the last answer resets the connection; that is no failure of the relay.
    let back = spawn(move || copy(&mut &answers, &mut &asker));
    let _ = copy(&mut &client, &mut &server);
    let _ = server.shutdown(Shutdown::Write);
    let _ = back.join();
    server.local_addr().unwrap().port()
}
