//! A secret in a file that nobody else can read.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use zeroize::Zeroizing;

use super::{missing, own_reason, secret, slurp, unreadable};
use crate::account::place::Place;
use crate::account::{Secret, regular_file};
use crate::finding::{Code, Exit, Finding, Stage};

/// Permissions of group and others. A file that has any of them is refused.
const OF_OTHERS: u32 = 0o077;
/// The same without the group's permission to read. Systemd hands a credential to a service's user by an access control
/// list, and then this bit shows the list's mask and not what a group may do (systemd issue 29435, acl(5)).
const OF_OTHERS_BEYOND_A_LIST: u32 = 0o037;

/// Takes the file's path; what it is and who may read it is asked of the opened file, so that nobody can swap it.
pub(super) fn read(path: &Path, environment: &BTreeMap<OsString, OsString>) -> Result<Secret, Finding> {
    let what = path.display().to_string();
    let opened = regular_file::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => missing(&what),
        _ => unreadable(&what, &error),
    })?;
    let (file, metadata) = opened.ok_or_else(|| own_reason(&what, "no-file"))?;
    let forbidden = if is_credential(path, environment) { OF_OTHERS_BEYOND_A_LIST } else { OF_OTHERS };
    if metadata.mode() & forbidden != 0 {
        return Err(exposed(&what, metadata.mode()));
    }
    let bytes = slurp(file).map_err(|error| unreadable(&what, &error))?;
    secret(&bytes, &what)
}

/// Writes a secret into a file that only its owner can read; there is never half of it.
pub fn write_file(path: &Path, secret: &Secret) -> Result<(), Finding> {
    let what = path.display().to_string();
    let line = Zeroizing::new([secret.expose(), "\n"].concat());
    Place::take(path)
        .and_then(|place| place.replace(line.as_bytes()))
        .map_err(|error| unreadable(&what, &error).with("kind", "unwritable").exiting(Exit::Io))
}

/// Whether the file lies directly in the folder of this service's credentials, which no other user can enter
/// (systemd.exec(5), `LoadCredential=`).
fn is_credential(path: &Path, environment: &BTreeMap<OsString, OsString>) -> bool {
    let folder = environment.get(OsStr::new("CREDENTIALS_DIRECTORY")).map(Path::new);
    folder.is_some_and(|folder| folder.is_absolute() && path.parent() == Some(folder))
}

fn exposed(what: &str, mode: u32) -> Finding {
    let finding = Finding::new(Code::SecretFileExposed, Stage::Secret).with("what", what);
    finding.with("mode", format!("{:04o}", mode & 0o7777))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs::{Permissions, set_permissions, write};
    use std::os::unix::fs::PermissionsExt;

    use super::{Code, Exit, Secret, read, write_file};

    /// What reading a file with these permissions gives; its folder is that of the service's credentials if `is_service`.
    fn attempt(mode: u32, is_service: bool) -> Result<String, Code> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mail");
        write(&path, "geheim\n").unwrap();
        set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        let named = if is_service { folder.path() } else { folder.path().parent().unwrap() };
        let environment = BTreeMap::from([("CREDENTIALS_DIRECTORY".into(), named.into())]);
        read(&path, &environment).map(|secret| secret.expose().to_owned()).map_err(|finding| finding.code)
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        for mode in [0o600, 0o400] {
            assert_eq!(attempt(mode, false), Ok("geheim".to_owned()), "{mode:o}");
        }
        for mode in [0o640, 0o440, 0o604, 0o620] {
            assert_eq!(attempt(mode, false), Err(Code::SecretFileExposed), "{mode:o}");
        }
    }

    #[test]
    fn a_secret_that_was_written_is_read_again_and_nobody_else_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/mail");
        let secret = Secret::from_bytes(b"geheim").unwrap();
        write_file(&path, &secret).unwrap();
        assert!(read(&path, &BTreeMap::new()).unwrap().is_same(&secret));
        let error = write_file(folder.path(), &secret).unwrap_err();
        assert_eq!((error.code, error.exit), (Code::SecretUnreadable, Exit::Io));
    }

    #[test]
    fn a_services_credential_may_show_the_mask_of_an_access_control_list() {
        assert_eq!(attempt(0o440, true), Ok("geheim".to_owned()));
        for mode in [0o444, 0o460, 0o450] {
            assert_eq!(attempt(mode, true), Err(Code::SecretFileExposed), "{mode:o}");
        }
    }
}
