//! Changing single keys of an account, in whichever of TOML's forms it is written.

use std::cmp::Ordering;

use toml_edit::{InlineTable, Item, Key, RawString, Table, TableLike, Value};

use super::statement::Statement;

/// The keys of an account and of its sections, in the order in which people write them. A key means the same wherever it
/// stands, so that one list does for all of them.
const ORDER: [&str; 16] = [
    "address",
    "username",
    "display_name",
    "provider",
    "smtp",
    "host",
    "port",
    "encryption",
    "ca_file",
    "auth",
    "method",
    "secret",
    "two_step_verification",
    "limits",
    "messages_per_day",
    "recipients_per_day",
];

/// Makes an account's table say that, or leave it out. Nothing but this key changes.
pub(super) fn change(account: &mut Item, statement: Statement) {
    let Statement { section, key, value } = statement;
    match (section, value) {
        (None, Some(value)) => set(account, key, value),
        (None, None) => remove(account, key),
        (Some(section), Some(value)) => {
            make_section(account, section);
            if let Some(section) = child(account, section) {
                set(section, key, value);
            }
        }
        (Some(name), None) => {
            let Some(section) = child(account, name) else { return };
            remove(section, key);
            if section.as_table_like().is_some_and(TableLike::is_empty) {
                remove(account, name);
            }
        }
    }
}

/// The table or value under a key.
pub(super) fn child<'a>(table: &'a mut Item, key: &str) -> Option<&'a mut Item> {
    table.as_table_like_mut()?.get_mut(key)
}

/// Puts a table under a key, unless there is something: one of the kind that its neighbours are.
pub(super) fn make_table(parent: &mut Item, key: &str, is_dotted: bool) {
    let is_inline = parent.is_inline_table();
    let Some(table) = parent.as_table_like_mut() else { return };
    if table.contains_key(key) {
        return;
    }
    table.insert(
        key,
        if is_inline { Value::InlineTable(InlineTable::new()).into() } else { new_table(is_dotted) },
    );
    settle(parent, key);
}

fn new_table(is_dotted: bool) -> Item {
    let mut table = Table::new();
    table.set_dotted(is_dotted);
    table.set_implicit(is_dotted);
    Item::Table(table)
}

fn make_section(account: &mut Item, name: &str) {
    let Some(table) = account.as_table_like_mut() else { return };
    let has = |form: fn(&Item) -> bool| table.iter().any(|(_, neighbour)| form(neighbour));
    if !table.contains_key(name) && has(Item::is_inline_table) {
        set(account, name, Value::InlineTable(InlineTable::new()));
    } else {
        let is_dotted = table.is_dotted() || has(|item| item.as_table().is_some_and(Table::is_dotted));
        make_table(account, name, is_dotted);
    }
}

/// Puts a value under a key; around one that was there before, blanks and comments stay.
pub(super) fn set(holder: &mut Item, key: &str, mut value: Value) {
    if let Some(Item::Value(old)) = child(holder, key) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
        return;
    }
    remove(holder, key);
    let Some(table) = holder.as_table_like_mut() else { return };
    table.insert(key, value.into());
    settle(holder, key);
}

/// Takes a key out.
pub(super) fn remove(holder: &mut Item, key: &str) {
    if let Some(table) = holder.as_table_like_mut() {
        table.remove(key);
    }
    if let Item::Value(Value::InlineTable(table)) = holder {
        close_up(table);
    }
}

/// Moves a key that was just added behind the last of those that people write before it; the others stay in the user's
/// order.
fn settle(holder: &mut Item, key: &str) {
    let rank = |key: &str| ORDER.iter().position(|known| *known == key);
    let Some(table) = holder.as_table_like() else { return };
    let mut names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    names.retain(|name| name != key);
    let before = names.iter().rposition(|name| rank(name) < rank(key));
    names.insert(before.map_or(0, |before| before + 1), key.to_owned());
    let place = |key: &Key| names.iter().position(|name| name == key.get());
    let compare = |one: &Key, other: &Key| -> Ordering { place(one).cmp(&place(other)) };
    match holder {
        Item::Table(table) => table.sort_values_by(|one, _, other, _| compare(one, other)),
        Item::Value(Value::InlineTable(table)) => {
            table.sort_values_by(|one, _, other, _| compare(one, other));
            close_up(table);
        }
        _ => {}
    }
}

/// Leaves the blank before the closing bracket to the value that is the last one now, and to no other.
fn close_up(table: &mut InlineTable) {
    let last = table.len().saturating_sub(1);
    for (number, (_, value)) in table.iter_mut().enumerate() {
        let suffix = value.decor().suffix().and_then(RawString::as_str).unwrap_or_default();
        // A comment there is no blank.
        if suffix.trim().is_empty() && !suffix.contains('\n') {
            value.decor_mut().set_suffix(if number == last { " " } else { "" });
        }
    }
}
