//! Programs that put the code behind the server's words: PHPMailer's errors.

use std::borrow::Cow;

/// Takes a line; gives it with the code before the words, as a server says it.
///
/// PHPMailer writes `MAIL FROM command failed,No,530,5.7.0` and, later, `MAIL FROM command failed Detail: No SMTP code: 530
/// Additional SMTP info: 5.7.0`.
pub(super) fn recast(line: &str) -> Cow<'_, str> {
    match detailed(line).or_else(|| listed(line)) {
        Some(recast) => Cow::Owned(recast),
        None => Cow::Borrowed(line),
    }
}

fn detailed(line: &str) -> Option<String> {
    let (before, rest) = line.split_once(" Detail: ")?;
    let (words, rest) = rest.split_once(" SMTP code: ")?;
    let (code, rest) = rest.split_at_checked(3).filter(|(code, _)| is_code(code))?;
    let status = rest.strip_prefix(" Additional SMTP info: ").and_then(|status| status.split(' ').next());
    Some(said(before, code, status.unwrap_or(""), words))
}

fn listed(line: &str) -> Option<String> {
    let (before, rest) = line.split_once(" command failed,")?;
    let mut parts = rest.rsplitn(3, ',');
    let (status, code, words) = (parts.next()?, parts.next()?, parts.next()?);
    is_code(code).then(|| said(&format!("{before} command failed"), code, status, words))
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.starts_with(['4', '5']) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn said(before: &str, code: &str, status: &str, words: &str) -> String {
    let status = status.trim().trim_end_matches('.');
    let blank = if status.is_empty() { "" } else { " " };
    format!("{before}: {code} {status}{blank}{}", words.trim())
}

#[cfg(test)]
mod tests {
    use super::recast;

    #[test]
    fn the_code_comes_first() {
        assert_eq!(recast("MAIL FROM command failed,No,530,5.7.0"), "MAIL FROM command failed: 530 5.7.0 No");
        assert_eq!(
            recast("MAIL FROM command failed Detail: No SMTP code: 530 Additional SMTP info: 5.7.0"),
            "MAIL FROM command failed: 530 5.7.0 No"
        );
        assert_eq!(
            recast("RCPT TO command failed,No user, sorry,550,"),
            "RCPT TO command failed: 550 No user, sorry"
        );
        assert_eq!(recast("it failed, sorry"), "it failed, sorry");
    }
}
