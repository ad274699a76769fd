//! How far a merge has come, at a terminal.

use std::io::{self, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};

use crate::cli::run::Run;
use crate::context::Output;
use crate::report::Format;
use crate::text::Facts;

/// A bar on standard error, which is gone in the end; none where nobody looks or a program reads.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Rows are being checked, nobody knows how many.
    pub(super) fn checking(run: &Run) -> Self {
        Self::begin(run, None, "{msg} {human_pos}", "progress-checking")
    }

    /// That many messages are being sent.
    pub(super) fn sending(run: &Run, count: u64) -> Self {
        Self::begin(run, Some(count), "{msg} {wide_bar} {human_pos}/{human_len} {eta}", "progress-sending")
    }

    fn begin(run: &Run, count: Option<u64>, template: &str, key: &str) -> Self {
        let stderr = &run.context.stderr;
        let is_wanted = run.style.format == Format::Human && !run.style.quiet;
        let Some(columns) = stderr.columns.filter(|_| is_wanted && run.context.obeys_sequences(stderr))
        else {
            return Self(ProgressBar::hidden());
        };
        let terminal = Box::new(Terminal { output: stderr.clone(), columns });
        let bar = ProgressBar::with_draw_target(count, ProgressDrawTarget::term_like(terminal));
        // The templates are sound, so the other case does not occur; the usual bar would be shown.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self(bar.with_message(run.texts.ui(key, &Facts::new())))
    }

    /// One more is done.
    pub(super) fn advance(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Standard error as indicatif draws on it, by the control sequences of ECMA-48 §8.3.
struct Terminal {
    output: Output,
    columns: usize,
}

impl Terminal {
    fn write(&self, text: &str) -> io::Result<()> {
        self.output.clone().write_all(text.as_bytes())
    }

    fn move_cursor(&self, count: usize, direction: char) -> io::Result<()> {
        if count == 0 { Ok(()) } else { self.write(&format!("\x1b[{count}{direction}")) }
    }
}

impl std::fmt::Debug for Terminal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Terminal({} columns)", self.columns)
    }
}

impl TermLike for Terminal {
    fn width(&self) -> u16 {
        u16::try_from(self.columns).unwrap_or(u16::MAX)
    }

    fn move_cursor_up(&self, count: usize) -> io::Result<()> {
        self.move_cursor(count, 'A')
    }

    fn move_cursor_down(&self, count: usize) -> io::Result<()> {
        self.move_cursor(count, 'B')
    }

    fn move_cursor_right(&self, count: usize) -> io::Result<()> {
        self.move_cursor(count, 'C')
    }

    fn move_cursor_left(&self, count: usize) -> io::Result<()> {
        self.move_cursor(count, 'D')
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.write(&format!("{text}\r\n"))
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.write(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.write("\r\x1b[2K")
    }

    fn flush(&self) -> io::Result<()> {
        self.output.clone().flush()
    }
}
