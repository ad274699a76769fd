//! Real terminal sessions of the set-up, in both languages and at two widths.

mod leaving;
mod screen;
mod setup;
mod surroundings;
