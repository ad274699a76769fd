//! Comments that outlive what stands below them.
//!
//! For the TOML editor a comment belongs to what follows it, however far away. People separate with a blank line what does
//! not belong together: a note on the whole file, or an account that is switched off.

use super::lines::unchanged;

/// Takes a text before and after something was taken out; gives the text after it, with those comments above what was taken
/// out that a blank line kept apart from it.
pub(super) fn keep(before: &str, after: &str) -> String {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let (front, back) = unchanged(&before, &after);
    let removed = &before[front..before.len() - back];
    let kept = &removed[..apart(removed)];
    let (front, rest) = after.split_at(front);
    if kept.iter().all(is_blank) { join(&[&after]) } else { join(&[front, kept, rest]) }
}

/// Takes a text and a line; gives the text with the line as its first one, below what is said of the file as a whole.
pub(super) fn put_first(text: &str, line: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let (head, rest) = lines.split_at(apart(&lines));
    join(&[head, &[line], rest])
}

/// How many lines at the beginning are comments that a blank line keeps apart from the first thing that is said.
fn apart(lines: &[&str]) -> usize {
    let is_silent = |line: &&&str| line.starts_with('#') || is_blank(line);
    let silent = lines.iter().take_while(is_silent).count();
    if silent == lines.len() { silent } else { lines[..silent].iter().rposition(is_blank).unwrap_or(0) }
}

fn is_blank(line: &&str) -> bool {
    line.trim().is_empty()
}

/// Joins parts of a text, with a blank line between two of them, and none at the beginning.
fn join(parts: &[&[&str]]) -> String {
    let mut text = String::new();
    for part in parts {
        let visible = part.iter().skip_while(|line| is_blank(line)).copied().collect::<Vec<_>>();
        if !visible.is_empty() && !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
        for line in visible {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{keep, put_first};

    #[test]
    fn a_comment_that_stands_apart_stays_and_the_one_above_goes_along() {
        let before = "# The file.\n\n# The default.\nx = 1\n\n# [off]\n# y = 2\n\n# On.\n[on]\ny = 3\n\n[last]\nz = 4\n";
        assert_eq!(
            keep(before, "\n# [off]\n# y = 2\n\n# On.\n[on]\ny = 3\n\n[last]\nz = 4\n"),
            "# The file.\n\n# [off]\n# y = 2\n\n# On.\n[on]\ny = 3\n\n[last]\nz = 4\n"
        );
        let on_removed = "# The file.\n\n# The default.\nx = 1\n\n[last]\nz = 4\n";
        assert_eq!(
            keep(before, on_removed),
            "# The file.\n\n# The default.\nx = 1\n\n# [off]\n# y = 2\n\n[last]\nz = 4\n"
        );
        assert_eq!(keep("[a]\nx = 1\n# why\ny = 2\nz = 3\n", "[a]\nx = 1\nz = 3\n"), "[a]\nx = 1\nz = 3\n");
        assert_eq!(keep("[a]\nx = 1\n\n[b]\ny = 2\n", "\n[b]\ny = 2\n"), "[b]\ny = 2\n");
        assert_eq!(keep("# a\n\nx = 1\n", ""), "# a\n");
    }

    #[test]
    fn the_first_line_stands_below_what_is_said_of_the_file() {
        assert_eq!(put_first("# The file.\n\n# A.\n[a]\n", "x = 1"), "# The file.\n\nx = 1\n\n# A.\n[a]\n");
        assert_eq!(put_first("# A.\n[a]\n", "x = 1"), "x = 1\n\n# A.\n[a]\n");
        assert_eq!(put_first("# The file.\n", "x = 1"), "# The file.\n\nx = 1\n");
        assert_eq!(put_first("", "x = 1"), "x = 1\n");
    }
}
