//! A name server on this machine: hickory's, over a zone in the usual text form.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use hickory_resolver::proto::rr::Name;
use hickory_server::Server;
use hickory_server::store::file::{FileConfig, FileZoneHandler};
use hickory_server::zone_handler::{AxfrPolicy, Catalog, ZoneType};

/// The whole of the domain name system, so that a name that does not stand in it does not exist (NXDOMAIN).
const ROOT: &str = "@ 60 IN SOA ns.test. admin.test. 1 60 60 60 60\n@ 60 IN NS ns.test.\n";

/// Starts a name server that knows these records and no others, written as in a zone file. It ends with the test's process.
pub(crate) fn name_server(records: &str) -> SocketAddr {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{ROOT}{records}\n")).unwrap();
    let catalog = catalog(file.path());
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut server = Server::new(catalog);
            server.register_socket(tokio::net::UdpSocket::from_std(socket).unwrap());
            server.block_until_done().await.unwrap();
        });
    });
    address
}

fn catalog(zone: &Path) -> Catalog {
    let config = FileConfig { zone_path: zone.to_owned() };
    let handler =
        FileZoneHandler::try_from_config(Name::root(), ZoneType::Primary, AxfrPolicy::Deny, None, &config);
    let mut catalog = Catalog::new();
    catalog.upsert(Name::root().into(), vec![Arc::new(handler.unwrap())]);
    catalog
}
