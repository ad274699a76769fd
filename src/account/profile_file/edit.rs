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
            if let Some(section) = self::section(account, section) {
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

/// The table of that account, made in the document if it is not there yet.
pub(super) fn account<'a>(document: &'a mut Item, name: &str) -> Option<&'a mut Item> {
    if child(document, "accounts").is_none() {
        // Seen only by the tables in it: `[accounts.a]` without `[accounts]`.
        let mut accounts = Table::new();
        accounts.set_implicit(true);
        insert(document, "accounts", accounts.into());
    }
    let accounts = child(document, "accounts")?;
    if child(accounts, name).is_none() {
        let is_inline = accounts.is_inline_table();
        insert(accounts, name, if is_inline { inline_table() } else { Table::new().into() });
    }
    child(accounts, name)
}

/// The section of that name in an account, made if it is not there yet: of the form that its neighbours have.
fn section<'a>(account: &'a mut Item, name: &str) -> Option<&'a mut Item> {
    let table = account.as_table_like()?;
    if !table.contains_key(name) {
        let has = |form: fn(&Item) -> bool| table.iter().any(|(_, neighbour)| form(neighbour));
        let is_dotted = table.is_dotted() || has(|item| item.as_table().is_some_and(Table::is_dotted));
        let is_inline = account.is_inline_table() || has(Item::is_inline_table);
        insert(account, name, if is_inline { inline_table() } else { new_table(is_dotted) });
        settle(account, name);
    }
    child(account, name)
}

fn inline_table() -> Item {
    Value::InlineTable(InlineTable::new()).into()
}

fn new_table(is_dotted: bool) -> Item {
    let mut table = Table::new();
    table.set_dotted(is_dotted);
    table.set_implicit(is_dotted);
    table.into()
}

/// Puts a value under a key; around one that was there before, blanks and comments stay.
pub(super) fn set(holder: &mut Item, key: &str, mut value: Value) {
    if let Some(Item::Value(old)) = child(holder, key) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
        return;
    }
    remove(holder, key);
    insert(holder, key, value.into());
    settle(holder, key);
}

fn insert(holder: &mut Item, key: &str, item: Item) {
    if let Some(table) = holder.as_table_like_mut() {
        table.insert(key, item);
    }
    close_up(holder);
}

/// Takes a key out.
pub(super) fn remove(holder: &mut Item, key: &str) {
    if let Some(table) = holder.as_table_like_mut() {
        table.remove(key);
    }
    close_up(holder);
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
        }
        _ => {}
    }
    close_up(holder);
}

/// In an inline table, leaves the blank before the closing bracket to the value that is now the last one.
fn close_up(holder: &mut Item) {
    let Some(table) = holder.as_inline_table_mut() else { return };
    let last = table.len().saturating_sub(1);
    for (number, (_, value)) in table.iter_mut().enumerate() {
        let suffix = value.decor().suffix().and_then(RawString::as_str).unwrap_or_default();
        // A comment there is no blank.
        if suffix.trim().is_empty() && !suffix.contains('\n') {
            value.decor_mut().set_suffix(if number == last { " " } else { "" });
        }
    }
}
