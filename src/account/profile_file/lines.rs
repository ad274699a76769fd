//! Lines that an edit does not touch stay to the byte.
//!
//! The TOML editor keeps comments and order, but not everything: it writes every line end as LF, and the name of an account as
//! it stands in the first of its headers.

/// Takes the text of the file, and how the editor writes the same before and after the edits; gives the text to be written:
/// what lies between the first and the last edit is the editor's, the rest is the file's.
pub(super) fn carry_over(opened: &str, before: &str, after: &str) -> String {
    let lines = |text| str::split_inclusive(text, '\n').collect::<Vec<_>>();
    let (opened, before, after) = (lines(opened), lines(before), lines(after));
    let end = if opened.first().is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" };
    let is_kept =
        before.len() == opened.len() && before.iter().zip(&opened).all(|(one, other)| alike(one, other));
    let (front, back) = if is_kept { unchanged(&before, &after) } else { (0, 0) };
    let mut text = opened[..front].concat();
    for line in &after[front..after.len() - back] {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push_str(end);
        }
        text.push_str(line.trim_end_matches(['\n', '\r']));
        text.push_str(end);
    }
    text + &opened[opened.len() - back..].concat()
}

/// How many lines at the beginning and at the end are the same.
pub(super) fn unchanged(before: &[&str], after: &[&str]) -> (usize, usize) {
    let front = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let (before, after) = (&before[front..], &after[front..]);
    let back = before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count();
    (front, back)
}

/// Whether two lines differ in nothing but blanks, the kind of quotation marks, and the mark at the beginning of a file.
fn alike(one: &str, other: &str) -> bool {
    let is_form = |letter: char| letter.is_whitespace() || ['"', '\'', '\u{feff}'].contains(&letter);
    let visible = |line: &str| line.chars().filter(|letter| !is_form(*letter)).collect::<String>();
    visible(one) == visible(other)
}

#[cfg(test)]
mod tests {
    use super::carry_over;

    #[test]
    fn lines_around_the_edits_stay_to_the_byte() {
        let opened = "[ a . b ]\r\nx=1\nlast = 3";
        let before = "[a.b]\nx=1\nlast = 3\n";
        let after = "[a.b]\nx=2\ny = 2\nlast = 3\n";
        assert_eq!(carry_over(opened, before, after), "[ a . b ]\r\nx=2\r\ny = 2\r\nlast = 3");
        assert_eq!(carry_over(opened, before, "[a.b]\nlast = 3\n"), "[ a . b ]\r\nlast = 3");
    }

    #[test]
    fn a_last_line_without_an_end_gets_one_when_something_follows() {
        assert_eq!(carry_over("x=1", "x=1\n", "x=1\ny=2\n"), "x=1\ny=2\n");
        assert_eq!(carry_over("", "", "x=1\n"), "x=1\n");
        assert_eq!(carry_over("x=1\ny=2", "x=1\ny=2\n", "x=1\n"), "x=1\n");
        assert_eq!(carry_over("x=1\n", "x=1\n", ""), "");
    }

    #[test]
    fn where_the_editor_orders_lines_otherwise_its_order_counts() {
        assert_eq!(
            carry_over("a.x=1\r\nb=1\r\na.y=1\r\n", "a.x=1\na.y=1\nb=1\n", "a.x=1\na.y=2\nb=1\n"),
            "a.x=1\r\na.y=2\r\nb=1\r\n"
        );
    }
}
