//! Numbers as a language writes them.

use super::Lang;

/// Takes a number with a decimal point, and perhaps a unit behind it; gives it with the decimal mark and the mark between
/// thousands of the language: `10000` is `10,000` or `10.000`, `157.2 MB` is `157,2 MB` in German.
pub(super) fn written(number: &str, lang: Lang) -> String {
    let (decimal_mark, thousands_mark) = match lang {
        Lang::En => ('.', ','),
        Lang::De => (',', '.'),
    };
    let end = number.find(|character: char| !character.is_ascii_digit()).unwrap_or(number.len());
    let (digits, rest) = number.split_at(end);
    let mut written = String::with_capacity(number.len() + end / 3);
    for (position, digit) in digits.char_indices() {
        if position > 0 && (end - position).is_multiple_of(3) {
            written.push(thousands_mark);
        }
        written.push(digit);
    }
    written + &rest.replacen('.', decimal_mark.encode_utf8(&mut [0; 4]), 1)
}

#[cfg(test)]
mod tests {
    use super::{Lang, written};

    #[test]
    fn thousands_and_fractions_have_the_marks_of_the_language() {
        for (number, english, german) in [
            ("30", "30", "30"),
            ("2000", "2,000", "2.000"),
            ("1234567", "1,234,567", "1.234.567"),
            ("157.2 MB", "157.2 MB", "157,2 MB"),
            ("800 kB", "800 kB", "800 kB"),
            ("0.5", "0.5", "0,5"),
            ("", "", ""),
        ] {
            assert_eq!(
                (written(number, Lang::En), written(number, Lang::De)),
                (english.into(), german.into())
            );
        }
    }
}
